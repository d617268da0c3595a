"""Notes: kept from the first character, sealed, amended, never lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import ask
from tests.ui.people.somebody import Stand, stand
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person.entries_model import LINE_ROLE
from wayside.ui.people.person.note_panel import NotePanel
from wayside.ui.people.person.reading import Line
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.widgets.dialog import ConfirmDialog
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.vault.connection import Connection
from wayside.work import drafts, people, timeline
from wayside.work.timeline import EntryKind, Note, NoteMark, NoteState

Offers = list[Callable[[], None]]


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's notes."""
    made = stand(context, desk, qtbot, keep)
    made.show(Place(area=Area.PEOPLE, person=made.person, tab=PersonTab.NOTES))
    return made


@pytest.fixture
def offers(heron: Stand) -> Offers:
    """Give the undos that were offered."""
    found: Offers = []
    heron.page.undo_offered.connect(lambda _text, undo: found.append(undo))
    return found


def notes(stand: Stand) -> list[Note]:
    found = ask(stand.desk, lambda c: timeline.page(c, stand.person, kind=EntryKind.NOTE))
    return [entry for entry in found if isinstance(entry, Note)]


def listed(stand: Stand) -> list[Line]:
    model = stand.page.notes.model
    return [model.index(row).data(LINE_ROLE) for row in range(model.rowCount())]


def panel(stand: Stand) -> NotePanel:
    return stand.page.notes.panel


def text(stand: Stand) -> str:
    return panel(stand).editor.text()


def begin(stand: Stand) -> NoteEditor:
    stand.click("person_new_note")
    assert QApplication.focusWidget() is panel(stand).editor
    return panel(stand).editor


def lock(stand: Stand) -> None:
    stand.desk.flush()
    assert stand.desk.vault_thread.drain(10)


def seal(stand: Stand) -> None:
    stand.click("note_seal")
    dialog = stand.page.window().findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    buttons["Seal note"].click()
    stand.settle()


def open_row(stand: Stand, row: int) -> None:
    view = stand.page.notes.list
    view.setCurrentIndex(view.model().index(row, 0))
    stand.settle()


def test_the_newest_note_is_open_to_read(heron: Stand) -> None:
    assert text(heron) == "Seems calmer since the aunt is back.\nAsk her?"
    assert [line.state for line in listed(heron)] == [NoteState.DRAFT, NoteState.SEALED]


def test_an_untouched_new_note_leaves_no_trace(heron: Stand) -> None:
    begin(heron)
    lock(heron)
    open_row(heron, 1)
    begin(heron)
    heron.page.hide()
    lock(heron)
    assert len(notes(heron)) == 2


def test_a_note_is_kept_from_its_first_character(heron: Stand) -> None:
    editor = begin(heron)
    heron.qtbot.keyClicks(editor, "H")
    heron.qtbot.waitUntil(lambda: len(notes(heron)) == 3)
    heron.qtbot.waitUntil(lambda: len(listed(heron)) == 3)
    heron.qtbot.keyClicks(editor, "e phoned")
    heron.qtbot.waitUntil(lambda: notes(heron)[0].text == "He phoned")
    heron.settle()
    assert "Saved" in panel(heron).saved.text()
    assert listed(heron)[0].text == "He phoned"
    assert heron.page.timeline.model.index(0).data(LINE_ROLE).text == "He phoned"
    assert len(notes(heron)) == 3


def test_a_lock_right_after_typing_loses_nothing_and_makes_one_note(heron: Stand) -> None:
    editor = begin(heron)
    heron.qtbot.keyClicks(editor, "First ")
    panel(heron)._keeper.flush()  # the note's first save is under way ...
    heron.qtbot.keyClicks(editor, "and last words")
    lock(heron)  # ... when Wayside locks, and the lock's own save overtakes it
    assert [note.text for note in notes(heron)][0] == "First and last words"
    assert len(notes(heron)) == 3


def test_a_held_up_save_does_not_undo_what_the_lock_kept(heron: Stand) -> None:
    import threading

    gate = threading.Event()
    heron.desk.vault_thread.submit(lambda _vault, _context: gate.wait(10), lambda _result: None)
    editor = begin(heron)
    for words in ("one ", "two ", "three"):
        heron.qtbot.keyClicks(editor, words)
        panel(heron)._keeper.flush()
    heron.qtbot.keyClicks(editor, " four")
    heron.desk.flush()
    gate.set()
    assert heron.desk.vault_thread.drain(10)
    heron.settle()
    assert notes(heron)[0].text == "one two three four"
    assert len(notes(heron)) == 3


