"""A draft note from its first character on, and the amendment of a sealed one, as the vault's thread sees them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wayside.ui.people.person.reading import amendment_slot
from wayside.vault.connection import Connection, transaction
from wayside.work import drafts, timeline
from wayside.work.people import PersonId
from wayside.work.timeline import EntryId, Note, NoteMark


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What is in the editor."""

    text: str
    mark: NoteMark = NoteMark.NONE
    source: str = ""


def typed_of(note: Note) -> Typed:
    """Return a note as the editor shows it."""
    return Typed(text=note.text, mark=note.mark, source=note.source)


class Amendment:
    """A half-typed amendment of a sealed note: kept as a draft until it is saved as a version or thrown away.

    Args:
        note: the note as it is sealed.
    """

    def __init__(self, note: Note) -> None:
        self._note = note
        self._slot = amendment_slot(note.id)
        self.original = typed_of(note)

    def read(self, fields: dict[str, str]) -> Typed:
        """Return a kept draft; what makes no sense in it is as in the note."""
        mark = fields.get("mark", "")
        return Typed(
            text=fields.get("text", self.original.text),
            mark=NoteMark(int(mark)) if mark in {"0", "1", "2", "3"} else self.original.mark,
            source=fields.get("source", self.original.source),
        )

    def keep(self, connection: Connection, typed: Typed) -> None:
        """Keep what is typed, or nothing if it is what the note says."""
        if typed == self.original:
            self.drop(connection)
            return
        fields = {"text": typed.text, "mark": str(int(typed.mark)), "source": typed.source}
        drafts.save(connection, self._slot, self._note.person_id, fields)

    def drop(self, connection: Connection) -> None:
        """Throw it away."""
        drafts.discard(connection, self._slot)

    def save(self, connection: Connection, typed: Typed) -> Note:
        """Make it the newest version."""
        with transaction(connection):
            note = timeline.amend_note(
                connection, self._note.id, typed.text, mark=typed.mark, source=typed.source
            )
            self.drop(connection)
        return note


class NoteSlot:
    """Knows whether a note has a row yet, so that however many writes are under way it gets one and only one.

    Every method runs on the vault's thread, one after another.

    Args:
        person: whose note.
        entry: its row, if it has one.
    """

    def __init__(self, person: PersonId, entry: EntryId | None = None) -> None:
        self._person = person
        self._entry = entry

    def write(self, connection: Connection, typed: Typed) -> Note | None:
        """Keep what is typed; an empty note that has no row gets none."""
        if self._entry is not None:
            return self._rewrite(connection, self._entry, typed)
        if not typed.text.strip():
            return None
        with transaction(connection):
            begun = timeline.start_note(connection, self._person, typed.text)
            note = self._rewrite(connection, begun.id, typed) if typed.mark or typed.source else begun
        self._entry = note.id
        return note

    def _rewrite(self, connection: Connection, entry: EntryId, typed: Typed) -> Note:
        return timeline.write_note(connection, entry, typed.text, mark=typed.mark, source=typed.source)

    def seal(self, connection: Connection) -> Note | None:
        """Seal it."""
        return self._end(connection, timeline.seal_note)

    def discard(self, connection: Connection) -> Note | None:
        """Throw it away; return what is needed to bring it back, if there was anything."""
        return self._end(connection, timeline.discard_note)

    def _end(self, connection: Connection, act: Callable[[Connection, EntryId], Note]) -> Note | None:
        return act(connection, self._entry) if self._entry is not None else None
