"""The timeline of a person: contacts, one line each, and notes.

A contact is a line, not a transcript: when, where, who started, what it was about. That is how practitioners who
keep less record their work (field report, sections 1.3 and 2). A note is a draft until it is sealed; a sealed note
is amended by a new version, and the old one stays.
"""

from wayside.work.timeline.contacts import (
    add_contact,
    had_contact,
    refresh_last_contact,
    remove_contact,
    update_contact,
)
from wayside.work.timeline.notes import (
    amend_note,
    discard_note,
    note_versions,
    restore_note,
    seal_note,
    start_note,
    write_note,
)
from wayside.work.timeline.records import (
    Contact,
    ContactFields,
    Cursor,
    Direction,
    Entry,
    EntryId,
    EntryKind,
    Mode,
    Note,
    NoteMark,
    NoteState,
    NoteVersion,
    StartedBy,
    counts,
    cursor,
    document,
    get,
    page,
    settle_index,
    some,
)

__all__ = [
    "Contact",
    "ContactFields",
    "Cursor",
    "Direction",
    "Entry",
    "EntryId",
    "EntryKind",
    "Mode",
    "Note",
    "NoteMark",
    "NoteState",
    "NoteVersion",
    "StartedBy",
    "add_contact",
    "amend_note",
    "counts",
    "cursor",
    "discard_note",
    "document",
    "get",
    "had_contact",
    "note_versions",
    "page",
    "refresh_last_contact",
    "remove_contact",
    "restore_note",
    "seal_note",
    "settle_index",
    "some",
    "start_note",
    "update_contact",
    "write_note",
]
