"""What the plan says for the stage the conversation is in."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui.people.person.words import short
from wayside.ui.plans.opener_row import OpenerRow
from wayside.ui.plans.words import kind_name, listed, numbered
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work.plans import Line, LineKind, Plan, Stage

_KINDS = (LineKind.OPENER, LineKind.METHOD, LineKind.DO, LineKind.DONT)


class NowCard(Card):
    """Read only; openers go into the draft with one press.

    Args:
        look: icons.
        parent: owner.

    Signals:
        opener_chosen(str): put this into the draft.
    """

    opener_chosen = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._look = look
        self._shown: tuple[int, Stage] | None = None
        self._aim = PlainTextLabel("", LabelRole.BODY, wrap=True)
        self._move_on = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._rows = RowsBox(gap=Space.M)
        self.body.setSpacing(Space.M)
        self.body.addWidget(self._aim)
        self.body.addWidget(self._move_on)
        self.body.addWidget(self._rows)

    def show_plan(self, plan: Plan) -> None:
        """Show the current stage; without one the card is away."""
        stage = plan.current
        self.setVisible(stage is not None)
        if stage is None or (plan.stage, stage) == self._shown:
            return
        self._shown = (plan.stage, stage)
        self.set_heading(numbered(plan.stage, short(stage.name, 80), QLocale()))
        self._aim.setText(stage.aim)
        self._aim.setVisible(bool(stage.aim))
        self._move_on.setText(self.tr("Move on when: {0}").replace("{0}", stage.move_on))
        self._move_on.setVisible(bool(stage.move_on))
        self._rows.show_rows([self._group(kind, stage.of(kind)) for kind in _KINDS if stage.of(kind)])

    def _group(self, kind: LineKind, lines: tuple[Line, ...]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(PlainTextLabel(kind_name(kind), LabelRole.LABEL))
        for number, line in enumerate(lines):
            if kind is LineKind.OPENER:
                row = OpenerRow(self._look, f"plan_opener_{number}")
                row.show_line(line)
                row.chosen.connect(self.opener_chosen)
                column.addWidget(row)
            else:
                column.addWidget(PlainTextLabel(listed(line), LabelRole.BODY, wrap=True))
        return whole
