"""Headings of a table that sort it, with the mouse and with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Radius, Space, TextRole
from wayside.ui.widgets.announce import announce

_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


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
