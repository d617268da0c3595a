"""The draft of a message: read as it is typed, explained, copied out, noted as sent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import ask
from tests.ui.people.messages import button, composer, open_heron, reason, work_as_jonas, write
from tests.ui.people.somebody import Stand
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person.draft_marks import utf16_places
from wayside.vault import activity
from wayside.work import drafts, identities, timeline
from wayside.work.timeline import Contact, EntryKind


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's timeline, with nobody in use."""
    return open_heron(context, desk, qtbot, keep)


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
