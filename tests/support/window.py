"""Working Wayside's real window on a display of its own, from outside, with keys and clicks of the display."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.bench.hands import Hands
from tests.bench.screen import a_screen

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
_PAUSE = 0.005
_LATE = 10.0
_SHORT = 0.0005
_KEPT = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "LANG", "VIRTUAL_ENV")
_MAPPED = 2
_MOST_TABS = 60
_LAST_KEY = 255

ACCENTS = {"\u00ff": "ydiaeresis", "\u00e9": "eacute"}
"""Letters outside ASCII for which the keyboard of a display has keys, with the names of the keys."""

needs_display = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox"))), reason="needs Xvfb and openbox"
)


class _Attributes(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")),
        *((name, ctypes.c_ulong) for name in ("backing_planes", "backing_pixel")),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("map_installed", "map_state")),
        ("rest", ctypes.c_byte * 64),
    )


class Eyes:
    """Sees which windows are on a display, without asking the program they belong to."""

    _ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _error: 0)

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        # Asking for a window that is gone would otherwise end this process.
        self._x.XSetErrorHandler(self._ignore)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._display)

    def is_mapped(self, window: int) -> bool:
        """Say whether a window is on the display."""
        found = _Attributes()
        there = self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(found))
        return bool(there) and found.map_state == _MAPPED


def _set_up_keyboard(display: str, names: Iterable[str]) -> None:
    """Give keys without any use to letters that the keyboard lacks, before any program reads it; repeat no key."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XStringToKeysym.restype = ctypes.c_ulong
    opened = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    for number, name in enumerate(names):
        symbol = x.XStringToKeysym(name.encode())
        symbols = (ctypes.c_ulong * 2)(symbol, symbol)
        x.XChangeKeyboardMapping(opened, _LAST_KEY - number, 2, symbols, 1)
    # On a busy computer a key may go up so late that it would be taken for one held down.
    x.XAutoRepeatOff(opened)
    x.XSync(opened, 0)
    x.XCloseDisplay(opened)


