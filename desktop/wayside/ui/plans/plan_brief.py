"""The plan in a few lines, beside the timeline and the draft."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day
from wayside.ui.people.person.words import isolated, short
from wayside.ui.plans.now_card import OpenerRow
from wayside.ui.plans.reading import PlanView
from wayside.ui.plans.words import kind_name, numbered, plan_heading
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work.plans import LineKind, Plan, Promise

_STAGE, _RULE, _PROMISE, _MOVE = 60, 110, 90, 120
_STAGES, _OPENERS, _PROMISES, _RULES = 8, 3, 3, 2


class PlanBrief(Card):
    """Stages with the present one marked, the stop rule, the next move, open promises, openers.

    Args:
        context: looks and the clock.
        parent: owner.

    Signals:
        plan_requested: somebody wants to see all of it.
        opener_chosen(str): put this into the draft.
    """

    plan_requested = Signal()
    opener_chosen = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.setObjectName("plan_brief")
        self._context = context
        self._rows = RowsBox(gap=Space.XS)
        self.more = Button("", Kind.LINK)
        self.more.setObjectName("plan_brief_more")
        self.more.clicked.connect(self.plan_requested)
        self.body.addWidget(self._rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_view(self, view: PlanView) -> None:
        """Show what is planned with a person."""
        plan = view.plan
        rows: list[QWidget] = []
        if plan is not None:
            rows += self._stages(plan) + self._stop(plan) + self._next_move(plan)
        rows += self._promises([promise for promise in view.promises if promise.is_open])
        if plan is not None:
            rows += self._openers(plan)
        self.set_heading(plan_heading(plan) if plan is not None else self.tr("No plan yet"))
        self._rows.show_rows(rows)
        self.more.setText(self.tr("Open the plan") if plan is not None else self.tr("Begin a plan"))
        self.show()

    def _stages(self, plan: Plan) -> list[QWidget]:
        stages = plan.outline.stages
        # A long way is cut around where it stands now.
        first = max(0, min(plan.stage - _STAGES // 2, len(stages) - _STAGES))
        return [self._stage(plan, place) for place in range(first, min(len(stages), first + _STAGES))]

    def _stage(self, plan: Plan, place: int) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        name = numbered(place, short(plan.outline.stages[place].name, _STAGE), QLocale())
        is_now = place == plan.stage
        role = LabelRole.STRONG if is_now else LabelRole.SECONDARY
        row.addWidget(PlainTextLabel(name, role, wrap=True), 1)
        if is_now:
            row.addWidget(PlainTextLabel(self.tr("now"), LabelRole.STRONG), 0, Qt.AlignmentFlag.AlignTop)
        elif place < plan.stage:
            row.addWidget(PlainTextLabel(self.tr("done"), LabelRole.GOOD), 0, Qt.AlignmentFlag.AlignTop)
        return whole

    def _next_move(self, plan: Plan) -> list[QWidget]:
        if not plan.next_move:
            return []
        return [self._named(self.tr("Next move"), short(plan.next_move, _MOVE), LabelRole.BODY)]

    def _openers(self, plan: Plan) -> list[QWidget]:
        stage = plan.current
        lines = stage.of(LineKind.OPENER)[:_OPENERS] if stage is not None else ()
        if not lines:
            return []
        rows: list[QWidget] = [self._name(kind_name(LineKind.OPENER))]
        for number, line in enumerate(lines):
            row = OpenerRow(self._context.look, line, f"brief_opener_{number}")
            row.chosen.connect(self.opener_chosen)
            rows.append(row)
        return rows

    def _stop(self, plan: Plan) -> list[QWidget]:
        rules = [line for line in plan.stop_when.splitlines() if line.strip()]
        if not rules:
            return []
        said = "\n".join(short(rule, _RULE) for rule in rules[:_RULES])
        if len(rules) > _RULES:
            said += "\n" + self.tr("… and %Ln more", "", len(rules) - _RULES)
        return [self._named(self.tr("Stop and go to safeguarding"), said, LabelRole.CAUTION)]

    def _promises(self, still: list[Promise]) -> list[QWidget]:
        if not still:
            return []
        day, locale = local_day(self._context.now_ms()), QLocale()
        rows: list[QWidget] = [self._name(self.tr("Promised"))]
        for promise in still[:_PROMISES]:
            text = isolated(short(promise.text, _PROMISE))
            if promise.due_on is not None:
                when = say.day_itself(promise.due_on, day, locale)
                said = self.tr("{text}, until {when}").replace("{when}", when).replace("{text}", text)
            else:
                said = text
            role = LabelRole.CAUTION if promise.is_overdue(day) else LabelRole.BODY
            rows.append(PlainTextLabel(said, role, wrap=True))
        return rows

    def _name(self, text: str) -> QWidget:
        label = PlainTextLabel(text, LabelRole.STRONG, wrap=True)
        label.setContentsMargins(0, Space.S, 0, 0)
        return label

    def _named(self, name: str, text: str, role: LabelRole) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._name(name))
        column.addWidget(PlainTextLabel(text, role, wrap=True))
        return whole
