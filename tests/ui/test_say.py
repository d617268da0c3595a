"""Times as people say them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from wayside.ui import say

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
NOW = datetime(2026, 11, 23, 14, 3)


def ms(when: datetime) -> int:
    return round(when.timestamp() * 1000)


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (NOW, "just now"),
        (NOW - timedelta(minutes=5), "5 min ago"),
        (NOW - timedelta(hours=2), "2 h ago"),
        (datetime(2026, 11, 23, 6, 10), "today 06:10"),
        (datetime(2026, 11, 22, 19, 20), "yesterday 19:20"),
        (datetime(2026, 11, 20, 19, 20), "Fri 20 Nov 19:20"),
        (datetime(2025, 12, 31, 23, 59), "31 Dec 2025 23:59"),
        (NOW + timedelta(hours=1), "today 15:03"),
        (datetime(2026, 11, 24, 9, 0), "tomorrow 09:00"),
    ],
)
def test_a_moment_is_said_from_now(when: datetime, said: str) -> None:
    assert say.moment(ms(when), ms(NOW), ENGLISH) == said


def test_shortly_after_midnight_two_hours_ago_is_yesterday() -> None:
    now = datetime(2026, 11, 23, 1, 0)
    assert say.moment(ms(datetime(2026, 11, 22, 23, 0)), ms(now), ENGLISH) == "yesterday 23:00"


@pytest.mark.parametrize(
    ("ahead", "said"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (3, "in 3 days"),
        (-2, "2 days ago"),
        (25, "Fri 18 Dec"),
        (60, "22 Jan 2027"),
    ],
)
def test_a_day_is_said_from_today(ahead: int, said: str) -> None:
    today = date(2026, 11, 23)
    assert say.day(today + timedelta(days=ahead), today, ENGLISH) == said


@pytest.mark.parametrize(
    ("ahead", "said"),
    [
        (0, "until today"),
        (1, "until tomorrow"),
        (3, "until Thu 26 Nov"),
        (-2, "until Sat 21 Nov"),
        (60, "until 22 Jan 2027"),
    ],
)
def test_a_day_that_something_lasts_until_is_named(ahead: int, said: str) -> None:
    today = date(2026, 11, 23)
    assert f"until {say.day_itself(today + timedelta(days=ahead), today, ENGLISH)}" == said


def test_the_exact_form_names_everything() -> None:
    exact = say.exact(ms(datetime(2026, 11, 20, 19, 20, 31)), ENGLISH)
    assert "Friday" in exact
    assert "2026" in exact
    assert "19:20:31" in exact
    assert say.exact_day(date(2026, 11, 20), ENGLISH) == "Fri 20 Nov 2026"
    assert say.long_day(date(2026, 11, 23), ENGLISH) == "Monday 23 November"


def test_numbers_and_names_are_those_of_the_locale() -> None:
    assert say.number(18402, ENGLISH) == "18,402"
    assert say.number(18402, GERMAN) == "18.402"
    assert say.long_day(date(2026, 11, 23), GERMAN) == "Montag 23 November"
