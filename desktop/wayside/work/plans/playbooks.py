"""Playbooks: a way through a conversation that can be used again. They know nothing of any case."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import index
from wayside.work.plans import records
from wayside.work.plans.records import MAX_TITLE, MAX_WORDS, Outline, PlaybookId
from wayside.work.text import clean_line, clean_text

_MAX_LANGUAGE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaybookFields:
    """What somebody wrote into a playbook. `starter` is the key of the shipped one it came from, or empty."""

    name: str
    purpose: str = ""
    language: str = ""
    outline: Outline = Outline()
    starter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """A playbook as stored."""

    id: PlaybookId
    fields: PlaybookFields
    retired_at: int | None
    created_at: int
    updated_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaybookRow:
    """A line of the list of playbooks.

    `plans` is how many running plans were made from it, `starter` as in the fields.
    """

    id: PlaybookId
    name: str
    purpose: str
    language: str
    stages: int
    plans: int
    starter: str
    is_retired: bool


def cleaned(fields: PlaybookFields) -> PlaybookFields:
    """Return a playbook as it may be stored.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG, VALUE_INVALID.
    """
    name, language = clean_line(fields.name, "name", required=True), clean_line(fields.language, "language")
    purpose = clean_text(fields.purpose, "purpose").strip()
    for text, field, limit in (
        (name, "name", MAX_TITLE),
        (language, "language", _MAX_LANGUAGE),
        (purpose, "purpose", MAX_WORDS),
    ):
        if len(text) > limit:
            raise WaysideError(ErrorCode.VALUE_TOO_LONG, field=field, limit=limit)
    if not index.fold_key(name):
        raise WaysideError(ErrorCode.VALUE_REQUIRED, field="name")
    outline = records.cleaned(fields.outline)
    return replace(fields, name=name, language=language, purpose=purpose, outline=outline)


def add(connection: Connection, fields: PlaybookFields) -> PlaybookId:
    """Add a playbook.

    Raises:
        WaysideError: as `cleaned`; VALUE_INVALID of `name` if there is one so called.
    """
    f = cleaned(fields)
    now = activity.now_ms()
    with transaction(connection):
        _require_free_name(connection, f.name, None)
        row = connection.execute(
            "INSERT INTO playbook(name, name_key, language, purpose, starter, created_at, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (f.name, index.fold_key(f.name), f.language, f.purpose, f.starter, now, now),
        )
        playbook = PlaybookId(row.lastrowid)
        records.write(connection, "playbook", playbook, f.outline)
        activity.append(connection, "playbook-added", playbook=playbook)
    return playbook


def update(connection: Connection, playbook: PlaybookId, fields: PlaybookFields) -> Playbook:
    """Write a playbook anew; the plans that were made from it stay as they are. Errors as in `add`; NOT_FOUND."""
    f = cleaned(fields)
    with transaction(connection):
        get(connection, playbook)
        _require_free_name(connection, f.name, playbook)
        connection.execute(
            "UPDATE playbook SET name = ?, name_key = ?, language = ?, purpose = ?, updated_at = ? WHERE id = ?",
            (f.name, index.fold_key(f.name), f.language, f.purpose, activity.now_ms(), playbook),
        )
        records.write(connection, "playbook", playbook, f.outline)
        activity.append(connection, "playbook-changed", playbook=playbook)
    return get(connection, playbook)


def retire(connection: Connection, playbook: PlaybookId, *, retired: bool = True) -> None:
    """Take a playbook out of the list, or back in; contacts and plans keep it."""
    with transaction(connection):
        get(connection, playbook)
        connection.execute(
            "UPDATE playbook SET retired_at = ? WHERE id = ?",
            (activity.now_ms() if retired else None, playbook),
        )
        activity.append(connection, "playbook-retired" if retired else "playbook-back", playbook=playbook)


def get(connection: Connection, playbook: PlaybookId) -> Playbook:
    """Return a playbook.

    Raises:
        WaysideError: NOT_FOUND.
    """
    row: tuple[Any, ...] | None = connection.execute(
        "SELECT name, language, purpose, starter, retired_at, created_at, updated_at FROM playbook WHERE id = ?",
        (playbook,),
    ).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return Playbook(
        id=playbook,
        fields=PlaybookFields(
            name=row[0],
            language=row[1],
            purpose=row[2],
            starter=row[3],
            outline=records.read(connection, "playbook", playbook),
        ),
        retired_at=row[4],
        created_at=row[5],
        updated_at=row[6],
    )


def all_playbooks(connection: Connection, *, retired: bool = False) -> list[PlaybookRow]:
    """Return the playbooks by their names; those that were retired only if asked for."""
    rows = connection.execute(
        "SELECT id, name, purpose, language,"
        " (SELECT count(*) FROM playbook_stage WHERE playbook_id = playbook.id),"
        " (SELECT count(*) FROM plan WHERE playbook_id = playbook.id AND ended_at IS NULL), starter, retired_at"
        " FROM playbook WHERE retired_at IS NULL OR ? ORDER BY name_key",
        (int(retired),),
    )
    return [
        PlaybookRow(
            id=PlaybookId(row[0]),
            name=row[1],
            purpose=row[2],
            language=row[3],
            stages=row[4],
            plans=row[5],
            starter=row[6],
            is_retired=row[7] is not None,
        )
        for row in rows
    ]


def is_name_taken(connection: Connection, name: str) -> bool:
    """Return whether there is a playbook so called, however it is capitalised or accented."""
    key = index.fold_key(name)
    return connection.execute("SELECT 1 FROM playbook WHERE name_key = ?", (key,)).fetchone() is not None


def _require_free_name(connection: Connection, name: str, own: PlaybookId | None) -> None:
    row = connection.execute("SELECT id FROM playbook WHERE name_key = ?", (index.fold_key(name),)).fetchone()
    if row is not None and row[0] != own:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="name")
