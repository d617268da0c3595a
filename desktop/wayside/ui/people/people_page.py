"""The list of people: filtered as one types, sorted by any heading, as quick with 100,000 as with ten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wayside.ui.context import UiContext
from wayside.ui.desk import Change, Desk, Touched
from wayside.ui.people.people_cells import SORTS, Column
from wayside.ui.people.people_filters import PeopleFilters
from wayside.ui.people.people_model import Listing, PeopleModel
from wayside.ui.people.people_table import PeopleTable
from wayside.ui.shell.page import Area, Page, Place, Shortcut
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import ColorRole, Space
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.page_header import PageHeader
from wayside.ui.widgets.page_scroll import PageScroll
from wayside.ui.widgets.skeleton import Skeleton
from wayside.work.people import PeopleQuery, PersonId, Show, Sort

_TICK_MS = 60_000
_COLUMNS = {sort: column for column, sort in SORTS.items()}
_TOPICS = {sort.value: sort for sort in Sort}


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where somebody is in the list: the person marked, and how far it is scrolled."""

    person: PersonId | None
    scrolled: int


class PeoplePage(Page):
    """People.

    Args:
        context: looks, clock, locale.
        desk: the way to the vault.
        parent: owner.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("people_page")
        self._listing: Listing | None = None
        self._spot = _Spot(None, 0)
        self._is_displaced = False
        self._model = PeopleModel(context, desk, self)
        self._header = PageHeader("")
        self._new = Button("", Kind.PRIMARY, icon=context.look.icon(Icon.ADD, ColorRole.ON_ACCENT))
        self._build()
        self._connect()
        self._say()
        self._tick = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._tick.timeout.connect(self._say_times)
        self._tick.start()

    def _build(self) -> None:
        look = self.context.look
        self._new.setObjectName("people_new")
        self._header.buttons.addWidget(self._new)
        self.filters = PeopleFilters(look)
        self.table = PeopleTable(look, self.tr("People"))
        self.table.setModel(self._model)
        self._nothing: EmptyState | None = None
        self._list = QFrame()
        self._list.setProperty("card", "true")
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(Space.S, Space.XS, Space.S, Space.S)
        inside.addWidget(self.table)
        self._stack = QStackedWidget()
        self._waiting = Skeleton(look, rows=6)
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._list)
        # The table scrolls by itself; the page does only where large text leaves the table too little room.
        page = PageScroll()
        page.body.addWidget(self._header)
        page.body.addWidget(self.filters)
        page.body.addWidget(self._stack, 1)
        self._fill_with(page)

    def _connect(self) -> None:
        self._add_key("Ctrl+N", self.open_new_person)
        self._new.clicked.connect(self.open_new_person)
        self.filters.changed.connect(lambda: self._show(self.filters.narrowed(self._model.query)))
        self.filters.left.connect(self._go_to_table)
        self.table.typed.connect(self.filters.begin_typing)
        self.table.row_opened.connect(self._open)
        self._model.modelAboutToBeReset.connect(self._remember_spot)
        self._model.listed.connect(self._listed)
        self._model.sort_asked.connect(self._show)
        self.table.horizontalHeader().setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._model.sort)
        self.desk.changed.connect(self._on_changed)

    # The frame's questions ----------------------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show the list as it was left; a topic sorts it anew, the action "new-person" opens the form."""
        query = self._model.query
        sort = _TOPICS.get(place.topic)
        if sort is not None:
            self.filters.reset()
            query = self.filters.narrowed(PeopleQuery(sort=sort))
            self._spot = _Spot(None, 0)
        self._show(query)
        if place.action == "new-person":
            self.open_new_person()

    def first_focus(self) -> QWidget:
        """Return the list, or what stands in its place; the page itself until that is known."""
        if self._listing is None:
            return self
        if self._listing.order:
            return self.table
        if self._nothing is not None and self._nothing.button.isVisibleTo(self._nothing):
            return self._nothing.button
        return self.filters.field

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="Ctrl+N", text=self.tr("New person")),
            Shortcut(keys="Return", text=self.tr("Open the person")),
            Shortcut(keys="A…Z", text=self.tr("Filter by code name")),
            Shortcut(keys="Down", text=self.tr("From the filter to the list")),
            Shortcut(keys="Shift+Tab", text=self.tr("From the list to its headings; Space sorts")),
        )

    def open_new_person(self) -> None:
        """Open the form for a new person, with what was left in it."""
        from wayside.ui.people.new_person_dialog import NewPersonDialog

        dialog = NewPersonDialog(self.context, self.desk, self.window())
        dialog.added.connect(lambda person: self.go.emit(Place(area=Area.PEOPLE, person=person)))
        dialog.told.connect(self.told)
        dialog.undo_offered.connect(self.undo_offered)
        dialog.open()

    # Listing ------------------------------------------------------------------------------------------------

    def _show(self, query: PeopleQuery) -> None:
        header = self.table.horizontalHeader()
        blocked = header.blockSignals(True)
        down = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(_COLUMNS[query.sort], down)
        header.blockSignals(blocked)
        header.viewport().update()
        self._model.show(query, self._current())

    def _current(self) -> PersonId | None:
        person = self._model.person_at(self.table.currentIndex())
        return person if person is not None else self._spot.person

    def _remember_spot(self) -> None:
        self._is_displaced = True
        self._spot = _Spot(self._current(), self.table.verticalScrollBar().value())

    def _listed(self, listing: Listing) -> None:
        before, self._listing = self._listing, listing
        is_same_list = before is not None and before.query == listing.query
        if listing.order:
            self._stack.setCurrentWidget(self._list)
            self._return_to_spot(is_same_list=is_same_list)
        else:
            self._show_nothing()
        state = self._state(listing)
        self._header.set_state(state)
        if before is not None and not is_same_list:
            announce(self._header, state)
        self.filters.set_tags(listing.tags)
        self._pass_focus_on()

    def _return_to_spot(self, *, is_same_list: bool) -> None:
        """Mark whoever was marked. A list that only changed a little stays where it was scrolled to."""
        if not self._is_displaced:
            return
        self._is_displaced = False
        row = self._model.row_of(self._spot.person)
        if row >= 0 and self._model.person_at(self.table.currentIndex()) != self._spot.person:
            self.table.selectRow(row)
        if is_same_list:
            self.table.verticalScrollBar().setValue(self._spot.scrolled)
        elif row >= 0:
            self.table.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)
        else:
            self.table.scrollToTop()

    def _show_nothing(self) -> None:
        if self._nothing is not None:
            self._stack.removeWidget(self._nothing)
            self._nothing.deleteLater()
        self._nothing = self._filtered_away() if self._is_filtered() else self._nobody_yet()
        self._stack.addWidget(self._nothing)
        self._stack.setCurrentWidget(self._nothing)

    def _is_filtered(self) -> bool:
        hidden = self._listing.hidden if self._listing is not None else 0
        return self.filters.is_narrow() or hidden > 0

    def _nobody_yet(self) -> EmptyState:
        made = EmptyState(
            self.tr("The people you write with belong here, each under a code name and with an aim."),
            action=self.tr("New person"),
            example=self.tr("For example: code name “Heron”, aim “Find a training place with him”."),
        )
        made.action_requested.connect(self.open_new_person)
        return made

    def _filtered_away(self) -> EmptyState:
        if self.filters.is_narrow():
            made = EmptyState(self.tr("Nobody matches these filters."), action=self.tr("Clear the filters"))
            made.action_requested.connect(self._clear_filters)
            return made
        return EmptyState(
            self.tr("Nobody is closed.")
            if self._model.query.show is Show.CLOSED
            else self.tr("Nobody is open. Choose All to see everybody.")
        )

    def _clear_filters(self) -> None:
        self.filters.clear()
        self.filters.field.setFocus()

    def _state(self, listing: Listing) -> str:
        """Return the line under the title: "23 people · 2 closed hidden"."""
        count, hidden = len(listing.order), listing.hidden
        closed = listing.query.show is Show.CLOSED
        if self.filters.is_narrow():
            parts = [self.tr("1 person matches") if count == 1 else self.tr("%Ln people match", "", count)]
        elif closed:
            parts = [self.tr("1 closed person") if count == 1 else self.tr("%Ln closed people", "", count)]
        else:
            parts = [self.tr("1 person") if count == 1 else self.tr("%Ln people", "", count)]
        if hidden:
            parts.append(
                self.tr("%Ln open hidden", "", hidden) if closed else self.tr("%Ln closed hidden", "", hidden)
            )
        return "  ·  ".join(parts)

    # What is done here --------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        person = self._model.person_at(index)
        if person is not None:
            self.go.emit(Place(area=Area.PEOPLE, person=person))

    def _go_to_table(self) -> None:
        if self._listing is not None and self._listing.order:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)

    def _on_changed(self, change: Change) -> None:
        # Whoever comes back here later enters, and then it is read anyhow.
        if change.touched & (Touched.PEOPLE | Touched.TIMELINE) and self.isVisible():
            self._show(self._model.query)

    def _say_times(self) -> None:
        if self.isVisible():
            self._model.say_anew()

    # Words --------------------------------------------------------------------------------------------------

    def _say(self) -> None:
        self._header.set_title(self.tr("People"))
        self._new.setText(self.tr("New person"))
        self.table.setAccessibleName(self.tr("People"))
        if self._listing is not None:
            self._header.set_state(self._state(self._listing))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language now chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._model.say_anew()
            self.filters.say()
        super().changeEvent(event)
