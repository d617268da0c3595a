"""After a crash: calm, honest, without content."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.before_unlock import LOOKS, assert_nothing_cut_off, button, wearing
from tests.ui.conftest import Snap
from tests.ui.walk import assert_accessible
from wayside.supervising.protocol import After
from wayside.ui.context import UiContext
from wayside.ui.crash.crash_page import CrashPage, details
from wayside.ui.theme.theme import Appearance

WHERE = ("ValueError", "wayside.ui.desk:_deliver:161", "wayside.ui.people.people_page:_show_rows:88")


def test_details_are_copied_and_hold_only_places(
    qtbot: QtBot, qapp: QApplication, context: UiContext
) -> None:
    page = CrashPage(context, (*WHERE, "said 'Heron lives in …'"))
    qtbot.addWidget(page)
    page.show()
    assert page.focusWidget() is button(page, "crash_unlock")
    button(page, "crash_copy").click()
    copied = qapp.clipboard().text()
    assert all(place in copied for place in WHERE)
    assert "Heron" not in copied
    box = page.findChild(QPlainTextEdit, "crash_details")
    assert box is not None
    assert box.isReadOnly()
    assert box.toPlainText() == copied


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_leads_back_with_one_key(qtbot: QtBot, context: UiContext, key: Qt.Key) -> None:
    page = CrashPage(context, (), After.HUNG)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.unlock_asked):
        qtbot.keyClick(page.focusWidget(), key)


def test_says_when_nothing_is_known() -> None:
    assert "no place in the code is known" in details(())


@pytest.mark.parametrize("name", list(LOOKS))
def test_every_look(
    qtbot: QtBot, qapp: QApplication, look: Appearance, context: UiContext, snap: Snap, name: str
) -> None:
    with wearing(name, qapp, look) as size:
        page = CrashPage(context, WHERE)
        qtbot.addWidget(page)
        page.resize(*size)
        snap(page, f"crash-{name}")
        assert_accessible(page)
        assert_nothing_cut_off(page)
