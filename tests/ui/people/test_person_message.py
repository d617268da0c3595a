"""The draft of a message: read as it is typed, explained, copied out, noted as sent."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import NOW_MS, TODAY, ask
from tests.ui.people.somebody import Stand, fill, stand
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person.composer import Composer
from wayside.ui.people.person.draft_marks import utf16_places
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.vault import activity
from wayside.vault.connection import Connection
from wayside.work import drafts, identities, timeline
from wayside.work.identities import FactKind, IdentityFields, IdentityId, IdentityKind, WatchKind
from wayside.work.people import PersonId
from wayside.work.timeline import Contact, EntryKind


def fill_identities(connection: Connection) -> tuple[PersonId, IdentityId]:
    """Write Heron, and Jonas K. who told him something; the Lindenhof is where the worker works."""
    heron = fill(connection)
    connection.execute("DELETE FROM identity")
    connection.execute("DELETE FROM watch_term")
    jonas = identities.add(connection, IdentityFields(name="Jonas K.", kind=IdentityKind.ALIAS))
    identities.authorise(
        connection, jonas, by="Team lead", on=TODAY - timedelta(days=1), until=TODAY + timedelta(days=90)
    )
    identities.add_watch_term(connection, None, WatchKind.WORKPLACE, "Lindenhof")
    identities.tell(connection, jonas, heron, FactKind.AGE, "24", at=NOW_MS - 19 * 86_400_000)
    return heron, jonas


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's timeline, with nobody in use."""
    person, _jonas = ask(desk, fill_identities)
    made = stand(context, desk, qtbot, keep, person)
    made.show(Place(area=Area.PEOPLE, person=person, tab=PersonTab.TIMELINE))
    qtbot.waitUntil(composer(made).check.is_settled)
    return made


def composer(stand: Stand) -> Composer:
    return stand.page.timeline.composer


def work_as_jonas(stand: Stand) -> None:
    (jonas,) = (each.id for each in ask(stand.desk, identities.all_identities))
    stand.page.context.working.begin(jonas, "Discord")
    stand.qtbot.waitUntil(lambda: stand.page.context.working.identity_id == jonas)
    stand.qtbot.waitUntil(composer(stand).check.is_settled)


def write(stand: Stand, text: str) -> None:
    stand.type("composer_editor", text)
    stand.qtbot.waitUntil(composer(stand).check.is_settled)


def reason(stand: Stand) -> str:
    label = stand.widget("composer_reason")
    assert isinstance(label, QLabel)
    return label.text().replace("\u2068", "").replace("\u2069", "") if label.isVisible() else ""


def button(stand: Stand, name: str) -> str:
    found = stand.widget(name)
    assert isinstance(found, QPushButton)
    return found.text()


def log(stand: Stand) -> list[tuple[str, dict[str, int | str]]]:
    return [(each.kind, each.fields) for each in ask(stand.desk, activity.page)]


def test_what_gives_away_is_explained_as_it_is_typed(heron: Stand) -> None:
    write(heron, "Come by after my shift at the Lin")
    assert reason(heron) == ""
    write(heron, "denhof")
    assert reason(heron) == "“Lindenhof” is your own workplace."
    assert button(heron, "composer_copy") == "Copy with 1 open finding…"
    marks = heron.editor("composer_editor").extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["Lindenhof"]


def test_a_contradiction_names_what_was_told_and_when(heron: Stand) -> None:
    work_as_jonas(heron)
    write(heron, "I am 26 years old")
    assert reason(heron).startswith("Jonas K. told Heron “24” (Wed 4 Nov); this says “")


