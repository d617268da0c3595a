"""What waits about identities on a day: authorisations that end, reviews, disclosures, burn procedures left open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wayside.vault.connection import Connection
from wayside.work.identities.exposure import BURN_STEPS, CLOSE
from wayside.work.identities.lifecycle import ENDS_SOON
from wayside.work.identities.records import IdentityId, IdentityState
from wayside.work.people import PersonId

_FINAL = tuple(int(state) for state in IdentityState if state.is_final)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueIdentity:
    """An identity whose authorisation ends or whose review is due, and the day; the day may be past."""

    identity_id: IdentityId
    name: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDisclosure:
    """A disclosure plan to be looked at again."""

    identity_id: IdentityId
    name: str
    person_id: PersonId
    code_name: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DueBurn:
    """A burned identity whose procedure is not closed: how many of how many steps are done."""

    identity_id: IdentityId
    name: str
    done: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueIdentities:
    """Everything that waits, each list by urgency."""

    burns: tuple[DueBurn, ...]
    authorisations: tuple[DueIdentity, ...]
    reviews: tuple[DueIdentity, ...]
    disclosures: tuple[DueDisclosure, ...]

    @property
    def count(self) -> int:
        """How much waits in all."""
        return len(self.burns) + len(self.authorisations) + len(self.reviews) + len(self.disclosures)


def due(connection: Connection, today: date) -> DueIdentities:
    """Return what waits about identities today; an authorisation is told two weeks before it ends."""
    return DueIdentities(
        burns=_burns(connection),
        authorisations=_identities(connection, "authorised_until", today + ENDS_SOON),
        reviews=_identities(connection, "review_on", today),
        disclosures=_disclosures(connection, today),
    )


def _identities(connection: Connection, day: str, until: date) -> tuple[DueIdentity, ...]:
    rows = connection.execute(
        f"SELECT id, name, {day} FROM identity WHERE {day} <= ? AND state NOT IN (?, ?) ORDER BY {day}, name_key",
        (until.isoformat(), *_FINAL),
    )
    return tuple(
        DueIdentity(identity_id=IdentityId(i), name=name, on=date.fromisoformat(on)) for i, name, on in rows
    )


def _disclosures(connection: Connection, today: date) -> tuple[DueDisclosure, ...]:
    rows = connection.execute(
        "SELECT identity_id, name, person_id, code_name, disclosure.review_on FROM disclosure"
        " JOIN identity ON identity.id = identity_id JOIN person ON person.id = person_id"
        " WHERE told_at IS NULL AND disclosure.review_on <= ? ORDER BY disclosure.review_on, person.name_key",
        (today.isoformat(),),
    )
    return tuple(
        DueDisclosure(
            identity_id=IdentityId(i),
            name=name,
            person_id=PersonId(p),
            code_name=code_name,
            on=date.fromisoformat(on),
        )
        for i, name, p, code_name, on in rows
    )


def _burns(connection: Connection) -> tuple[DueBurn, ...]:
    rows = connection.execute(
        "SELECT id, name, count(step) FROM identity LEFT JOIN burn_step ON identity_id = id WHERE state = ?"
        " GROUP BY id HAVING coalesce(sum(step = ?), 0) = 0 ORDER BY identity.updated_at DESC, id",
        (int(IdentityState.BURNED), CLOSE),
    )
    return tuple(
        DueBurn(identity_id=IdentityId(i), name=name, done=done, of=len(BURN_STEPS)) for i, name, done in rows
    )
