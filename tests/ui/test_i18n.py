"""Languages, and the two invented ones."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from wayside.ui.i18n import LONG, MIRRORED, Languages, LongTranslator, MirroredTranslator


def translated(text: str) -> str:
    return QCoreApplication.translate("Anywhere", text)


def test_english_is_always_there(languages: Languages) -> None:
    assert languages.available()[0] == ("en", "English")
    assert languages.code == "en"
    assert translated("Open") == "Open"


def test_the_long_language_makes_every_text_longer_and_keeps_placeholders(languages: Languages) -> None:
    languages.install(LONG)
    for text in ("Open", "{0} of {1}", "Nothing is sent anywhere.", "Saved {0}", "%n people"):
        long = translated(text)
        assert 1.4 * len(text) <= len(long) <= 2.2 * len(text) + 8
        assert long.startswith("⟦")
        assert long.endswith("⟧")
        assert re.findall(r"\{\d\}|%n", long) == re.findall(r"\{\d\}|%n", text)
    assert translated("{0} of {1}").format(1, 2)


def test_the_mirrored_language_turns_the_layout(languages: Languages, qapp: QApplication) -> None:
    languages.install(MIRRORED)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    text = translated("Search in {0}")
    assert "{0}" in text
    assert all(ord(letter) > 0x600 for letter in text.replace("{0}", "").replace(" ", ""))
    languages.install("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert translated("Open") == "Open"


def test_patterns_of_dates_are_left_alone(languages: Languages) -> None:
    languages.install(LONG)
    assert QCoreApplication.translate("DatePattern", "ddd d MMM") == "ddd d MMM"


def test_what_is_not_shipped_becomes_english(languages: Languages) -> None:
    languages.install("tlh")
    assert languages.code == "en"


@pytest.mark.parametrize("translator", [LongTranslator, MirroredTranslator])
@given(text=st.text(max_size=80))
def test_no_text_breaks_a_translator(
    translator: type[LongTranslator] | type[MirroredTranslator], text: str
) -> None:
    made = translator().translate("Anywhere", text)
    assert re.findall(r"\{[^{}]*\}", made) == re.findall(r"\{[^{}]*\}", text)