class Display:
    """A display with a window manager, a keyboard and a mouse.

    Attributes:
        name: like `:7`.
        hands: types and clicks there.
        eyes: see what is there.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        _set_up_keyboard(name, ACCENTS.values())
        self.hands = Hands(name)
        self.eyes = Eyes(name)


@contextlib.contextmanager
def a_display_of_our_own() -> Iterator[Display]:
    """Start a display, and end it."""
    with tempfile.TemporaryDirectory() as folder, a_screen(Path(folder)) as screen:
        display = Display(screen.name)
        yield display
        display.hands.close()
        display.eyes.close()


class Inside:
    """One session, which answers questions.

    Attributes:
        pid: its process.
        after: why it began, a value of `After`.
        crash: where in the code the one before crashed.
    """

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._lines = channel.makefile("rw", encoding="utf-8")
        hello = json.loads(self._lines.readline())
        self.pid = int(hello["pid"])
        self.after = str(hello["after"])
        self.crash = tuple(hello["crash"])

    def close(self) -> None:
        """Stop asking."""
        with contextlib.suppress(OSError):
            self._lines.close()
        self._channel.close()

    def ask(self, question: str, about: object = None) -> Any:
        """Ask, and return the answer; see `inside.Witness`.

        Raises:
            EOFError: the session has ended.
        """
        try:
            self._lines.write(json.dumps([question, about]) + "\n")
            self._lines.flush()
            line = self._lines.readline()
        except OSError:
            raise EOFError from None
        if not line:
            raise EOFError
        return json.loads(line)


class Running:
    """A running Wayside on a display, in a home folder of its own.

    Args:
        display: where its window opens.
        folder: an empty one for the home folder and what is printed.
        vault: the vault to show, or None for whatever Wayside chooses.
        environment: more variables.
        command: what to put before the command, for example a tracer.
    """

    def __init__(
        self,
        display: Display,
        folder: Path,
        vault: Path | None = None,
        environment: Mapping[str, str] | None = None,
        command: tuple[str, ...] = (),
    ) -> None:
        self.hands, self.eyes = display.hands, display.eyes
        self.display = display.name
        folder.mkdir(exist_ok=True)
        self.home = folder / "home"
        self.printed = folder / "printed"
        # A socket's path may not exceed about 100 bytes.
        self._short = tempfile.TemporaryDirectory(prefix="wi-")
        path = f"{self._short.name}/s"
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(path)
        self._server.listen()
        self._server.settimeout(PATIENCE)
        words = [*command, sys.executable, "-m", "tests.support.inside", path]
        with self.printed.open("wb") as printed:
            self.process = subprocess.Popen(
                [*words, *([str(vault)] if vault is not None else [])],
                cwd=ROOT,
                env=self._environment(environment or {}),
                stdout=printed,
                stderr=printed,
            )
        self._sessions: list[Inside] = []
        try:
            self.next_session()
        except BaseException:
            self.close()
            raise

    def _environment(self, more: Mapping[str, str]) -> dict[str, str]:
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        places = {
            "HOME": self.home,
            "XDG_CONFIG_HOME": self.home / ".config",
            "XDG_DATA_HOME": self.home / ".local" / "share",
            "XDG_STATE_HOME": self.home / ".local" / "state",
            "XDG_CACHE_HOME": self.home / ".cache",
            "XDG_RUNTIME_DIR": self.home / ".run",
            "TMPDIR": self.home / ".tmp",
        }
        for name in ("HOME", "XDG_RUNTIME_DIR", "TMPDIR"):
            places[name].mkdir(mode=0o700, parents=True)
        variables = {name: str(place) for name, place in places.items()}
        return {**kept, **variables, "DISPLAY": self.display, "PYTHONDONTWRITEBYTECODE": "1", **more}

    @property
    def session(self) -> Inside:
        """The session there is."""
        return self._sessions[-1]

    # Waiting ------------------------------------------------------------------------------------------------

    def until(self, what: str, is_so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        deadline = time.monotonic() + PATIENCE
        while not is_so():
            assert time.monotonic() < deadline, f"waited in vain until {what}; {self.state()}"
            time.sleep(_PAUSE)

    def state(self) -> str:
        """Say what can be said about a test that is stuck."""
        try:
            focus = self.session.ask("focus")
        except EOFError:
            focus = "(the session has ended)"
        return f"the keyboard is at '{focus}'; printed: {self.printed.read_text('utf-8', 'replace')!r}"

    def next_session(self) -> Inside:
        """Wait for the next session, and from now on mean that one."""
        channel, _address = self._server.accept()
        self._sessions.append(Inside(channel))
        return self.session

    def finish(self) -> int:
        """Wait for the end and return the exit status."""
        return self.process.wait(PATIENCE)

    # Hands --------------------------------------------------------------------------------------------------

    def shown(self, name: str) -> bool:
        """Say whether something is to be seen."""
        return bool(self.session.ask("shown", name))

    def wait_shown(self, name: str) -> None:
        """Wait until something is to be seen."""
        self.until(f"{name} is shown", lambda: self.shown(name))

    def wait_keyboard(self, name: str) -> None:
        """Wait until something has the keyboard."""
        self.until(f"{name} has the keyboard", lambda: self.session.ask("focus") == name)

    def click(self, name: str) -> None:
        """Click something, once it can be and does not move any more; come back when it has been clicked."""

        def find() -> list[int] | None:
            where: list[int] | None = self.session.ask("where", name)
            if where is None:
                self.session.ask("scroll_to", name)
            return where

        self.until(f"{name} can be used", lambda: self.session.ask("enabled", name))
        self._click_at_rest(name, find)

    def click_row(self, name: str, row: int) -> None:
        """Click a row of a list, once it does not move any more."""
        self._click_at_rest(name, lambda: self.session.ask("row", [name, row]))

    def _click_at_rest(self, name: str, find: Callable[[], list[int] | None]) -> None:
        places: list[list[int] | None] = [None, None]

        def rests() -> bool:
            places.append(find())
            return places[-1] is not None and places[-1] == places[-2] == places[-3]

        def has_landed() -> bool:
            self.until(f"{name} is there", rests)
            left, top, width, height = places[-1] or [0, 0, 0, 0]
            self.session.ask("expect_click", name)
            self.hands.click((left + width // 2, top + height // 2))
            return self._hits()

        # What lies there may have moved between the look and the click; then a person clicks again, too.
        self.until(f"{name} is clicked", has_landed)

    def _hits(self) -> bool:
        deadline = time.monotonic() + _LATE
        try:
            while (hit := self.session.ask("hit")) is None and time.monotonic() < deadline:
                time.sleep(_PAUSE)
        except EOFError:
            return True  # it was a click that ends the session
        return bool(hit)

    def write(self, name: str, text: str) -> None:
        """Click a field and type lower-case letters, digits and spaces at its end."""
        self.click(name)
        self.wait_keyboard(name)
        self.hands.key("End", "Control_L")
        self.write_on(name, text)

    def write_on(self, name: str, text: str) -> None:
        """Type into the field that has the keyboard, and wait until all of it has arrived."""
        before = self.session.ask("length", name)
        self.hands.write(text)
        wanted = before + len(text)
        self.until(f"the text is in {name}", lambda: self.session.ask("length", name) == wanted)

    def tab_to(self, name: str) -> None:
        """Press Tab until something has the keyboard."""
        for _ in range(_MOST_TABS):
            before = self.session.ask("focus")
            if before == name:
                return
            self.hands.key("Tab")
            self.until("the keyboard is elsewhere", partial(self._is_keyboard_elsewhere, before))
        raise AssertionError(f"Tab does not lead to {name}; {self.state()}")

    def _is_keyboard_elsewhere(self, before: str) -> bool:
        return bool(self.session.ask("focus") != before)

    def write_accents(self, name: str) -> str:
        """Type every letter of `ACCENTS` into the field that has the keyboard, and return them."""
        before = self.session.ask("length", name)
        for key in ACCENTS.values():
            self.hands.key(key)
        wanted = before + len(ACCENTS)
        self.until(f"the letters are in {name}", lambda: self.session.ask("length", name) == wanted)
        return "".join(ACCENTS)

    def unlock(self, phrase: str) -> None:
        """Type a passphrase and wait for the work."""
        self.wait_keyboard("unlock_passphrase")
        self.write_on("unlock_passphrase", phrase)
        self.hands.key("Return")
        self.wait_shown("today_page")

    def shift_three_times(self) -> float:
        """Make the sign that locks, and return when it was complete."""
        self.hands.key("Shift_L")
        self.hands.key("Shift_L")
        return self.hands.key("Shift_L")

    # Eyes ---------------------------------------------------------------------------------------------------

    def processes(self) -> list[int]:
        """Return every process of this Wayside."""
        children = psutil.Process(self.process.pid).children(recursive=True)
        return [self.process.pid, *(child.pid for child in children)]

    def unmapped_at(self, windows: list[int]) -> float:
        """Wait until none of the windows is on the display, and return when that was."""
        return _moment(lambda: not any(self.eyes.is_mapped(window) for window in windows))

    def gone_at(self, pid: int) -> float:
        """Wait until a process is gone, and return when that was."""
        return _moment(lambda: not lives(pid))

    def close(self) -> None:
        """End whatever still runs."""
        for pid in reversed(self.processes() if lives(self.process.pid) else []):
            with contextlib.suppress(psutil.NoSuchProcess):
                psutil.Process(pid).kill()
        self.process.wait(PATIENCE)
        for session in self._sessions:
            session.close()
        self._server.close()
        self._short.cleanup()


def lives(pid: int) -> bool:
    """Say whether a process is still there and not merely waiting to be buried."""
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _moment(is_so: Callable[[], bool]) -> float:
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(_SHORT)
    return time.monotonic()
