"""What of imported conversations lies in the vault, and how it goes again."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, DatabaseError, transaction
from wayside.work import timeline
from wayside.work.conversations.records import ImportId, ImportKind
from wayside.work.conversations.unfinished import NO_DAY
from wayside.work.hidden import HIDDEN_FROM, HIDDEN_RUN
from wayside.work.people import PersonId
from wayside.work.timeline import Direction

_FORGET = (
    "UPDATE message SET text = NULL, text_reason = NULL, text_expires_on = NULL WHERE text IS NOT NULL AND "
)
_BATCH = 2_000
_REMOVING = "import-removing-"  # and the number of an import that is being taken out
_REMOVED = (
    f"SELECT CAST(substr(key, {len(_REMOVING) + 1}) AS INTEGER) FROM meta WHERE key GLOB '{_REMOVING}*'"
)
_DUE = f"text IS NOT NULL AND text_expires_on <= ? AND text_expires_on <> '{NO_DAY}'"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRun:
    """One reading of a file: `read` messages, of which `added` were new; `words` of them still have their text."""

    id: ImportId
    at: int
    format: str
    zone: str
    read: int
    added: int
    left_out: int
    words: int
    expires_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptWords:
    """The words of a message, why they are kept, and the day on which they are deleted."""

    message: int
    at: int
    direction: Direction
    text: str
    reason: str
    expires_on: date


def runs(connection: Connection, person: PersonId) -> list[ImportRun]:
    """Return the imports of conversations with a person, newest first."""
    rows = connection.execute(
        "SELECT id, at, format, zone, read, added, left_out,"
        " (SELECT count(*) FROM message WHERE import_id = import_run.id AND text IS NOT NULL"
        f" AND text_expires_on <> '{NO_DAY}'),"
        f" (SELECT nullif(max(text_expires_on), '{NO_DAY}') FROM message WHERE import_id = import_run.id)"
        f" FROM import_run WHERE person_id = ? AND kind = ? AND id <> {HIDDEN_RUN}"
        f" AND id NOT IN ({_REMOVED}) ORDER BY at DESC, id DESC",
        (person, ImportKind.CONVERSATION),
    )
    return [
        ImportRun(
            id=ImportId(row[0]),
            at=row[1],
            format=row[2],
            zone=row[3],
            read=row[4],
            added=row[5],
            left_out=row[6],
            words=row[7],
            expires_on=date.fromisoformat(row[8]) if row[8] else None,
        )
        for row in rows
    ]


def remove_import(connection: Connection, run: ImportId) -> int:
    """Take out what an import brought in; return how many messages that were.

    Raises:
        WaysideError: NOT_FOUND.
    """
    number = begin_removal(connection, run)
    while remove_some(connection, seconds=60):
        pass
    return number


def begin_removal(connection: Connection, run: ImportId) -> int:
    """Note that an import is to be taken out, whatever happens; `remove_some` does it. Return how many messages it has.

    Raises:
        WaysideError: NOT_FOUND.
    """
    with transaction(connection):
        row = connection.execute(
            f"SELECT person_id, (SELECT count(*) FROM message WHERE import_id = import_run.id) FROM import_run"
            f" WHERE id = ? AND kind = ? AND id <> {HIDDEN_RUN} AND id NOT IN ({_REMOVED})",
            (run, ImportKind.CONVERSATION),
        ).fetchone()
        if row is None:
            raise WaysideError(ErrorCode.NOT_FOUND)
        connection.execute("INSERT INTO meta(key, value) VALUES (?, '')", (f"{_REMOVING}{run}",))
        activity.append(connection, "import-removed", person=row[0], run=run, messages=row[1])
    return int(row[1])


def remove_some(connection: Connection, seconds: float = 0.05) -> bool:
    """Take out some of the imports that are to be taken out; return whether there is more.

    Args:
        connection: the vault's.
        seconds: begin no further step after so long: a save may be waiting.
    """
    stop_at = time.monotonic() + seconds
    while (row := connection.execute(f"{_REMOVED} LIMIT 1").fetchone()) is not None:
        with transaction(connection):
            removed = connection.execute(
                "DELETE FROM message WHERE id IN (SELECT id FROM message WHERE import_id = ? LIMIT ?)",
                (row[0], _BATCH),
            ).rowcount
            if removed < _BATCH:
                _end_removal(connection, row[0])
        if removed < _BATCH:
            _empty_log(connection)
        elif time.monotonic() > stop_at:
            return True
    return False


def _end_removal(connection: Connection, run: ImportId) -> None:
    (person,) = connection.execute("SELECT person_id FROM import_run WHERE id = ?", (run,)).fetchone() or (
        None,
    )
    connection.execute("DELETE FROM import_run WHERE id = ?", (run,))
    connection.execute("DELETE FROM meta WHERE key = ?", (f"{_REMOVING}{run}",))
    if person is not None:
        timeline.refresh_last_contact(connection, PersonId(person))


def kept_words(connection: Connection, person: PersonId, limit: int, after: int = 0) -> list[KeptWords]:
    """Return messages with a person whose words are kept, oldest first.

    Args:
        connection: the vault's.
        person: who the worker wrote with.
        limit: at most so many.
        after: the number of the message after which to go on.
    """
    rows = connection.execute(
        "SELECT id, at, direction, text, text_reason, text_expires_on FROM message"
        f" WHERE person_id = ?1 AND text IS NOT NULL AND text_expires_on <> '{NO_DAY}' AND id < {HIDDEN_FROM}"
        " AND (at, id) >"
        " (coalesce((SELECT at FROM message WHERE id = ?2), -1), ?2) ORDER BY at, id LIMIT ?3",
        (person, after, limit),
    )
    return [
        KeptWords(
            message=row[0],
            at=row[1],
            direction=Direction(row[2]),
            text=row[3],
            reason=row[4] or "",
            expires_on=date.fromisoformat(row[5]),
        )
        for row in rows
    ]


def forget_text(connection: Connection, person: PersonId) -> int:
    """Delete the kept words of a person's conversations before their day; return of how many messages."""
    with transaction(connection):
        count = int(connection.execute(_FORGET + "person_id = ?", (person,)).rowcount)
        if count:
            activity.append(connection, "words-forgotten", person=person, messages=count)
    _empty_log(connection)
    return count


