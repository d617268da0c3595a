"""What became of an offer to a person: offered, interested, accepted, took part, ended."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work.offers.records import OfferId
from wayside.work.people import PersonId
from wayside.work.text import clean_line

StepId = NewType("StepId", int)


class Uptake(IntEnum):
    """How far an offer came with a person."""

    OFFERED = 0
    INTERESTED = 1
    ACCEPTED = 2
    TOOK_PART = 3
    ENDED = 4


class Ending(IntEnum):
    """How it ended."""

    DONE = 0
    DECLINED = 1
    BROKEN_OFF = 2
    NO_LONGER_OFFERED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferStep:
    """One step; `ending` belongs to the last one."""

    id: StepId
    offer_id: OfferId
    person_id: PersonId
    state: Uptake
    ending: Ending | None
    at: int
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferMade:
    """An offer to a person with its steps, the first one first."""

    offer_id: OfferId
    title: str
    steps: tuple[OfferStep, ...]

    @property
    def state(self) -> Uptake:
        """How far it came."""
        return self.steps[-1].state


def allowed(before: Uptake | None) -> tuple[Uptake, ...]:
    """Return the states that may follow: forward, also past a step that nobody noticed; anew after an end."""
    if before is None or before is Uptake.ENDED:
        return (Uptake.OFFERED,)
    return tuple(state for state in Uptake if state > before)


def step(
    connection: Connection,
    offer: OfferId,
    person: PersonId,
    state: Uptake,
    *,
    ending: Ending | None = None,
    at: int | None = None,
    remark: str = "",
) -> StepId:
    """Note the next step of an offer with a person.

    Whether the offer may be made at all is said before (`records.hindrances`) and decided by the worker.

    Raises:
        WaysideError: VALUE_INVALID if the state cannot follow; VALUE_REQUIRED for an end without saying how.
    """
    cleaned = clean_line(remark, "remark")
    if (state is Uptake.ENDED) != (ending is not None):
        raise WaysideError(ErrorCode.VALUE_REQUIRED, field="ending")
    with transaction(connection):
        if state not in allowed(_last(connection, offer, person)):
            raise WaysideError(ErrorCode.VALUE_INVALID, field="state")
        row = connection.execute(
            "INSERT INTO offer_step(offer_id, person_id, state, ending, at, remark) VALUES (?, ?, ?, ?, ?, ?)",
            (
                offer,
                person,
                int(state),
                None if ending is None else int(ending),
                activity.now_ms() if at is None else at,
                cleaned,
            ),
        )
        activity.append(connection, "offer-step", offer=offer, person=person, state=state.name.lower())
    return StepId(row.lastrowid)


def take_back(connection: Connection, offer: OfferId, person: PersonId, only: StepId | None = None) -> None:
    """Take out the last step, which was noted by mistake.

    Args:
        connection: the vault's.
        offer: what was offered.
        person: to whom.
        only: the step that is meant; if another one has followed, nothing is taken out.

    Raises:
        WaysideError: NOT_FOUND if there is none, or if it is no longer the last.
    """
    with transaction(connection):
        done = connection.execute(
            "DELETE FROM offer_step WHERE id ="
            " (SELECT max(id) FROM offer_step WHERE offer_id = ? AND person_id = ?) AND id = coalesce(?, id)",
            (offer, person, only),
        )
        if not done.rowcount:
            raise WaysideError(ErrorCode.NOT_FOUND)
        activity.append(connection, "offer-step-removed", offer=offer, person=person)


def offers_to(connection: Connection, person: PersonId) -> list[OfferMade]:
    """Return what was offered to a person, the offer that moved last first; a round after an end is one of its own."""
    rows = connection.execute(
        "SELECT offer_step.id, offer_id, person_id, state, ending, at, remark, title FROM offer_step"
        " JOIN offer ON offer.id = offer_id WHERE person_id = ? ORDER BY offer_step.id",
        (person,),
    )
    rounds: list[tuple[str, list[OfferStep]]] = []
    latest: dict[OfferId, list[OfferStep]] = {}
    for row in rows:
        found = _step(row)
        if found.state is Uptake.OFFERED or found.offer_id not in latest:
            latest[found.offer_id] = []
            rounds.append((row[7], latest[found.offer_id]))
        latest[found.offer_id].append(found)
    made = [OfferMade(offer_id=steps[0].offer_id, title=title, steps=tuple(steps)) for title, steps in rounds]
    return sorted(made, key=lambda offer: -offer.steps[-1].id)


def latest_steps(
    connection: Connection, person: PersonId, before: tuple[int, int], limit: int
) -> list[tuple[OfferStep, str]]:
    """Return steps of a person with any offer, the latest first, each with the title of the offer.

    Args:
        connection: the vault's.
        person: whose.
        before: only what lies before this instant, or at it with a smaller id than this.
        limit: how many.
    """
    rows = connection.execute(
        "SELECT offer_step.id, offer_id, person_id, state, ending, at, remark, title FROM offer_step"
        " JOIN offer ON offer.id = offer_id WHERE person_id = ? AND (at, offer_step.id) < (?, ?)"
        " ORDER BY at DESC, offer_step.id DESC LIMIT ?",
        (person, *before, limit),
    )
    return [(_step(row), row[7]) for row in rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taker:
    """Somebody to whom an offer was made, and how far it came the last time."""

    person_id: PersonId
    code_name: str
    last: OfferStep


def takers(connection: Connection, offer: OfferId) -> list[Taker]:
    """Return to whom an offer was made, those with whom it goes on first, then the latest first."""
    rows = connection.execute(
        "SELECT step.id, offer_id, person_id, state, ending, at, remark, code_name FROM offer_step AS step"
        " JOIN person ON person.id = person_id WHERE offer_id = ? AND step.id = (SELECT max(id) FROM offer_step"
        " AS later WHERE later.offer_id = step.offer_id AND later.person_id = step.person_id)"
        " ORDER BY state = ?, step.id DESC",
        (offer, int(Uptake.ENDED)),
    )
    return [Taker(person_id=PersonId(row[2]), code_name=row[7], last=_step(row)) for row in rows]


def _last(connection: Connection, offer: OfferId, person: PersonId) -> Uptake | None:
    row = connection.execute(
        "SELECT state FROM offer_step WHERE offer_id = ? AND person_id = ? ORDER BY id DESC LIMIT 1",
        (offer, person),
    ).fetchone()
    return Uptake(row[0]) if row else None


def _step(row: tuple[Any, ...]) -> OfferStep:
    return OfferStep(
        id=StepId(row[0]),
        offer_id=OfferId(row[1]),
        person_id=PersonId(row[2]),
        state=Uptake(row[3]),
        ending=None if row[4] is None else Ending(row[4]),
        at=row[5],
        remark=row[6],
    )
