"""A draft note from its first character on, as the vault's thread sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wayside.vault.connection import Connection, transaction
from wayside.work import timeline
from wayside.work.people import PersonId
from wayside.work.timeline import EntryId, Note, NoteMark


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What is in the editor."""

    text: str
    mark: NoteMark = NoteMark.NONE
    source: str = ""


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
