"""What the program says back: buttons, notices, toasts, dialogs, rows, tabs, progress."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep, Snap
from tests.ui.walk import assert_accessible, focus_chain, spoken_name, unnamed
from tests.ui.widgets.gallery import Gallery
from wayside.ui.i18n import MIRRORED, Languages
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ThemeChoice, Tone
from wayside.ui.widgets.buttons import Button, IconButton, Kind
from wayside.ui.widgets.dialog import ConfirmDialog
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.nav_button import NavButton
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.progress_row import ProgressRow
from wayside.ui.widgets.rows import Row, RowList, spoken
from wayside.ui.widgets.status_line import StatusLine
from wayside.ui.widgets.tab_bar import TabBar
from wayside.ui.widgets.table import DataTable
from wayside.ui.widgets.toast import Toast


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_space(
    key: Qt.Key, qtbot: QtBot, look: Appearance, keep: Keep
) -> None:
    for button in (Button("Open", Kind.PRIMARY), IconButton(look.icon(Icon.CLOSE), "Close")):
        keep(button)
        button.show()
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)


def test_a_name_with_an_ampersand_stays_whole_on_a_button(keep: Keep) -> None:
    button = Button("")
    keep(button)
    button.set_plain_text("Salt & Co")
    assert button.accessibleName() == "Salt & Co"
    assert button.text() == "Salt && Co"


def test_a_count_on_the_rail_is_spoken(keep: Keep) -> None:
    entry = NavButton("&Today")
    keep(entry)
    entry.set_count(6, "6 due")
    assert entry.accessibleName() == "Today, 6 due"
    entry.set_count(0)
    assert entry.accessibleName() == "Today"


@pytest.fixture
def window(keep: Keep) -> QWidget:
    window = keep(QWidget())
    QVBoxLayout(window).addWidget(QLineEdit())
    window.resize(900, 600)
    window.show()
    return window


def test_a_toast_offers_to_undo_once(window: QWidget, snap: Snap) -> None:
    toast = Toast(window)
    undone: list[int] = []
    toast.offer_undo("Contact with Heron removed.", lambda: undone.append(1))
    assert toast.isVisible()
    assert window.rect().contains(toast.geometry())
    snap(window, "toast")
    button = toast.findChildren(Button)[0]
    assert spoken_name(button) == "Undo: Contact with Heron removed."
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert not toast.isVisible()


def test_a_toast_follows_the_window_and_goes_with_escape(window: QWidget) -> None:
    toast = Toast(window)
    toast.say("Copied.")
    window.resize(400, 300)
    assert window.rect().contains(toast.geometry())
    QTest.keyClick(toast, Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_a_long_message_fits_a_narrow_window(window: QWidget) -> None:
    window.resize(320, 300)
    toast = Toast(window)
    toast.offer_undo("A rather long sentence about what was removed just now. " * 3, lambda: None)
    assert window.rect().contains(toast.geometry())


def test_a_toast_does_not_lie_over_what_is_written_at_the_bottom(window: QWidget, qtbot: QtBot) -> None:
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    top, line = QLineEdit(), QLineEdit()
    layout.addStretch(1)
    layout.addWidget(line)
    layout.insertWidget(0, top)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    toast = Toast(window, top)
    line.setFocus()
    toast.offer_undo("Noted as a contact.", lambda: None)
    assert not toast.geometry().intersects(line.geometry())
    assert not toast.geometry().intersects(top.geometry())
    top.setFocus()
    assert toast.geometry().top() > window.height() // 2, "at the bottom, where it usually is"
    line.setFocus()
    assert not toast.geometry().intersects(line.geometry())


def test_the_keyboard_comes_to_what_can_be_undone_and_goes_back(window: QWidget, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line = window.findChildren(QLineEdit)[0]
    line.setFocus()
    toast = Toast(window)
    toast.say("Copied.")
    assert not toast.take_keyboard()
    toast.offer_undo("Contact removed.", lambda: None)
    assert toast.take_keyboard()
    QTest.keyClick(toast.findChildren(Button)[0], Qt.Key.Key_Escape)
    assert not toast.isVisible()
    assert line.hasFocus()


def confirm(parent: QWidget) -> ConfirmDialog:
    return ConfirmDialog("Delete this note?", "It cannot be brought back.", "Delete the note", parent=parent)


def test_a_confirmation_is_safe_by_default(qtbot: QtBot, window: QWidget, snap: Snap) -> None:
    dialog = confirm(window)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    focused = dialog.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Cancel"
    assert_accessible(dialog)
    snap(dialog, "confirm")
    confirmed: list[int] = []
    dialog.confirmed.connect(lambda: confirmed.append(1))
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert confirmed == []


def test_a_confirmation_closes_with_escape_and_does_what_was_asked(qtbot: QtBot, window: QWidget) -> None:
    dialog = confirm(window)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog = confirm(window)
    dialog.open()
    delete = next(button for button in dialog.findChildren(Button) if button.text() == "Delete the note")
    with qtbot.waitSignal(dialog.confirmed):
        delete.click()


def test_saved_and_failed_are_said_in_words(keep: Keep) -> None:
    status = StatusLine()
    keep(status)
    status.saved("14:03")
    assert status.text() == "Saved 14:03"
    status.fail("Not saved. Your text is still here.")
    assert status.property("role") == "danger"
    status.clear()
    assert status.text() == ""


def test_a_notice_has_words_an_icon_and_at_most_one_button(
    qtbot: QtBot, look: Appearance, keep: Keep
) -> None:
    notice = InlineNotice(look, "The disk is almost full.", Tone.CAUTION)
    keep(notice)
    notice.show()
    assert not notice.button.isVisible()
    notice.set_text("Not saved.", Tone.DANGER, action="Try again")
    assert notice.text() == "Not saved."
    with qtbot.waitSignal(notice.action_requested):
        notice.button.click()


def test_an_empty_page_offers_the_first_step(qtbot: QtBot, keep: Keep) -> None:
    empty = EmptyState("People go here.", action="Add a person", example="For example: Heron")
    keep(empty)
    empty.show()
    with qtbot.waitSignal(empty.action_requested):
        QTest.keyClick(empty.button, Qt.Key.Key_Return)


def test_progress_shows_a_number_and_can_be_cancelled_once(qtbot: QtBot, keep: Keep) -> None:
    progress = ProgressRow("Copying")
    keep(progress)
    progress.show()
    progress.set_progress(1200, 3000)
    with qtbot.waitSignal(progress.cancel_requested):
        progress.findChildren(Button)[0].click()
    assert not progress.findChildren(Button)[0].isEnabled()
    progress.reset("Again")
    assert progress.findChildren(Button)[0].isEnabled()


def test_tabs_change_with_the_arrow_keys(qtbot: QtBot, look: Appearance, keep: Keep) -> None:
    tabs = TabBar(look, "Parts", ["Overview", "Timeline", "Notes"])
    keep(tabs)
    tabs.show()
    with qtbot.waitSignal(tabs.currentChanged):
        QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1
    widths = [tabs.tabRect(index).width() for index in range(3)]
    tabs.setCurrentIndex(2)
    assert [tabs.tabRect(index).width() for index in range(3)] == widths


def test_a_row_is_spoken_whole() -> None:
    row = Row("Answer him", "wrote 2 h ago", "Heron", chip="Contact first", tone=Tone.DANGER)
    assert spoken(row) == "Heron, Answer him, Contact first, wrote 2 h ago"


def test_rows_and_tables_open_with_enter(qtbot: QtBot, look: Appearance, keep: Keep) -> None:
    gallery = Gallery(look)
    keep(gallery)
    gallery.show()
    rows, table = gallery.findChildren(RowList)[0], gallery.findChildren(DataTable)[0]
    with qtbot.waitSignal(rows.row_opened):
        QTest.keyClick(rows, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.row_opened):
        QTest.keyClick(table, Qt.Key.Key_Return)


@pytest.mark.parametrize("language", ["en", MIRRORED])
def test_focus_can_be_seen_on_everything_it_can_reach(
    language: str,
    qtbot: QtBot,
    look: Appearance,
    languages: Languages,
    keep: Keep,
    snap: Snap,
) -> None:
    languages.install(language)
    look.apply(ThemeChoice.LIGHT)
    gallery = Gallery(look)
    keep(gallery)
    gallery.resize(1500, 1100)
    gallery.show()
    qtbot.waitUntil(gallery.isActiveWindow)
    for widget in focus_chain(gallery):
        widget.clearFocus()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.hasFocus()
        assert widget.grab().toImage() != before, spoken_name(widget)
    assert not unnamed(gallery)
    tabs = gallery.findChildren(TabBar)[0]
    tabs.setFocus()
    snap(gallery, f"focus-tabs-{language}")
    gallery.findChildren(RowList)[0].setFocus()
    snap(gallery, f"focus-rows-{language}")
    gallery.findChildren(DataTable)[0].setFocus()
    snap(gallery, f"focus-table-{language}")
