"""A short list of rows, each with what it stands for."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wayside.ui.widgets.rows import ROW_ROLE, Row, spoken
from wayside.ui.widgets.tooltips import plain_tooltip

SUBJECT_ROLE = Qt.ItemDataRole.UserRole + 110
_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A row. `key` says which it is from one reading to the next, `subject` is handed back when it is opened."""

    key: Hashable
    row: Row
    subject: object
    tooltip: str = ""


class RowsModel(QAbstractListModel):
    """Holds some items; what only changed its words is not taken for another row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []

    def replace(self, items: Sequence[Item]) -> None:
        """Show these items."""
        same = [item.key for item in items] == [item.key for item in self._items]
        if same:
            self._items = list(items)
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def subject(self, index: _AnyIndex) -> object | None:
        """Return what a row stands for."""
        return self._items[index.row()].subject if index.isValid() else None

    def key(self, index: _AnyIndex) -> Hashable:
        """Return which row this is."""
        return self._items[index.row()].key if index.isValid() else None

    def index_of(self, key: Hashable) -> QModelIndex:
        """Return where a row is now, or an invalid index."""
        for number, item in enumerate(self._items):
            if item.key == key:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return the row, its words for screen readers, or its exact times."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        item = self._items[index.row()]
        if role == ROW_ROLE:
            return item.row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(item.row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(item.tooltip)
        return item.subject if role == SUBJECT_ROLE else None
