"""Entries of a person as a list that grows as it is scrolled."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from wayside.ui.desk import Desk
from wayside.ui.people.person.reading import Line, Lines, read_lines, read_lines_to
from wayside.vault.connection import Connection
from wayside.work.people import PersonId
from wayside.work.timeline import EntryId, EntryKind

LINE_ROLE = Qt.ItemDataRole.UserRole + 120
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class EntriesModel(QAbstractListModel):
    """A timeline, or one kind of entry of it, newest first.

    Args:
        desk: the way to the vault.
        present: what a role shows of a line.
        parent: owner.

    Signals:
        loaded: the beginning of the list has been read.
    """

    loaded = Signal()

    def __init__(
        self, desk: Desk, present: Callable[[Line, int], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._present = present
        self._person: PersonId | None = None
        self._kind: EntryKind | None = None
        self._lines: list[Line] = []
        self._more = False
        self._reading = False
        self._generation = 0

    def load(self, person: PersonId, kind: EntryKind | None, target: EntryId | None = None) -> None:
        """Read the list anew, as far as it was read before and as far as an entry that is wanted."""
        same = (person, kind) == (self._person, self._kind)
        least = len(self._lines) if same else 0
        self._person, self._kind = person, kind
        self._generation += 1
        generation = self._generation
        self._reading = True
        if not same:
            self._replace(Lines(lines=(), more=False))

        def read(connection: Connection) -> Lines:
            return read_lines_to(connection, person, kind, least, target)

        def done(lines: Lines) -> None:
            if generation == self._generation:
                self._reading = False
                self._replace(lines)
                self.loaded.emit()

        self._desk.read(self, read, done)

    def _replace(self, lines: Lines) -> None:
        if tuple(self._lines) == lines.lines:
            self._more = lines.more
            return
        self.beginResetModel()
        self._lines, self._more = list(lines.lines), lines.more
        self.endResetModel()

    # Reading on ---------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many entries have been read."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of an entry."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        return line if role == LINE_ROLE else self._present(line, role)

    def canFetchMore(self, parent: _Index = _NOWHERE) -> bool:
        """Say whether older entries can be read."""
        return not parent.isValid() and self._more and not self._reading

    def fetchMore(self, parent: _Index = _NOWHERE) -> None:
        """Read the next older entries; they come when they come."""
        person, kind, generation = self._person, self._kind, self._generation
        if parent.isValid() or person is None or self._reading or not self._lines:
            return
        self._reading = True
        last = self._lines[-1].cursor

        def done(piece: Lines) -> None:
            if generation != self._generation:
                return
            self._reading = False
            self._more = piece.more
            first = len(self._lines)
            known = {line.id for line in self._lines[-2:]}
            fresh = [line for line in piece.lines if line.id not in known]
            if fresh:
                self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
                self._lines += fresh
                self.endInsertRows()

        self._desk.read(self, lambda connection: read_lines(connection, person, kind, last), done)

    # Single entries -----------------------------------------------------------------------------------------

    def line(self, index: _Index) -> Line | None:
        """Return the entry of a row."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def row_of(self, entry: EntryId) -> int:
        """Return the row of an entry, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.id == entry), -1)

    def put(self, line: Line) -> None:
        """Show an entry that is new or has changed, where its time puts it."""
        row = self.row_of(line.id)
        if row >= 0 and self._lines[row].at == line.at:
            self._lines[row] = line
            place = self.index(row)
            self.dataChanged.emit(place, place)
            return
        self.drop(line.id)
        if self._kind is not None and line.kind is not self._kind:
            return
        row = bisect_left(self._lines, (-line.at, -line.id), key=lambda other: (-other.at, -other.id))
        if row == len(self._lines) and self._more:
            return
        self.beginInsertRows(QModelIndex(), row, row)
        self._lines.insert(row, line)
        self.endInsertRows()

    def drop(self, entry: EntryId) -> None:
        """Take an entry out of the list."""
        row = self.row_of(entry)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._lines[row]
            self.endRemoveRows()
