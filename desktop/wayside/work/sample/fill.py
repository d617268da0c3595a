"""Puts sample work into a vault, fast: large transactions, prepared statements, the index in big pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import index, people, timeline
from wayside.work.index import Document, DocumentId, DocumentKind
from wayside.work.people import PersonId
from wayside.work.sample.course import add_course
from wayside.work.sample.generate import generate
from wayside.work.sample.identities import add_identities
from wayside.work.sample.records import SampleEntry, SamplePerson
from wayside.work.timeline import EntryKind

Progress = Callable[[int, int], None]

_BATCH_ENTRIES = 25_000
_BATCH_PEOPLE = 5_000

_PERSON = (
    "INSERT INTO person(id, code_name, name_key, aim, stage, minor, likes, needs, fears, protective,"
    " next_step, next_step_on, closed_at, closed_reason, last_contact_at, created_at, updated_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ENTRY = (
    "INSERT INTO entry(id, person_id, kind, at, text, platform, direction, mode, started_by, state, mark,"
    " source, version, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_HANDLE = (
    "INSERT INTO handle(person_id, platform, handle, handle_key, since, until) VALUES (?, ?, ?, ?, ?, ?)"
)
_RELATION = "INSERT INTO relationship(person_id, other_id, label, kind) VALUES (?, ?, ?, ?)"
_VERSION = (
    "INSERT INTO note_version(entry_id, version, text, mark, source, sealed_at) VALUES (?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSummary:
    """What was put in. `text_bytes` is the size of the entries' texts in UTF-8."""

    people: int
    entries: int
    text_bytes: int


def fill(
    connection: Connection,
    people_count: int,
    entries_count: int,
    seed: int,
    now_ms: int,
    progress: Progress = lambda _done, _total: None,
) -> SampleSummary:
    """Fill an empty vault with sample work.

    Args:
        connection: of a vault without people.
        people_count: how many people.
        entries_count: how many entries, over all of them.
        seed: as in `generate`.
        now_ms: the present, milliseconds since the epoch.
        progress: told the entries done and their number, after every batch; may raise to stop there.

    Raises:
        ValueError: the vault has people in it already, or the numbers make no sense.
        WaysideError: as the disk has it.
    """
    if connection.execute("SELECT 1 FROM person LIMIT 1").fetchone():
        raise ValueError("sample work goes into an empty vault")
    filler = _Filler(connection)
    batch: list[SamplePerson] = []
    waiting = 0
    for person in generate(people_count, entries_count, seed, now_ms):
        batch.append(person)
        waiting += len(person.entries)
        if waiting >= _BATCH_ENTRIES or len(batch) >= _BATCH_PEOPLE:
            filler.write(batch)
            progress(filler.entries, entries_count)
            batch, waiting = [], 0
    filler.write(batch)
    progress(filler.entries, entries_count)
    add_identities(connection, now_ms)
    add_course(connection, seed, now_ms)
    with transaction(connection):
        activity.append(connection, "sample-added", people=filler.people, entries=filler.entries)
    return SampleSummary(people=filler.people, entries=filler.entries, text_bytes=filler.text_bytes)


