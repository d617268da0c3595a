"""Colours: complete, legible, and in one place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import wayside
from wayside.ui.theme.bands import Mark, bands
from wayside.ui.theme.contrast import TEXT_PAIRS, contrast
from wayside.ui.theme.tokens import BANDS, COLORS, TONES, ColorRole, Theme, Tone, color_value

PACKAGE = Path(wayside.__file__).parent
LEAST = {
    Theme.LIGHT: 4.5,
    Theme.DARK: 4.5,
    Theme.HIGH_CONTRAST: 7.0,
    Theme.HIGH_CONTRAST_DARK: 7.0,
}
HEX = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")


@pytest.mark.parametrize("theme", Theme)
def test_every_text_can_be_read_on_every_ground_it_may_stand_on(theme: Theme) -> None:
    weak = {
        f"{text.name} on {ground.name}": round(ratio, 2)
        for text, ground in TEXT_PAIRS
        if (ratio := contrast(color_value(theme, text), color_value(theme, ground))) < LEAST[theme]
    }
    assert weak == {}


@pytest.mark.parametrize("theme", Theme)
def test_every_identity_band_can_be_read(theme: Theme) -> None:
    for band in bands(theme):
        assert contrast(band.strong, band.soft) >= LEAST[theme], band
        assert contrast(band.strong, color_value(theme, ColorRole.SURFACE)) >= 3.0, band


@pytest.mark.parametrize("theme", Theme)
def test_the_focus_ring_stands_out_from_every_ground(theme: Theme) -> None:
    for ground in (ColorRole.PAPER, ColorRole.SURFACE, ColorRole.RAISED, ColorRole.SELECTION):
        assert contrast(color_value(theme, ColorRole.ACCENT), color_value(theme, ground)) >= 3.0


def test_every_theme_has_every_role() -> None:
    assert set(COLORS) == set(BANDS) == set(Theme)
    for theme, colors in COLORS.items():
        assert len(colors) == len(ColorRole), theme
        assert all(HEX.fullmatch(color) and len(color) == 7 for color in colors)
    assert [role.value for role in ColorRole] == list(range(len(ColorRole)))
    assert set(TONES) == set(Tone)


def test_every_identity_has_its_own_mark_and_its_own_colours() -> None:
    for theme in Theme:
        row = bands(theme)
        assert {band.mark for band in row} == set(Mark)
        assert len({band.strong for band in row}) == 8


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_no_colour_is_written_down_anywhere_else() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}: {match}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.relative_to(PACKAGE).as_posix() != "ui/theme/tokens.py"
        for match in HEX.findall(path.read_text(encoding="utf-8"))
    ]
    assert found == []
