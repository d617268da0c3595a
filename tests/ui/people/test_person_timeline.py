"""The timeline: reading it, writing contacts down, correcting and removing them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import DAY, HOUR, NOW_MS, Clock, ask
from tests.ui.people.somebody import Stand, stand
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person.contact_form import ContactForm
from wayside.ui.people.person.entries_model import LINE_ROLE
from wayside.ui.people.person.reading import Line
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.vault.connection import Connection
from wayside.work import drafts, identities, people, timeline
from wayside.work.identities import IdentityFields, IdentityKind
from wayside.work.people import PersonId
from wayside.work.timeline import Contact, ContactFields, Direction, EntryKind, Mode


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's timeline."""
    made = stand(context, desk, qtbot, keep)
    made.show(Place(area=Area.PEOPLE, person=made.person, action="new-contact"))
    return made


def lines(stand: Stand) -> list[Line]:
    model = stand.page.timeline.model
    return [model.index(row).data(LINE_ROLE) for row in range(model.rowCount())]


def spoken(stand: Stand) -> list[str]:
    model = stand.page.timeline.model
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def contacts(stand: Stand) -> list[Contact]:
    found = ask(stand.desk, lambda c: timeline.page(c, stand.person, kind=EntryKind.CONTACT))
    return [entry for entry in found if isinstance(entry, Contact)]


def form(stand: Stand) -> ContactForm:
    return stand.page.timeline.form


def said(stand: Stand) -> list[str]:
    return [label.text() for label in stand.page.timeline.card.findChildren(QLabel) if label.isVisible()]


def draft(stand: Stand) -> dict[str, str]:
    found = ask(stand.desk, lambda connection: drafts.load(connection, f"contact:{stand.person}"))
    return found.fields if found else {}


def test_entries_read_like_a_log(heron: Stand) -> None:
    assert spoken(heron)[:3] == [
        "Today 09:00, they wrote, Instagram, Asked whether the workshop takes people.",
        "Sat 21 Nov 14:30, note · draft, Seems calmer since the aunt is back.\nAsk her?",
        "Fri 20 Nov 14:30, you wrote, Instagram, Told him about the trial day, no pressure. Left it open.",
    ]
    assert "one-to-many" in spoken(heron)[-1]
    assert "note · sealed, version 2, Fact" in spoken(heron)[4]


def test_enter_saves_and_the_form_is_ready_again(heron: Stand) -> None:
    heron.type("contact_summary", "Sent the address of the workshop")
    heron.key("contact_summary", Qt.Key.Key_Return)
    assert heron.line("contact_summary").text() == "", "empty at once, for the next line"
    heron.settle()
    newest = contacts(heron)[0].fields
    assert (newest.text, newest.at, newest.platform) == (
        "Sent the address of the workshop",
        NOW_MS,
        "Instagram",
    )
    assert (newest.direction, newest.mode) == (Direction.OUT, Mode.ONE_TO_ONE)
    assert lines(heron)[0].text == "Sent the address of the workshop"
    assert QApplication.focusWidget() is heron.line("contact_summary")
    assert heron.line("contact_platform").text() == "Instagram"
    assert draft(heron) == {}


