"""One meeting that is planned: the questions to settle before, kept as they are answered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import KeptDay, KeptLine
from wayside.ui.offers.meeting_words import question_hint, question_name
from wayside.ui.people.person.keeping import Keeper, Write
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.vault.connection import Connection
from wayside.work import offers
from wayside.work.offers import MoveId, OfferId, OfflineMove, Question
from wayside.work.people import Minor

_TITLE = 60


class MeetingForm(QWidget):
    """A meeting.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        move: the meeting.
        parent: owner.

    Signals:
        changed: the disk has something new.
        met_requested, dropped: it took place; it will not take place.
    """

    changed = Signal()
    met_requested = Signal()
    dropped = Signal()

    def __init__(
        self, context: UiContext, desk: Desk, move: OfflineMove, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self.move_id = move.id
        self._state = SaveLine(context.now_ms)
        self.chip = Chip("")
        self.offer = Choice(context.look, self.tr("For which offer"), [("", self.tr("None"))])
        self.offer.setObjectName(f"meeting_offer_{move.id}")
        self._offer_field = LabelledField(self.tr("For which offer"), self.offer)
        self.on = KeptDay(
            context,
            desk,
            self.tr("When"),
            self._state,
            hint=self.tr("Today reminds you two weeks before, while a question is open."),
            touched=Touched.OFFERS,
        )
        self.on.day.edit.setObjectName(f"meeting_on_{move.id}")
        self.answers: dict[Question, KeptLine] = {}
        for question in Question:
            line = KeptLine(desk, question_name(question), self._state, touched=Touched.OFFERS)
            line.line.setObjectName(f"meeting_{question.value}_{move.id}")
            self.answers[question] = line
        self._build(move.id)
        self.on.open_for(_writer(move.id, "planned_on"), move.fields.planned_on)
        for question, line in self.answers.items():
            line.open_for(_writer(move.id, question.value), getattr(move.fields, question.value))

    def _build(self, move: MoveId) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        top = QWidget()
        line = FlowLayout(top)
        line.addWidget(self.chip)
        column.addWidget(top)
        column.addWidget(self._offer_field)
        column.addWidget(self.on)
        for field in self.answers.values():
            column.addWidget(field)
        column.addWidget(self._state)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        met = Button(self.tr("It took place…"))
        met.setObjectName(f"meeting_met_{move}")
        met.clicked.connect(self.met_requested)
        drop = Button(self.tr("It will not take place"))
        drop.setObjectName(f"meeting_drop_{move}")
        drop.clicked.connect(self.dropped)
        for button in (met, drop):
            flow.addWidget(button)
        column.addWidget(buttons)
        self.offer.chosen.connect(self._on_offer)
        self.on.kept.connect(lambda _move: self.changed.emit())
        for field in self.answers.values():
            field.kept.connect(lambda _move: self.changed.emit())

    def show_move(self, move: OfflineMove, titles: Mapping[OfferId, str], minor: Minor) -> None:
        """Show how the meeting stands; what is being typed here is left alone."""
        self.on.refresh(move.fields.planned_on)
        for question, line in self.answers.items():
            line.refresh(getattr(move.fields, question.value))
            line.set_hint(question_hint(question, minor))
        options = [(str(offer), short(title, _TITLE)) for offer, title in titles.items()]
        self.offer.clear()
        for key, text in [("", self.tr("None")), *options]:
            self.offer.addItem(text, key)
        self.offer.set_current("" if move.fields.offer_id is None else str(move.fields.offer_id))
        self._offer_field.setVisible(bool(options))
        count = len(offers.open_questions(move.fields))
        if count:
            said = (
                self.tr("1 question is open") if count == 1 else self.tr("%Ln questions are open", "", count)
            )
        elif move.fields.planned_on is None:
            said = self.tr("Every question is answered; the day is open")
        else:
            said = self.tr("Ready: every question is answered")
        self.chip.setText(said)
        self.chip.set_tone(Tone.CAUTION if count or move.fields.planned_on is None else Tone.GOOD)

    def begin(self) -> None:
        """Put the keyboard on the first question that is open."""
        open_ = next((line.line for line in self.answers.values() if not line.value().strip()), None)
        (open_ or self.on.day.edit).setFocus()

    def finish(self) -> None:
        """Hand in what is typed, before this goes away."""
        for keeper in self._keepers():
            keeper.end()

    def flush(self) -> None:
        """Hand in what is typed."""
        for keeper in self._keepers():
            keeper.flush()

    def _keepers(self) -> list[Keeper]:
        return [self.on.keeper, *(line.keeper for line in self.answers.values())]

    def _on_offer(self, key: str) -> None:
        offer = OfferId(int(key)) if key else None

        def done(_move: OfflineMove) -> None:
            self._state.saved()
            self.changed.emit()

        self._desk.write(
            self,
            lambda connection: offers.update_move(connection, self.move_id, offer_id=offer),
            Touched.OFFERS,
            done,
            failed=self._state.failed,
        )


def _writer(move: MoveId, name: str) -> Write:
    def write(connection: Connection, value: object) -> OfflineMove:
        return offers.update_move(connection, move, **{name: value})

    return write
