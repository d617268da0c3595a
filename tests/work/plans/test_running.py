"""Who is on the way with a plan; plans that are taken back, go on, and are ordered anew."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import people, plans
from wayside.work.people import PersonFields, PersonId
from wayside.work.plans import Outline, PlaybookFields, Stage
from wayside.work.plans.records import came_from

TODAY = date(2026, 11, 28)
A, B, C = Stage(name="A"), Stage(name="B"), Stage(name="C")


def person(connection: Connection, name: str) -> PersonId:
    return people.add(connection, PersonFields(code_name=name, aim="Listen"))


def test_running_plans_say_where_they_are_and_broken_promises_come_first(connection: Connection) -> None:
    book = plans.add(connection, PlaybookFields(name="Slow", outline=Outline(stages=(A, B))))
    birch, alder, closed = (person(connection, name) for name in ("Birch", "Alder", "Closed"))
    none = person(connection, "None")
    for one in (birch, alder, closed):
        plans.start_plan(connection, one, book)
    plan = plans.running_plan(connection, birch)
    assert plan is not None
    plans.move_to(connection, plan.id, 1)
    plans.promise(connection, birch, "A form", due_on=TODAY - timedelta(days=1))
    plans.promise(connection, birch, "A call", due_on=TODAY)
    plans.promise(connection, closed, "A visit", due_on=TODAY - timedelta(days=9))
    people.close(connection, closed, "moved away")
    rows = plans.running_plans(connection, TODAY)
    assert [
        (row.code_name, row.name, row.stage, row.stages, row.stage_name, row.overdue) for row in rows
    ] == [
        ("Birch", "Slow", 1, 2, "B", 1),
        ("Alder", "Slow", 0, 2, "A", 0),
    ]
    assert all(row.entered_at is not None for row in rows)
    assert len(plans.running_plans(connection, TODAY, limit=1)) == 1
    assert plans.running_count(connection) == 2
    assert plans.without_plan(connection) == [(none, "None", "Listen")]
    assert plans.without_count(connection) == 1
    assert plans.overdue_promises(connection, TODAY) == 1
    assert plans.overdue_promises(connection, TODAY + timedelta(days=1)) == 2


def test_a_plan_without_stages_is_listed_too(connection: Connection) -> None:
    plans.start_plan(connection, person(connection, "Heron"))
    (row,) = plans.running_plans(connection, TODAY)
    assert (row.stages, row.stage_name, row.entered_at) == (0, "", None)


def test_an_ended_plan_goes_on_unless_another_has_begun(connection: Connection) -> None:
    heron = person(connection, "Heron")
    first = plans.start_plan(connection, heron)
    plans.end_plan(connection, first.id, "by mistake")
    again = plans.resume_plan(connection, first.id)
    assert (again.ended_at, again.ended_reason) == (None, "")
    plans.end_plan(connection, first.id, "done")
    plans.start_plan(connection, heron)
    with pytest.raises(WaysideError) as caught:
        plans.resume_plan(connection, first.id)
    assert caught.value.code is ErrorCode.VALUE_INVALID


def test_a_plan_begun_by_mistake_is_gone_with_its_lines(connection: Connection) -> None:
    heron = person(connection, "Heron")
    plans.add_starters(connection)
    book = plans.all_playbooks(connection)[0].id
    plan = plans.start_plan(connection, heron, book)
    plans.discard_plan(connection, plan.id)
    assert plans.plans_of(connection, heron) == []
    for table in ("plan_stage", "plan_line"):
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert plans.get(connection, book).fields.outline.stages


@pytest.mark.parametrize(
    ("before", "after", "places"),
    [
        ((A, B, C), (A, B, C), (0, 1, 2)),
        ((A, B, C), (C, A, B), (2, 0, 1)),
        ((A, B), (A, Stage(name="New"), B), (0, None, 1)),
        ((A, B, C), (A, C), (0, 2)),
        ((A, B), (A, Stage(name="Renamed")), (0, 1)),
        ((A, A), (A, A), (0, 1)),
        ((), (A,), (None,)),
    ],
)
def test_stages_are_known_again(
    before: tuple[Stage, ...], after: tuple[Stage, ...], places: tuple[int | None, ...]
) -> None:
    assert came_from(before, after) == places


def test_the_conversation_stays_in_its_stage_wherever_that_goes(connection: Connection) -> None:
    heron = person(connection, "Heron")
    book = plans.add(connection, PlaybookFields(name="Slow", outline=Outline(stages=(A, B, C))))
    plan = plans.move_to(connection, plans.start_plan(connection, heron, book).id, 1)
    renamed = Stage(name="B, longer")
    moved = plans.update_plan(
        connection, plan.id, outline=Outline(stages=(renamed, A, C)), came_from=(1, 0, 2)
    )
    assert (moved.stage, moved.current) == (0, renamed)
    assert moved.entered == (plan.entered[1], plan.entered[0], None)
    # Taken out, it falls back to the nearest one before it, here to the first.
    without = plans.update_plan(connection, plan.id, outline=Outline(stages=(A, C)))
    assert (without.stage, without.current) == (0, A)
    # Places that are not there are not believed.
    odd = plans.update_plan(connection, plan.id, outline=Outline(stages=(A, C)), came_from=(7, 0))
    assert odd.current == A
