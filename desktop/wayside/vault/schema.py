"""Numbered migrations: one transaction each, forward only, after a copy that was opened and checked.

The SQL belongs to the subjects above and is handed in; this module knows only how to carry it out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import connection as database
from wayside.vault.connection import Connection
from wayside.vault.files import storage_errors, sync_folder
from wayside.vault.keys import DataKey

_NAME = re.compile(r"^(\d{4})_[a-z0-9_]+\.sql$")
COPY_SUFFIX = ".before-migration"


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step. `version` is what `user_version` says afterwards."""

    version: int
    sql: str


@dataclass(frozen=True, slots=True)
class Schema:
    """All steps, from 1 without gaps."""

    migrations: tuple[Migration, ...]

    @property
    def version(self) -> int:
        """The version this program writes."""
        return len(self.migrations)

    @classmethod
    def load(cls, folder: Path) -> Schema:
        """Read `0001_name.sql`, `0002_name.sql`, … of a folder.

        Raises:
            RuntimeError: a number is missing or double; that is a mistake of ours.
        """
        found = []
        for path in sorted(folder.glob("*.sql")):
            match = _NAME.match(path.name)
            if match:
                found.append(Migration(version=int(match[1]), sql=path.read_text("utf-8")))
        if [migration.version for migration in found] != list(range(1, len(found) + 1)):
            raise RuntimeError("migrations must be numbered from 1 without gaps")
        return cls(tuple(found))


def version_of(connection: Connection) -> int:
    """Return the schema version a database is at."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check_version(connection: Connection, schema: Schema) -> None:
    """Refuse a database of a later program.

    Raises:
        WaysideError: VAULT_TOO_NEW.
    """
    if version_of(connection) > schema.version:
        raise WaysideError(ErrorCode.VAULT_TOO_NEW)


def migrate(connection: Connection, path: Path, key: DataKey, schema: Schema) -> bool:
    """Bring a database to the schema's version; tell whether anything was done.

    A database with something in it is first copied beside itself; the copy is opened with the key and checked
    before the first step. It is kept until the next opening that needs no migration.

    Raises:
        WaysideError: VAULT_TOO_NEW, DISK_FULL, VAULT_DAMAGED and others; a step that fails leaves the version
            it started from.
    """
    check_version(connection, schema)
    present = version_of(connection)
    copy = path.with_name(path.name + COPY_SUFFIX)
    if present == schema.version:
        _remove_copy(copy)
        return False
    if present > 0:
        _verified_copy(connection, copy, key)
    for migration in schema.migrations[present:]:
        _apply(connection, migration)
    return True


def _apply(connection: Connection, migration: Migration) -> None:
    """Run one step. Statements run one by one: `executescript` would commit before it begins."""
    with database.foreign_keys_off(connection), database.transaction(connection):
        for statement in statements(migration.sql):
            connection.execute(statement)
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            raise WaysideError(ErrorCode.VAULT_DAMAGED)
        connection.execute(f"PRAGMA user_version={migration.version}")


def dump(connection: Connection) -> str:
    """Return the whole schema as text, in a fixed order, for the committed copy."""
    rows = connection.execute(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        " AND NOT EXISTS (SELECT 1 FROM sqlite_schema AS virtual WHERE virtual.sql LIKE 'CREATE VIRTUAL TABLE%'"
        " AND sqlite_schema.name LIKE virtual.name || '_%') ORDER BY type DESC, name"
    )
    return "".join(f"{sql};\n\n" for (sql,) in rows)


def statements(sql: str) -> list[str]:
    """Split a script at the semicolons that end statements; triggers and quoted text stay whole."""
    from sqlcipher3.dbapi2 import complete_statement

    found, pending = [], ""
    for line in sql.splitlines(keepends=True):
        pending += line
        if pending.strip() and complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    if pending.strip() and not all(
        line.strip().startswith("--") or not line.strip() for line in pending.splitlines()
    ):
        raise RuntimeError("a migration ends in the middle of a statement")
    return found


def _verified_copy(connection: Connection, copy: Path, key: DataKey) -> None:
    unfinished = copy.with_name(copy.name + ".new")
    _remove_copy(unfinished)
    target = database.create_database(unfinished, key)
    try:
        with database.storage_errors():
            connection.backup(target)
    finally:
        target.close()
    checked = database.open_database(unfinished, key)
    try:
        with database.storage_errors():
            faults = checked.execute("PRAGMA cipher_integrity_check").fetchall()
            verdict = checked.execute("PRAGMA integrity_check").fetchone()[0]
        if faults or verdict != "ok" or version_of(checked) != version_of(connection):
            raise WaysideError(ErrorCode.VAULT_DAMAGED)
    finally:
        checked.close()
    with storage_errors():
        unfinished.replace(copy)
        sync_folder(copy.parent)


def _remove_copy(copy: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with storage_errors():
            copy.with_name(copy.name + suffix).unlink(missing_ok=True)
