"""A first reading of a file: what is in it, who wrote, and what has to be asked before it can be imported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.work import index
from wayside.work.conversations import formats, tabular
from wayside.work.conversations.dates import Clock
from wayside.work.conversations.reading import Source
from wayside.work.conversations.records import (
    Cancelled,
    DateOrder,
    Format,
    Headings,
    Item,
    Left,
    LeftOut,
    Need,
    Options,
    Participant,
    Preview,
    Progress,
    Spoken,
    Unread,
)
from wayside.work.timeline import Direction

_MAX_NAMES = 5_000
_FIRST_LINES = 5


def nothing(_done: int, _total: int) -> None:
    """Take no notice of progress."""


def never() -> bool:
    """Go on."""
    return False


class Remarks:
    """Counts what does not count, with the first few lines of each kind."""

    def __init__(self) -> None:
        self._counts: Counter[Left] = Counter()
        self._lines: dict[Left, list[int]] = {}

    def note(self, why: Left, line: int) -> None:
        """Count one more."""
        self._counts[why] += 1
        lines = self._lines.setdefault(why, [])
        if len(lines) < _FIRST_LINES:
            lines.append(line)

    def all(self) -> tuple[LeftOut, ...]:
        """Return what was counted, in a fixed order."""
        return tuple(
            LeftOut(why=why, count=self._counts[why], lines=tuple(self._lines[why]))
            for why in Left
            if self._counts[why]
        )


@dataclass(slots=True)
class Chat:
    """What one conversation of a file holds. Who wrote is counted by name, and by direction where that is told."""

    name: str = ""
    key: str = ""
    messages: int = 0
    first_at: int | None = None
    last_at: int | None = None
    speakers: Counter[tuple[str, Direction | None]] = field(default_factory=Counter)

    def add(self, spoken: Spoken) -> None:
        """Take a message into account."""
        self.messages += 1
        who = (spoken.speaker, spoken.direction)
        if who in self.speakers or len(self.speakers) < _MAX_NAMES:
            self.speakers[who] += 1
        if spoken.at is not None:
            self.first_at = spoken.at if self.first_at is None else min(self.first_at, spoken.at)
            self.last_at = spoken.at if self.last_at is None else max(self.last_at, spoken.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Who is who in a file: names of the worker, and of the person. `told` if the file itself says the direction."""

    me: str | None
    them: str | None
    told: bool = False
    known_others: frozenset[str] = frozenset()

    def direction(self, spoken: Spoken) -> Direction | None:
        """Return who wrote a message, or None if it was neither of the two."""
        if self.told:
            # Beside a message that went out stands either the worker's name or the person's, never a third one's.
            return None if spoken.speaker in self.known_others else spoken.direction
        if spoken.speaker == self.me:
            return Direction.OUT
        return Direction.IN if spoken.speaker == self.them else None


@dataclass(slots=True)
class Survey:
    """The result of a first reading."""

    kind: Format
    order: DateOrder | None
    order_asked: bool
    clock: Clock
    remarks: Remarks = field(default_factory=Remarks)
    chats: dict[str, Chat] = field(default_factory=dict)
    damaged_at: int | None = None
    stamp: tuple[int, ...] = ()
    options: Options = field(default_factory=Options)

    def holds(self, source: Source, options: Options) -> bool:
        """Tell whether a file, read in this way, would be understood as it was before."""

        def reading(one: Options) -> tuple[object, ...]:
            return (one.format, one.date_order, one.zone, one.columns)

        return self.stamp == source.stamp and reading(self.options) == reading(options)

    def chosen(self, name: str | None) -> Chat | None:
        """Return the conversation of a name or number, the only one, or None if it must be said which.

        Raises:
            WaysideError: IMPORT_NO_SUCH_NAME.
        """
        if name is None:
            return next(iter(self.chats.values())) if len(self.chats) == 1 else None
        wanted = folded(name)
        found = [chat for chat in self.chats.values() if wanted in (folded(chat.name), folded(chat.key))]
        if len(found) != 1:
            raise WaysideError(ErrorCode.IMPORT_NO_SUCH_NAME, field="conversation")
        return found[0]


