"""The plan itself: what for, what next, and where on the way the conversation is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import KeptLine, KeptText, local_day
from wayside.ui.people.person.keeping import Write
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.people.person.words import isolated, short
from wayside.ui.plans.words import numbered, plan_heading
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.vault.connection import Connection
from wayside.work import plans
from wayside.work.plans import Plan, PlanId

_NAME = 70


class WayCard(Card):
    """Aim and next move, kept as they are typed; the stages, and two buttons to move.

    Args:
        context: the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        move_requested(int): the conversation is in this stage now.
        edit_requested: somebody wants to change stages and lines.
        kept(Plan): the disk has what was typed.
    """

    move_requested = Signal(int)
    edit_requested = Signal()
    kept = Signal(object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._context = context
        self._plan: Plan | None = None
        self._state = SaveLine(context.now_ms)
        self._state.setObjectName("plan_saved")
        self.corner.addWidget(self._state)
        self.aim = KeptText(
            desk,
            self.tr("What you want for this person"),
            self._state,
            placeholder=self.tr("One sentence you could say to them"),
            touched=Touched.PLANS,
        )
        self.aim.text_editor.setObjectName("plan_aim")
        self.next_move = KeptLine(
            desk,
            self.tr("Next move"),
            self._state,
            placeholder=self.tr("What you will write or do next"),
            touched=Touched.PLANS,
        )
        self.next_move.line.setObjectName("plan_next_move")
        self._stages = RowsBox(gap=Space.XS)
        self._stages.setObjectName("plan_stages")
        self._none = PlainTextLabel(
            self.tr("This plan has no stages yet. It works without; with them you see where you are."),
            LabelRole.SECONDARY,
            wrap=True,
        )
        self.on = Button("")
        self.on.setObjectName("plan_move_on")
        self.back = Button("", Kind.QUIET)
        self.back.setObjectName("plan_go_back")
        self.edit = Button(self.tr("Change stages and lines…"), Kind.LINK)
        self.edit.setObjectName("plan_edit")
        self._lay_out()
        self.on.clicked.connect(partial(self._move, 1))
        self.back.clicked.connect(partial(self._move, -1))
        self.edit.clicked.connect(self.edit_requested)
        for field in (self.aim, self.next_move):
            field.kept.connect(self.kept)

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.M)
        self.body.addWidget(self.next_move)
        self.body.addWidget(self.aim)
        self.body.addWidget(PlainTextLabel(self.tr("Stages"), LabelRole.LABEL))
        self.body.addWidget(self._none)
        self.body.addWidget(self._stages)
        foot = QWidget()
        flow = FlowLayout(foot)
        for button in (self.on, self.back, self.edit):
            flow.addWidget(button)
        self.body.addWidget(foot)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan; what is being typed here is left alone unless it is another one."""
        self.set_heading(plan_heading(plan))
        if self._plan is None or plan.id != self._plan.id:
            self._state.clear()
            self.aim.open_for(_writer(plan.id, "aim"), plan.aim)
            self.next_move.open_for(_writer(plan.id, "next_move"), plan.next_move)
        else:
            self.aim.refresh(plan.aim)
            self.next_move.refresh(plan.next_move)
        self._plan = plan
        stages = plan.outline.stages
        self._none.setVisible(not stages)
        self._stages.show_rows([self._row(plan, place) for place in range(len(stages))])
        self._name_buttons(plan)

    def leave(self) -> None:
        """Hand in what was typed and turn away."""
        self.aim.keeper.end()
        self.next_move.keeper.end()
        self._plan = None

    def _row(self, plan: Plan, place: int) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        locale = QLocale()
        is_now, is_done = place == plan.stage, place < plan.stage
        role = LabelRole.STRONG if is_now else LabelRole.BODY
        name = numbered(place, short(plan.outline.stages[place].name, _NAME), locale)
        row.addWidget(PlainTextLabel(name, role, wrap=True), 1)
        entered = plan.entered[place]
        if entered is not None and (is_now or is_done):
            when = PlainTextLabel(
                self.tr("since {0}").replace("{0}", self._day(entered))
                if is_now
                else self.tr("from {0}").replace("{0}", self._day(entered)),
                LabelRole.SECONDARY,
            )
            when.setToolTip(say.exact(entered, locale))
            row.addWidget(when)
        if is_now or is_done:
            chip = Chip(self.tr("now"), Tone.ACCENT) if is_now else Chip(self.tr("done"), Tone.GOOD)
            row.addWidget(chip)
        return whole

    def _day(self, at: int) -> str:
        return say.day_itself(local_day(at), local_day(self._context.now_ms()), QLocale())

    def _name_buttons(self, plan: Plan) -> None:
        stages = plan.outline.stages
        has_next, has_before = plan.stage + 1 < len(stages), 0 < plan.stage < len(stages)
        if has_next:
            name = isolated(short(stages[plan.stage + 1].name))
            self.on.setText(self.tr("Move on to “{0}”").replace("{0}", name.replace("&", "&&")))
        if has_before:
            name = isolated(short(stages[plan.stage - 1].name))
            self.back.setText(self.tr("Go back to “{0}”").replace("{0}", name.replace("&", "&&")))
        focused = self.on if self.on.hasFocus() else self.back if self.back.hasFocus() else None
        self.on.setVisible(has_next)
        self.back.setVisible(has_before)
        if focused is not None and not focused.isVisibleTo(self):
            (self.back if has_before else self.on if has_next else self.edit).setFocus()

    def _move(self, step: int) -> None:
        if self._plan is not None:
            self.move_requested.emit(self._plan.stage + step)


def _writer(plan: PlanId, name: str) -> Write:
    def write(connection: Connection, value: str) -> Plan:
        if name == "aim":
            return plans.update_plan(connection, plan, aim=value)
        return plans.update_plan(connection, plan, next_move=value)

    return write
