"""When Wayside locks by itself, with clocks of the test's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.safety.lock_rules import IdleRule, LockReason, ShiftRule


class Clocks:
    """A monotonic and a wall clock that move when told."""

    def __init__(self) -> None:
        self.running = 0.0
        self.slept = 0.0

    def monotonic(self) -> float:
        return self.running

    def wall(self) -> float:
        return 1_760_000_000 + self.running + self.slept


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def rule(clocks: Clocks) -> IdleRule:
    return IdleRule(900, clocks.monotonic, clocks.wall)


def seconds_until_lock(rule: IdleRule, clocks: Clocks) -> int:
    for second in range(1, 2000):
        clocks.running += 1
        if rule.look() is LockReason.IDLE:
            return second
    raise AssertionError("never locked")


def test_it_locks_after_the_limit_and_counts_down(rule: IdleRule, clocks: Clocks) -> None:
    assert rule.seconds_left() == 900
    assert seconds_until_lock(rule, clocks) == 900
    assert rule.seconds_left() == 0


def test_a_touch_starts_again(rule: IdleRule, clocks: Clocks) -> None:
    clocks.running = 899
    rule.touch()
    assert rule.seconds_left() == 900


def test_a_shorter_limit_counts_the_time_already_idle(rule: IdleRule, clocks: Clocks) -> None:
    clocks.running = 301
    assert rule.look() is None
    rule.set_limit(300)
    assert rule.look() is LockReason.IDLE


@pytest.mark.parametrize("limit", [0, -1])
def test_idle_cannot_be_switched_off(rule: IdleRule, limit: float) -> None:
    with pytest.raises(ValueError, match="positive"):
        rule.set_limit(limit)


def test_sleeping_ten_minutes_counts_as_ten_idle_minutes(rule: IdleRule, clocks: Clocks) -> None:
    clocks.running, clocks.slept = 1, 600
    assert rule.look() is None
    assert rule.seconds_left() == 299


@pytest.mark.parametrize("jump", [901, -901, 1e8, -1e8])
def test_a_clock_that_jumped_further_than_the_limit_locks(
    rule: IdleRule, clocks: Clocks, jump: float
) -> None:
    clocks.slept = jump
    assert rule.look() is LockReason.CLOCK_JUMP


def test_a_corrected_clock_does_not_lock(rule: IdleRule, clocks: Clocks) -> None:
    clocks.slept = -60
    assert rule.look() is None
    assert rule.seconds_left() == 900


@given(st.lists(st.floats(0.01, 5), min_size=3, max_size=12), st.booleans())
def test_shift_means_lock_only_as_three_presses_within_a_second(pauses: list[float], says_when: bool) -> None:
    clocks = Clocks()
    rule = ShiftRule(clocks.monotonic)
    moments: list[float] = []
    for pause in pauses:
        clocks.running += pause
        moments.append(clocks.running)
        expected = len(moments) >= 3 and moments[-1] - moments[-3] <= 1.0
        assert rule.shift_pressed(clocks.running if says_when else 0) is expected


@pytest.mark.parametrize(("made", "locks"), [((7.0, 7.4, 7.8), True), ((7.0, 7.4, 8.2), False)])
def test_quick_presses_that_arrive_late_and_apart_count_by_when_they_were_made(
    clocks: Clocks, made: tuple[float, ...], locks: bool
) -> None:
    rule = ShiftRule(clocks.monotonic)
    said = []
    for moment in made:
        clocks.running += 2
        said.append(rule.shift_pressed(moment))
    assert said == [False, False, locks]


def test_presses_count_by_their_arrival_where_one_does_not_say_when_it_was_made(clocks: Clocks) -> None:
    rule = ShiftRule(clocks.monotonic)
    assert [rule.shift_pressed(moment) for moment in (7_000.0, 0.0, 7_002.0)] == [False, False, True]


def test_anything_between_breaks_the_sign() -> None:
    rule = ShiftRule(lambda: 0.0)
    assert not rule.shift_pressed(1)
    assert not rule.shift_pressed(1)
    rule.anything_else()
    assert not rule.shift_pressed(1)
    assert not rule.shift_pressed(1)
    assert rule.shift_pressed(1)
