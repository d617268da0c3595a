"""What must not slip: promises; of identities procedures, dates, old rules; of offers meetings and last days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, QObject

from wayside.ui import say
from wayside.ui.offers.due_words import OfferDueWords
from wayside.ui.shell.page import Area, IdentityTab, PersonTab, Place
from wayside.ui.theme.tokens import Tone
from wayside.ui.today.rows_model import Item
from wayside.ui.widgets.rows import Row
from wayside.vault.connection import Connection
from wayside.work import identities, offers, people, plans
from wayside.work.identities import (
    Caution,
    DueBurn,
    DueDisclosure,
    DueIdentities,
    DueIdentity,
    Identity,
)
from wayside.work.offers import DueOffers
from wayside.work.people import PersonId
from wayside.work.plans import Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class Slipping:
    """Everything that must not slip.

    Attributes:
        due: what about identities is due.
        stale: identities with an account whose rule was read long ago.
        promises: open ones that are due today or should have been kept before.
        names: the code names of those who wait for them.
    """

    due: DueIdentities
    stale: tuple[Identity, ...]
    offers: DueOffers
    promises: tuple[Promise, ...]
    names: dict[PersonId, str]


def read_slipping(connection: Connection, today: date) -> Slipping:
    """Read it."""
    standings = (
        identities.standing(connection, one.id, today)
        for one in identities.all_identities(connection)
        if not one.state.is_final
    )
    waiting = tuple(plans.open_promises(connection, today))
    names = people.found(connection, [promise.person_id for promise in waiting])
    return Slipping(
        promises=waiting,
        names={person: record.code_name for person, record in names.items()},
        due=identities.due(connection, today),
        stale=tuple(one.identity for one in standings if Caution.CARD_STALE in one.warnings),
        offers=offers.due(connection, today),
    )


class SlippingWords(QObject):
    """Turns it into rows, for one day.

    Args:
        today: the worker's day.
        locale: language of dates.
    """

    def __init__(self, today: date, locale: QLocale) -> None:
        super().__init__()
        self._today = today
        self._locale = locale

    def items(self, slipping: Slipping) -> list[Item]:
        """Return the rows, the gravest first."""
        due = slipping.due
        return [
            *map(self._burn, due.burns),
            *(self._promise(promise, slipping.names[promise.person_id]) for promise in slipping.promises),
            *map(self._authorisation, due.authorisations),
            *OfferDueWords(self._today, self._locale).items(slipping.offers),
            *map(self._disclosure, due.disclosures),
            *map(self._review, due.reviews),
            *map(self._stale, slipping.stale),
        ]

    def _promise(self, promise: Promise, name: str) -> Item:
        overdue = promise.is_overdue(self._today)
        due = promise.due_on or self._today
        when = say.day(due, self._today, self._locale)
        row = Row(
            title=self.tr("{0}: promised").replace("{0}", name),
            secondary=promise.text,
            chip=self.tr("Overdue") if overdue else when[:1].upper() + when[1:],
            tone=Tone.CAUTION if overdue else Tone.ACCENT,
        )
        tooltip = f"{promise.text}\n{say.exact_day(due, self._locale)}"
        place = Place(area=Area.PEOPLE, person=promise.person_id, tab=PersonTab.PLAN)
        return Item(key=("promise", promise.id), row=row, subject=place, tooltip=tooltip)

    def _burn(self, due: DueBurn) -> Item:
        done, steps = say.number(due.done, self._locale), say.number(due.of, self._locale)
        row = Row(
            title=self.tr("{0} is burned").replace("{0}", due.name),
            secondary=self.tr("Procedure: {0} of {1} steps done").format(done, steps),
            chip=self.tr("Open"),
            tone=Tone.DANGER,
        )
        place = Place(area=Area.IDENTITIES, identity=due.identity_id, identity_tab=IdentityTab.SAFETY)
        return Item(key=("burn", due.identity_id), row=row, subject=place, tooltip="")

    def _authorisation(self, due: DueIdentity) -> Item:
        ended = due.on < self._today
        title = self.tr("{0}: authorisation ended") if ended else self.tr("{0}: authorisation ends")
        return self._dated("authorisation", due, title, Tone.DANGER if ended else Tone.CAUTION)

    def _review(self, due: DueIdentity) -> Item:
        return self._dated("review", due, self.tr("{0}: review"), Tone.CAUTION)

    def _dated(self, what: str, due: DueIdentity, title: str, tone: Tone) -> Item:
        when = say.day(due.on, self._today, self._locale)
        row = Row(
            title=title.replace("{0}", due.name),
            secondary=say.exact_day(due.on, self._locale),
            chip=when[:1].upper() + when[1:],
            tone=tone,
        )
        place = Place(area=Area.IDENTITIES, identity=due.identity_id, identity_tab=IdentityTab.OVERVIEW)
        return Item(key=(what, due.identity_id), row=row, subject=place, tooltip="")

    def _disclosure(self, due: DueDisclosure) -> Item:
        when = say.day(due.on, self._today, self._locale)
        title = self.tr("{0}: the plan to tell the truth").replace("{0}", due.code_name)
        row = Row(
            title=title,
            secondary=self.tr("About {0}").replace("{0}", due.name),
            chip=when[:1].upper() + when[1:],
            tone=Tone.CAUTION,
        )
        place = Place(area=Area.PEOPLE, person=due.person_id, tab=PersonTab.OVERVIEW, action="truth")
        return Item(key=("truth", due.identity_id, due.person_id), row=row, subject=place, tooltip=title)

    def _stale(self, identity: Identity) -> Item:
        row = Row(
            title=self.tr("{0}: read a rule again").replace("{0}", identity.name),
            secondary=self.tr("It was read more than half a year ago"),
        )
        place = Place(
            area=Area.IDENTITIES, identity=identity.id, identity_tab=IdentityTab.ACCOUNTS, action="reread"
        )
        return Item(key=("stale", identity.id), row=row, subject=place, tooltip="")
