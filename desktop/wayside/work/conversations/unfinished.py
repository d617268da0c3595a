"""An import that has not ended: what it has brought in so far is in the vault but nobody sees it.

A long import is stored in many short transactions, so that a save never waits for it. Until it ends nothing of it may
be seen, and if it never ends nothing of it may stay. Two facts do this: the messages of the import that is under way
are the ones with the highest numbers, from a number that is remembered; and words that it adds to messages which were
there before have no day yet, which no others lack.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection, transaction
from wayside.work.conversations.records import ImportId
from wayside.work.hidden import FROM_KEY, HIDDEN_FROM, RUN_KEY

NO_DAY = ""
"""Instead of the day on which words are deleted: they were added by an import that has not ended."""
_BATCH = 2_000


def begin(connection: Connection, run: ImportId) -> int:
    """Remember, in the caller's transaction, that an import is under way; return the number its messages begin at."""
    (first,) = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM message").fetchone()
    connection.executemany(
        "INSERT INTO meta(key, value) VALUES (?, ?)", [(RUN_KEY, str(run)), (FROM_KEY, str(first))]
    )
    return int(first)


def add(connection: Connection, run: ImportId, statement: str, rows: Sequence[tuple[Any, ...]]) -> int:
    """Store rows of an import that is under way, each beginning with its number; return how many were new.

    Raises:
        WaysideError: CANCELLED if the import is not under way any more; NOT_FOUND if its person is gone.
    """
    with transaction(connection):
        _check(connection, run)
        connection.executemany(statement, rows)
        (added,) = connection.execute("SELECT count(*) FROM message WHERE id >= ?", (rows[0][0],)).fetchone()
    return int(added)


def end(connection: Connection, run: ImportId, day: str | None) -> None:
    """Let everybody see an import, in the caller's transaction; the words it added go on `day`.

    Raises:
        WaysideError: CANCELLED if the import is not under way any more; NOT_FOUND if its person is gone.
    """
    _check(connection, run)
    if day is not None:
        connection.execute(
            "UPDATE message SET text_expires_on = ? WHERE text IS NOT NULL AND text_expires_on = ?",
            (day, NO_DAY),
        )
    _forget(connection)


def take_out(connection: Connection, only: ImportId | None = None, seconds: float = 0.05) -> bool:
    """Take out some of what an import brought in that did not end; return whether there is more.

    Args:
        connection: the vault's.
        only: this import; whichever it is if not given.
        seconds: begin no further step after so long.
    """
    run = under_way(connection)
    if run is None or only not in (None, run):
        return False
    (first,) = connection.execute(f"SELECT {HIDDEN_FROM}").fetchone()
    stop_at = time.monotonic() + seconds
    while True:
        with transaction(connection):
            removed = connection.execute(
                "DELETE FROM message WHERE id IN (SELECT id FROM message WHERE id >= ? ORDER BY id DESC LIMIT ?)",
                (first, _BATCH),
            ).rowcount
            forgotten = connection.execute(
                "UPDATE message SET text = NULL, text_reason = NULL, text_expires_on = NULL WHERE id IN"
                " (SELECT id FROM message WHERE text IS NOT NULL AND text_expires_on = ? LIMIT ?)",
                (NO_DAY, _BATCH),
            ).rowcount
            if removed < _BATCH and forgotten < _BATCH:
                connection.execute("DELETE FROM import_run WHERE id = ?", (run,))
                _forget(connection)
                return False
        if time.monotonic() > stop_at:
            return True


def under_way(connection: Connection) -> ImportId | None:
    """Return the import that has not ended, whether it is running or was cut off."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (RUN_KEY,)).fetchone()
    return ImportId(int(row[0])) if row is not None else None


def _check(connection: Connection, run: ImportId) -> None:
    if under_way(connection) != run:
        raise WaysideError(ErrorCode.CANCELLED)
    if connection.execute("SELECT 1 FROM import_run WHERE id = ?", (run,)).fetchone() is None:
        raise WaysideError(
            ErrorCode.NOT_FOUND
        )  # its person was taken out of the vault meanwhile, and it with them


def _forget(connection: Connection) -> None:
    connection.execute("DELETE FROM meta WHERE key IN (?, ?)", (RUN_KEY, FROM_KEY))
