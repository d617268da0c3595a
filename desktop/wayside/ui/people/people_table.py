"""The table of people: columns that share the width, headings that sort with mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wayside.ui.people.people_cells import Cell, Column
from wayside.ui.people.people_model import CELL_ROLE
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space, TextRole, Tone
from wayside.ui.widgets.rows import ChipText, RowPainter
from wayside.ui.widgets.sort_header import SortHeader
from wayside.ui.widgets.table import DataTable

_AnyIndex = QModelIndex | QPersistentModelIndex
_LEAST = {
    Column.NAME: 116,
    Column.STAGE: 136,
    Column.AIM: 150,
    Column.NEXT_STEP: 190,
    Column.LAST_CONTACT: 128,
}
_LEAST_ROWS = 5
_SHARES = {Column.NAME: 2, Column.STAGE: 1, Column.AIM: 4, Column.NEXT_STEP: 4, Column.LAST_CONTACT: 1}


class PeopleDelegate(QStyledItemDelegate):
    """Paints the cells of the list.

    All that can be seen is painted anew at every step of scrolling, a hundred cells in a few milliseconds, so
    fonts and colours are looked up once a theme and each cell asks the model once.

    Args:
        look: colours and fonts.
        view: the table.
    """

    def __init__(self, look: Appearance, view: PeopleTable) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._chips = RowPainter(look)
        self._chip_sizes: dict[str, QSize] = {}
        self._fit()
        look.theme_changed.connect(self._fit)

    def _fit(self) -> None:
        """Look up everything that only a new theme or text size changes."""
        color = self._look.color
        self._strong = self._look.font(TextRole.STRONG)
        self._small = self._look.font(TextRole.SMALL)
        self._strong_metrics = QFontMetrics(self._strong)
        self._small_metrics = QFontMetrics(self._small)
        self._ink, self._secondary = color(ColorRole.INK), color(ColorRole.SECONDARY)
        self._caution, self._line = color(ColorRole.CAUTION), color(ColorRole.LINE)
        self._accent, self._selection = color(ColorRole.ACCENT), color(ColorRole.SELECTION)
        self._chip_sizes.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint one cell; mark and focus run through the whole row."""
        rect: QRect = option.rect
        self._ground(painter, rect, index.row())
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            cell = _NOT_YET if index.column() == Column.NAME else _EMPTY
        inner = rect.adjusted(Space.S, 0, -Space.S, 0)
        if cell.chip is not None:
            self._paint_chip(painter, inner, cell.chip)
        elif index.column() == Column.NAME:
            self._paint_text(painter, inner, 0, cell.text, self._strong, self._strong_metrics, self._ink)
        else:
            start = 0
            if cell.lead:
                color = self._caution if cell.tone is Tone.CAUTION else self._ink
                self._paint_text(painter, inner, 0, cell.lead, self._small, self._small_metrics, color)
                start = self._small_metrics.horizontalAdvance(cell.lead) + Space.S
            self._paint_text(
                painter, inner, start, cell.text, self._small, self._small_metrics, self._secondary
            )

    def _paint_text(
        self,
        painter: QPainter,
        area: QRect,
        start: int,
        text: str,
        font: QFont,
        metrics: QFontMetrics,
        color: QColor,
    ) -> None:
        """Paint one line from `start` on in reading direction, shortened to what is left of the area."""
        room = area.width() - start
        if not text or room <= 0:
            return
        mirrored = self._view.isRightToLeft()
        left, flags = (area.left(), _AT_RIGHT) if mirrored else (area.left() + start, _AT_LEFT)
        painter.setFont(font)
        painter.setPen(color)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, area.top(), room, area.height()), flags, shown)

    def _paint_chip(self, painter: QPainter, area: QRect, chip: ChipText) -> None:
        size = self._chip_sizes.get(chip.text)
        if size is None:
            size = self._chip_sizes[chip.text] = self._chips.chip_size(chip.text)
        width = min(size.width(), area.width())
        left = area.right() + 1 - width if self._view.isRightToLeft() else area.left()
        at = QRect(left, area.top() + (area.height() - size.height()) // 2, width, size.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._chips.chip(painter, at, chip.text, chip.tone)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, row: int) -> None:
        if row != self._view.currentIndex().row():
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._line)
            return
        painter.fillRect(rect, self._selection)
        if self._view.hasFocus():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 2, self._accent)
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, self._accent)


_NOT_YET = Cell(text="…")
_EMPTY = Cell(text="")
_AT_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value
_AT_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
).value


class PeopleTable(DataTable):
    """The table; a click or Enter opens a person.

    Signals:
        typed(str): a letter was typed; it belongs to the filter.
    """

    typed = Signal(str)

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent=parent)
        self.setObjectName("people_table")
        header = SortHeader(look, self)
        header.setAccessibleName(self.tr("Sort by"))
        self.setHorizontalHeader(header)
        self.setItemDelegate(PeopleDelegate(look, self))
        # Where the two scroll bars meet there is nothing.
        self.setCornerWidget(QWidget())
        self.doubleClicked.disconnect(self.row_opened)
        self.clicked.connect(self.row_opened)
        look.theme_changed.connect(self._share_width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send letters to the filter; a question mark asks the frame for the keys."""
        text = event.text()
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if text == "?":
            event.ignore()
        elif text.strip() and text.isprintable() and not command:
            event.accept()
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give each column what it needs and share the rest; where there is not enough, the table scrolls."""
        least = {column: self._look.pixels(width) for column, width in _LEAST.items()}
        spare = max(0, self.viewport().width() - sum(least.values()))
        shares = sum(_SHARES.values())
        self.setMinimumHeight(_LEAST_ROWS * self.verticalHeader().defaultSectionSize())
        if self.model() is not None:
            for column, width in least.items():
                self.setColumnWidth(column, width + spare * _SHARES[column] // shares)
