"""The plan to tell a young person that they have been writing with an alias: when, in which words, who is there.

Part of the field works only under its own name and role (Bavarian youth work's quality standards, 2024). Whoever uses
an alias owes the person the truth at some point; a plan with a day keeps the point from never coming. That the plan
exists from the start, and is looked at on a day, is our own rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import people
from wayside.work.identities.records import IdentityId, get, iso
from wayside.work.people import PersonId
from wayside.work.text import clean_line, clean_text


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureFields:
    """What the worker types: the moment it is to be told at, the words, who is present, when to look at it again."""

    moment: str
    words: str = ""
    present: str = ""
    review_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """A plan as stored; `told_at` and `outcome` once it was told. Times are milliseconds since the epoch, UTC."""

    identity_id: IdentityId
    person_id: PersonId
    fields: DisclosureFields
    told_at: int | None
    outcome: str
    updated_at: int

    @property
    def is_told(self) -> bool:
        """Whether the person knows."""
        return self.told_at is not None

    def is_overdue(self, today: date) -> bool:
        """Tell whether the plan should have been looked at by a day."""
        return not self.is_told and self.fields.review_on is not None and self.fields.review_on <= today


_COLUMNS = "identity_id, person_id, moment, words, present, review_on, told_at, outcome, updated_at"


def plan_disclosure(
    connection: Connection, identity: IdentityId, person: PersonId, fields: DisclosureFields
) -> Disclosure:
    """Make the plan for an identity and a person, or change it; that it was told stays as it is.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    values = (
        clean_line(fields.moment, "moment", required=True),
        clean_text(fields.words, "words").strip(),
        clean_line(fields.present, "present"),
        iso(fields.review_on),
        activity.now_ms(),
    )
    with transaction(connection):
        get(connection, identity)
        people.get(connection, person)
        connection.execute(
            f"INSERT INTO disclosure({_COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL, '', ?7)"
            " ON CONFLICT DO UPDATE SET moment = ?3, words = ?4, present = ?5, review_on = ?6, updated_at = ?7",
            (identity, person, *values),
        )
        activity.append(connection, "disclosure-planned", identity=identity, person=person)
        return _get(connection, identity, person)


def disclosure(connection: Connection, identity: IdentityId, person: PersonId) -> Disclosure | None:
    """Return the plan for an identity and a person, or None."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM disclosure WHERE identity_id = ? AND person_id = ?", (identity, person)
    ).fetchone()
    return _disclosure(row) if row else None


def disclosures(
    connection: Connection, identity: IdentityId | None = None, person: PersonId | None = None
) -> list[Disclosure]:
    """Return plans: those not told yet first, by the day they are looked at again; of an identity, a person, or all."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM disclosure WHERE identity_id = coalesce(?, identity_id)"
        " AND person_id = coalesce(?, person_id)"
        " ORDER BY told_at IS NOT NULL, review_on NULLS LAST, identity_id, person_id",
        (identity, person),
    )
    return [_disclosure(row) for row in rows]


def disclosed(
    connection: Connection,
    identity: IdentityId,
    person: PersonId,
    outcome: str,
    *,
    at: int | None = None,
) -> Disclosure:
    """Note that the person was told, and how it went.

    Raises:
        WaysideError: NOT_FOUND if there is no plan; VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    cleaned = clean_text(outcome, "outcome", required=True).strip()
    now = activity.now_ms()
    with transaction(connection):
        _get(connection, identity, person)
        connection.execute(
            "UPDATE disclosure SET told_at = ?, outcome = ?, updated_at = ? WHERE identity_id = ? AND person_id = ?",
            (now if at is None else at, cleaned, now, identity, person),
        )
        activity.append(connection, "disclosure-told", identity=identity, person=person)
        return _get(connection, identity, person)


def drop_disclosure(connection: Connection, identity: IdentityId, person: PersonId) -> None:
    """Take out a plan that was made by mistake, told or not."""
    with transaction(connection):
        cursor = connection.execute(
            "DELETE FROM disclosure WHERE identity_id = ? AND person_id = ?", (identity, person)
        )
        if cursor.rowcount:
            activity.append(connection, "disclosure-dropped", identity=identity, person=person)


def _get(connection: Connection, identity: IdentityId, person: PersonId) -> Disclosure:
    found = disclosure(connection, identity, person)
    if found is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return found


def _disclosure(row: tuple[Any, ...]) -> Disclosure:
    return Disclosure(
        identity_id=IdentityId(row[0]),
        person_id=PersonId(row[1]),
        fields=DisclosureFields(
            moment=row[2],
            words=row[3],
            present=row[4],
            review_on=date.fromisoformat(row[5]) if row[5] else None,
        ),
        told_at=row[6],
        outcome=row[7],
        updated_at=row[8],
    )
