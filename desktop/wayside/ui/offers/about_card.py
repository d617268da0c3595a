"""What an offer is: everything about it but whether it is safe to make."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import KeptDay, KeptField, KeptLine, KeptText
from wayside.ui.offers import words
from wayside.ui.offers.kept_numbers import KeptAges, KeptNumber, KeptWords, lines_of, words_of
from wayside.ui.people.person.keeping import Write
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.vault.connection import Connection
from wayside.work import offers
from wayside.work.offers import Offer, OfferId, OfferKind


class AboutCard(Card):
    """What happens, for what, where, with whom.

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
        self.set_heading(self.tr("What it is"))
        self._desk = desk
        self._offer: OfferId | None = None
        self._state = SaveLine(context.now_ms)
        self._state.setObjectName("offer_saved")
        self.corner.addWidget(self._state)
        self.kind = Choice(
            context.look,
            self.tr("Kind"),
            [(str(int(kind)), words.kind_name(kind)) for kind in OfferKind],
        )
        self.kind.setObjectName("offer_kind")
        self._kind_field = LabelledField(self.tr("Kind"), self.kind, hint=" ")
        offers_ = Touched.OFFERS
        self.what = KeptText(
            desk,
            self.tr("What happens"),
            self._state,
            hint=self.tr("So concrete that somebody can say yes to it: who is there, what, when, how long."),
            touched=offers_,
        )
        self.what.text_editor.setObjectName("offer_what")
        self.serves = KeptWords(
            desk,
            self.tr("What it answers"),
            self._state,
            hint=self.tr(
                "Needs and likes, one on each line. They are compared with what you wrote about people."
            ),
            placeholder=self.tr("metalwork"),
            touched=offers_,
        )
        self.serves.text_editor.setObjectName("offer_serves")
        self.place = KeptLine(desk, self.tr("Where"), self._state, touched=offers_)
        self.place.line.setObjectName("offer_place")
        self.contact = KeptLine(
            desk,
            self.tr("Whom to ask"),
            self._state,
            hint=self.tr("Whom you call before you promise a place."),
            touched=offers_,
        )
        self.contact.line.setObjectName("offer_contact")
        self.cost = KeptLine(desk, self.tr("What it costs them"), self._state, touched=offers_)
        self.cost.line.setObjectName("offer_cost")
        self.body.setSpacing(Space.L)
        for part in (self._kind_field, self.what, self.serves, self.place, self.contact, self.cost):
            self.body.addWidget(part)
        self.kind.chosen.connect(lambda key: self._write(kind=OfferKind(int(key))))
        for field in self._fields():
            field.kept.connect(lambda _offer: self.changed.emit())

    def _fields(self) -> list[KeptField[str]]:
        return [self.what, self.serves, self.place, self.contact, self.cost]

    def show_offer(self, offer: Offer) -> None:
        """Show an offer; what is being typed here is left alone unless it is another one."""
        fields = offer.fields
        values = [fields.what, lines_of(fields), fields.place, fields.contact, fields.cost]
        if offer.id != self._offer:
            self._offer = offer.id
            self._state.clear()
            names = ["what", "serves", "place", "contact", "cost"]
            for field, name, value in zip(self._fields(), names, values, strict=True):
                field.open_for(writer(offer.id, name), value)
        else:
            for field, value in zip(self._fields(), values, strict=True):
                field.refresh(value)
        self.kind.set_current(str(int(fields.kind)))
        self._kind_field.set_hint(words.kind_meaning(fields.kind))

    def _write(self, **changes: object) -> None:
        offer = self._offer
        if offer is None:
            return

        def done(_offer: Offer) -> None:
            self._state.saved()
            self.changed.emit()

        self._desk.write(
            self,
            lambda connection: offers.change(connection, offer, **changes),
            Touched.OFFERS,
            done,
            failed=self._state.failed,
        )


class ReachCard(Card):
    """For whom, until when, for how many.

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
        self.set_heading(self.tr("For whom and until when"))
        self._offer: OfferId | None = None
        self._state = SaveLine(context.now_ms)
        self.corner.addWidget(self._state)
        self.ages = KeptAges(
            desk,
            self.tr("Ages"),
            self._state,
            hint=self.tr("Leave open what does not matter."),
        )
        self.ages.least.setObjectName("offer_age_from")
        self.ages.most.setObjectName("offer_age_to")
        self.language = KeptLine(desk, self.tr("Languages"), self._state, touched=Touched.OFFERS)
        self.language.line.setObjectName("offer_language")
        self.until = KeptDay(
            context,
            desk,
            self.tr("Valid until"),
            self._state,
            hint=self.tr("Today tells you before it ends, as long as it is open to somebody."),
            touched=Touched.OFFERS,
        )
        self.until.day.edit.setObjectName("offer_until")
        self.capacity = KeptNumber(desk, self.tr("Places"), self._state)
        self.capacity.line.setObjectName("offer_capacity")
        self.body.setSpacing(Space.L)
        pair = QHBoxLayout()
        pair.setSpacing(Space.L)
        pair.addWidget(self.ages, 1)
        pair.addWidget(self.capacity, 1)
        self.body.addLayout(pair)
        self.body.addWidget(self.language)
        self.body.addWidget(self.until)
        QWidget.setTabOrder(self.ages.most, self.capacity.line)
        for kept in (self.ages.kept, self.capacity.kept, self.language.kept, self.until.kept):
            kept.connect(lambda _offer: self.changed.emit())

    def show_offer(self, offer: Offer) -> None:
        """Show an offer; what is being typed here is left alone unless it is another one."""
        fields, own = offer.fields, offer.id
        ages = (fields.age_from, fields.age_to)
        if own != self._offer:
            self._offer = own
            self._state.clear()
            self.ages.open_for(_ages_writer(own), ages)
            self.capacity.open_for(writer(own, "capacity"), fields.capacity)
            self.language.open_for(writer(own, "language"), fields.language)
            self.until.open_for(writer(own, "valid_until"), fields.valid_until)
        else:
            self.ages.refresh(ages)
            self.capacity.refresh(fields.capacity)
            self.language.refresh(fields.language)
            self.until.refresh(fields.valid_until)
        self.capacity.set_hint(self._places(offer))

    def _places(self, offer: Offer) -> str:
        if not offer.taken:
            return self.tr("Leave open if they are not counted.")
        return self.tr("1 is taken.") if offer.taken == 1 else self.tr("%Ln are taken.", "", offer.taken)


def writer(offer: OfferId, name: str) -> Write:
    """Return what keeps one field of an offer."""

    def write(connection: Connection, value: object) -> Offer:
        kept = words_of(str(value)) if name == "serves" else value
        return offers.change(connection, offer, **{name: kept})

    return write


def _ages_writer(offer: OfferId) -> Write:
    def write(connection: Connection, value: tuple[int | None, int | None]) -> Offer:
        return offers.change(connection, offer, age_from=value[0], age_to=value[1])

    return write
