"""Asks why the work with a person ends."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.dialog import Dialog
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.text_field import TextField


class ClosingDialog(Dialog):
    """A reason is required; a later reader will want to know.

    Args:
        name: the person's code name, short.
        parent: the window it belongs to.

    Signals:
        reason_given(str): the work is to be closed for this reason.
    """

    reason_given = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(self.tr("Close the work with {0}").replace("{0}", name), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = self.tr(
            "Everything stays and can still be read and searched. Next steps are no longer shown on Today. You"
            " can reopen the work at any time."
        )
        self.body.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        self.reason = TextField(
            self.tr("Reason"), placeholder=self.tr("Handed over to the workshop; no answer for three months")
        )
        self.reason.edit.setObjectName("close_reason")
        self.body.addWidget(self.reason)
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Close the work"), Kind.PRIMARY, on_click=self._submit)
        self.reason.submitted.connect(self._submit)
        self.reason.text_changed.connect(lambda: self.reason.set_error(""))
        self.reason.edit.setFocus()

    def _submit(self) -> None:
        reason = self.reason.text()
        if not reason.strip():
            self.reason.set_error(self.tr("Give a reason; one line is enough."))
            self.reason.edit.setFocus()
            return
        self.accept()
        self.reason_given.emit(reason)
