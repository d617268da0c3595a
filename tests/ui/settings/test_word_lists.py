"""The words for contacts: one a line, kept when left or locked, and the program's own given back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_fixtures import ask, settled
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.settings import sections
from wayside.ui.settings.settings_page import SettingsPage
from wayside.ui.shell.page import Area, Place
from wayside.ui.shell.work_window import WorkWindow
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.word_pick import WordPick
from wayside.work import people, vocabularies
from wayside.work.vocabularies import VocabularyKind

OWN = vocabularies.starters(VocabularyKind.TONE)


@pytest.fixture
def page(context: UiContext, desk: Desk, keep: Callable[[QWidget], QWidget], qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(context, desk)
    keep(made)
    made.resize(1024, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.enter(Place(area=Area.SETTINGS, topic=sections.WORDS))
    settled(desk, qtbot)
    settled(desk, qtbot)
    return made


def editor(page: SettingsPage, kind: VocabularyKind) -> NoteEditor:
    return page.words.lists[kind].editor


def in_use(desk: Desk, kind: VocabularyKind = VocabularyKind.TONE) -> tuple[str, ...]:
    return ask(desk, lambda connection: vocabularies.words(connection, kind))


def replace(qtbot: QtBot, line: NoteEditor, *words: str) -> None:
    line.setFocus()
    line.selectAll()
    for number, word in enumerate(words):
        if number:
            qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.keyClicks(line, word)


def test_the_program_s_own_words_are_there_to_begin_with(page: SettingsPage) -> None:
    for kind in VocabularyKind:
        assert tuple(editor(page, kind).text().split("\n")) == vocabularies.starters(kind)


def test_words_are_kept_when_the_list_is_left_and_no_half_words_before(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    line = editor(page, VocabularyKind.TONE)
    replace(qtbot, line, "warm", "matter-of-fact", "", "warm")
    settled(desk, qtbot)
    assert in_use(desk) == OWN
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    settled(desk, qtbot)
    assert in_use(desk) == ("warm", "matter-of-fact")
    assert page.words.state.text() == "Saved 14:30"
    # Shown as they are kept: without the empty line and the word that was there already.
    assert line.text() == "warm\nmatter-of-fact"
    assert in_use(desk, VocabularyKind.METHOD) == vocabularies.starters(VocabularyKind.METHOD)


def test_words_survive_a_lock_in_the_middle_of_typing(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    replace(qtbot, editor(page, VocabularyKind.TONE), "warm", "dry")
    desk.flush()
    settled(desk, qtbot)
    assert in_use(desk) == ("warm", "dry")


def test_a_word_that_is_too_long_is_not_kept_and_stays_to_be_put_right(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    line = editor(page, VocabularyKind.TONE)
    replace(qtbot, line, "w" * 61)
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    settled(desk, qtbot)
    assert page.words.lists[VocabularyKind.TONE].field.error() == "This is too long: at most 60 characters."
    assert line.text() == "w" * 61
    assert in_use(desk) == OWN


def test_the_program_s_own_come_back_and_that_can_be_undone(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    undos: list[tuple[str, Callable[[], None]]] = []
    page.undo_offered.connect(lambda text, undo: undos.append((text, undo)))
    line = editor(page, VocabularyKind.TONE)
    replace(qtbot, line, "warm")
    button = page.findChild(QPushButton, "words_own_tone")
    assert isinstance(button, QPushButton)
    button.setFocus()
    settled(desk, qtbot)
    assert in_use(desk) == ("warm",)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    settled(desk, qtbot)
    assert in_use(desk) == OWN
    assert tuple(line.text().split("\n")) == OWN
    ((said, undo),) = undos
    assert said == "The program’s own words are back: Tone"
    undo()
    settled(desk, qtbot)
    assert in_use(desk) == ("warm",)
    assert line.text() == "warm"


def test_from_a_chip_to_the_settings_and_back_there_are_the_new_words(
    context: UiContext, filled_desk: Desk, keep: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    """There is one place where the words are changed, and everybody is led there."""
    desk = filled_desk
    heron = ask(desk, lambda connection: people.find(connection, "heron"))
    frame = WorkWindow(context, desk, "Fieldwork")
    keep(frame)
    frame.resize(1280, 800)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)

    def shown(name: str) -> WordPick:
        for _ in range(4):
            settled(desk, qtbot)
        return next(chip for chip in frame.findChildren(WordPick, name) if chip.isVisible())

    frame.go(Place(area=Area.PEOPLE, person=heron, action="new-contact"))
    chip = shown("contact_tone")
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    (menu,) = chip.findChildren(QMenu, "word_choice")
    next(action for action in menu.actions() if action.objectName() == "word_change").trigger()
    menu.close()
    frame.activateWindow()  # what a window manager does when a menu closes
    qtbot.waitUntil(
        lambda: frame.isActiveWindow() and frame.place == Place(area=Area.SETTINGS, topic=sections.WORDS)
    )
    for _ in range(4):
        settled(desk, qtbot)
    line = next(each for each in frame.findChildren(NoteEditor, "words_tone") if each.isVisible())
    replace(qtbot, line, "warm", "dry")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    settled(desk, qtbot)
    frame.go_back()
    chip = shown("contact_tone")
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    menu = next(each for each in chip.findChildren(QMenu, "word_choice") if each.isVisible())
    assert [action.text() for action in menu.actions() if action.isCheckable()] == ["warm", "dry"]
    menu.close()
