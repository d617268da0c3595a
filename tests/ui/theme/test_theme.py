"""The look as a whole: choosing it, following the system, changing it while windows are open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from wayside.ui.theme.stylesheet import build_stylesheet
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, TextRole, Theme, ThemeChoice, color_value
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel


@pytest.mark.parametrize(
    ("choice", "theme"),
    [
        (ThemeChoice.LIGHT, Theme.LIGHT),
        (ThemeChoice.DARK, Theme.DARK),
        (ThemeChoice.HIGH_CONTRAST, Theme.HIGH_CONTRAST),
    ],
)
def test_a_choice_is_what_is_painted(choice: ThemeChoice, theme: Theme, look: Appearance, keep: Keep) -> None:
    window = keep(QWidget())
    window.resize(40, 40)
    window.show()
    look.apply(choice)
    assert look.theme is theme
    assert window.grab().toImage().pixelColor(5, 5).name().upper() == color_value(theme, ColorRole.PAPER)


def test_an_open_window_changes_at_once(look: Appearance, keep: Keep, qtbot: QtBot) -> None:
    window = keep(QWidget())
    column = QVBoxLayout(window)
    label = PlainTextLabel("Heron", LabelRole.TITLE)
    button = Button("Open", Kind.PRIMARY)
    column.addWidget(label)
    column.addWidget(button)
    window.show()
    with qtbot.waitSignal(look.theme_changed):
        look.apply(ThemeChoice.DARK)
    assert label.palette().windowText().color() == look.color(ColorRole.INK)
    picture = button.grab().toImage()
    assert picture.pixelColor(8, picture.height() // 2) == look.color(ColorRole.ACCENT)


def test_the_system_is_followed_only_when_asked(
    look: Appearance, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The offscreen platform has no dark mode to switch to, so the answer and the signal are ours.
    def system_turns(*, dark: bool) -> Theme:
        monkeypatch.setattr(look, "_system_is_dark", lambda: dark)
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        return look.theme

    look.apply(ThemeChoice.SYSTEM)
    assert system_turns(dark=True) == Theme.DARK
    assert system_turns(dark=False) == Theme.LIGHT
    look.apply(ThemeChoice.LIGHT)
    assert system_turns(dark=True) == Theme.LIGHT
    look.apply(ThemeChoice.HIGH_CONTRAST)
    assert look.theme == Theme.HIGH_CONTRAST_DARK
    assert look.is_dark
    assert system_turns(dark=False) == Theme.HIGH_CONTRAST


def test_text_grows_with_the_system_font_and_never_shrinks_below_the_design(qapp: QApplication) -> None:
    before = QFont(qapp.font())
    try:
        sizes = {}
        for points in (7, 10, 20):
            qapp.setFont(QFont("Sans Serif", points))
            sizes[points] = Appearance(qapp).text_pixels(TextRole.BODY)
    finally:
        qapp.setFont(before)
    assert sizes[7] == sizes[10] == 14
    assert 27 <= sizes[20] <= 29


def test_a_larger_text_is_laid_out_at_once(look: Appearance, keep: Keep) -> None:
    label = keep(PlainTextLabel("Heron", LabelRole.TITLE))
    label.show()
    before = label.sizeHint().height()
    look.set_text_scale(2.0)
    assert isinstance(label, QLabel)
    assert label.sizeHint().height() > before * 1.8


def test_applying_the_same_again_does_nothing(look: Appearance) -> None:
    heard: list[int] = []
    look.theme_changed.connect(lambda: heard.append(1))
    look.apply(ThemeChoice.LIGHT)
    assert heard == []


@pytest.mark.parametrize("theme", Theme)
def test_the_stylesheet_has_no_gaps_and_no_rule_for_everything(theme: Theme) -> None:
    text = build_stylesheet(theme, 1.25)
    assert "{{" not in text
    assert text.count("{") == text.count("}")
    assert "None" not in text
    selectors = [part.split("}")[-1].strip() for part in text.split("{")[:-1]]
    assert not any(selector.startswith(("*", "QWidget")) for selector in selectors)
