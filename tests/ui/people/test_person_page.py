"""The page of a person: getting there, the header, the parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import ask
from tests.ui.people.somebody import Stand, stand
from tests.ui.walk import assert_accessible
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.i18n import Languages
from wayside.ui.people.person.closing import ClosingDialog
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.theme.theme import Appearance
from wayside.ui.widgets.chip import Chip
from wayside.work import people
from wayside.work.people import PersonFields, PersonId


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's page."""
    return stand(context, desk, qtbot, keep)


def chips(stand: Stand) -> list[str]:
    return [chip.text() for chip in stand.page.header.findChildren(Chip) if chip.isVisible()]


def person(stand: Stand) -> people.Person:
    return ask(stand.desk, lambda connection: people.get(connection, stand.person))


def test_the_header_says_who_this_is(heron: Stand) -> None:
    assert heron.page.header.title.text() == "Heron"
    assert chips(heron) == ["Stage: building trust", "Minor", "#school", "#workshop"]
    assert heron.page.header.aim.text().startswith("keep a door open")


def test_the_name_is_changed_where_it_stands(heron: Stand) -> None:
    heron.qtbot.keyClick(heron.page, Qt.Key.Key_F2)
    line = heron.page.header.title.edit
    assert QApplication.focusWidget() is line
    heron.qtbot.keyClicks(line, "Grey Heron")
    heron.qtbot.keyClick(line, Qt.Key.Key_Return)
    heron.settle()
    assert person(heron).code_name == "Grey Heron"
    assert heron.page.header.title.text() == "Grey Heron"
    assert not heron.page.header.title.is_editing()


def test_a_name_that_is_taken_is_refused_beside_it(heron: Stand) -> None:
    line = heron.page.header.title
    line.begin()
    line.edit.setText("otter")
    heron.qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    heron.settle()
    shown = [label.text() for label in line.findChildren(QLabel) if label.isVisible()]
    assert "Somebody already has this code name. Choose another." in shown
    assert line.edit.text() == "otter"
    assert person(heron).code_name == "Heron"


def test_an_empty_aim_is_refused_and_the_old_one_stays(heron: Stand) -> None:
    aim = heron.page.header.aim
    aim.begin()
    aim.edit.clear()
    heron.qtbot.keyClick(aim.edit, Qt.Key.Key_Return)
    heron.settle()
    assert aim.is_editing()
    assert any("needs an aim" in label.text() for label in aim.findChildren(QLabel) if label.isVisible())
    heron.qtbot.keyClick(aim.edit, Qt.Key.Key_Escape)
    assert not aim.is_editing()
    assert aim.text().startswith("keep a door open")
    assert person(heron).fields.aim.startswith("keep a door open")


def test_the_work_is_closed_for_a_reason_and_reopened(heron: Stand) -> None:
    heron.page.header._ask_to_close()
    dialog = heron.page.window().findChild(ClosingDialog)
    assert isinstance(dialog, ClosingDialog)
    heron.qtbot.keyClick(dialog.reason.edit, Qt.Key.Key_Return)
    assert dialog.reason.error()
    heron.qtbot.keyClicks(dialog.reason.edit, "Moved away")
    heron.qtbot.keyClick(dialog.reason.edit, Qt.Key.Key_Return)
    heron.settle()
    assert person(heron).closed_reason == "Moved away"
    assert "Closed" in chips(heron)
    reopen = heron.widget("person_closed").findChild(QPushButton)
    assert isinstance(reopen, QPushButton)
    heron.qtbot.mouseClick(reopen, Qt.MouseButton.LeftButton)
    heron.settle()
    assert not person(heron).is_closed
    assert "Closed" not in chips(heron)


def test_the_part_shown_last_is_remembered_for_each_person(heron: Stand) -> None:
    heron.show(Place(area=Area.PEOPLE, person=heron.person, tab=PersonTab.NOTES))
    otter = ask(heron.desk, lambda connection: people.find(connection, "Otter"))
    assert otter is not None
    heron.show(Place(area=Area.PEOPLE, person=otter))
    assert heron.page.current_tab() is PersonTab.OVERVIEW
    assert heron.page.header.title.text() == "Otter"
    heron.show(Place(area=Area.PEOPLE, person=heron.person))
    assert heron.page.current_tab() is PersonTab.NOTES


def test_keys_turn_the_parts_and_begin_to_write(heron: Stand) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    heron.qtbot.keyClick(heron.page, Qt.Key.Key_Tab, control)
    assert heron.page.current_tab() is PersonTab.TIMELINE
    heron.qtbot.keyClick(heron.page.tabs, Qt.Key.Key_Right)
    assert heron.page.current_tab() is PersonTab.PLAN
    heron.qtbot.keyClick(heron.page.tabs, Qt.Key.Key_Right)
    assert heron.page.current_tab() is PersonTab.OFFERS
    heron.qtbot.keyClick(heron.page.tabs, Qt.Key.Key_Right)
    assert heron.page.current_tab() is PersonTab.NOTES
    heron.qtbot.keyClick(heron.page, Qt.Key.Key_N, control)
    assert heron.page.current_tab() is PersonTab.TIMELINE
    assert QApplication.focusWidget() is heron.line("contact_summary")
    heron.qtbot.keyClick(heron.page, Qt.Key.Key_N, control | shift)
    assert heron.page.current_tab() is PersonTab.NOTES
    assert QApplication.focusWidget() is heron.editor("note_editor")