def test_switching_away_right_after_typing_loses_nothing(heron: Stand) -> None:
    editor = begin(heron)
    heron.qtbot.keyClicks(editor, "Quick thought")
    open_row(heron, heron.page.notes.model.rowCount() - 1)
    assert text(heron).startswith("He said he is sixteen.")
    assert notes(heron)[0].text == "Quick thought"
    assert listed(heron)[0].text == "Quick thought"
    otter = ask(heron.desk, lambda connection: people.find(connection, "Otter"))
    begin(heron)
    heron.qtbot.keyClicks(editor, "Another")
    heron.show(Place(area=Area.PEOPLE, person=otter))
    assert {note.text for note in notes(heron)} >= {"Quick thought", "Another"}
    assert text(heron) == ""


def test_two_new_notes_in_a_row_are_two(heron: Stand) -> None:
    for words in ("One", "Two"):
        editor = begin(heron)
        heron.qtbot.keyClicks(editor, words)
    lock(heron)
    heron.settle()
    assert {note.text for note in notes(heron)} >= {"One", "Two"}
    assert len(notes(heron)) == 4
    assert len(listed(heron)) == 4


def test_a_draft_emptied_and_left_is_gone(heron: Stand) -> None:
    panel(heron).editor.selectAll()
    heron.qtbot.keyClick(panel(heron).editor, Qt.Key.Key_Delete)
    open_row(heron, 1)
    heron.settle()
    assert [note.state for note in notes(heron)] == [NoteState.SEALED]
    assert len(listed(heron)) == 1


def test_a_failed_save_says_so_keeps_the_text_and_tries_again(heron: Stand) -> None:
    ask(heron.desk, lambda connection: connection.execute("PRAGMA query_only=ON"))
    editor = begin(heron)
    heron.qtbot.keyClicks(editor, "Kept here")
    heron.qtbot.waitUntil(lambda: "Not saved." in panel(heron).saved.text())
    assert text(heron) == "Kept here"
    ask(heron.desk, lambda connection: connection.execute("PRAGMA query_only=OFF"))
    retry = next(b for b in panel(heron).saved.findChildren(QPushButton) if b.isVisible())
    retry.click()
    heron.settle()
    assert "Saved" in panel(heron).saved.text()
    assert notes(heron)[0].text == "Kept here"


def test_what_could_not_be_saved_is_tried_again_after_turning_away(heron: Stand) -> None:
    ask(heron.desk, lambda connection: connection.execute("PRAGMA query_only=ON"))
    editor = begin(heron)
    heron.qtbot.keyClicks(editor, "Kept here")
    open_row(heron, 1)
    ask(heron.desk, lambda connection: connection.execute("PRAGMA query_only=OFF"))
    lock(heron)
    assert "Kept here" in {note.text for note in notes(heron)}


def test_mark_and_source_are_kept(heron: Stand) -> None:
    buttons = {b.text(): b for b in panel(heron).mark.findChildren(QPushButton)}
    buttons["Fact"].click()
    assert heron.line("note_source").isVisible()
    heron.type("note_source", "his aunt, on the phone")
    lock(heron)
    assert (notes(heron)[0].mark, notes(heron)[0].source) == (NoteMark.FACT, "his aunt, on the phone")


def test_sealing_asks_first_and_then_only_reads(heron: Stand) -> None:
    heron.qtbot.keyClicks(panel(heron).editor, "X")
    heron.click("note_seal")
    dialog = heron.page.window().findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    dialog.reject()
    heron.settle()
    assert notes(heron)[0].state is NoteState.DRAFT
    seal(heron)
    sealed = notes(heron)[0]
    assert sealed.state is NoteState.SEALED
    assert sealed.text == text(heron), "the last key before sealing is in it"
    assert "X" in sealed.text
    assert panel(heron).editor.isReadOnly()
    assert not heron.widget("note_seal").isVisible()
    assert heron.widget("note_amend").isVisible()
    assert listed(heron)[0].state is NoteState.SEALED


def test_a_note_that_could_not_be_sealed_is_still_a_draft(heron: Stand) -> None:
    heron.qtbot.keyClicks(panel(heron).editor, "X")
    ask(heron.desk, lambda connection: connection.execute("PRAGMA query_only=ON"))
    seal(heron)
    assert "Not saved." in panel(heron).saved.text()
    assert not panel(heron).editor.isReadOnly()
    ask(heron.desk, lambda connection: connection.execute("PRAGMA query_only=OFF"))
    heron.qtbot.keyClicks(panel(heron).editor, "Y")
    lock(heron)
    assert "XY" in notes(heron)[0].text or "YX" in notes(heron)[0].text


def test_an_amendment_becomes_a_version_and_the_old_ones_stay_readable(heron: Stand) -> None:
    open_row(heron, 1)
    assert panel(heron).versions.count() == 2
    heron.click("note_amend")
    panel(heron).editor.selectAll()
    heron.qtbot.keyClicks(panel(heron).editor, "He is fifteen.")
    heron.click("note_save_amendment")
    heron.settle()
    note = notes(heron)[1]
    assert (note.version, note.text) == (3, "He is fifteen.")
    assert panel(heron).editor.isReadOnly()
    assert text(heron) == "He is fifteen."
    versions = panel(heron).versions
    assert versions.isVisible()
    assert versions.itemText(0).startswith("v3 · ")
    versions.setCurrentIndex(2)
    versions.activated.emit(2)
    assert text(heron) == "He said he is sixteen."
    assert ask(heron.desk, lambda c: drafts.load(c, f"amend:{note.id}")) is None


