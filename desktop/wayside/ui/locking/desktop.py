"""What the desktop says, brought into the window's process on each system."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from wayside.safety.lock_rules import LockReason
from wayside.safety.protections import Protection, Standing
from wayside.ui.locking.sequence import LockSequence


class DesktopWatch(QObject):
    """Starts the listeners of this system once work is open, and keeps what they report about themselves.

    Args:
        sequence: asked to lock, from whatever thread the news arrives on.
        shown_as: how the desktop may call us in its list of programs that delay sleep.

    Signals:
        reported(Protection): the state of one listener, each time it changes.
    """

    reported = Signal(object)

    def __init__(self, sequence: LockSequence, *, shown_as: str = "Wayside") -> None:
        super().__init__()
        self._sequence = sequence
        self._shown_as = shown_as
        self._kept: list[object] = []

    def start(self) -> None:
        """Begin to listen. Never waits; what cannot be heard here is reported."""
        if sys.platform == "linux":
            self._start_buses()
        elif sys.platform == "win32":
            self._start_windows()
        elif sys.platform == "darwin":
            self._start_macos()
        else:
            self.reported.emit(Protection("screen-lock", Standing.NOT_AVAILABLE, "unknown-system"))

    def _start_buses(self) -> None:
        from wayside.safety.desktop_signals import LoginListener, ScreenListener

        listeners = (
            LoginListener(self._on_asked, self._on_reported, shown_as=self._shown_as),
            ScreenListener(self._on_asked, self._on_reported),
        )
        self._kept.extend(listeners)
        for listener in listeners:
            listener.start()

    def _start_windows(self) -> None:
        from wayside.ui.locking.windows import WindowsWatch

        watch = WindowsWatch(self._sequence.lock)
        self._kept.append(watch)
        self.reported.emit(watch.start())

    def _start_macos(self) -> None:
        from wayside.ui.locking.macos import MacWatch

        watch = MacWatch(self._sequence.lock)
        self._kept.append(watch)
        self.reported.emit(watch.start())

    def _on_asked(self, reason: LockReason) -> None:
        self._sequence.ask(reason)

    def _on_reported(self, protection: Protection) -> None:
        self.reported.emit(protection)
