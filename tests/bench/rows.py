"""The table: which rows there are, what they have to reach, how they are printed and written."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What a row has to reach: its ratio or, where there is no floor, its value is at most `most`."""

    name: str
    most: float
    unit: str


GOALS = (
    Goal(name="start", most=1.25, unit="ms"),
    Goal(name="unlock", most=1.0, unit="ms"),
    Goal(name="search rare", most=1.15, unit="ms"),
    Goal(name="search common", most=1.15, unit="ms"),
    Goal(name="search prefix", most=1.15, unit="ms"),
    Goal(name="search phrase", most=1.15, unit="ms"),
    Goal(name="search key-to-paint", most=50, unit="ms"),
    Goal(name="outcomes", most=1.5, unit="ms"),
    Goal(name="save", most=2.0, unit="ms"),
    Goal(name="lock window", most=100, unit="ms"),
    Goal(name="lock process", most=500, unit="ms"),
    Goal(name="memory", most=1.7, unit="MB"),
    Goal(name="vault size", most=1.6, unit="MB"),
    Goal(name="growth open", most=2.0, unit="ms"),
    Goal(name="growth first page", most=2.0, unit="ms"),
    Goal(name="growth rare search", most=2.0, unit="ms"),
    Goal(name="leak guard", most=3.0, unit="ms"),
)
BY_NAME = {goal.name: goal for goal in GOALS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measured thing. `floor` and `ratio` are None where the goal is in the unit itself.

    `low` and `high` are the quartiles of the ratio of paired repetitions, or of the value where there is no floor.
    """

    goal: Goal
    value: float
    floor: float | None
    low: float
    high: float
    notes: tuple[str, ...] = ()

    @property
    def ratio(self) -> float | None:
        """Value against floor."""
        return None if self.floor is None else self.value / self.floor

    @property
    def is_met(self) -> bool:
        """Whether the goal is reached."""
        found = self.value if self.ratio is None else self.ratio
        return found <= self.goal.most

    def as_json(self) -> dict[str, object]:
        """Return the row as build/bench.json has it."""
        return {
            "name": self.goal.name,
            "value": round(self.value, 4),
            "floor": None if self.floor is None else round(self.floor, 4),
            "ratio": None if self.ratio is None else round(self.ratio, 4),
            "goal": self.goal.most,
            "unit": self.goal.unit,
        }


def table(rows: Iterable[Row], left_out: Iterable[tuple[str, str]]) -> str:
    """Return the rows as text, with what was left out and why."""
    form = "{:<20} {:>10} {:>10} {:>4} {:>7} {:>15} {:>7}  {}"
    lines = [form.format("what", "value", "floor", "unit", "ratio", "spread", "goal", "")]
    notes = list[str]()
    for row in rows:
        plain = row.ratio is None
        spread = f"{row.low:.0f} to {row.high:.0f}" if plain else f"{row.low:.2f} to {row.high:.2f}"
        lines.append(
            form.format(
                row.goal.name,
                f"{row.value:.2f}",
                "" if row.floor is None else f"{row.floor:.2f}",
                row.goal.unit,
                "" if row.ratio is None else f"{row.ratio:.2f}",
                spread,
                f"{row.goal.most:g}",
                "met" if row.is_met else "NOT MET",
            )
        )
        notes += [f"{row.goal.name}: {note}" for note in row.notes]
    notes += [f"{name}: left out, {reason}" for name, reason in left_out]
    return "\n".join([*lines, "", *notes]).rstrip() + "\n"


def write(rows: Iterable[Row], path: Path) -> None:
    """Write the rows as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"rows": [row.as_json() for row in rows]}, indent=1) + "\n", "utf-8")
