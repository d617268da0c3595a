"""To whom an offer was made, and how far it came with each."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day
from wayside.ui.offers import words
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work.offers import Taker, Uptake

_SHOWN = 12


class TakersCard(Card):
    """People by their code names, each a way to their page.

    Args:
        context: looks and the clock.
        parent: owner.

    Signals:
        person_requested(PersonId): somebody wants to see a person.
    """

    person_requested = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Who it was offered to"))
        self._context = context
        self._all = False
        self._takers: tuple[Taker, ...] | None = None
        self._counts = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._rows = RowsBox(gap=Space.XS)
        self._more = Button("", Kind.LINK)
        self._more.setObjectName("takers_all")
        self._more.clicked.connect(self._show_all)
        self.body.setSpacing(Space.S)
        self.body.addWidget(self._counts)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._more)

    def show_takers(self, takers: tuple[Taker, ...]) -> None:
        """Show them; those with whom it goes on come first."""
        if takers != self._takers:
            self._takers, self._all = takers, False
            self._show()

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _show(self) -> None:
        takers = self._takers or ()
        self._counts.setText(self._counted(takers))
        shown = takers if self._all else takers[:_SHOWN]
        self._rows.show_rows([self._row(taker) for taker in shown])
        rest = len(takers) - len(shown)
        self._more.setText(self.tr("All %Ln people…", "", len(takers)))
        self._more.setVisible(rest > 0)

    def _counted(self, takers: tuple[Taker, ...]) -> str:
        """Return what came of it: "4 people: 1 interested, 2 accepted, 1 ended"."""
        if not takers:
            return self.tr("Nobody yet. It is offered on a person’s page, under Offers.")
        count = len(takers)
        people = self.tr("1 person") if count == 1 else self.tr("%Ln people", "", count)
        states = Counter(taker.last.state for taker in takers)
        parts = [
            f"{words.uptake_name(state)} {say.number(states[state], QLocale())}"
            for state in Uptake
            if states[state]
        ]
        return f"{people}  ·  {'  ·  '.join(parts)}"

    def _row(self, taker: Taker) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        name = Button("", Kind.LINK)
        name.set_plain_text(short(taker.code_name))
        name.setObjectName(f"taker_{taker.person_id}")
        name.clicked.connect(partial(self._ask_for, taker))
        row.addWidget(name)
        row.addStretch(1)
        today = local_day(self._context.now_ms())
        when = PlainTextLabel(words.step_day(taker.last, today, QLocale()), LabelRole.SECONDARY)
        when.setToolTip(say.exact_day(local_day(taker.last.at), QLocale()))
        row.addWidget(when)
        row.addWidget(Chip(words.step_name(taker.last), words.UPTAKE_TONES[taker.last.state]))
        return whole

    def _ask_for(self, taker: Taker, _checked: bool = False) -> None:
        self.person_requested.emit(taker.person_id)
