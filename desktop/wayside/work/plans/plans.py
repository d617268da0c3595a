"""The plan for one person: made from a playbook and from then on its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work.people import PersonId
from wayside.work.plans import playbooks, records
from wayside.work.plans.records import LineKind, Outline, PlaybookId, Stage
from wayside.work.text import clean_line, clean_text

PlanId = NewType("PlanId", int)
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan. `stage` counts from 0 and is where the conversation is now; `entered` says since when for each stage.

    `stop_when` is what would make us stop, in words: at the beginning the playbook's stop rules.
    """

    id: PlanId
    person_id: PersonId
    playbook_id: PlaybookId | None
    name: str
    aim: str
    next_move: str
    stop_when: str
    outline: Outline
    stage: int
    entered: tuple[int | None, ...]
    started_at: int
    ended_at: int | None
    ended_reason: str
    updated_at: int

    @property
    def current(self) -> Stage | None:
        """The stage the conversation is in; None for a plan without stages."""
        stages = self.outline.stages
        return stages[self.stage] if self.stage < len(stages) else None


_COLUMNS = (
    "id, person_id, playbook_id, name, aim, stage, next_move, stop_when, started_at, ended_at, ended_reason,"
    " updated_at"
)


def start_plan(
    connection: Connection, person: PersonId, playbook: PlaybookId | None = None, *, aim: str = ""
) -> Plan:
    """Begin a plan, with a copy of a playbook's stages and lines or empty.

    Args:
        connection: the vault's.
        person: for whom; they have no running plan.
        playbook: what it is made from.
        aim: what it is for; the person's own aim if not given.

    Raises:
        WaysideError: VALUE_INVALID of `plan` if one is running, NOT_FOUND, VALUE_TOO_LONG.
    """
    book = playbooks.get(connection, playbook) if playbook is not None else None
    outline = book.fields.outline if book else Outline()
    now = activity.now_ms()
    with transaction(connection):
        if running_plan(connection, person) is not None:
            raise WaysideError(ErrorCode.VALUE_INVALID, field="plan")
        row = connection.execute(
            "INSERT INTO plan(person_id, playbook_id, name, aim, stage, next_move, stop_when, started_at, ended_reason,"
            " updated_at) VALUES (?, ?, ?, coalesce(nullif(?, ''), (SELECT aim FROM person WHERE id = ?)), 0, '', ?, ?,"
            " '', ?)",
            (
                person,
                playbook,
                book.fields.name if book else "",
                clean_text(aim, "aim").strip(),
                person,
                "\n".join(line.text for line in outline.of(LineKind.STOP_RULE)),
                now,
                now,
            ),
        )
        plan = PlanId(row.lastrowid)
        records.write(connection, "plan", plan, outline)
        _enter(connection, plan, 0)
        activity.append(connection, "plan-started", person=person, plan=plan)
    return get_plan(connection, plan)


def get_plan(connection: Connection, plan: PlanId) -> Plan:
    """Return a plan.

    Raises:
        WaysideError: NOT_FOUND.
    """
    row = connection.execute(f"SELECT {_COLUMNS} FROM plan WHERE id = ?", (plan,)).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return _plan(connection, row)


def running_plan(connection: Connection, person: PersonId) -> Plan | None:
    """Return a person's running plan, if there is one."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM plan WHERE person_id = ? AND ended_at IS NULL", (person,)
    ).fetchone()
    return _plan(connection, row) if row else None


def playbook_at(connection: Connection, person: PersonId, at: int) -> PlaybookId | None:
    """Return the playbook after which a contact was led: the one of the plan that was running then.

    Args:
        connection: the vault's.
        person: with whom.
        at: when, in milliseconds since the epoch. A plan counts from a day before it was written down, because it is
            often made of the conversation in which it was agreed.
    """
    row = connection.execute(
        "SELECT playbook_id FROM plan WHERE person_id = ? AND started_at <= ? AND (ended_at IS NULL OR ended_at >= ?)"
        " ORDER BY started_at DESC, id DESC LIMIT 1",
        (person, at + _DAY_MS, at),
    ).fetchone()
    return PlaybookId(row[0]) if row is not None and row[0] is not None else None


def plans_of(connection: Connection, person: PersonId) -> list[Plan]:
    """Return all plans there were for a person, the running one first, then the latest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM plan WHERE person_id = ? ORDER BY ended_at IS NOT NULL, started_at DESC, id DESC",
        (person,),
    ).fetchall()
    return [_plan(connection, row) for row in rows]


