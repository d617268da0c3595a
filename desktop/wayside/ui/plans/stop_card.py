"""What would make us stop, and what is never done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import KeptText
from wayside.ui.people.person.keeping import Write
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.plans.words import listed
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.vault.connection import Connection
from wayside.work import plans
from wayside.work.plans import LineKind, Plan, PlanId


class StopCard(Card):
    """Stop rules in the plan's own words, kept as they are typed; the red lines below.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        kept(Plan): the disk has what was typed.
        help_requested: a stop rule holds, and somebody wants to know what to do.
    """

    kept = Signal(object)
    help_requested = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("What would make us stop"))
        self._plan: PlanId | None = None
        self._state = SaveLine(context.now_ms)
        self._state.setObjectName("plan_stop_saved")
        self.corner.addWidget(self._state)
        self.notice = InlineNotice(
            context.look,
            self.tr(
                "If one of these happens, stop writing and go to your office’s safeguarding the same day. It is not"
                " yours to solve alone."
            ),
            Tone.CAUTION,
        )
        self.help = Button(self.tr("What to do if one of them holds"), Kind.LINK)
        self.help.setObjectName("plan_stop_help")
        self.notice.setObjectName("plan_stop_notice")
        self.stop_when = KeptText(
            desk,
            self.tr("Stop rules, one a line"),
            self._state,
            placeholder=self.tr("Talk of a weapon, a place or a date"),
            max_lines=18,
            touched=Touched.PLANS,
        )
        self.stop_when.text_editor.setObjectName("plan_stop_when")
        self._red_name = PlainTextLabel(self.tr("Never, whatever happens"), LabelRole.LABEL)
        self._red = PlainTextLabel("", LabelRole.BODY, wrap=True)
        self._red.setObjectName("plan_red_lines")
        self.body.setSpacing(Space.M)
        for part in (self.notice, self.stop_when):
            self.body.addWidget(part)
        self.body.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeading)
        for below in (self._red_name, self._red):
            self.body.addWidget(below)
        self.stop_when.kept.connect(self.kept)
        self.help.clicked.connect(self.help_requested)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan's."""
        if plan.id != self._plan:
            self._plan = plan.id
            self._state.clear()
            self.stop_when.open_for(_writer(plan.id), plan.stop_when)
        else:
            self.stop_when.refresh(plan.stop_when)
        red = plan.outline.of(LineKind.RED_LINE)
        self._red.setText("\n".join(map(listed, red)))
        self._red.setVisible(bool(red))
        self._red_name.setVisible(bool(red))

    def leave(self) -> None:
        """Hand in what was typed and turn away."""
        self.stop_when.keeper.end()
        self._plan = None


def _writer(plan: PlanId) -> Write:
    def write(connection: Connection, value: str) -> Plan:
        return plans.update_plan(connection, plan, stop_when=value)

    return write
