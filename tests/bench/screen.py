"""A screen whose picture can be read like memory, so that seeing costs nothing and asks nobody.

Xvfb keeps its picture in a file; what is in the file is what is on the screen. Floor and subject are watched the
same way, from outside, without a line of code in the watched program.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1280, 800
_EVERY = 8
"""Every so-manieth line is looked at; a line of text is higher than that."""
_BLOCK = 64
"""Bytes of a line that are compared as one."""
BUT_FOR_A_CARET = 0.99
"""A picture with a caret counts as painted when this share of it is as it stays."""
_PAUSE = 0.001
_MANAGER = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <mouse/>
</openbox_config>
"""
"""New windows get the keyboard, Alt+F4 closes, and that is all.

A manager that looks at every click before the window does would let keys pressed after a click overtake it.
"""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """Its centre."""
        return self.left + self.width // 2, self.top + self.height // 2


WHOLE = Region(0, 0, WIDTH, HEIGHT)


@dataclass(frozen=True, slots=True)
class Frame:
    """What the screen showed from a moment on. `at` is in seconds of the monotonic clock."""

    at: float
    picture: bytes


class Screen:
    """The picture of a display.

    Args:
        number: of the display.
        picture: the file the server keeps its picture in.
    """

    def __init__(self, number: str, picture: Path) -> None:
        self.name = f":{number}"
        with picture.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # The format of xwd: thirteenth word the length of a line, twentieth the number of colours.
        words = struct.unpack(">25I", self._bytes[:100])
        self._line = words[12]
        self._start = words[0] + 12 * words[19]

    def close(self) -> None:
        """Give the memory back."""
        self._bytes.close()

    def look(self, region: Region = WHOLE) -> bytes:
        """Return some lines of a part of the screen."""
        first, length = self._start + 4 * region.left, 4 * region.width
        lines = range(region.top, region.top + region.height, _EVERY)
        return b"".join(self._bytes[(at := first + y * self._line) : at + length] for y in lines)

    def watch(self, region: Region, *, calm: float, longest: float) -> list[Frame]:
        """Return what is shown there, from now on until nothing has changed for `calm` seconds after a change.

        Raises:
            TimeoutError: it did not become calm.
        """
        frames = [Frame(time.monotonic(), self.look(region))]
        deadline = frames[0].at + longest
        while True:
            picture = self.look(region)
            now = time.monotonic()
            if picture != frames[-1].picture:
                frames.append(Frame(now, picture))
            if len(frames) > 1 and now - frames[-1].at > calm:
                return frames
            if now > deadline:
                raise TimeoutError(f"nothing, or no end of it, on the screen in {longest:.0f} s")
            time.sleep(_PAUSE)


def painted_at(frames: list[Frame], *, share: float = 1.0) -> float:
    """Return when this share of the picture was as it stayed."""
    last = frames[-1].picture
    return next(frame.at for frame in frames[1:] if _alike(frame.picture, last) >= share)


def _alike(one: bytes, other: bytes) -> float:
    places = range(0, len(one), _BLOCK)
    same = sum(one[place : place + _BLOCK] == other[place : place + _BLOCK] for place in places)
    return same / len(places)


@contextlib.contextmanager
def a_screen(folder: Path) -> Iterator[Screen]:
    """Start a display with a window manager on it; the picture's file lies in `folder`.

    Raises:
        FileNotFoundError: this machine has no Xvfb.
    """
    server = shutil.which("Xvfb")
    if server is None:
        raise FileNotFoundError("Xvfb")
    reading, writing = os.pipe()
    screen = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
    # For who shares a machine and has agreed on numbers; otherwise the server finds a free one.
    number = os.environ.get("BENCH_DISPLAY")
    options = [*screen, "-displayfd", str(writing), "-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(
        [server, *([f":{number}"] if number else []), *options], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise FileNotFoundError("a display")
        with (
            contextlib.closing(Screen(number, folder / "Xvfb_screen0")) as found,
            _manager(found.name, folder),
        ):
            yield found
    finally:
        process.terminate()
        process.wait(timeout=10)


@contextlib.contextmanager
def _manager(display: str, folder: Path) -> Iterator[None]:
    # Without one no window ever gets the keyboard.
    program = shutil.which("openbox")
    if program is None:
        yield
        return
    settings = folder / "openbox.xml"
    settings.write_text(_MANAGER, "utf-8")
    process = subprocess.Popen(
        [program, "--sm-disable", "--config-file", str(settings)],
        env={**os.environ, "DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)
