"""A name above an input, a hint or an error below it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.qt_numbers import PLAIN_TEXT, set_number
from wayside.ui.widgets.restyle import restyle


class LabelledField(QWidget):
    """Wraps any input so that it is named for everybody and says what is wrong beside it.

    Args:
        label: the input's name.
        editor: the input; this widget hands the focus on to it.
        hint: a quiet line below, replaced by the error while there is one.
        parent: owner.
    """

    def __init__(self, label: str, editor: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._named = editor.focusProxy() or editor
        self._hint = hint
        self._error = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS + 2)
        self._label = QLabel(label)
        set_number(self._label, "textFormat", PLAIN_TEXT)
        self._label.setProperty("role", LabelRole.LABEL.value)
        self._label.setWordWrap(True)
        self._label.setBuddy(self._named)
        column.addWidget(self._label)
        column.addWidget(editor)
        self._note = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        column.addWidget(self._note)
        self.setFocusProxy(self._named)
        self._named.setAccessibleName(label.replace("&", ""))
        self._show_note()

    def set_hint(self, text: str) -> None:
        """Set the line below."""
        self._hint = text
        self._show_note()

    def set_error(self, text: str) -> None:
        """Say what is wrong, or with an empty text that nothing is. Also spoken to screen readers."""
        changed = text != self._error
        self._error = text
        if not changed:
            return
        self._show_note()
        self._named.setProperty("invalid", "true" if text else "false")
        restyle(self._named)
        if text:
            from wayside.ui.widgets.announce import announce

            announce(self._note, text, urgent=True)

    def error(self) -> str:
        """Return the error that is shown, or nothing."""
        return self._error

    def _show_note(self) -> None:
        text = self._error or self._hint
        self._note.setText(text)
        self._note.setVisible(bool(text))
        role = LabelRole.DANGER if self._error else LabelRole.SECONDARY
        if self._note.property("role") != role.value:
            self._note.set_role(role)
        self._named.setAccessibleDescription(text)