def test_a_half_typed_amendment_is_there_after_a_lock(
    heron: Stand, context: UiContext, qtbot: QtBot, keep: Keep
) -> None:
    open_row(heron, 1)
    heron.click("note_amend")
    heron.qtbot.keyClicks(panel(heron).editor, "But ")
    lock(heron)
    entry = notes(heron)[1].id
    again = stand(context, heron.desk, qtbot, keep, heron.person)
    again.show(Place(area=Area.PEOPLE, person=heron.person, entry=entry))
    assert text(again).startswith("But He said")
    assert heron.widget("note_save_amendment").isVisible()
    again.click("note_drop_amendment")
    again.settle()
    assert text(again).startswith("He said")
    assert ask(again.desk, lambda c: drafts.load(c, f"amend:{entry}")) is None
    assert notes(again)[1].version == 2


def test_an_amendment_thrown_away_can_be_brought_back(heron: Stand, offers: Offers) -> None:
    open_row(heron, 1)
    heron.click("note_amend")
    heron.qtbot.keyClicks(panel(heron).editor, "But ")
    heron.click("note_drop_amendment")
    heron.settle()
    assert text(heron).startswith("He said")
    offers[0]()
    heron.settle()
    assert text(heron).startswith("But He said")
    assert not panel(heron).editor.isReadOnly()


def test_a_draft_thrown_away_can_be_brought_back(heron: Stand, offers: Offers) -> None:
    heron.qtbot.keyClicks(panel(heron).editor, "!")
    kept = text(heron)
    heron.click("note_discard")
    heron.settle()
    assert [note.state for note in notes(heron)] == [NoteState.SEALED]
    assert len(listed(heron)) == 1
    offers[0]()
    heron.settle()
    assert notes(heron)[0].text == kept
    assert text(heron) == kept
    assert len(listed(heron)) == 2


def test_the_words_searched_for_are_marked(heron: Stand) -> None:
    entry = notes(heron)[1].id
    heron.show(Place(area=Area.PEOPLE, person=heron.person, entry=entry, match="FIFTEEN said"))
    marked = [selection.cursor.selectedText() for selection in panel(heron).editor.extraSelections()]
    assert marked == ["said", "fifteen"]
    assert heron.page.notes.list.currentIndex().data(LINE_ROLE).id == entry


def test_marks_stand_right_after_pictures_and_other_scripts(heron: Stand) -> None:
    words = "👩‍👩‍👧 😀 Čaj العربية kettle 🦉 KETTLE"
    entry = ask(heron.desk, lambda c: timeline.start_note(c, heron.person, words)).id
    heron.show(Place(area=Area.PEOPLE, person=heron.person, entry=entry, match="kettle caj"))
    marked = [selection.cursor.selectedText() for selection in panel(heron).editor.extraSelections()]
    assert marked == ["Čaj", "kettle", "KETTLE"]


def test_a_note_far_down_is_opened_and_selected(heron: Stand) -> None:
    def fill(connection: Connection) -> timeline.EntryId:
        connection.execute("BEGIN")
        made = [timeline.start_note(connection, heron.person, f"note {n}", at=10**12 + n) for n in range(300)]
        connection.execute("COMMIT")
        return made[5].id

    entry = ask(heron.desk, fill)
    heron.show(Place(area=Area.PEOPLE, person=heron.person, entry=entry))
    heron.qtbot.waitUntil(lambda: heron.page.notes.list.currentIndex().isValid())
    assert heron.page.notes.list.currentIndex().data(LINE_ROLE).text == "note 5"
    assert text(heron) == "note 5"


def test_a_large_rich_paste_is_plain_and_kept(heron: Stand) -> None:
    editor = begin(heron)
    data = QMimeData()
    plain = "\0A line of a pasted text, <b>not bold</b>. " * 2_500
    data.setText(plain)
    data.setHtml("<h1>" + plain + "</h1>")
    editor.insertFromMimeData(data)
    lock(heron)
    heron.settle()
    assert notes(heron)[0].text == plain.replace("\0", "")


def test_somebody_without_notes_is_taught_what_belongs_here(
    context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep
) -> None:
    who = ask(desk, lambda c: people.add(c, people.PersonFields(code_name="Tern", aim="Listen.")))
    empty = stand(context, desk, qtbot, keep, who)
    empty.show(Place(area=Area.PEOPLE, person=who, tab=PersonTab.NOTES))
    button = empty.page.notes.panel.empty.button
    assert button.isVisible()
    button.click()
    assert QApplication.focusWidget() is empty.editor("note_editor")
