"""Who this is, in a few lines, beside the timeline."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities.bearing import Bearing
from wayside.ui.identities.told_brief import ToldBrief
from wayside.ui.people.person.words import short
from wayside.ui.plans.plan_brief import PlanBrief
from wayside.ui.plans.reading import PlanView
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.people import PersonFields

_LONGEST = 180
_LEAST = 96


class SideCard(QWidget):
    """Likes, needs, fears, protective factors, the plan and the next step.

    Args:
        context: looks and the clock.
        parent: owner.

    Signals:
        overview_requested: somebody wants to see or write more.
        plan_requested: somebody wants to see the plan.
        opener_chosen(str): put this into the draft.
    """

    overview_requested = Signal()
    plan_requested = Signal()
    opener_chosen = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self._who = Card(" ")
        self._rows = [
            (PlainTextLabel("", LabelRole.STRONG), PlainTextLabel("", LabelRole.BODY, wrap=True))
            for _ in range(4)
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for number, (name, text) in enumerate(self._rows):
            grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, number, 1)
        self._who.body.addLayout(grid)
        self._empty = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._more = Button("", Kind.LINK)
        self._more.clicked.connect(self.overview_requested)
        self._who.body.addWidget(self._empty)
        self._who.body.addWidget(self._more)
        column.addWidget(self._who)
        self._plan = PlanBrief(context)
        self._plan.plan_requested.connect(self.plan_requested)
        self._plan.opener_chosen.connect(self.opener_chosen)
        column.addWidget(self._plan)
        self._step = Card(" ")
        self._step_text = PlainTextLabel("", LabelRole.BODY, wrap=True)
        self._step_on = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._step.body.addWidget(self._step_text)
        self._step.body.addWidget(self._step_on)
        column.addWidget(self._step)
        self._told = ToldBrief()
        column.addWidget(self._told)
        column.addStretch(1)

    def turn_away(self) -> None:
        """Show nothing of the person before until it is read what there is about the next one."""
        self._told.hide()
        self._plan.hide()

    def show_bearing(self, bearing: Bearing) -> None:
        """Show what the person was told by which identity."""
        self._told.show_bearing(bearing)

    def show_plan(self, view: PlanView) -> None:
        """Show what is planned."""
        self._plan.show_view(view)
        self._plan.show()

    def show_person(self, fields: PersonFields, today: date) -> None:
        """Show a person."""
        self._who.set_heading(self.tr("Who {0} is").replace("{0}", short(fields.code_name)))
        known = [
            (self.tr("Likes"), fields.likes),
            (self.tr("Needs"), fields.needs),
            (self.tr("Fears"), fields.fears),
            (self.tr("Protective"), fields.protective),
        ]
        for (name, text), (word, value) in zip(self._rows, known, strict=True):
            name.setText(word)
            text.setText(short(value, _LONGEST))
            name.setVisible(bool(value.strip()))
            text.setVisible(bool(value.strip()))
        nothing = not any(value.strip() for _, value in known)
        self._empty.setText(self.tr("Nothing is noted yet about likes, needs and fears."))
        self._empty.setVisible(nothing)
        self._more.setText(self.tr("Note it in the overview"))
        self._more.setVisible(nothing)
        self._step.set_heading(self.tr("Next step"))
        self._step.setVisible(bool(fields.next_step))
        self._step_text.setText(short(fields.next_step, _LONGEST))
        on = fields.next_step_on
        self._step_on.setVisible(on is not None)
        if on is not None:
            self._step_on.setText(say.day(on, today, QLocale()))
            self._step_on.setToolTip(say.exact_day(on, QLocale()))


class SideScroll(QScrollArea):
    """The card in a scroll area of its own: however much it says, it leaves the rest where it is.

    Args:
        context: size of text.
        card: the card.
        parent: owner.
    """

    def __init__(self, context: UiContext, card: SideCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline_side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # It takes what is left, however much it would like to have.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(context.look.pixels(_LEAST))
        self.setWidget(card)
