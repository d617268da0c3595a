"""What the generator yields. Times are milliseconds since the epoch, UTC."""

from __future__ import annotations

from dataclasses import dataclass

from wayside.work.people import PersonFields
from wayside.work.timeline import (
    Direction,
    EntryKind,
    Mode,
    NoteMark,
    NoteState,
    NoteVersion,
    StartedBy,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleHandle:
    """A handle; `until` is None while it is in use."""

    platform: str
    handle: str
    since: int
    until: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleRelation:
    """A relationship to an earlier person of the sample (`other`, from 0 on), or to somebody in words."""

    other: int | None
    label: str
    kind: str


@dataclass(slots=True)
class SampleEntry:
    """A line of contact or a note. Not frozen: a million of them are made, and that would take longer.

    The fields from `platform` on belong to contacts, those from `state` on to notes. `older` holds the
    earlier versions of an amended note, the first one first.
    """

    kind: EntryKind
    at: int
    text: str
    updated_at: int
    platform: str = ""
    direction: Direction = Direction.OUT
    mode: Mode = Mode.ONE_TO_ONE
    started_by: StartedBy = StartedBy.WORKER
    state: NoteState = NoteState.SEALED
    mark: NoteMark = NoteMark.NONE
    source: str = ""
    older: tuple[NoteVersion, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePerson:
    """A person with everything that belongs to them; `entries` are in the order of time."""

    fields: PersonFields
    created_at: int
    updated_at: int
    closed_at: int | None
    closed_reason: str
    handles: tuple[SampleHandle, ...]
    relations: tuple[SampleRelation, ...]
    entries: list[SampleEntry]
