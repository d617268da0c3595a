"""The plans to tell people who an identity is, gathered; each is written on the person's page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day
from wayside.ui.people.person.words import short
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.more_rows import MoreRows
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.identities import Disclosure
from wayside.work.people import PersonId

_LONGEST = 160


class PlansCard(Card):
    """Plans.

    Signals:
        person_requested(Place): somebody wants to see a person.
    """

    person_requested = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Telling the truth"))
        self._context = context
        self._rows = MoreRows(gap=Space.M)
        self._nothing = PlainTextLabel(
            self.tr("No plan yet. When and how a person hears who you are is planned on that person’s page."),
            LabelRole.SECONDARY,
            wrap=True,
        )
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._rows)

    def show_plans(self, plans: tuple[Disclosure, ...], names: dict[PersonId, str]) -> None:
        """Show the plans of an identity."""
        self._nothing.setVisible(not plans)
        today = local_day(self._context.now_ms())
        self._rows.show_items(plans, lambda plan: self._row(plan, names, today))

    def _row(self, plan: Disclosure, names: dict[PersonId, str], today: date) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        link = Button("", Kind.LINK)
        link.set_plain_text(short(names.get(plan.person_id, "…"), 24))
        place = Place(area=Area.PEOPLE, person=plan.person_id, tab=PersonTab.OVERVIEW)
        link.clicked.connect(lambda: self.person_requested.emit(place))
        top.addWidget(link)
        top.addStretch(1)
        column.addLayout(top)
        column.addWidget(PlainTextLabel(short(plan.fields.moment, _LONGEST), LabelRole.BODY, wrap=True))
        state, role = self._state(plan, today)
        column.addWidget(PlainTextLabel(state, role, wrap=True))
        return whole

    def _state(self, plan: Disclosure, today: date) -> tuple[str, LabelRole]:
        if plan.told_at is not None:
            when = say.moment(plan.told_at, self._context.now_ms(), QLocale())
            return self.tr("told {0}").format(when), LabelRole.GOOD
        on = plan.fields.review_on
        if on is None:
            return self.tr("not told yet"), LabelRole.SECONDARY
        said = self.tr("not told yet, to be looked at {0}").format(say.day(on, today, QLocale()))
        return said, LabelRole.CAUTION if plan.is_overdue(today) else LabelRole.SECONDARY
