"""A person: the record, its rules, its rows, and what search finds of it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any, NamedTuple, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import index
from wayside.work.index import Document, DocumentKind
from wayside.work.text import clean_line, clean_text

PersonId = NewType("PersonId", int)


class Stage(IntEnum):
    """How far the work with a person has come. Stored by number; the order is the order of work."""

    NEW = 0
    FIRST_CONTACT = 1
    BUILDING_TRUST = 2
    IN_CONVERSATION = 3
    OFFER_MADE = 4
    MOVING_OFFLINE = 5
    HANDED_OVER = 6


class Minor(IntEnum):
    """Whether the person is under age. Unknown is not no."""

    UNKNOWN = 0
    YES = 1
    NO = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFields:
    """What the worker types about a person."""

    code_name: str
    aim: str
    stage: Stage = Stage.NEW
    minor: Minor = Minor.UNKNOWN
    likes: str = ""
    needs: str = ""
    fears: str = ""
    protective: str = ""
    next_step: str = ""
    next_step_on: date | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person as stored. Times are milliseconds since the epoch, UTC."""

    id: PersonId
    fields: PersonFields
    closed_at: int | None
    closed_reason: str
    last_contact_at: int | None
    created_at: int
    updated_at: int

    @property
    def code_name(self) -> str:
        """The only name there is."""
        return self.fields.code_name

    @property
    def is_closed(self) -> bool:
        """Whether the work with this person has ended."""
        return self.closed_at is not None


_COLUMNS = (
    "id, code_name, aim, stage, minor, likes, needs, fears, protective, next_step, next_step_on,"
    " closed_at, closed_reason, last_contact_at, created_at, updated_at"
)


def _person(row: tuple[Any, ...], tags: tuple[str, ...]) -> Person:
    return Person(
        id=PersonId(row[0]),
        fields=PersonFields(
            code_name=row[1],
            aim=row[2],
            stage=Stage(row[3]),
            minor=Minor(row[4]),
            likes=row[5],
            needs=row[6],
            fears=row[7],
            protective=row[8],
            next_step=row[9],
            next_step_on=date.fromisoformat(row[10]) if row[10] else None,
            tags=tags,
        ),
        closed_at=row[11],
        closed_reason=row[12],
        last_contact_at=row[13],
        created_at=row[14],
        updated_at=row[15],
    )


def _cleaned(fields: PersonFields, *, without_aim: bool = False) -> PersonFields:
    """Return the fields as they may be stored."""
    next_step = clean_line(fields.next_step, "next_step")
    if fields.next_step_on is not None and not next_step:
        raise WaysideError(ErrorCode.VALUE_REQUIRED, field="next_step")
    tags = {clean_line(tag, "tags").lstrip("#").strip() for tag in fields.tags}
    code_name = clean_line(fields.code_name, "code_name", required=True)
    if not index.fold_key(code_name):
        # Nothing but marks and direction signs: nobody could see or search it.
        raise WaysideError(ErrorCode.VALUE_REQUIRED, field="code_name")
    return replace(
        fields,
        code_name=code_name,
        aim=clean_line(fields.aim, "aim", required=not without_aim),
        likes=clean_text(fields.likes, "likes"),
        needs=clean_text(fields.needs, "needs"),
        fears=clean_text(fields.fears, "fears"),
        protective=clean_text(fields.protective, "protective"),
        next_step=next_step,
        tags=tuple(sorted(tag for tag in tags if tag)),
    )


def _values(fields: PersonFields) -> dict[str, Any]:
    on = fields.next_step_on
    return {
        "code_name": fields.code_name,
        "name_key": index.fold_key(fields.code_name),
        "aim": fields.aim,
        "stage": int(fields.stage),
        "minor": int(fields.minor),
        "likes": fields.likes,
        "needs": fields.needs,
        "fears": fields.fears,
        "protective": fields.protective,
        "next_step": fields.next_step,
        "next_step_on": on.isoformat() if on else None,
    }


def add(connection: Connection, fields: PersonFields, *, at: int | None = None) -> PersonId:
    """Add a person.

    Args:
        connection: the vault's.
        fields: code name and aim are required.
        at: when, in milliseconds; now if not given.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG, CODE_NAME_TAKEN.
    """
    return _insert(connection, _cleaned(fields), at)


def add_without_aim(connection: Connection, code_name: str, *, at: int | None = None) -> PersonId:
    """Add a person of whom an import knows nothing but the code name.

    The aim is missing until the worker writes one, and every list says so; once written it cannot be taken away.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG, CODE_NAME_TAKEN.
    """
    return _insert(connection, _cleaned(PersonFields(code_name=code_name, aim=""), without_aim=True), at)


def _insert(connection: Connection, cleaned: PersonFields, at: int | None) -> PersonId:
    now = activity.now_ms() if at is None else at
    with transaction(connection):
        _require_free_name(connection, cleaned.code_name, None)
        values = _values(cleaned) | {
            "closed_reason": "",
            "created_at": now,
            "updated_at": now,
        }
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        cursor = connection.execute(f"INSERT INTO person({names}) VALUES ({marks})", tuple(values.values()))
        person = PersonId(cursor.lastrowid)
        _write_tags(connection, person, cleaned.tags)
        index.put(connection, document_id(person), None, document(connection, person))
        activity.append(connection, "person-added", person=person)
    return person


