"""Times of contacts, typed as people type them."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from wayside.ui.people.person.when_text import parse_when

NOW = datetime(2026, 11, 23, 14, 30, 12)  # the worker's own afternoon
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
ARABIC = QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", "2026-11-23 14:30"),
        (" Now ", "2026-11-23 14:30"),
        ("today", "2026-11-23 14:30"),
        ("9:05", "2026-11-23 09:05"),
        ("19:20", "2026-11-22 19:20"),
        ("7 pm", "2026-11-22 19:00"),
        ("12 am", "2026-11-23 00:00"),
        ("19h20", "2026-11-22 19:20"),
        ("yesterday", "2026-11-22 12:00"),
        ("yesterday at 19:20", "2026-11-22 19:20"),
        ("fri 19:20", "2026-11-20 19:20"),
        ("mon 9:00", "2026-11-23 09:00"),
        ("20 nov 19:20", "2026-11-20 19:20"),
        ("Fri 20 Nov 2026 19:20", "2026-11-20 19:20"),
        ("3 dec 8:00", "2025-12-03 08:00"),
        ("2026-11-20 19:20", "2026-11-20 19:20"),
        ("2025-01-05", "2025-01-05 12:00"),
        ("20 min ago", "2026-11-23 14:10"),
        ("2 h ago", "2026-11-23 12:30"),
        ("3 days ago", "2026-11-20 14:30"),
        ("١٩:٢٠", "2026-11-22 19:20"),
    ],
)
def test_the_time_meant_is_understood(text: str, wanted: str) -> None:
    found = parse_when(text, NOW, BRITISH)
    assert found is not None
    assert found.strftime("%Y-%m-%d %H:%M") == wanted


@pytest.mark.parametrize(("text", "locale"), [("20.11. 19:20", GERMAN), ("gestern 19:20", GERMAN)])
def test_other_languages_write_days_their_way(text: str, locale: QLocale) -> None:
    found = parse_when(text, NOW, locale)
    assert found is None or found < NOW


@pytest.mark.parametrize("text", ["tomorrow", "in 3 days", "2027-01-05 10:00"])
def test_what_is_still_to_come_is_not_bent_into_the_past(text: str) -> None:
    found = parse_when(text, NOW, BRITISH)
    assert found is not None
    assert found > NOW


@pytest.mark.parametrize(
    "text", ["whenever", "25:00", "13 pm", "19:75", "x" * 100, "0001-01-01", "\u202e", "9"]
)
def test_what_means_no_time_is_none(text: str) -> None:
    assert parse_when(text, NOW, BRITISH) is None


@given(st.text(max_size=40), st.sampled_from([BRITISH, GERMAN, ARABIC]))
def test_no_text_breaks_it(text: str, locale: QLocale) -> None:
    found = parse_when(text, NOW, locale)
    assert found is None or found.year >= 1969
