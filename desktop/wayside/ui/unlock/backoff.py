"""How long to wait after a wrong secret: 1, 2, 4 … 60 s. Guessing only gets slower; it destroys nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

LONGEST_SECONDS = 60
_SECOND_MS = 1000


class BackOff(QObject):
    """Counts wrong attempts and the seconds until the next one.

    Signals:
        ticked(int): seconds left; 0 when the next attempt may begin.
    """

    ticked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failures = 0
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def seconds_left(self) -> int:
        """Seconds until the next attempt may begin."""
        return self._left

    def fail(self) -> None:
        """Count a wrong attempt and begin to wait."""
        self._left = min(LONGEST_SECONDS, 2**self._failures)
        self._failures += 1
        self._timer.start()
        self.ticked.emit(self._left)

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._left = 0
            self._timer.stop()
        self.ticked.emit(self._left)
