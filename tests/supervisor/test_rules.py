"""When a session is killed and what follows it."""

from __future__ import annotations

import pytest

from wayside.supervising import protocol, rules
from wayside.supervising.protocol import After, SessionOptions
from wayside.supervising.rules import DeathCounter, Watch


def opened(now: float = 0.0) -> Watch:
    watch = Watch(SessionOptions())
    watch.hear(protocol.UNLOCKED, now)
    return watch


def test_a_session_at_the_unlock_screen_is_never_killed() -> None:
    watch = Watch(SessionOptions())
    watch.hear(protocol.ALIVE, 0)
    assert watch.deadline is None
    assert not watch.overdue(1e9)


def test_an_open_session_without_a_sign_of_life_is_killed_and_called_hung() -> None:
    watch = opened()
    watch.hear(protocol.ALIVE, 10)
    assert not watch.overdue(29.9)
    assert watch.overdue(30.1)
    following = watch.after(-9).options
    assert following is not None
    assert following.after is After.HUNG


def test_time_in_which_nobody_ran_is_not_held_against_the_session() -> None:
    watch = opened()
    watch.shift(3600)
    assert not watch.overdue(3610)
    assert watch.overdue(3621)


def test_a_lock_may_take_three_seconds_and_half_a_second_once_safe() -> None:
    watch = opened()
    watch.hear(protocol.LOCKING, 1)
    assert watch.deadline == 4
    watch.hear(protocol.LOCKING, 2)
    assert watch.deadline == 4
    watch.hear(protocol.SAFE, 2)
    assert watch.deadline == 2.5
    watch.hear(protocol.ALIVE, 2.1)
    assert watch.deadline == 2.5


def test_safe_late_in_a_lock_does_not_lengthen_it() -> None:
    watch = opened()
    watch.hear(protocol.LOCKING, 1)
    watch.hear(protocol.SAFE, 3.9)
    assert watch.deadline == 4


@pytest.mark.parametrize(("safe", "after"), [(True, After.LOCK), (False, After.LOCK_CUT_SHORT)])
def test_a_lock_that_had_to_be_cut_short_says_so(safe: bool, after: After) -> None:
    watch = opened()
    watch.hear(protocol.LOCKING, 0)
    if safe:
        watch.hear(protocol.SAFE, 0.1)
    assert watch.overdue(3.1)
    following = watch.after(-9).options
    assert following is not None
    assert following.after is after


def test_the_next_session_shows_the_vault_that_was_open() -> None:
    watch = opened()
    watch.hear(protocol.vault_line("/some where/ä\n.vault"), 0)
    following = watch.after(protocol.LOCKED).options
    assert following is not None
    assert following.vault == "/some where/ä\n.vault"


def test_a_crash_while_saving_ends_in_time_and_is_told_with_its_place() -> None:
    watch = opened()
    watch.hear(protocol.crash_line(("KeyError", "wayside.ui.x:f:3")), 5)
    assert watch.deadline == 8
    watch.hear(protocol.ALIVE, 6)
    assert watch.overdue(8)
    following = watch.after(-9).options
    assert following is not None
    assert (following.after, following.crash) == (After.CRASH, ("KeyError", "wayside.ui.x:f:3"))


def test_quitting_ends_the_supervisor_even_if_the_session_had_to_be_killed() -> None:
    watch = opened()
    watch.hear(protocol.QUITTING, 0)
    assert watch.overdue(3)
    assert watch.after(-9) == rules.Next(None)


def test_three_deaths_before_unlock_within_ten_seconds_are_too_many() -> None:
    deaths = DeathCounter()
    assert [deaths.too_many(now, was_open=False) for now in (0, 4, 9)] == [False, False, True]


def test_slow_deaths_and_deaths_after_unlock_do_not_add_up() -> None:
    deaths = DeathCounter()
    assert not any(deaths.too_many(now, was_open=False) for now in (0, 6, 12, 18))
    assert not any(deaths.too_many(now, was_open=True) for now in (19, 19, 19, 19))
