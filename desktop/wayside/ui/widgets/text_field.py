"""One line of text with its name, a hint and an error."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wayside.ui.widgets.labelled_field import LabelledField


class TextField(LabelledField):
    """A named line.

    Signals:
        text_changed(str): at every change.
        submitted: Enter was pressed.
    """

    text_changed = Signal(str)
    submitted = Signal()

    def __init__(
        self, label: str, *, hint: str = "", placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        super().__init__(label, self.edit, hint=hint, parent=parent)
        self.edit.textChanged.connect(self.text_changed)
        self.edit.returnPressed.connect(self.submitted)

    def text(self) -> str:
        """Return what is in the line."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put a text into the line, its beginning in view."""
        if self.edit.text() != text:
            self.edit.setText(text)
            self.edit.setCursorPosition(0)
