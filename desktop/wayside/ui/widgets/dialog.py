"""Dialogs that never block: opened with `open()`, answered with signals, closed with Escape."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel

_NARROWEST = 380


class Dialog(QDialog):
    """A window over its parent with a title, a body and buttons.

    Attributes:
        body: put content here.
    """

    def __init__(self, title: str, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(_NARROWEST)
        self._safe: Button | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        self._title = PlainTextLabel(title, LabelRole.LARGE, wrap=True)
        column.addWidget(self._title)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        column.addLayout(self.body, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)

    def add_button(
        self,
        text: str,
        kind: Kind = Kind.PLAIN,
        *,
        on_click: Callable[[], None] | None = None,
        safe: bool = False,
    ) -> Button:
        """Add a button after those already there.

        Args:
            text: translated.
            kind: its weight.
            on_click: called when pressed; without it the button closes the dialog and changes nothing.
            safe: the choice that changes nothing; it has the keyboard when the dialog opens.
        """
        button = Button(text, kind)
        button.clicked.connect(on_click if on_click is not None else self.reject)
        self._buttons.addWidget(button)
        if safe:
            self._safe = button
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the safe choice, unless the body already has it."""
        super().showEvent(event)
        if self._safe is not None and self.focusWidget() in (None, self):
            self._safe.setFocus()


class ConfirmDialog(Dialog):
    """Asks before something that cannot be undone; cancelling is the default.

    Args:
        title: names the thing and the act: "Delete this note?"
        text: the consequence.
        action: the button that does it.
        danger: whether it destroys something.
        parent: the window it belongs to.

    Signals:
        confirmed: the person wants it.
    """

    confirmed = Signal()

    def __init__(self, title: str, text: str, action: str, *, danger: bool = True, parent: QWidget) -> None:
        super().__init__(title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        self.setAccessibleDescription(text)
        cancel = self.add_button(self.tr("Cancel"), safe=True)
        self.add_button(action, Kind.DANGER if danger else Kind.PRIMARY, on_click=self._confirm)
        cancel.setFocus()

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()
