"""Tone, content, method and the playbook of a contact: written down, seen, corrected, never lost on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import NOW_MS, ask
from tests.ui.people.messages import begin_plan, button, choice, choose, newest, write_another_word
from tests.ui.people.somebody import Stand, stand
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person.entry_delegate import ENTRY_ROLE
from wayside.ui.shell.page import Area, Place
from wayside.work import timeline, vocabularies
from wayside.work.timeline import ContactFields
from wayside.work.vocabularies import VocabularyKind


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's timeline, ready for a contact."""
    made = stand(context, desk, qtbot, keep)
    made.show(Place(area=Area.PEOPLE, person=made.person, action="new-contact"))
    return made


def open_newest(stand: Stand) -> None:
    view = stand.page.timeline.list
    view.setCurrentIndex(view.model().index(0, 0))
    stand.qtbot.keyClick(view, Qt.Key.Key_Return)
    stand.settle()


def test_a_new_contact_has_its_tags_and_the_playbook_of_the_plan(heron: Stand) -> None:
    book = ask(heron.desk, begin_plan(heron.person))
    choose(heron, "contact_tone", "casual")
    write_another_word(heron, "contact_method", " walking  along ")
    heron.type("contact_summary", "Told him about the trial day")
    heron.key("contact_summary", Qt.Key.Key_Return)
    heron.settle()
    noted = newest(heron)
    assert (noted.tone, noted.content, noted.method) == ("casual", "", "walking along")
    assert noted.playbook_id == book
    assert button(heron, "contact_tone") == "tone…", "the next contact begins without"


def test_a_correction_keeps_what_it_does_not_change(heron: Stand) -> None:
    book = ask(heron.desk, begin_plan(heron.person))
    fields = ContactFields(
        at=NOW_MS, text="Wrote", tone="casual", content="offer of help", method="summary", playbook_id=book
    )
    ask(heron.desk, lambda c: timeline.add_contact(c, heron.person, fields))
    heron.page.timeline.reload()
    heron.settle()
    open_newest(heron)
    assert button(heron, "contact_content") == "content: offer of help"
    choose(heron, "contact_tone", "arguing")
    heron.key("contact_summary", Qt.Key.Key_Return)
    heron.settle()
    noted = newest(heron)
    assert (noted.text, noted.tone, noted.content, noted.method) == (
        "Wrote",
        "arguing",
        "offer of help",
        "summary",
    )
    assert noted.playbook_id == book


def test_a_word_can_be_left_open_again(heron: Stand) -> None:
    choose(heron, "contact_tone", "casual")
    choose(heron, "contact_tone", "Leave it open")
    assert button(heron, "contact_tone") == "tone…"


def test_the_words_are_those_of_the_vocabulary_and_the_one_that_was_used(heron: Stand) -> None:
    ask(heron.desk, lambda c: vocabularies.set_words(c, VocabularyKind.TONE, ("calm", "playful & warm")))
    heron.page.timeline.form.face.tags.buttons[0].set_word("casual")
    heron.show(Place(area=Area.PEOPLE, person=heron.person, action="new-contact"))
    words = [action.text() for action in choice(heron, "contact_tone").actions() if action.isCheckable()]
    assert words == ["casual", "calm", "playful && warm"]
    ask(heron.desk, lambda c: vocabularies.set_words(c, VocabularyKind.TONE, ()))


def test_a_chip_leads_to_where_the_words_are_changed(heron: Stand) -> None:
    gone: list[Place] = []
    heron.page.go.connect(gone.append)
    menu = choice(heron, "contact_method")
    next(each for each in menu.actions() if each.objectName() == "word_change").trigger()
    menu.close()
    assert gone == [Place(area=Area.SETTINGS, topic="words")]


def test_half_typed_tags_are_there_after_a_lock(
    heron: Stand, context: UiContext, qtbot: QtBot, keep: Keep
) -> None:
    heron.type("contact_summary", "Half")
    choose(heron, "contact_content", "everyday talk")
    heron.desk.flush()
    assert heron.desk.vault_thread.drain(10)
    again = stand(context, heron.desk, qtbot, keep, heron.person)
    again.show(Place(area=Area.PEOPLE, person=heron.person, action="new-contact"))
    assert button(again, "contact_content") == "content: everyday talk"


def test_the_timeline_says_who_and_how(heron: Stand) -> None:
    fields = ContactFields(at=NOW_MS, text="Wrote", tone="casual", content="offer of help", method="summary")
    ask(heron.desk, lambda c: timeline.add_contact(c, heron.person, fields))
    heron.page.timeline.reload()
    heron.settle()
    first = heron.page.timeline.model.index(0)
    face = first.data(ENTRY_ROLE)
    assert (face.under, face.more) == (("you", "casual", "offer of help"), ("summary",))
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Today 14:30, you · casual · offer of help, summary, Wrote"
