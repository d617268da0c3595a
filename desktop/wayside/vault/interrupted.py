"""A connection on which an interruption never looks like an empty answer.

sqlcipher3 (0.6.4, `_pysqlite_query_execute`) keeps a statement that was interrupted as one in use. When the same words
are executed again it prepares them anew, and if that is interrupted too it raises nothing and returns a cursor
without rows, of a question as of a change. Work would go on with half of what it asked for, and commit.
"""

from __future__ import annotations

import gc
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

Cursor = Any  # sqlcipher3 ships no types

INTERRUPTED = 9
"""SQLITE_INTERRUPT."""
_TRIES = 10


class InterruptibleConnection(sqlcipher.Connection):  # type: ignore[misc]  # sqlcipher3 ships no types
    """The library's connection, which says that it was interrupted.

    Attributes:
        was_interrupted: whether somebody interrupted what is being done; whoever begins something else clears it.
    """

    was_interrupted = False

    def interrupt(self) -> None:
        """Stop the statement that runs now; from any thread."""
        self.was_interrupted = True
        super().interrupt()

    def execute(self, sql: str, parameters: object = ()) -> Cursor:
        """Do as the library does.

        Raises:
            sqlcipher.OperationalError: also for an interruption the library keeps to itself.
        """
        return self._said(super().execute(sql, parameters))

    def executemany(self, sql: str, parameters: object) -> Cursor:
        """Do as the library does; raises as `execute`."""
        return self._said(super().executemany(sql, parameters))

    def _said(self, cursor: Cursor) -> Cursor:
        # What was executed has columns, or changed rows, or counts as -1; but for a change that found nothing to
        # change, which nobody misses who was interrupted.
        if self.was_interrupted and cursor.rowcount == 0 and cursor.description is None:
            error = sqlcipher.OperationalError("interrupted")
            error.sqlite_errorcode = INTERRUPTED
            raise error
        return cursor


def roll_back(connection: InterruptibleConnection) -> None:
    """Undo the transaction that is open, if one is. Left open, it would swallow every later save.

    SQLite has often undone it by itself; and an interruption meant for what is undone can hit this as well.
    """
    for tries_left in reversed(range(_TRIES)):
        if not connection.in_transaction:
            return
        try:
            connection.execute("ROLLBACK")
        except sqlcipher.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != INTERRUPTED or not tries_left:
                raise
            # An interruption holds as long as any cursor is open, so those that nobody knows any more go.
            gc.collect()
