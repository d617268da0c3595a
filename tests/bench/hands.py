"""Keys and clicks on a display, sent the way a keyboard and a mouse send them (the X server's XTEST)."""

from __future__ import annotations

import ctypes
import time


class Hands:
    """Types and clicks.

    Args:
        display: its name, like `:7`.

    Raises:
        OSError: this machine lacks the libraries, or there is no such display.
    """

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        opened = self._x.XOpenDisplay(display.encode())
        if not opened:
            raise OSError("no such display")
        self._display = ctypes.c_void_p(opened)

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._display)

    def key(self, name: str, *held: str) -> float:
        """Press a key, by its X name, with others held; return when it went down."""
        codes = [self._code(other) for other in held]
        for code in codes:
            self._press(code, down=True)
        code = self._code(name)
        self._press(code, down=True)
        pressed = self._send()
        for released in (code, *reversed(codes)):
            self._press(released, down=False)
        self._send()
        return pressed

    def write(self, text: str) -> None:
        """Type lower-case letters, digits, hyphens and spaces."""
        for letter in text:
            self.key({" ": "space", "-": "minus"}.get(letter, letter))

    def click(self, place: tuple[int, int]) -> float:
        """Click somewhere; return when the button came up, for that is when a click happens."""
        self.move(place)
        self._test.XTestFakeButtonEvent(self._display, 1, 1, ctypes.c_ulong(0))
        self._test.XTestFakeButtonEvent(self._display, 1, 0, ctypes.c_ulong(0))
        return self._send()

    def move(self, place: tuple[int, int]) -> None:
        """Put the pointer somewhere."""
        self._test.XTestFakeMotionEvent(self._display, -1, *place, ctypes.c_ulong(0))
        self._send()

    def _code(self, name: str) -> int:
        symbol = self._x.XStringToKeysym(name.encode())
        return int(self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol)))

    def _press(self, code: int, *, down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._display, code, int(down), ctypes.c_ulong(0))

    def _send(self) -> float:
        now = time.monotonic()
        self._x.XSync(self._display, 0)
        return now
