"""Dates and times as people type them in German, with the words of the German catalogue."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from wayside.ui.people.person.when_text import parse_when
from wayside.ui.widgets.date_text import parse_date

TODAY = date(2026, 11, 23)  # a Monday
NOW = datetime(2026, 11, 23, 14, 30)  # the worker's own afternoon
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)


pytestmark = pytest.mark.usefixtures("german")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("heute", TODAY),
        ("Morgen", date(2026, 11, 24)),
        ("gestern", date(2026, 11, 22)),
        ("nächste Woche", date(2026, 11, 30)),
        ("Fr", date(2026, 11, 27)),
        ("in 3 Tagen", date(2026, 11, 26)),
        ("90 Tage", date(2027, 2, 21)),
        ("in 2 Wochen", date(2026, 12, 7)),
        ("3. Dez", date(2026, 12, 3)),
        ("tomorrow", date(2026, 11, 24)),
    ],
)
def test_a_day_typed_in_german_is_understood(text: str, meant: date) -> None:
    assert parse_date(text, TODAY, GERMAN) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("jetzt", "2026-11-23 14:30"),
        ("vor 20 Min.", "2026-11-23 14:10"),
        ("20 Minuten her", "2026-11-23 14:10"),
        ("vor 2 Std.", "2026-11-23 12:30"),
        ("vor 2 Stunden", "2026-11-23 12:30"),
        ("vor 3 Tagen", "2026-11-20 14:30"),
        ("vor 1 Woche", "2026-11-16 14:30"),
        ("gestern 19:20", "2026-11-22 19:20"),
        ("Fr 19:20", "2026-11-20 19:20"),
        ("20 min ago", "2026-11-23 14:10"),
    ],
)
def test_a_time_typed_in_german_is_understood(text: str, meant: str) -> None:
    found = parse_when(text, NOW, GERMAN)
    assert found is not None
    assert found.strftime("%Y-%m-%d %H:%M") == meant


@pytest.mark.parametrize("text", ["vor 20 Min. her", "20 Min.", "in 20 Minuten", "bald"])
def test_what_means_no_time_in_german_is_none(text: str) -> None:
    assert parse_when(text, NOW, GERMAN) is None
