"""Where identities touch each other: shown before contact, decided by the worker.

Two workers, or two names of one worker, who stumble into the same young person do harm (RAN C&N ex post paper,
Berlin 2016); two names that know the same circle end by being compared. The rules are about pairs, so each is one
question to the vault, and an answer is a record: sentences are made where they are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from wayside.vault.connection import Connection
from wayside.work import people
from wayside.work.hidden import HIDDEN_FROM
from wayside.work.identities.records import IdentityId
from wayside.work.people import PersonId


class Mixing(IntEnum):
    """In which way two compartments touch, the gravest first."""

    PERSON_MET_BY_ANOTHER = 0
    """The person already heard from another identity."""
    KNOWN_PERSON_MET_BY_ANOTHER = 1
    """Somebody the person knows heard from another identity."""
    KNOWN_PERSON_MET_BY_THE_SAME = 2
    """Somebody the person knows heard from this identity: the two may compare what they were told."""
    ACCOUNT_OF_ANOTHER = 3
    """An account of this identity has the name of an account of another identity, on this platform or another."""
    ACCOUNT_OF_A_PERSON = 4
    """An account of this identity is noted as the handle of a person."""
    HANDLE_OF_TWO = 5
    """A handle of the person is noted for another person too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompartmentWarning:
    """One place where compartments touch.

    Attributes:
        kind: in which way.
        identity_id: the other identity; for KNOWN_PERSON_MET_BY_THE_SAME this one.
        person_id: the other person.
        text: how the two people stand to each other, or the handle.
        platform: of the handle, as it is noted at this identity or person.
        at: the last contact of the identity and the person, in milliseconds since the epoch, UTC.
    """

    kind: Mixing
    identity_id: IdentityId | None = None
    person_id: PersonId | None = None
    text: str = ""
    platform: str = ""
    at: int | None = None


# Whoever there was contact with, noted or imported, or who was told something, heard from an identity.
_HEARD = f"""
    heard(identity_id, person_id, at) AS (
      SELECT identity_id, person_id, at FROM entry WHERE identity_id IS NOT NULL
      UNION ALL
      SELECT identity_id, person_id, at FROM told
      UNION ALL
      SELECT identity_id, person_id, at FROM message WHERE identity_id IS NOT NULL AND id < {HIDDEN_FROM}
    )
"""


def person_warnings(
    connection: Connection, identity: IdentityId, person: PersonId
) -> tuple[CompartmentWarning, ...]:
    """Return what to know before an identity writes to a person, the gravest first."""
    return (
        *_met_by_another(connection, identity, person),
        *_known_people(connection, identity, person),
        *account_warnings(connection, identity),
        *_handles_of_two(connection, person),
    )


def account_warnings(connection: Connection, identity: IdentityId) -> tuple[CompartmentWarning, ...]:
    """Return where the accounts of an identity are in a second place."""
    return (*_accounts_of_two(connection, identity), *_accounts_of_people(connection, identity))


def _met_by_another(
    connection: Connection, identity: IdentityId, person: PersonId
) -> list[CompartmentWarning]:
    rows = connection.execute(
        f"WITH {_HEARD} SELECT identity_id, max(at) FROM heard WHERE person_id = ? AND identity_id <> ?"
        " GROUP BY identity_id ORDER BY max(at) DESC",
        (person, identity),
    )
    return [
        CompartmentWarning(
            kind=Mixing.PERSON_MET_BY_ANOTHER, identity_id=IdentityId(row[0]), person_id=person, at=row[1]
        )
        for row in rows
    ]


def _known_people(connection: Connection, identity: IdentityId, person: PersonId) -> list[CompartmentWarning]:
    """Look at everybody the person is related to, at whichever of the two it was noted."""
    known = {
        relation.other: relation.kind
        for relation in people.relationships(connection, person)
        if relation.other is not None
    }
    # The people are named one by one, so that SQLite looks only at their rows.
    rows = connection.execute(
        f"WITH {_HEARD} SELECT identity_id, person_id, max(at) FROM heard"
        f" WHERE person_id IN ({', '.join('?' * len(known))})"
        " GROUP BY identity_id, person_id ORDER BY identity_id = ?, max(at) DESC",
        (*known, identity),
    )
    return [
        CompartmentWarning(
            kind=_kind_of_known(IdentityId(met_by), identity),
            identity_id=IdentityId(met_by),
            person_id=PersonId(other),
            text=known[PersonId(other)],
            at=at,
        )
        for met_by, other, at in rows
    ]


def _kind_of_known(met_by: IdentityId, identity: IdentityId) -> Mixing:
    return Mixing.KNOWN_PERSON_MET_BY_THE_SAME if met_by == identity else Mixing.KNOWN_PERSON_MET_BY_ANOTHER


def _accounts_of_two(connection: Connection, identity: IdentityId) -> list[CompartmentWarning]:
    """Compare names, not platforms: whoever knows one account and searches for its name finds the other."""
    rows = connection.execute(
        "SELECT mine.handle, mine.platform, other.identity_id FROM account AS mine JOIN account AS other"
        " ON substr(other.handle_key, instr(other.handle_key, char(10)))"
        " = substr(mine.handle_key, instr(mine.handle_key, char(10)))"
        " WHERE mine.identity_id = ?1 AND other.identity_id <> ?1"
        " GROUP BY mine.id, other.identity_id ORDER BY mine.handle_key, other.identity_id",
        (identity,),
    )
    return [
        CompartmentWarning(
            kind=Mixing.ACCOUNT_OF_ANOTHER, text=row[0], platform=row[1], identity_id=IdentityId(row[2])
        )
        for row in rows
    ]


def _accounts_of_people(connection: Connection, identity: IdentityId) -> list[CompartmentWarning]:
    rows = connection.execute(
        "SELECT DISTINCT account.handle, account.platform, person_id FROM account"
        " JOIN handle USING (handle_key) WHERE identity_id = ? ORDER BY handle_key, person_id",
        (identity,),
    )
    return [
        CompartmentWarning(
            kind=Mixing.ACCOUNT_OF_A_PERSON, text=row[0], platform=row[1], person_id=PersonId(row[2])
        )
        for row in rows
    ]


def _handles_of_two(connection: Connection, person: PersonId) -> list[CompartmentWarning]:
    return [
        CompartmentWarning(
            kind=Mixing.HANDLE_OF_TWO, text=handle.handle, platform=handle.platform, person_id=other
        )
        for handle in people.handles(connection, person)
        for other, _name in people.same_handle(connection, handle.platform, handle.handle, besides=person)
    ]
