"""Tabs as words on a line, the open one underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Radius, Space, TextRole

_INSET = 6
_ABOVE = 8


class TabBar(QTabBar):
    """Arrow keys change the tab (`currentChanged`).

    Args:
        look: colours and fonts.
        name: what the tabs divide, for screen readers.
        texts: translated words, in order.
        parent: owner.
    """

    def __init__(
        self, look: Appearance, name: str, texts: Sequence[str], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._hovered = -1
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text in texts:
            self.addTab(text)

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for the word in bold, so that nothing moves when the tab opens."""
        bold = QFontMetrics(self._look.font(TextRole.STRONG))
        width = bold.horizontalAdvance(self._word(index)) + 2 * self._look.pixels(_INSET) + Space.S
        return QSize(width, bold.height() + 2 * self._look.pixels(_ABOVE) + 2)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the same: words are not cut; a narrow bar scrolls."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the words on it, and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.color(ColorRole.LINE))
        for index in range(self.count()):
            self._paint_tab(painter, index)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Notice the tab under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.tabAt(event.position().toPoint()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Notice the tab under the mouse."""
        super().enterEvent(event)
        self._hover(self.tabAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Notice that there is none."""
        super().leaveEvent(event)
        self._hover(-1)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        area = self._area(index)
        is_open = index == self.currentIndex()
        color = ColorRole.INK if is_open or index == self._hovered else ColorRole.SECONDARY
        painter.setFont(self._look.font(TextRole.STRONG if is_open else TextRole.BODY))
        painter.setPen(self._look.color(color if self.isTabEnabled(index) else ColorRole.DISABLED))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter.value), self._word(index))
        if not is_open:
            return
        accent = self._look.color(ColorRole.ACCENT)
        painter.fillRect(area.left(), self.height() - 2, area.width(), 2, accent)
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            ring = QRectF(area).adjusted(1, 2, -1, -Space.XS - 1)
            painter.drawRoundedRect(ring, Radius.CHIP, Radius.CHIP)

    def _area(self, index: int) -> QRect:
        """Return a tab without the room that keeps it from the next one."""
        rect = self.tabRect(index)
        return rect.adjusted(Space.S, 0, 0, 0) if self.isRightToLeft() else rect.adjusted(0, 0, -Space.S, 0)

    def _word(self, index: int) -> str:
        return self.tabText(index).replace("&", "")

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()
