"""An identity: the record, the rules its fields keep, its rows.

Wayside invents nothing here. Every field is typed by the worker or comes from a file their organisation wrote.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import index
from wayside.work.text import clean_line, clean_text

IdentityId = NewType("IdentityId", int)
BANDS = 8


class IdentityKind(IntEnum):
    """How much of the worker an identity shows. Stored by number."""

    REAL_NAME = 0
    ROLE_SHOWN = 1
    ALIAS = 2


class IdentityState(IntEnum):
    """Where an identity stands in its life. The last two are final."""

    PROPOSED = 0
    AUTHORISED = 1
    ACTIVE = 2
    RESTING = 3
    BURNED = 4
    RETIRED = 5

    @property
    def is_final(self) -> bool:
        """Whether nobody works under the identity again."""
        return self in (IdentityState.BURNED, IdentityState.RETIRED)


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityFields:
    """What the worker types about an identity.

    `band` is one of the eight colours and marks. `authorised_by` names a role, not a person; the authorisation
    holds from `authorised_on` to `authorised_until`, both days included.
    """

    name: str
    kind: IdentityKind
    band: int = 0
    purpose: str = ""
    authorised_by: str = ""
    authorised_on: date | None = None
    authorised_until: date | None = None
    review_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """An identity as stored. Times are milliseconds since the epoch, UTC."""

    id: IdentityId
    fields: IdentityFields
    state: IdentityState
    created_at: int
    updated_at: int

    @property
    def name(self) -> str:
        """The name it goes by."""
        return self.fields.name


_COLUMNS = (
    "id, name, kind, band, purpose, authorised_by, authorised_on, authorised_until, review_on, state,"
    " created_at, updated_at"
)
# Those one can work under first, those that are over last.
_USABLE_FIRST = "CASE state WHEN 2 THEN 0 WHEN 1 THEN 1 WHEN 3 THEN 2 WHEN 0 THEN 3 WHEN 4 THEN 4 ELSE 5 END"


def _identity(row: tuple[Any, ...]) -> Identity:
    return Identity(
        id=IdentityId(row[0]),
        fields=IdentityFields(
            name=row[1],
            kind=IdentityKind(row[2]),
            band=row[3],
            purpose=row[4],
            authorised_by=row[5],
            authorised_on=_day(row[6]),
            authorised_until=_day(row[7]),
            review_on=_day(row[8]),
        ),
        state=IdentityState(row[9]),
        created_at=row[10],
        updated_at=row[11],
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def iso(day: date | None) -> str | None:
    """Return a day as the vault keeps it."""
    return day.isoformat() if day else None


def _cleaned(fields: IdentityFields) -> IdentityFields:
    """Return the fields as they may be stored."""
    name = clean_line(fields.name, "name", required=True)
    if not index.fold_key(name):
        # Nothing but marks and direction signs: nobody could see it.
        raise WaysideError(ErrorCode.VALUE_REQUIRED, field="name")
    if not 0 <= fields.band < BANDS:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="band")
    begins, ends = fields.authorised_on, fields.authorised_until
    if begins is not None and ends is not None and ends < begins:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="authorised_until")
    return replace(
        fields,
        name=name,
        purpose=clean_text(fields.purpose, "purpose"),
        authorised_by=clean_role(fields.authorised_by, "authorised_by"),
    )


def clean_role(text: str, field: str, *, required: bool = False) -> str:
    """Return the name of a role that decided something. Signs without a letter or digit name nobody.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    cleaned = clean_line(text, field, required=required)
    if cleaned and not any(sign.isalnum() for sign in cleaned):
        raise WaysideError(ErrorCode.VALUE_REQUIRED, field=field)
    return cleaned


def _values(fields: IdentityFields) -> dict[str, Any]:
    return {
        "name": fields.name,
        "name_key": index.fold_key(fields.name),
        "kind": int(fields.kind),
        "band": fields.band,
        "purpose": fields.purpose,
        "authorised_by": fields.authorised_by,
        "authorised_on": iso(fields.authorised_on),
        "authorised_until": iso(fields.authorised_until),
        "review_on": iso(fields.review_on),
    }


