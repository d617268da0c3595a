"""Streetwork among people who have no record here, counted by the day and the platform."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work.text import clean_line

_MOST = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A day: situations looked at, those stepped into, groups and single people spoken with."""

    day: date
    platform: str = ""
    situations: int = 0
    interventions: int = 0
    groups: int = 0
    individuals: int = 0

    @property
    def numbers(self) -> tuple[int, int, int, int]:
        """The four counts in their order."""
        return self.situations, self.interventions, self.groups, self.individuals


def set_tally(connection: Connection, tally: Tally) -> None:
    """Keep the counts of a day on a platform, in the place of what was there; all nought takes them out.

    Raises:
        WaysideError: VALUE_INVALID for a count below nought or beyond reason.
    """
    if not all(0 <= number <= _MOST for number in tally.numbers):
        raise WaysideError(ErrorCode.VALUE_INVALID, field="tally")
    key = (tally.day.isoformat(), clean_line(tally.platform, "platform"))
    with transaction(connection):
        connection.execute("DELETE FROM street_tally WHERE day = ? AND platform = ?", key)
        if any(tally.numbers):
            connection.execute(
                "INSERT INTO street_tally(day, platform, situations, interventions, groups, individuals)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (*key, *tally.numbers),
            )
        activity.append(connection, "street-tally-kept")


def tallies(connection: Connection, first: date | None = None, last: date | None = None) -> list[Tally]:
    """Return the tallies of a span of days, both ends included, in their order."""
    rows = connection.execute(
        "SELECT day, platform, situations, interventions, groups, individuals FROM street_tally"
        " WHERE day BETWEEN ? AND ? ORDER BY day, platform",
        ((first or date.min).isoformat(), (last or date.max).isoformat()),
    )
    return [
        Tally(
            day=date.fromisoformat(row[0]),
            platform=row[1],
            situations=row[2],
            interventions=row[3],
            groups=row[4],
            individuals=row[5],
        )
        for row in rows
    ]


def by_day(found: list[Tally]) -> list[Tally]:
    """Return one tally per day over all platforms."""
    days: dict[date, tuple[int, ...]] = {}
    for tally in found:
        before = days.get(tally.day, (0, 0, 0, 0))
        days[tally.day] = tuple(a + b for a, b in zip(before, tally.numbers, strict=True))
    return [
        Tally(day=day, situations=n[0], interventions=n[1], groups=n[2], individuals=n[3])
        for day, n in days.items()
    ]
