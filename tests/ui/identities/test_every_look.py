"""Every page of identities, walked as a keyboard and a screen reader do, in the smallest window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep, Snap
from tests.ui.desk_fixtures import ask
from tests.ui.identities.cast import fill
from tests.ui.identities.stage import Stage
from tests.ui.walk import assert_accessible
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.i18n import Languages
from wayside.ui.shell.page import Area, IdentityTab, Page, PersonTab, Place
from wayside.ui.theme.tokens import ThemeChoice


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
@pytest.mark.parametrize("language", ["en", "x-long", "x-rtl"])
def test_every_page_is_named_walked_in_order_and_fits(
    context: UiContext,
    desk: Desk,
    languages: Languages,
    qtbot: QtBot,
    keep: Keep,
    snap: Snap,
    language: str,
    size: tuple[int, int],
) -> None:
    languages.install(language)
    cast = ask(desk, fill)
    stage = Stage(context, desk, qtbot, keep)
    stage.window.resize(*size)
    places = [
        Place(area=Area.IDENTITIES),
        Place(area=Area.IDENTITIES, topic="words"),
        Place(area=Area.IDENTITIES, topic="letter"),
        *(Place(area=Area.IDENTITIES, identity=cast.jonas, identity_tab=tab) for tab in IdentityTab),
        Place(area=Area.IDENTITIES, identity=cast.leon, identity_tab=IdentityTab.SAFETY),
        Place(area=Area.IDENTITIES, identity=cast.nika, identity_tab=IdentityTab.OVERVIEW),
        Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.OVERVIEW),
        Place(area=Area.TODAY),
    ]
    for place in places:
        stage.go(place)
        stage.settle()
        assert_accessible(stage.window)
        assert stage.window.minimumSizeHint().width() <= size[0], place
        for area in stage.page.findChildren(QScrollArea):
            inner = area.widget()
            if area.isVisible() and inner is not None:
                assert inner.width() <= area.viewport().width(), f"{place} is cut at the side"
        assert isinstance(stage.page, Page)
    # One change of the theme, not one for every place: it dresses every widget there is anew.
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        context.look.apply(theme)
        for number, place in enumerate(places):
            stage.go(place)
            stage.settle()
            name = f"identities-{number}-{language}-{size[0]}-{theme.value}"
            assert snap(stage.window, name, size).stat().st_size > 5000


@pytest.mark.parametrize("topic", ["", "words", "letter"])
def test_every_page_tells_its_keys(stage: Stage, topic: str) -> None:
    stage.go(Place(area=Area.IDENTITIES, topic=topic))
    assert isinstance(stage.page, Page)
    assert stage.page.shortcuts()
