"""What a file of a conversation is read into, and what is said about it before anything is stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, IntEnum
from typing import NamedTuple, NewType

from wayside.work.timeline import Direction

ImportId = NewType("ImportId", int)
Progress = Callable[[int, int], None]
"""Told how many bytes of how many have been read."""
Cancelled = Callable[[], bool]
"""Asked now and then whether to stop."""


class ImportKind(IntEnum):
    """What a run of an import brought in."""

    CONVERSATION = 0
    CONTACTS = 1


class Format(Enum):
    """The kinds of file that are understood."""

    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"
    INSTAGRAM = "instagram"
    MESSENGER = "messenger"
    META = "instagram-or-messenger"  # recognised, but the two cannot be told apart by the file
    CSV = "csv"


class DateOrder(Enum):
    """Which number of a date is the day."""

    DAY_MONTH = "dmy"
    MONTH_DAY = "mdy"


class Left(Enum):
    """Why something in a file does not count as a message."""

    SYSTEM = "system"  # written by the platform: a call, a new member, a changed picture, a reaction
    DELETED = "deleted"
    BEFORE_FIRST = "before-first"  # lines that belong to no message
    NOT_UNDERSTOOD = "not-understood"
    BAD_TIME = "bad-time"  # no such day or hour, before 2000, or in the future
    OTHERS = "others"  # from somebody who is neither the worker nor the person
    BAD_LETTERS = "bad-letters"  # counted, but some of its bytes are not text
    CUT = "cut"  # counted in full, but too long to keep all its words


class Need(Enum):
    """What has to be said before a file can be imported."""

    DATE_ORDER = "date-order"
    ME = "me"
    THEM = "them"
    PLATFORM = "platform"
    CONVERSATION = "conversation"


class ZoneFrom(Enum):
    """Where the time zone of a file comes from."""

    FILE = "file"  # the file counts in UTC or names its offsets
    GIVEN = "given"
    COMPUTER = "computer"


class Column(Enum):
    """What a column of a table can hold."""

    WHEN = "when"
    WHO = "who"
    DIRECTION = "direction"
    TEXT = "text"
    LENGTH = "length"


class Spoken(NamedTuple):
    """One message as it is read. `at` is None while the order of day and month is not known."""

    line: int
    at: int | None
    speaker: str
    length: int
    text: str | None
    source_id: int | None = None
    direction: Direction | None = None


class Unread(NamedTuple):
    """Something that does not count, and where it stands."""

    line: int
    why: Left


class Opened(NamedTuple):
    """A conversation begins; only in files that hold several."""

    name: str
    key: str


Item = Spoken | Unread | Opened


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepText:
    """Why the words of a conversation are kept, and until when."""

    reason: str
    expires_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a file is to be read.

    Args:
        format: None to recognise it.
        date_order: None to find it out.
        zone: an IANA name; None for this computer's.
        me: the worker's name in the file; None to go by the handles of the identity.
        them: the person's name in the file; None for the only other one, or by the person's handles.
        conversation: which one, in a file that holds several.
        columns: the headings of a table, by what they hold; where one is not told, the usual headings count, and ""
            says that no column holds it.
        platform: where a table comes from; "" for Signal.
        keep_text: None to keep counts only.
    """

    format: Format | None = None
    date_order: DateOrder | None = None
    zone: str | None = None
    me: str | None = None
    them: str | None = None
    conversation: str | None = None
    columns: Mapping[Column, str] = field(default_factory=dict)
    platform: str = ""
    keep_text: KeepText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody who wrote. Only shown, never stored."""

    name: str
    messages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """How much of a file did not count, and where it begins: the first few line numbers."""

    why: Left
    count: int
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What was understood of a file. Nothing has been stored.

    `damaged_at` is the line from which on a file that was cut short, or that is not what it began as, could not be
    read; such a file is shown and not imported. `conversations` is empty unless the file holds several.
    """

    format: Format
    participants: tuple[Participant, ...]
    messages: int
    first_at: int | None
    last_at: int | None
    left_out: tuple[LeftOut, ...]
    zone: str
    zone_from: ZoneFrom
    date_order: DateOrder | None
    conversations: tuple[str, ...]
    damaged_at: int | None
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings:
    """The headings of a table as they stand there, and which of them is taken for what."""

    names: tuple[str, ...]
    columns: Mapping[Column, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did: `read` messages of the two, of which `added` were new and `known` were not."""

    id: ImportId
    format: Format
    read: int
    added: int
    known: int
    left_out: tuple[LeftOut, ...]
    first_at: int
    last_at: int
    zone: str
    zone_from: ZoneFrom
