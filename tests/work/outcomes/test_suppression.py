"""What is hidden cannot be computed: checked by trying every table a reader could think of."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wayside.work.outcomes.suppression import SMALL, Shape, Shown, Table, protect

# Contacted, answered, sustained by two definitions of which the second is stricter.
FUNNEL = Shape(parts=((), (0,), (0,), (0, 2)))
ONE_PART = Shape(parts=((), (0,)))
APART = Shape(parts=((), ()))


def _fitting_columns(shown: list[int | None], total: int) -> Iterator[tuple[int, ...]]:
    """Yield every way to fill the hidden cells of a column so that its total is right."""
    open_rows = [row for row, number in enumerate(shown) if number is None]
    left = total - sum(number for number in shown if number is not None)
    if not open_rows:
        yield tuple(int(number or 0) for number in shown)
        return
    for first in itertools.product(range(left + 1), repeat=len(open_rows) - 1):
        last = left - sum(first)
        if last >= 0:
            filled = dict(zip(open_rows, (*first, last), strict=True))
            yield tuple(filled.get(row, number or 0) for row, number in enumerate(shown))


def _tables(shown: Shown, totals: list[int], shape: Shape) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Yield, column by column, every table that agrees with what is shown."""
    columns = [
        list(_fitting_columns([row[column] for row in shown], totals[column])) for column in shape.columns
    ]

    def extend(chosen: tuple[tuple[int, ...], ...]) -> Iterator[tuple[tuple[int, ...], ...]]:
        if len(chosen) == len(columns):
            yield chosen
            return
        for candidate in columns[len(chosen)]:
            wholes = [chosen[whole] for whole in shape.parts[len(chosen)]]
            if all(number <= whole[row] for whole in wholes for row, number in enumerate(candidate)):
                yield from extend((*chosen, candidate))

    for candidate in columns[0]:
        if not any(shape.parts) or all(candidate):
            yield from extend((candidate,))


def _computable(shown: Shown, table: Table, shape: Shape) -> set[tuple[int, int]]:
    """Return the hidden cells that have the same number in every table a reader could think of."""
    totals = [sum(row[column] for row in table) for column in shape.columns]
    hidden = {(r, c) for r, row in enumerate(shown) for c, number in enumerate(row) if number is None}
    seen: dict[tuple[int, int], set[int]] = {cell: set() for cell in hidden}
    for columns in _tables(shown, totals, shape):
        for row, column in hidden:
            seen[row, column].add(columns[column][row])
        if all(len(numbers) > 1 for numbers in seen.values()):
            return set()
    return {cell for cell, numbers in seen.items() if len(numbers) < 2}


@st.composite
def funnels(draw: st.DrawFn, shape: Shape = FUNNEL, rows: int = 3, most: int = 9) -> list[list[int]]:
    """Draw a small table whose columns hang together as the shape says."""
    table = []
    for _ in range(draw(st.integers(1, rows))):
        numbers = list[int]()
        for column in shape.columns:
            limit = min((numbers[whole] for whole in shape.parts[column]), default=most)
            least = 1 if column == 0 and any(shape.parts) else 0
            numbers.append(draw(st.integers(least, limit)))
        table.append(numbers)
    return table


def _check(table: list[list[int]], shape: Shape) -> None:
    shown = protect(table, shape, 3)
    if shown is None:
        return
    assert _computable(shown, table, shape) == set()
    for numbers, row in zip(table, shown, strict=True):
        assert all(seen in (None, number) for number, seen in zip(numbers, row, strict=True))
        for column, seen in enumerate(row):
            if seen is None:
                continue
            total = sum(other[column] for other in table)
            assert seen == 0 or seen >= 3
            if shape.parts[column] and total:
                assert numbers[0] - seen == 0 or numbers[0] - seen >= 3


@given(funnels(ONE_PART, rows=4))
def test_no_hidden_cell_follows_from_the_totals(table: list[list[int]]) -> None:
    _check(table, ONE_PART)


@settings(max_examples=60)
@given(funnels(FUNNEL))
def test_nor_from_columns_that_are_part_of_one_another(table: list[list[int]]) -> None:
    _check(table, FUNNEL)


@given(funnels(APART, rows=4))
def test_nor_where_columns_have_nothing_to_do_with_each_other(table: list[list[int]]) -> None:
    _check(table, APART)


def test_a_column_is_only_hidden_as_far_as_it_must() -> None:
    table = [[300, 60], [200, 40], [60, 3], [9, 0]]
    shown = protect(table, ONE_PART)
    # 3 of 60 is small; 40 of 200 would tell it, so it goes too. Nought of nine says nothing of anybody.
    assert shown == ((300, 60), (200, None), (60, None), (9, 0))


def test_nearly_all_is_as_telling_as_nearly_none() -> None:
    assert protect([[40, 38], [40, 20], [40, 20]], ONE_PART) == ((40, None), (40, None), (40, 20))


def test_a_small_row_is_hidden_with_a_neighbour() -> None:
    assert protect([[50, 20], [30, 10], [2, 1]], ONE_PART) == ((50, 20), (None, None), (None, None))


def test_one_row_is_the_total_over_again() -> None:
    assert protect([[50, 20]], ONE_PART) is None
    assert protect([], ONE_PART) is None


def test_where_nothing_can_be_hidden_the_table_is_not_shown() -> None:
    # Two rows with one person each: whoever knows the total knows both.
    assert protect([[1, 0], [1, 0]], ONE_PART) is None


def test_a_bound_beside_a_hidden_column_is_hidden_too() -> None:
    shape = Shape(parts=((), (0,), (0, 1)))
    table = [[20, 10, 3], [20, 0, 0]]
    shown = protect(table, shape)
    assert shown is not None
    assert _computable(shown, table, shape) == set()
    assert shown[0][2] is None


def test_where_everybody_answered_the_rows_themselves_are_not_told_by_their_answers() -> None:
    table = [[3, 3], [3, 3], [1, 1]]
    shown = protect(table, ONE_PART, 3)
    assert shown is not None
    assert _computable(shown, table, ONE_PART) == set()


@pytest.mark.parametrize("least", [2, 5, 10])
def test_the_limit_can_be_chosen(least: int) -> None:
    shown = protect([[100, 50], [100, 49], [least - 1, 0], [least, 0]], ONE_PART, least)
    assert shown is not None
    assert shown[2][0] is None
    assert SMALL == 5
