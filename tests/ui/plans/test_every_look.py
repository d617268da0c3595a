"""Every page of plans, walked as a keyboard and a screen reader do, in the smallest window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep, Snap
from tests.ui.desk_fixtures import ask
from tests.ui.identities.stage import Stage
from tests.ui.plans.cast import fill
from tests.ui.walk import assert_accessible
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.i18n import Languages
from wayside.ui.people.person_page import PersonPage
from wayside.ui.shell.page import Area, Page, PersonTab, Place
from wayside.ui.theme.tokens import ThemeChoice


@pytest.mark.parametrize(
    ("size", "theme"), [((1280, 800), ThemeChoice.LIGHT), ((1024, 640), ThemeChoice.DARK)]
)
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
    theme: ThemeChoice,
) -> None:
    context.look.apply(theme)
    languages.install(language)
    stage = Stage(context, desk, qtbot, keep)
    stage.window.resize(*size)
    stage.go(Place(area=Area.PLANS))
    check(stage, snap, f"plans-empty-{language}", size)
    cast = ask(desk, fill)
    places = [
        Place(area=Area.PLANS),
        Place(area=Area.PLANS, playbook=cast.slow),
        Place(area=Area.PLANS, playbook=cast.starter),
        Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.PLAN),
        Place(area=Area.PEOPLE, person=cast.otter, tab=PersonTab.PLAN),
        Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.TIMELINE),
        Place(area=Area.SETTINGS, topic="words"),
    ]
    for number, place in enumerate(places):
        stage.go(place)
        stage.settle()
        check(stage, snap, f"plans-{number}-{language}", size)
    stage.go(places[3])
    page = stage.page
    assert isinstance(page, PersonPage)
    page.plan.way.edit.click()
    stage.settle()
    check(stage, snap, f"plans-edit-{language}", size)


def check(stage: Stage, snap: Snap, name: str, size: tuple[int, int]) -> None:
    assert_accessible(stage.window)
    assert stage.window.minimumSizeHint().width() <= size[0], name
    for area in stage.page.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None:
            assert inner.width() <= area.viewport().width(), f"{name} is cut at the side"
    for button in stage.page.findChildren(QPushButton):
        if button.isVisible():
            left = button.mapTo(stage.page, button.rect().topLeft()).x()
            assert left >= 0, f"{name}: {button.text()}"
            assert left + button.width() <= stage.page.width(), f"{name}: {button.text()}"
    assert isinstance(stage.page, Page)
    assert snap(stage.window, f"{name}-{size[0]}", size).stat().st_size > 5000


def test_every_page_tells_its_keys(stage: Stage) -> None:
    cast = ask(stage.desk, fill)
    for place in (Place(area=Area.PLANS), Place(area=Area.PLANS, playbook=cast.slow)):
        stage.go(place)
        assert isinstance(stage.page, Page)
        assert stage.page.shortcuts()
