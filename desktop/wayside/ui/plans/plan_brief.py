"""The plan in a few lines, beside the timeline and the draft."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day
from wayside.ui.people.person.words import isolated, short
from wayside.ui.plans.opener_row import OpenerRow
from wayside.ui.plans.reading import PlanView
from wayside.ui.plans.words import kind_name, numbered, plan_heading
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.plans import LineKind, Plan, Promise

_STAGE, _RULE, _PROMISE, _MOVE = 60, 110, 90, 120
_STAGES, _OPENERS, _PROMISES, _RULES = 8, 3, 3, 2


class _StageLine(QWidget):
    """A stage: its number and name, and whether it is done or now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._state = PlainTextLabel("", LabelRole.GOOD)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._name, 1)
        row.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, name: str, *, is_now: bool, is_done: bool) -> None:
        """Show a stage."""
        self._name.setText(name)
        self._name.set_role(LabelRole.STRONG if is_now else LabelRole.SECONDARY)
        self._state.setText(self.tr("now") if is_now else self.tr("done"))
        self._state.set_role(LabelRole.STRONG if is_now else LabelRole.GOOD)
        self._state.setVisible(is_now or is_done)


class PlanBrief(Card):
    """Stages with the present one marked, the stop rule, the next move, open promises, openers.

    All of it is made once and filled anew for each person: making it takes longer than a key press should.

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
        self._wanted: PlanView | None = None
        self._shown: PlanView | None = None
        self._stages = [_StageLine() for _ in range(_STAGES)]
        self._stop_name = self._name(self.tr("Stop and go to safeguarding"))
        self._stop = PlainTextLabel("", LabelRole.CAUTION, wrap=True)
        self._move_name = self._name(self.tr("Next move"))
        self._move = PlainTextLabel("", LabelRole.BODY, wrap=True)
        self._promised_name = self._name(self.tr("Promised"))
        self._promised = [PlainTextLabel("", LabelRole.BODY, wrap=True) for _ in range(_PROMISES)]
        self._openers_name = self._name(kind_name(LineKind.OPENER))
        self._openers = [OpenerRow(context.look, f"brief_opener_{number}") for number in range(_OPENERS)]
        self.more = Button("", Kind.LINK)
        self.more.setObjectName("plan_brief_more")
        for part in (
            *self._stages,
            self._stop_name,
            self._stop,
            self._move_name,
            self._move,
            self._promised_name,
            *self._promised,
            self._openers_name,
            *self._openers,
        ):
            self.body.addWidget(part)
            part.hide()
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.more.clicked.connect(self.plan_requested)
        for opener in self._openers:
            opener.chosen.connect(self.opener_chosen)

    def _name(self, text: str) -> PlainTextLabel:
        label = PlainTextLabel(text, LabelRole.STRONG, wrap=True)
        label.setContentsMargins(0, Space.S, 0, 0)
        return label

    def show_view(self, view: PlanView) -> None:
        """Show what is planned with a person, once somebody looks."""
        self._wanted = view
        if self.isVisible():
            self._show_wanted()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was read in the meantime."""
        super().showEvent(event)
        self._show_wanted()

    def _show_wanted(self) -> None:
        view = self._wanted
        if view is None or view == self._shown:
            return
        self._shown = view
        plan = view.plan
        self.set_heading(plan_heading(plan) if plan is not None else self.tr("No plan yet"))
        self.more.setText(self.tr("Open the plan") if plan is not None else self.tr("Begin a plan"))
        self._show_stages(plan)
        self._show_stop(plan)
        move = short(plan.next_move, _MOVE) if plan is not None else ""
        self._move.setText(move)
        self._move.setVisible(bool(move))
        self._move_name.setVisible(bool(move))
        self._show_promises([promise for promise in view.promises if promise.is_open])
        self._show_openers(plan)

    def _show_stages(self, plan: Plan | None) -> None:
        stages = plan.outline.stages if plan is not None else ()
        present = plan.stage if plan is not None else 0
        # A long way is cut around where it stands now.
        first = max(0, min(present - _STAGES // 2, len(stages) - _STAGES))
        for place, line in enumerate(self._stages, first):
            line.setVisible(place < len(stages))
            if place < len(stages):
                name = numbered(place, short(stages[place].name, _STAGE), QLocale())
                line.say(name, is_now=place == present, is_done=place < present)

    def _show_stop(self, plan: Plan | None) -> None:
        rules = [rule for rule in plan.stop_when.splitlines() if rule.strip()] if plan is not None else []
        said = "\n".join(short(rule, _RULE) for rule in rules[:_RULES])
        if len(rules) > _RULES:
            said += "\n" + self.tr("… and %Ln more", "", len(rules) - _RULES)
        self._stop.setText(said)
        self._stop.setVisible(bool(rules))
        self._stop_name.setVisible(bool(rules))

    def _show_promises(self, still: list[Promise]) -> None:
        day, locale = local_day(self._context.now_ms()), QLocale()
        self._promised_name.setVisible(bool(still))
        for number, label in enumerate(self._promised):
            label.setVisible(number < len(still))
            if number >= len(still):
                continue
            promise = still[number]
            said = isolated(short(promise.text, _PROMISE))
            if promise.due_on is not None:
                when = say.day_itself(promise.due_on, day, locale)
                said = self.tr("{text}, until {when}").replace("{when}", when).replace("{text}", said)
            label.setText(said)
            label.set_role(LabelRole.CAUTION if promise.is_overdue(day) else LabelRole.BODY)

    def _show_openers(self, plan: Plan | None) -> None:
        stage = plan.current if plan is not None else None
        lines = stage.of(LineKind.OPENER) if stage is not None else ()
        self._openers_name.setVisible(bool(lines))
        for number, row in enumerate(self._openers):
            row.setVisible(number < len(lines))
            if number < len(lines):
                row.show_line(lines[number])
