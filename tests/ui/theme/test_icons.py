"""Icons: all there, drawn alike, tinted, mirrored."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from wayside.resources import resource
from wayside.ui.theme.icons import DIRECTIONAL, Icon, app_icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, ThemeChoice

FOLDER = Path(resource("icons"))
NOT_TINTED = {"wayside", "tick-for-light", "tick-for-dark", "sorted-up", "sorted-down"}


def image(icon: QIcon, side: int = 48, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(side, side), 1.0, mode).toImage()


def ink(picture: QImage) -> set[str]:
    """The colours of all pixels that are wholly covered."""
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }


def test_the_folder_and_the_names_agree() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == {name.value for name in Icon} | NOT_TINTED


@pytest.mark.parametrize("name", Icon)
def test_all_are_drawn_on_the_same_grid_with_the_same_line(name: Icon) -> None:
    # Our own files, so the parser need not be armed against hostile ones.
    root = ElementTree.fromstring((FOLDER / f"{name.value}.svg").read_bytes())  # noqa: S314
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-linecap") == "round"


@pytest.mark.parametrize("name", Icon)
def test_each_shows_something_in_the_colour_asked_for(name: Icon, look: Appearance) -> None:
    wanted = look.color(ColorRole.DANGER).name()
    assert ink(image(look.icon(name, ColorRole.DANGER), 96)) == {wanted}


def test_an_icon_follows_the_theme_without_being_set_again(look: Appearance) -> None:
    icon = look.icon(Icon.LOCK, ColorRole.INK)
    light = ink(image(icon, 96))
    look.apply(ThemeChoice.DARK)
    assert ink(image(icon, 96)) == {look.color(ColorRole.INK).name()} != light


def test_a_disabled_icon_is_fainter(look: Appearance) -> None:
    icon = look.icon(Icon.LOCK, ColorRole.INK)
    assert ink(image(icon, 96, QIcon.Mode.Disabled)) == {look.color(ColorRole.DISABLED).name()}


def test_icons_are_sharp_on_dense_screens(look: Appearance) -> None:
    pixmap = look.icon(Icon.SEARCH).pixmap(QSize(16, 16), 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.devicePixelRatio() == 2.0


@pytest.mark.parametrize("name", Icon)
def test_what_points_along_the_text_turns_with_it(name: Icon, qapp: QApplication, look: Appearance) -> None:
    icon = look.icon(name)
    before = image(icon, 48)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = image(icon, 48)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert (after != before) == (name in DIRECTIONAL)


def test_the_application_icon_is_the_drawing_at_every_size(qapp: QApplication) -> None:
    for side in (16, 32, 48, 128, 256):
        drawn = QImage(side, side, QImage.Format.Format_ARGB32)
        drawn.fill(QColor(0, 0, 0, 0))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(resource("icons/wayside.svg")).render(painter)
        painter.end()
        shipped = QImage(resource(f"icons/wayside-{side}.png"))
        assert shipped.size() == QSize(side, side)
        for x, y in ((side // 2, side // 5), (side // 3, side // 2), (side // 4, side * 2 // 5)):
            assert abs(drawn.pixelColor(x, y).lightness() - shipped.pixelColor(x, y).lightness()) < 12
    assert not app_icon().isNull()
