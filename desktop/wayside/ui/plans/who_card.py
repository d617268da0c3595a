"""Who has a running plan and how far it is, and who has none."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day
from wayside.ui.plans.reading import PlansView
from wayside.ui.plans.words import plan_name, stage_of
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.today.rows_model import Item
from wayside.ui.today.short_list import ShortList
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows import Row
from wayside.ui.widgets.segmented import Segmented
from wayside.work.people import PersonId
from wayside.work.plans import RunningPlan

_WITH, _WITHOUT = "with", "without"


class WhoCard(Card):
    """One list with two fillings.

    Args:
        context: looks and the clock.
        parent: owner.

    Signals:
        all_requested: the list is cut, and somebody wants to see the rest.
    """

    all_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("People"))
        self._context = context
        self._view: PlansView | None = None
        self.which = Segmented(
            self.tr("Show"),
            [(_WITH, self.tr("With a running plan")), (_WITHOUT, self.tr("Without one"))],
            wrap=True,
        )
        self.which.setObjectName("plans_which")
        self.rows = ShortList(context.look, self.tr("People"))
        self.rows.setObjectName("plans_people")
        self._nothing = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._all = Button("", Kind.LINK)
        self._all.setObjectName("plans_all_people")
        self.body.setSpacing(Space.S)
        row = QHBoxLayout()
        row.addWidget(self.which)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.rows)
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        self.which.chosen.connect(lambda _key: self._show())
        self._all.clicked.connect(self.all_requested)

    def show_view(self, view: PlansView) -> None:
        """Show who there is."""
        self._view = view
        self._show()

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        if self.which.current() == _WITH:
            items = [self._running(plan) for plan in view.running]
            count = view.running_count
            nothing = self.tr("Nobody has a plan yet. Choose somebody under “Without one”.")
            more = self.tr("All %Ln running plans…", "", count)
        else:
            items = [self._without(*person) for person in view.without]
            count = view.without_count
            nothing = self.tr("Everybody has a plan.")
            more = self.tr("All %Ln people without a plan…", "", count)
        self.rows.show_items(items)
        self.rows.setVisible(bool(items))
        self._nothing.setText(nothing)
        self._nothing.setVisible(not items)
        self._all.setText(more)
        self._all.setVisible(count > len(items))

    def _running(self, plan: RunningPlan) -> Item:
        locale = QLocale()
        parts = [plan_name(plan.name), stage_of(plan.stage, plan.stages, plan.stage_name, locale)]
        tooltip = plan.next_move
        if plan.entered_at is not None:
            when = say.day_itself(local_day(plan.entered_at), local_day(self._context.now_ms()), locale)
            parts.append(self.tr("since {0}").replace("{0}", when))
        chip = ""
        if plan.overdue:
            chip = (
                self.tr("1 promise overdue")
                if plan.overdue == 1
                else self.tr("%Ln promises overdue", "", plan.overdue)
            )
        row = Row(title=plan.code_name, secondary="  ·  ".join(parts), chip=chip, tone=Tone.CAUTION)
        return Item(key=plan.person_id, row=row, subject=_plan_of(plan.person_id), tooltip=tooltip)

    def _without(self, person: PersonId, name: str, aim: str) -> Item:
        row = Row(title=name, secondary=aim or self.tr("Aim missing"))
        return Item(key=person, row=row, subject=_plan_of(person), tooltip=aim)


def _plan_of(person: PersonId) -> Place:
    return Place(area=Area.PEOPLE, person=person, tab=PersonTab.PLAN)
