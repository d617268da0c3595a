"""What the plan says for the stage the conversation is in."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui.people.person.words import short
from wayside.ui.plans.words import kind_name, line_text, listed, numbered
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import IconButton
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work.plans import Line, LineKind, Plan

_KINDS = (LineKind.OPENER, LineKind.METHOD, LineKind.DO, LineKind.DONT)


class OpenerRow(QWidget):
    """A sentence to begin with, and a button that puts it into the draft.

    Args:
        look: icons.
        line: the opener.
        name: the button's object name.
        parent: owner.

    Signals:
        chosen(str): put this into the draft.
    """

    chosen = Signal(str)

    def __init__(self, look: Appearance, line: Line, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(PlainTextLabel(line_text(line), LabelRole.BODY, wrap=True), 1)
        button = IconButton(look.icon(Icon.ADD), self.tr("Put it into the draft"))
        button.setObjectName(name)
        button.setAccessibleName(
            self.tr("Put it into the draft: {0}").replace("{0}", short(line_text(line), 120))
        )
        button.clicked.connect(lambda: self.chosen.emit(line.text))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


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
        if stage is None:
            return
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
                row = OpenerRow(self._look, line, f"plan_opener_{number}")
                row.chosen.connect(self.opener_chosen)
                column.addWidget(row)
            else:
                column.addWidget(PlainTextLabel(listed(line), LabelRole.BODY, wrap=True))
        return whole
