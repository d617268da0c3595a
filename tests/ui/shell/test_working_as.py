"""Who somebody works as: chosen in the frame, shown in the top bar, lost when it may not be used any more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_fixtures import TODAY, Clock, ask, settled
from wayside.ui.clipboard import read_text
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.shell import palette_actions
from wayside.ui.shell.page import Area, Place
from wayside.ui.shell.work_window import WorkWindow
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import IdentityFields, IdentityId, IdentityKind, IdentityState, WatchKind

Keep = Callable[[QWidget], QWidget]


def fill(connection: Connection) -> IdentityId:
    """Write an alias that may be used and one that nobody authorised."""
    connection.execute("DELETE FROM identity")
    connection.execute("DELETE FROM watch_term")
    jonas = identities.add(connection, IdentityFields(name="Jonas K.", kind=IdentityKind.ALIAS, band=2))
    identities.authorise(connection, jonas, by="Team lead", on=TODAY, until=TODAY + timedelta(days=90))
    identities.add(connection, IdentityFields(name="Mara T.", kind=IdentityKind.ALIAS))
    identities.add_watch_term(connection, None, WatchKind.WORKPLACE, "Lindenhof")
    return jonas


@pytest.fixture
def jonas(filled_desk: Desk) -> IdentityId:
    return ask(filled_desk, fill)


@pytest.fixture
def frame(context: UiContext, filled_desk: Desk, jonas: IdentityId, keep: Keep, qtbot: QtBot) -> WorkWindow:
    made = WorkWindow(context, filled_desk, "Fieldwork")
    keep(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settled(filled_desk, qtbot)
    return made


def bar(frame: WorkWindow) -> QPushButton:
    found = frame.findChild(QPushButton, "top_identity")
    assert isinstance(found, QPushButton)
    return found


def part(frame: WorkWindow, name: str) -> QWidget:
    found = frame.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def shown(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def choose_jonas(frame: WorkWindow, jonas: IdentityId, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar(frame), Qt.MouseButton.LeftButton)
    button = f"identity_use_{jonas}"
    qtbot.waitUntil(lambda: (found := frame.findChild(QPushButton, button)) is not None and found.isVisible())
    qtbot.mouseClick(frame.findChild(QPushButton, button), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: frame._context.working.identity_id == jonas)


def test_nobody_is_in_use_at_first_and_the_choice_says_why_not(
    frame: WorkWindow, jonas: IdentityId, qtbot: QtBot
) -> None:
    assert shown(bar(frame)) == ["No identity active", "Choose one"]
    qtbot.mouseClick(bar(frame), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: (found := frame.findChild(QWidget, "identity_choice")) is not None and found.isVisible()
    )
    choice = part(frame, "identity_choice")
    said = shown(choice)
    assert said.index("Jonas K.") < said.index("Mara T.")
    assert any(text.startswith("Nobody has authorised it.") for text in said)
    focused = frame.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"identity_use_{jonas}"


def test_the_bar_shows_name_kind_and_time(
    frame: WorkWindow, jonas: IdentityId, qtbot: QtBot, clock: Clock
) -> None:
    choose_jonas(frame, jonas, qtbot)
    clock.now_ms += 24 * 60_000 + 10_000
    frame.top_bar.set_seconds_left(100)
    assert shown(bar(frame)) == ["Jonas K.", "alias", "24:10"]
    assert bar(frame).property("band") == "2"
    assert bar(frame).accessibleName() == "Working as Jonas K., alias. Change or stop"


def test_an_identity_that_is_burned_is_no_longer_in_use(
    frame: WorkWindow, jonas: IdentityId, filled_desk: Desk, qtbot: QtBot
) -> None:
    choose_jonas(frame, jonas, qtbot)
    filled_desk.write(
        filled_desk,
        lambda connection: identities.step(connection, jonas, IdentityState.BURNED, "recognised"),
        Touched.IDENTITIES,
    )
    qtbot.waitUntil(lambda: frame._context.working.identity is None)
    # Once the bar has made room for it.
    qtbot.waitUntil(lambda: shown(bar(frame)) == ["No identity active", "Choose one"])


def test_the_palette_begins_and_stops(frame: WorkWindow, jonas: IdentityId, qtbot: QtBot) -> None:
    working = frame._context.working
    qtbot.waitUntil(lambda: len(working.usable) == 1)
    titles = [each.title for each in palette_actions.working([(jonas, "Jonas K.")], None)]
    assert titles == ["Work as Jonas K.", "Choose who you work as"]
    frame._act(palette_actions.working([(jonas, "Jonas K.")], None)[0].act)
    qtbot.waitUntil(lambda: working.identity_id == jonas)
    frame._act(palette_actions.working([(jonas, "Jonas K.")], (jonas, "Jonas K."))[0].act)
    assert working.identity is None


def test_what_was_copied_is_taken_back_when_somebody_else_is_worked_as(
    frame: WorkWindow, jonas: IdentityId, qtbot: QtBot
) -> None:
    choose_jonas(frame, jonas, qtbot)
    clipboard, working = frame._context.clipboard, frame._context.working
    with qtbot.waitSignal(clipboard.went_out):
        clipboard.copy("See you on Friday")
    assert read_text() == "See you on Friday"
    # Another platform is not somebody else.
    working.begin(jonas, "Instagram")
    qtbot.waitUntil(lambda: working.platform == "Instagram")
    assert read_text() == "See you on Friday"
    working.stop()
    assert read_text() == ""


def test_a_copy_with_a_finding_is_kept_and_can_be_pasted(frame: WorkWindow, qtbot: QtBot) -> None:
    frame.go(Place(area=Area.PEOPLE))
    line = frame.findChild(QLineEdit, "people_filter")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.setText("at the Lindenhof")
    line.selectAll()
    with qtbot.waitSignal(frame._context.clipboard.withheld):
        qtbot.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    panel = part(frame, "copy_panel")
    assert panel.isVisible()
    line.clear()
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "at the Lindenhof"
    assert panel.isVisible()
    with qtbot.waitSignal(frame._context.clipboard.went_out):
        qtbot.mouseClick(frame.findChild(QPushButton, "copy_panel_out"), Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
