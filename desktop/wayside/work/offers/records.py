"""The catalogue: action packages that can be offered, and whether they may be offered now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, IntEnum
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import index
from wayside.work.text import clean_line, clean_text

OfferId = NewType("OfferId", int)

# How long somebody's word that an offer is safe holds before it should be asked for again.
CHECK_LASTS = timedelta(days=180)
ENDS_SOON = timedelta(days=14)
_OLDEST = 120
_MOST_PLACES = 100_000


class OfferKind(IntEnum):
    """What is offered."""

    ACTIVITY = 0  # something to join in: a group, a trial day, helping others
    ROLE_MODEL = 1  # somebody to meet who has been there or is looked up to
    SUPPORT = 2  # help with something: work, school, housing, family
    COUNSELLING = 3
    OTHER = 4


class Safety(IntEnum):
    """Whether somebody has made sure that this may be offered to a young person."""

    NOT_CHECKED = 0
    SAFE = 1
    CONDITIONS = 2  # only as `safety_note` says
    NOT_SAFE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferFields:
    """What the worker types. `serves` are the needs and likes it answers, one word or phrase each."""

    title: str
    kind: OfferKind = OfferKind.ACTIVITY
    what: str = ""
    serves: tuple[str, ...] = ()
    place: str = ""
    age_from: int | None = None
    age_to: int | None = None
    language: str = ""
    contact: str = ""
    cost: str = ""
    safety: Safety = Safety.NOT_CHECKED
    safety_note: str = ""
    checked_by: str = ""
    checked_on: date | None = None
    valid_until: date | None = None
    capacity: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An offer as stored. `taken` is how many people have accepted it or take part."""

    id: OfferId
    fields: OfferFields
    taken: int
    retired_at: int | None
    created_at: int
    updated_at: int


class Hindrance(Enum):
    """Why an offer should not be made now."""

    RETIRED = "retired"
    NOT_SAFE = "not-safe"
    NOT_CHECKED = "not-checked"
    EXPIRED = "expired"
    FULL = "full"


class Caution(Enum):
    """What to mind when making it."""

    CONDITIONS = "conditions"
    CHECK_IS_OLD = "check-is-old"
    ENDS_SOON = "ends-soon"
    LAST_PLACES = "last-places"


def hindrances(offer: Offer, today: date) -> tuple[Hindrance, ...]:
    """Return why an offer should not be made today; nothing if it may be."""
    fields = offer.fields
    full = fields.capacity is not None and offer.taken >= fields.capacity
    found = {
        Hindrance.RETIRED: offer.retired_at is not None,
        Hindrance.NOT_SAFE: fields.safety is Safety.NOT_SAFE,
        Hindrance.NOT_CHECKED: fields.safety is Safety.NOT_CHECKED,
        Hindrance.EXPIRED: fields.valid_until is not None and fields.valid_until < today,
        Hindrance.FULL: full,
    }
    return tuple(hindrance for hindrance, holds in found.items() if holds)


def cautions(offer: Offer, today: date) -> tuple[Caution, ...]:
    """Return what to mind when making an offer today."""
    fields = offer.fields
    left = None if fields.capacity is None else fields.capacity - offer.taken
    until = fields.valid_until
    found = {
        Caution.CONDITIONS: fields.safety is Safety.CONDITIONS,
        Caution.CHECK_IS_OLD: fields.checked_on is not None and fields.checked_on + CHECK_LASTS < today,
        Caution.ENDS_SOON: until is not None and today <= until <= today + ENDS_SOON,
        Caution.LAST_PLACES: left is not None and 0 < left <= 2,
    }
    return tuple(caution for caution, holds in found.items() if holds)


# Rows -------------------------------------------------------------------------------------------------------

_COLUMNS = (
    "id, title, kind, what, serves, place, age_from, age_to, language, contact, cost, safety, safety_note,"
    " checked_by, checked_on, valid_until, capacity, retired_at, created_at, updated_at"
)
# People whose last step with an offer is "accepted" (2) or "took part" (3).
_TAKEN = (
    "SELECT offer_id, count(*) FROM offer_step AS step WHERE id = (SELECT max(id) FROM offer_step AS later"
    " WHERE later.offer_id = step.offer_id AND later.person_id = step.person_id) AND state IN (2, 3)"
)


def _offer(row: tuple[Any, ...], taken: int) -> Offer:
    return Offer(
        id=OfferId(row[0]),
        fields=OfferFields(
            title=row[1],
            kind=OfferKind(row[2]),
            what=row[3],
            serves=tuple(row[4].split("\n")) if row[4] else (),
            place=row[5],
            age_from=row[6],
            age_to=row[7],
            language=row[8],
            contact=row[9],
            cost=row[10],
            safety=Safety(row[11]),
            safety_note=row[12],
            checked_by=row[13],
            checked_on=date.fromisoformat(row[14]) if row[14] else None,
            valid_until=date.fromisoformat(row[15]) if row[15] else None,
            capacity=row[16],
        ),
        taken=taken,
        retired_at=row[17],
        created_at=row[18],
        updated_at=row[19],
    )


