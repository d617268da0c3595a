"""The draft of a message: read as it is typed, explained, copied out, noted as sent."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import NOW_MS, ask
from tests.ui.people.messages import (
    begin_plan,
    button,
    choose,
    composer,
    copied,
    newest,
    open_heron,
    other,
    reason,
    show_timeline,
    work_as_jonas,
    write,
    write_another_word,
)
from tests.ui.people.somebody import Stand
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.i18n import MIRRORED, Languages
from wayside.ui.people.person.draft_marks import utf16_places
from wayside.vault import activity
from wayside.work import drafts, identities
from wayside.work.timeline import Direction, Mode


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's timeline, with nobody in use."""
    return open_heron(context, desk, qtbot, keep)


def kept(stand: Stand) -> dict[str, str]:
    found = ask(stand.desk, lambda connection: drafts.load(connection, f"message:{stand.person}"))
    return found.fields if found is not None else {}


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
    assert kept(heron) == {"text": "See you"}


def test_a_copy_with_findings_takes_a_second_step(heron: Stand, qtbot: QtBot) -> None:
    write(heron, "at the Lindenhof")
    with qtbot.assertNotEmitted(heron.page.context.clipboard.went_out, wait=50):
        heron.click("composer_copy")
    assert heron.widget("composer_second").isVisible()
    heron.click("composer_keep")
    assert not heron.widget("composer_second").isVisible()
    heron.click("composer_copy")
    with qtbot.waitSignal(heron.page.context.clipboard.went_out):
        heron.key("composer_copy_anyway", Qt.Key.Key_Return)
    qtbot.waitUntil(heron.widget("composer_sent").hasFocus)


def test_findings_are_counted_in_the_digits_of_the_language(
    context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep, languages: Languages
) -> None:
    languages.install(MIRRORED)
    stood = open_heron(context, desk, qtbot, keep)
    write(stood, "at the Lindenhof, jo@example.org. Do you come? Is it far?")
    qtbot.waitUntil(lambda: digits(stood, "composer_remark_count") == "٢")
    assert digits(stood, "composer_count") == "٢"
    assert digits(stood, "composer_place") == "١٢"
    assert digits(stood, "composer_copy") == "٢"
    stood.click("composer_copy")
    assert digits(stood, "composer_second_text") == "٢"


def digits(stand: Stand, name: str) -> str:
    """Return the digits of what is written somewhere."""
    found = stand.widget(name)
    assert isinstance(found, (QLabel, QPushButton))
    return "".join(sign for sign in found.text() if sign.isdecimal())


def test_a_sent_message_becomes_a_contact_under_the_identity(heron: Stand, qtbot: QtBot) -> None:
    work_as_jonas(heron)
    write(heron, "See you on Friday")
    with qtbot.waitSignal(heron.page.context.clipboard.went_out):
        heron.click("composer_copy")
    heron.click("composer_sent")
    heron.settle()
    assert composer(heron).text() == ""
    noted = newest(heron)
    assert (noted.text, noted.platform, noted.at) == ("Message sent", "Discord", NOW_MS)
    assert (noted.direction, noted.mode) == (Direction.OUT, Mode.ONE_TO_ONE)
    assert noted.identity_id == heron.page.context.working.identity_id
    model = heron.page.timeline.model
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Today 14:30, you wrote, as Jonas K. · Discord, Message sent"


def test_its_line_can_be_written_over_at_once(heron: Stand) -> None:
    write(heron, "See you on Friday")
    copied(heron)
    heron.click("composer_sent")
    heron.settle()
    line = heron.line("contact_summary")
    assert (QApplication.focusWidget(), line.selectedText()) == (line, "Message sent")
    heron.qtbot.keyClicks(line, "Agreed on Friday")
    heron.key("contact_summary", Qt.Key.Key_Return)
    heron.settle()
    assert newest(heron).text == "Agreed on Friday"
    assert heron.widget("composer_editor").isVisible(), "back where it began"


def test_the_same_key_copies_and_then_notes(heron: Stand) -> None:
    write(heron, "See you on Friday")
    with heron.qtbot.waitSignal(heron.page.context.clipboard.went_out):
        heron.key("composer_editor", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert newest(heron).text != "Message sent"
    heron.qtbot.waitUntil(lambda: not composer(heron)._copying.is_just_out())
    heron.key("composer_editor", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    heron.settle()
    assert newest(heron).text == "Message sent"


def test_return_copies_and_return_notes(heron: Stand) -> None:
    write(heron, "See you on Friday")
    heron.widget("composer_copy").setFocus()
    with heron.qtbot.waitSignal(heron.page.context.clipboard.went_out):
        heron.key("composer_copy", Qt.Key.Key_Return)
    heron.qtbot.waitUntil(heron.widget("composer_sent").hasFocus)
    heron.key("composer_sent", Qt.Key.Key_Return)
    heron.settle()
    assert newest(heron).text == "Message sent"


def test_noting_it_can_be_undone_and_the_draft_is_there_again(heron: Stand) -> None:
    offers: list[Callable[[], None]] = []
    heron.page.undo_offered.connect(lambda _text, undo: offers.append(undo))
    before = newest(heron)
    choose(heron, "composer_tone", "casual")
    write(heron, "See you on Friday")
    copied(heron)
    heron.click("composer_sent")
    heron.settle()
    offers[-1]()
    heron.settle()
    assert newest(heron) == before
    assert composer(heron).text() == "See you on Friday"
    assert button(heron, "composer_tone") == "tone: casual"
    assert not heron.page.timeline.form.is_editing()
    heron.desk.flush()
    heron.settle()
    assert kept(heron) == {"text": "See you on Friday", "tone": "casual"}


def test_the_words_of_a_message_are_not_kept_with_the_contact(heron: Stand) -> None:
    write(heron, "Xylophone lessons on Friday")
    copied(heron)
    heron.click("composer_sent")
    heron.settle()
    heron.desk.flush()
    heron.settle()
    tables = ask(
        heron.desk,
        lambda c: [
            str(row)
            for table in ("entry", "draft", "activity")
            for row in c.execute(f"SELECT * FROM {table}")
        ],
    )
    assert not any("xylophone" in row.lower() for row in tables)


def test_tags_are_kept_with_the_draft_and_go_into_the_contact(heron: Stand) -> None:
    book = ask(heron.desk, begin_plan(heron.person))
    write(heron, "What would you try first?")
    choose(heron, "composer_tone", "casual")
    choose(heron, "composer_method", "open question")
    write_another_word(heron, "composer_content", "the workshop")
    assert button(heron, "composer_content") == "content: the workshop"
    heron.desk.flush()
    heron.settle()
    assert kept(heron) == {
        "text": "What would you try first?",
        "tone": "casual",
        "content": "the workshop",
        "method": "open question",
    }
    show_timeline(heron, other(heron))
    assert button(heron, "composer_tone") == "tone…"
    show_timeline(heron, heron.person)
    copied(heron)
    heron.click("composer_sent")
    heron.settle()
    noted = newest(heron)
    assert (noted.tone, noted.content, noted.method) == ("casual", "the workshop", "open question")
    assert noted.playbook_id == book
    assert button(heron, "composer_tone") == "tone…", "the next message begins without"


@pytest.mark.parametrize(
    ("text", "places", "there"),
    [("abc", [0, 3], [0, 3]), ("äé", [1, 2], [1, 2]), ("a😀b😀", [1, 2, 3, 4], [1, 3, 4, 6]), ("", [], [])],
)
def test_places_are_counted_as_qt_counts(text: str, places: list[int], there: list[int]) -> None:
    assert utf16_places(text, places) == there
