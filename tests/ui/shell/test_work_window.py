"""The frame: going places and back, counts, overlays, keys, and that nobody waits."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from tests.ui.desk_fixtures import add, ask, settled
from tests.ui.walk import assert_accessible
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.i18n import Languages
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.shell.rail import RailButton
from wayside.ui.shell.shortcuts_sheet import ShortcutsSheet
from wayside.ui.shell.work_window import WorkWindow
from wayside.ui.theme.tokens import ThemeChoice
from wayside.work import people

Keep = Callable[[QWidget], QWidget]


@pytest.fixture
def locks() -> list[str]:
    return []


@pytest.fixture
def frame(context: UiContext, filled_desk: Desk, keep: Keep, locks: list[str], qtbot: QtBot) -> WorkWindow:
    made = WorkWindow(context._replace(lock=locks.append), filled_desk, "Fieldwork")
    keep(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    settled(filled_desk, qtbot)
    return made


def rail(frame: WorkWindow, area: Area) -> RailButton:
    found = frame.findChild(RailButton, f"rail_{area.value}")
    assert isinstance(found, RailButton)
    return found


@pytest.mark.parametrize("area", list(Area))
def test_every_area_opens_from_the_rail_and_by_its_key(frame: WorkWindow, qtbot: QtBot, area: Area) -> None:
    qtbot.mouseClick(rail(frame, area), Qt.MouseButton.LeftButton)
    assert frame.place == Place(area=area)
    assert rail(frame, area).isChecked()
    frame.go(Place(area=Area.TODAY))
    order = [
        Area.TODAY,
        Area.PEOPLE,
        Area.PLANS,
        Area.OFFERS,
        Area.IDENTITIES,
        Area.OUTCOMES,
        Area.SETTINGS,
        Area.HANDBOOK,
    ]
    key = Qt.Key(Qt.Key.Key_1 + order.index(area))
    qtbot.keyClick(frame, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: frame.place == Place(area=area))


def test_back_goes_the_way_one_came(frame: WorkWindow, filled_desk: Desk) -> None:
    heron = ask(filled_desk, lambda connection: people.find(connection, "heron"))
    assert heron is not None
    places = [Place(area=Area.PEOPLE), Place(area=Area.PEOPLE, person=heron, tab=PersonTab.NOTES)]
    for place in places:
        frame.go(place)
    frame.go_back()
    assert frame.place == places[0]
    frame.go_back()
    assert frame.place == Place(area=Area.TODAY)
    frame.go_back()
    assert frame.place == Place(area=Area.TODAY)


def test_counts_follow_the_vault(frame: WorkWindow, filled_desk: Desk, qtbot: QtBot) -> None:
    button = rail(frame, Area.PEOPLE)
    qtbot.waitUntil(lambda: bool(button._count))
    before = int(button._count)
    filled_desk.write(frame, lambda connection: add(connection, "Somebody New"), Touched.PEOPLE)
    qtbot.waitUntil(lambda: button._count == str(before + 1))
    assert str(before + 1) in button.accessibleName()


def test_lock_by_button_and_key(frame: WorkWindow, locks: list[str], qtbot: QtBot) -> None:
    button = frame.findChild(QPushButton, "top_lock")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: locks == ["button", "button"])


def test_the_sheet_of_keys_opens_and_any_key_closes_it(frame: WorkWindow, qtbot: QtBot) -> None:
    frame.open_shortcuts()
    sheet = frame.findChild(ShortcutsSheet)
    assert isinstance(sheet, ShortcutsSheet)
    assert sheet.isVisible()
    assert_accessible(sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_time_left_is_said(frame: WorkWindow) -> None:
    frame.top_bar.set_seconds_left(252)
    assert frame.top_bar._left.text() == "locks in 4:12"


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
@pytest.mark.parametrize("language", ["en", "x-long", "x-rtl"])
def test_every_page_is_named_and_fits(
    context: UiContext,
    filled_desk: Desk,
    languages: Languages,
    keep: Keep,
    snap: Callable[..., Path],
    qtbot: QtBot,
    size: tuple[int, int],
    language: str,
) -> None:
    """Walks every page as a keyboard and a screen reader do, in the smallest window and the longest language."""
    languages.install(language)
    heron = ask(filled_desk, lambda connection: people.find(connection, "heron"))
    made = WorkWindow(context, filled_desk, "Fieldwork")
    keep(made)
    made.resize(*size)
    made.show()
    qtbot.waitExposed(made)
    places = [Place(area=area) for area in Area]
    places += [Place(area=Area.PEOPLE, person=heron, tab=tab) for tab in PersonTab]
    for place in places:
        made.go(place)
        settled(filled_desk, qtbot)
        assert_accessible(made)
        assert made.minimumSizeHint().width() <= size[0], place
    # One change of the theme, not one for every place: it dresses every widget there is anew.
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        context.look.apply(theme)
        for number, place in enumerate(places):
            made.go(place)
            settled(filled_desk, qtbot)
            name = f"page-{number}-{language}-{size[0]}-{theme.value}"
            assert snap(made, name, size).stat().st_size > 5000


def test_nothing_is_owned_by_what_it_does_not_lie_in(
    context: UiContext, filled_desk: Desk, keep: Keep, qtbot: QtBot
) -> None:
    """See `tab_place`: PySide counts owners of its own, and what hangs on the wrong one can vanish from Python."""
    heron = ask(filled_desk, lambda connection: people.find(connection, "heron"))
    made = WorkWindow(context, filled_desk, "Fieldwork")
    keep(made)
    made.show()
    qtbot.waitExposed(made)
    for place in [
        *(Place(area=area) for area in Area),
        *(Place(area=Area.PEOPLE, person=heron, tab=tab) for tab in PersonTab),
    ]:
        made.go(place)
        settled(filled_desk, qtbot)
    widgets = {id(widget): widget for widget in QApplication.allWidgets()}
    for widget in [each for each in widgets.values() if type(each).__module__.startswith("wayside.")]:
        owner = re.search(r"^parent\.+ <.* at 0x(\w+)>", Shiboken.dump(widget), re.MULTILINE)
        if owner is not None and (above := widgets.get(int(owner.group(1), 16))) is not None:
            assert above.isAncestorOf(widget) or above is widget.parent(), f"{above} is taken to own {widget}"


def test_a_key_leads_to_what_can_be_undone(frame: WorkWindow, qtbot: QtBot) -> None:
    undone: list[bool] = []
    frame._toast.offer_undo("Contact removed.", lambda: undone.append(True))
    qtbot.keyClick(frame, Qt.Key.Key_F6)
    focused = frame.focusWidget()
    assert isinstance(focused, QPushButton)
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert undone == [True]
    focused = frame.focusWidget()
    assert focused is not None
    assert focused.isVisible()


def test_a_notice_does_not_stay_for_long_over_the_next_page(frame: WorkWindow, qtbot: QtBot) -> None:
    toast = frame._toast
    toast.offer_undo("Heron has a plan.", lambda: None)
    # It was said some time ago.
    qtbot.waitUntil(lambda: toast._timer.remainingTime() < 10_900)
    frame.go(Place(area=Area.OFFERS))
    assert toast.isVisible()
    assert toast._timer.remainingTime() <= 4_500  # a coarse timer
