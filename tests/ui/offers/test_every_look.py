"""Every page of offers, walked as a keyboard and a screen reader do, in the smallest window."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep, Snap
from tests.ui.desk_fixtures import NOW_MS, TODAY, ask
from tests.ui.identities.stage import Stage
from tests.ui.offers.cast import Cast, fill
from tests.ui.walk import assert_accessible
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.i18n import Languages
from wayside.ui.shell.page import Area, Page, PersonTab, Place
from wayside.ui.theme.tokens import ThemeChoice
from wayside.vault.connection import Connection
from wayside.work import offers
from wayside.work.offers import MoveFields, Uptake


def more(connection: Connection) -> Cast:
    """Add steps and meetings to the cast."""
    cast = fill(connection)
    for state in (Uptake.OFFERED, Uptake.ACCEPTED):
        offers.step(connection, cast.trial, cast.heron, state, at=NOW_MS)
    offers.plan_move(
        connection, cast.heron, MoveFields(offer_id=cast.trial, planned_on=TODAY + timedelta(days=3))
    )
    past = offers.plan_move(connection, cast.heron, MoveFields(place="the library"))
    offers.record_meeting(connection, past, NOW_MS)
    return cast


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
    cast = ask(desk, more)
    stage = Stage(context, desk, qtbot, keep)
    stage.window.resize(*size)
    places = [
        Place(area=Area.OFFERS),
        Place(area=Area.OFFERS, offer=cast.trial),
        Place(area=Area.OFFERS, offer=cast.talk),
        Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.OFFERS),
        Place(area=Area.PEOPLE, person=cast.alder, tab=PersonTab.OFFERS),
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
            name = f"offers-{number}-{language}-{size[0]}-{theme.value}"
            assert snap(stage.window, name, size).stat().st_size > 5000


@pytest.mark.parametrize("is_offer", [False, True])
def test_every_page_tells_its_keys(stage: Stage, cast: Cast, is_offer: bool) -> None:
    stage.go(Place(area=Area.OFFERS, offer=cast.trial if is_offer else None))
    assert isinstance(stage.page, Page)
    assert stage.page.shortcuts()
