"""The page of an offer: what it is, whether it may be made, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui.context import UiContext
from wayside.ui.desk import Change, Desk, Touched
from wayside.ui.identities.back_line import BackLine
from wayside.ui.identities.tab_scroll import TabScroll
from wayside.ui.offers.about_card import AboutCard, ReachCard
from wayside.ui.offers.offer_header import OfferHeader
from wayside.ui.offers.reading import OfferView, read_offer
from wayside.ui.offers.safety_card import SafetyCard
from wayside.ui.offers.standing_card import OfferStandingCard
from wayside.ui.offers.takers_card import TakersCard
from wayside.ui.people.person.words import isolated, short
from wayside.ui.shell.page import Area, Page, Place, Shortcut
from wayside.ui.theme.tokens import PAGE_WIDTH, Space
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.skeleton import Skeleton
from wayside.work import offers
from wayside.work.offers import OfferId
from wayside.work.people import PersonId


class OfferPage(Page):
    """One offer at a time; everything on it is kept as it is typed."""

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("offer_page")
        self._offer: OfferId | None = None
        self._loaded: OfferView | None = None
        # From the outside in: a widget that gets another parent is styled anew with all that is in it.
        self._stack = QStackedWidget(self)
        self._content = QWidget(self._stack)
        self.back = BackLine(context.look, self._content, area=Area.OFFERS)
        self.header = OfferHeader(context, desk, self._content)
        self._scroll = TabScroll(context, self._content)
        # In the order the eye takes, which Tab follows.
        self.standing = OfferStandingCard(context)
        self.about = AboutCard(context, desk)
        self.reach = ReachCard(context, desk)
        self.safety = SafetyCard(context, desk)
        self.takers = TakersCard(context)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(Space.XS)
        column.addWidget(self.header)
        column.addWidget(self._scroll, 1)
        self._scroll.whole.addWidget(self.standing)
        self._scroll.fill([self.about, self.reach], [self.safety, self.takers])
        self._waiting = Skeleton(self.context.look, rows=5, parent=self._stack)
        self._missing = EmptyState(self.tr("This offer is no longer here."), action=self.tr("All offers"))
        for page in (self._waiting, self._content, self._missing):
            self._stack.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XXL, Space.M, Space.XXL, 0)
        self._stack.setMaximumWidth(self.context.look.pixels(PAGE_WIDTH))
        row.addWidget(self._stack, 1000)
        row.addStretch(1)

    def _connect(self) -> None:
        self.back.area_requested.connect(self.go)
        self._missing.action_requested.connect(lambda: self.go.emit(Place(area=Area.OFFERS)))
        self.header.retire_requested.connect(lambda: self._retire(retired=True))
        self.standing.back_requested.connect(lambda: self._retire(retired=False))
        self.standing.check_requested.connect(self.safety.begin)
        self.takers.person_requested.connect(self._go_to_person)
        for changed in (
            self.header.changed,
            self.about.changed,
            self.reach.changed,
            self.safety.changed,
        ):
            changed.connect(self._refresh)
        self.desk.changed.connect(self._on_changed)
        key = QShortcut(QKeySequence("F2"), self)
        key.activated.connect(lambda: self.header.title.begin())

    # The frame's questions ----------------------------------------------------------------------------------

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="F2", text=self.tr("Change the name")),
            Shortcut(keys="Alt+Left", text=self.tr("Back to where you came from")),
        )

    def first_focus(self) -> QWidget:
        """Return where it is said what happens; it matters most and is written first."""
        return self.about.what.text_editor if self._loaded is not None else self

    def enter(self, place: Place) -> None:
        """Show an offer."""
        if place.offer is None:
            return
        if place.offer != self._offer:
            self._offer = place.offer
            self._loaded = None
            self._stack.setCurrentWidget(self._waiting)
        self._read(place.offer)

    # Reading ------------------------------------------------------------------------------------------------

    def _read(self, offer: OfferId) -> None:
        def failed(error: WaysideError) -> None:
            if error.code is not ErrorCode.NOT_FOUND:
                self.desk.failed.emit(error)
            elif offer == self._offer:
                self._loaded = None
                self._stack.setCurrentWidget(self._missing)

        self.desk.read(
            self, lambda connection: read_offer(connection, offer), self._show, failed=failed, key="offer"
        )

    def _show(self, view: OfferView) -> None:
        if view.offer.id != self._offer:
            return
        self._loaded = view
        for part in (self.header, self.about, self.reach, self.standing, self.safety):
            part.show_offer(view.offer)
        self.takers.show_takers(view.takers)
        fresh = self._stack.currentWidget() is not self._content
        self._stack.setCurrentWidget(self._content)
        if fresh:
            self._scroll.verticalScrollBar().setValue(0)
            self._take_focus()

    def _refresh(self) -> None:
        if self._offer is not None:
            self._read(self._offer)

    def _on_changed(self, change: Change) -> None:
        """Look again after somebody else wrote; the parts of this page tell of their own writes."""
        if self._offer is None or not self.isVisible() or self._is_own(change.source):
            return
        if change.touched & (Touched.OFFERS | Touched.PEOPLE):
            self._read(self._offer)

    # What is done here --------------------------------------------------------------------------------------

    def _retire(self, *, retired: bool) -> None:
        view = self._loaded
        if view is None:
            return
        offer, name = view.offer.id, isolated(short(view.offer.fields.title))
        said = (
            self.tr("“{0}” is out of the catalogue.")
            if retired
            else self.tr("“{0}” is in the catalogue again.")
        )

        def done() -> None:
            self.undo_offered.emit(said.replace("{0}", name), lambda: self._put(offer, retired=not retired))

        self._put(offer, retired=retired, then=done)

    def _put(self, offer: OfferId, *, retired: bool, then: Callable[[], None] | None = None) -> None:
        def done(_nothing: None) -> None:
            self._refresh()
            if then is not None:
                then()

        self.desk.write(
            self,
            lambda connection: offers.retire(connection, offer, retired=retired),
            Touched.OFFERS,
            done,
        )

    def _go_to_person(self, person: PersonId) -> None:
        self.go.emit(Place(area=Area.PEOPLE, person=person))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the page as wide as its text allows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._stack.setMaximumWidth(self.context.look.pixels(PAGE_WIDTH))
