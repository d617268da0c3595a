"""What the pages of plans read from the vault, in one go, on the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wayside.vault.connection import Connection
from wayside.work import drafts, people, plans
from wayside.work.people import PersonId
from wayside.work.plans import Plan, Playbook, PlaybookId, PlaybookRow, Promise, RunningPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class PlansView:
    """The list of playbooks and who is on the way with one.

    Attributes:
        playbooks: all of them; those that were retired come last.
        missing_starters: how many of those that come with the program are not here.
        running: some of the running plans.
        running_count: how many there are.
        without: some of the people without one: id, code name, aim.
        without_count: how many there are.
    """

    playbooks: tuple[PlaybookRow, ...]
    missing_starters: int
    running: tuple[RunningPlan, ...]
    running_count: int
    without: tuple[tuple[PersonId, str, str], ...]
    without_count: int


def read_plans(connection: Connection, today: date, limit: int) -> PlansView:
    """Read it; the two lists of people are cut at `limit`."""
    rows = plans.all_playbooks(connection, retired=True)
    here = {row.starter for row in rows}
    return PlansView(
        playbooks=tuple(sorted(rows, key=lambda row: row.is_retired)),
        missing_starters=sum(key not in here for key in plans.STARTERS),
        running=tuple(plans.running_plans(connection, today, limit)),
        running_count=plans.running_count(connection),
        without=tuple(plans.without_plan(connection, limit)),
        without_count=plans.without_count(connection),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaybookView:
    """A playbook, and how many running plans were made from it."""

    playbook: Playbook
    plans: int


def read_playbook(connection: Connection, playbook: PlaybookId) -> PlaybookView:
    """Read it. Raises WaysideError NOT_FOUND."""
    record = plans.get(connection, playbook)
    rows = plans.all_playbooks(connection, retired=True)
    return PlaybookView(playbook=record, plans=sum(row.plans for row in rows if row.id == playbook))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """What is planned with a person.

    Attributes:
        person: who.
        name: their code name.
        plan: the running one.
        earlier: those that have ended, the latest first.
        promises: what was promised, the open ones first.
        playbooks: what a plan can be made from.
        draft: the promise as it was left half typed.
    """

    person: PersonId
    name: str
    plan: Plan | None
    earlier: tuple[Plan, ...]
    promises: tuple[Promise, ...]
    playbooks: tuple[PlaybookRow, ...]
    draft: dict[str, str]


def read_plan(connection: Connection, person: PersonId) -> PlanView:
    """Read it. Raises WaysideError NOT_FOUND."""
    found = plans.plans_of(connection, person)
    draft = drafts.load(connection, promise_slot(person))
    return PlanView(
        person=person,
        name=people.get(connection, person).code_name,
        plan=next((plan for plan in found if plan.ended_at is None), None),
        earlier=tuple(plan for plan in found if plan.ended_at is not None),
        promises=tuple(plans.promises(connection, person)),
        playbooks=tuple(plans.all_playbooks(connection)),
        draft=draft.fields if draft is not None else {},
    )


def promise_slot(person: PersonId) -> str:
    """Return the draft slot of a promise to a person."""
    return f"promise:{person}"
