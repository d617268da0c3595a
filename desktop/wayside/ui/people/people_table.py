"""The table of people: columns that share the width, headings that sort with mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QWidget

from wayside.ui.people.people_cells import Cell, Column
from wayside.ui.people.people_model import CELL_ROLE
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Radius, Space, TextRole, Tone
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.table import CellDelegate, DataTable

_AnyIndex = QModelIndex | QPersistentModelIndex
_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST = {
    Column.NAME: 116,
    Column.STAGE: 136,
    Column.AIM: 150,
    Column.NEXT_STEP: 190,
    Column.LAST_CONTACT: 128,
}
_LEAST_ROWS = 5
_SHARES = {Column.NAME: 2, Column.STAGE: 1, Column.AIM: 4, Column.NEXT_STEP: 4, Column.LAST_CONTACT: 1}


class SortHeader(QHeaderView):
    """Headings that can have the keyboard: arrows choose one, Space or Enter sorts by it and turns it round."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which heading the keys are on."""
        super().focusInEvent(event)
        self.viewport().update()
        self._speak()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a heading, or sort."""
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forward, back = back, forward
        if event.key() in (forward, back):
            step = 1 if event.key() == forward else -1
            self._at = max(0, min(self.count() - 1, self._at + step))
            self.viewport().update()
            self._speak()
        elif event.key() in _PRESSES:
            same = self.sortIndicatorSection() == self._at
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            down = Qt.SortOrder.DescendingOrder
            self.setSortIndicator(self._at, down if same and up else Qt.SortOrder.AscendingOrder)
        else:
            event.ignore()
            return
        event.accept()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a heading, and a ring around the one the keys are on."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if section == self.sortIndicatorSection():
            self._paint_arrow(painter, rect, section)
        if self.hasFocus() and section == self._at:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.color(ColorRole.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), Radius.CHIP, Radius.CHIP)

    def _paint_arrow(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint which way the list is sorted, close behind the words; the stylesheet leaves the arrow out."""
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        icon = self._look.icon(Icon.SORT_UP if up else Icon.SORT_DOWN, ColorRole.SECONDARY)
        side = self._look.pixels(14)
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        after = QFontMetrics(self._look.font(TextRole.HEADING)).horizontalAdvance(words) + 2 * Space.S
        left = rect.left() + min(after, rect.width() - side)
        at = QRect(left, rect.center().y() - side // 2, side, side)
        icon.paint(painter, QStyle.visualRect(self.layoutDirection(), rect, at))

    def _speak(self) -> None:
        role = Qt.ItemDataRole.AccessibleTextRole
        announce(self, str(self.model().headerData(self._at, Qt.Orientation.Horizontal, role) or ""))


class PeopleDelegate(CellDelegate):
    """Paints the next step with its day before it, the day in the colour of its tone."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint one cell."""
        cell = index.data(CELL_ROLE) if index.column() == Column.NEXT_STEP else None
        if not isinstance(cell, Cell) or not cell.lead:
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._look.color(ColorRole.LINE))
        self._ground(painter, rect, option, index)
        inner = rect.adjusted(Space.S, 0, -Space.S, 0)
        metrics = QFontMetrics(self._look.font(TextRole.SMALL))
        width = min(metrics.horizontalAdvance(cell.lead) + 2, inner.width())
        first = QRect(inner.left(), inner.top(), width, inner.height())
        color = ColorRole.CAUTION if cell.tone is Tone.CAUTION else ColorRole.INK
        lead = QStyle.visualRect(direction, inner, first)
        self._paint.text(painter, lead, cell.lead, TextRole.SMALL, color, align)
        left = inner.left() + width + Space.S
        if left < inner.right():
            rest = QRect(left, inner.top(), inner.right() - left + 1, inner.height())
            rest = QStyle.visualRect(direction, inner, rest)
            self._paint.text(painter, rest, cell.text, TextRole.SMALL, ColorRole.SECONDARY, align)
        painter.restore()


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