def get(connection: Connection, person: PersonId) -> Person:
    """Return a person.

    Raises:
        WaysideError: NOT_FOUND.
    """
    row = connection.execute(f"SELECT {_COLUMNS} FROM person WHERE id = ?", (person,)).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    tags = connection.execute("SELECT tag FROM tag WHERE person_id = ? ORDER BY tag", (person,))
    return _person(row, tuple(tag for (tag,) in tags))


def find(connection: Connection, code_name: str) -> PersonId | None:
    """Return the person of a code name, however it is capitalised or accented."""
    row = connection.execute(
        "SELECT id FROM person WHERE name_key = ?", (index.fold_key(code_name),)
    ).fetchone()
    return PersonId(row[0]) if row else None


def update(connection: Connection, person: PersonId, **changes: object) -> Person:
    """Change some of a person's fields, named as in `PersonFields`, and return the person as it is now.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG, CODE_NAME_TAKEN; then nothing has changed.
    """
    with transaction(connection):
        before = get(connection, person)
        still_missing = not before.fields.aim and "aim" not in changes
        wanted = replace(before.fields, **changes)  # type: ignore[arg-type]  # names are checked by replace
        fields = _cleaned(wanted, without_aim=still_missing)
        if fields == before.fields:
            return before
        _require_free_name(connection, fields.code_name, person)
        with reindexed(connection, person):
            values = _values(fields) | {"updated_at": activity.now_ms()}
            assignments = ", ".join(f"{name} = ?" for name in values)
            connection.execute(
                f"UPDATE person SET {assignments} WHERE id = ?",
                (*values.values(), person),
            )
            if fields.tags != before.fields.tags:
                _write_tags(connection, person, fields.tags)
        return get(connection, person)


def close(connection: Connection, person: PersonId, reason: str) -> None:
    """End the work with a person; a reason is required.

    Raises:
        WaysideError: VALUE_REQUIRED, NOT_FOUND.
    """
    cleaned = clean_line(reason, "closed_reason", required=True)
    now = activity.now_ms()
    with transaction(connection), reindexed(connection, person):
        connection.execute(
            "UPDATE person SET closed_at = ?, closed_reason = ?, updated_at = ? WHERE id = ?",
            (now, cleaned, now, person),
        )
        activity.append(connection, "person-closed", person=person)


def reopen(connection: Connection, person: PersonId) -> None:
    """Take up the work with a person again."""
    with transaction(connection), reindexed(connection, person):
        connection.execute(
            "UPDATE person SET closed_at = NULL, closed_reason = '', updated_at = ? WHERE id = ?",
            (activity.now_ms(), person),
        )
        activity.append(connection, "person-reopened", person=person)


def _require_free_name(connection: Connection, code_name: str, own: PersonId | None) -> None:
    key = index.fold_key(code_name)
    row = connection.execute("SELECT id FROM person WHERE name_key = ?", (key,)).fetchone()
    if row is not None and row[0] != own:
        raise WaysideError(ErrorCode.CODE_NAME_TAKEN)


def _write_tags(connection: Connection, person: PersonId, tags: Iterable[str]) -> None:
    connection.execute("DELETE FROM tag WHERE person_id = ?", (person,))
    connection.executemany("INSERT INTO tag(person_id, tag) VALUES (?, ?)", [(person, tag) for tag in tags])


# In the search index ----------------------------------------------------------------------------------------


def document_id(person: PersonId) -> index.DocumentId:
    """Return the id of a person's document in the index."""
    return index.document_id(DocumentKind.PERSON, person)


def document(connection: Connection, person: PersonId) -> Document:
    """Return what search finds of a person: the name first, then everything written about them."""
    record = get(connection, person)
    fields = record.fields
    handles = connection.execute(
        "SELECT handle, platform FROM handle WHERE person_id = ? ORDER BY id", (person,)
    ).fetchall()
    relations = connection.execute(
        "SELECT label, kind FROM relationship WHERE person_id = ? ORDER BY id", (person,)
    ).fetchall()
    parts = [
        fields.aim,
        fields.likes,
        fields.needs,
        fields.fears,
        fields.protective,
        fields.next_step,
        record.closed_reason,
        *fields.tags,
        *(" ".join(pair) for pair in handles),
        *(" ".join(pair) for pair in relations),
    ]
    return Document(title=fields.code_name, body="\n".join(part for part in parts if part))


class FoundPerson(NamedTuple):
    """What a search shows of a person; `text` says the same as the body of `document`."""

    id: PersonId
    code_name: str
    last_contact_at: int | None
    text: str


def found(connection: Connection, persons: Sequence[PersonId]) -> dict[PersonId, FoundPerson]:
    """Return those of some people that are there, with one question however many they are."""
    places = ", ".join("?" * len(persons))
    rows = connection.execute(
        "SELECT id, code_name, last_contact_at, aim, likes, needs, fears, protective, next_step, closed_reason,"
        " (SELECT group_concat(tag, char(10)) FROM tag WHERE person_id = person.id),"
        " (SELECT group_concat(handle || ' ' || platform, char(10)) FROM handle WHERE person_id = person.id),"
        " (SELECT group_concat(label || ' ' || kind, char(10)) FROM relationship WHERE person_id = person.id)"
        f" FROM person WHERE id IN ({places})",
        persons,
    )
    return {row[0]: FoundPerson(row[0], row[1], row[2], "\n".join(filter(None, row[3:]))) for row in rows}


@contextlib.contextmanager
def reindexed(connection: Connection, person: PersonId) -> Iterator[None]:
    """Keep the index true over a change of a person inside a transaction."""
    before = document(connection, person)
    yield
    index.put(connection, document_id(person), before, document(connection, person))
