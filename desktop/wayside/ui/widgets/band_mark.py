"""The mark of an identity: a small shape in the band's colour, each band with its own."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wayside.ui.theme.bands import Band, Mark, bands
from wayside.ui.theme.theme import Appearance

_SIDE = 13
_THIN = 0.3


class BandMark(QWidget):
    """Shows a band's mark. Its name stands beside it in words, so a screen reader need not hear of it.

    Args:
        look: theme and size of text.
        band: which of the eight.
        side: height and width in pixels at the normal text size.
        parent: owner.
    """

    def __init__(
        self, look: Appearance, band: int = 0, *, side: int = _SIDE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._band = band
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.theme_changed.connect(self.updateGeometry)

    def set_band(self, band: int) -> None:
        """Show another band's mark."""
        if band != self._band:
            self._band = band
            self.update()

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        side = self._look.pixels(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(self.rect()), band_of(self._look, self._band))
        painter.end()


def band_of(look: Appearance, number: int) -> Band:
    """Return a band in the colours of the theme on the screen."""
    known = bands(look.theme)
    return known[number % len(known)]


def paint_mark(painter: QPainter, area: QRectF, band: Band) -> None:
    """Paint a band's mark into a square, with a little air around it."""
    rect = area.adjusted(0.5, 0.5, -0.5, -0.5)
    color = QColor(band.strong)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    thick = rect.width() * _THIN
    if band.mark is Mark.SQUARE:
        painter.drawRoundedRect(rect, 2, 2)
    elif band.mark is Mark.CIRCLE:
        painter.drawEllipse(rect)
    elif band.mark is Mark.BAR:
        painter.drawRoundedRect(rect.adjusted(0, thick, 0, -thick), 1, 1)
    elif band.mark is Mark.RING:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, thick * 0.8))
        half = thick * 0.4
        painter.drawEllipse(rect.adjusted(half, half, -half, -half))
    elif band.mark is Mark.CROSS:
        edge = (rect.width() - thick) / 2
        painter.drawRect(rect.adjusted(edge, 0, -edge, 0))
        painter.drawRect(rect.adjusted(0, edge, 0, -edge))
    else:
        painter.drawPolygon(_polygon(rect, band.mark))


def _polygon(rect: QRectF, mark: Mark) -> QPolygonF:
    """Return the corners of a diamond, a triangle or a hexagon, the first one at the top."""
    corners = {Mark.DIAMOND: 4, Mark.TRIANGLE: 3, Mark.HEXAGON: 6}[mark]
    center, radius = rect.center(), rect.width() / 2
    points = []
    for corner in range(corners):
        angle = 2 * math.pi * corner / corners - math.pi / 2
        points.append(QPointF(center.x() + radius * math.cos(angle), center.y() + radius * math.sin(angle)))
    return QPolygonF(points)
