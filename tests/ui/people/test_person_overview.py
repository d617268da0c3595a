"""The overview: everything about a person, kept as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import TODAY, ask
from tests.ui.people.somebody import Stand, stand
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person.handles_card import TwinWarning
from wayside.ui.shell.page import Area, Place
from wayside.work import people
from wayside.work.people import Handle, Minor, PersonFields, Stage

Offers = list[Callable[[], None]]


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's overview."""
    return stand(context, desk, qtbot, keep)


@pytest.fixture
def offers(heron: Stand) -> Offers:
    """Give the undos that were offered."""
    found: Offers = []
    heron.page.undo_offered.connect(lambda _text, undo: found.append(undo))
    return found


def fields(stand: Stand) -> PersonFields:
    return ask(stand.desk, lambda connection: people.get(connection, stand.person)).fields


def handles(stand: Stand) -> list[Handle]:
    return ask(stand.desk, lambda connection: people.handles(connection, stand.person))


def button(stand: Stand, words: str) -> QPushButton:
    """Return the visible button of these words, or of this spoken name."""
    found = [
        each
        for each in stand.page.overview.findChildren(QPushButton)
        if each.isVisible() and words in (each.text(), each.accessibleName())
    ]
    assert found, words
    return found[0]


@pytest.mark.parametrize("name", ["likes", "needs", "fears", "protective"])
def test_a_text_is_kept_as_it_is_typed(heron: Stand, name: str) -> None:
    editor = heron.editor(f"overview_{name}")
    editor.selectAll()
    heron.qtbot.keyClicks(editor, "chess")
    heron.qtbot.waitUntil(lambda: getattr(fields(heron), name) == "chess")
    heron.settle()
    assert "Saved" in heron.page.overview.story._state.text()


def test_a_lock_or_another_person_right_after_typing_loses_nothing(heron: Stand) -> None:
    heron.qtbot.keyClicks(heron.editor("overview_likes"), "A")
    heron.desk.flush()
    assert heron.desk.vault_thread.drain(10)
    assert fields(heron).likes.startswith("A")
    heron.qtbot.keyClicks(heron.editor("overview_fears"), "B")
    otter = ask(heron.desk, lambda connection: people.find(connection, "Otter"))
    assert otter is not None
    heron.show(Place(area=Area.PEOPLE, person=otter))
    assert fields(heron).fears.startswith("B")
    assert heron.editor("overview_fears").toPlainText() == ""
    assert ask(heron.desk, lambda connection: people.get(connection, otter)).fields.fears == ""


def test_a_failed_save_says_so_and_is_tried_again(heron: Stand) -> None:
    ask(heron.desk, lambda connection: connection.execute("PRAGMA query_only=ON"))
    heron.qtbot.keyClicks(heron.editor("overview_likes"), "A")
    state = heron.page.overview.story._state
    heron.qtbot.waitUntil(lambda: "Not saved." in state.text())
    ask(heron.desk, lambda connection: connection.execute("PRAGMA query_only=OFF"))
    button(heron, "Try again").click()
    heron.qtbot.waitUntil(lambda: fields(heron).likes.startswith("A"))


def test_a_text_beyond_the_limit_is_refused_beside_it(heron: Stand) -> None:
    heron.editor("overview_likes").setPlainText("a line of text\n" * 140_000)
    field = heron.page.overview.story.fields["likes"]
    heron.qtbot.waitUntil(lambda: "too long" in field.error(), timeout=20_000)
    assert fields(heron).likes == "drill, metalwork, his dog"
    heron.editor("overview_likes").setPlainText("short")
    heron.qtbot.waitUntil(lambda: fields(heron).likes == "short")
    heron.settle()
    assert field.error() == ""


def test_the_next_step_and_its_day_are_kept(heron: Stand) -> None:
    heron.line("overview_next_step").setText("Phone the aunt")
    on = heron.page.overview.step.on
    on.edit.clear()
    heron.qtbot.keyClicks(on.edit, "in 3 days")
    heron.qtbot.waitUntil(lambda: fields(heron).next_step_on == TODAY + timedelta(days=3))
    assert fields(heron).next_step == "Phone the aunt"


def test_a_step_that_is_done_can_be_brought_back(heron: Stand, offers: Offers) -> None:
    heron.click("overview_next_done")
    heron.settle()
    assert (fields(heron).next_step, fields(heron).next_step_on) == ("", None)
    assert heron.line("overview_next_step").text() == ""
    assert not heron.widget("overview_next_done").isEnabled()
    offers[0]()
    heron.settle()
    assert fields(heron).next_step == "Answer his question about the certificate"
    assert heron.page.overview.step.on.date() == TODAY + timedelta(days=1)


def test_a_day_without_a_step_is_not_kept_and_said(heron: Stand) -> None:
    heron.line("overview_next_step").clear()
    heron.qtbot.waitUntil(lambda: fields(heron).next_step == "")
    assert fields(heron).next_step_on is None
    heron.settle()
    assert heron.page.overview.step._error.isVisible()