class _Filler:
    """Numbers people and entries as they come and writes them in batches."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._first_person = _last_id(connection, "person") + 1
        self._last_entry = _last_id(connection, "entry")
        self.people = 0
        self.entries = 0
        self.text_bytes = 0

    def write(self, batch: list[SamplePerson]) -> None:
        """Write people and their entries in one transaction."""
        first = self._first_person + self.people
        numbered = [(first + place, person) for place, person in enumerate(batch)]
        # As in a real vault, what belongs to one person lies scattered among what belongs to others.
        entries = sorted(
            (
                (entry.at, person, place, entry)
                for person, sample in numbered
                for place, entry in enumerate(sample.entries)
            ),
            key=lambda item: item[:3],
        )
        with transaction(self._connection):
            self._write_people(numbered)
            self._write_entries([(person, entry) for _, person, _, entry in entries])
            index.put_many(
                self._connection,
                (
                    (
                        people.document_id(PersonId(person)),
                        people.document(self._connection, PersonId(person)),
                    )
                    for person, _ in numbered
                ),
            )
        self.people += len(batch)
        self.entries += len(entries)

    def _write_people(self, numbered: list[tuple[int, SamplePerson]]) -> None:
        many = self._connection.executemany
        many(_PERSON, (_person_row(number, person) for number, person in numbered))
        many(
            "INSERT INTO tag(person_id, tag) VALUES (?, ?)",
            ((number, tag) for number, person in numbered for tag in person.fields.tags),
        )
        many(
            _HANDLE,
            (
                (
                    number,
                    handle.platform,
                    handle.handle,
                    people.handle_key(handle.platform, handle.handle),
                    handle.since,
                    handle.until,
                )
                for number, person in numbered
                for handle in person.handles
            ),
        )
        many(
            _RELATION,
            (
                (
                    number,
                    None if relation.other is None else self._first_person + relation.other,
                    relation.label,
                    relation.kind,
                )
                for number, person in numbered
                for relation in person.relations
            ),
        )

    def _write_entries(self, entries: list[tuple[int, SampleEntry]]) -> None:
        first = self._last_entry + 1
        self._last_entry += len(entries)
        many = self._connection.executemany
        many(
            _ENTRY,
            (
                _entry_row(number, person, entry)
                for number, (person, entry) in enumerate(entries, start=first)
            ),
        )
        many(
            _VERSION,
            (
                (number, old.version, old.text, int(old.mark), old.source, old.sealed_at)
                for number, (_, entry) in enumerate(entries, start=first)
                for old in entry.older
            ),
        )
        index.put_many(
            self._connection,
            (_document(number, entry) for number, (_, entry) in enumerate(entries, start=first)),
        )
        self.text_bytes += _size(entry.text for _, entry in entries)


def _person_row(number: int, person: SamplePerson) -> tuple[Any, ...]:
    fields = person.fields
    contacts = (e.at for e in reversed(person.entries) if e.kind is EntryKind.CONTACT)
    on = fields.next_step_on
    return (
        number,
        fields.code_name,
        index.fold_key(fields.code_name),
        fields.aim,
        int(fields.stage),
        int(fields.minor),
        fields.likes,
        fields.needs,
        fields.fears,
        fields.protective,
        fields.next_step,
        on.isoformat() if on else None,
        person.closed_at,
        person.closed_reason,
        next(contacts, None),
        person.created_at,
        person.updated_at,
    )


def _entry_row(number: int, person: int, entry: SampleEntry) -> tuple[Any, ...]:
    head = (number, person, int(entry.kind), entry.at, entry.text)
    if entry.kind is EntryKind.CONTACT:
        about = (
            entry.platform,
            int(entry.direction),
            int(entry.mode),
            int(entry.started_by),
        )
        return (*head, *about, None, None, None, 1, entry.updated_at)
    mark = (int(entry.state), int(entry.mark), entry.source)
    version = 1 + len(entry.older)
    return (*head, None, None, None, None, *mark, version, entry.updated_at)


def _document(number: int, entry: SampleEntry) -> tuple[DocumentId, Document]:
    """Return what search finds: the same as `timeline.document` of the stored entry, which a test holds."""
    if entry.kind is EntryKind.CONTACT:
        kind, more = DocumentKind.CONTACT, entry.platform
    else:
        kind, more = DocumentKind.NOTE, entry.source
    body = f"{entry.text}\n{more}" if more else entry.text
    return index.document_id(kind, timeline.EntryId(number)), Document(title="", body=body)


def _size(texts: Iterable[str]) -> int:
    return sum(len(text.encode()) for text in texts)


def _last_id(connection: Connection, table: str) -> int:
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(row[0]) if row else 0
