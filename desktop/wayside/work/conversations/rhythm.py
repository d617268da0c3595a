"""The rhythm of a conversation: who starts, how long an answer takes, when it was quiet, how much a week.

Response times and who takes the first step are the plain measures the field names beside numbers of messages (ISD
Counter Conversations counted first responses and conversations of five messages or more). They say nothing about what
was said. All rules take times in order and are told nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wayside.vault.connection import Connection
from wayside.work.hidden import HIDDEN_FROM
from wayside.work.people import PersonId
from wayside.work.timeline import Direction

HOUR = 3_600_000
DAY = 24 * HOUR
_WEEK = 7 * DAY
_MONDAY = 4 * DAY  # the epoch was a Thursday; the first Monday came four days later

Moment = tuple[int, Direction]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of writing with no pause longer than the gap. Times in milliseconds."""

    began_at: int
    ended_at: int
    started_by: Direction
    out: int
    incoming: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """A pause, and who wrote first after it; None if nobody has yet."""

    began_at: int
    ended_at: int
    broken_by: Direction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """How long answers took, in milliseconds; the quartiles, because a few long ones would rule an average."""

    count: int
    lower: int
    median: int
    upper: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week's messages. `began_at` is its Monday at 0:00 UTC."""

    began_at: int
    out: int
    incoming: int


def stretches(moments: Iterable[Moment], gap: int = 12 * HOUR) -> list[Stretch]:
    """Cut a conversation where nobody wrote for longer than `gap` milliseconds."""
    found: list[Stretch] = []
    open_since: list[Moment] = []
    for moment in moments:
        if open_since and moment[0] - open_since[-1][0] > gap:
            found.append(_stretch(open_since))
            open_since = []
        open_since.append(moment)
    if open_since:
        found.append(_stretch(open_since))
    return found


def _stretch(moments: Sequence[Moment]) -> Stretch:
    out = sum(direction is Direction.OUT for _, direction in moments)
    return Stretch(
        began_at=moments[0][0],
        ended_at=moments[-1][0],
        started_by=moments[0][1],
        out=out,
        incoming=len(moments) - out,
    )


def answers(moments: Iterable[Moment], by: Direction) -> Answers | None:
    """Return how long one side took to answer: from the other's last message to the first one after it.

    Returns:
        None if that side never answered.
    """
    waits: list[int] = []
    last: Moment | None = None
    for at, direction in moments:
        if last is not None and direction is by and last[1] is not by:
            waits.append(at - last[0])
        last = (at, direction)
    if not waits:
        return None
    waits.sort()
    return Answers(
        count=len(waits), lower=_quantile(waits, 1), median=_quantile(waits, 2), upper=_quantile(waits, 3)
    )


def _quantile(values: Sequence[int], quarter: int) -> int:
    """Return a quartile by linear interpolation (Hyndman and Fan's type 7, what spreadsheets do)."""
    place, rest = divmod((len(values) - 1) * quarter, 4)
    if rest == 0:
        return values[place]
    return values[place] + (values[place + 1] - values[place]) * rest // 4


def quiet(moments: Iterable[Moment], at_least: int = 14 * DAY, now: int | None = None) -> list[Quiet]:
    """Return the pauses of at least so many milliseconds; with `now`, also one that has not ended."""
    found: list[Quiet] = []
    last: int | None = None
    for at, direction in moments:
        if last is not None and at - last >= at_least:
            found.append(Quiet(began_at=last, ended_at=at, broken_by=direction))
        last = at
    if last is not None and now is not None and now - last >= at_least:
        found.append(Quiet(began_at=last, ended_at=now, broken_by=None))
    return found


def weeks(connection: Connection, person: PersonId) -> list[Week]:
    """Return how much was written in each week in which anything was, oldest first."""
    rows = connection.execute(
        "SELECT (at - ?1) / ?2, sum(direction = 0), sum(direction = 1) FROM message WHERE person_id = ?3"
        f" AND id < {HIDDEN_FROM} GROUP BY 1 ORDER BY 1",
        (_MONDAY, _WEEK, person),
    )
    return [Week(began_at=week * _WEEK + _MONDAY, out=out, incoming=came) for week, out, came in rows]
