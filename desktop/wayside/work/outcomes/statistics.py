"""The arithmetic of a report: shares with their intervals, agreement of two raters, quartiles. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

# The 97.5 % point of the standard normal distribution: two-sided 95 %.
_Z = 1.959963984540054


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A 95 % interval of a share, both ends between 0 and 1."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """So many of so many."""

    count: int
    of: int

    @property
    def value(self) -> float | None:
        """The share itself, between 0 and 1; None of nobody."""
        return self.count / self.of if self.of else None

    @property
    def interval(self) -> Interval | None:
        """How far the share can be trusted; None of nobody."""
        return wilson(self.count, self.of) if self.of else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What two raters made of the same signs. `both_no` is where neither saw one."""

    both_yes: int
    first_only: int
    second_only: int
    both_no: int

    @property
    def rated(self) -> int:
        """How many were rated by both."""
        return self.both_yes + self.first_only + self.second_only + self.both_no

    @property
    def agreed(self) -> Share:
        """On how many of them they agree."""
        return Share(count=self.both_yes + self.both_no, of=self.rated)

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa; None where it is not defined."""
        return cohen_kappa(self.both_yes, self.first_only, self.second_only, self.both_no)


def wilson(successes: int, total: int) -> Interval:
    """Return the Wilson score interval of a share, 95 %, without continuity correction.

    Unlike the textbook interval it stays between 0 and 1 and holds for small numbers (Wilson 1927; method 3 in
    Newcombe, Statistics in Medicine 17, 1998).

    Args:
        successes: how many, 0 to `total`.
        total: of how many, at least 1.
    """
    if not 0 <= successes <= total or total < 1:
        raise ValueError("a share has between none and all of at least one")
    share, square = successes / total, _Z * _Z
    middle = share + square / (2 * total)
    half = _Z * sqrt(share * (1 - share) / total + square / (4 * total * total))
    scale = 1 + square / total
    # The ends are exact where nobody or everybody is counted; rounding would move them by a breath.
    low = 0.0 if successes == 0 else (middle - half) / scale
    high = 1.0 if successes == total else (middle + half) / scale
    return Interval(low=max(0.0, low), high=min(1.0, high))


def cohen_kappa(both_yes: int, first_only: int, second_only: int, both_no: int) -> float | None:
    """Return Cohen's kappa of two raters who said yes or no (Educational and Psychological Measurement 20, 1960).

    None if nothing was rated twice, or if chance alone would make them agree on everything.
    """
    total = both_yes + first_only + second_only + both_no
    if total == 0:
        return None
    first_yes, second_yes = both_yes + first_only, both_yes + second_only
    by_chance = first_yes * second_yes + (total - first_yes) * (total - second_yes)
    if by_chance == total * total:
        return None
    return (total * (both_yes + both_no) - by_chance) / (total * total - by_chance)


def quartiles(values: Sequence[int]) -> tuple[int, int, int] | None:
    """Return the lower quartile, the median and the upper quartile, each the nearest value below; None of nothing."""
    if not values:
        return None
    ordered = sorted(values)
    last = len(ordered) - 1
    return ordered[last // 4], ordered[last // 2], ordered[last * 3 // 4]
