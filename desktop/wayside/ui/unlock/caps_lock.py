"""Notices that Caps Lock is probably on. Qt cannot be asked for it, so what is typed has to tell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class CapsLock(QObject):
    """Watches the keys of a line.

    Signals:
        suspected(bool): a capital came without Shift, or a small letter with it; or that no longer holds.

    Args:
        edit: the line; owns this.
    """

    suspected = Signal(bool)

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._suspected = False
        edit.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at letters and let everything through."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            now = self._judge(event)
            if now is not self._suspected:
                self._suspected = now
                self.suspected.emit(now)
        return False

    def _judge(self, event: QKeyEvent) -> bool:
        from PySide6.QtCore import Qt  # here, because the first use of Qt's constants is slow

        if event.key() == Qt.Key.Key_CapsLock:
            return False
        text = event.text()
        if len(text) != 1 or text.lower() == text.upper():
            return self._suspected
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return text.isupper() is not shifted
