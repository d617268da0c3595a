"""A conversation goes into the vault: all of it or nothing, and what is there already not twice."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, Reach, transaction
from wayside.work import people, timeline
from wayside.work.conversations import formats, unfinished
from wayside.work.conversations.dates import Clock
from wayside.work.conversations.marks import Marks, chat_key
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
from wayside.work.conversations.unfinished import NO_DAY
from wayside.work.identities import IdentityId
from wayside.work.people import PersonId
from wayside.work.text import clean_line, clean_text

# One transaction: a save waits for one at most. Kept words weigh more than counts.
_BATCH, _BATCH_LETTERS = 2_000, 1 << 18
_NEEDED = {
    Need.DATE_ORDER: ErrorCode.IMPORT_DATE_ORDER,
    Need.ME: ErrorCode.IMPORT_WHO_IS_ME,
    Need.THEM: ErrorCode.IMPORT_WHO_IS_THEM,
    Need.PLATFORM: ErrorCode.IMPORT_WHICH_PLATFORM,
    Need.CONVERSATION: ErrorCode.IMPORT_WHICH_CONVERSATION,
}
_ADD = (
    "INSERT INTO message(id, person_id, identity_id, import_id, platform, at, direction, length, fingerprint, text,"
    " text_reason, text_expires_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT(person_id, fingerprint) DO "
)
_TEXT = 9  # where the text stands in a row
_KEEP_WORDS = (
    "UPDATE SET text = excluded.text, text_reason = excluded.text_reason,"
    f" text_expires_on = '{NO_DAY}' WHERE text IS NULL"
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
    """Bring in the messages between the worker and a person, on the thread that owns the vault.

    Arguments and errors are those of `Intake`. Whatever is raised, nothing has been stored.
    """
    intake = Intake(
        lambda work: work(connection), path, person, identity, options, progress=progress, cancelled=cancelled
    )
    try:
        return intake.run()
    except BaseException:
        intake.take_out()
        raise


def _cleaned(kept: KeepText | None) -> KeepText | None:
    if kept is None:
        return None
    if kept.expires_on <= date.today():
        raise WaysideError(ErrorCode.VALUE_INVALID, field="expires")
    return KeepText(reason=clean_line(kept.reason, "reason", required=True), expires_on=kept.expires_on)


def _decided(
    found: Survey, options: Options, mine: tuple[str, ...], theirs: tuple[str, ...]
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
    who = roles(chat, options, mine, theirs)
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


class Intake:
    """Brings in the messages between the worker and a person. Names in the file are not stored.

    The file is read on the thread that calls `run`, which should not be the one that owns the vault: it is asked
    for short pieces of work only. Until the end nothing of the import can be seen.

    Args:
        reach: the way to the vault.
        path: the file.
        person: who the worker wrote with.
        identity: under which identity, if any; its name and its accounts tell who the worker is.
        options: how to read it, and whether to keep the words.
        seen: what a first reading found; spares another one if the file and the way to read it are the same.
        progress: told how many bytes of how many have been read; the file is read once more than it is surveyed.
        cancelled: asked whether to stop; then nothing is stored.
    """

    def __init__(
        self,
        reach: Reach,
        path: Path,
        person: PersonId,
        identity: IdentityId | None,
        options: Options | None = None,
        *,
        seen: Survey | None = None,
        progress: Progress = nothing,
        cancelled: Cancelled = never,
    ) -> None:
        self._reach, self._path = reach, path
        self._person, self._identity = person, identity
        self._options = options or Options()
        self._progress, self._cancelled = progress, cancelled
        self._seen = seen
        self._run: ImportId | None = None

    def run(self) -> Imported:
        """Read the file and store it; if that fails, `take_out` has to be called.

        Raises:
            WaysideError: as `preview`; IMPORT_DAMAGED, IMPORT_EMPTY, IMPORT_OTHER_ZONE; IMPORT_DATE_ORDER,
                IMPORT_WHO_IS_ME, IMPORT_WHO_IS_THEM, IMPORT_WHICH_PLATFORM, IMPORT_WHICH_CONVERSATION for what must
                be said; VALUE_REQUIRED and VALUE_INVALID for the reason and day of keeping words; NOT_FOUND.
        """
        self._kept = _cleaned(self._options.keep_text)
        self._platform = clean_line(self._options.platform, "platform")
        mine, theirs = self._reach(self._names)
        source = Source(self._path, self._progress, self._cancelled)
        try:
            found = self._survey(source)
            chat, who = _decided(found, self._options, mine, theirs)
            while self._reach(unfinished.take_out):
                pass  # of an earlier one that was cut off
            return self._store(source, found, chat, who)
        finally:
            source.close()

    def _survey(self, source: Source) -> Survey:
        seen = self._seen
        if seen is not None and seen.damaged_at is None and seen.holds(source, self._options):
            return seen
        return survey(source, self._options, allow_damage=False)

    def take_out(self) -> None:
        """Take out what was brought in by an import that did not end.

        If the vault is closing, or its disk is full, what is left is taken out another time; nobody sees it.
        """
        run = self._run
        if run is None:
            return
        with contextlib.suppress(WaysideError):
            while self._reach(lambda connection: unfinished.take_out(connection, run)):
                pass

    def _names(self, connection: Connection) -> tuple[tuple[str, ...], tuple[str, ...]]:
        people.get(connection, self._person)
        return worker_names(connection, self._identity), person_names(connection, self._person)

    def _store(self, source: Source, found: Survey, chat: Chat, who: Roles) -> Imported:
        zone, zone_from = found.clock.zone
        kept, stored_zone = self._kept, "" if zone_from is ZoneFrom.FILE else zone

        def begin(connection: Connection) -> tuple[ImportId, bytes, int]:
            with transaction(connection):
                people.get(connection, self._person)
                _refuse_other_zone(connection, self._person, found.kind, stored_zone)
                run = _begin(connection, self._person, found.kind, stored_zone, keeps=kept is not None)
                return run, chat_key(connection), unfinished.begin(connection, run)

        run, key, number = self._reach(begin)
        self._run = run
        remarks, span, added = Remarks(), _Span(), 0
        statement = _ADD + (_KEEP_WORDS if kept else "NOTHING")
        for batch in _batches(self._rows(source, found, chat, who, run, key, number, remarks, span)):
            added += self._reach(partial(unfinished.add, run=run, statement=statement, rows=batch))
        if not span.count:
            raise WaysideError(ErrorCode.IMPORT_EMPTY)
        left = remarks.all()

        def end(connection: Connection) -> None:
            with transaction(connection):
                unfinished.end(connection, run, kept.expires_on.isoformat() if kept else None)
                timeline.refresh_last_contact(connection, self._person)
                _end(connection, self._person, run, span.count, added, sum(one.count for one in left), kept)

        self._reach(end)
        self._run = None
        return Imported(
            id=run,
            format=found.kind,
            read=span.count,
            added=added,
            known=span.count - added,
            left_out=left,
            first_at=span.first_at,
            last_at=span.last_at,
            zone=zone,
            zone_from=zone_from,
        )

    def _rows(
        self,
        source: Source,
        found: Survey,
        chat: Chat,
        who: Roles,
        run: ImportId,
        key: bytes,
        number: int,
        remarks: Remarks,
        span: _Span,
    ) -> Iterator[tuple[Any, ...]]:
        kept = self._kept
        before = (self._person, self._identity, run, self._platform or formats.PLATFORMS[found.kind])
        after = (kept.reason, kept.expires_on.isoformat()) if kept else (None, None)
        marks = Marks(found.kind, chat.key, key)
        for item in self._chosen(source, found, chat):
            if isinstance(item, Unread):
                remarks.note(item.why, item.line)
                continue
            direction = who.direction(item)
            if direction is None or item.at is None:
                remarks.note(Left.BAD_TIME if item.at is None else Left.OTHERS, item.line)
                continue
            span.add(item.at)
            mark = marks.of(item, item.at, direction)
            text = clean_text(item.text, "text") if item.text is not None else None
            yield (number, *before, item.at, direction, item.length, mark, text, *after)
            number += 1

    def _chosen(self, source: Source, found: Survey, chat: Chat) -> Iterator[Spoken | Unread]:
        """Yield what the file says of the chosen conversation."""
        clock = Clock(self._options.zone, activity.now_ms())
        chosen = True
        for item in formats.messages(source, found.kind, self._options, found.order, clock):
            if isinstance(item, Opened):
                chosen = item.key == chat.key
            elif chosen:
                yield item


def _batches(rows: Iterator[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    batch, letters = list[tuple[Any, ...]](), 0
    for row in rows:
        batch.append(row)
        letters += len(row[_TEXT] or "")
        if len(batch) >= _BATCH or letters >= _BATCH_LETTERS:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def _refuse_other_zone(connection: Connection, person: PersonId, kind: Format, zone: str) -> None:
    """Refuse to read the same local times as other instants than before: every message would be there twice."""
    other = connection.execute(
        "SELECT zone FROM import_run WHERE person_id = ?1 AND kind = ?2 AND format = ?3 AND added > 0"
        " AND zone <> '' AND ?4 <> '' AND zone <> ?4",
        (person, ImportKind.CONVERSATION, kind.value, zone),
    ).fetchone()
    if other is not None:
        raise WaysideError(ErrorCode.IMPORT_OTHER_ZONE, zone=other[0])


def _begin(connection: Connection, person: PersonId, kind: Format, zone: str, *, keeps: bool) -> ImportId:
    cursor = connection.execute(
        "INSERT INTO import_run(at, kind, format, zone, person_id, read, added, known, left_out, kept_text)"
        " VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, ?)",
        (activity.now_ms(), ImportKind.CONVERSATION, kind.value, zone, person, keeps),
    )
    return ImportId(cursor.lastrowid)


def _end(
    connection: Connection,
    person: PersonId,
    run: ImportId,
    read: int,
    added: int,
    left_out: int,
    kept: KeepText | None,
) -> None:
    connection.execute(
        "UPDATE import_run SET read = ?, added = ?, known = ?, left_out = ? WHERE id = ?",
        (read, added, read - added, left_out, run),
    )
    activity.append(
        connection,
        "conversation-imported",
        person=person,
        run=run,
        added=added,
        words="kept" if kept else "none",
    )


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
