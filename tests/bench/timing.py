"""Repetitions: subject and floor in turn, each when the machine is quiet, told as medians and quartiles."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ParamSpec

from tests.bench.rows import BY_NAME, Row

P = ParamSpec("P")

_STAT = Path("/proc/stat")
_LOOK_SECONDS = 0.05
_BUSY_SHARE = 0.15
_PATIENCE_SECONDS = 4.0


@dataclass(frozen=True, slots=True)
class Pairs:
    """What paired repetitions gave, in one unit."""

    values: list[float]
    floors: list[float]

    def row(self, name: str, *notes: str) -> Row:
        """Return the row of the table."""
        low, high = quartiles([value / floor for value, floor in zip(self.values, self.floors, strict=True)])
        return Row(
            goal=BY_NAME[name],
            value=statistics.median(self.values),
            floor=statistics.median(self.floors),
            low=low,
            high=high,
            notes=notes,
        )


def plain_row(name: str, values: list[float], *notes: str) -> Row:
    """Return the row of something that has no floor."""
    low, high = quartiles(values)
    value = statistics.median(values)
    return Row(goal=BY_NAME[name], value=value, floor=None, low=low, high=high, notes=notes)


def quartiles(values: list[float]) -> tuple[float, float]:
    """Return the first and the third quartile."""
    if len(values) == 1:
        return values[0], values[0]
    first, _, third = statistics.quantiles(values, n=4, method="inclusive")
    return first, third


def interleaved(
    subject: Callable[[], float],
    floor: Callable[[], float],
    rounds: int,
    *,
    warm: int = 1,
    quiet_every: int = 1,
) -> Pairs:
    """Measure two things in turn, the order changing every round.

    Args:
        subject: returns what one repetition took.
        floor: the same of the floor.
        rounds: how many of each count.
        warm: how many at first do not.
        quiet_every: how often to wait for a quiet machine; a wait lets the processor's caches go cold, which
            matters to what takes a millisecond.
    """
    pairs = Pairs([], [])
    for number in range(warm + rounds):
        if number % quiet_every == 0:
            wait_for_quiet()
        if number % 2:
            low, value = floor(), subject()
        else:
            value, low = subject(), floor()
        if number >= warm:
            pairs.values.append(value)
            pairs.floors.append(low)
    return pairs


def milliseconds(function: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> float:
    """Return how long a call takes."""
    begin = time.perf_counter()
    function(*args, **kwargs)
    return (time.perf_counter() - begin) * 1000


def wait_for_quiet(patience: float = _PATIENCE_SECONDS) -> None:
    """Wait, but not for ever, until others leave the processors alone. Linux; elsewhere returns at once."""
    if not _STAT.exists():
        return
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        before = _busy_ticks()
        time.sleep(_LOOK_SECONDS)
        spent = (_busy_ticks() - before) / os.sysconf("SC_CLK_TCK")
        if spent <= _LOOK_SECONDS * _BUSY_SHARE * (os.cpu_count() or 1):
            return


def _busy_ticks() -> int:
    numbers = [int(word) for word in _STAT.read_text("ascii").split("\n", 1)[0].split()[1:9]]
    idle, waiting = numbers[3], numbers[4]
    return sum(numbers) - idle - waiting
