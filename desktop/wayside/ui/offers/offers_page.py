"""The catalogue: what can be offered, to whom, until when, and whether it may be offered today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Change, Desk, Touched
from wayside.ui.identities.kept import local_day
from wayside.ui.offers import words
from wayside.ui.offers.offers_model import Column, OffersModel
from wayside.ui.offers.offers_table import OffersTable
from wayside.ui.shell.page import Area, Page, Place, Shortcut
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import ColorRole, Space
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.page_header import PageHeader
from wayside.ui.widgets.page_scroll import PageScroll
from wayside.ui.widgets.segmented import Segmented
from wayside.ui.widgets.skeleton import Skeleton
from wayside.work import offers
from wayside.work.offers import Offer, OfferId, OfferKind

NOW, ALL, RETIRED = "now", "all", "retired"


class OffersPage(Page):
    """Offers.

    Args:
        context: looks, clock, locale.
        desk: the way to the vault.
        parent: owner.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("offers_page")
        self._offers: tuple[Offer, ...] | None = None
        self._today = date.min
        self._marked: OfferId | None = None
        self._header = PageHeader(self.tr("Offers"))
        self.new = Button(
            self.tr("New offer"), Kind.PRIMARY, icon=context.look.icon(Icon.ADD, ColorRole.ON_ACCENT)
        )
        self.new.setObjectName("offers_new")
        self.show_which = Segmented(
            self.tr("Show"),
            [
                (NOW, self.tr("May be offered now")),
                (ALL, self.tr("All")),
                (RETIRED, self.tr("Retired")),
            ],
        )
        self.show_which.setObjectName("offers_show")
        self.show_which.set_current(ALL)
        self.kind = Choice(
            context.look,
            self.tr("Kind"),
            [("", self.tr("Every kind")), *((str(int(kind)), words.kind_name(kind)) for kind in OfferKind)],
        )
        self.kind.setObjectName("offers_kind")
        self._model = OffersModel(self)
        self.table = OffersTable(context.look, self.tr("Offers"))
        self.table.setModel(self._model)
        self._stack = QStackedWidget()
        self._waiting = Skeleton(context.look, rows=5)
        self._list = QFrame()
        self._empty = EmptyState(
            self.tr(
                "What you can offer belongs here: something to do, somebody to meet, help with something."
                " A conversation that only talks leads nowhere."
            ),
            action=self.tr("New offer"),
            example=self.tr(
                "For example: “Trial day in the metal workshop”, Thursday nine to four, for 15 to 21,"
                " no certificate needed, checked by the head of the office."
            ),
        )
        self._empty.button.setObjectName("offers_first")
        self._nothing = EmptyState(
            self.tr("No offer passes these filters."), action=self.tr("Show all offers")
        )
        self._nothing.button.setObjectName("offers_all")
        self._build()
        self._connect()

    def _build(self) -> None:
        self._header.buttons.addWidget(self.new)
        self._list.setProperty("card", "true")
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(Space.S, Space.XS, Space.S, Space.S)
        inside.addWidget(self.table)
        for part in (self._waiting, self._list, self._empty, self._nothing):
            self._stack.addWidget(part)
        self._filters = QWidget()
        flow = FlowLayout(self._filters)
        for filter_ in (self.show_which, self.kind):
            flow.addWidget(filter_)
        # The table scrolls by itself; the page does only where large text leaves the table too little room.
        page = PageScroll()
        page.body.addWidget(self._header)
        page.body.addWidget(self._filters)
        page.body.addWidget(self._stack, 1)
        self._fill_with(page)
        self._filters.hide()

    def _connect(self) -> None:
        self._add_key("Ctrl+N", self.open_new)
        self.new.clicked.connect(self.open_new)
        self._empty.action_requested.connect(self.open_new)
        self._nothing.action_requested.connect(self._show_all)
        self.show_which.chosen.connect(lambda _key: self._filter(spoken=True))
        self.kind.chosen.connect(lambda _key: self._filter(spoken=True))
        self.table.row_opened.connect(self._open)
        header = self.table.horizontalHeader()
        header.setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._model.sort)
        self.desk.changed.connect(self._on_changed)

    # The frame's questions ----------------------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show the catalogue as it was left; the action "new-offer" opens the form."""
        self._look_again()
        if place.action == "new-offer":
            self.open_new()

    def first_focus(self) -> QWidget:
        """Return the table, or what stands in its place; the page itself until that is known."""
        parts = (
            (self._list, self.table),
            (self._empty, self._empty.button),
            (self._nothing, self._nothing.button),
        )
        current = self._stack.currentWidget()
        return next((inner for part, inner in parts if part is current), self)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="Ctrl+N", text=self.tr("New offer")),
            Shortcut(keys="Return", text=self.tr("Open the offer")),
            Shortcut(keys="Shift+Tab", text=self.tr("From the list to its headings; Space sorts")),
        )

    # Reading ------------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        self.desk.read(
            self,
            lambda connection: tuple(offers.catalogue(connection, retired=True)),
            self._show,
            key="offers",
        )

    def _show(self, found: tuple[Offer, ...]) -> None:
        self._offers = found
        self._today = local_day(self.context.now_ms())
        self._filter()
        self._pass_focus_on()

    def _filter(self, *, spoken: bool = False) -> None:
        if self._offers is None:
            return
        at = self._model.offer_at(self.table.currentIndex())
        self._marked = at if at is not None else self._marked
        shown = [offer for offer in self._offers if self._passes(offer)]
        scrolled = self.table.verticalScrollBar().value()
        self._model.replace(shown, self._today)
        row = self._model.row_of(self._marked)
        if row >= 0:
            self.table.selectRow(row)
        self.table.verticalScrollBar().setValue(scrolled)
        self._filters.setVisible(bool(self._offers))
        self.new.setVisible(bool(self._offers))
        part = self._list if shown else self._nothing if self._offers else self._empty
        self._stack.setCurrentWidget(part)
        self._header.set_state(self.state(self._offers))
        if spoken:
            announce(self._header, self._shown(len(shown)))

    def _passes(self, offer: Offer) -> bool:
        which, kind = self.show_which.current(), self.kind.current()
        retired = offer.retired_at is not None
        if kind and int(offer.fields.kind) != int(kind):
            return False
        if which == NOW:
            return not offers.hindrances(offer, self._today)
        return retired if which == RETIRED else not retired

    def state(self, found: Sequence[Offer]) -> str:
        """Return the line under the title: "5 may be offered now · 2 cannot · 1 retired"."""
        if not found:
            return self.tr("No offer yet")
        free = sum(not offers.hindrances(offer, self._today) for offer in found)
        retired = sum(offer.retired_at is not None for offer in found)
        stuck = len(found) - free - retired
        if free:
            parts = [
                self.tr("1 may be offered now") if free == 1 else self.tr("%Ln may be offered now", "", free)
            ]
        else:
            parts = [self.tr("Nothing may be offered now")]
        if stuck:
            parts.append(self.tr("1 cannot") if stuck == 1 else self.tr("%Ln cannot", "", stuck))
        if retired:
            parts.append(self.tr("1 retired") if retired == 1 else self.tr("%Ln retired", "", retired))
        return "  ·  ".join(parts)

    def _shown(self, count: int) -> str:
        return self.tr("1 offer") if count == 1 else self.tr("%Ln offers", "", count)

    def _on_changed(self, change: Change) -> None:
        # Whoever comes back here later enters, and then it is read anyhow.
        if change.touched & Touched.OFFERS and self.isVisible():
            self._look_again()

    # What is done here --------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        offer = self._model.offer_at(index)
        if offer is not None:
            self._marked = offer
            self._go_to(offer)

    def _go_to(self, offer: OfferId) -> None:
        self.go.emit(Place(area=Area.OFFERS, offer=offer))

    def _show_all(self) -> None:
        self.show_which.set_current(ALL)
        self.kind.set_current("")
        self._filter()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def open_new(self) -> None:
        """Open the form for a new offer, with what was left in it."""
        from wayside.ui.offers.new_offer_dialog import NewOfferDialog

        dialog = NewOfferDialog(self.context, self.desk, self.window())
        dialog.added.connect(self._go_to)
        dialog.open()
