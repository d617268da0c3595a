"""Starts the programs that are measured on a screen, works them by hand and asks their eye."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from tests.bench.hands import Hands
from tests.bench.memory import private
from tests.bench.screen import Region, Screen, painted_at

ROOT = Path(__file__).parents[2]
MINIMAL = (sys.executable, str(Path(__file__).with_name("minimal_window.py")))
_KEPT = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT")
_ANSWER_SECONDS = 30.0


class Program:
    """A program and all it starts, on a screen, with a home folder of its own.

    Args:
        arguments: its command line.
        screen: where its windows open.
        home: its home folder.
    """

    def __init__(self, arguments: Sequence[str], screen: Screen, home: Path) -> None:
        environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
        environment |= {"HOME": str(home), "DISPLAY": screen.name, "LANG": "C.UTF-8"}
        self.begun = time.monotonic()
        self._process = subprocess.Popen(
            arguments, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL, start_new_session=True
        )

    def __enter__(self) -> Program:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    @property
    def pid(self) -> int:
        """The process that was started."""
        return self._process.pid


class Play:
    """The real session on a screen, as `driver.py` runs it.

    Args:
        vault: its folder.
        screen: where to play.
        folder: an empty one for the home folder, the log and the questions.
    """

    def __init__(self, vault: Path, screen: Screen, folder: Path) -> None:
        folder.mkdir()
        self._log = folder / "log"
        self._questions = folder / "questions"
        self._log.touch()
        os.mkfifo(self._questions)
        (folder / "home").mkdir()
        command = (
            sys.executable,
            "-m",
            "tests.bench.driver",
            str(vault),
            str(self._log),
            str(self._questions),
        )
        self._program = Program(command, screen, folder / "home")
        self.pid = self._program.pid

    def __enter__(self) -> Play:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._program.__exit__(kind, value, trace)

    def ask(self, question: str, answer: str) -> list[str]:
        """Ask, and return the words of the answer."""
        known = self._log.read_text("utf-8").count(f" {answer} ")
        with self._questions.open("w", encoding="utf-8") as pipe:
            pipe.write(question + "\n")
        return self.hear(answer, known)

    def hear(self, word: str, known: int = 0) -> list[str]:
        """Wait for a line, and return its other words.

        Raises:
            TimeoutError: it did not come.
        """
        deadline = time.monotonic() + _ANSWER_SECONDS
        while time.monotonic() < deadline:
            lines = [line.split()[1:] for line in self._log.read_text("utf-8").splitlines()]
            found = [rest for said, *rest in lines if said == word]
            if len(found) > known:
                return found[known]
            time.sleep(0.005)
        raise TimeoutError(f"the session did not say {word}")

    def memory(self) -> int:
        """Return the bytes of memory of the session and, beyond what they share, the supervisor.

        A session lets nobody look into it, so it is asked.
        """
        session = int(self.hear("session")[0])
        others = [process for process in tree(self.pid) if process != session]
        return int(self.ask("memory", "memory")[0]) + sum(map(private, others))

    def count(self, name: str) -> int:
        """Return how many rows a list shows."""
        return int(self.ask(f"count {name}", "count")[0])

    def where(self, name: str) -> Region:
        """Return where a widget lies on the screen.

        Raises:
            LookupError: it is not shown.
        """
        words = self.ask(f"where {name}", "where")
        if words == ["nowhere"]:
            raise LookupError(name)
        return Region(*map(int, words))


def unlock(play: Play, screen: Screen, hands: Hands, passphrase: str, region: Region) -> float:
    """Type the passphrase and return the seconds from the derived key to the painted work."""
    play.ask("kdf", "ready")
    hands.write(passphrase)
    hands.key("Return")
    derived = float(play.hear("kdf")[0])
    return painted_at(screen.watch(region, calm=1.5, longest=40)) - derived


def tree(root: int) -> list[int]:
    """Return a process and all below it. Linux."""
    found = [root]
    for process in found:
        for children in Path(f"/proc/{process}/task").glob("*/children"):
            found += map(int, children.read_text("ascii").split())
    return found
