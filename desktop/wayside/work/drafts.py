"""What has been typed into a form and not been finished: kept as it is typed, found again after a lock or a crash.

Notes need no draft of this kind, they are kept themselves. A *slot* names the form, for example `contact:12` for
the new contact of person 12 or `amend:340` for the amendment of note 340.

Single lines that add something to a list are kept the same way, under `line:…`. They are no forms: no list of drafts
names or counts them, for one of them may be a name that must not be shown.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work.people import PersonId
from wayside.work.text import clean_text

_LINE = "line:"
_FORMS = f"substr(slot, 1, {len(_LINE)}) <> '{_LINE}'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A form as it was left. `fields` maps the form's own field names to what was typed."""

    slot: str
    person_id: PersonId | None
    fields: dict[str, str]
    updated_at: int


def line_slot(kind: str, subject: int | None = None) -> str:
    """Return the slot of a line that adds something to a list.

    Args:
        kind: what it adds, in the program's words.
        subject: whose list it is; None if there is only one.
    """
    return f"{_LINE}{kind}" if subject is None else f"{_LINE}{kind}:{subject}"


def save(connection: Connection, slot: str, person: PersonId | None, fields: dict[str, str]) -> None:
    """Keep a form as it is now.

    Raises:
        WaysideError: VALUE_TOO_LONG.
    """
    kept = {name: clean_text(value, name) for name, value in fields.items()}
    with transaction(connection):
        connection.execute(
            "INSERT OR REPLACE INTO draft(slot, person_id, fields, updated_at) VALUES (?, ?, ?, ?)",
            (slot, person, json.dumps(kept, ensure_ascii=False), activity.now_ms()),
        )


def keep(connection: Connection, slot: str, person: PersonId | None, fields: dict[str, str]) -> None:
    """Keep a form as it is now; one in which nothing is typed, which has no fields, is forgotten.

    Raises:
        WaysideError: VALUE_TOO_LONG.
    """
    if fields:
        save(connection, slot, person, fields)
    else:
        discard(connection, slot)


def load(connection: Connection, slot: str) -> Draft | None:
    """Return a form as it was left, or None."""
    row = connection.execute(
        "SELECT slot, person_id, fields, updated_at FROM draft WHERE slot = ?", (slot,)
    ).fetchone()
    return _draft(row) if row else None


def discard(connection: Connection, slot: str) -> None:
    """Forget a form."""
    with transaction(connection):
        connection.execute("DELETE FROM draft WHERE slot = ?", (slot,))


def newest(connection: Connection, limit: int = 20) -> list[Draft]:
    """Return unfinished forms, the one left last first; no half-typed line is among them."""
    rows = connection.execute(
        f"SELECT slot, person_id, fields, updated_at FROM draft WHERE {_FORMS} ORDER BY updated_at DESC LIMIT ?",
        (limit,),
    )
    return [_draft(row) for row in rows]


def count(connection: Connection) -> int:
    """Return how many unfinished forms there are, without half-typed lines."""
    return int(connection.execute(f"SELECT count(*) FROM draft WHERE {_FORMS}").fetchone()[0])


def _draft(row: tuple[str, int | None, str, int]) -> Draft:
    person = PersonId(row[1]) if row[1] is not None else None
    return Draft(slot=row[0], person_id=person, fields=json.loads(row[2]), updated_at=row[3])