def test_everything_about_a_contact_can_be_said(heron: Stand) -> None:
    heron.type("contact_summary", "Wrote under my answer")
    heron.line("contact_when").setText("yesterday 19:20")
    heron.line("contact_platform").setText("Discord")
    form(heron).face.direction.set_current(str(Direction.IN.value))
    form(heron).face.mode.set_current(str(Mode.ONE_TO_MANY.value))
    heron.key("contact_platform", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    heron.settle()
    found = next(contact for contact in contacts(heron) if contact.fields.text == "Wrote under my answer")
    assert spoken(heron)[1] == "Yesterday 19:20, they wrote, Discord, one-to-many, Wrote under my answer"
    assert found.fields.at == NOW_MS - DAY + 4 * HOUR + 50 * 60_000
    assert heron.line("contact_platform").text() == "Discord", "remembered for the next one"


@pytest.mark.parametrize(
    ("when", "word"), [("tomorrow", "still to come"), ("whenever", "not a time"), ("25:99", "not a time")]
)
def test_a_time_that_cannot_be_is_refused_beside_it(heron: Stand, when: str, word: str) -> None:
    heron.line("contact_summary").setText("x")
    heron.line("contact_when").setText(when)
    heron.click("contact_save")
    heron.settle()
    assert any(word in text for text in said(heron))
    assert heron.line("contact_summary").text() == "x"
    assert len(contacts(heron)) == 4
    heron.line("contact_when").clear()
    assert not any(word in text for text in said(heron))


def test_an_empty_line_is_refused_and_an_endless_one_comes_back(heron: Stand) -> None:
    heron.line("contact_summary").setText(" \u2028 ")
    heron.click("contact_save")
    assert any("one line" in text for text in said(heron))
    heron.line("contact_summary").setMaxLength(20_000)
    heron.line("contact_summary").setText("x" * 10_001)
    heron.click("contact_save")
    heron.settle()
    assert any("too long" in text for text in said(heron))
    assert len(heron.line("contact_summary").text()) == 10_001
    assert len(contacts(heron)) == 4


def test_a_failed_save_says_so_and_keeps_what_was_typed(heron: Stand) -> None:
    ask(heron.desk, lambda connection: connection.execute("PRAGMA query_only=ON"))
    heron.type("contact_summary", "Long call")
    heron.key("contact_summary", Qt.Key.Key_Return)
    heron.type("contact_summary", "and")
    heron.settle()
    assert heron.line("contact_summary").text() == "Long call and"
    assert any("cannot be written" in text for text in said(heron))
    ask(heron.desk, lambda connection: connection.execute("PRAGMA query_only=OFF"))
    heron.key("contact_summary", Qt.Key.Key_Return)
    heron.settle()
    assert contacts(heron)[0].fields.text == "Long call and"


def test_a_half_typed_contact_is_there_after_a_lock(
    heron: Stand, context: UiContext, qtbot: QtBot, keep: Keep
) -> None:
    heron.type("contact_summary", "Told him that I")
    heron.line("contact_when").setText("19:20")
    form(heron).face.direction.set_current(str(Direction.IN.value))
    heron.desk.flush()
    assert heron.desk.vault_thread.drain(10)
    again = stand(context, heron.desk, qtbot, keep, heron.person)
    again.show(Place(area=Area.PEOPLE, person=heron.person, action="new-contact"))
    values = form(again).values()
    assert (values.summary, values.direction) == ("Told him that I", Direction.IN)
    assert values.at == NOW_MS - DAY + 4 * HOUR + 50 * 60_000, "the time meant then, not one meant now"
    again.key("contact_summary", Qt.Key.Key_Return)
    again.settle()
    assert draft(again) == {}
    assert len(contacts(again)) == 5


def test_typing_is_kept_without_a_lock_too_and_emptied_again(heron: Stand) -> None:
    heron.type("contact_summary", "Half")
    heron.qtbot.waitUntil(lambda: draft(heron).get("summary") == "Half")
    heron.line("contact_summary").clear()
    heron.qtbot.waitUntil(lambda: draft(heron) == {})


def test_a_contact_is_corrected_in_the_same_card(heron: Stand) -> None:
    heron.type("contact_summary", "half a new one")
    view = heron.page.timeline.list
    view.setCurrentIndex(view.model().index(2, 0))
    view.setFocus()
    heron.qtbot.keyClick(view, Qt.Key.Key_F2)
    heron.settle()
    assert not heron.page.header.title.is_editing()
    assert "Correct this contact" in said(heron)
    heron.line("contact_summary").setText("Told him about the trial day.")
    heron.key("contact_summary", Qt.Key.Key_Return)
    heron.settle()
    found = contacts(heron)[1].fields
    assert (found.text, found.at) == ("Told him about the trial day.", NOW_MS - 3 * DAY)
    assert heron.line("contact_summary").text() == "half a new one"
    heron.desk.flush()
    assert heron.desk.vault_thread.drain(10)
    assert draft(heron)["summary"] == "half a new one"
    assert "edit_entry" not in draft(heron)


def test_a_half_typed_correction_is_there_after_a_lock_beside_the_new_one(
    heron: Stand, context: UiContext, qtbot: QtBot, keep: Keep
) -> None:
    heron.type("contact_summary", "new")
    view = heron.page.timeline.list
    view.setCurrentIndex(view.model().index(0, 0))
    heron.qtbot.keyClick(view, Qt.Key.Key_Return)
    heron.settle()
    heron.line("contact_summary").setText("corrected")
    heron.desk.flush()
    assert heron.desk.vault_thread.drain(10)
    again = stand(context, heron.desk, qtbot, keep, heron.person)
    again.show(Place(area=Area.PEOPLE, person=heron.person, tab=PersonTab.TIMELINE))
    assert form(again).is_editing()
    assert again.line("contact_summary").text() == "corrected"
    again.key("contact_summary", Qt.Key.Key_Return)
    again.settle()
    assert contacts(again)[0].fields.text == "corrected"
    assert again.line("contact_summary").text() == "new"


def test_a_correction_left_can_be_taken_up_again(heron: Stand) -> None:
    offers: list[tuple[str, Callable[[], None]]] = []
    heron.page.undo_offered.connect(lambda text, undo: offers.append((text, undo)))
    view = heron.page.timeline.list
    view.setCurrentIndex(view.model().index(0, 0))
    heron.qtbot.keyClick(view, Qt.Key.Key_Return)
    heron.settle()
    heron.line("contact_summary").setText("other")
    heron.key("contact_summary", Qt.Key.Key_Escape)
    heron.settle()
    assert not form(heron).is_editing()
    assert contacts(heron)[0].fields.text == "Asked whether the workshop takes people."
    offers[0][1]()
    assert form(heron).is_editing()
    assert heron.line("contact_summary").text() == "other"


def test_delete_takes_a_contact_out_and_undo_brings_it_back(heron: Stand) -> None:
    offers: list[Callable[[], None]] = []
    heron.page.undo_offered.connect(lambda _text, undo: offers.append(undo))
    before = [contact.fields for contact in contacts(heron)]
    view = heron.page.timeline.list
    view.setCurrentIndex(view.model().index(0, 0))
    view.setFocus()
    heron.qtbot.keyClick(view, Qt.Key.Key_Delete)
    heron.settle()
    assert len(contacts(heron)) == 3
    assert lines(heron)[0].kind is EntryKind.NOTE
    offers[0]()
    heron.settle()
    assert [contact.fields for contact in contacts(heron)] == before
    assert lines(heron)[0].text == "Asked whether the workshop takes people."


def test_the_filter_leaves_what_was_asked_for(heron: Stand) -> None:
    segments = heron.page.timeline._filter
    for key, kinds in (
        ("notes", {EntryKind.NOTE}),
        ("contacts", {EntryKind.CONTACT}),
        ("all", set(EntryKind)),
    ):
        segments.set_current(key)
        segments.chosen.emit(key)
        heron.settle()
        assert {line.kind for line in lines(heron)} == kinds


def test_a_note_opens_among_the_notes(heron: Stand) -> None:
    view = heron.page.timeline.list
    view.setCurrentIndex(view.model().index(1, 0))
    heron.qtbot.keyClick(view, Qt.Key.Key_Return)
    heron.settle()
    assert heron.page.current_tab() is PersonTab.NOTES
    assert heron.editor("note_editor").toPlainText().startswith("Seems calmer")


def test_nothing_yet_teaches_what_belongs_here(
    context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep
) -> None:
    who = ask(desk, lambda c: people.add(c, people.PersonFields(code_name="Tern", aim="Listen.")))
    empty = stand(context, desk, qtbot, keep, who)
    empty.show(Place(area=Area.PEOPLE, person=who, tab=PersonTab.TIMELINE))
    assert empty.page.timeline._empty.isVisible()
    empty.page.timeline.begin_contact(leave_correction=False)
    empty.type("contact_summary", "Said hello")
    empty.key("contact_summary", Qt.Key.Key_Return)
    empty.settle()
    assert not empty.page.timeline._empty.isVisible()
    assert empty.page.timeline.list.isVisible()


def fill_long(connection: Connection) -> PersonId:
    person = people.add(connection, people.PersonFields(code_name="Wren", aim="Listen."))
    connection.execute("BEGIN")
    for number in range(2_000):
        fields = ContactFields(at=NOW_MS - number * HOUR, text=f"line {number}")
        timeline.add_contact(connection, person, fields)
    connection.execute("COMMIT")
    return person


def test_a_long_timeline_is_read_as_it_is_scrolled_and_reaches_any_entry(
    context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep
) -> None:
    who = ask(desk, fill_long)
    long = stand(context, desk, qtbot, keep, who)
    long.show(Place(area=Area.PEOPLE, person=who, tab=PersonTab.TIMELINE))
    view, model = long.page.timeline.list, long.page.timeline.model
    assert model.rowCount() < 200
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: model.rowCount() >= 120)
    assert [line.text for line in lines(long)] == [f"line {number}" for number in range(model.rowCount())]
    target = ask(desk, lambda c: c.execute("SELECT id FROM entry WHERE text = 'line 1500'").fetchone()[0])
    long.show(Place(area=Area.PEOPLE, person=who, entry=target))
    qtbot.waitUntil(lambda: view.currentIndex().isValid())
    assert view.currentIndex().data(LINE_ROLE).text == "line 1500"
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_the_hour_is_said_as_of_now(heron: Stand, clock: Clock) -> None:
    clock.now_ms += DAY
    assert spoken(heron)[0].startswith("Yesterday 09:00")


def test_an_identity_made_and_used_after_the_person_was_opened_is_the_one_written_down(heron: Stand) -> None:
    working = heron.page.context.working
    alias = ask(
        heron.desk, lambda c: identities.add(c, IdentityFields(name="Ida", kind=IdentityKind.REAL_NAME))
    )
    working.begin(alias)
    heron.qtbot.waitUntil(lambda: working.identity_id == alias)
    heron.show(Place(area=Area.PEOPLE, person=heron.person, tab=PersonTab.TIMELINE))
    assert form(heron).face.identity.currentText() == "as Ida"
    heron.type("contact_summary", "Told him who I am")
    heron.key("contact_summary", Qt.Key.Key_Return)
    heron.settle()
    assert contacts(heron)[0].fields.identity_id == alias
