"""A table whose rows are chosen and opened as a whole."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space, TextRole
from wayside.ui.widgets.rows import CHIP_ROLE, ChipText, RowPainter

_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AnyIndex = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints text cells, strong in the first column, and chips where the model has a `ChipText`."""

    def __init__(self, look: Appearance, view: QTableView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._paint = RowPainter(look)

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """Return the height of a line with room around it."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        metrics = QFontMetrics(self._look.font(self._text_role(index)))
        found = index.data(CHIP_ROLE)
        chip = self._paint.chip_size(found.text if isinstance(found, ChipText) else "")
        height = max(metrics.height(), chip.height()) + 2 * self._look.pixels(8) + 1
        width = chip.width() if isinstance(found, ChipText) else metrics.horizontalAdvance(text) + 2
        return QSize(width + 2 * Space.S, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint one cell; selection and focus run through the whole row."""
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, self._look.color(ColorRole.LINE))
        self._ground(painter, rect, option, index)
        inner = rect.adjusted(Space.S, 0, -Space.S, 0)
        chip = index.data(CHIP_ROLE)
        if isinstance(chip, ChipText) and chip.text:
            size = self._paint.chip_size(chip.text)
            size.setWidth(min(size.width(), inner.width()))
            at = QRect(
                inner.left(), rect.top() + (rect.height() - size.height()) // 2, size.width(), size.height()
            )
            self._paint.chip(painter, QStyle.visualRect(direction, inner, at), chip.text, chip.tone)
        else:
            align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
            color = ColorRole.INK if index.column() == 0 else ColorRole.SECONDARY
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            self._paint.text(painter, inner, text, self._text_role(index), color, align)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), self._look.color(ColorRole.SELECTION))
        current = self._view.currentIndex()
        if self._view.hasFocus() and current.isValid() and current.row() == index.row():
            accent = self._look.color(ColorRole.ACCENT)
            painter.fillRect(rect.left(), rect.top(), rect.width(), 2, accent)
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, accent)

    def _text_role(self, index: _AnyIndex) -> TextRole:
        return TextRole.STRONG if index.column() == 0 else TextRole.SMALL


class DataTable(QTableView):
    """A table ready to use: set a model. Headers sort through the model's `sort`.

    Signals:
        row_opened(QModelIndex): a row was double-clicked or Enter was pressed on it.
    """

    row_opened = Signal(QModelIndex)

    def __init__(self, look: Appearance, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(CellDelegate(look, self))
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        self.doubleClicked.connect(self.row_opened)
        look.theme_changed.connect(self._fit_rows)
        self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter."""
        if event.key() in _RETURN_KEYS and self.currentIndex().isValid():
            event.accept()
            self.row_opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _fit_rows(self) -> None:
        # One height for all rows: asking each of 100,000 would not scroll smoothly.
        height = QFontMetrics(self._look.font(TextRole.STRONG)).height()
        chip = RowPainter(self._look).chip_size("x").height()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(max(height, chip) + 2 * self._look.pixels(8) + 1)
