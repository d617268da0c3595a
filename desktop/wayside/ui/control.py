"""The session's end of the channel to the supervisor."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading

from PySide6.QtCore import QObject, Signal

from wayside.safety.lock_rules import LockReason
from wayside.supervising.protocol import Pipes

LAST_RESORT = 4
"""Seconds after which the kernel ends a session whose supervisor is gone, whatever the session is doing."""
_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")


class Control(QObject):
    """Speaks to the supervisor, and says when the session has to end because of it or of a signal.

    Signals:
        ending(LockReason): the supervisor is gone, or somebody asked this process to end.
    """

    ending = Signal(object)

    def __init__(self, pipes: Pipes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipes = pipes
        self._writing = threading.Lock()
        self._wake = -1

    def start(self) -> None:
        """Begin to listen for the supervisor's end and for signals. Window thread only."""
        if sys.platform != "win32":
            self._wake, writable = os.pipe()
            os.set_blocking(writable, False)
            signal.set_wakeup_fd(writable, warn_on_full_buffer=False)
            for name in _SIGNALS:
                # The wake-up pipe says it; a handler would wait until the window thread runs Python again.
                signal.signal(getattr(signal, name), lambda _number, _frame: None)
            # A supervisor that does not read must not hold up a lock.
            os.set_blocking(self._pipes.up, False)
        threading.Thread(target=self._listen, name="control", daemon=True).start()

    def say(self, line: bytes) -> None:
        """Say one line to the supervisor; from any thread. Without a supervisor nothing happens."""
        with self._writing, contextlib.suppress(OSError):
            os.write(self._pipes.up, line + b"\n")

    def _listen(self) -> None:
        while True:
            ended, signalled = self._next()
            if ended:
                if sys.platform != "win32":
                    signal.alarm(LAST_RESORT)
                self.ending.emit(LockReason.SUPERVISOR_GONE)
                return
            if signalled:
                self.ending.emit(LockReason.TERMINATED)

    def _next(self) -> tuple[bool, bool]:
        """Wait; return whether the supervisor's pipe ended and whether a signal came."""
        if sys.platform == "win32":
            return os.read(self._pipes.down, 1) == b"", False
        import select

        poll = select.poll()
        for end in (self._pipes.down, self._wake):
            poll.register(end, select.POLLIN)
        ready = {end for end, _event in poll.poll()}
        ended = self._pipes.down in ready and os.read(self._pipes.down, 1) == b""
        signalled = False
        if self._wake in ready:
            numbers = {getattr(signal, name).value for name in _SIGNALS}
            signalled = not numbers.isdisjoint(os.read(self._wake, 64))
        return ended, signalled
