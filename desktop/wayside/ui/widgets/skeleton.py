"""Where rows will be, while they are being read. It does not move: nothing here should draw the eye."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space, Theme

_WIDTHS = ((0.42, 0.66), (0.34, 0.52), (0.5, 0.6), (0.3, 0.7))


class Skeleton(QWidget):
    """Grey bars in the place of two-line rows.

    Args:
        look: colours.
        rows: how many rows to hint at.
        parent: owner.
    """

    def __init__(self, look: Appearance, rows: int = 3, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Loading"))

    def sizeHint(self) -> QSize:
        """Return the height of the rows."""
        return QSize(240, self._rows * self._row_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint two bars per row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        high = self._look.theme in (Theme.HIGH_CONTRAST, Theme.HIGH_CONTRAST_DARK)
        painter.setBrush(self._look.color(ColorRole.HOVER if high else ColorRole.LINE))
        thick = self._look.pixels(9)
        for number in range(self._rows):
            top = number * self._row_height() + Space.M
            for line, share in enumerate(_WIDTHS[number % len(_WIDTHS)]):
                width = self.width() * share
                left = self.width() - width if self.isRightToLeft() else 0.0
                bar = QRectF(left, top + line * thick * 2, width, thick)
                painter.drawRoundedRect(bar, thick / 2, thick / 2)
        painter.end()

    def _row_height(self) -> int:
        return self._look.pixels(27) + 2 * Space.M
