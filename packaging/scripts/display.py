"""A display of our own for a machine that has none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

# Room for the largest window that is photographed, with its frame.
SCREEN = "1600x1200x24"


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a window can be opened: always outside Linux, else where a display is named."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


@contextmanager
def a_display() -> Iterator[dict[str, str]]:
    """Yield an environment in which windows can be opened, on a virtual display where there is no real one.

    Without Xvfb the environment is the caller's own, and programs fall back to drawing off the screen.
    """
    server = shutil.which("Xvfb")
    if has_display() or server is None:
        yield dict(os.environ)
        return
    reading, writing = os.pipe()
    # The server picks a free number itself and writes it down once it accepts clients.
    arguments = [server, "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(arguments, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise SystemExit("Xvfb did not start.")
        environment = os.environ | {"DISPLAY": f":{number}"}
        with _window_manager(environment):
            yield environment
    finally:
        process.terminate()
        process.wait(timeout=10)


@contextmanager
def _window_manager(environment: Mapping[str, str]) -> Iterator[None]:
    # Without one no window ever gets the keyboard.
    manager = shutil.which("openbox")
    if manager is None:
        yield
        return
    arguments = [manager, "--sm-disable"]
    process = subprocess.Popen(
        arguments, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)
