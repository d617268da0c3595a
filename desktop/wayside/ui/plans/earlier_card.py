"""The end of a plan, and the plans that have ended."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day
from wayside.ui.people.person.words import isolated, short
from wayside.ui.plans.reading import PlanView
from wayside.ui.plans.words import plan_name
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work.plans import Plan

_SHOWN = 10


class EarlierCard(Card):
    """One button, and a line a plan.

    Args:
        context: the clock.
        parent: owner.

    Signals:
        end_requested: somebody wants to end the running plan.
    """

    end_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._context = context
        self._rows = RowsBox(gap=Space.S)
        self._rows.setObjectName("plans_earlier")
        self.end = Button(self.tr("End this plan…"))
        self.end.setObjectName("plan_end")
        self.body.setSpacing(Space.M)
        self.body.addWidget(self._rows)
        self.body.addWidget(self.end, 0, Qt.AlignmentFlag.AlignLeading)
        self.end.clicked.connect(self.end_requested)

    def show_view(self, view: PlanView) -> None:
        """Show what there was; with nothing to show or end the card is away."""
        self.setVisible(bool(view.earlier) or view.plan is not None)
        self.set_heading(self.tr("Earlier plans") if view.earlier else self.tr("The end of the plan"))
        self.end.setVisible(view.plan is not None)
        self._rows.show_rows([self._row(plan) for plan in view.earlier[:_SHOWN]])

    def _row(self, plan: Plan) -> QWidget:
        today, locale = local_day(self._context.now_ms()), QLocale()
        said = self.tr("{name}: {from} to {until}. {reason}")
        said = said.replace("{from}", say.day_itself(local_day(plan.started_at), today, locale))
        said = said.replace(
            "{until}", say.day_itself(local_day(plan.ended_at or plan.updated_at), today, locale)
        )
        said = said.replace("{reason}", isolated(short(plan.ended_reason, 200)))
        said = said.replace("{name}", isolated(plan_name(plan.name)))
        return PlainTextLabel(said, LabelRole.SECONDARY, wrap=True)
