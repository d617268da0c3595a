"""The entries of a timeline and how they are read: newest first, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection, transaction
from wayside.work import index
from wayside.work.index import Document, DocumentKind
from wayside.work.people import PersonId

if TYPE_CHECKING:
    from wayside.work.identities import IdentityId
    from wayside.work.plans import PlaybookId

EntryId = NewType("EntryId", int)


class EntryKind(IntEnum):
    """What an entry of the timeline is."""

    CONTACT = 1
    NOTE = 2


class Direction(IntEnum):
    """Who wrote: the worker (out) or the person (in)."""

    OUT = 0
    IN = 1


class Mode(IntEnum):
    """Whether others could read along. Streetwork starts one-to-many and aims at one-to-one."""

    ONE_TO_ONE = 0
    ONE_TO_MANY = 1


class StartedBy(IntEnum):
    """Who began this conversation."""

    WORKER = 0
    PERSON = 1


class NoteState(IntEnum):
    """Whether a note may still be changed in place."""

    DRAFT = 0
    SEALED = 1


class NoteMark(IntEnum):
    """What kind of statement a note makes. Mixing them is the commonest fault of case notes."""

    NONE = 0
    FACT = 1
    OPINION = 2
    HYPOTHESIS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFields:
    """What the worker types about a contact. `at` is in milliseconds since the epoch, UTC.

    `tone`, `content` and `method` are words of the vocabularies; `playbook_id` says after which playbook,
    `identity_id` under which identity, if either was noted.
    """

    at: int
    text: str
    platform: str = ""
    direction: Direction = Direction.OUT
    mode: Mode = Mode.ONE_TO_ONE
    started_by: StartedBy = StartedBy.WORKER
    tone: str = ""
    content: str = ""
    method: str = ""
    playbook_id: PlaybookId | None = None
    identity_id: IdentityId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One line of contact."""

    id: EntryId
    person_id: PersonId
    fields: ContactFields
    updated_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note as it reads now. `version` counts from 1; `source` says where a fact comes from."""

    id: EntryId
    person_id: PersonId
    at: int
    text: str
    state: NoteState
    mark: NoteMark
    source: str
    version: int
    updated_at: int


Entry = Contact | Note


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteVersion:
    """A sealed version of a note."""

    version: int
    text: str
    mark: NoteMark
    source: str
    sealed_at: int


_COLUMNS = (
    "id, person_id, kind, at, text, platform, direction, mode, started_by,"
    " state, mark, source, version, updated_at, tone, content, method, playbook_id,"
    " identity_id"
)


def _entry(row: tuple[Any, ...]) -> Entry:
    if row[2] == EntryKind.CONTACT:
        return Contact(
            id=EntryId(row[0]),
            person_id=PersonId(row[1]),
            fields=ContactFields(
                at=row[3],
                text=row[4],
                platform=row[5],
                direction=Direction(row[6]),
                mode=Mode(row[7]),
                started_by=StartedBy(row[8]),
                tone=row[14] or "",
                content=row[15] or "",
                method=row[16] or "",
                playbook_id=row[17],
                identity_id=row[18],
            ),
            updated_at=row[13],
        )
    return Note(
        id=EntryId(row[0]),
        person_id=PersonId(row[1]),
        at=row[3],
        text=row[4],
        state=NoteState(row[9]),
        mark=NoteMark(row[10]),
        source=row[11],
        version=row[12],
        updated_at=row[13],
    )


def get(connection: Connection, entry: EntryId) -> Entry:
    """Return an entry.

    Raises:
        WaysideError: NOT_FOUND.
    """
    row = connection.execute(f"SELECT {_COLUMNS} FROM entry WHERE id = ?", (entry,)).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return _entry(row)


def some(connection: Connection, entries: Sequence[EntryId]) -> dict[EntryId, Entry]:
    """Return those of some entries that are there."""
    places = ", ".join("?" * len(entries))
    rows = connection.execute(f"SELECT {_COLUMNS} FROM entry WHERE id IN ({places})", entries)
    return {entry.id: entry for entry in map(_entry, rows)}


def document(entry: Entry) -> tuple[index.DocumentId, Document]:
    """Return what search finds of an entry."""
    if isinstance(entry, Contact):
        body = f"{entry.fields.text}\n{entry.fields.platform}" if entry.fields.platform else entry.fields.text
        return index.document_id(DocumentKind.CONTACT, entry.id), Document(title="", body=body)
    body = f"{entry.text}\n{entry.source}" if entry.source else entry.text
    return index.document_id(DocumentKind.NOTE, entry.id), Document(title="", body=body)


def reindex(connection: Connection, before: Entry | None, after: Entry | None) -> None:
    """Keep the index true over a change of an entry inside a transaction."""
    some = after if after is not None else before
    if some is not None:
        old = document(before)[1] if before is not None else None
        new = document(after)[1] if after is not None else None
        index.put(connection, document(some)[0], old, new)


def reindex_later(connection: Connection, before: Entry, after: Entry) -> None:
    """Have `settle_index` keep the index true over a change of an entry inside a transaction."""
    number, old = document(before)
    if document(after) == (number, old):
        return
    if index.behind(connection) not in (None, number):
        settle_index(connection)
    index.fall_behind(connection, number, old)


def settle_index(connection: Connection) -> None:
    """Index what was left for later. Whoever asks the index, or wants deleted words out of it, calls this first.

    Raises:
        WaysideError: as the disk has it; the index is as far behind as before.
    """
    late = index.behind(connection)
    if late is None:
        return
    with transaction(connection):
        entry = some(connection, [EntryId(late)]).get(EntryId(late))
        # What it was before, the index remembers.
        index.put(connection, late, None, document(entry)[1] if entry is not None else None)


# Reading ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in a timeline: everything older comes after it."""

    at: int
    id: int


def page(
    connection: Connection,
    person: PersonId,
    *,
    kind: EntryKind | None = None,
    after: Cursor | None = None,
    limit: int = 50,
) -> list[Entry]:
    """Return entries of a person, newest first, from a place in the timeline on.

    Args:
        connection: the vault's.
        person: whose.
        kind: only contacts or only notes.
        after: the place of the last entry of the page before.
        limit: how many.
    """
    place = after or Cursor(2**62, 2**62)
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM entry WHERE person_id = ? AND (at, id) < (?, ?) AND kind BETWEEN ? AND ?"
        " ORDER BY at DESC, id DESC LIMIT ?",
        (
            person,
            place.at,
            place.id,
            *((kind, kind) if kind else (EntryKind.CONTACT, EntryKind.NOTE)),
            limit,
        ),
    )
    return [_entry(row) for row in rows]


def cursor(entry: Entry) -> Cursor:
    """Return the place of an entry."""
    return Cursor(entry.fields.at if isinstance(entry, Contact) else entry.at, entry.id)


def counts(connection: Connection, person: PersonId) -> dict[EntryKind, int]:
    """Return how many contacts and notes a person has."""
    rows = connection.execute("SELECT kind, count(*) FROM entry WHERE person_id = ? GROUP BY kind", (person,))
    return {kind: 0 for kind in EntryKind} | {EntryKind(kind): int(number) for kind, number in rows}
