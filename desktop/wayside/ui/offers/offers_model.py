"""The catalogue as a table: what is offered, where, for whom, until when, and whether it may be offered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from wayside.ui import say
from wayside.ui.offers import words
from wayside.ui.theme.tokens import Tone
from wayside.ui.widgets.rows import CHIP_ROLE, ChipText
from wayside.ui.widgets.tooltips import plain_tooltip
from wayside.work import index, offers
from wayside.work.offers import Offer, OfferId

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TONES = (Tone.GOOD, Tone.CAUTION, Tone.NEUTRAL, Tone.DANGER)


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    KIND = 1
    WHERE = 2
    FOR = 3
    UNTIL = 4
    PLACES = 5
    STANDING = 6


class OffersModel(QAbstractTableModel):
    """Holds the offers that pass the filters, in the order that was asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []
        self._today = date.min
        self._by = Column.NAME
        self._down = False

    def replace(self, found: Sequence[Offer], today: date) -> None:
        """Show these."""
        self.beginResetModel()
        self._today = today
        self._offers = list(found)
        self._order()
        self.endResetModel()

    def offer_at(self, at: _AnyIndex) -> OfferId | None:
        """Return the offer of a row."""
        return self._offers[at.row()].id if at.isValid() else None

    def row_of(self, offer: OfferId | None) -> int:
        """Return where an offer is, or -1."""
        return next((row for row, one in enumerate(self._offers) if one.id == offer), -1)

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """Return how many offers there are."""
        return 0 if parent.isValid() else len(self._offers)

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return the name of a column."""
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation is not Qt.Orientation.Horizontal or role not in texts:
            return None
        return {
            Column.NAME: self.tr("Offer"),
            Column.KIND: self.tr("Kind"),
            Column.WHERE: self.tr("Where"),
            Column.FOR: self.tr("For"),
            Column.UNTIL: self.tr("Until"),
            Column.PLACES: self.tr("Places left"),
            Column.STANDING: self.tr("Today"),
        }[Column(section)]

    def data(self, at: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return the words of a cell, its chip, or everything that is wrong with the offer."""
        if not self.checkIndex(at, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        offer, column = self._offers[at.row()], Column(at.column())
        if role == CHIP_ROLE:
            return ChipText(*words.standing(offer, self._today)) if column is Column.STANDING else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self._text(offer, column)
            if role == Qt.ItemDataRole.AccessibleTextRole and text:
                return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {text}"
            return text
        return plain_tooltip(self._tip(offer, column)) if role == Qt.ItemDataRole.ToolTipRole else None

    def _text(self, offer: Offer, column: Column) -> str:
        fields, locale = offer.fields, QLocale()
        if column is Column.NAME:
            return fields.title
        if column is Column.KIND:
            return words.kind_name(fields.kind)
        if column is Column.WHERE:
            return fields.place
        if column is Column.FOR:
            return " · ".join(part for part in (words.ages(fields, locale), fields.language) if part)
        if column is Column.UNTIL:
            return (
                "" if fields.valid_until is None else say.day_itself(fields.valid_until, self._today, locale)
            )
        if column is Column.PLACES:
            return words.places(offer, locale)
        return words.standing(offer, self._today)[0]

    def _tip(self, offer: Offer, column: Column) -> str:
        locale = QLocale()
        if column is Column.UNTIL and offer.fields.valid_until is not None:
            return say.exact_day(offer.fields.valid_until, locale)
        if column is not Column.STANDING:
            return self._text(offer, column)
        why = [words.hindrance(found, offer, locale) for found in offers.hindrances(offer, self._today)]
        why += [
            words.caution(found, offer, self._today, locale) for found in offers.cautions(offer, self._today)
        ]
        return "\n".join(why)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; within it by name."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        marked = [self._offers[at.row()].id for at in before]
        self._by, self._down = Column(column), order == Qt.SortOrder.DescendingOrder
        self._order()
        after = [
            self.index(self.row_of(offer), at.column()) for offer, at in zip(marked, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _order(self) -> None:
        self._offers.sort(key=lambda offer: index.fold_key(offer.fields.title))
        if self._by is not Column.NAME or self._down:
            self._offers.sort(key=self._key, reverse=self._down)

    def _key(self, offer: Offer) -> tuple[bool, Any]:
        fields = offer.fields
        if self._by is Column.KIND:
            return False, int(fields.kind)
        if self._by is Column.FOR:
            return fields.age_from is None, fields.age_from or 0
        if self._by is Column.UNTIL:
            return fields.valid_until is None, fields.valid_until or date.max
        if self._by is Column.PLACES:
            return fields.capacity is None, (fields.capacity or 0) - offer.taken
        if self._by is Column.STANDING:
            said, tone = words.standing(offer, self._today)
            return False, (_TONES.index(tone), said)
        return False, index.fold_key(self._text(offer, self._by))
