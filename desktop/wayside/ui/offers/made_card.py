"""What was offered to a person and how far it came, and what was offered before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day
from wayside.ui.offers import words
from wayside.ui.offers.person_acts import PersonActs
from wayside.ui.offers.reading import PersonOffers
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import ColorRole, Space
from wayside.ui.widgets.buttons import Button, IconButton, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work import offers
from wayside.work.offers import Ending, OfferId, OfferMade, Uptake

_TITLE = 60
_REMARK = 160


class MadeCard(Card):
    """One row an offer: its steps with their days, and the buttons for what came next.

    Args:
        context: looks and the clock.
        acts: what is done.
        ended: whether this is about offers that have ended; they can only be taken back.
        parent: owner.

    Signals:
        offer_requested(OfferId): somebody wants to see an offer.
        meeting_requested(OfferId): somebody wants to plan a meeting for it.
    """

    offer_requested = Signal(object)
    meeting_requested = Signal(object)

    def __init__(
        self, context: UiContext, acts: PersonActs, *, ended: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Offered before") if ended else self.tr("Offered"))
        self._context = context
        self._acts = acts
        self._ended = ended
        self._shown: object = None
        self._rows = RowsBox(gap=Space.L)
        self.body.addWidget(self._rows)
        self.hide()

    def show_view(self, view: PersonOffers) -> None:
        """Show a person's offers; without any the card takes no room."""
        made = view.ended if self._ended else view.going_on
        planned = frozenset(
            move.fields.offer_id for move in view.meetings if move.moved_at is None and move.fields.offer_id
        )
        self.setVisible(bool(made))
        # The clock goes on, so the words may be others though the steps are the same.
        lines = [self._steps(one) for one in made]
        shown = (view.person.id, made, planned, lines)
        if shown != self._shown:
            self._shown = shown
            self._rows.show_rows([self._row(one, one.offer_id in planned) for one in made])

    def _row(self, made: OfferMade, is_planned: bool) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        name = Button("", Kind.LINK)
        name.set_plain_text(short(made.title, _TITLE))
        name.setObjectName(f"made_{made.offer_id}")
        name.clicked.connect(partial(self._show_offer, made.offer_id))
        top.addWidget(name)
        top.addStretch(1)
        last = made.steps[-1]
        top.addWidget(Chip(words.step_name(last), words.UPTAKE_TONES[last.state]))
        back = IconButton(
            self._context.look.icon(Icon.UNDO, ColorRole.SECONDARY), self.tr("Take back the last step")
        )
        back.setAccessibleName(
            self.tr("Take back the last step of {0}").replace("{0}", isolated(short(made.title)))
        )
        back.setObjectName(f"made_back_{made.offer_id}")
        back.clicked.connect(partial(self._take_back, made))
        top.addWidget(back)
        column.addLayout(top)
        steps = PlainTextLabel(self._steps(made), LabelRole.SECONDARY, wrap=True)
        steps.setToolTip("\n".join(say.exact_day(local_day(step.at), QLocale()) for step in made.steps))
        column.addWidget(steps)
        if not self._ended:
            column.addWidget(self._buttons(made, is_planned))
        return whole

    def _steps(self, made: OfferMade) -> str:
        """Return the steps with their days: "Offered Fri 20 Nov  ·  Interested yesterday “asked about it”"."""
        today, locale = local_day(self._context.now_ms()), QLocale()
        said = []
        for step in made.steps:
            text = f"{words.step_name(step)} {words.step_day(step, today, locale)}"
            if step.remark:
                remark = isolated(short(step.remark, _REMARK))
                text = self.tr("{0} “{1}”").replace("{0}", text).replace("{1}", remark)
            said.append(text)
        return "  ·  ".join(said)

    def _buttons(self, made: OfferMade, is_planned: bool) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        names = {
            Uptake.INTERESTED: self.tr("They are interested"),
            Uptake.ACCEPTED: self.tr("They accepted"),
            Uptake.TOOK_PART: self.tr("They took part"),
        }
        following = offers.allowed(made.state)
        if following[0] in names:
            self._add(flow, names[following[0]], "next", made, self._next)
        self._add(flow, self.tr("It ended…"), "end", made, self._end)
        if len(following) > 1:
            self._add(flow, self.tr("Another step…"), "other", made, self._other)
        if made.state >= Uptake.ACCEPTED and not is_planned:
            self._add(flow, self.tr("Plan a meeting"), "meet", made, self._meet)
        return holder

    def _add(
        self, flow: FlowLayout, text: str, what: str, made: OfferMade, act: Callable[[OfferMade, bool], None]
    ) -> None:
        button = Button(text)
        button.setObjectName(f"made_{what}_{made.offer_id}")
        spoken = self.tr("{0}: {1}").replace("{1}", text).replace("{0}", isolated(short(made.title)))
        button.setAccessibleName(spoken)
        button.clicked.connect(lambda checked: act(made, checked))
        flow.addWidget(button)

    # What is done -------------------------------------------------------------------------------------------

    def _show_offer(self, offer: OfferId, _checked: bool = False) -> None:
        self.offer_requested.emit(offer)

    def _take_back(self, made: OfferMade, _checked: bool = False) -> None:
        self._acts.take_back(made)

    def _next(self, made: OfferMade, _checked: bool = False) -> None:
        self._acts.step(made.offer_id, made.title, offers.allowed(made.state)[0])

    def _end(self, made: OfferMade, _checked: bool = False) -> None:
        self._ask(made, Uptake.ENDED)

    def _other(self, made: OfferMade, _checked: bool = False) -> None:
        self._ask(made, offers.allowed(made.state)[0])

    def _meet(self, made: OfferMade, _checked: bool = False) -> None:
        self.meeting_requested.emit(made.offer_id)

    def _ask(self, made: OfferMade, chosen: Uptake) -> None:
        from wayside.ui.offers.step_dialog import StepDialog

        dialog = StepDialog(
            self._context, short(made.title, _TITLE), offers.allowed(made.state), chosen, self.window()
        )

        def note(state: Uptake, ending: Ending | None, at: int, remark: str) -> None:
            self._acts.step(made.offer_id, made.title, state, ending, at, remark)

        self._acts.keep_remark(dialog, dialog.remark.edit, made.offer_id)
        dialog.noted.connect(note)
        dialog.open()
