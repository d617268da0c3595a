"""Moving offline: the questions to answer before two people meet, and the meeting as a dated fact.

"Online activities should move offline, if appropriate and safe" (RAN C&N ex post paper, Berlin 2016). The questions
are asked before; a meeting that took place is noted in any case, since a record that leaves it out helps nobody,
and what was not answered stays visible.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work.offers.records import OfferId
from wayside.work.people import PersonId
from wayside.work.text import clean_line, clean_text

MoveId = NewType("MoveId", int)


class Question(Enum):
    """What has to be settled before."""

    PLACE = "place"  # public, known to the office, with a way out
    COLLEAGUE = "colleague"  # who comes along or stands by
    CONSENT = "consent"  # of the person, and of whoever has to be asked where they are under age
    SAFETY_CONTACT = "safety_contact"  # whom both ring when something is wrong
    WHO_KNOWS = "who_knows"  # who knows where, when, and when it ends


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveFields:
    """What the worker types; an empty answer is an open question."""

    offer_id: OfferId | None = None
    planned_on: date | None = None
    place: str = ""
    colleague: str = ""
    consent: str = ""
    safety_contact: str = ""
    who_knows: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflineMove:
    """A meeting, planned or past; `moved_at` is when it took place."""

    id: MoveId
    person_id: PersonId
    fields: MoveFields
    moved_at: int | None


def open_questions(fields: MoveFields) -> tuple[Question, ...]:
    """Return what has not been settled yet."""
    return tuple(question for question in Question if not getattr(fields, question.value).strip())


_COLUMNS = "id, person_id, offer_id, planned_on, place, colleague, consent, safety_contact, who_knows, remark, moved_at"


def _move(row: tuple[Any, ...]) -> OfflineMove:
    return OfflineMove(
        id=MoveId(row[0]),
        person_id=PersonId(row[1]),
        fields=MoveFields(
            offer_id=None if row[2] is None else OfferId(row[2]),
            planned_on=date.fromisoformat(row[3]) if row[3] else None,
            place=row[4],
            colleague=row[5],
            consent=row[6],
            safety_contact=row[7],
            who_knows=row[8],
            remark=row[9],
        ),
        moved_at=row[10],
    )


def _values(fields: MoveFields) -> dict[str, Any]:
    answers = {
        question.value: clean_line(getattr(fields, question.value), question.value) for question in Question
    }
    return {
        "offer_id": fields.offer_id,
        "planned_on": fields.planned_on.isoformat() if fields.planned_on else None,
        **answers,
        "remark": clean_text(fields.remark, "remark"),
    }


def plan_move(connection: Connection, person: PersonId, fields: MoveFields) -> MoveId:
    """Begin the checklist of a meeting.

    Raises:
        WaysideError: VALUE_TOO_LONG.
    """
    now = activity.now_ms()
    values = {"person_id": person, **_values(fields), "created_at": now, "updated_at": now}
    with transaction(connection):
        row = connection.execute(
            f"INSERT INTO offline_move({', '.join(values)}) VALUES ({', '.join('?' * len(values))})",
            tuple(values.values()),
        )
        activity.append(connection, "offline-planned", person=person, move=row.lastrowid)
    return MoveId(row.lastrowid)


def update_move(connection: Connection, move: MoveId, **changes: object) -> OfflineMove:
    """Change some answers, named as in `MoveFields`.

    Raises:
        WaysideError: NOT_FOUND, VALUE_TOO_LONG.
    """
    with transaction(connection):
        fields = replace(get_move(connection, move).fields, **changes)  # type: ignore[arg-type]  # replace checks names
        values = _values(fields) | {"updated_at": activity.now_ms()}
        assignments = ", ".join(f"{name} = ?" for name in values)
        connection.execute(f"UPDATE offline_move SET {assignments} WHERE id = ?", (*values.values(), move))
    return get_move(connection, move)


def record_meeting(connection: Connection, move: MoveId, at: int) -> OfflineMove:
    """Note that the meeting took place; how many questions were open then goes into the activity log.

    Raises:
        WaysideError: NOT_FOUND.
    """
    with transaction(connection):
        before = get_move(connection, move)
        connection.execute("UPDATE offline_move SET moved_at = ? WHERE id = ?", (at, move))
        activity.append(
            connection,
            "moved-offline",
            person=before.person_id,
            move=move,
            open_questions=len(open_questions(before.fields)),
        )
    return get_move(connection, move)


def take_back_meeting(connection: Connection, move: MoveId) -> OfflineMove:
    """Have a meeting be one that is still to come: that it took place was noted by mistake.

    Raises:
        WaysideError: NOT_FOUND.
    """
    with transaction(connection):
        before = get_move(connection, move)
        connection.execute("UPDATE offline_move SET moved_at = NULL WHERE id = ?", (move,))
        activity.append(connection, "moved-offline-removed", person=before.person_id, move=move)
    return get_move(connection, move)


def drop_move(connection: Connection, move: MoveId) -> OfflineMove:
    """Take out a meeting that will not take place; return what it was.

    Raises:
        WaysideError: NOT_FOUND; VALUE_INVALID if it took place.
    """
    with transaction(connection):
        before = get_move(connection, move)
        if before.moved_at is not None:
            raise WaysideError(ErrorCode.VALUE_INVALID, field="moved_at")
        connection.execute("DELETE FROM offline_move WHERE id = ?", (move,))
        activity.append(connection, "offline-dropped", person=before.person_id, move=move)
    return before


def get_move(connection: Connection, move: MoveId) -> OfflineMove:
    """Return a meeting.

    Raises:
        WaysideError: NOT_FOUND.
    """
    row = connection.execute(f"SELECT {_COLUMNS} FROM offline_move WHERE id = ?", (move,)).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return _move(row)


def moves(connection: Connection, person: PersonId) -> list[OfflineMove]:
    """Return a person's meetings, those to come first, then the latest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM offline_move WHERE person_id = ?"
        " ORDER BY moved_at IS NOT NULL, moved_at DESC, id DESC",
        (person,),
    )
    return [_move(row) for row in rows]
