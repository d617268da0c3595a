"""What a person's page reads from the vault, in one go, on the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass

from wayside.errors import ErrorCode, WaysideError
from wayside.ui.search_words import filter_words
from wayside.vault.connection import Connection
from wayside.work import drafts, identities, offers, people, query, snippets, timeline
from wayside.work.identities import Identity, IdentityId
from wayside.work.offers import OfferStep
from wayside.work.people import Handle, HandleId, Person, PersonId, Relationship
from wayside.work.timeline import (
    Contact,
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
)

LAST_CONTACTS = 3
PAGE = 60
_STRIDE = 500
_PREVIEW = 400
_MOST_PLACES = 500
_STEPS_FROM = 2**40
"""What is taken from the id of a step, so that in one list with entries each has another id."""

Somebody = tuple[PersonId, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """A person with everything around.

    Attributes:
        person: the record.
        handles: those in use first.
        twins: other people who have the same handle.
        relationships: noted here or at the other's page.
        contacts: the last few.
        tags: all tags in use anywhere, for completion.
        draft: the contact form as it was left, if it was left half typed.
        message: the draft of a message as it was left; nothing if there is none.
        identities: all there are, those one can work under first.
    """

    person: Person
    handles: tuple[Handle, ...]
    twins: dict[HandleId, tuple[Somebody, ...]]
    relationships: tuple[Relationship, ...]
    contacts: tuple[Contact, ...]
    tags: tuple[str, ...]
    draft: dict[str, str]
    message: dict[str, str]
    identities: tuple[Identity, ...]


def read_person(connection: Connection, person: PersonId) -> PersonView:
    """Read a person with everything around. Raises WaysideError NOT_FOUND."""
    record = people.get(connection, person)
    handles = people.handles(connection, person)
    twins = {
        handle.id: tuple(people.same_handle(connection, handle.platform, handle.handle, person))
        for handle in handles
        if handle.until is None
    }
    draft = drafts.load(connection, contact_slot(person))
    message = drafts.load(connection, message_slot(person))
    last = timeline.page(connection, person, kind=EntryKind.CONTACT, limit=LAST_CONTACTS)
    return PersonView(
        person=record,
        handles=tuple(handles),
        twins={handle: found for handle, found in twins.items() if found},
        relationships=tuple(people.relationships(connection, person)),
        contacts=tuple(entry for entry in last if isinstance(entry, Contact)),
        tags=tuple(tag for tag, _ in people.all_tags(connection)),
        draft=draft.fields if draft is not None else {},
        message=message.fields if message is not None else {},
        identities=tuple(identities.all_identities(connection)),
    )


# Entries ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An entry as a list shows it: the beginning of its text, however long the text is.

    Where there is a `step`, it is that of the offer called `offer` instead: it has no kind, an id of its own that no
    entry has, and `text` is the remark on it.
    """

    id: EntryId
    kind: EntryKind | None
    at: int
    text: str
    platform: str = ""
    direction: Direction = Direction.OUT
    mode: Mode = Mode.ONE_TO_ONE
    identity: IdentityId | None = None
    tone: str = ""
    content: str = ""
    method: str = ""
    state: NoteState = NoteState.DRAFT
    mark: NoteMark = NoteMark.NONE
    version: int = 1
    offer: str = ""
    step: OfferStep | None = None

    @property
    def cursor(self) -> Cursor:
        """Its place in the timeline."""
        return Cursor(self.at, self.id)


def line_of(entry: Entry) -> Line:
    """Return what a list shows of an entry."""
    if isinstance(entry, Contact):
        fields = entry.fields
        return Line(
            id=entry.id,
            kind=EntryKind.CONTACT,
            at=fields.at,
            text=fields.text[:_PREVIEW],
            platform=fields.platform[:_PREVIEW],
            direction=fields.direction,
            mode=fields.mode,
            identity=fields.identity_id,
            tone=fields.tone,
            content=fields.content,
            method=fields.method,
        )
    return Line(
        id=entry.id,
        kind=EntryKind.NOTE,
        at=entry.at,
        text=entry.text[: _PREVIEW * 4].lstrip()[:_PREVIEW],
        state=entry.state,
        mark=entry.mark,
        version=entry.version,
    )