def expire(connection: Connection, today: date, seconds: float = math.inf) -> int:
    """Delete kept words whose day has come; return of how many messages. Costs one look at an index if none.

    Args:
        connection: the vault's.
        today: the worker's own day.
        seconds: begin no further step after so long; then there may be more, and it has to be called again.
    """
    stop_at, count, more = time.monotonic() + seconds, 0, True
    due = (today.isoformat(),)
    while more and (not count or time.monotonic() <= stop_at):
        if connection.execute(f"SELECT 1 FROM message WHERE {_DUE} LIMIT 1", due).fetchone() is None:
            break
        with transaction(connection):
            forgotten = int(
                connection.execute(
                    _FORGET + f"id IN (SELECT id FROM message WHERE {_DUE} LIMIT ?)", (*due, _BATCH)
                ).rowcount
            )
            activity.append(connection, "words-expired", messages=forgotten)
        count, more = count + forgotten, forgotten == _BATCH
    if count:
        _empty_log(connection)
    return count


def _empty_log(connection: Connection) -> None:
    """Move what was overwritten into the vault's file: deleted words are not to wait in the log beside it."""
    if not connection.in_transaction:
        # What the disk refuses now is done when the vault is closed.
        with contextlib.suppress(DatabaseError):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def moments(
    connection: Connection, person: PersonId, since: int = 0, until: int = 1 << 62
) -> Iterator[tuple[int, Direction]]:
    """Yield when who wrote, in order, from `since` to before `until`; what the rules of `rhythm` work on."""
    rows = connection.execute(
        "SELECT at, direction FROM message WHERE person_id = ? AND at >= ? AND at < ?"
        f" AND id < {HIDDEN_FROM} ORDER BY at, id",
        (person, since, until),
    )
    for at, direction in rows:
        yield at, Direction(direction)