def preview(
    path: Path,
    options: Options | None = None,
    *,
    mine: Iterable[str] = (),
    theirs: Iterable[str] = (),
    progress: Progress = nothing,
    cancelled: Cancelled = never,
) -> Preview:
    """Read a file and say what was understood, storing nothing.

    Args:
        path: the file.
        options: how to read it.
        mine: names the worker may have in it, of the identity and its accounts.
        theirs: names the person may have in it.
        progress: told how much has been read.
        cancelled: asked whether to stop.

    Raises:
        WaysideError: NO_SUCH_FOLDER, NO_PERMISSION, IMPORT_UNKNOWN, IMPORT_ARCHIVE, IMPORT_TOO_LARGE,
            IMPORT_TOO_LONG, IMPORT_NO_COLUMN, IMPORT_NO_SUCH_NAME, VALUE_INVALID for the zone, CANCELLED.
    """
    options = options or Options()
    return told(look(path, options, progress=progress, cancelled=cancelled), options, mine, theirs)


def look(path: Path, options: Options, *, progress: Progress, cancelled: Cancelled) -> Survey:
    """Read a file for a preview, damaged or not. Errors as `preview`."""
    source = Source(path, progress, cancelled)
    try:
        return survey(source, options, allow_damage=True)
    finally:
        source.close()


def told(found: Survey, options: Options, mine: Iterable[str], theirs: Iterable[str]) -> Preview:
    """Return what was understood of a file, for a person to look at. Arguments as `preview`."""
    chat = found.chosen(options.conversation)
    shown = [chat] if chat is not None else list(found.chats.values())
    zone, zone_from = found.clock.zone
    times = [at for one in shown for at in (one.first_at, one.last_at) if at is not None]
    return Preview(
        format=found.kind,
        participants=_participants(shown),
        messages=sum(one.messages for one in shown),
        first_at=min(times, default=None),
        last_at=max(times, default=None),
        left_out=found.remarks.all(),
        zone=zone,
        zone_from=zone_from,
        date_order=found.order if found.order_asked else None,
        conversations=tuple(one.name or one.key for one in found.chats.values())
        if len(found.chats) > 1
        else (),
        damaged_at=found.damaged_at,
        needs=_needs(found, chat, options, tuple(mine), tuple(theirs)),
    )


def recognised(path: Path, options: Options) -> Format:
    """Return what kind of file it is by its beginning, so that a wrong one is refused before anything else is asked.

    Raises:
        WaysideError: NO_SUCH_FOLDER, NO_PERMISSION, IMPORT_UNKNOWN, IMPORT_ARCHIVE, IMPORT_TOO_LARGE.
    """
    source = Source(path, nothing, never)
    try:
        return formats.recognise(source, options)
    finally:
        source.close()


def headings(path: Path, options: Options) -> Headings:
    """Return the headings of a file that may be a table, for whoever has to say what they hold; none if it is none.

    Raises:
        WaysideError: NO_SUCH_FOLDER, NO_PERMISSION, IMPORT_ARCHIVE, IMPORT_TOO_LARGE, IMPORT_TOO_LONG.
    """
    source = Source(path, nothing, never)
    try:
        return tabular.described(source, options.columns)
    finally:
        source.close()


