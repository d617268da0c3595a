"""What the import reads before it stores anything, on a thread of its own."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection, Reach
from wayside.work import identities, timeline
from wayside.work.conversations import Format, Headings, Options, Preview
from wayside.work.conversations.importing import person_names, worker_names
from wayside.work.conversations.survey import Survey, folded, headings, look, told
from wayside.work.identities import IdentityId
from wayside.work.people import PersonId
from wayside.work.timeline import Contact, EntryKind


class Teller(QObject):
    """Carries progress from the reading thread to the window, and the wish to stop the other way.

    Signals:
        told(int, int): bytes read, of how many.
    """

    told = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

    def progress(self, done: int, total: int) -> None:
        """Tell how far it is; from any thread."""
        self.told.emit(done, total)

    def stop(self) -> None:
        """Ask whoever reads to stop."""
        self._stop.set()

    def is_stopped(self) -> bool:
        """Say whether somebody asked to stop; from any thread."""
        return self._stop.is_set()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A file as it was understood, and who is who in it as far as that is known.

    Attributes:
        preview: what is in the file; None if it may be a table, and it has to be said what its columns hold.
        survey: the same for the import itself, so that the file need not be read again to know it.
        headings: of a table; none if it is none.
        me: the worker's name in it, if one of the names of the identity is there.
        them: the person's name in it, if one of their handles is there.
        identity: under which the worker wrote last, or the one that was chosen.
        identities: all, for the choice.
    """

    preview: Preview | None
    survey: Survey | None
    headings: Headings
    me: str | None
    them: str | None
    identity: IdentityId | None
    identities: tuple[tuple[IdentityId, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    identity: IdentityId | None
    mine: tuple[str, ...]
    theirs: tuple[str, ...]
    identities: tuple[tuple[IdentityId, str], ...]


def last_identity(connection: Connection, person: PersonId) -> IdentityId | None:
    """Return the identity of the last contact with a person."""
    for entry in timeline.page(connection, person, kind=EntryKind.CONTACT, limit=1):
        return entry.fields.identity_id if isinstance(entry, Contact) else None
    return None


def look_at(
    reach: Reach,
    path: Path,
    person: PersonId,
    identity: IdentityId | None,
    options: Options,
    teller: Teller,
    *,
    asks_identity: bool,
) -> Seen:
    """Read a file and say what was understood; the vault is asked for names only.

    With `asks_identity` the identity of the last contact is taken. Raises WaysideError as `survey.preview`.
    """

    def names_for(connection: Connection) -> _Names:
        chosen = last_identity(connection, person) if asks_identity else identity
        return _Names(
            identity=chosen,
            mine=worker_names(connection, chosen),
            theirs=person_names(connection, person),
            identities=tuple((one.id, one.name) for one in identities.all_identities(connection)),
        )

    known = reach(names_for)
    found: Preview | None = None
    survey: Survey | None = None
    try:
        survey = look(path, options, progress=teller.progress, cancelled=teller.is_stopped)
        found = told(survey, options, known.mine, known.theirs)
    except WaysideError as error:
        if error.code not in (ErrorCode.IMPORT_UNKNOWN, ErrorCode.IMPORT_NO_COLUMN):
            raise
        heads = headings(path, options)
        if not heads.names:
            raise
    else:
        is_table = found.format is Format.CSV
        heads = headings(path, options) if is_table else Headings(names=(), columns={})
    names = [participant.name for participant in found.participants] if found else []
    return Seen(
        preview=found,
        survey=survey,
        headings=heads,
        me=_known(names, known.mine),
        them=_known(names, known.theirs),
        identity=known.identity,
        identities=known.identities,
    )


def _known(names: list[str], known: tuple[str, ...]) -> str | None:
    """Return the only name of a file that is one of these, as the import itself goes by it."""
    keys = {folded(name) for name in known} - {""}
    found = [name for name in names if folded(name) in keys]
    return found[0] if len(found) == 1 else None
