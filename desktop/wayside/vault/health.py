"""Is the vault whole? Every page authentic, every table sound, every index true, the log unbroken.

The two integrity checks see different things and one bad page spoils what the same connection reports next, so
each runs on a connection of its own (SQLCipher issue 617). Nothing is repaired and nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity, schema
from wayside.vault import connection as database
from wayside.vault.connection import Connection
from wayside.vault.keys import DataKey


class Check(Enum):
    """What is looked at, in this order."""

    KEYS = "keys"
    PAGES = "pages"
    TABLES = "tables"
    INDEX = "index"
    LOG = "log"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The result of one check: sound, or how many faults of it were found."""

    check: Check
    faults: int

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return self.faults == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The results of all checks."""

    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether the vault is whole."""
        return all(finding.sound for finding in self.findings)


def examine(path: Path, key: DataKey, current: schema.Schema, progress: Callable[[Check], None]) -> Health:
    """Check a closed database from end to end.

    Args:
        path: the database file; nobody else has it open.
        key: what opens it.
        current: the schema of this program, to refuse a later one.
        progress: told which check begins.

    Raises:
        WaysideError: what `open_database` raises, and VAULT_TOO_NEW.
    """
    findings = [Finding(check=Check.KEYS, faults=0)]
    checks: list[tuple[Check, Callable[[Connection], int]]] = [
        (Check.PAGES, _page_faults),
        (Check.TABLES, _table_faults),
        (Check.INDEX, _index_faults),
        (Check.LOG, _log_faults),
    ]
    for check, count in checks:
        progress(check)
        connection = database.open_database(path, key, read_only=True)
        try:
            schema.check_version(connection, current)
            findings.append(Finding(check=check, faults=_count(count, connection)))
        finally:
            connection.close()
        if not findings[-1].sound:
            break
    return Health(findings=tuple(findings))


def _count(count: Callable[[Connection], int], connection: Connection) -> int:
    """Count faults; a page that cannot even be read is one."""
    try:
        with database.storage_errors():
            return count(connection)
    except WaysideError as error:
        if error.code is ErrorCode.VAULT_DAMAGED:
            return 1
        raise


def _page_faults(connection: Connection) -> int:
    return len(connection.execute("PRAGMA cipher_integrity_check").fetchall())


def _table_faults(connection: Connection) -> int:
    rows = [row[0] for row in connection.execute("PRAGMA integrity_check(1000)")]
    broken_references = connection.execute("PRAGMA foreign_key_check").fetchall()
    return (0 if rows == ["ok"] else len(rows)) + len(broken_references)


def _index_faults(connection: Connection) -> int:
    """Ask every full-text index to check itself; `integrity_check` above does so too, this counts them apart."""
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
    )
    faults = 0
    for (name,) in names.fetchall():
        rows = connection.execute(f'PRAGMA integrity_check("{name}")').fetchall()
        faults += rows != [("ok",)]
    return faults


def _log_faults(connection: Connection) -> int:
    return 0 if activity.first_fault(connection) is None else 1
