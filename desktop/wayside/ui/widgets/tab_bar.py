"""Tabs as words on a line, the open one underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Radius, TextRole

_GAP = 20  # as in the stylesheet, in pixels at the normal text size


class TabBar(QTabBar):
    """Arrow keys change the tab (`currentChanged`).

    Args:
        look: colours.
        name: what the tabs divide, for screen readers.
        texts: translated words, in order.
        parent: owner.
    """

    def __init__(
        self, look: Appearance, name: str, texts: Sequence[str], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text in texts:
            self.addTab(text)

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for the bold word, so that nothing moves when the tab opens."""
        bold = QFontMetrics(self._look.font(TextRole.STRONG))
        width = bold.horizontalAdvance(self.tabText(index).replace("&", "")) + 2
        return QSize(width + self._look.pixels(_GAP), super().tabSizeHint(index).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line below all tabs first, and the focus ring last."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.color(ColorRole.LINE))
        painter.end()
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color(ColorRole.ACCENT), 2))
        gap = self._look.pixels(_GAP)
        ring = QRectF(self.tabRect(self.currentIndex())).adjusted(1, 2, -1, -4)
        ring.adjust(gap - 6 if self.isRightToLeft() else 0, 0, 0 if self.isRightToLeft() else 6 - gap, 0)
        painter.drawRoundedRect(ring, Radius.CHIP, Radius.CHIP)
        painter.end()