def test_stage_and_minor_are_kept_when_chosen(heron: Stand) -> None:
    stage = heron.page.overview.standing.stage
    stage.setCurrentIndex(int(Stage.OFFER_MADE))
    stage.activated.emit(int(Stage.OFFER_MADE))
    heron.settle()
    button(heron, "Minor: Unknown").click()
    heron.settle()
    assert (fields(heron).stage, fields(heron).minor) == (Stage.OFFER_MADE, Minor.UNKNOWN)
    chips = [chip.text() for chip in heron.page.header._chips.children() if hasattr(chip, "text")]
    assert "Stage: offer made" in chips
    assert "Age unknown" in chips


def test_tags_are_typed_and_taken_off(heron: Stand) -> None:
    heron.type("overview_tag", "#jazz")
    heron.key("overview_tag", Qt.Key.Key_Return)
    heron.settle()
    assert fields(heron).tags == ("jazz", "school", "workshop")
    assert heron.line("overview_tag").text() == ""
    from PySide6.QtWidgets import QToolButton

    off = [
        each
        for each in heron.page.overview.findChildren(QToolButton)
        if each.accessibleName() == "Take off the tag school" and each.isVisible()
    ]
    off[0].click()
    heron.settle()
    assert fields(heron).tags == ("jazz", "workshop")


def test_a_handle_is_added_ended_and_used_again(heron: Stand, offers: Offers) -> None:
    heron.type("handle_platform", "Signal")
    heron.key("handle_platform", Qt.Key.Key_Return)
    heron.type("handle_name", "+00 grey")
    heron.key("handle_name", Qt.Key.Key_Return)
    heron.settle()
    assert handles(heron)[0].handle == "+00 grey"
    button(heron, "+00 grey is no longer used").click()
    heron.settle()
    assert handles(heron)[0].handle != "+00 grey"
    button(heron, "Earlier handles (2)").click()
    heron.settle()
    assert button(heron, "+00 grey is used again").isEnabled()
    offers[0]()
    heron.settle()
    assert handles(heron)[0].handle == "+00 grey"
    assert handles(heron)[0].until is None


def test_half_a_handle_is_refused_beside_it(heron: Stand) -> None:
    heron.type("handle_name", "x")
    heron.click("handle_add")
    assert heron.page.overview.handles._error.isVisible()
    assert len(handles(heron)) == 3


def test_the_same_handle_elsewhere_is_said_with_a_way_there(heron: Stand) -> None:
    places: list[Place] = []
    heron.page.go.connect(places.append)
    button(heron, "Otter").click()
    otter = ask(heron.desk, lambda connection: people.find(connection, "Otter"))
    assert places == [Place(area=Area.PEOPLE, person=otter)]
    ask(heron.desk, lambda c: people.add_handle(c, otter, "Twitter", "shared"))  # type: ignore[arg-type]  # found above
    typed = heron.page.overview.handles.findChild(TwinWarning, "handle_twin")
    assert isinstance(typed, TwinWarning)
    assert not typed.isVisible()
    heron.type("handle_platform", "x")
    heron.type("handle_name", "@Shared")
    heron.qtbot.waitUntil(typed.isVisible)


def test_a_relationship_is_to_somebody_here_or_in_words_and_can_be_undone(
    heron: Stand, offers: Offers
) -> None:
    for who in ("otter", "an older cousin"):
        heron.type("relationship_kind", "friend")
        heron.type("relationship_who", who)
        heron.key("relationship_who", Qt.Key.Key_Return)
        heron.settle()
    found = ask(heron.desk, lambda connection: people.relationships(connection, heron.person))
    assert [(r.label, r.other is not None) for r in found[2:]] == [
        ("Otter", True),
        ("an older cousin", False),
    ]
    from PySide6.QtWidgets import QToolButton

    remove = [
        each
        for each in heron.page.overview.findChildren(QToolButton)
        if each.accessibleName() == "Remove the relationship with an older cousin" and each.isVisible()
    ]
    remove[0].click()
    heron.settle()
    assert len(ask(heron.desk, lambda connection: people.relationships(connection, heron.person))) == 3
    offers[0]()
    heron.settle()
    found = ask(heron.desk, lambda connection: people.relationships(connection, heron.person))
    assert found[-1].label == "an older cousin"


def test_nobody_is_related_to_themselves(heron: Stand) -> None:
    heron.type("relationship_kind", "twin")
    heron.type("relationship_who", "Heron")
    heron.click("relationship_add")
    heron.settle()
    assert heron.page.overview.relationships._error.isVisible()


def test_what_is_being_typed_is_not_overwritten_by_what_arrives(heron: Stand) -> None:
    editor = heron.editor("overview_likes")
    heron.qtbot.keyClicks(editor, "now ")
    heron.page.overview.changed.emit()
    heron.settle()
    assert editor.toPlainText().startswith("now ")
    heron.qtbot.keyClicks(editor, "and ")
    assert editor.toPlainText().startswith("now and ")
