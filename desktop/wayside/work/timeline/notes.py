"""Notes: drafts that are kept as they are typed, sealed notes and their versions."""

from __future__ import annotations

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work.people import PersonId
from wayside.work.text import clean_line, clean_text
from wayside.work.timeline.records import (
    EntryId,
    EntryKind,
    Note,
    NoteMark,
    NoteState,
    NoteVersion,
    get,
    reindex,
    reindex_later,
    settle_index,
)


def start_note(connection: Connection, person: PersonId, text: str, *, at: int | None = None) -> Note:
    """Begin a note; it is a draft and kept from its first character on."""
    now = activity.now_ms()
    cleaned = clean_text(text, "note")
    with transaction(connection):
        row = connection.execute(
            "INSERT INTO entry(person_id, kind, at, text, state, mark, source, version, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, '', 1, ?)",
            (
                person,
                EntryKind.NOTE,
                now if at is None else at,
                cleaned,
                NoteState.DRAFT,
                NoteMark.NONE,
                now,
            ),
        )
        note = _note(connection, EntryId(row.lastrowid))
        reindex(connection, None, note)
        activity.append(connection, "note-started", person=person, entry=note.id)
    return note


def write_note(
    connection: Connection,
    entry: EntryId,
    text: str,
    *,
    mark: NoteMark | None = None,
    source: str | None = None,
) -> Note:
    """Keep what has been typed into a draft note so far; `settle_index` has search know it.

    Raises:
        WaysideError: SEALED, NOT_FOUND, VALUE_TOO_LONG; then the note is as it was.
    """
    with transaction(connection):
        before = _note(connection, entry)
        if before.state is NoteState.SEALED:
            raise WaysideError(ErrorCode.SEALED)
        connection.execute(
            "UPDATE entry SET text = ?, mark = ?, source = ?, updated_at = ? WHERE id = ?",
            (
                clean_text(text, "note"),
                before.mark if mark is None else mark,
                before.source if source is None else clean_line(source, "source"),
                activity.now_ms(),
                entry,
            ),
        )
        after = _note(connection, entry)
        reindex_later(connection, before, after)
    return after


def seal_note(connection: Connection, entry: EntryId) -> Note:
    """Close a draft note for good. An empty note cannot be sealed.

    Raises:
        WaysideError: SEALED, VALUE_REQUIRED, NOT_FOUND.
    """
    with transaction(connection):
        before = _note(connection, entry)
        if before.state is NoteState.SEALED:
            raise WaysideError(ErrorCode.SEALED)
        if not before.text.strip():
            raise WaysideError(ErrorCode.VALUE_REQUIRED, field="note")
        now = activity.now_ms()
        connection.execute(
            "UPDATE entry SET state = ?, updated_at = ? WHERE id = ?",
            (NoteState.SEALED, now, entry),
        )
        settle_index(connection)
        activity.append(
            connection,
            "note-sealed",
            person=before.person_id,
            entry=entry,
            version=before.version,
        )
        return _note(connection, entry)


def amend_note(
    connection: Connection,
    entry: EntryId,
    text: str,
    *,
    mark: NoteMark,
    source: str = "",
) -> Note:
    """Add a version to a sealed note; the versions before it stay readable.

    Raises:
        WaysideError: VALUE_INVALID if the note is still a draft, VALUE_REQUIRED, VALUE_TOO_LONG, NOT_FOUND.
    """
    cleaned = clean_text(text, "note", required=True)
    with transaction(connection):
        before = _note(connection, entry)
        if before.state is NoteState.DRAFT:
            raise WaysideError(ErrorCode.VALUE_INVALID, field="note")
        _keep_version(connection, before)
        connection.execute(
            "UPDATE entry SET text = ?, mark = ?, source = ?, version = version + 1, updated_at = ? WHERE id = ?",
            (cleaned, mark, clean_line(source, "source"), activity.now_ms(), entry),
        )
        after = _note(connection, entry)
        reindex(connection, before, after)
        activity.append(
            connection,
            "note-amended",
            person=before.person_id,
            entry=entry,
            version=after.version,
        )
    return after


def note_versions(connection: Connection, entry: EntryId) -> list[NoteVersion]:
    """Return the sealed versions of a note, newest first; a draft has none."""
    note = _note(connection, entry)
    if note.state is NoteState.DRAFT:
        return []
    newest = NoteVersion(
        version=note.version,
        text=note.text,
        mark=note.mark,
        source=note.source,
        sealed_at=note.updated_at,
    )
    rows = connection.execute(
        "SELECT version, text, mark, source, sealed_at FROM note_version WHERE entry_id = ? ORDER BY version DESC",
        (entry,),
    )
    older = [
        NoteVersion(version=v, text=t, mark=NoteMark(m), source=s, sealed_at=at) for v, t, m, s, at in rows
    ]
    return [newest, *older]


def discard_note(connection: Connection, entry: EntryId) -> Note:
    """Throw away a draft note; what is returned can be written again to undo it.

    Raises:
        WaysideError: SEALED, NOT_FOUND.
    """
    with transaction(connection):
        before = _note(connection, entry)
        if before.state is NoteState.SEALED:
            raise WaysideError(ErrorCode.SEALED)
        connection.execute("DELETE FROM entry WHERE id = ?", (entry,))
        reindex(connection, before, None)
        activity.append(connection, "note-discarded", person=before.person_id, entry=entry)
    return before


def restore_note(connection: Connection, note: Note) -> Note:
    """Write a discarded draft again, as it was."""
    with transaction(connection):
        fresh = start_note(connection, note.person_id, note.text, at=note.at)
        return write_note(connection, fresh.id, note.text, mark=note.mark, source=note.source)


def _note(connection: Connection, entry: EntryId) -> Note:
    found = get(connection, entry)
    if not isinstance(found, Note):
        raise WaysideError(ErrorCode.NOT_FOUND)
    return found


def _keep_version(connection: Connection, note: Note) -> None:
    """Put a sealed version aside before a newer one takes its place."""
    connection.execute(
        "INSERT INTO note_version(entry_id, version, text, mark, source, sealed_at) VALUES (?, ?, ?, ?, ?, ?)",
        (note.id, note.version, note.text, note.mark, note.source, note.updated_at),
    )
