"""The SQL behind a report: one line for every person who was in contact in a period.

What is counted for a person are the messages of imported conversations where there are some of the worker in the
period, else the lines of contact; never both, since they tell of the same talk twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work.hidden import HIDDEN_FROM

_EVER = 2**62


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days from `first` to `last`, both included and both optional, in a time zone."""

    first: date | None = None
    last: date | None = None
    zone: tzinfo = UTC

    def __post_init__(self) -> None:
        if self.first and self.last and self.last < self.first:
            raise WaysideError(ErrorCode.VALUE_INVALID, field="to")

    def bounds(self) -> tuple[int, int]:
        """Return the first millisecond and the one after the last."""
        begin = -_EVER if self.first is None else self._midnight(self.first)
        # date.max has no day after it, and nothing lies there.
        open_end = self.last is None or self.last == date.max
        end = _EVER if open_end else self._midnight((self.last or date.max) + timedelta(days=1))
        return begin, end

    def _midnight(self, day: date) -> int:
        moment = datetime.combine(day, time(), self.zone)
        # Whole numbers: a float has no room for milliseconds and the year 9999 at once.
        since = moment - datetime(1970, 1, 1, tzinfo=UTC)
        return since.days * 86_400_000 + since.seconds * 1000


class Case(NamedTuple):
    """One person in a period: how much was written, and how the worker's first message was tagged.

    `answered_at` is when the person first wrote after the worker; `from_messages` is 1 if messages were counted, else
    0. Times in milliseconds since the epoch, UTC.
    """

    person: int
    total: int
    sent: int
    received: int
    exchanges: int
    sent_at: int | None
    answered_at: int | None
    platform: str | None
    identity: int | None
    mode: int | None
    tone: str | None
    content: str | None
    method: str | None
    playbook: int | None
    from_messages: int


# The window walks each person's talk in the order of time: `before` is who wrote the line before, `nth` counts the
# worker's own. So the first answer is the first line of the person that follows one of the worker. NOT INDEXED:
# reading the rows as they lie is far faster than 100,000 jumps from the index to rows on encrypted pages.
_CONTACTS = """
WITH line AS (
  SELECT person_id, at, direction, platform, identity_id, mode, tone, content, method, playbook_id,
    lag(direction) OVER talk AS before,
    CASE direction WHEN 0 THEN count(*) FILTER (WHERE direction = 0) OVER (talk ROWS UNBOUNDED PRECEDING) END AS nth
  FROM entry NOT INDEXED WHERE kind = 1 AND at >= ? AND at < ?
  WINDOW talk AS (PARTITION BY person_id ORDER BY at, id)
)
SELECT person_id, count(*), count(*) FILTER (WHERE direction = 0), count(*) FILTER (WHERE direction = 1),
  count(*) FILTER (WHERE direction = 1 AND before = 0), min(at) FILTER (WHERE direction = 0),
  min(at) FILTER (WHERE direction = 1 AND before = 0),
  max(platform) FILTER (WHERE nth = 1), max(identity_id) FILTER (WHERE nth = 1), max(mode) FILTER (WHERE nth = 1),
  max(tone) FILTER (WHERE nth = 1), max(content) FILTER (WHERE nth = 1), max(method) FILTER (WHERE nth = 1),
  max(playbook_id) FILTER (WHERE nth = 1), 0
FROM line GROUP BY person_id
"""
_MESSAGES = f"""
WITH line AS (
  SELECT id, person_id, at, direction, lag(direction) OVER (PARTITION BY person_id ORDER BY at, id) AS before
  FROM message WHERE at >= ? AND at < ? AND id < {HIDDEN_FROM}
)
SELECT person_id, count(*), count(*) FILTER (WHERE direction = 0), count(*) FILTER (WHERE direction = 1),
  count(*) FILTER (WHERE direction = 1 AND before = 0), min(at) FILTER (WHERE direction = 0),
  min(at) FILTER (WHERE direction = 1 AND before = 0),
  NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1
FROM line GROUP BY person_id
"""
_FIRST_MESSAGE = (
    "SELECT platform, identity_id FROM message"
    f" WHERE person_id = ? AND at = ? AND direction = 0 AND id < {HIDDEN_FROM} ORDER BY id LIMIT 1"
)


def cases(connection: Connection, period: Period) -> list[Case]:
    """Return a line for every person who was in contact in a period."""
    bounds = period.bounds()
    found = {case.person: case for case in map(Case._make, connection.execute(_CONTACTS, bounds))}
    for counted in map(Case._make, connection.execute(_MESSAGES, bounds).fetchall()):
        contacts = found.get(counted.person)
        # An export in which the worker never speaks does not undo that they wrote.
        if counted.sent or contacts is None or not contacts.sent:
            found[counted.person] = _with_opening(connection, counted, contacts)
    return list(found.values())


def _with_opening(connection: Connection, counted: Case, contacts: Case | None) -> Case:
    """Return a person counted by messages with the tags of the first line of contact, which messages have not."""
    if contacts is not None and contacts.sent:
        return counted._replace(
            platform=contacts.platform,
            identity=contacts.identity,
            mode=contacts.mode,
            tone=contacts.tone,
            content=contacts.content,
            method=contacts.method,
            playbook=contacts.playbook,
        )
    if counted.sent_at is None:
        return counted
    first = connection.execute(_FIRST_MESSAGE, (counted.person, counted.sent_at)).fetchone()
    return counted._replace(platform=first[0], identity=first[1])


def with_signs(connection: Connection, period: Period) -> set[int]:
    """Return the people with a sign of impact, as the first rater saw it, in a period."""
    return _people(
        connection, "SELECT DISTINCT person_id FROM impact WHERE sign = 1 AND at >= ? AND at < ?", period
    )


def moved_offline(connection: Connection, period: Period) -> set[int]:
    """Return the people who were met off the net in a period."""
    return _people(
        connection,
        "SELECT DISTINCT person_id FROM offline_move WHERE moved_at >= ? AND moved_at < ?",
        period,
    )


def ratings(connection: Connection, period: Period) -> dict[tuple[int, int], int]:
    """Return how often the first and the second rater said what of the same sign."""
    rows = connection.execute(
        "SELECT sign, second_rating, count(*) FROM impact WHERE second_rating IS NOT NULL AND at >= ? AND at < ?"
        " GROUP BY 1, 2",
        period.bounds(),
    )
    return {(first, second): number for first, second, number in rows}


def identity_kinds(connection: Connection) -> dict[int, int]:
    """Return the kind of every identity."""
    return dict(connection.execute("SELECT id, kind FROM identity").fetchall())


def playbook_names(connection: Connection) -> dict[int, str]:
    """Return the name of every playbook."""
    return dict(connection.execute("SELECT id, name FROM playbook").fetchall())


def _people(connection: Connection, statement: str, period: Period) -> set[int]:
    return {person for (person,) in connection.execute(statement, period.bounds())}