def add(connection: Connection, fields: IdentityFields, *, at: int | None = None) -> IdentityId:
    """Add an identity; it is proposed until it is authorised or, where it needs nobody's leave, started.

    Args:
        connection: the vault's.
        fields: the name is required.
        at: when, in milliseconds; now if not given.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG, VALUE_INVALID, NAME_TAKEN.
    """
    cleaned = _cleaned(fields)
    now = activity.now_ms() if at is None else at
    with transaction(connection):
        _require_free_name(connection, cleaned.name, None)
        values = _values(cleaned) | {
            "state": int(IdentityState.PROPOSED),
            "created_at": now,
            "updated_at": now,
        }
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        cursor = connection.execute(f"INSERT INTO identity({names}) VALUES ({marks})", tuple(values.values()))
        identity = IdentityId(cursor.lastrowid)
        write_step(connection, identity, IdentityState.PROPOSED, "", now)
        activity.append(connection, "identity-added", identity=identity, of=cleaned.kind.name.lower())
    return identity


def get(connection: Connection, identity: IdentityId) -> Identity:
    """Return an identity.

    Raises:
        WaysideError: NOT_FOUND.
    """
    row = connection.execute(f"SELECT {_COLUMNS} FROM identity WHERE id = ?", (identity,)).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return _identity(row)


def find(connection: Connection, name: str) -> IdentityId | None:
    """Return the identity of a name, however it is capitalised or accented."""
    row = connection.execute("SELECT id FROM identity WHERE name_key = ?", (index.fold_key(name),)).fetchone()
    return IdentityId(row[0]) if row else None


def some(connection: Connection, identities: Sequence[IdentityId]) -> dict[IdentityId, Identity]:
    """Return those of some identities that are there."""
    places = ", ".join("?" * len(identities))
    rows = connection.execute(f"SELECT {_COLUMNS} FROM identity WHERE id IN ({places})", identities)
    return {identity.id: identity for identity in map(_identity, rows)}


def all_identities(connection: Connection) -> list[Identity]:
    """Return every identity: those one can work under first, those that are over last."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM identity ORDER BY {_USABLE_FIRST}, name_key")
    return [_identity(row) for row in rows]


def free_band(connection: Connection) -> int:
    """Return the band that the fewest living identities wear, the first of several."""
    over = tuple(int(state) for state in IdentityState if state.is_final)
    rows = connection.execute(
        "SELECT band, count(*) FROM identity WHERE state NOT IN (?, ?) GROUP BY band", over
    )
    worn = dict(rows.fetchall())
    return min(range(BANDS), key=lambda band: worn.get(band, 0))


def update(connection: Connection, identity: IdentityId, **changes: object) -> Identity:
    """Change some of an identity's fields, named as in `IdentityFields`, and return the identity as it is now.

    Once it is no longer proposed, a change of the authorisation is a step of its life and kept as one, and the kind
    stays: an alias does not become a real name on the way.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG, VALUE_INVALID, NAME_TAKEN; then nothing changed.
    """
    with transaction(connection):
        before = get(connection, identity)
        fields = _cleaned(replace(before.fields, **changes))  # type: ignore[arg-type]  # names are checked by replace
        if fields == before.fields:
            return before
        if fields.kind is not before.fields.kind and before.state is not IdentityState.PROPOSED:
            raise WaysideError(ErrorCode.VALUE_INVALID, field="kind")
        _require_free_name(connection, fields.name, identity)
        now = activity.now_ms()
        values = _values(fields) | {"updated_at": now}
        assignments = ", ".join(f"{name} = ?" for name in values)
        connection.execute(f"UPDATE identity SET {assignments} WHERE id = ?", (*values.values(), identity))
        if _authorisation(fields) != _authorisation(before.fields):
            if before.state is not IdentityState.PROPOSED:
                write_step(connection, identity, before.state, authorisation_words(fields), now)
            activity.append(connection, "identity-authorisation-changed", identity=identity)
        return get(connection, identity)


def _authorisation(fields: IdentityFields) -> tuple[str, date | None, date | None]:
    return fields.authorised_by, fields.authorised_on, fields.authorised_until


def authorisation_words(fields: IdentityFields) -> str:
    """Return an authorisation as a step of the lifecycle keeps it: by whom, from when, until when."""
    begins, ends = iso(fields.authorised_on) or "…", iso(fields.authorised_until) or "…"
    return f"{fields.authorised_by or '…'}, {begins} – {ends}"


def write_step(
    connection: Connection, identity: IdentityId, state: IdentityState, reason: str, at: int
) -> None:
    """Keep a step of an identity's life; call it inside the transaction whose change it records."""
    connection.execute(
        "INSERT INTO identity_step(identity_id, at, state, reason) VALUES (?, ?, ?, ?)",
        (identity, at, int(state), reason),
    )


def _require_free_name(connection: Connection, name: str, own: IdentityId | None) -> None:
    taken = find(connection, name)
    if taken is not None and taken != own:
        raise WaysideError(ErrorCode.NAME_TAKEN)
