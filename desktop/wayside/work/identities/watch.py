"""What must not be said: the worker's own life to anybody, a person's life to anybody else.

These are the most dangerous words in the vault. They are read by the leak guard and shown on their own page; they
are in no log, export, letter or error, and not in the search index.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import index, people
from wayside.work.people import PersonId
from wayside.work.text import clean_line

WatchTermId = NewType("WatchTermId", int)

# Shorter parts of words are in half of all sentences.
SHORTEST_ANYWHERE = 3


class WatchKind(IntEnum):
    """What a term is. Stored by number."""

    NAME = 0
    NICKNAME = 1
    ADDRESS = 2
    WORKPLACE = 3
    FAMILY = 4
    PHONE = 5
    HANDLE = 6
    MAIL = 7
    OTHER = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchTerm:
    """A term to watch for: of the worker's own life if there is no person. `anywhere`: also inside longer words."""

    id: WatchTermId
    person_id: PersonId | None
    kind: WatchKind
    text: str
    anywhere: bool
    created_at: int


_COLUMNS = "id, person_id, kind, text, anywhere, created_at"


def add_watch_term(
    connection: Connection,
    person: PersonId | None,
    kind: WatchKind,
    text: str,
    *,
    anywhere: bool = False,
) -> WatchTerm:
    """Watch for a term. One that is watched for already, however it is spelled, is returned as it is.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG; VALUE_INVALID if so short a part of a word would be
            found everywhere.
    """
    text = clean_line(text, "watch_term", required=True)
    key = index.fold_key(text)
    signs = sum(sign.isalnum() for sign in key)
    if signs == 0:
        raise WaysideError(ErrorCode.VALUE_REQUIRED, field="watch_term")
    if anywhere and signs < SHORTEST_ANYWHERE:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="watch_term")
    now = activity.now_ms()
    with transaction(connection):
        if person is not None:
            people.get(connection, person)
        for known in watch_terms(connection, person):
            if known.kind is kind and known.anywhere == anywhere and index.fold_key(known.text) == key:
                return known
        cursor = connection.execute(
            "INSERT INTO watch_term(person_id, kind, text, anywhere, created_at) VALUES (?, ?, ?, ?, ?)",
            (person, kind, text, anywhere, now),
        )
        activity.append(connection, "watch-term-added", about=int(kind))
    return WatchTerm(
        id=WatchTermId(cursor.lastrowid),
        person_id=person,
        kind=kind,
        text=text,
        anywhere=anywhere,
        created_at=now,
    )


def remove_watch_term(connection: Connection, term: WatchTermId) -> WatchTerm:
    """Watch for a term no longer; what is returned can be added again to undo it.

    Raises:
        WaysideError: NOT_FOUND.
    """
    with transaction(connection):
        row = connection.execute(f"SELECT {_COLUMNS} FROM watch_term WHERE id = ?", (term,)).fetchone()
        if row is None:
            raise WaysideError(ErrorCode.NOT_FOUND)
        before = _term(row)
        connection.execute("DELETE FROM watch_term WHERE id = ?", (term,))
        activity.append(connection, "watch-term-removed", about=int(before.kind))
    return before


def watch_terms(connection: Connection, person: PersonId | None) -> list[WatchTerm]:
    """Return the terms of a person, or of the worker's own life, by kind in the order they were typed."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM watch_term WHERE person_id IS ? ORDER BY kind, id", (person,)
    )
    return [_term(row) for row in rows]


def all_watch_terms(connection: Connection) -> list[WatchTerm]:
    """Return every term, the worker's own first."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM watch_term ORDER BY person_id NULLS FIRST, kind, id")
    return [_term(row) for row in rows]


def _term(row: tuple[Any, ...]) -> WatchTerm:
    return WatchTerm(
        id=WatchTermId(row[0]),
        person_id=PersonId(row[1]) if row[1] is not None else None,
        kind=WatchKind(row[2]),
        text=row[3],
        anywhere=bool(row[4]),
        created_at=row[5],
    )
