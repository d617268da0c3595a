"""What was promised to a person, until it is kept or openly dropped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work.people import PersonId
from wayside.work.text import clean_line

PromiseId = NewType("PromiseId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A promise; at most one of `kept_at` and `dropped_at` is set."""

    id: PromiseId
    person_id: PersonId
    text: str
    made_at: int
    due_on: date | None
    kept_at: int | None
    dropped_at: int | None
    dropped_reason: str

    @property
    def is_open(self) -> bool:
        """Whether somebody is still waiting for it."""
        return self.kept_at is None and self.dropped_at is None

    def is_overdue(self, today: date) -> bool:
        """Whether it should have been kept before today."""
        return self.is_open and self.due_on is not None and self.due_on < today


_COLUMNS = "id, person_id, text, made_at, due_on, kept_at, dropped_at, dropped_reason"


def promise(
    connection: Connection,
    person: PersonId,
    text: str,
    *,
    due_on: date | None = None,
    made_at: int | None = None,
) -> PromiseId:
    """Note a promise.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    cleaned = clean_line(text, "promise", required=True)
    at = activity.now_ms() if made_at is None else made_at
    with transaction(connection):
        row = connection.execute(
            "INSERT INTO promise(person_id, text, made_at, due_on, dropped_reason) VALUES (?, ?, ?, ?, '')",
            (person, cleaned, at, due_on.isoformat() if due_on else None),
        )
        activity.append(connection, "promise-made", person=person, promise=row.lastrowid)
    return PromiseId(row.lastrowid)


def keep(connection: Connection, promise_id: PromiseId, *, at: int | None = None) -> Promise:
    """Note that a promise was kept.

    Raises:
        WaysideError: NOT_FOUND; VALUE_INVALID if it is settled already.
    """
    return _settle(connection, promise_id, "kept", activity.now_ms() if at is None else at, "")


def drop(connection: Connection, promise_id: PromiseId, reason: str) -> Promise:
    """Note that a promise will not be kept, and why; the person should hear it too.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED; VALUE_INVALID if it is settled already.
    """
    cleaned = clean_line(reason, "dropped_reason", required=True)
    return _settle(connection, promise_id, "dropped", activity.now_ms(), cleaned)


def reopen(connection: Connection, promise_id: PromiseId) -> Promise:
    """Take back that a promise was settled."""
    with transaction(connection):
        before = _get(connection, promise_id)
        connection.execute(
            "UPDATE promise SET kept_at = NULL, dropped_at = NULL, dropped_reason = '' WHERE id = ?",
            (promise_id,),
        )
        activity.append(connection, "promise-reopened", person=before.person_id, promise=promise_id)
    return _get(connection, promise_id)


def promises(connection: Connection, person: PersonId) -> list[Promise]:
    """Return a person's promises: the open ones first, by the day they are due, then the settled ones."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM promise WHERE person_id = ?"
        " ORDER BY coalesce(kept_at, dropped_at) IS NOT NULL, due_on NULLS LAST, made_at DESC, id DESC",
        (person,),
    )
    return [_promise(row) for row in rows]


def open_promises(connection: Connection, until: date, limit: int = 50) -> list[Promise]:
    """Return open promises to people whose case is open that are due by a day, the earliest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM promise WHERE kept_at IS NULL AND dropped_at IS NULL AND due_on <= ?"
        " AND person_id IN (SELECT id FROM person WHERE closed_at IS NULL) ORDER BY due_on, id LIMIT ?",
        (until.isoformat(), limit),
    )
    return [_promise(row) for row in rows]


def overdue_promises(connection: Connection, today: date) -> int:
    """Return how many promises to people whose case is open should have been kept before today."""
    return int(
        connection.execute(
            "SELECT count(*) FROM promise WHERE kept_at IS NULL AND dropped_at IS NULL AND due_on < ?"
            " AND person_id IN (SELECT id FROM person WHERE closed_at IS NULL)",
            (today.isoformat(),),
        ).fetchone()[0]
    )


def _settle(connection: Connection, promise_id: PromiseId, how: str, at: int, reason: str) -> Promise:
    with transaction(connection):
        before = _get(connection, promise_id)
        if not before.is_open:
            raise WaysideError(ErrorCode.VALUE_INVALID, field="promise")
        connection.execute(
            f"UPDATE promise SET {how}_at = ?, dropped_reason = ? WHERE id = ?", (at, reason, promise_id)
        )
        activity.append(connection, f"promise-{how}", person=before.person_id, promise=promise_id)
    return _get(connection, promise_id)


def _get(connection: Connection, promise_id: PromiseId) -> Promise:
    row = connection.execute(f"SELECT {_COLUMNS} FROM promise WHERE id = ?", (promise_id,)).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return _promise(row)


def _promise(row: tuple[Any, ...]) -> Promise:
    return Promise(
        id=PromiseId(row[0]),
        person_id=PersonId(row[1]),
        text=row[2],
        made_at=row[3],
        due_on=date.fromisoformat(row[4]) if row[4] else None,
        kept_at=row[5],
        dropped_at=row[6],
        dropped_reason=row[7],
    )
