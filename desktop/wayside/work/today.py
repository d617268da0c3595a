"""Today: whose turn it is. Next steps that are due, drafts left lying, conversations that went quiet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from wayside.vault.connection import Connection
from wayside.work import drafts
from wayside.work.hidden import HIDDEN_FROM
from wayside.work.people import PersonId, Stage
from wayside.work.timeline import Direction, EntryId, EntryKind

QUIET_AFTER_DAYS = 7
LOOK_AHEAD_DAYS = 7
_DAY_MS = 86_400_000
_PREVIEW_CHARS = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """A step that is due, overdue or near. `by_them`: the last contact came from the person."""

    person_id: PersonId
    code_name: str
    step: str
    on: date
    last_contact_at: int | None
    by_them: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftNote:
    """A note somebody began. `preview` is its beginning on one line."""

    entry_id: EntryId
    person_id: PersonId
    code_name: str
    preview: str
    updated_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftForm:
    """A form somebody left half filled in; `slot` as in drafts.py."""

    slot: str
    person_id: PersonId | None
    code_name: str
    preview: str
    updated_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """A conversation in which nobody has written for a while. `by_them`: the last word was the person's.

    `last_line` is empty if that word is known from an imported conversation, which has none of its words.
    """

    person_id: PersonId
    code_name: str
    stage: Stage
    last_contact_at: int
    last_line: str
    by_them: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """Everything the page shows. The counts are of all, the lists may be cut."""

    steps: tuple[NextStep, ...]
    steps_count: int
    steps_due: int
    notes: tuple[DraftNote, ...]
    forms: tuple[DraftForm, ...]
    drafts_count: int
    quiet: tuple[Quiet, ...]
    quiet_count: int
    people_count: int
    aims_missing: int
    has_people: bool


def overview(
    connection: Connection, now_ms: int, day: date, limit: int = 12, drafts_limit: int | None = None
) -> Today:
    """Return what waits for the worker.

    Args:
        connection: the vault's.
        now_ms: the present, milliseconds since the epoch.
        day: today where the worker is.
        limit: how long each list may be.
        drafts_limit: how long each of the two lists of drafts may be; `limit` if not given.
    """
    quiet_before = now_ms - QUIET_AFTER_DAYS * _DAY_MS
    room = limit if drafts_limit is None else drafts_limit
    ahead = day + timedelta(days=LOOK_AHEAD_DAYS)
    return Today(
        steps=_steps(connection, ahead, limit),
        steps_count=_steps_due(connection, ahead),
        steps_due=_steps_due(connection, day),
        notes=_notes(connection, room),
        forms=_forms(connection, room),
        drafts_count=_drafts_count(connection),
        quiet=_quiet(connection, quiet_before, limit),
        quiet_count=_number(
            connection,
            "person WHERE closed_at IS NULL AND last_contact_at < ?",
            (quiet_before,),
        ),
        people_count=_number(connection, "person WHERE closed_at IS NULL", ()),
        aims_missing=_number(connection, "person WHERE closed_at IS NULL AND aim = ''", ()),
        has_people=connection.execute("SELECT 1 FROM person LIMIT 1").fetchone() is not None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The numbers beside the rail."""

    steps_due: int
    drafts: int
    people: int


def waiting(connection: Connection, day: date) -> Waiting:
    """Return how much waits today, for the rail."""
    return Waiting(
        steps_due=_steps_due(connection, day),
        drafts=_drafts_count(connection),
        people=_number(connection, "person WHERE closed_at IS NULL", ()),
    )


def _steps_due(connection: Connection, day: date) -> int:
    return _number(connection, "person WHERE closed_at IS NULL AND next_step_on <= ?", (day.isoformat(),))


def _drafts_count(connection: Connection) -> int:
    return _number(connection, "entry WHERE state = 0", ()) + drafts.count(connection)


def _number(connection: Connection, source: str, values: tuple[object, ...]) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {source}", values).fetchone()[0])


