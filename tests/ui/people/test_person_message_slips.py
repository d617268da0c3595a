"""Slips at the draft message: a key held or pressed twice, a copy asked for too early, somebody who turns away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import ask
from tests.ui.people.messages import (
    composer,
    copied,
    newest,
    open_heron,
    other,
    show_timeline,
    work_as_jonas,
    write,
)
from tests.ui.people.somebody import Stand
from wayside.ui.clipboard import Answer, read_text
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.work import drafts, timeline
from wayside.work.timeline import EntryKind

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's timeline, with nobody in use."""
    return open_heron(context, desk, qtbot, keep)


def hold(
    stand: Stand, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Send what a key sends that is held, after it went down; to whatever has the keyboard by then."""
    for _ in range(4):
        focused = QApplication.focusWidget() or stand.widget(name)
        QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, key, modifier, "", True))
        stand.settle()


def noted(stand: Stand) -> int:
    contacts = ask(stand.desk, lambda c: timeline.page(c, stand.person, kind=EntryKind.CONTACT))
    return sum(getattr(each.fields, "text", "") == "Message sent" for each in contacts)  # type: ignore[union-attr]


def told(stand: Stand) -> str:
    status = stand.widget("composer_status")
    assert isinstance(status, QLabel)
    return status.text() if status.isVisible() else ""


def test_a_key_held_too_long_copies_and_notes_nothing(heron: Stand) -> None:
    write(heron, "See you on Friday")
    with heron.qtbot.waitSignal(heron.page.context.clipboard.went_out):
        heron.key("composer_editor", Qt.Key.Key_Return, _CONTROL)
    heron.qtbot.waitUntil(lambda: not composer(heron)._copying.is_just_out())
    hold(heron, "composer_editor", Qt.Key.Key_Return, _CONTROL)
    assert noted(heron) == 0


def test_a_key_pressed_twice_at_once_copies_and_notes_nothing(heron: Stand) -> None:
    write(heron, "See you on Friday")
    with heron.qtbot.waitSignal(heron.page.context.clipboard.went_out):
        heron.key("composer_editor", Qt.Key.Key_Return, _CONTROL)
    heron.key("composer_editor", Qt.Key.Key_Return, _CONTROL)
    heron.settle()
    assert noted(heron) == 0
    assert heron.widget("composer_sent").isVisible()


def test_delete_held_too_long_removes_one_contact(heron: Stand) -> None:
    rows = heron.page.timeline.list
    before = heron.page.timeline.model.rowCount()
    rows.setFocus()
    rows.setCurrentIndex(heron.page.timeline.model.index(0))
    heron.qtbot.keyClick(rows, Qt.Key.Key_Delete)
    heron.settle()
    hold(heron, "timeline_list", Qt.Key.Key_Delete)
    assert heron.page.timeline.model.rowCount() == before - 1


def test_return_held_too_long_saves_a_contact_without_a_complaint(heron: Stand) -> None:
    heron.page.timeline.begin_contact(leave_correction=False)
    heron.type("contact_summary", "Asked about Friday")
    heron.key("contact_summary", Qt.Key.Key_Return)
    hold(heron, "contact_summary", Qt.Key.Key_Return)
    assert not heron.page.timeline.form.face.error.isVisible()
    assert newest(heron).text == "Asked about Friday"


def test_a_copy_asked_for_too_early_is_made_once_the_draft_is_read(heron: Stand) -> None:
    write(heron, "See you on Friday")
    clipboard = heron.page.context.clipboard
    with heron.qtbot.waitSignal(clipboard.went_out):
        clipboard.copy("for somebody else")
    heron.page.context.guarding._on_turned()
    with heron.qtbot.waitSignal(clipboard.went_out):
        heron.key("composer_editor", Qt.Key.Key_Return, _CONTROL)
        assert read_text() == "", "pasted now, it would be what was meant for somebody else"
        assert told(heron) == "Still being read. It is copied as soon as that is done."
    assert read_text() == "See you on Friday"


def test_a_copy_asked_for_too_early_still_asks_about_what_is_found(heron: Stand, qtbot: QtBot) -> None:
    write(heron, "at the Lindenhof")
    heron.page.context.guarding._on_turned()
    with qtbot.assertNotEmitted(heron.page.context.clipboard.went_out, wait=50):
        heron.key("composer_editor", Qt.Key.Key_Return, _CONTROL)
        qtbot.waitUntil(heron.widget("composer_second").isVisible)


def test_what_was_copied_before_is_gone_while_the_second_step_asks(heron: Stand) -> None:
    clipboard = heron.page.context.clipboard
    with heron.qtbot.waitSignal(clipboard.went_out):
        clipboard.copy("for somebody else")
    write(heron, "at the Lindenhof")
    heron.click("composer_copy")
    assert heron.widget("composer_second").isVisible()
    assert read_text() == ""


def test_a_draft_that_is_written_on_does_not_go_out_behind_ones_back(heron: Stand, qtbot: QtBot) -> None:
    answers: list[Answer] = []
    heron.page.context.clipboard.watch(lambda _text, answer: answers.append(answer))
    write(heron, "See you on Friday")
    heron.click("composer_copy")
    qtbot.waitUntil(lambda: bool(answers))
    composer(heron).insert(" What was the hardest part?")
    with qtbot.assertNotEmitted(heron.page.context.clipboard.went_out):
        answers[0](())


def test_a_draft_does_not_go_out_after_its_page_was_left(heron: Stand, qtbot: QtBot) -> None:
    work_as_jonas(heron)
    write(heron, "See you on Friday")
    with qtbot.assertNotEmitted(heron.page.context.clipboard.went_out, wait=50):
        composer(heron).copy()
        heron.page.context.guarding.turn_to(None)
        qtbot.waitUntil(composer(heron).check.is_settled)
        heron.settle()


def test_a_copy_asked_for_too_early_is_not_made_after_its_page_was_left(heron: Stand, qtbot: QtBot) -> None:
    write(heron, "See you on Friday")
    heron.page.context.guarding._on_turned()
    with qtbot.assertNotEmitted(heron.page.context.clipboard.went_out, wait=50):
        heron.key("composer_editor", Qt.Key.Key_Return, _CONTROL)
        heron.page.context.guarding.turn_to(None)
        qtbot.waitUntil(composer(heron).check.is_settled)
        heron.settle()


def test_a_message_that_was_noted_is_no_draft_any_more_whatever_comes_next(heron: Stand) -> None:
    write(heron, "See you on Friday")
    copied(heron)
    heron.click("composer_sent")
    # A lock, before the window has heard that it was noted.
    heron.desk.flush()
    kept = ask(heron.desk, lambda c: drafts.load(c, f"message:{heron.person}"))
    assert (kept, noted(heron)) == (None, 1)
    heron.settle()


def test_turning_away_while_it_is_noted_leaves_no_draft_behind(heron: Stand) -> None:
    write(heron, "See you on Friday")
    copied(heron)
    heron.click("composer_sent")
    show_timeline(heron, other(heron))
    show_timeline(heron, heron.person)
    assert composer(heron).text() == ""
    assert noted(heron) == 1


def test_after_undo_the_message_is_on_the_screen_again_and_has_the_keyboard(heron: Stand) -> None:
    offers: list[Callable[[], None]] = []
    heron.page.undo_offered.connect(lambda _text, undo: offers.append(undo))
    write(heron, "See you on Friday")
    copied(heron)
    heron.click("composer_sent")
    heron.settle()
    offers[-1]()
    heron.settle()
    assert heron.widget("composer_editor").isVisible()
    assert QApplication.focusWidget() is heron.widget("composer_editor")


def test_somebody_who_types_on_keeps_the_keyboard(heron: Stand) -> None:
    write(heron, "See you on Friday")
    copied(heron)
    heron.click("composer_sent")
    heron.type("composer_editor", " at ten")
    heron.settle()
    assert QApplication.focusWidget() is heron.widget("composer_editor")
    assert composer(heron).text() == "See you on Friday at ten"
    assert noted(heron) == 1


def test_on_a_small_page_the_second_step_can_be_answered_where_it_asks(heron: Stand) -> None:
    heron.page.resize(640, 440)
    write(heron, "at the Lindenhof " * 30)
    heron.click("composer_copy")
    keep = heron.widget("composer_keep")
    heron.qtbot.waitUntil(lambda: keep.visibleRegion().boundingRect() == keep.rect())
    assert keep.hasFocus()
