"""Notes that a meeting took place: when, and how it went."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day, today
from wayside.ui.offers.step_dialog import past_moment
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.dialog import Dialog
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel


class MetDialog(Dialog):
    """Opened with `open()`.

    Args:
        context: looks and the clock.
        title: names the person.
        warning: what was not settled, or "".
        planned: the day that was planned.
        remark: what was remarked so far.
        parent: the window it belongs to.

    Signals:
        noted(int, str): when it was, and how it went.
    """

    noted = Signal(object, str)

    def __init__(
        self, context: UiContext, title: str, warning: str, planned: date | None, remark: str, parent: QWidget
    ) -> None:
        super().__init__(title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("met_dialog")
        self._context = context
        if warning:
            self.body.addWidget(PlainTextLabel(warning, LabelRole.CAUTION, wrap=True))
            self.setAccessibleDescription(warning)
        day = local_day(context.now_ms())
        self.on = DateField(self.tr("When"), today(context))
        self.on.edit.setObjectName("met_on")
        self.on.set_date(min(planned, day) if planned is not None else day)
        self._on_field = LabelledField(self.tr("When"), self.on)
        self.remark = NoteEditor(self.tr("How it went"), growing=True, min_lines=3, max_lines=8)
        self.remark.setObjectName("met_remark")
        self.remark.set_text(remark)
        hint = self.tr("Two or three sentences: what was said, what comes next. Facts, not names.")
        self.body.addWidget(self._on_field)
        self.body.addWidget(LabelledField(self.tr("How it went"), self.remark, hint=hint))
        self.add_button(self.tr("Cancel")).setObjectName("met_cancel")
        self.add_button(self.tr("Note the meeting"), Kind.PRIMARY, on_click=self._submit).setObjectName(
            "met_note"
        )
        self.remark.submitted.connect(self._submit)
        self.on.date_changed.connect(lambda _day: self._on_field.set_error(""))
        self.remark.setFocus()

    def _submit(self) -> None:
        at = past_moment(self.on.date(), self._context.now_ms())
        if at is None:
            self._on_field.set_error(self.tr("Give a day that is not still to come."))
            self.on.edit.setFocus()
            return
        self.accept()
        self.noted.emit(at, self.remark.text())
