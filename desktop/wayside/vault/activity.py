"""The activity log: what was done and when, chained so that a changed or missing entry shows.

`hash_i = SHA-256(domain, sequence, time, kind, fields, hash_{i-1})`. Entries carry numbers and words of the
program only, never content. The chain proves that nothing inside was changed; that nothing was cut off the end
needs somebody else to remember the head, which is what receipts are for.
"""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass

from wayside.vault.connection import Connection

GENESIS = bytes(32)
_DOMAIN = b"wayside/1 activity"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One entry. `at` is in milliseconds since the epoch, UTC; `fields` maps names to numbers or fixed words."""

    sequence: int
    at: int
    kind: str
    fields: dict[str, int | str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The end of the log: how many entries there are and the hash of the last one."""

    count: int
    hash: bytes


def now_ms() -> int:
    """Return the wall clock in milliseconds since the epoch, UTC."""
    return time.time_ns() // 1_000_000


def append(connection: Connection, kind: str, **fields: int | str) -> None:
    """Add an entry; call it inside the transaction whose change it records."""
    last = head(connection)
    sequence, at = last.count + 1, now_ms()
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"))
    connection.execute(
        "INSERT INTO activity(sequence, at, kind, fields, hash) VALUES (?, ?, ?, ?, ?)",
        (sequence, at, kind, text, _hash(sequence, at, kind, text, last.hash)),
    )


def head(connection: Connection) -> Head:
    """Return the end of the log."""
    row = connection.execute("SELECT sequence, hash FROM activity ORDER BY sequence DESC LIMIT 1").fetchone()
    return Head(count=row[0], hash=row[1]) if row else Head(count=0, hash=GENESIS)


def page(connection: Connection, *, before: int | None = None, limit: int = 100) -> list[Activity]:
    """Return entries, newest first, below a sequence number."""
    rows = connection.execute(
        "SELECT sequence, at, kind, fields FROM activity WHERE sequence < ? ORDER BY sequence DESC LIMIT ?",
        (before if before is not None else 2**62, limit),
    )
    return [Activity(sequence=s, at=a, kind=k, fields=json.loads(f)) for s, a, k, f in rows]


def first_fault(connection: Connection) -> int | None:
    """Recompute the whole chain; return the sequence number at which it breaks, or None if it holds."""
    expected, previous = 1, GENESIS
    rows = connection.execute("SELECT sequence, at, kind, fields, hash FROM activity ORDER BY sequence")
    for sequence, at, kind, fields, stored in rows:
        if sequence != expected or _hash(sequence, at, kind, fields, previous) != stored:
            return expected
        expected, previous = expected + 1, stored
    return None


def _hash(sequence: int, at: int, kind: str, fields: str, previous: bytes) -> bytes:
    digest = hashlib.sha256()
    for part in (
        _DOMAIN,
        str(sequence).encode(),
        str(at).encode(),
        kind.encode(),
        fields.encode(),
        previous,
    ):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.digest()
