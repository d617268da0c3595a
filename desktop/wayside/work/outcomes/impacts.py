"""Signs that something moved: typed, described without a quotation, rated by a second person where there is one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work.people import PersonId
from wayside.work.text import clean_line, clean_text

ImpactId = NewType("ImpactId", int)


class ImpactKind(IntEnum):
    """What kind of evidence a sign is."""

    SAID = 0  # doubts, another view, a decision: in the conversation itself
    ASKED_FOR_HELP = 1
    LEFT = 2  # a group, a channel, a circle of friends
    TOOK_PART = 3  # in something that was offered
    TOLD_BY_OTHERS = 4  # a colleague, a parent, a partner organisation
    OTHER = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactFields:
    """What the worker notes. `sign` is the first rating: whether this is a sign of impact at all."""

    at: int
    kind: ImpactKind
    description: str
    sign: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """A sign as stored; `second_rater` is a role, never a name."""

    id: ImpactId
    person_id: PersonId
    fields: ImpactFields
    second_rating: bool | None
    second_rater: str
    second_at: int | None


_COLUMNS = "id, person_id, at, kind, description, sign, second_rating, second_rater, second_at"


def _impact(row: tuple[Any, ...]) -> Impact:
    return Impact(
        id=ImpactId(row[0]),
        person_id=PersonId(row[1]),
        fields=ImpactFields(at=row[2], kind=ImpactKind(row[3]), description=row[4], sign=bool(row[5])),
        second_rating=None if row[6] is None else bool(row[6]),
        second_rater=row[7],
        second_at=row[8],
    )


def add_impact(connection: Connection, person: PersonId, fields: ImpactFields) -> ImpactId:
    """Note a sign.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    description = clean_text(fields.description, "description", required=True)
    with transaction(connection):
        row = connection.execute(
            "INSERT INTO impact(person_id, at, kind, description, sign, second_rater, created_at)"
            " VALUES (?, ?, ?, ?, ?, '', ?)",
            (person, fields.at, int(fields.kind), description, int(fields.sign), activity.now_ms()),
        )
        activity.append(connection, "impact-added", person=person, impact=row.lastrowid)
    return ImpactId(row.lastrowid)


def rate_second(connection: Connection, impact: ImpactId, *, sign: bool, rater: str) -> Impact:
    """Note what a second person made of a sign; once, because a rating made to agree is worth nothing.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED without a role, VALUE_INVALID if it was rated already.
    """
    role = clean_line(rater, "second_rater", required=True)
    with transaction(connection):
        if _get(connection, impact).second_rating is not None:
            raise WaysideError(ErrorCode.VALUE_INVALID, field="second_rating")
        connection.execute(
            "UPDATE impact SET second_rating = ?, second_rater = ?, second_at = ? WHERE id = ?",
            (int(sign), role, activity.now_ms(), impact),
        )
        activity.append(connection, "impact-rated", impact=impact)
    return _get(connection, impact)


def impacts(connection: Connection, person: PersonId) -> list[Impact]:
    """Return a person's signs, newest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM impact WHERE person_id = ? ORDER BY at DESC, id DESC", (person,)
    )
    return [_impact(row) for row in rows]


def remove_impact(connection: Connection, impact: ImpactId) -> Impact:
    """Take out a sign that was noted by mistake; what is returned can be noted again."""
    with transaction(connection):
        before = _get(connection, impact)
        connection.execute("DELETE FROM impact WHERE id = ?", (impact,))
        activity.append(connection, "impact-removed", person=before.person_id, impact=impact)
    return before


def _get(connection: Connection, impact: ImpactId) -> Impact:
    row = connection.execute(f"SELECT {_COLUMNS} FROM impact WHERE id = ?", (impact,)).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return _impact(row)