@pytest.mark.parametrize(
    ("action", "focused"),
    [("new-contact", "contact_summary"), ("new-note", "note_editor"), ("next-step", "overview_next_step")],
)
def test_a_place_says_what_to_begin(heron: Stand, action: str, focused: str) -> None:
    heron.show(Place(area=Area.PEOPLE, person=heron.person, action=action))
    assert QApplication.focusWidget() is heron.widget(focused)


def test_somebody_who_is_gone_is_said(heron: Stand) -> None:
    places: list[Place] = []
    heron.page.go.connect(places.append)
    heron.show(Place(area=Area.PEOPLE, person=PersonId(999_999)))
    button = heron.page._missing.button
    assert button.isVisible()
    button.click()
    assert places == [Place(area=Area.PEOPLE)]


def test_what_somebody_else_wrote_is_shown(heron: Stand) -> None:
    from wayside.ui.desk import Touched

    heron.desk.write(
        heron.desk,
        lambda connection: people.update(connection, heron.person, likes="jazz", code_name="Egret"),
        Touched.PEOPLE,
    )
    heron.settle()
    assert heron.editor("overview_likes").toPlainText() == "jazz"
    assert heron.page.header.title.text() == "Egret"


def test_an_endless_name_pushes_nothing_away(
    context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep
) -> None:
    name = "x" * 5_000 + " \u202ey " + "ع" * 4_990
    who = ask(desk, lambda c: people.add(c, PersonFields(code_name=name, aim=name, tags=(name, "b"))))
    found = stand(context, desk, qtbot, keep, who)
    for tab in PersonTab:
        found.page.resize(816, 592)
        found.show(Place(area=Area.PEOPLE, person=who, tab=tab))
        assert found.page.width() == 816
        more = found.widget("person_more")
        end = more.mapTo(found.page, more.rect().bottomRight())
        assert found.page.rect().contains(end)


@pytest.mark.parametrize("tab", list(PersonTab))
@pytest.mark.parametrize("code", ["en", "x-long", "x-rtl"])
def test_every_part_is_named_and_walked_in_order(
    context: UiContext,
    desk: Desk,
    qtbot: QtBot,
    keep: Keep,
    languages: Languages,
    tab: PersonTab,
    code: str,
) -> None:
    languages.install(code)
    found = stand(context, desk, qtbot, keep)
    found.show(Place(area=Area.PEOPLE, person=found.person, tab=tab))
    assert_accessible(found.page)


@pytest.mark.parametrize(("scale", "code"), [(1.0, "en"), (1.0, "x-long"), (2.0, "en")])
@pytest.mark.parametrize("tab", list(PersonTab))
def test_nothing_is_cut_off_in_a_small_window(
    context: UiContext,
    desk: Desk,
    qtbot: QtBot,
    keep: Keep,
    look: Appearance,
    languages: Languages,
    scale: float,
    code: str,
    tab: PersonTab,
) -> None:
    languages.install(code)
    look.set_text_scale(scale)
    found = stand(context, desk, qtbot, keep)
    found.page.resize(816, 592)
    found.show(Place(area=Area.PEOPLE, person=found.person, tab=tab))
    assert found.page.width() == 816, "the page wants to be wider than the window"
    part = {
        PersonTab.OVERVIEW: found.page.overview,
        PersonTab.TIMELINE: found.page.timeline,
        PersonTab.PLAN: found.page.plan,
        PersonTab.OFFERS: found.page.offers,
        PersonTab.NOTES: found.page.notes,
    }[tab]
    for widget in [*part.findChildren(QPushButton), *part.findChildren(QLineEdit)]:
        if widget.isVisible():
            left = widget.mapTo(part, widget.rect().topLeft()).x()
            assert left >= 0, widget.accessibleName()
            assert left + widget.width() <= part.width() + 1, widget.accessibleName() or widget.objectName()


def test_a_missing_aim_is_said_and_can_be_written(heron: Stand) -> None:
    ask(
        heron.desk,
        lambda connection: connection.execute("UPDATE person SET aim = '' WHERE id = ?", (heron.person,)),
    )
    heron.page.header.show_person(person(heron))
    aim = heron.page.header.aim
    shown = [label.text() for label in aim.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Aim missing: what is this for?"]
    aim.begin()
    assert aim.edit.text() == ""
    heron.qtbot.keyClicks(aim.edit, "a training place")
    heron.qtbot.keyClick(aim.edit, Qt.Key.Key_Return)
    heron.settle()
    assert person(heron).fields.aim == "a training place"
