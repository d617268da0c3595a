"""What the pages of offers read from the vault, in one go, on the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wayside.vault.connection import Connection
from wayside.work import offers, people
from wayside.work.offers import Match, Offer, OfferId, OfferMade, OfflineMove, Taker, Uptake
from wayside.work.people import Person, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferView:
    """An offer, and to whom it was made."""

    offer: Offer
    takers: tuple[Taker, ...]


def read_offer(connection: Connection, offer: OfferId) -> OfferView:
    """Read an offer. Raises WaysideError NOT_FOUND."""
    return OfferView(offer=offers.get(connection, offer), takers=tuple(offers.takers(connection, offer)))


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonOffers:
    """What was offered to a person, what fits, and the meetings.

    Attributes:
        person: the record.
        going_on: offers made that have not ended, the one that moved last first.
        ended: the others.
        fitting: what may be offered and has a word in common with what is known about the person.
        hindered: what has a word in common but must not be offered now.
        others: what may be offered and has no word in common.
        meetings: those to come first.
    """

    person: Person
    going_on: tuple[OfferMade, ...]
    ended: tuple[OfferMade, ...]
    fitting: tuple[Match, ...]
    hindered: tuple[Match, ...]
    others: tuple[Match, ...]
    meetings: tuple[OfflineMove, ...]

    @property
    def titles(self) -> dict[OfferId, str]:
        """The titles of what was offered."""
        return {made.offer_id: made.title for made in (*self.ended, *self.going_on)}


def read_person_offers(connection: Connection, person: PersonId, today: date) -> PersonOffers:
    """Read it. Raises WaysideError NOT_FOUND."""
    record = people.get(connection, person)
    made = offers.offers_to(connection, person)
    going_on = tuple(one for one in made if one.state is not Uptake.ENDED)
    taken = {one.offer_id for one in going_on}
    free = [one for one in offers.catalogue(connection) if one.id not in taken]
    found = offers.matches(record.fields, free, today)
    matched = {one.offer.id for one in found}
    return PersonOffers(
        person=record,
        going_on=going_on,
        ended=tuple(one for one in made if one.state is Uptake.ENDED),
        fitting=tuple(one for one in found if one.may_be_offered),
        hindered=tuple(one for one in found if not one.may_be_offered),
        others=tuple(
            one
            for one in offers.match_each(record.fields, free, today)
            if one.offer.id not in matched and one.may_be_offered
        ),
        meetings=tuple(offers.moves(connection, person)),
    )
