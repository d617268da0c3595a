"""Intervals and agreement against what was published, and what must hold for all numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.work.outcomes.statistics import Share, cohen_kappa, quartiles, wilson


@pytest.mark.parametrize(
    ("successes", "total", "low", "high"),
    [
        # Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_the_published_one(successes: int, total: int, low: float, high: float) -> None:
    found = wilson(successes, total)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@pytest.mark.parametrize(
    ("both", "first", "second", "neither", "kappa"),
    [
        # Feinstein and Cicchetti, Journal of Clinical Epidemiology 43 (1990), 543-549: the same agreement of 85 %.
        (40, 9, 6, 45, 0.70),
        (80, 10, 5, 5, 0.32),
        # Viera and Garrett, Family Medicine 37 (2005), 360-363.
        (15, 5, 10, 70, 0.57),
    ],
)
def test_kappa_is_the_published_one(both: int, first: int, second: int, neither: int, kappa: float) -> None:
    found = cohen_kappa(both, first, second, neither)
    assert found is not None
    assert round(found, 2) == kappa


counts = st.integers(0, 2000)


@given(counts, counts)
def test_an_interval_holds_its_share_and_stays_between_none_and_all(part: int, rest: int) -> None:
    share = Share(count=part, of=part + rest)
    if share.of == 0:
        assert share.value is None
        assert share.interval is None
        return
    found = share.interval
    assert found is not None
    assert share.value is not None
    assert 0.0 <= found.low <= share.value <= found.high <= 1.0
    assert found.low < found.high


@given(counts, counts)
def test_an_interval_of_the_rest_is_the_mirror_image(part: int, rest: int) -> None:
    if part + rest == 0:
        return
    one, other = wilson(part, part + rest), wilson(rest, part + rest)
    assert one.low == pytest.approx(1 - other.high, abs=1e-12)
    assert one.high == pytest.approx(1 - other.low, abs=1e-12)


@given(st.integers(0, 300), st.integers(1, 300), st.integers(2, 20))
def test_more_of_the_same_narrows_it(part: int, rest: int, times: int) -> None:
    small, large = wilson(part, part + rest), wilson(part * times, (part + rest) * times)
    assert large.high - large.low < small.high - small.low


@given(counts, counts, counts, counts)
def test_kappa_lies_between_minus_one_and_one_and_does_not_mind_who_was_first(
    both: int, first: int, second: int, neither: int
) -> None:
    found = cohen_kappa(both, first, second, neither)
    assert found == cohen_kappa(both, second, first, neither)
    if found is None:
        assert first == second == 0
        return
    assert -1.0 <= found <= 1.0
    assert (found == 1.0) == (first == second == 0)


def test_a_share_of_more_than_all_is_a_mistake() -> None:
    for successes, total in ((3, 2), (-1, 2), (0, 0)):
        with pytest.raises(ValueError, match="share"):
            wilson(successes, total)


def test_quartiles_are_values_that_occurred() -> None:
    assert quartiles([]) is None
    assert quartiles([7]) == (7, 7, 7)
    assert quartiles([5, 1, 4, 2, 3]) == (2, 3, 4)
