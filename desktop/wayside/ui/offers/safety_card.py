"""Whether somebody has made sure that an offer may be made: who, when, on which conditions."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import today
from wayside.ui.offers import words
from wayside.ui.people.person.keeping import Keeper, Write
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.vault.connection import Connection
from wayside.work import offers
from wayside.work.offers import Offer, OfferId, Safety


class SafetyCard(Card):
    """The four belong together, so they are kept together: nothing is safe to offer without somebody who says so.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the disk has something new.
    """

    changed = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Is it safe to offer?"))
        self._offer: OfferId | None = None
        self._today = today(context)
        self._state = SaveLine(context.now_ms)
        self._state.setObjectName("offer_safety_saved")
        self.corner.addWidget(self._state)
        self.safety = Choice(
            context.look,
            self.tr("What was found"),
            [(str(int(safety)), words.safety_name(safety)) for safety in Safety],
        )
        self.safety.setObjectName("offer_safety")
        self.by = QLineEdit()
        self.by.setObjectName("offer_checked_by")
        self.by.setPlaceholderText(self.tr("head of the office"))
        self._by_field = LabelledField(self.tr("Who checked it"), self.by)
        self.on = DateField(self.tr("When"), self._today)
        self.on.edit.setObjectName("offer_checked_on")
        self.note = NoteEditor(
            self.tr("Conditions, or what was found"), growing=True, min_lines=1, max_lines=8
        )
        self.note.setObjectName("offer_safety_note")
        self._note_field = LabelledField(self.tr("Conditions, or what was found"), self.note)
        self.body.setSpacing(Space.L)
        hint = self.tr("Who is there, who else comes, how one gets home, who answers for it.")
        for part in (
            LabelledField(self.tr("What was found"), self.safety, hint=hint),
            self._by_field,
            LabelledField(self.tr("When"), self.on),
            self._note_field,
        ):
            self.body.addWidget(part)
        self._keeper = Keeper(desk, Touched.OFFERS, self)
        self._connect()

    def _connect(self) -> None:
        self._keeper.saved.connect(self._on_saved)
        self._keeper.failed.connect(self._on_failed)
        self._state.retry_requested.connect(self._keeper.flush)
        self.safety.chosen.connect(self._on_safety)
        self.by.textChanged.connect(self._on_typed)
        self.note.textChanged.connect(self._on_typed)
        self.on.date_changed.connect(lambda _day: self._on_typed())

    def show_offer(self, offer: Offer) -> None:
        """Show an offer; what is being typed here is left alone unless it is another one."""
        if offer.id != self._offer:
            self._offer = offer.id
            self._keeper.begin(_writer(offer.id), self._typed)
            self._state.clear()
            self._fill(offer)
        elif self._keeper.is_settled() and not self._missing() and not self._means(offer):
            self._fill(offer)

    def begin(self) -> None:
        """Put the keyboard where it is said what was found."""
        self.safety.setFocus()

    def _means(self, offer: Offer) -> bool:
        fields = offer.fields
        same = (self._safety(), self.note.text(), self.on.date()) == (
            fields.safety,
            fields.safety_note,
            fields.checked_on,
        )
        return same and self.by.text().split() == fields.checked_by.split()

    def _fill(self, offer: Offer) -> None:
        fields = offer.fields
        blockers = [QSignalBlocker(each) for each in (self.by, self.note, self.on)]
        self.safety.set_current(str(int(fields.safety)))
        if self.by.text() != fields.checked_by:
            self.by.setText(fields.checked_by)
            self.by.setCursorPosition(0)
        self.note.set_text(fields.safety_note)
        if self.on.date() != fields.checked_on:
            self.on.set_date(fields.checked_on)
        del blockers
        self._forgive()

    def _safety(self) -> Safety:
        return Safety(int(self.safety.current()))

    def _missing(self) -> set[str]:
        """Return what has to be said before what was found counts."""
        found = set()
        if self._safety() is not Safety.NOT_CHECKED and not self.by.text().strip():
            found.add("checked_by")
        if self._safety() is Safety.CONDITIONS and not self.note.text().strip():
            found.add("safety_note")
        return found

    def _typed(self) -> dict[str, object]:
        """Return what can be kept: without what is missing, what was found before stays, the rest is not lost."""
        missing = self._missing()
        typed: dict[str, object] = {
            "safety_note": self.note.text(),
            "checked_by": self.by.text(),
            "checked_on": self.on.date(),
        }
        kept = {name: value for name, value in typed.items() if name not in missing}
        return kept if missing else {"safety": self._safety(), **kept}

    def _on_safety(self, key: str) -> None:
        if Safety(int(key)) is not Safety.NOT_CHECKED and self.on.date() is None:
            blocker = QSignalBlocker(self.on)
            self.on.set_date(self._today())
            del blocker
        self._on_typed()
        self._keeper.flush()

    def _on_typed(self) -> None:
        self._forgive()
        self._keeper.touch()

    def _on_saved(self, _offer: object) -> None:
        self._forgive()
        missing = self._missing()
        if "checked_by" in missing:
            self._by_field.set_error(self.tr("Say who stands for it; without that it is not kept."))
        if "safety_note" in missing:
            self._note_field.set_error(self.tr("Say on which conditions; without that it is not kept."))
        if missing:
            self._state.say(self.tr("Not kept yet"))
        elif self._keeper.is_settled():
            self._state.saved()
        self.changed.emit()

    def _on_failed(self, error: WaysideError) -> None:
        fields = {"checked_by": self._by_field, "safety_note": self._note_field}
        field = fields.get(str(error.params.get("field", "")))
        if field is None:
            self._state.failed(error)
        else:
            field.set_error(errors.sentence(error))
            self._state.say(self.tr("Not kept yet"))

    def _forgive(self) -> None:
        self._by_field.set_error("")
        self._note_field.set_error("")


def _writer(offer: OfferId) -> Write:
    def write(connection: Connection, changes: dict[str, object]) -> Offer:
        return offers.change(connection, offer, **changes)

    return write
