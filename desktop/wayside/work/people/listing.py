"""The list of people: filtered, sorted, a page at a time."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from wayside.vault.connection import Connection
from wayside.work import index
from wayside.work.people.records import Minor, PersonId, Stage


class Show(Enum):
    """Which people a list shows."""

    OPEN = "open"
    CLOSED = "closed"
    ALL = "all"


class Sort(Enum):
    """What a list of people is ordered by. People without the value come last, whichever the direction."""

    NAME = "name"
    STAGE = "stage"
    LAST_CONTACT = "last-contact"
    NEXT_STEP = "next-step"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleQuery:
    """What the list is asked for. `text` matches the beginning of any word of the code name."""

    text: str = ""
    show: Show = Show.OPEN
    stage: Stage | None = None
    tag: str = ""
    sort: Sort = Sort.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One line of the list."""

    id: PersonId
    code_name: str
    aim: str
    stage: Stage
    minor: Minor
    next_step: str
    next_step_on: date | None
    last_contact_at: int | None
    is_closed: bool


_ORDERS = {
    Sort.NAME: "name_key {0}",
    Sort.STAGE: "stage {0}, name_key",
    Sort.LAST_CONTACT: "last_contact_at {0} NULLS LAST, name_key",
    Sort.NEXT_STEP: "next_step_on {0} NULLS LAST, name_key",
}


def _condition(query: PeopleQuery) -> tuple[str, list[object]]:
    """Return the filter. The unary plus keeps SQLite on `person_listing`, which has all these columns."""
    parts, values = ["1"], list[object]()
    if query.show is not Show.ALL:
        parts.append("+closed_at IS NULL" if query.show is Show.OPEN else "+closed_at IS NOT NULL")
    if query.stage is not None:
        parts.append("stage = ?")
        values.append(int(query.stage))
    if query.tag:
        parts.append("+id IN (SELECT person_id FROM tag WHERE tag = ?)")
        values.append(query.tag)
    for word in index.fold_key(query.text).split():
        parts.append("instr(' ' || name_key, ' ' || ?)")
        values.append(word)
    return " AND ".join(parts), values


def _ordered(query: PeopleQuery) -> tuple[str, list[object]]:
    """Return a statement that gives the ids of a list in order."""
    condition, values = _condition(query)
    by = _ORDERS[query.sort].format("DESC" if query.descending else "ASC")
    return f"SELECT id FROM person WHERE {condition} ORDER BY {by}", values


def order(connection: Connection, query: PeopleQuery) -> array[int]:
    """Return the ids of a whole list in its order; 8 bytes each, read from one index without the records.

    A list is shown from this and from `rows`: an offset into the table would read everything before it, and
    would skip or repeat people when somebody is added meanwhile.
    """
    statement, values = _ordered(query)
    # One row: a hundred thousand small steps of this thread would keep the window's from running.
    joined = connection.execute(f"SELECT group_concat(id) FROM ({statement})", values).fetchone()[0]
    return array("q", map(int, joined.split(","))) if joined else array("q")


def rows(connection: Connection, ids: Sequence[int]) -> list[PersonRow]:
    """Return the lines of some people (at most some hundred) in this order; who is gone is left out."""
    found = {
        row[0]: _row(row)
        for row in connection.execute(
            "SELECT id, code_name, aim, stage, minor, next_step, next_step_on, last_contact_at, closed_at"
            f" FROM person WHERE id IN ({', '.join('?' * len(ids))})",
            tuple(ids),
        )
    }
    return [found[person] for person in ids if person in found]


def _row(row: tuple[Any, ...]) -> PersonRow:
    return PersonRow(
        id=PersonId(row[0]),
        code_name=row[1],
        aim=row[2],
        stage=Stage(row[3]),
        minor=Minor(row[4]),
        next_step=row[5],
        next_step_on=date.fromisoformat(row[6]) if row[6] else None,
        last_contact_at=row[7],
        is_closed=row[8] is not None,
    )


def page(connection: Connection, query: PeopleQuery, offset: int, limit: int) -> list[PersonRow]:
    """Return a part of a list once; for a list on the screen see `order`."""
    statement, values = _ordered(query)
    found = connection.execute(f"{statement} LIMIT ? OFFSET ?", (*values, limit, offset))
    return rows(connection, [person for (person,) in found])


def count(connection: Connection, query: PeopleQuery) -> int:
    """Return how many people a list has."""
    condition, values = _condition(query)
    return int(connection.execute(f"SELECT count(*) FROM person WHERE {condition}", values).fetchone()[0])


def names(connection: Connection, beginning: str, limit: int = 12) -> list[tuple[PersonId, str]]:
    """Return people, open first, whose code name has a word that begins so; for completion."""
    query = PeopleQuery(text=beginning, show=Show.ALL)
    condition, values = _condition(query)
    rows = connection.execute(
        f"SELECT id, code_name FROM person WHERE {condition}"
        " ORDER BY closed_at IS NOT NULL, name_key LIMIT ?",
        (*values, limit),
    )
    return [(PersonId(row[0]), row[1]) for row in rows]


def all_tags(connection: Connection) -> list[tuple[str, int]]:
    """Return every tag in use with the number of people who have it."""
    return [
        (tag, int(n))
        for tag, n in connection.execute("SELECT tag, count(*) FROM tag GROUP BY tag ORDER BY tag")
    ]