def survey(source: Source, options: Options, *, allow_damage: bool) -> Survey:
    """Read a file once, or twice if the order of its dates has to be found out.

    Raises:
        WaysideError: as `preview`; IMPORT_DAMAGED unless damage is allowed.
    """
    kind = formats.recognise(source, options)
    now = activity.now_ms()
    today = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=now)).date()
    asked, order = formats.find_order(source, kind, options, today)
    found = Survey(
        kind=kind,
        order=order,
        order_asked=asked,
        clock=Clock(options.zone, now),
        stamp=source.stamp,
        options=options,
    )
    chat = Chat()
    try:
        for item in formats.messages(source, kind, options, order, found.clock):
            chat = _take(found, chat, item)
    except WaysideError as error:
        if error.code is not ErrorCode.IMPORT_DAMAGED or not allow_damage:
            raise
        found.damaged_at = int(error.params["line"])
    return found


def _take(found: Survey, chat: Chat, item: Item) -> Chat:
    if isinstance(item, Spoken):
        if not chat.messages:
            found.chats.setdefault(chat.key, chat)
        chat.add(item)
    elif isinstance(item, Unread):
        found.remarks.note(item.why, item.line)
    else:
        chat = found.chats.get(item.key) or Chat(name=item.name, key=item.key)
    return chat


def _participants(chats: Iterable[Chat]) -> tuple[Participant, ...]:
    counts: Counter[str] = Counter()
    for chat in chats:
        for (name, _), number in chat.speakers.items():
            counts[name] += number
    return tuple(Participant(name=name, messages=number) for name, number in counts.most_common(100) if name)


def _needs(
    found: Survey, chat: Chat | None, options: Options, mine: Collection[str], theirs: Collection[str]
) -> tuple[Need, ...]:
    needs = []
    if found.order_asked and found.order is None:
        needs.append(Need.DATE_ORDER)
    if found.kind is Format.META:
        needs.append(Need.PLATFORM)
    if chat is None:
        if found.chats:
            needs.append(Need.CONVERSATION)
    else:
        who = roles(chat, options, mine, theirs)
        if isinstance(who, Need):
            needs.append(who)
    return tuple(needs)


def folded(name: str) -> str:
    """Return a name as it is compared: however it is capitalised, accented or marked."""
    return index.fold_key(name).lstrip("@").strip()


def roles(chat: Chat, options: Options, mine: Collection[str], theirs: Collection[str]) -> Roles | Need:
    """Return who is who, or what has to be said to know. Nothing is guessed from who writes more or first.

    Raises:
        WaysideError: IMPORT_NO_SUCH_NAME if a name that was given is not in the file.
    """
    if any(direction is not None for _, direction in chat.speakers):
        return _told_roles(chat, options, theirs)
    names = {name for name, _ in chat.speakers}
    me = _named(names, options.me, mine, "me")
    them = _named(names, options.them, theirs, "them")
    if me is None and them is None:
        return Need.ME
    if me == them:
        raise WaysideError(ErrorCode.IMPORT_NO_SUCH_NAME, field="them")
    others = names - {me, them}
    if me is None or them is None:
        if len(others) > 1:
            return Need.ME if me is None else Need.THEM
        other = next(iter(others), None)
        me, them = (other, them) if me is None else (me, other)
    return Roles(me=me, them=them)


def _told_roles(chat: Chat, options: Options, theirs: Collection[str]) -> Roles | Need:
    writers = {name for name, direction in chat.speakers if direction is Direction.IN and name}
    them = _named(writers, options.them, theirs, "them")
    if them is None and len(writers) > 1:
        return Need.THEM
    return Roles(
        me=None, them=them, told=True, known_others=frozenset(writers - {them}) if them else frozenset()
    )


def _named(names: Collection[str], given: str | None, known: Collection[str], field_name: str) -> str | None:
    """Return the name that was given, or the only one that is known; None if neither is there."""
    if given is not None:
        found = [name for name in names if name == given] or [
            name for name in names if folded(name) == folded(given)
        ]
        if len(found) != 1:
            raise WaysideError(ErrorCode.IMPORT_NO_SUCH_NAME, field=field_name)
        return found[0]
    keys = {folded(name) for name in known} - {""}
    found = [name for name in names if folded(name) in keys]
    return found[0] if len(found) == 1 else None