def test_fix_selects_the_words_and_the_keys_go_through_them(heron: Stand) -> None:
    editor = heron.editor("composer_editor")
    editor.insertPlainText("😀 ")
    write(heron, "Lindenhof, then Otter")
    heron.click("composer_fix")
    assert editor.textCursor().selectedText() == "Lindenhof"
    heron.key("composer_editor", Qt.Key.Key_F8)
    assert editor.textCursor().selectedText() == "Otter"
    assert reason(heron) == "“Otter” is what you call another person."
    heron.key("composer_editor", Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert editor.textCursor().selectedText() == "Lindenhof"


def test_allowed_once_holds_for_this_draft_and_is_logged_without_the_words(heron: Stand) -> None:
    write(heron, "at the Lindenhof")
    heron.click("composer_once")
    heron.settle()
    assert reason(heron) == ""
    assert button(heron, "composer_copy") == "Copy, clear in 20 s"
    kind, fields = log(heron)[0]
    assert (kind, fields["kinds"]) == ("finding-allowed-once", "0")
    assert "lindenhof" not in str(log(heron)).lower()
    heron.editor("composer_editor").clear()
    write(heron, "at the Lindenhof")
    assert reason(heron) != ""


def test_allowed_always_is_remembered_for_this_person(heron: Stand) -> None:
    work_as_jonas(heron)
    write(heron, "at the Lindenhof")
    heron.click("composer_always")
    heron.settle()
    assert reason(heron) == ""
    (jonas,) = (each.id for each in ask(heron.desk, identities.all_identities))
    allowed = ask(heron.desk, lambda c: identities.allowances(c, jonas))
    assert [(each.person_id, each.kind) for each in allowed] == [(heron.person, 0)]


def test_without_an_identity_it_says_so_and_offers_to_choose(heron: Stand) -> None:
    asked: list[bool] = []
    heron.page.context.working.choice_requested.connect(lambda: asked.append(True))
    assert heron.widget("composer_nobody").isVisible()
    heron.click("composer_choose")
    assert asked == [True]
    work_as_jonas(heron)
    assert not heron.widget("composer_nobody").isVisible()
    who = heron.widget("composer_who")
    assert isinstance(who, QLabel)
    assert who.text() == "to Heron, as Jonas K."


def test_the_draft_is_kept(heron: Stand) -> None:
    write(heron, "See you")
    heron.desk.flush()
    heron.settle()
    kept = ask(heron.desk, lambda connection: drafts.load(connection, f"message:{heron.person}"))
    assert kept is not None
    assert kept.fields == {"text": "See you"}


def test_a_copy_with_findings_takes_a_second_step(heron: Stand, qtbot: QtBot) -> None:
    write(heron, "at the Lindenhof")
    with qtbot.assertNotEmitted(heron.page.context.clipboard.went_out, wait=50):
        heron.click("composer_copy")
    assert heron.widget("composer_second").isVisible()
    heron.click("composer_keep")
    assert not heron.widget("composer_second").isVisible()
    heron.click("composer_copy")
    with qtbot.waitSignal(heron.page.context.clipboard.went_out):
        heron.click("composer_copy_anyway")


def test_a_sent_message_becomes_a_contact_under_the_identity(heron: Stand, qtbot: QtBot) -> None:
    work_as_jonas(heron)
    write(heron, "See you on Friday")
    with qtbot.waitSignal(heron.page.context.clipboard.went_out):
        heron.click("composer_copy")
    heron.click("composer_sent")
    assert composer(heron).text() == ""
    assert heron.line("contact_platform").text() == "Discord"
    heron.type("contact_summary", "Agreed on Friday")
    heron.key("contact_summary", Qt.Key.Key_Return)
    heron.settle()
    newest = ask(heron.desk, lambda c: timeline.page(c, heron.person, kind=EntryKind.CONTACT))[0]
    assert isinstance(newest, Contact)
    assert newest.fields.identity_id == heron.page.context.working.identity_id
    model = heron.page.timeline.model
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Today 14:30, you, as Jonas K. · Discord, Agreed on Friday"


@pytest.mark.parametrize(
    ("text", "places", "there"),
    [("abc", [0, 3], [0, 3]), ("äé", [1, 2], [1, 2]), ("a😀b😀", [1, 2, 3, 4], [1, 3, 4, 6]), ("", [], [])],
)
def test_places_are_counted_as_qt_counts(text: str, places: list[int], there: list[int]) -> None:
    assert utf16_places(text, places) == there
