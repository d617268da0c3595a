"""The names a person goes by on platforms, with their history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work.people.records import PersonId, reindexed
from wayside.work.platforms import handle_key
from wayside.work.text import clean_line

HandleId = NewType("HandleId", int)
PLATFORMS = (
    "Instagram",
    "TikTok",
    "Discord",
    "Telegram",
    "WhatsApp",
    "YouTube",
    "X",
    "Facebook",
    "Reddit",
    "Signal",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handle:
    """A name a person goes by on a platform, from when, and until when if it is no longer used."""

    id: HandleId
    platform: str
    handle: str
    since: int
    until: int | None


def handles(connection: Connection, person: PersonId) -> list[Handle]:
    """Return a person's handles, those in use first, newest first."""
    rows = connection.execute(
        "SELECT id, platform, handle, since, until FROM handle WHERE person_id = ?"
        " ORDER BY until IS NOT NULL, since DESC, id DESC",
        (person,),
    )
    return [Handle(id=HandleId(i), platform=p, handle=h, since=s, until=u) for i, p, h, s, u in rows]


def add_handle(
    connection: Connection,
    person: PersonId,
    platform: str,
    handle: str,
    *,
    since: int | None = None,
) -> HandleId:
    """Note a handle a person uses from now on, or from `since`.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    platform = clean_line(platform, "platform", required=True)
    handle = clean_line(handle, "handle", required=True)
    start = activity.now_ms() if since is None else since
    with transaction(connection), reindexed(connection, person):
        cursor = connection.execute(
            "INSERT INTO handle(person_id, platform, handle, handle_key, since) VALUES (?, ?, ?, ?, ?)",
            (person, platform, handle, handle_key(platform, handle), start),
        )
        activity.append(connection, "handle-added", person=person)
        return HandleId(cursor.lastrowid)


def end_handle(connection: Connection, handle: HandleId, *, until: int | None = None) -> None:
    """Note that a handle is no longer used; it stays in the history."""
    end = activity.now_ms() if until is None else until
    with transaction(connection):
        connection.execute("UPDATE handle SET until = ? WHERE id = ?", (end, handle))


def resume_handle(connection: Connection, handle: HandleId) -> None:
    """Note that a handle is in use after all."""
    with transaction(connection):
        connection.execute("UPDATE handle SET until = NULL WHERE id = ?", (handle,))


def remove_handle(connection: Connection, person: PersonId, handle: HandleId) -> None:
    """Take out a handle that was noted by mistake."""
    with transaction(connection), reindexed(connection, person):
        connection.execute("DELETE FROM handle WHERE id = ? AND person_id = ?", (handle, person))
        activity.append(connection, "handle-removed", person=person)


def same_handle(
    connection: Connection, platform: str, handle: str, besides: PersonId
) -> list[tuple[PersonId, str]]:
    """Return other people who have this handle, with their code names; Twitter and X are one platform."""
    rows = connection.execute(
        "SELECT DISTINCT person.id, code_name FROM handle JOIN person ON person.id = person_id"
        " WHERE handle_key = ? AND person_id <> ? ORDER BY name_key",
        (handle_key(platform, handle), besides),
    )
    return [(PersonId(row[0]), row[1]) for row in rows]
