"""Notes a step of an offer on another day than today, with a remark, or how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day, today
from wayside.ui.offers import words
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.dialog import Dialog
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.text_field import TextField
from wayside.work.offers import Ending, Uptake


class StepDialog(Dialog):
    """Opened with `open()`.

    Args:
        context: looks and the clock.
        title: names the offer.
        states: what may follow.
        chosen: what is chosen to begin with.
        parent: the window it belongs to.

    Signals:
        noted(Uptake, object, int, str): the step, how it ended, when, a remark.
    """

    noted = Signal(object, object, object, str)

    def __init__(
        self, context: UiContext, title: str, states: Sequence[Uptake], chosen: Uptake, parent: QWidget
    ) -> None:
        super().__init__(title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("step_dialog")
        self._context = context
        self.state = Choice(
            context.look,
            self.tr("What happened"),
            [(str(int(state)), words.uptake_name(state)) for state in states],
        )
        self.state.setObjectName("step_state")
        self.state.set_current(str(int(chosen)))
        self.ending = Choice(
            context.look,
            self.tr("How it ended"),
            [(str(int(ending)), words.ending_name(ending)) for ending in Ending],
        )
        self.ending.setObjectName("step_ending")
        took_part = Uptake.TOOK_PART not in states
        self.ending.set_current(str(int(Ending.DONE if took_part else Ending.DECLINED)))
        self._ending_field = LabelledField(self.tr("How it ended"), self.ending)
        self.on = DateField(self.tr("When"), today(context))
        self.on.edit.setObjectName("step_on")
        self.on.set_date(local_day(context.now_ms()))
        self._on_field = LabelledField(self.tr("When"), self.on)
        self.remark = TextField(self.tr("Remark"), hint=self.tr("One line, if there is something to say."))
        self.remark.edit.setObjectName("step_remark")
        self.body.addWidget(LabelledField(self.tr("What happened"), self.state))
        for part in (self._ending_field, self._on_field, self.remark):
            self.body.addWidget(part)
        self.add_button(self.tr("Cancel")).setObjectName("step_cancel")
        self.add_button(self.tr("Note it"), Kind.PRIMARY, on_click=self._submit).setObjectName("step_note")
        self.remark.submitted.connect(self._submit)
        self.state.chosen.connect(lambda _key: self._show_ending())
        self.on.date_changed.connect(lambda _day: self._on_field.set_error(""))
        self._show_ending()
        (self.ending if chosen is Uptake.ENDED else self.state).setFocus()

    def _state(self) -> Uptake:
        return Uptake(int(self.state.current()))

    def _show_ending(self) -> None:
        self._ending_field.setVisible(self._state() is Uptake.ENDED)

    def _submit(self) -> None:
        at = past_moment(self.on.date(), self._context.now_ms())
        if at is None:
            self._on_field.set_error(self.tr("Give a day that is not still to come."))
            self.on.edit.setFocus()
            return
        ending = Ending(int(self.ending.current())) if self._state() is Uptake.ENDED else None
        self.accept()
        self.noted.emit(self._state(), ending, at, self.remark.text())


def past_moment(day: date | None, now_ms: int) -> int | None:
    """Return an instant for a day: now, if it is today, else its noon; nothing for a day to come or none."""
    today_ = local_day(now_ms)
    if day is None or day > today_:
        return None
    if day == today_:
        return now_ms
    return int(datetime.combine(day, time(12)).timestamp() * 1_000)
