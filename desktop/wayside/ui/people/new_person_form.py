"""The fields of a new person."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.people.person.words import stage_name
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.segmented import Segmented
from wayside.ui.widgets.text_field import TextField
from wayside.work.people import Minor, PersonFields, Stage


class NewPersonForm(QWidget):
    """Code name, aim, stage, age, next step. Says beside a field what is wrong with it once it has been left.

    Args:
        context: looks and clock.
        parent: owner.

    Signals:
        edited: something is another one now.
        name_left(str): a code name was typed and its field left.
    """

    edited = Signal()
    name_left = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.name = TextField(
            self.tr("Code name"), hint=self.tr("Only for you. Never a real name, an account or a place.")
        )
        self.aim = TextField(
            self.tr("Aim"),
            hint=self.tr(
                "What you want to be different for this person. It keeps every message honest"
                " and tells you when you are done."
            ),
        )
        self._step = TextField(self.tr("Next step, if there is one"))
        self._on = DateField(self.tr("Date of the next step"), self._today)
        self._on_field = LabelledField(self.tr("When"), self._on)
        look = context.look
        stages = [(str(int(stage)), stage_name(stage)) for stage in Stage]
        self._stage = Choice(look, self.tr("Stage"), stages)
        self._minor = Segmented(
            self.tr("Under age"),
            (
                (str(int(Minor.UNKNOWN)), self.tr("Not known")),
                (str(int(Minor.YES)), self.tr("Yes")),
                (str(int(Minor.NO)), self.tr("No")),
            ),
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        self.name.edit.setObjectName("new_person_name")
        self.aim.edit.setObjectName("new_person_aim")
        self._step.edit.setObjectName("new_person_step")
        self._on.edit.setObjectName("new_person_on")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, Space.XS, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.name)
        column.addWidget(self.aim)
        column.addLayout(_side_by_side((self._step, 1), (self._on_field, 1)))
        age = LabelledField(self.tr("Under age"), self._minor)
        column.addLayout(_side_by_side((LabelledField(self.tr("Stage"), self._stage), 1), (age, 1)))
        column.addStretch(1)

    def _connect(self) -> None:
        for line in (self.name, self.aim, self._step):
            line.text_changed.connect(lambda _text: self.edited.emit())
        self._on.date_changed.connect(lambda _day: self.edited.emit())
        self._stage.chosen.connect(lambda _key: self.edited.emit())
        self._minor.chosen.connect(lambda _key: self.edited.emit())
        self.name.text_changed.connect(lambda _text: self.name.set_error(""))
        self.aim.text_changed.connect(lambda _text: self.aim.set_error(""))
        self._step.text_changed.connect(lambda _text: self._step.set_error(""))
        self._on.date_changed.connect(lambda _day: self._on_field.set_error(""))
        self.name.edit.editingFinished.connect(self._leave_name)
        self.aim.edit.editingFinished.connect(self._require_aim)
        self._on.edit.editingFinished.connect(self._check_step)

    def fields(self) -> PersonFields:
        """Return the person as typed."""
        return PersonFields(
            code_name=self.name.text(),
            aim=self.aim.text(),
            stage=Stage(int(self._stage.current())),
            minor=Minor(int(self._minor.current())),
            next_step=self._step.text(),
            next_step_on=self._on.date(),
        )

    def is_empty(self) -> bool:
        """Say whether nothing has been typed."""
        lines = (self.name.text(), self.aim.text(), self._step.text(), self._on.edit.text())
        return not any(line.strip() for line in lines)

    def is_complete(self) -> bool:
        """Say what is missing or wrong beside the fields, go to the first of them, and tell whether all is well."""
        if self.name.error() == "":
            self._require_name()
        self._require_aim()
        self._check_step()
        for field in (self.name, self.aim, self._step, self._on_field):
            if field.error():
                field.setFocus()
                return False
        return True

    def blame(self, error: WaysideError) -> bool:
        """Say an error beside the field it is about; tell whether there is one."""
        field = {"code_name": self.name, "aim": self.aim, "next_step": self._step}.get(
            str(error.params.get("field", "code_name" if error.code is ErrorCode.CODE_NAME_TAKEN else ""))
        )
        if field is None:
            return False
        field.set_error(errors.sentence(error))
        field.setFocus()
        return True

    # As a draft ---------------------------------------------------------------------------------------------

    def texts(self) -> dict[str, str]:
        """Return what has been typed, to be kept."""
        on = self._on.date()
        return {
            "code_name": self.name.text(),
            "aim": self.aim.text(),
            "next_step": self._step.text(),
            "next_step_on": on.isoformat() if on is not None else "",
            "stage": self._stage.current(),
            "minor": self._minor.current(),
        }

    def set_texts(self, texts: dict[str, str]) -> None:
        """Put back what was kept."""
        self.name.set_text(texts.get("code_name", ""))
        self.aim.set_text(texts.get("aim", ""))
        self._step.set_text(texts.get("next_step", ""))
        on = texts.get("next_step_on", "")
        self._on.set_date(date.fromisoformat(on) if on else None)
        self._stage.set_current(texts.get("stage", ""))
        self._minor.set_current(texts.get("minor") or str(int(Minor.UNKNOWN)))

    # Checks -------------------------------------------------------------------------------------------------

    def _leave_name(self) -> None:
        if self._require_name():
            self.name_left.emit(self.name.text())

    def _require_name(self) -> bool:
        return _require(self.name, self.tr("A code name is needed, so that you can find this person again."))

    def _require_aim(self) -> bool:
        return _require(
            self.aim, self.tr("An aim is needed. One sentence is enough; you can change it later.")
        )

    def _check_step(self) -> None:
        if not self._on.is_valid():
            self._on_field.set_error(self.tr("This is not a date. Write “fri”, “in 3 days” or “3 dec”."))
        elif self._on.date() is not None and not self._step.text().strip():
            self._step.set_error(self.tr("Say what is to be done on that day, or leave the day out."))

    def _today(self) -> date:
        return datetime.fromtimestamp(self._context.now_ms() / 1_000).date()  # local on purpose


def _require(field: TextField, sentence: str) -> bool:
    there = bool(field.text().strip())
    if not there:
        field.set_error(sentence)
    return there


def _side_by_side(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.L)
    for field, share in fields:
        row.addWidget(field, share)
    return row
