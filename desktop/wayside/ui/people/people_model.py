"""The list of people for the table: its order is known whole, the records come a page at a time as they are seen."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.people_cells import SORTS, Cell, CellWords, Column
from wayside.ui.widgets.rows import CHIP_ROLE
from wayside.ui.widgets.tooltips import plain_tooltip
from wayside.vault.connection import Connection
from wayside.work import people
from wayside.work.people import PeopleQuery, PersonId, PersonRow, Show

CELL_ROLE = Qt.ItemDataRole.UserRole + 120
PERSON_ROLE = Qt.ItemDataRole.UserRole + 121
PAGE = 100
_MOST_ROWS = 5_000
_MOST_PAGES = 4

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_OTHERS = {Show.OPEN: Show.CLOSED, Show.CLOSED: Show.OPEN, Show.ALL: Show.ALL}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list as it was read.

    Attributes:
        query: what was asked.
        order: the ids of all people of the list.
        rows: the records of its beginning, and of what was looked at before.
        hidden: how many more there would be with the open or closed people that are left out.
        tags: every tag in use.
    """

    query: PeopleQuery
    order: array[int]
    rows: tuple[PersonRow, ...]
    hidden: int
    tags: tuple[str, ...]


def read_listing(connection: Connection, query: PeopleQuery, around: PersonId | None) -> Listing:
    """Read a list and the records that will be seen first: its beginning, or what is around somebody."""
    order = people.order(connection, query)
    place = order.index(around) if around is not None and around in order else 0
    first = max(0, place - PAGE // 2)
    seen = [*order[: PAGE // 2], *order[first : first + PAGE]]
    hidden = 0
    if query.show is not Show.ALL:
        hidden = people.count(connection, replace(query, show=_OTHERS[query.show]))
    return Listing(
        query=query,
        order=order,
        rows=tuple(people.rows(connection, seen)),
        hidden=hidden,
        tags=tuple(tag for tag, _ in people.all_tags(connection)),
    )


class PeopleModel(QAbstractTableModel):
    """Rows of people.

    Args:
        context: clock and locale.
        desk: the way to the vault.
        parent: owner.

    Signals:
        listed(Listing): a list has been read and is shown.
        sort_asked(PeopleQuery): somebody wants the list sorted otherwise.
    """

    listed = Signal(object)
    sort_asked = Signal(object)

    def __init__(self, context: UiContext, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self.query = PeopleQuery()
        self._order: array[int] = array("q")
        self._rows: dict[int, PersonRow] = {}
        self._cells: dict[int, tuple[Cell, ...]] = {}
        self._words = self._make_words()
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._ask_for_rows)

    # What is listed -----------------------------------------------------------------------------------------

    def show(self, query: PeopleQuery, around: PersonId | None) -> None:
        """Read a list; what is shown stays until it is there.

        Args:
            query: filter and order.
            around: the person whose neighbours will be seen first.
        """
        self.query = query
        self._desk.read(
            self, lambda connection: read_listing(connection, query, around), self._take, key="people-list"
        )

    def person_at(self, index: _AnyIndex) -> PersonId | None:
        """Return whose row this is."""
        return PersonId(self._order[index.row()]) if index.isValid() else None

    def row_of(self, person: PersonId | None) -> int:
        """Return the row of a person, or -1."""
        try:
            return self._order.index(person) if person is not None else -1
        except ValueError:
            return -1

    def say_anew(self) -> None:
        """Say times and words again: time has passed, or another language is spoken."""
        self._words = self._make_words()
        self._cells.clear()
        self._changed(0, len(self._order) - 1)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def _take(self, listing: Listing) -> None:
        same = listing.order == self._order
        if not same:
            self.beginResetModel()
        self._order = listing.order
        self._rows = {row.id: row for row in listing.rows}
        self._cells.clear()
        self._asked.clear()
        self._words = self._make_words()
        if same:
            self._changed(0, len(self._order) - 1)
        else:
            self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self.listed.emit(listing)

    # Rows as they are seen ----------------------------------------------------------------------------------

    def _want(self, row: int) -> None:
        """Remember a page that is being looked at; what is asked for at once is asked for together."""
        page = row // PAGE
        if page not in self._asked:
            self._wanted.pop(page, None)
            self._wanted[page] = None
            if not self._ask.isActive():
                self._ask.start()

    def _ask_for_rows(self) -> None:
        # Somebody who has scrolled past a page no longer wants it: the newest question replaces the others.
        pages = list(self._wanted)[-_MOST_PAGES:]
        self._wanted.clear()
        self._asked = set(pages)
        order = self._order
        ids = [person for page in pages for person in order[page * PAGE : (page + 1) * PAGE]]
        self._desk.read(
            self,
            lambda connection: people.rows(connection, ids),
            lambda rows: self._take_rows(order, pages, rows),
            key="people-rows",
        )

    def _take_rows(self, order: array[int], pages: Iterable[int], rows: list[PersonRow]) -> None:
        if order is not self._order:
            return
        if len(self._rows) > _MOST_ROWS:
            self._rows.clear()
            self._cells.clear()
        self._rows.update((row.id, row) for row in rows)
        for page in pages:
            self._changed(page * PAGE, min(len(order), (page + 1) * PAGE) - 1)

    def _changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _cell(self, index: _AnyIndex) -> Cell | None:
        person = self._order[index.row()]
        cells = self._cells.get(person)
        if cells is None:
            row = self._rows.get(person)
            if row is None:
                self._want(index.row())
                return None
            cells = self._cells[person] = self._words.cells(row)
        return cells[index.column()]

    def _make_words(self) -> CellWords:
        now = self._context.now_ms()
        day = datetime.fromtimestamp(now / 1_000).date()  # local on purpose
        return CellWords(now, day, self._context.locale)

    # What Qt asks -------------------------------------------------------------------------------------------

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """Return how many people the list has."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return a cell for CELL_ROLE, its parts for the usual roles, the person for PERSON_ROLE."""
        if not index.isValid() or index.row() >= len(self._order):
            return None
        if role == PERSON_ROLE:
            return self._order[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self._rows.get(self._order[index.row()])
            return (
                plain_tooltip(self._words.tooltip(row, Column(index.column()))) if row is not None else None
            )
        if role not in _PARTS:
            return None
        cell = self._cell(index)
        if cell is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        return _PARTS[role](cell)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return the heading of a column; for screen readers also how the list is sorted by it."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.title(Column(section))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            query = self.query
            return self._words.spoken_title(Column(section), query.sort, descending=query.descending)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the list sorted by a column; an aim has no order."""
        sort = SORTS.get(Column(column)) if 0 <= column < len(Column) else None
        query = self.query
        if sort is not None:
            query = replace(query, sort=sort, descending=order == Qt.SortOrder.DescendingOrder)
        self.sort_asked.emit(query)


_PARTS: dict[int, Callable[[Cell], object]] = {
    CELL_ROLE: lambda cell: cell,
    CHIP_ROLE: lambda cell: cell.chip,
    Qt.ItemDataRole.DisplayRole: lambda cell: cell.text,
    Qt.ItemDataRole.AccessibleTextRole: lambda cell: cell.spoken,
}
