"""What waits about offers on a day: validities that end while somebody has not taken part yet, and meetings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from wayside.vault.connection import Connection
from wayside.work.offers.offline import MoveId, get_move, open_questions
from wayside.work.offers.records import ENDS_SOON, OfferId
from wayside.work.offers.steps import Uptake
from wayside.work.people import PersonId

# A meeting whose questions are open is told this long before it.
MEETING_SOON = timedelta(days=14)
_WAITING = tuple(int(state) for state in (Uptake.OFFERED, Uptake.INTERESTED, Uptake.ACCEPTED))


@dataclass(frozen=True, slots=True, kw_only=True)
class DueOffer:
    """An offer whose last day is near or past while it is open to so many people."""

    offer_id: OfferId
    title: str
    on: date
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueMeeting:
    """A meeting with so many open questions; without any it is past, and nobody has noted what came of it."""

    move_id: MoveId
    person_id: PersonId
    code_name: str
    on: date
    open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueOffers:
    """Everything that waits, each list by urgency."""

    meetings: tuple[DueMeeting, ...]
    offers: tuple[DueOffer, ...]

    @property
    def count(self) -> int:
        """How much waits in all."""
        return len(self.meetings) + len(self.offers)


def due(connection: Connection, today: date) -> DueOffers:
    """Return what waits about offers today.

    An offer waits from two weeks before its last day, as long as somebody to whom it was made has neither taken
    part nor come to an end with it. A meeting waits from two weeks before its day while a question is open, and
    after its day until it is noted whether it took place.
    """
    return DueOffers(meetings=_meetings(connection, today), offers=_offers(connection, today))


def _offers(connection: Connection, today: date) -> tuple[DueOffer, ...]:
    rows = connection.execute(
        "SELECT offer.id, title, valid_until, count(*) FROM offer JOIN offer_step AS step ON offer_id = offer.id"
        " JOIN person ON person.id = person_id"
        " WHERE retired_at IS NULL AND closed_at IS NULL AND valid_until <= ? AND state IN (?, ?, ?)"
        " AND step.id = (SELECT max(id) FROM offer_step AS later"
        "  WHERE later.offer_id = step.offer_id AND later.person_id = step.person_id)"
        " GROUP BY offer.id ORDER BY valid_until, title_key",
        ((today + ENDS_SOON).isoformat(), *_WAITING),
    )
    return tuple(
        DueOffer(offer_id=OfferId(offer), title=title, on=date.fromisoformat(on), people=people)
        for offer, title, on, people in rows
    )


def _meetings(connection: Connection, today: date) -> tuple[DueMeeting, ...]:
    rows = connection.execute(
        "SELECT offline_move.id, person_id, code_name, planned_on FROM offline_move"
        " JOIN person ON person.id = person_id"
        " WHERE moved_at IS NULL AND closed_at IS NULL AND planned_on <= ? ORDER BY planned_on, name_key",
        ((today + MEETING_SOON).isoformat(),),
    ).fetchall()
    found = (
        DueMeeting(
            move_id=MoveId(move),
            person_id=PersonId(person),
            code_name=code_name,
            on=date.fromisoformat(on),
            open=len(open_questions(get_move(connection, MoveId(move)).fields)),
        )
        for move, person, code_name, on in rows
    )
    return tuple(meeting for meeting in found if meeting.open or meeting.on < today)
