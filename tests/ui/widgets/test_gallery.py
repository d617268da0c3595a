"""Every widget in every look: painted, named, and nothing cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.ui.conftest import Keep, Snap
from tests.ui.walk import assert_accessible
from tests.ui.widgets.gallery import Gallery
from wayside.ui.i18n import LONG, MIRRORED, Languages
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ThemeChoice

LOOKS = {
    "light": (ThemeChoice.LIGHT, "en", 1.0),
    "dark": (ThemeChoice.DARK, "en", 1.0),
    "contrast": (ThemeChoice.HIGH_CONTRAST, "en", 1.0),
    "long": (ThemeChoice.LIGHT, LONG, 1.0),
    "mirrored": (ThemeChoice.DARK, MIRRORED, 1.0),
    "double": (ThemeChoice.LIGHT, "en", 2.0),
}


def cut_off(root: QWidget) -> list[str]:
    """Return the texts of labels and buttons that got less room than they need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton):
            continue
        need = widget.minimumSizeHint()
        height = need.height()
        if isinstance(widget, QLabel) and widget.wordWrap():
            height = widget.heightForWidth(widget.width())
        if widget.height() < height or widget.width() < need.width():
            found.append(f"{type(widget).__name__}: {widget.text()[:40]}")
    return found


@pytest.mark.parametrize("name", LOOKS)
def test_everything_is_painted_named_and_whole(
    name: str, look: Appearance, languages: Languages, keep: Keep, snap: Snap
) -> None:
    choice, language, scale = LOOKS[name]
    languages.install(language)
    look.set_text_scale(scale)
    look.apply(choice)
    gallery = Gallery(look)
    keep(gallery)
    width = 1500 if scale == 1.0 else 2600
    path: Path = snap(gallery, f"gallery-{name}", (width, gallery.sizeHint().height()))
    gallery.resize(width, gallery.heightForWidth(width))
    path = snap(gallery, f"gallery-{name}")
    assert path.stat().st_size > 10_000
    assert cut_off(gallery) == []
    assert_accessible(gallery)
