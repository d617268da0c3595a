"""The facts ledger: what an identity is, and what was told to whom, when.

A person who was told two different ages notices before the worker does. So the ledger holds both what the identity
is (facts, typed by the worker and by nobody else) and what each person has heard of it (tellings, which are never
rewritten: what was said was said).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import groupby
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import people
from wayside.work.identities.records import IdentityId, get
from wayside.work.people import PersonId
from wayside.work.text import clean_line

FactId = NewType("FactId", int)
ToldId = NewType("ToldId", int)


class FactKind(IntEnum):
    """What a fact is about. Stored by number."""

    AGE = 0
    TOWN = 1
    JOB = 2
    FAMILY = 3
    VOICE = 4
    HOURS = 5
    NEVER = 6
    OTHER = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something an identity is or does. For NEVER: topics it does not speak of, with commas between them."""

    id: FactId
    identity_id: IdentityId
    kind: FactKind
    text: str
    updated_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Something a person was told by an identity. `at` is in milliseconds since the epoch, UTC."""

    id: ToldId
    identity_id: IdentityId
    person_id: PersonId
    kind: FactKind
    text: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Belief:
    """What a person has heard from one identity: by kind, the newest first within a kind."""

    identity_id: IdentityId
    told: tuple[Told, ...]


# Facts ------------------------------------------------------------------------------------------------------


def facts(connection: Connection, identity: IdentityId) -> list[Fact]:
    """Return what an identity is, by kind."""
    rows = connection.execute(
        "SELECT id, identity_id, kind, text, updated_at FROM fact WHERE identity_id = ? ORDER BY kind, id",
        (identity,),
    )
    return [_fact(row) for row in rows]


def add_fact(connection: Connection, identity: IdentityId, kind: FactKind, text: str) -> Fact:
    """Note what an identity is.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    text = clean_line(text, "fact", required=True)
    now = activity.now_ms()
    with transaction(connection):
        get(connection, identity)
        cursor = connection.execute(
            "INSERT INTO fact(identity_id, kind, text, updated_at) VALUES (?, ?, ?, ?)",
            (identity, kind, text, now),
        )
        activity.append(connection, "fact-added", identity=identity, about=int(kind))
    return Fact(id=FactId(cursor.lastrowid), identity_id=identity, kind=kind, text=text, updated_at=now)


def update_fact(connection: Connection, fact: FactId, text: str) -> Fact:
    """Change what an identity is. What was told before stays as it was told.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    text = clean_line(text, "fact", required=True)
    with transaction(connection):
        before = _get_fact(connection, fact)
        if before.text == text:
            return before
        after = replace(before, text=text, updated_at=activity.now_ms())
        connection.execute(
            "UPDATE fact SET text = ?, updated_at = ? WHERE id = ?", (text, after.updated_at, fact)
        )
        activity.append(connection, "fact-changed", identity=before.identity_id, about=int(before.kind))
    return after


def remove_fact(connection: Connection, fact: FactId) -> Fact:
    """Take a fact out; what is returned can be added again to undo it.

    Raises:
        WaysideError: NOT_FOUND.
    """
    with transaction(connection):
        before = _get_fact(connection, fact)
        connection.execute("DELETE FROM fact WHERE id = ?", (fact,))
        activity.append(connection, "fact-removed", identity=before.identity_id, about=int(before.kind))
    return before


def topics(never: Iterable[Fact]) -> tuple[str, ...]:
    """Return the topics of the never-say facts among some facts, one by one."""
    parts = (
        part.strip()
        for fact in never
        if fact.kind is FactKind.NEVER
        for part in fact.text.replace(";", ",").split(",")
    )
    return tuple(dict.fromkeys(part for part in parts if part))


# Tellings ---------------------------------------------------------------------------------------------------


def tell(
    connection: Connection,
    identity: IdentityId,
    person: PersonId,
    kind: FactKind,
    text: str,
    *,
    at: int | None = None,
) -> Told:
    """Note that an identity told a person something about itself, now or at another time.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    text = clean_line(text, "told", required=True)
    moment = activity.now_ms() if at is None else at
    with transaction(connection):
        get(connection, identity)
        people.get(connection, person)
        cursor = connection.execute(
            "INSERT INTO told(identity_id, person_id, kind, text, at) VALUES (?, ?, ?, ?, ?)",
            (identity, person, kind, text, moment),
        )
        activity.append(connection, "told-noted", identity=identity, person=person, about=int(kind))
    return Told(
        id=ToldId(cursor.lastrowid),
        identity_id=identity,
        person_id=person,
        kind=kind,
        text=text,
        at=moment,
    )


def remove_told(connection: Connection, told: ToldId) -> Told:
    """Take out a telling that was noted by mistake; what is returned can be noted again to undo it.

    Raises:
        WaysideError: NOT_FOUND.
    """
    with transaction(connection):
        row = connection.execute(f"SELECT {_TOLD} FROM told WHERE id = ?", (told,)).fetchone()
        if row is None:
            raise WaysideError(ErrorCode.NOT_FOUND)
        before = _told(row)
        connection.execute("DELETE FROM told WHERE id = ?", (told,))
        activity.append(
            connection,
            "told-removed",
            identity=before.identity_id,
            person=before.person_id,
            about=int(before.kind),
        )
    return before


def told(
    connection: Connection, identity: IdentityId | None = None, person: PersonId | None = None
) -> list[Told]:
    """Return what was told, newest first: by an identity, to a person, or both."""
    rows = connection.execute(
        f"SELECT {_TOLD} FROM told WHERE identity_id = coalesce(?, identity_id)"
        " AND person_id = coalesce(?, person_id) ORDER BY at DESC, id DESC",
        (identity, person),
    )
    return [_told(row) for row in rows]


def beliefs(connection: Connection, person: PersonId) -> list[Belief]:
    """Return what a person believes about the worker, for each identity, the one that spoke last first."""
    heard = told(connection, person=person)
    last = {one.identity_id: one.at for one in reversed(heard)}
    ordered = sorted(heard, key=lambda one: (-last[one.identity_id], one.identity_id, one.kind))
    return [
        Belief(identity_id=identity, told=tuple(group))
        for identity, group in groupby(ordered, key=lambda one: one.identity_id)
    ]


_TOLD = "id, identity_id, person_id, kind, text, at"


def _get_fact(connection: Connection, fact: FactId) -> Fact:
    row = connection.execute(
        "SELECT id, identity_id, kind, text, updated_at FROM fact WHERE id = ?", (fact,)
    ).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return _fact(row)


def _fact(row: tuple[Any, ...]) -> Fact:
    return Fact(
        id=FactId(row[0]),
        identity_id=IdentityId(row[1]),
        kind=FactKind(row[2]),
        text=row[3],
        updated_at=row[4],
    )


def _told(row: tuple[Any, ...]) -> Told:
    return Told(
        id=ToldId(row[0]),
        identity_id=IdentityId(row[1]),
        person_id=PersonId(row[2]),
        kind=FactKind(row[3]),
        text=row[4],
        at=row[5],
    )
