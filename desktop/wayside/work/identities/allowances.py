"""What a worker decided may be said: "allow always here", for one identity and one person or all of them.

The choice is logged by the number of the finding's kind only; the words are in the vault and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import people
from wayside.work.identities.records import IdentityId, get
from wayside.work.people import PersonId

AllowanceId = NewType("AllowanceId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """Words an identity may say to a person, or to everybody if there is none.

    Attributes:
        kind: the number of the kind of finding, as the leak guard counts them.
        key: the folded words.
    """

    id: AllowanceId
    identity_id: IdentityId
    person_id: PersonId | None
    kind: int
    key: str
    created_at: int


def allow(
    connection: Connection, identity: IdentityId, person: PersonId | None, kind: int, key: str
) -> AllowanceId:
    """Let an identity say something to a person from now on; allowing it twice changes nothing.

    Raises:
        WaysideError: NOT_FOUND; VALUE_REQUIRED if there are no words.
    """
    if not key.strip():
        raise WaysideError(ErrorCode.VALUE_REQUIRED, field="allowance")
    with transaction(connection):
        get(connection, identity)
        if person is not None:
            people.get(connection, person)
        cursor = connection.execute(
            "INSERT OR IGNORE INTO allowance(identity_id, person_id, kind, key, created_at) VALUES (?, ?, ?, ?, ?)",
            (identity, person, kind, key, activity.now_ms()),
        )
        if cursor.rowcount:
            activity.append(connection, "allowance-given", finding=kind)
        row = connection.execute(
            "SELECT id FROM allowance WHERE identity_id = ? AND person_id IS ? AND kind = ? AND key = ?",
            (identity, person, kind, key),
        ).fetchone()
    return AllowanceId(row[0])


def allowances(connection: Connection, identity: IdentityId) -> list[Allowance]:
    """Return what an identity may say, newest first."""
    rows = connection.execute(
        "SELECT id, person_id, kind, key, created_at FROM allowance WHERE identity_id = ?"
        " ORDER BY created_at DESC, id DESC",
        (identity,),
    )
    return [
        Allowance(
            id=AllowanceId(row[0]),
            identity_id=identity,
            person_id=PersonId(row[1]) if row[1] is not None else None,
            kind=row[2],
            key=row[3],
            created_at=row[4],
        )
        for row in rows
    ]


def allowed(
    connection: Connection, identity: IdentityId, person: PersonId | None
) -> frozenset[tuple[int, str]]:
    """Return the kinds and words an identity may say to a person: what is allowed for this person and for all."""
    rows = connection.execute(
        "SELECT kind, key FROM allowance WHERE identity_id = ? AND (person_id IS NULL OR person_id = ?)",
        (identity, person),
    )
    return frozenset((kind, key) for kind, key in rows)


def withdraw(connection: Connection, allowance: AllowanceId) -> None:
    """Take an allowance back: from now on the words are found again. One that is gone already is no error."""
    with transaction(connection):
        row = connection.execute("SELECT kind FROM allowance WHERE id = ?", (allowance,)).fetchone()
        if row is None:
            return
        connection.execute("DELETE FROM allowance WHERE id = ?", (allowance,))
        activity.append(connection, "allowance-withdrawn", finding=row[0])
