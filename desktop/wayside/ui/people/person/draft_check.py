"""Reads a draft while it is typed, for a few milliseconds at every turn of the event loop and never longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from wayside.safety.leak_guard import Finding, Guard, LiveCheck

BUDGET_MS = 5.0


class DraftCheck(QObject):
    """Reads one draft.

    Args:
        parent: owner.

    Signals:
        read(tuple): what is known about the text as it is now; all there is once `is_settled`.
    """

    read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live: LiveCheck | None = None
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)

    def set_guard(self, guard: Guard | None) -> None:
        """Read everything anew with another guard; without one nothing is known."""
        from wayside.safety.leak_guard import LiveCheck

        self._live = LiveCheck(guard) if guard is not None else None
        self.set_text(self._text)

    def is_settled(self) -> bool:
        """Say whether the whole text has been read."""
        return self._live is not None and not self._live.is_pending

    def set_text(self, text: str) -> None:
        """Read the text as it is now."""
        self._text = text
        if self._live is None:
            self._timer.stop()
            self.read.emit(())
        else:
            self._tell(self._live.update(text, BUDGET_MS))

    def _go_on(self) -> None:
        if self._live is not None:
            self._tell(self._live.step(BUDGET_MS))

    def _tell(self, findings: tuple[Finding, ...]) -> None:
        if self.is_settled():
            self._timer.stop()
        else:
            self._timer.start()
        self.read.emit(findings)
