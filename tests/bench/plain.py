"""The floors of search and save: plain, unencrypted SQLite over the same texts."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from wayside.vault.connection import Connection
from wayside.vault.vault import Vault
from wayside.work import people, timeline
from wayside.work.people import PersonId
from wayside.work.timeline import EntryId

Connect = Callable[[str], Any]
ENGINES: dict[str, Connect] = {
    "the standard library's SQLite": lambda path: sqlite3.connect(path, isolation_level=None),
    "sqlcipher3 without a key": lambda path: sqlcipher.connect(path, isolation_level=None),
}
_PERSON = "id, code_name, last_contact_at"
_ENTRY = "id, person_id, kind, at"
_TABLES = f"""
CREATE TABLE person ({_PERSON.replace("id", "id INTEGER PRIMARY KEY", 1)});
CREATE TABLE entry ({_ENTRY.replace("id", "id INTEGER PRIMARY KEY", 1)});
CREATE TABLE document (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
CREATE VIRTUAL TABLE words USING fts5(
  title, body, content = 'document', content_rowid = 'id', tokenize = 'unicode61'
);
"""
_FIND = """
SELECT words.rowid, entry.kind, entry.person_id, coalesce(person.code_name, words.title),
  coalesce(entry.at, person.last_contact_at), snippet(words, 1, char(1), char(2), '…', 24)
FROM words
LEFT JOIN entry ON entry.id = words.rowid
LEFT JOIN person ON person.id = coalesce(entry.person_id, -words.rowid)
WHERE words MATCH ? ORDER BY rank LIMIT 50
"""
_BATCH = 1000


def build(path: Path, vault: Vault) -> None:
    """Copy what is searched in a vault into a plain database with FTS5 of the ordinary kind."""
    source = vault.connection
    plain = sqlite3.connect(path, isolation_level=None)
    plain.executescript(_TABLES)
    plain.execute("BEGIN")
    for table, columns, places in (("person", _PERSON, "?, ?, ?"), ("entry", _ENTRY, "?, ?, ?, ?")):
        rows = source.execute(f"SELECT {columns} FROM {table}")
        plain.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
    plain.executemany("INSERT INTO document VALUES (?, ?, ?)", _documents(source))
    plain.execute("INSERT INTO words(words) VALUES ('rebuild')")
    plain.execute("COMMIT")
    # As good as an index gets.
    plain.execute("INSERT INTO words(words) VALUES ('optimize')")
    plain.close()


def find(connection: Any, expression: str) -> list[tuple[Any, ...]]:
    """Return the best fifty with snippets."""
    return list(connection.execute(_FIND, (expression,)).fetchall())


def _documents(source: Connection) -> Iterator[tuple[int, str, str]]:
    for (person,) in source.execute("SELECT id FROM person").fetchall():
        found = people.document(source, PersonId(person))
        yield -person, found.title, found.body
    last = 0
    while rows := source.execute("SELECT id FROM entry WHERE id > ? LIMIT ?", (last, _BATCH)).fetchall():
        entries = timeline.some(source, [EntryId(entry) for (entry,) in rows])
        for number, entry in entries.items():
            found = timeline.document(entry)[1]
            yield number, found.title, found.body
        last = rows[-1][0]


class PlainNote:
    """One note in a plain database, saved durably.

    Args:
        path: where the database is made.
        text: what the note begins as.
    """

    def __init__(self, path: Path, text: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, updated_at INTEGER)")
        self._connection.execute("INSERT INTO note VALUES (1, ?, 0)", (text,))

    def save(self, text: str, at: int) -> None:
        """Save the note."""
        self._connection.execute("UPDATE note SET text = ?, updated_at = ? WHERE id = 1", (text, at))

    def close(self) -> None:
        """Close the database."""
        self._connection.close()
