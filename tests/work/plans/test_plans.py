"""The plan for one person, and promises."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import people, plans
from wayside.work.people import PersonFields, PersonId
from wayside.work.plans import LineKind, Outline, PlaybookId, PromiseId, Stage

TODAY = date(2026, 11, 23)


@pytest.fixture
def book(connection: Connection) -> PlaybookId:
    """A playbook with four stages."""
    return plans.add(connection, plans.starter("personal-first"))


def test_a_plan_begins_as_the_playbook_is(connection: Connection, heron: PersonId, book: PlaybookId) -> None:
    plan = plans.start_plan(connection, heron, book)
    shipped = plans.starter("personal-first")
    assert plan.outline == shipped.outline
    assert plan.name == shipped.name
    assert plan.aim == "Keep a door open."
    assert plan.stop_when.splitlines() == [line.text for line in shipped.outline.of(LineKind.STOP_RULE)]
    assert plan.current == shipped.outline.stages[0]
    assert [at is not None for at in plan.entered] == [True, False, False, False]
    assert plans.running_plan(connection, heron) == plan
    assert plans.all_playbooks(connection)[0].plans == 1


def test_what_the_playbook_becomes_later_does_not_change_it(
    connection: Connection, heron: PersonId, book: PlaybookId
) -> None:
    plan = plans.start_plan(connection, heron, book, aim="Be answered.")
    plans.update(connection, book, plans.starter("moving-offline"))
    assert plans.get_plan(connection, plan.id) == plan
    assert plan.aim == "Be answered."


def test_a_plan_goes_its_own_way(connection: Connection, heron: PersonId, book: PlaybookId) -> None:
    plan = plans.start_plan(connection, heron, book)
    plan = plans.move_to(connection, plan.id, 2)
    changed = plans.update_plan(
        connection, plan.id, next_move=" Ask about  the frame. ", stop_when="He asks me to stop."
    )
    assert (changed.next_move, changed.stop_when, changed.stage) == (
        "Ask about the frame.",
        "He asks me to stop.",
        2,
    )
    back = plans.move_to(connection, plan.id, 0)
    assert back.entered[0] == plan.entered[0]
    assert back.entered[2] is not None
    fewer = plans.update_plan(
        connection,
        plans.move_to(connection, plan.id, 3).id,
        outline=Outline(stages=(Stage(name="Only"), Stage(name="Other"))),
    )
    assert (fewer.stage, [stage.name for stage in fewer.outline.stages]) == (1, ["Only", "Other"])
    assert plans.get(connection, book).fields == plans.starter("personal-first")


def test_a_plan_can_be_empty(connection: Connection, heron: PersonId) -> None:
    plan = plans.start_plan(connection, heron)
    assert (plan.name, plan.current, plan.playbook_id) == ("", None, None)
    with pytest.raises(WaysideError):
        plans.move_to(connection, plan.id, 0)
    emptied = plans.update_plan(connection, plan.id, outline=Outline())
    assert emptied.stage == 0


def test_one_plan_runs_at_a_time_and_an_end_has_a_reason(
    connection: Connection, heron: PersonId, book: PlaybookId
) -> None:
    first = plans.start_plan(connection, heron, book)
    with pytest.raises(WaysideError) as caught:
        plans.start_plan(connection, heron)
    assert caught.value.params["field"] == "plan"
    with pytest.raises(WaysideError) as caught:
        plans.end_plan(connection, first.id, " ")
    assert caught.value.code is ErrorCode.VALUE_REQUIRED
    ended = plans.end_plan(connection, first.id, "He has somebody else now.")
    assert ended.ended_at is not None
    assert ended.ended_at >= ended.started_at
    assert ended.ended_reason == "He has somebody else now."
    assert plans.running_plan(connection, heron) is None
    second = plans.start_plan(connection, heron)
    assert [plan.id for plan in plans.plans_of(connection, heron)] == [second.id, first.id]


def test_a_plan_that_is_not_there(connection: Connection) -> None:
    with pytest.raises(WaysideError) as caught:
        plans.get_plan(connection, plans.PlanId(404))
    assert caught.value.code is ErrorCode.NOT_FOUND


def test_promises_wait_until_they_are_kept_or_openly_dropped(connection: Connection, heron: PersonId) -> None:
    late = plans.promise(connection, heron, " Ask the  foreman. ", due_on=TODAY - timedelta(days=1))
    soon = plans.promise(connection, heron, "Send the form.", due_on=TODAY)
    some_day = plans.promise(connection, heron, "Listen to the new track.")
    assert [p.id for p in plans.promises(connection, heron)] == [late, soon, some_day]
    assert [p.text for p in plans.open_promises(connection, TODAY)] == ["Ask the foreman.", "Send the form."]
    assert plans.open_promises(connection, TODAY)[0].is_overdue(TODAY)
    kept = plans.keep(connection, late)
    dropped = plans.drop(connection, soon, "The form was not needed.")
    assert (kept.is_open, dropped.is_open, dropped.dropped_reason) == (
        False,
        False,
        "The form was not needed.",
    )
    assert plans.open_promises(connection, TODAY) == []
    with pytest.raises(WaysideError):
        plans.keep(connection, soon)
    with pytest.raises(WaysideError):
        plans.drop(connection, some_day, "")
    assert plans.reopen(connection, late).is_open
    with pytest.raises(WaysideError):
        plans.keep(connection, PromiseId(some_day + 1))


def test_promises_to_people_whose_case_is_closed_do_not_wait(connection: Connection) -> None:
    person = people.add(connection, PersonFields(code_name="Birch", aim="listen"))
    plans.promise(connection, person, "Write on Monday.", due_on=TODAY)
    people.close(connection, person, "moved")
    assert plans.open_promises(connection, TODAY) == []
    assert len(plans.promises(connection, person)) == 1
