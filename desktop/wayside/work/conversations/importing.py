"""A conversation goes into the vault: all of it or nothing, and what is there already not twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import people, timeline
from wayside.work.conversations import formats
from wayside.work.conversations.dates import Clock
from wayside.work.conversations.reading import Source
from wayside.work.conversations.records import (
    Cancelled,
    Format,
    Imported,
    ImportId,
    ImportKind,
    KeepText,
    Left,
    Need,
    Opened,
    Options,
    Progress,
    Spoken,
    Unread,
    ZoneFrom,
)
from wayside.work.conversations.survey import Chat, Remarks, Roles, Survey, never, nothing, roles, survey
from wayside.work.identities import IdentityId
from wayside.work.people import PersonId
from wayside.work.text import clean_line, clean_text
from wayside.work.timeline import Direction

_BATCH = 2_000
_MINUTE = 60_000
_GENERATION = 100_000
_NEEDED = {
    Need.DATE_ORDER: ErrorCode.IMPORT_DATE_ORDER,
    Need.ME: ErrorCode.IMPORT_WHO_IS_ME,
    Need.THEM: ErrorCode.IMPORT_WHO_IS_THEM,
    Need.PLATFORM: ErrorCode.IMPORT_WHICH_PLATFORM,
    Need.CONVERSATION: ErrorCode.IMPORT_WHICH_CONVERSATION,
}
# What tells the kinds of marks of a message apart. Part of what is stored: never change one.
_BY_TIME, _BY_NUMBER = b"t", b"n"
_FAMILY = {Format.WHATSAPP: 1, Format.TELEGRAM: 2, Format.INSTAGRAM: 3, Format.MESSENGER: 4, Format.CSV: 5}

_ADD = (
    "INSERT INTO message(person_id, identity_id, import_id, platform, at, direction, length, fingerprint, text,"
    " text_reason, text_expires_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT(person_id, fingerprint) DO "
)
_KEEP_WORDS = (
    "UPDATE SET text = excluded.text, text_reason = excluded.text_reason,"
    " text_expires_on = excluded.text_expires_on WHERE text IS NULL"
)


def import_conversation(
    connection: Connection,
    path: Path,
    person: PersonId,
    identity: IdentityId | None,
    options: Options | None = None,
    *,
    progress: Progress = nothing,
    cancelled: Cancelled = never,
) -> Imported:
    """Bring in the messages between the worker and a person. Names in the file are not stored.

    Args:
        connection: the vault's.
        path: the file.
        person: who the worker wrote with.
        identity: under which identity, if any; its name and its accounts tell who the worker is.
        options: how to read it, and whether to keep the words.
        progress: told how many bytes of how many have been read; the file is read two or three times.
        cancelled: asked whether to stop; then nothing has been stored.

    Raises:
        WaysideError: as `preview`; IMPORT_DAMAGED, IMPORT_EMPTY, IMPORT_OTHER_ZONE; IMPORT_DATE_ORDER,
            IMPORT_WHO_IS_ME, IMPORT_WHO_IS_THEM, IMPORT_WHICH_PLATFORM, IMPORT_WHICH_CONVERSATION for what must be
            said; VALUE_REQUIRED and VALUE_INVALID for the reason and day of keeping words; NOT_FOUND. Whatever it
            is, nothing has been stored.
    """
    options = options or Options()
    kept = _cleaned(options.keep_text)
    source = Source(path, progress, cancelled)
    try:
        found = survey(source, options, allow_damage=False)
        chat, who = _decided(connection, found, options, person, identity)
        with transaction(connection):
            people.get(connection, person)
            return _Import(connection, person, identity, kept, found, chat, who).run(source, options)
    finally:
        source.close()


def _cleaned(kept: KeepText | None) -> KeepText | None:
    if kept is None:
        return None
    if kept.expires_on <= date.today():
        raise WaysideError(ErrorCode.VALUE_INVALID, field="expires")
    return KeepText(reason=clean_line(kept.reason, "reason", required=True), expires_on=kept.expires_on)


def _decided(
    connection: Connection, found: Survey, options: Options, person: PersonId, identity: IdentityId | None
) -> tuple[Chat, Roles]:
    """Return which conversation it is and who is who, or say what must be known."""
    if found.order_asked and found.order is None:
        raise WaysideError(_NEEDED[Need.DATE_ORDER])
    if found.kind is Format.META:
        raise WaysideError(_NEEDED[Need.PLATFORM])
    if not found.chats:
        raise WaysideError(ErrorCode.IMPORT_EMPTY)
    chat = found.chosen(options.conversation)
    if chat is None:
        raise WaysideError(_NEEDED[Need.CONVERSATION])
    who = roles(chat, options, worker_names(connection, identity), person_names(connection, person))
    if isinstance(who, Need):
        raise WaysideError(_NEEDED[who])
    return chat, who


def worker_names(connection: Connection, identity: IdentityId | None) -> tuple[str, ...]:
    """Return the names the worker may have in a file: that of the identity and those of its accounts."""
    if identity is None:
        return ()
    rows = connection.execute(
        "SELECT name FROM identity WHERE id = ?1 UNION SELECT handle FROM account WHERE identity_id = ?1",
        (identity,),
    )
    return tuple(name for (name,) in rows)


def person_names(connection: Connection, person: PersonId) -> tuple[str, ...]:
    """Return the names a person may have in a file: their handles, past ones too."""
    return tuple(handle.handle for handle in people.handles(connection, person))


@dataclass(slots=True)
class _Import:
    """One import, inside its transaction."""

    connection: Connection
    person: PersonId
    identity: IdentityId | None
    kept: KeepText | None
    found: Survey
    chat: Chat
    who: Roles

    def run(self, source: Source, options: Options) -> Imported:
        zone, zone_from = self.found.clock.zone
        stored = "" if zone_from is ZoneFrom.FILE else zone
        self._refuse_other_zone(stored)
        run = self._begin(stored)
        remarks, span = Remarks(), _Span()
        statement = _ADD + (_KEEP_WORDS if self.kept else "NOTHING")
        rows = self._rows(source, options, run, remarks, span)
        while batch := list(islice(rows, _BATCH)):
            self.connection.executemany(statement, batch)
        if not span.count:
            raise WaysideError(ErrorCode.IMPORT_EMPTY)
        (added,) = self.connection.execute(
            "SELECT count(*) FROM message WHERE import_id = ?", (run,)
        ).fetchone()
        timeline.refresh_last_contact(self.connection, self.person)
        left = remarks.all()
        self._end(run, span.count, added, sum(one.count for one in left))
        return Imported(
            id=run,
            format=self.found.kind,
            read=span.count,
            added=added,
            known=span.count - added,
            left_out=left,
            first_at=span.first_at,
            last_at=span.last_at,
            zone=zone,
            zone_from=zone_from,
        )

    def _refuse_other_zone(self, zone: str) -> None:
        """Refuse to read the same local times as other instants than before: every message would be there twice."""
        other = self.connection.execute(
            "SELECT zone FROM import_run WHERE person_id = ?1 AND kind = ?2 AND format = ?3 AND added > 0"
            " AND zone <> '' AND ?4 <> '' AND zone <> ?4",
            (self.person, ImportKind.CONVERSATION, self.found.kind.value, zone),
        ).fetchone()
        if other is not None:
            raise WaysideError(ErrorCode.IMPORT_OTHER_ZONE, zone=other[0])

    def _begin(self, zone: str) -> ImportId:
        cursor = self.connection.execute(
            "INSERT INTO import_run(at, kind, format, zone, person_id, read, added, known, left_out, kept_text)"
            " VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, ?)",
            (
                activity.now_ms(),
                ImportKind.CONVERSATION,
                self.found.kind.value,
                zone,
                self.person,
                self.kept is not None,
            ),
        )
        return ImportId(cursor.lastrowid)

    def _end(self, run: ImportId, read: int, added: int, left_out: int) -> None:
        self.connection.execute(
            "UPDATE import_run SET read = ?, added = ?, known = ?, left_out = ? WHERE id = ?",
            (read, added, read - added, left_out, run),
        )
        activity.append(
            self.connection,
            "conversation-imported",
            person=self.person,
            run=run,
            added=added,
            words="kept" if self.kept else "none",
        )

    def _rows(
        self, source: Source, options: Options, run: ImportId, remarks: Remarks, span: _Span
    ) -> Iterator[tuple[Any, ...]]:
        before = (self.person, self.identity, run, formats.PLATFORMS[self.found.kind])
        after = (self.kept.reason, self.kept.expires_on.isoformat()) if self.kept else (None, None)
        marks = _Marks(self.found.kind, self.chat.key)
        for item in self._chosen(source, options):
            if isinstance(item, Unread):
                remarks.note(item.why, item.line)
                continue
            direction = self.who.direction(item)
            if direction is None or item.at is None:
                remarks.note(Left.BAD_TIME if item.at is None else Left.OTHERS, item.line)
                continue
            span.add(item.at)
            mark = marks.of(item, item.at, direction)
            text = clean_text(item.text, "text") if item.text is not None else None
            yield (*before, item.at, direction, item.length, mark, text, *after)

    def _chosen(self, source: Source, options: Options) -> Iterator[Spoken | Unread]:
        """Yield what the file says of the chosen conversation."""
        clock = Clock(options.zone, activity.now_ms())
        chosen = True
        for item in formats.messages(source, self.found.kind, options, self.found.order, clock):
            if isinstance(item, Opened):
                chosen = item.key == self.chat.key
            elif chosen:
                yield item


class _Span:
    """How many messages there are, and from when to when."""

    __slots__ = ("count", "first_at", "last_at")

    def __init__(self) -> None:
        self.count, self.first_at, self.last_at = 0, 1 << 62, 0

    def add(self, at: int) -> None:
        self.count += 1
        if at < self.first_at:
            self.first_at = at
        if at > self.last_at:
            self.last_at = at


class _Marks:
    """Gives every message a mark by which it is known again, without anything of its words.

    Where the platform numbers messages, the number. Elsewhere the time, who wrote, the length, and which one it is
    of those that are the same in all of this: of two exports that overlap, the one with more of them counts. WhatsApp
    on Android knows no seconds, so its minute is the time; an iPhone's export of the same chat has the same marks.
    The marks begin with the time, so that a long conversation is added at the end of the index and not all over it.
    """

    def __init__(self, kind: Format, chat: str) -> None:
        self._prefix = bytes([_FAMILY[kind]])
        self._chat = chat.encode("utf-8")[:64]
        self._by_minute = kind is Format.WHATSAPP
        # Files run in order but for some messages, so only the times read lately need to be remembered.
        self._recent: dict[int, int] = {}
        self._before: dict[int, int] = {}

    def of(self, spoken: Spoken, at: int, direction: Direction) -> bytes:
        """Return the mark of the next message of the file."""
        if spoken.source_id is not None:
            return self._prefix + _BY_NUMBER + spoken.source_id.to_bytes(8, "big") + self._chat
        moment = at // _MINUTE if self._by_minute else at
        key = (moment << 25) | (min(spoken.length, 0xFFFFFF) << 1) | direction
        number = self._recent.get(key, self._before.get(key, 0))
        self._recent[key] = number + 1
        if len(self._recent) > _GENERATION:
            self._before, self._recent = self._recent, {}
        return self._prefix + _BY_TIME + key.to_bytes(9, "big") + number.to_bytes(4, "big")
