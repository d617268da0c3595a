"""A key or a key combination, drawn as on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class KeyCap(QLabel):
    """Shows keys such as `Ctrl K`. Read left to right in every language, as keyboards are."""

    def __init__(self, keys: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setProperty("keycap", "true")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(keys)

    @staticmethod
    def words(sequence: str) -> str:
        """Return a portable key sequence ("Ctrl+K") as this system writes it, with spaces ("Ctrl K")."""
        native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
        return native.replace("+", " ").strip() or sequence
