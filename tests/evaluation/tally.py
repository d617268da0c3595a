"""Counting what was found of what was there, by kind."""

from __future__ import annotations

from dataclasses import dataclass, field

SHOWN = 40
"""Examples kept of each kind of miss or false alarm."""


@dataclass(slots=True)
class Count:
    """How many there were, how many of them were found, and some that were not."""

    there: int = 0
    found: int = 0
    missed: list[str] = field(default_factory=list)

    def add(self, found: bool, example: str) -> None:
        """Count one."""
        self.there += 1
        self.found += found
        if not found and len(self.missed) < SHOWN:
            self.missed.append(example)

    @property
    def share(self) -> float:
        """The share that was found."""
        return self.found / self.there if self.there else 1.0


class Tally(dict[str, Count]):
    """Counts by kind, a kind being made when it is first met."""

    def __missing__(self, kind: str) -> Count:
        self[kind] = count = Count()
        return count

    def add(self, kind: str, found: bool, example: str) -> None:
        """Count one of a kind."""
        self[kind].add(found, example)
