"""How much of the timeline there is to see while a message is written, and where the rest is where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.people.messages import open_heron, work_as_jonas, write
from tests.ui.people.somebody import Stand
from tests.ui.walk import focus_chain
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's timeline in a window of 1280 × 800, whose frame takes the rest."""
    return open_heron(context, desk, qtbot, keep)


def is_whole(stand: Stand, widget: QWidget) -> bool:
    """Say whether all of a widget is inside the part of the page that is on the screen."""
    viewport = stand.page.timeline.viewport()
    place = QRect(widget.mapTo(viewport, QPoint(0, 0)), widget.size())
    return widget.isVisible() and viewport.rect().contains(place)


def rows(stand: Stand) -> int:
    """Return how many entries can be seen whole."""
    view = stand.page.timeline.list
    return view.viewport().height() // view.row_height()


def test_four_entries_and_the_whole_draft_fit_with_a_finding(heron: Stand) -> None:
    write(heron, "Come by after my shift at the Lindenhof, we can look around")
    heron.page.context.working.stop()
    heron.page.timeline.composer.face.nobody.hide()
    heron.settle()
    heron.qtbot.waitUntil(lambda: rows(heron) >= 4)
    for name in ("writing_card", "composer_reason", "composer_fix", "composer_copy"):
        assert is_whole(heron, heron.widget(name)), name


def test_the_contact_takes_the_place_of_the_draft(heron: Stand) -> None:
    heron.page.timeline.begin_contact(leave_correction=False)
    assert not heron.widget("composer_editor").isVisible()
    assert is_whole(heron, heron.widget("contact_save"))
    heron.page.timeline.begin_message()
    assert not heron.widget("contact_save").isVisible()
    assert heron.widget("composer_editor").hasFocus()


def test_tab_goes_from_the_entries_through_the_draft(heron: Stand) -> None:
    work_as_jonas(heron)
    write(heron, "at the Lindenhof. Do you want to come along?")
    heron.qtbot.waitUntil(heron.widget("composer_remarks").isVisible)
    names = [widget.objectName() for widget in focus_chain(heron.page) if widget.objectName()]
    start, end = names.index("timeline_list"), names.index("composer_copy")
    assert names[start : end + 1] == [
        "timeline_list",
        "composer_tone",
        "composer_content",
        "composer_method",
        "composer_editor",
        "composer_remark_dismiss",
        "composer_fix",
        "composer_once",
        "composer_always",
        "composer_copy",
    ]


def test_keys_turn_to_the_draft_before_they_act_on_it(heron: Stand) -> None:
    write(heron, "at the Lindenhof")
    heron.page.timeline.begin_contact(leave_correction=False)
    heron.qtbot.keyClick(heron.page, Qt.Key.Key_F8)
    assert heron.editor("composer_editor").textCursor().selectedText() == "Lindenhof"
    assert heron.editor("composer_editor").hasFocus()
    heron.page.timeline.begin_contact(leave_correction=False)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    heron.qtbot.keyClick(heron.page, Qt.Key.Key_C, control | shift)
    assert heron.widget("composer_second").isVisible()


def test_who_this_is_can_be_seen_where_there_is_no_room_beside(heron: Stand) -> None:
    assert heron.widget("timeline_side").isVisible()
    assert not heron.widget("timeline_about").isVisible()
    heron.page.resize(816, 592)
    heron.qtbot.waitUntil(heron.widget("timeline_about").isVisible)
    assert not heron.widget("timeline_side").isVisible()
    heron.click("timeline_about")
    assert heron.widget("timeline_side").isVisible()
    heron.settle()
    assert is_whole(heron, heron.widget("writing_card")), "to write beside it"
    heron.click("timeline_about")
    assert not heron.widget("timeline_side").isVisible()
    assert heron.page.timeline.list.isVisible()
    heron.page.resize(1072, 752)
    heron.qtbot.waitUntil(heron.widget("timeline_side").isVisible)
