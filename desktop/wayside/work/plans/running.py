"""Who has a running plan and how far it is, and who has none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wayside.vault.connection import Connection
from wayside.work.people import PersonId
from wayside.work.plans.plans import PlanId

_OPEN = "person.closed_at IS NULL"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningPlan:
    """A line of the list of running plans.

    `stage` counts from 0; `stage_name` is empty for a plan without stages. `overdue` is how many promises to the person
    should have been kept before today.
    """

    id: PlanId
    person_id: PersonId
    code_name: str
    name: str
    stage: int
    stages: int
    stage_name: str
    entered_at: int | None
    next_move: str
    overdue: int


def running_plans(connection: Connection, today: date, limit: int = 50) -> list[RunningPlan]:
    """Return the running plans of people whose case is open: broken promises first, then by code name."""
    rows = connection.execute(
        "SELECT plan.id, person_id, code_name, plan.name, plan.stage,"
        " (SELECT count(*) FROM plan_stage WHERE plan_id = plan.id), coalesce(at.name, ''), at.entered_at, next_move,"
        " (SELECT count(*) FROM promise WHERE promise.person_id = plan.person_id AND kept_at IS NULL"
        "  AND dropped_at IS NULL AND due_on < ?) AS overdue"
        " FROM plan JOIN person ON person.id = person_id"
        " LEFT JOIN plan_stage AS at ON at.plan_id = plan.id AND at.position = plan.stage"
        f" WHERE ended_at IS NULL AND {_OPEN} ORDER BY overdue = 0, name_key LIMIT ?",
        (today.isoformat(), limit),
    )
    return [
        RunningPlan(
            id=PlanId(row[0]),
            person_id=PersonId(row[1]),
            code_name=row[2],
            name=row[3],
            stage=row[4],
            stages=row[5],
            stage_name=row[6],
            entered_at=row[7],
            next_move=row[8],
            overdue=row[9],
        )
        for row in rows
    ]


def running_count(connection: Connection) -> int:
    """Return how many people whose case is open have a running plan."""
    return _number(
        connection, f"plan JOIN person ON person.id = person_id WHERE ended_at IS NULL AND {_OPEN}"
    )


def without_plan(connection: Connection, limit: int = 50) -> list[tuple[PersonId, str, str]]:
    """Return people whose case is open and who have no running plan, by code name: id, code name, aim."""
    rows = connection.execute(
        f"SELECT id, code_name, aim FROM person WHERE {_OPEN}"
        " AND id NOT IN (SELECT person_id FROM plan WHERE ended_at IS NULL) ORDER BY name_key LIMIT ?",
        (limit,),
    )
    return [(PersonId(i), name, aim) for i, name, aim in rows]


def without_count(connection: Connection) -> int:
    """Return how many people whose case is open have no running plan."""
    return _number(
        connection, f"person WHERE {_OPEN} AND id NOT IN (SELECT person_id FROM plan WHERE ended_at IS NULL)"
    )


def _number(connection: Connection, source: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {source}").fetchone()[0])
