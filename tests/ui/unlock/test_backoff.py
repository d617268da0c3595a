"""Waiting after wrong attempts."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from wayside.ui.unlock.backoff import BackOff


def test_waits_double_up_to_a_minute(qtbot: QtBot) -> None:
    back_off = BackOff()
    waits = []
    for _ in range(9):
        back_off.fail()
        waits.append(back_off.seconds_left)
        for _ in range(back_off.seconds_left):
            back_off._tick()
        assert back_off.seconds_left == 0
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
