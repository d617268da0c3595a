"""Dates as people type them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from wayside.ui.say import exact_day
from wayside.ui.widgets.date_text import parse_date

TODAY = date(2026, 11, 23)  # a Monday
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
ARABIC = QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 24)),
        (" yesterday ", date(2026, 11, 22)),
        ("fri", date(2026, 11, 27)),
        ("friday", date(2026, 11, 27)),
        ("next fri", date(2026, 11, 27)),
        ("mon", date(2026, 11, 30)),
        ("in 3 days", date(2026, 11, 26)),
        ("2 weeks", date(2026, 12, 7)),
        ("+1w", date(2026, 11, 30)),
        ("3 dec", date(2026, 12, 3)),
        ("3. December", date(2026, 12, 3)),
        ("dec 3", date(2026, 12, 3)),
        ("dec 3rd, 2027", date(2027, 12, 3)),
        ("5 jan", date(2027, 1, 5)),
        ("20 nov", date(2026, 11, 20)),
        ("2027-01-05", date(2027, 1, 5)),
        ("3/12", date(2026, 12, 3)),
        ("3/12/27", date(2027, 12, 3)),
        ("fri 27 nov 2026", date(2026, 11, 27)),
    ],
)
def test_what_is_typed_is_understood(text: str, meant: date) -> None:
    assert parse_date(text, TODAY, ENGLISH) == meant


@pytest.mark.parametrize(
    "text",
    ["", "soonish", "m", "31 feb", "2027-13-01", "99/99", "3", "in many days", "x" * 100, "30.2.", "\x00"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_date(text, TODAY, ENGLISH) is None


def test_numbers_are_read_in_the_order_of_the_locale() -> None:
    assert parse_date("12/3", TODAY, AMERICAN) == date(2026, 12, 3)
    assert parse_date("3.12.", TODAY, GERMAN) == date(2026, 12, 3)
    assert parse_date("3. dez", TODAY, GERMAN) == date(2026, 12, 3)
    assert parse_date("freitag", TODAY, GERMAN) == date(2026, 11, 27)


@pytest.mark.parametrize("locale", [ENGLISH, GERMAN, ARABIC], ids=["en", "de", "ar"])
@given(days=st.integers(-4000, 4000))
def test_what_the_field_writes_it_can_read(locale: QLocale, days: int) -> None:
    value = TODAY + timedelta(days=days)
    assert parse_date(exact_day(value, locale), TODAY, locale) == value


@given(text=st.text(max_size=60))
def test_nothing_typed_breaks_it(text: str) -> None:
    parse_date(text, TODAY, ENGLISH)
