"""The outcome report over 100,000 entries against the plain SQL behind it."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench import vaults
from tests.bench.plain import ENGINES
from tests.bench.rows import Row
from tests.bench.timing import interleaved, milliseconds
from wayside.vault.connection import Connection
from wayside.work import outcomes
from wayside.work.outcomes import Period, parse

_TABLES = (
    "entry",
    "message",
    "meta",
    "identity",
    "playbook",
    "impact",
    "offer",
    "offer_step",
    "offline_move",
    "outcome_definition",
    "street_tally",
)
_DEFINITIONS = tuple(parse(rule) for rule in ("total:5", "person:3", "exchanges:2"))
Statement = tuple[str, tuple[Any, ...]]


class _Listening:
    """A connection that notes down what it is asked."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.statements: list[Statement] = []

    def execute(self, statement: str, values: tuple[Any, ...] = ()) -> Any:
        self.statements.append((statement, tuple(values)))
        return self._connection.execute(statement, values)


def measure(folder: Path, rounds: int) -> Iterator[Row]:
    """Yield the row of the report. `folder` is an empty one on the vault's disk."""
    with vaults.open_vault(vaults.copied(vaults.USUAL, folder)) as vault:
        listening = _Listening(vault.connection)
        _report(listening)
        _copy(vault.connection, folder / "plain.db")
        with contextlib.ExitStack() as stack:
            engines = {
                name: stack.enter_context(contextlib.closing(connect(str(folder / "plain.db"))))
                for name, connect in ENGINES.items()
            }
            engine = min(engines, key=lambda tried: milliseconds(_ask, engines[tried], listening.statements))
            pairs = interleaved(
                lambda: milliseconds(_report, vault.connection),
                lambda: milliseconds(_ask, engines[engine], listening.statements),
                rounds,
                warm=2,
            )
    yield pairs.row("outcomes", f"floor by {engine}: the same {len(listening.statements)} statements")


def _report(connection: Any) -> None:
    outcomes.report(connection, Period(), time.time_ns() // 1_000_000, _DEFINITIONS)


def _ask(connection: Any, statements: list[Statement]) -> None:
    for statement, values in statements:
        connection.execute(statement, values).fetchall()


def _copy(vault: Connection, path: Path) -> None:
    """Copy what is counted, with its indexes, into a plain database."""
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("BEGIN")
    for table in _TABLES:
        for (statement,) in vault.execute(
            "SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type = 'index'",
            (table,),
        ).fetchall():
            plain.execute(statement)
        rows = vault.execute(f"SELECT * FROM {table}").fetchall()
        if rows:
            plain.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    plain.execute("COMMIT")
    plain.close()
