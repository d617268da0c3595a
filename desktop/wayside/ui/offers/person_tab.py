"""The offers of a person: what was offered, what fits and why, what cannot be offered now, meeting in person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.identities.kept import local_day
from wayside.ui.identities.tab_scroll import TabScroll
from wayside.ui.offers.fitting_cards import FittingCard, HinderedCard
from wayside.ui.offers.made_card import MadeCard
from wayside.ui.offers.meetings_card import MeetingsCard
from wayside.ui.offers.person_acts import PersonActs
from wayside.ui.offers.reading import PersonOffers, read_person_offers
from wayside.ui.shell.page import Area, Place
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.rows_box import focus_in
from wayside.work.offers import OfferId
from wayside.work.people import PersonId


class PersonOffersTab(TabScroll):
    """Reads by itself, whenever it comes into view.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        undo_offered(str, object): as `Page.undo_offered`.
        told(str): as `Page.told`.
        place_requested(Place): somebody wants to go somewhere else.
    """

    undo_offered = Signal(str, object)
    told = Signal(str)
    place_requested = Signal(object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._context = context
        self._desk = desk
        self._person: PersonId | None = None
        self.acts = PersonActs(context, desk, self)
        self.made = MadeCard(context, self.acts, ended=False)
        self.fitting = FittingCard(context, self.acts)
        self.hindered = HinderedCard(context)
        self.before = MadeCard(context, self.acts, ended=True)
        self.meetings = MeetingsCard(context, desk)
        self.fill([self.made, self.fitting, self.hindered, self.before], [self.meetings])
        self.columns.hide()
        for card in (self.made, self.fitting, self.hindered, self.before):
            card.offer_requested.connect(self._open_offer)
        self.fitting.catalogue_requested.connect(lambda: self.place_requested.emit(Place(area=Area.OFFERS)))
        self.made.meeting_requested.connect(self.meetings.begin)
        for part in (self.acts, self.meetings):
            part.changed.connect(self.look_again)
            part.undo_offered.connect(self.undo_offered)
        self.acts.told.connect(self.told)

    def open_for(self, person: PersonId) -> None:
        """Turn to a person; what was typed about another one is handed in."""
        if person != self._person:
            self.meetings.finish()
            self._person = person
            self.acts.open_for(person)
            self.columns.hide()
            self.verticalScrollBar().setValue(0)
        self.look_again()

    def look_again(self) -> None:
        """Read anew, if somebody looks; else it is read when somebody does."""
        person = self._person
        if person is None or not self.isVisible():
            return
        today = local_day(self._context.now_ms())
        self._desk.read(
            self,
            lambda connection: read_person_offers(connection, person, today),
            self._show,
            key="person-offers",
        )

    def begin_meeting(self) -> None:
        """Put the keyboard on what is still open about a meeting."""
        self.meetings.turn_to_first()
        self.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: likes and needs may have been written meanwhile on another part of the page."""
        super().showEvent(event)
        self.look_again()

    def _show(self, view: PersonOffers) -> None:
        if view.person.id != self._person:
            return
        self.columns.show()
        focused = focus_in(self)
        name = focused.objectName() if focused is not None else ""
        is_sent_on = self.meetings.sends_keyboard
        for card in (self.made, self.fitting, self.hindered, self.before, self.meetings):
            card.show_view(view)
        if name and not is_sent_on:
            self._keep_keyboard(name)

    def _keep_keyboard(self, name: str) -> None:
        """Keep the keyboard with what it was about, though the button that was pressed is gone.

        It goes where another press of the same key does no harm.
        """
        about = ["meeting_plan"]
        if not name.startswith("meeting_"):
            offer = name.rsplit("_", 1)[-1]
            about = [f"made_{offer}", f"fit_{offer}", *about]
        shown = {button.objectName(): button for button in self.findChildren(Button) if button.isVisible()}
        focused = focus_in(self)
        if focused is None or focused.objectName() != name:
            wanted = next((shown[each] for each in about if each in shown), None)
            if wanted is not None:
                wanted.setFocus()
                self.ensureWidgetVisible(wanted)

    def _open_offer(self, offer: OfferId) -> None:
        self.place_requested.emit(Place(area=Area.OFFERS, offer=offer))
