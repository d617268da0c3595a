"""The plan tab of a person: from nothing to a plan that goes its way, and its end."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit

from tests.ui.desk_fixtures import TODAY, ask
from tests.ui.identities.stage import Stage
from tests.ui.plans.cast import SLOW, Cast
from wayside.ui.people.person.reading import read_person
from wayside.ui.people.person_page import PersonPage
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.work import drafts, plans
from wayside.work.people import PersonId
from wayside.work.plans import LineKind, Plan, Promise


def open_plan(stage: Stage, person: PersonId) -> PersonPage:
    stage.go(Place(area=Area.PEOPLE, person=person, tab=PersonTab.PLAN))
    assert isinstance(stage.page, PersonPage)
    return stage.page


def said(stage: Stage) -> str:
    page = stage.page
    assert isinstance(page, PersonPage)
    return stage.words(page.plan)


def running(stage: Stage, person: PersonId) -> Plan | None:
    return ask(stage.desk, lambda connection: plans.running_plan(connection, person))


def plan_of(stage: Stage, person: PersonId) -> Plan:
    found = running(stage, person)
    assert found is not None
    return found


def promised(stage: Stage, person: PersonId) -> list[Promise]:
    return ask(stage.desk, lambda connection: plans.promises(connection, person))


def test_without_a_plan_one_is_made_from_a_playbook_and_taken_back(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.otter)
    assert "No plan for Otter yet" in said(stage)
    assert "For somebody who was let down before.  ·  3 stages" in said(stage)
    stage.press(f"plan_use_{cast.slow}")
    plan = plan_of(stage, cast.otter)
    assert (plan.name, plan.aim, plan.outline, plan.stop_when) == (
        "Slow trust",
        "Listen.",
        SLOW.outline,
        "Talk of a weapon or a date.",
    )
    assert "Plan: Slow trust" in said(stage)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "plan_next_move"
    text, undo = stage.undos[-1]
    assert text == "Otter has a plan: Slow trust."
    undo()
    stage.settle()
    assert running(stage, cast.otter) is None
    assert "No plan for Otter yet" in said(stage)
    assert "Earlier plans" not in said(stage)


def test_a_plan_can_begin_with_nothing(stage: Stage, cast: Cast) -> None:
    open_plan(stage, cast.otter)
    stage.press("plan_begin_empty")
    assert plan_of(stage, cast.otter).outline.stages == ()
    assert "This plan has no stages yet." in said(stage)
    assert "Move on" not in said(stage)


def test_without_playbooks_the_way_to_them_is_shown(stage: Stage, cast: Cast) -> None:
    ask(stage.desk, lambda connection: connection.execute("UPDATE playbook SET retired_at = 1"))
    open_plan(stage, cast.otter)
    assert "three come with Wayside" in said(stage)
    stage.press("plan_playbooks")
    assert stage.window.place == Place(area=Area.PLANS)


def test_the_plan_says_where_it_is_what_next_and_what_makes_it_stop(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.heron)
    lines = said(stage).split("\n")
    for line in (
        "Plan: Slow trust",
        "1  Personal first",
        "done",
        "2  Listen",
        "now",
        "3  One concrete offer",
        "Know a need that is not about views.",
        "Move on when: They told you something without being asked.",
        "Who was there when it got hard?",
        "–  Reflection: Say what you heard: a little shorter.",
        "–  Argue about ideology.",
        "–  No promise that depends on others.",
    ):
        assert line in lines, line
    assert "stop writing and go to your office’s safeguarding the same day" in said(stage)


def test_what_to_do_when_a_stop_rule_holds_is_one_press_away(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.heron)
    stage.press("plan_stop_help")
    assert stage.window.place == Place(area=Area.HANDBOOK, topic="conversation-plan")


def test_moving_on_and_back_and_taking_it_back(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.heron)
    stage.press("plan_move_on")
    moved = plan_of(stage, cast.heron)
    assert (moved.stage, moved.entered[2] is not None) == (2, True)
    text, undo = stage.undos[-1]
    assert text == "Now: One concrete offer"
    assert "Move on to" not in said(stage)
    # The button that was pressed is gone; the keyboard is on the one beside it.
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "plan_go_back"
    undo()
    stage.settle()
    assert plan_of(stage, cast.heron).stage == 1
    stage.press("plan_go_back")
    assert plan_of(stage, cast.heron).stage == 0
    assert "2  Listen" in said(stage)


def test_what_is_typed_survives_a_lock(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.heron)
    stage.write("plan_next_move", "Answer his question, short.")
    stage.write("plan_aim", "First: ")
    stage.write("plan_stop_when", "A meeting alone. ")
    stage.desk.flush()
    stage.settle()
    plan = plan_of(stage, cast.heron)
    assert plan.next_move == "Answer his question, short."
    assert plan.aim == "First: The trial day at the workshop."
    assert plan.stop_when == "A meeting alone. Talk of a weapon or a date."


def test_an_aim_cannot_be_empty_and_says_so(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.heron)
    aim = stage.widget("plan_aim")
    assert isinstance(aim, QPlainTextEdit)
    aim.setPlainText("")
    stage.desk.flush()
    stage.settle()
    assert "This cannot be empty." in said(stage)
    assert plan_of(stage, cast.heron).aim == "The trial day at the workshop."


def test_another_person_gets_nothing_of_what_was_typed_for_this_one(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.heron)
    stage.write("plan_next_move", "For Heron only")
    open_plan(stage, cast.otter)
    stage.press(f"plan_use_{cast.slow}")
    stage.write("plan_next_move", "For Otter only")
    open_plan(stage, cast.heron)
    stage.settle()
    line = stage.widget("plan_next_move")
    assert isinstance(line, QLineEdit)
    assert line.text() == "For Heron only"
    assert plan_of(stage, cast.heron).next_move == "For Heron only"
    assert plan_of(stage, cast.otter).next_move == "For Otter only"


# Its own stages and lines -----------------------------------------------------------------------------------


def test_its_stages_are_changed_without_changing_the_playbook(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.heron)
    stage.press("plan_edit")
    assert "You are changing this plan only. The playbook it came from stays as it is." in said(stage)
    stage.write("stage_name", "Listen longer")
    rows = stage.widget("stages_list")
    rows.setFocus()
    stage.qtbot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    stage.press("plan_edit_done")
    plan = plan_of(stage, cast.heron)
    assert [one.name for one in plan.outline.stages] == [
        "Listen longer",
        "Personal first",
        "One concrete offer",
    ]
    # The conversation is where it was, wherever that stands now.
    assert plan.current is not None
    assert plan.current.name == "Listen longer"
    book = ask(stage.desk, lambda connection: plans.get(connection, cast.slow))
    assert book.fields == SLOW
    assert "1  Listen longer" in said(stage)


def test_a_stage_of_a_plan_comes_back_with_undo(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.heron)
    stage.press("plan_edit")
    stage.widget("stages_list").setFocus()
    stage.key(Qt.Key.Key_Delete)
    assert [one.name for one in plan_of(stage, cast.heron).outline.stages] == [
        "Personal first",
        "One concrete offer",
    ]
    stage.press("plan_edit_done")
    stage.undos[-1][1]()
    stage.settle()
    assert plan_of(stage, cast.heron).outline == SLOW.outline


def test_half_a_line_of_a_plan_survives_a_lock(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.heron)
    stage.press("plan_edit")
    stage.write("lines_red_line", "Never at night. ")
    stage.desk.flush()
    stage.settle()
    (line,) = plan_of(stage, cast.heron).outline.of(LineKind.RED_LINE)
    assert line.text == "Never at night. No promise that depends on others."


# Promises ---------------------------------------------------------------------------------------------------


def test_a_promise_is_noted_with_its_day_and_kept_with_undo(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.otter)
    assert "Nothing is promised to Otter." in said(stage)
    stage.press("promise_add")
    assert "Write what you promised." in said(stage)
    stage.write("promise_due", "someday")
    stage.write("promise_line", "Bring the form", enter=True)
    assert "This is not a date." in said(stage)
    stage.write("promise_due", "tomorrow", enter=True)
    (made,) = promised(stage, cast.otter)
    assert made.due_on is not None
    assert (made.text, (made.due_on - TODAY).days) == ("Bring the form", 1)
    assert "until tomorrow" in said(stage)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "promise_line"
    stage.press(f"promise_kept_{made.id}")
    assert promised(stage, cast.otter)[0].kept_at is not None
    assert ": Bring the form" in said(stage)
    text, undo = stage.undos[-1]
    assert text == "Kept: Bring the form"
    undo()
    stage.settle()
    assert promised(stage, cast.otter)[0].is_open


def test_half_a_promise_survives_a_lock_and_waits_on_today(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.otter)
    stage.write("promise_due", "in 3 days")
    stage.write("promise_line", "Bring the")
    stage.desk.flush()
    stage.settle()
    (draft,) = ask(stage.desk, drafts.newest)
    assert (draft.person_id, draft.fields) == (cast.otter, {"promise": "Bring the", "due": "2026-11-26"})
    # Another person in between: nothing of it is there, and coming back it is.
    open_plan(stage, cast.heron)
    line = stage.widget("promise_line")
    assert isinstance(line, QLineEdit)
    assert line.text() == ""
    stage.go(Place(area=Area.TODAY))
    stage.settle()
    open_plan(stage, cast.otter)
    stage.settle()
    assert line.text() == "Bring the"
    stage.write("promise_line", "Bring the form", enter=True)
    (made,) = promised(stage, cast.otter)
    assert (made.text, made.due_on) == ("Bring the form", TODAY + timedelta(days=3))
    stage.desk.flush()
    stage.settle()
    assert ask(stage.desk, drafts.newest) == []


def test_a_promise_is_dropped_with_a_reason_and_taken_up_again(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.heron)
    assert "overdue, 2 days ago" in said(stage)
    stage.press(f"promise_drop_{cast.overdue}")
    stage.press("reason_do")
    assert "Give a reason; one line is enough." in stage.words(stage.dialog)
    stage.write("reason_line", "The office says no; told him", enter=True)
    dropped = next(one for one in promised(stage, cast.heron) if one.id == cast.overdue)
    assert (dropped.is_open, dropped.dropped_reason) == (False, "The office says no; told him")
    assert "Ask the foreman about papers (The office says no; told him)" in said(stage)
    stage.undos[-1][1]()
    stage.settle()
    assert next(one for one in promised(stage, cast.heron) if one.id == cast.overdue).is_open


# The end ----------------------------------------------------------------------------------------------------


def test_a_plan_ends_with_a_reason_stays_readable_and_can_go_on(cast: Cast, stage: Stage) -> None:
    open_plan(stage, cast.heron)
    stage.press("plan_end")
    stage.write("reason_line", "He took the place", enter=True)
    assert running(stage, cast.heron) is None
    assert "No plan for Heron yet" in said(stage)
    assert "Earlier plans" in said(stage)
    assert "He took the place" in said(stage)
    # What was promised is still owed.
    assert "Ask the foreman about papers" in said(stage)
    text, undo = stage.undos[-1]
    assert text == "The plan has ended."
    undo()
    stage.settle()
    assert plan_of(stage, cast.heron).id == cast.plan
    assert "Plan: Slow trust" in said(stage)


def test_pressing_twice_notes_a_promise_once_and_loses_nothing_typed_meanwhile(
    cast: Cast, stage: Stage
) -> None:
    open_plan(stage, cast.otter)
    line = stage.widget("promise_line")
    assert isinstance(line, QLineEdit)
    line.setText("Bring the form")
    line.returnPressed.emit()
    line.returnPressed.emit()
    stage.qtbot.keyClicks(line, "Ring the office")
    stage.settle()
    assert [made.text for made in promised(stage, cast.otter)] == ["Bring the form"]
    assert line.text() == "Ring the office"
    stage.desk.flush()
    stage.settle()
    (draft,) = ask(stage.desk, drafts.newest)
    assert draft.fields["promise"] == "Ring the office"


def test_nothing_of_the_person_before_is_shown_while_the_plan_of_the_next_is_read(
    cast: Cast, stage: Stage
) -> None:
    page = open_plan(stage, cast.heron)
    assert stage.widget("plan_next_move").isVisible()
    read_otter = ask(stage.desk, lambda connection: read_person(connection, cast.otter))
    page.enter(Place(area=Area.PEOPLE, person=cast.otter, tab=PersonTab.PLAN))
    page._show(read_otter)
    assert page.header.title.text() == "Otter"
    assert not page.plan.columns.isVisible(), "what is typed here would go into the plan of Heron"
    page.tabs.setCurrentIndex(1)
    assert not page.timeline.findChild(QFrame, "plan_brief").isVisible()  # type: ignore[union-attr]
    stage.settle()
    assert page.timeline.findChild(QFrame, "plan_brief").isVisible()  # type: ignore[union-attr]
    page.tabs.setCurrentIndex(2)
    assert page.plan.begin.isVisible()