def _steps(connection: Connection, until: date, limit: int) -> tuple[NextStep, ...]:
    rows = connection.execute(
        "SELECT id, code_name, next_step, next_step_on, last_contact_at FROM person"
        " WHERE closed_at IS NULL AND next_step_on IS NOT NULL AND next_step_on <= ?"
        " ORDER BY next_step_on, name_key LIMIT ?",
        (until.isoformat(), limit),
    ).fetchall()
    return tuple(
        NextStep(
            person_id=PersonId(i),
            code_name=n,
            step=s,
            on=date.fromisoformat(on),
            last_contact_at=at,
            by_them=at is not None and _last_contact(connection, i, at)[1],
        )
        for i, n, s, on, at in rows
    )


def _notes(connection: Connection, limit: int) -> tuple[DraftNote, ...]:
    rows = connection.execute(
        "SELECT entry.id, person_id, code_name, substr(text, 1, ?), entry.updated_at FROM entry"
        " JOIN person ON person.id = person_id WHERE state = 0 ORDER BY entry.updated_at DESC LIMIT ?",
        (_PREVIEW_CHARS, limit),
    )
    return tuple(
        DraftNote(
            entry_id=EntryId(e),
            person_id=PersonId(p),
            code_name=n,
            preview=_line(t),
            updated_at=at,
        )
        for e, p, n, t, at in rows
    )


def _forms(connection: Connection, limit: int) -> tuple[DraftForm, ...]:
    found = drafts.newest(connection, limit)
    names = {
        form.person_id: connection.execute(
            "SELECT code_name FROM person WHERE id = ?", (form.person_id,)
        ).fetchone()[0]
        for form in found
        if form.person_id is not None
    }
    return tuple(
        DraftForm(
            slot=form.slot,
            person_id=form.person_id,
            code_name=names[form.person_id] if form.person_id is not None else "",
            preview=_line(_telling(form.fields)),
            updated_at=form.updated_at,
        )
        for form in found
    )


# The text of a message, the line of a contact, that of one that is corrected: whatever else was chosen beside it.
_WRITTEN = ("text", "summary", "edit_summary")


def _telling(fields: dict[str, str]) -> str:
    """Return what a form is best known by: what was written, or else its longest text; choices tell nothing."""
    for name in _WRITTEN:
        if fields.get(name, "").strip():
            return fields[name]
    texts = [text for text in fields.values() if any(sign.isalpha() for sign in text)]
    return max(texts, key=len, default="")


def _quiet(connection: Connection, before: int, limit: int) -> tuple[Quiet, ...]:
    rows = connection.execute(
        "SELECT id, code_name, stage, last_contact_at FROM person"
        " WHERE closed_at IS NULL AND last_contact_at < ? ORDER BY last_contact_at DESC LIMIT ?",
        (before, limit),
    ).fetchall()
    return tuple(_quiet_person(connection, row) for row in rows)


def _quiet_person(connection: Connection, row: tuple[int, str, int, int]) -> Quiet:
    text, by_them = _last_contact(connection, row[0], row[3])
    return Quiet(
        person_id=PersonId(row[0]),
        code_name=row[1],
        stage=Stage(row[2]),
        last_contact_at=row[3],
        last_line=text,
        by_them=by_them,
    )


def _last_contact(connection: Connection, person: int, at: int) -> tuple[str, bool]:
    """Return the line of a person's contact at a time, if it has one, and whether the person wrote it."""
    text, direction = (
        connection.execute(
            "SELECT text, direction FROM entry WHERE person_id = ? AND kind = ? AND at = ?"
            " ORDER BY id DESC LIMIT 1",
            (person, EntryKind.CONTACT, at),
        ).fetchone()
        or connection.execute(
            "SELECT '', direction FROM message WHERE person_id = ? AND at = ?"
            f" AND id < {HIDDEN_FROM} ORDER BY id DESC LIMIT 1",
            (person, at),
        ).fetchone()
    )
    return _line(text), direction == Direction.IN


def _line(text: str) -> str:
    """Return the beginning of a text on one line, without reading all of a long one."""
    return " ".join(text[: 4 * _PREVIEW_CHARS].split())[:_PREVIEW_CHARS]
