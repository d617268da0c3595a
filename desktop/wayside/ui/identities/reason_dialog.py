"""Asks for the reason of a step that a later reader will want to understand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.dialog import Dialog
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.text_field import TextField


class ReasonDialog(Dialog):
    """Says the consequence, asks why, and does nothing without an answer.

    Args:
        title: names the thing and the act.
        text: the consequence.
        example: how a reason may read.
        action: the button that does it.
        danger: whether it cannot be undone.
        parent: the window it belongs to.

    Signals:
        reason_given(str): it is to be done for this reason.
    """

    reason_given = Signal(str)

    def __init__(
        self, title: str, text: str, example: str, action: str, *, danger: bool, parent: QWidget
    ) -> None:
        super().__init__(title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("reason_dialog")
        self.body.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        self.setAccessibleDescription(text)
        self.reason = TextField(self.tr("Reason"), placeholder=example)
        self.reason.edit.setObjectName("reason_line")
        self.body.addWidget(self.reason)
        self.add_button(self.tr("Cancel"))
        kind = Kind.DANGER if danger else Kind.PRIMARY
        self.add_button(action, kind, on_click=self._submit).setObjectName("reason_do")
        # What cannot be undone takes more than Enter in a line.
        if not danger:
            self.reason.submitted.connect(self._submit)
        self.reason.text_changed.connect(lambda _text: self.reason.set_error(""))
        self.reason.edit.setFocus()

    def _submit(self) -> None:
        reason = self.reason.text()
        if not reason.strip():
            self.reason.set_error(self.tr("Give a reason; one line is enough."))
            self.reason.edit.setFocus()
            return
        self.accept()
        self.reason_given.emit(reason)