def _line_of_step(step: OfferStep, title: str) -> Line:
    return Line(
        id=EntryId(step.id - _STEPS_FROM),
        kind=None,
        at=step.at,
        text=step.remark[:_PREVIEW],
        offer=title[:_PREVIEW],
        step=step,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """A piece of a list; `more` says that older ones follow."""

    lines: tuple[Line, ...]
    more: bool


def read_lines(
    connection: Connection,
    person: PersonId,
    kind: EntryKind | None,
    after: Cursor | None,
    *,
    limit: int = PAGE,
) -> Lines:
    """Read the next entries of a list, newest first; where no kind is asked for, also what became of offers."""
    found = list(map(line_of, timeline.page(connection, person, kind=kind, after=after, limit=limit + 1)))
    if kind is None:
        place = (2**62, 2**62) if after is None else (after.at, after.id + _STEPS_FROM)
        steps = offers.latest_steps(connection, person, place, limit + 1)
        found += [_line_of_step(step, title) for step, title in steps]
        found.sort(key=lambda line: (-line.at, -line.id))
    return Lines(lines=tuple(found[:limit]), more=len(found) > limit)


def read_lines_to(
    connection: Connection, person: PersonId, kind: EntryKind | None, least: int, target: EntryId | None
) -> Lines:
    """Read a list from its beginning until it has `least` entries and the wanted one is among them."""
    found: list[Line] = []
    piece = read_lines(connection, person, kind, None, limit=max(PAGE, least))
    found += piece.lines
    if target is None or not _is_there(connection, target):
        return piece
    while piece.more and all(line.id != target for line in piece.lines):
        piece = read_lines(connection, person, kind, found[-1].cursor, limit=_STRIDE)
        found += piece.lines
    return Lines(lines=tuple(found), more=piece.more)


def _is_there(connection: Connection, entry: EntryId) -> bool:
    return connection.execute("SELECT 1 FROM entry WHERE id = ?", (entry,)).fetchone() is not None


# One note ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteView:
    """A note with its versions; `matches` are the places to mark, as UTF-16 starts and ends, as Qt counts."""

    note: Note
    versions: tuple[NoteVersion, ...]
    matches: tuple[tuple[int, int], ...]
    amendment: dict[str, str] | None


def utf16_places(text: str, match: str) -> tuple[tuple[int, int], ...]:
    """Return where the words of a query stand in a text, in UTF-16 units."""
    needles = query.parse(match, typing=True, words=filter_words()).needles
    if not needles:
        return ()
    found: list[tuple[int, int]] = []
    place = 0
    for span in snippets.Marker(needles).mark(text):
        length = len(span.text) if span.text.isascii() else len(span.text.encode("utf-16-le")) // 2
        if span.matched:
            found.append((place, place + length))
        place += length
    return tuple(found[:_MOST_PLACES])


def read_note(connection: Connection, entry: EntryId, match: str) -> NoteView:
    """Read a note, its versions, and what was typed as its amendment. Raises WaysideError NOT_FOUND."""
    note = timeline.get(connection, entry)
    if not isinstance(note, Note):
        raise WaysideError(ErrorCode.NOT_FOUND)
    kept = drafts.load(connection, amendment_slot(entry))
    return NoteView(
        note=note,
        versions=tuple(timeline.note_versions(connection, entry)),
        matches=utf16_places(note.text, match) if match else (),
        amendment=kept.fields if kept else None,
    )


def amendment_slot(entry: EntryId) -> str:
    """Return the draft slot of a note's amendment."""
    return f"amend:{entry}"


def contact_slot(person: PersonId) -> str:
    """Return the draft slot of a person's contact form."""
    return f"contact:{person}"


def message_slot(person: PersonId) -> str:
    """Return the draft slot of the message to a person."""
    return f"message:{person}"
