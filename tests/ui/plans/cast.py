"""Three playbooks that came with the program, one of the office's own, two people, a plan and promises."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from tests.ui.desk_fixtures import DAY, NOW_MS, TODAY
from wayside.vault.connection import Connection
from wayside.work import people, plans
from wayside.work.people import PersonFields, PersonId
from wayside.work.plans import (
    Line,
    LineKind,
    Outline,
    PlanId,
    PlaybookFields,
    PlaybookId,
    PromiseId,
    Stage,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Heron has a plan made from "Slow trust", in its second stage, and was promised something; Otter has none."""

    slow: PlaybookId
    starter: PlaybookId
    heron: PersonId
    otter: PersonId
    plan: PlanId
    overdue: PromiseId
    today: PromiseId


SLOW = PlaybookFields(
    name="Slow trust",
    language="en",
    purpose="For somebody who was let down before.",
    outline=Outline(
        stages=(
            Stage(name="Personal first", aim="An answer, whatever it says.", move_on="They wrote back."),
            Stage(
                name="Listen",
                aim="Know a need that is not about views.",
                move_on="They told you something without being asked.",
                lines=(
                    Line(kind=LineKind.OPENER, text="Who was there when it got hard?"),
                    Line(kind=LineKind.OPENER, text="What did that feel like?"),
                    Line(
                        kind=LineKind.METHOD, title="Reflection", text="Say what you heard: a little shorter."
                    ),
                    Line(kind=LineKind.DO, text="Answer when you said you would."),
                    Line(kind=LineKind.DONT, text="Argue about ideology."),
                ),
            ),
            Stage(name="One concrete offer"),
        ),
        lines=(
            Line(kind=LineKind.RED_LINE, text="No promise that depends on others."),
            Line(kind=LineKind.STOP_RULE, text="Talk of a weapon or a date."),
            Line(kind=LineKind.SOURCE, text="What we learned in the office."),
        ),
    ),
)


def fill(connection: Connection) -> Cast:
    """Write them into the vault."""
    plans.add_starters(connection)
    slow = plans.add(connection, SLOW)
    starter = next(row.id for row in plans.all_playbooks(connection) if row.name == "Personal first and open")
    heron = people.add(
        connection,
        PersonFields(code_name="Heron", aim="get him to the trial day", likes="drill, his dog"),
        at=NOW_MS - 40 * DAY,
    )
    otter = people.add(connection, PersonFields(code_name="Otter", aim="Listen."), at=NOW_MS - 50 * DAY)
    plan = plans.start_plan(connection, heron, slow, aim="The trial day at the workshop.")
    plans.move_to(connection, plan.id, 1)
    plans.update_plan(connection, plan.id, next_move="Ask about the certificate.")
    overdue = plans.promise(
        connection,
        heron,
        "Ask the foreman about papers",
        due_on=TODAY - timedelta(days=2),
        made_at=NOW_MS - 5 * DAY,
    )
    today = plans.promise(connection, heron, "Write on Monday", due_on=TODAY, made_at=NOW_MS - 3 * DAY)
    return Cast(
        slow=slow, starter=starter, heron=heron, otter=otter, plan=plan.id, overdue=overdue, today=today
    )
