"""Meeting in person: the questions before, what stays visible when one is open, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from tests.ui.desk_fixtures import DAY, NOW_MS, TODAY, ask
from tests.ui.identities.stage import Stage
from tests.ui.offers.cast import Cast
from tests.ui.offers.test_person_offers import pick, show
from wayside.ui.offers.meetings_card import MeetingsCard
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.shell.rail import RailButton
from wayside.ui.theme.tokens import Tone
from wayside.ui.today.today_page import TodayPage
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.rows import ROW_ROLE, Row
from wayside.work import offers, people
from wayside.work.offers import MoveFields, MoveId, OfflineMove, Uptake
from wayside.work.people import Minor

ANSWERED = MoveFields(
    planned_on=TODAY + timedelta(days=3),
    place="the library",
    colleague="a colleague",
    consent="his and his mother’s",
    safety_contact="the office",
    who_knows="head of the office",
)


def plan(stage: Stage, cast: Cast, fields: MoveFields) -> tuple[MoveId, MeetingsCard]:
    move = ask(stage.desk, lambda c: offers.plan_move(c, cast.heron, fields))
    return move, show(stage, cast.heron).meetings


def get(stage: Stage, move: MoveId) -> OfflineMove:
    return ask(stage.desk, lambda c: offers.get_move(c, move))


def test_the_checklist_says_how_many_questions_are_open_until_it_is_ready(stage: Stage, cast: Cast) -> None:
    move, card = plan(stage, cast, MoveFields(place="the library", planned_on=TODAY + timedelta(days=3)))
    assert "4 questions are open" in stage.words(card)
    for name, text in (
        ("colleague", "a colleague"),
        ("consent", "his"),
        ("safety_contact", "the office"),
        ("who_knows", "the office"),
    ):
        assert "Ready" not in stage.words(card)
        stage.write(f"meeting_{name}_{move}", text)
    stage.qtbot.waitUntil(lambda: "Ready: every question is answered" in stage.words(card))
    assert offers.open_questions(get(stage, move).fields) == ()
    assert card._forms[move].chip.property("chip") == Tone.GOOD.value
    assert "Saved" in stage.words(card)


def test_without_a_day_it_is_not_ready(stage: Stage, cast: Cast) -> None:
    _, card = plan(stage, cast, replace(ANSWERED, planned_on=None))
    assert "Every question is answered; the day is open" in stage.words(card)
    assert "Ready" not in stage.words(card)


def test_an_answer_survives_a_lock_and_another_person(stage: Stage, cast: Cast) -> None:
    move, _ = plan(stage, cast, MoveFields())
    line = stage.widget(f"meeting_place_{move}")
    line.setFocus()
    stage.qtbot.keyClicks(line, "the library")
    stage.desk.flush()
    assert get(stage, move).fields.place == "the library"
    stage.qtbot.keyClicks(line, ", upstairs")
    show(stage, cast.otter)
    assert get(stage, move).fields.place == "the library, upstairs"


@pytest.mark.parametrize(
    ("minor", "said"),
    [
        (Minor.YES, "whoever has to be asked while they are under age"),
        (Minor.UNKNOWN, "Their age is not known: find out"),
        (Minor.NO, "Write how and when they said so."),
    ],
)
def test_consent_says_who_has_to_be_asked(stage: Stage, cast: Cast, minor: Minor, said: str) -> None:
    ask(stage.desk, lambda c: people.update(c, cast.heron, minor=minor))
    _, card = plan(stage, cast, MoveFields())
    assert said in stage.words(card)


def test_it_is_planned_from_the_tab_and_undone(stage: Stage, cast: Cast) -> None:
    show(stage, cast.heron)
    stage.press("meeting_plan")
    assert len(ask(stage.desk, lambda c: offers.moves(c, cast.heron))) == 1
    stage.undos[-1][1]()
    stage.settle()
    assert ask(stage.desk, lambda c: offers.moves(c, cast.heron)) == []


def test_it_belongs_to_an_offer_or_to_none(stage: Stage, cast: Cast) -> None:
    ask(stage.desk, lambda c: offers.step(c, cast.trial, cast.heron, Uptake.OFFERED))
    move, _ = plan(stage, cast, MoveFields())
    pick(stage, f"meeting_offer_{move}", str(cast.trial))
    assert get(stage, move).fields.offer_id == cast.trial


def test_what_was_open_stays_visible_after_the_meeting(stage: Stage, cast: Cast) -> None:
    move, card = plan(stage, cast, MoveFields(place="the library", planned_on=TODAY - timedelta(days=2)))
    stage.press(f"meeting_met_{move}")
    assert "4 questions are still open." in stage.words(stage.dialog)
    stage.write("met_remark", "Talked about the dog. He comes on Thursday.")
    stage.press("met_note")
    met = get(stage, move)
    assert met.moved_at is not None
    assert NOW_MS - 3 * DAY < met.moved_at < NOW_MS - DAY
    assert met.fields.remark == "Talked about the dog. He comes on Thursday."
    words = stage.words(card)
    assert "Met on Sat 21 Nov 2026" in words
    assert "Talked about the dog." in words
    assert "4 questions were open." in words
    assert stage.widget("meeting_plan").isVisible()
    stage.press(f"meeting_back_{move}")
    assert get(stage, move).moved_at is None
    stage.undos[-1][1]()
    stage.settle()
    assert get(stage, move).moved_at == met.moved_at


def test_what_is_half_written_about_a_meeting_survives_a_lock_and_a_cancel(stage: Stage, cast: Cast) -> None:
    move, _ = plan(stage, cast, ANSWERED)
    stage.press(f"meeting_met_{move}")
    stage.write("met_remark", "Talked about")
    stage.desk.flush()
    assert get(stage, move).fields.remark == "Talked about"
    assert get(stage, move).moved_at is None
    stage.write("met_remark", " the dog")
    stage.press("met_cancel")
    stage.press(f"meeting_met_{move}")
    editor = stage.widget("met_remark")
    assert isinstance(editor, NoteEditor)
    assert "the dog" in editor.text()


def test_one_that_will_not_take_place_is_taken_out_and_brought_back(stage: Stage, cast: Cast) -> None:
    move, _ = plan(stage, cast, ANSWERED)
    stage.press(f"meeting_drop_{move}")
    assert ask(stage.desk, lambda c: offers.moves(c, cast.heron)) == []
    stage.undos[-1][1]()
    stage.settle()
    (back,) = ask(stage.desk, lambda c: offers.moves(c, cast.heron))
    assert back.fields == ANSWERED


# Today ------------------------------------------------------------------------------------------------------


def rows(stage: Stage) -> list[Row]:
    stage.go(Place(area=Area.TODAY))
    stage.settle()
    assert isinstance(stage.page, TodayPage)
    model = stage.page._slipping.rows.model()
    return [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]


def test_today_tells_of_open_questions_and_of_offers_that_end(stage: Stage, cast: Cast) -> None:
    ask(
        stage.desk,
        lambda c: offers.plan_move(c, cast.heron, MoveFields(planned_on=TODAY + timedelta(days=4))),
    )
    assert [(row.title, row.secondary, row.chip, row.tone) for row in rows(stage)] == [
        ("Heron: the meeting", "5 questions are open", "In 4 days", Tone.CAUTION),
        ("Thursday football: it ends", "It is open to 1 person", "In 5 days", Tone.CAUTION),
    ]
    assert "2 things must not slip" in stage.words()


def test_a_meeting_that_was_asks_what_came_of_it(stage: Stage, cast: Cast) -> None:
    fields = replace(ANSWERED, planned_on=TODAY - timedelta(days=1))
    ask(stage.desk, lambda c: offers.plan_move(c, cast.heron, fields))
    assert (rows(stage)[0].secondary, rows(stage)[0].chip) == ("Note whether it took place", "Yesterday")


def test_a_row_leads_to_the_open_question(stage: Stage, cast: Cast) -> None:
    move = ask(
        stage.desk,
        lambda c: offers.plan_move(c, cast.heron, MoveFields(planned_on=TODAY, place="the library")),
    )
    rows(stage)
    assert isinstance(stage.page, TodayPage)
    slipping = stage.page._slipping.rows
    slipping.setFocus()
    slipping.setCurrentIndex(slipping.model().index(0, 0))
    stage.key(Qt.Key.Key_Return)
    stage.settle()
    place = stage.window.place
    assert place is not None
    assert (place.person, place.tab) == (cast.heron, PersonTab.OFFERS)
    assert stage.widget(f"meeting_colleague_{move}").hasFocus()


def test_the_rail_counts_what_waits(stage: Stage, cast: Cast) -> None:
    button = stage.window.findChild(RailButton, "rail_offers")
    assert isinstance(button, RailButton)
    # The rail goes by the clock of the computer, so the case is made for any day.
    ask(
        stage.desk,
        lambda c: offers.change(c, cast.football, valid_until=TODAY.replace(year=2020)),
    )
    show(stage, cast.otter)
    stage.press(f"made_next_{cast.football}")
    stage.qtbot.waitUntil(lambda: button.accessibleName() == "Offers, 1 waiting")
    stage.press(f"made_next_{cast.football}")
    stage.qtbot.waitUntil(lambda: button.accessibleName() == "Offers")