def update_plan(
    connection: Connection,
    plan: PlanId,
    *,
    aim: str | None = None,
    next_move: str | None = None,
    stop_when: str | None = None,
    outline: Outline | None = None,
    came_from: Sequence[int | None] | None = None,
) -> Plan:
    """Change what is given; the rest stays.

    A plan whose present stage is taken out goes back to the nearest one before it.

    Args:
        connection: the vault's.
        plan: which one.
        aim: what it is for.
        next_move: what comes next.
        stop_when: what would make us stop.
        outline: other stages and lines.
        came_from: which place each of these stages had before, None for a new one. If it is not said, they are known
            again by their names, or by their places if their names changed.

    Raises:
        WaysideError: NOT_FOUND; VALUE_REQUIRED for an empty aim; VALUE_TOO_LONG, VALUE_INVALID.
    """
    with transaction(connection):
        before = get_plan(connection, plan)
        after = replace(
            before,
            aim=before.aim if aim is None else clean_text(aim, "aim", required=True).strip(),
            next_move=before.next_move if next_move is None else clean_line(next_move, "next_move"),
            stop_when=before.stop_when if stop_when is None else clean_text(stop_when, "stop_when").strip(),
        )
        connection.execute(
            "UPDATE plan SET aim = ?, next_move = ?, stop_when = ?, updated_at = ? WHERE id = ?",
            (after.aim, after.next_move, after.stop_when, activity.now_ms(), plan),
        )
        if outline is not None:
            wanted = records.cleaned(outline)
            found = came_from
            if found is None or any(old is not None and old >= len(before.entered) for old in found):
                found = records.came_from(before.outline.stages, wanted.stages)
            _rewrite(connection, before, wanted, found)
        activity.append(connection, "plan-changed", person=before.person_id, plan=plan)
    return get_plan(connection, plan)


def move_to(connection: Connection, plan: PlanId, stage: int) -> Plan:
    """Note that the conversation is in another stage now; back is as good a way as forward.

    Raises:
        WaysideError: NOT_FOUND, VALUE_INVALID if the plan has no such stage.
    """
    with transaction(connection):
        before = get_plan(connection, plan)
        if not 0 <= stage < len(before.outline.stages):
            raise WaysideError(ErrorCode.VALUE_INVALID, field="stage")
        connection.execute(
            "UPDATE plan SET stage = ?, updated_at = ? WHERE id = ?", (stage, activity.now_ms(), plan)
        )
        _enter(connection, plan, stage)
        activity.append(connection, "plan-stage", person=before.person_id, plan=plan, stage=stage)
    return get_plan(connection, plan)


def end_plan(connection: Connection, plan: PlanId, reason: str) -> Plan:
    """End a plan; a reason is required.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED.
    """
    cleaned = clean_line(reason, "ended_reason", required=True)
    now = activity.now_ms()
    with transaction(connection):
        before = get_plan(connection, plan)
        connection.execute(
            "UPDATE plan SET ended_at = ?, ended_reason = ?, updated_at = ? WHERE id = ?",
            (now, cleaned, now, plan),
        )
        activity.append(connection, "plan-ended", person=before.person_id, plan=plan)
    return get_plan(connection, plan)


def resume_plan(connection: Connection, plan: PlanId) -> Plan:
    """Take back that a plan was ended.

    Raises:
        WaysideError: NOT_FOUND; VALUE_INVALID of `plan` if the person has another running one by now.
    """
    with transaction(connection):
        before = get_plan(connection, plan)
        running = running_plan(connection, before.person_id)
        if running is not None and running.id != plan:
            raise WaysideError(ErrorCode.VALUE_INVALID, field="plan")
        connection.execute(
            "UPDATE plan SET ended_at = NULL, ended_reason = '', updated_at = ? WHERE id = ?",
            (activity.now_ms(), plan),
        )
        activity.append(connection, "plan-resumed", person=before.person_id, plan=plan)
    return get_plan(connection, plan)


def discard_plan(connection: Connection, plan: PlanId) -> None:
    """Take back that a plan was begun: it is gone, with all that was written into it.

    Raises:
        WaysideError: NOT_FOUND.
    """
    with transaction(connection):
        before = get_plan(connection, plan)
        connection.execute("DELETE FROM plan WHERE id = ?", (plan,))
        activity.append(connection, "plan-discarded", person=before.person_id, plan=plan)


def _rewrite(connection: Connection, before: Plan, outline: Outline, came_from: Sequence[int | None]) -> None:
    """Write other stages; where the conversation is, and when a stage was entered, goes along with each."""
    records.write(connection, "plan", before.id, outline)
    connection.executemany(
        "UPDATE plan_stage SET entered_at = ? WHERE plan_id = ? AND position = ?",
        [(before.entered[old], before.id, place) for place, old in enumerate(came_from) if old is not None],
    )
    # If the one it was in is gone, the conversation is in the nearest one before it that is still there.
    left = [place for place, old in enumerate(came_from) if old is not None and old < before.stage]
    stage = came_from.index(before.stage) if before.stage in came_from else max(left, default=0)
    connection.execute("UPDATE plan SET stage = ? WHERE id = ?", (stage, before.id))
    _enter(connection, before.id, stage)


def _enter(connection: Connection, plan: PlanId, stage: int) -> None:
    connection.execute(
        "UPDATE plan_stage SET entered_at = coalesce(entered_at, ?) WHERE plan_id = ? AND position = ?",
        (activity.now_ms(), plan, stage),
    )


def _plan(connection: Connection, row: tuple[Any, ...]) -> Plan:
    entered = connection.execute(
        "SELECT entered_at FROM plan_stage WHERE plan_id = ? ORDER BY position", (row[0],)
    )
    return Plan(
        id=PlanId(row[0]),
        person_id=PersonId(row[1]),
        playbook_id=None if row[2] is None else PlaybookId(row[2]),
        name=row[3],
        aim=row[4],
        next_move=row[6],
        stop_when=row[7],
        outline=records.read(connection, "plan", row[0]),
        stage=row[5],
        entered=tuple(at for (at,) in entered),
        started_at=row[8],
        ended_at=row[9],
        ended_reason=row[10],
        updated_at=row[11],
    )
