"""Hiding small cells so that nobody can be recognised in a table, and nobody can compute what was hidden.

A cell that counts one to four people is hidden, and so is one that leaves one to four of its row over: "38 of 40
answered" says as much about two people as "2 did not". Hiding one cell of a column whose total is shown hides
nothing, so further cells are hidden with it until no hidden one follows from what is shown (complementary
suppression; Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4). What follows is found by
narrowing the range of every hidden cell with all that a reader knows: the totals, that no count is negative, that a
listed row has somebody in it, and that one column counts a part of another. Nought is shown: nobody is in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SMALL = 5

Table = Sequence[Sequence[int]]
Shown = tuple[tuple[int | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """How the columns of a table hang together.

    Args:
        parts: for each column the columns it counts a part of, all of them, by their numbers, the first one first.
            Two columns that count the same are parts of each other.
    """

    parts: tuple[tuple[int, ...], ...]

    @property
    def columns(self) -> range:
        """The numbers of the columns."""
        return range(len(self.parts))


def protect(table: Table, shape: Shape, least: int = SMALL) -> Shown | None:
    """Return a table with what must be hidden as None; None if the table cannot be shown at all.

    Args:
        table: rows of counts. Their column sums are taken as known to the reader.
        shape: how the columns hang together. Where others are part of the first one, every row counts somebody
            in the first one.
        least: the smallest number of people a shown cell may count.
    """
    if len(table) < 2:
        return None  # one row is the total over again
    hider = _Hider(table, shape, least)
    while exposed := hider.exposed():
        if not hider.hide_one_more(exposed):
            return None
    return tuple(
        tuple(None if hider.hidden[row][column] else number for column, number in enumerate(numbers))
        for row, numbers in enumerate(table)
    )


class _Hider:
    """One table while it is being made safe."""

    def __init__(self, table: Table, shape: Shape, least: int) -> None:
        self._table = table
        self._shape = shape
        self._totals = [sum(row[column] for row in table) for column in shape.columns]
        self.hidden = [
            # Where a whole column is nought everybody knows every cell of it.
            [self._totals[column] > 0 and self._is_small(row, column, least) for column in shape.columns]
            for row in table
        ]

    def _is_small(self, row: Sequence[int], column: int, least: int) -> bool:
        wholes = self._shape.parts[column]
        if 0 < row[column] < least:
            return True
        return any(row[whole] < least or 0 < row[whole] - row[column] < least for whole in wholes[:1])

    def exposed(self) -> list[tuple[int, int]]:
        """Return hidden cells, as row and column, whose number follows from what is shown."""
        low, high = self._ranges()
        return [
            (row, column)
            for column in self._shape.columns
            for row in range(len(self._table))
            if self.hidden[row][column] and low[row][column] == high[row][column]
        ]

    def hide_one_more(self, exposed: Sequence[tuple[int, int]]) -> bool:
        """Hide one more cell that protects an exposed one; return False if there is none left that could."""
        return any(self._hide_in_column(column) or self._hide_around(row, column) for row, column in exposed)

    def _hide_in_column(self, column: int) -> bool:
        """Hide the smallest shown cell of a column; one that counts somebody if there is such a one."""
        shown = [row for row in range(len(self._table)) if not self.hidden[row][column]]
        if not shown:
            return False
        row = min(shown, key=lambda row: (self._table[row][column] == 0, self._table[row][column], row))
        self.hidden[row][column] = True
        return True

    def _hide_around(self, row: int, column: int) -> bool:
        """Where a whole column is hidden already: hide what bounds it from beside, the nearest column first."""
        for other in reversed(self._shape.columns):
            bounds = other in self._shape.parts[column] or column in self._shape.parts[other]
            if not bounds or not self._totals[other]:
                continue
            if not self.hidden[row][other]:
                self.hidden[row][other] = True
                return True
            if self._hide_in_column(other):
                return True
        return False

    def _ranges(self) -> tuple[list[list[int]], list[list[int]]]:
        """Return the least and the greatest number every cell can have for a reader of what is shown."""
        has_base = any(self._shape.parts)
        low, high = list[list[int]](), list[list[int]]()
        for row, numbers in enumerate(self._table):
            hidden = self.hidden[row]
            low.append([int(has_base and c == 0) if hidden[c] else n for c, n in enumerate(numbers)])
            high.append([self._totals[c] if hidden[c] else n for c, n in enumerate(numbers)])
        while self._narrow_by_totals(low, high) | self._narrow_by_parts(low, high):
            pass
        return low, high

    def _narrow_by_totals(self, low: list[list[int]], high: list[list[int]]) -> bool:
        changed = False
        for column in self._shape.columns:
            below, above = [row[column] for row in low], [row[column] for row in high]
            if not _narrow_by_sum(below, above, self._totals[column]):
                continue
            changed = True
            for row in range(len(self._table)):
                low[row][column], high[row][column] = below[row], above[row]
        return changed

    def _narrow_by_parts(self, low: list[list[int]], high: list[list[int]]) -> bool:
        """Narrow by what a column leaves over of another: it is never negative, and its total is known too."""
        changed = False
        for column in self._shape.columns:
            for whole in self._shape.parts[column]:
                rest_low = [max(0, b[whole] - a[column]) for b, a in zip(low, high, strict=True)]
                rest_high = [a[whole] - b[column] for b, a in zip(low, high, strict=True)]
                _narrow_by_sum(rest_low, rest_high, self._totals[whole] - self._totals[column])
                for row, (below, above) in enumerate(zip(low, high, strict=True)):
                    narrowed = (
                        max(below[whole], below[column] + rest_low[row]),
                        min(above[whole], above[column] + rest_high[row]),
                        max(below[column], below[whole] - rest_high[row]),
                        min(above[column], above[whole] - rest_low[row]),
                    )
                    if narrowed != (below[whole], above[whole], below[column], above[column]):
                        below[whole], above[whole], below[column], above[column] = narrowed
                        changed = True
        return changed


def _narrow_by_sum(below: list[int], above: list[int], total: int) -> bool:
    """Narrow the ranges of numbers whose sum is known, in place; tell whether that changed anything."""
    changed = False
    least, most = sum(below), sum(above)
    for place in range(len(below)):
        floor, ceiling = total - (most - above[place]), total - (least - below[place])
        if floor > below[place]:
            least += floor - below[place]
            below[place], changed = floor, True
        if ceiling < above[place]:
            most -= above[place] - ceiling
            above[place], changed = ceiling, True
    return changed