def _cleaned(fields: OfferFields) -> OfferFields:
    for age in (fields.age_from, fields.age_to):
        if age is not None and not 0 <= age <= _OLDEST:
            raise WaysideError(ErrorCode.VALUE_INVALID, field="age")
    if fields.age_from is not None and fields.age_to is not None and fields.age_to < fields.age_from:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="age")
    if fields.capacity is not None and not 0 <= fields.capacity <= _MOST_PLACES:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="capacity")
    checked = fields.safety is not Safety.NOT_CHECKED
    serves = (clean_line(word, "serves") for word in fields.serves)
    return replace(
        fields,
        title=clean_line(fields.title, "title", required=True),
        what=clean_text(fields.what, "what"),
        serves=tuple(dict.fromkeys(word for word in serves if index.fold_key(word))),
        place=clean_line(fields.place, "place"),
        language=clean_line(fields.language, "language"),
        contact=clean_line(fields.contact, "contact"),
        cost=clean_line(fields.cost, "cost"),
        safety_note=clean_text(
            fields.safety_note, "safety_note", required=fields.safety is Safety.CONDITIONS
        ),
        # Somebody stands for it, in a role or by name of a colleague.
        checked_by=clean_line(fields.checked_by, "checked_by", required=checked),
    )


def _values(f: OfferFields) -> dict[str, Any]:
    return {
        "title": f.title,
        "title_key": index.fold_key(f.title),
        "kind": int(f.kind),
        "what": f.what,
        "serves": "\n".join(f.serves),
        "place": f.place,
        "age_from": f.age_from,
        "age_to": f.age_to,
        "language": f.language,
        "contact": f.contact,
        "cost": f.cost,
        "safety": int(f.safety),
        "safety_note": f.safety_note,
        "checked_by": f.checked_by,
        "checked_on": f.checked_on.isoformat() if f.checked_on else None,
        "valid_until": f.valid_until.isoformat() if f.valid_until else None,
        "capacity": f.capacity,
    }


def add(connection: Connection, fields: OfferFields) -> OfferId:
    """Put an offer into the catalogue.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG, VALUE_INVALID; VALUE_INVALID of `title` if there is one so called.
    """
    cleaned = _cleaned(fields)
    now = activity.now_ms()
    with transaction(connection):
        _require_free_title(connection, cleaned.title, None)
        values = _values(cleaned) | {"created_at": now, "updated_at": now}
        cursor = connection.execute(
            f"INSERT INTO offer({', '.join(values)}) VALUES ({', '.join('?' * len(values))})",
            tuple(values.values()),
        )
        activity.append(connection, "offer-added", offer=cursor.lastrowid)
    return OfferId(cursor.lastrowid)


def update(connection: Connection, offer: OfferId, fields: OfferFields) -> Offer:
    """Change an offer. Errors as in `add`, and NOT_FOUND."""
    cleaned = _cleaned(fields)
    with transaction(connection):
        get(connection, offer)
        _require_free_title(connection, cleaned.title, offer)
        values = _values(cleaned) | {"updated_at": activity.now_ms()}
        assignments = ", ".join(f"{name} = ?" for name in values)
        connection.execute(f"UPDATE offer SET {assignments} WHERE id = ?", (*values.values(), offer))
        activity.append(connection, "offer-changed", offer=offer)
    return get(connection, offer)


def change(connection: Connection, offer: OfferId, **changes: object) -> Offer:
    """Change some fields, named as in `OfferFields`. Errors as in `update`."""
    with transaction(connection):
        fields = replace(get(connection, offer).fields, **changes)  # type: ignore[arg-type]  # replace checks names
        return update(connection, offer, fields)


def retire(connection: Connection, offer: OfferId, *, retired: bool = True) -> None:
    """Take an offer out of the catalogue, or back in; what was offered before stays on record."""
    with transaction(connection):
        get(connection, offer)
        connection.execute(
            "UPDATE offer SET retired_at = ? WHERE id = ?", (activity.now_ms() if retired else None, offer)
        )
        activity.append(connection, "offer-retired" if retired else "offer-back", offer=offer)


def get(connection: Connection, offer: OfferId) -> Offer:
    """Return an offer.

    Raises:
        WaysideError: NOT_FOUND.
    """
    row = connection.execute(f"SELECT {_COLUMNS} FROM offer WHERE id = ?", (offer,)).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    taken = connection.execute(f"{_TAKEN} AND offer_id = ?", (offer,)).fetchone()
    return _offer(row, taken[1])


def catalogue(connection: Connection, *, retired: bool = False) -> list[Offer]:
    """Return the offers by their titles; those that were retired only if asked for."""
    taken = dict(connection.execute(f"{_TAKEN} GROUP BY offer_id").fetchall())
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM offer WHERE retired_at IS NULL OR ? ORDER BY title_key", (int(retired),)
    )
    return [_offer(row, taken.get(row[0], 0)) for row in rows]


def named(connection: Connection, text: str, limit: int) -> list[tuple[OfferId, str]]:
    """Return the offers of the catalogue in whose title every word of a text begins a word, by their titles."""
    tokens = index.fold(text).split()
    if not tokens:
        return []
    wanted = " AND ".join("instr(' ' || title_key, ' ' || ?)" for _ in tokens)
    rows = connection.execute(
        f"SELECT id, title FROM offer WHERE retired_at IS NULL AND {wanted} ORDER BY title_key LIMIT ?",
        (*tokens, limit),
    )
    return [(OfferId(offer), title) for offer, title in rows]


def _require_free_title(connection: Connection, title: str, own: OfferId | None) -> None:
    row = connection.execute("SELECT id FROM offer WHERE title_key = ?", (index.fold_key(title),)).fetchone()
    if row is not None and row[0] != own:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="title")
