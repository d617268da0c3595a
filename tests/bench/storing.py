"""Durable saves, and how much room a vault takes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from tests.bench import vaults
from tests.bench.plain import PlainNote
from tests.bench.rows import BY_NAME, Row
from tests.bench.timing import interleaved, milliseconds
from wayside.vault.connection import Connection
from wayside.vault.vault import DATABASE_NAME
from wayside.work import people, timeline
from wayside.work.people import PersonId, Stage
from wayside.work.timeline import ContactFields, NoteMark

_NOTE_CHARS = 1000
_EDITS = 1000
_TEXTS = (
    "entry.text",
    "entry.platform",
    "entry.source",
    "entry.tone",
    "entry.content",
    "entry.method",
    "note_version.text",
    "note_version.source",
    "person.code_name",
    "person.aim",
    "person.likes",
    "person.needs",
    "person.fears",
    "person.protective",
    "person.next_step",
    "person.closed_reason",
    "tag.tag",
    "handle.platform",
    "handle.handle",
    "relationship.label",
    "relationship.kind",
    "draft.fields",
)
_START = 1_760_000_000_000
_MEGABYTE = 1e6


def save(folder: Path, rounds: int) -> Iterator[Row]:
    """Yield the row of saving a note as it is being typed."""
    with vaults.open_vault(vaults.copied(vaults.USUAL, folder)) as vault:
        connection = vault.connection
        texts = _growing(connection)
        beginning = next(texts)
        note = timeline.start_note(connection, _somebody(connection), beginning)
        with contextlib.closing(PlainNote(folder / "plain-note.db", beginning)) as floor:
            pairs = interleaved(
                lambda: milliseconds(timeline.write_note, connection, note.id, next(texts)),
                lambda: milliseconds(floor.save, next(texts), _START),
                rounds,
                warm=3,
                quiet_every=10,
            )
        later = milliseconds(timeline.settle_index, connection)
    yield pairs.row("save", f"indexing it takes {later:.1f} ms, once, before the next search or the end")


def size(folder: Path) -> Iterator[Row]:
    """Yield the row of the vault's size, as filled; after ordinary edits it is a note."""
    copy = vaults.copied(vaults.USUAL, folder)
    fresh = (copy / DATABASE_NAME).stat().st_size
    with vaults.open_vault(copy) as vault:
        text = text_bytes(vault.connection)
        short = text - _bytes(vault.connection, "entry.platform")
        _edit(vault.connection)
        later = text_bytes(vault.connection)
    edited = (copy / DATABASE_NAME).stat().st_size
    ratio = fresh / text
    yield Row(
        goal=BY_NAME["vault size"],
        value=fresh / _MEGABYTE,
        floor=text / _MEGABYTE,
        low=ratio,
        high=max(ratio, edited / later),
        notes=(
            f"after {_EDITS:,} further edits {edited / later:.3f}; fresh {ratio:.3f},"
            f" not counting the platforms of contacts as text {fresh / short:.3f}",
        ),
    )


def text_bytes(connection: Connection) -> int:
    """Return the bytes, in UTF-8, of everything somebody wrote."""
    return sum(_bytes(connection, column) for column in _TEXTS)


def _bytes(connection: Connection, column: str) -> int:
    table, _, name = column.partition(".")
    found = connection.execute(f"SELECT coalesce(sum(length(CAST({name} AS BLOB))), 0) FROM {table}")
    return int(found.fetchone()[0])


def _growing(connection: Connection) -> Iterator[str]:
    """Yield a note of about a thousand characters as it grows word by word."""
    texts = connection.execute("SELECT text FROM entry WHERE length(text) > 200 ORDER BY id LIMIT 20")
    words = " ".join(text for (text,) in texts).split()
    length, count = 0, 0
    while length < _NOTE_CHARS:
        length += len(words[count]) + 1
        count += 1
    while True:
        yield " ".join(words[:count])
        count = count + 1 if count < len(words) else count // 2


def _somebody(connection: Connection) -> PersonId:
    return PersonId(connection.execute("SELECT min(id) FROM person").fetchone()[0])


def _edit(connection: Connection) -> None:
    """Do a working week's edits, each durable by itself: of ten, five contacts, a note in four steps, a person."""
    persons = [PersonId(row[0]) for row in connection.execute("SELECT id FROM person ORDER BY id")]
    texts = _growing(connection)
    stages = list(Stage)
    for number in range(_EDITS // 10):
        person = persons[number * 37 % len(persons)]
        for line in range(5):
            at = _START + (number * 5 + line) * 60_000
            text = f"Asked about the weekend, {number}, and listened. {next(texts)[:80]}"
            timeline.add_contact(connection, person, ContactFields(at=at, text=text))
        note = timeline.start_note(connection, person, next(texts))
        timeline.write_note(connection, note.id, next(texts))
        timeline.write_note(connection, note.id, next(texts), mark=NoteMark.FACT)
        timeline.seal_note(connection, note.id)
        people.update(connection, person, stage=stages[number % len(stages)], needs=next(texts)[:120])
