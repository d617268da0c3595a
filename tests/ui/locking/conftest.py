"""A real X display, and the real supervisor and session on it with plain pages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.vaults import MadeVault, make_vault

ROOT = Path(__file__).parents[3]
DRIVER = Path(__file__).with_name("driver.py")
PATIENCE = 30.0


class Run:
    """One running Wayside with plain pages."""

    def __init__(self, vault: Path, folder: Path, environment: dict[str, str]) -> None:
        self.log = folder / "log"
        self.log.touch()
        self.home = folder / "home"
        self.home.mkdir(exist_ok=True)
        base = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
        self.environment = {**base, "HOME": str(self.home), "PYTHONPATH": str(ROOT), **environment}
        self.process = subprocess.Popen(
            [sys.executable, str(DRIVER), str(vault), str(self.log)],
            env=self.environment,
            stderr=subprocess.PIPE,
            text=True,
        )

    def lines(self, word: str) -> list[tuple[float, str]]:
        """Return moment and rest of each line of the log that begins with this word."""
        found = [line.split(" ", 2) for line in self.log.read_text("utf-8").splitlines()]
        return [(float(line[0]), line[2]) for line in found if line[1] == word]

    def wait_for(self, word: str, count: int = 1) -> tuple[float, str]:
        """Wait until there are so many lines with this word; return the last of them."""
        self.until(lambda: len(self.lines(word)) >= count)
        return self.lines(word)[count - 1]

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, self.log.read_text("utf-8")
            time.sleep(0.005)

    def session(self, number: int) -> tuple[int, str]:
        """Return process id and reason of the n-th session, counting from 1."""
        process, reason = self.wait_for("session", number)[1].split(" ", 1)
        return int(process), reason

    def finish(self) -> tuple[int, str]:
        """Wait for the supervisor's end; return status and what it wrote to stderr."""
        _, errors = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, errors

    def xdotool(self, *words: str) -> str:
        """Drive the display as a person would; return what it prints."""
        command = ["xdotool", *words]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True).stdout


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A private X display."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        pytest.skip("needs Xvfb and xdotool")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as file:
        number = file.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def vault(tmp_path: Path) -> MadeVault:
    """An empty, closed vault."""
    return make_vault(tmp_path / "Fieldwork.vault")


@pytest.fixture
def start(vault: MadeVault, tmp_path: Path) -> Iterator[Callable[..., Run]]:
    """Start Wayside; arguments are environment variables."""
    runs: list[Run] = []

    def begin(**environment: str) -> Run:
        runs.append(Run(vault.folder, tmp_path, {"QT_QPA_PLATFORM": "offscreen", **environment}))
        return runs[-1]

    yield begin
    for run in runs:
        if run.process.poll() is None:
            run.process.terminate()
        run.process.communicate()
