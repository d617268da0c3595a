"""Lengths of time side by side, on a scale that shows minutes and weeks alike."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space, TextRole

_MINUTE = 60_000
_LEAST, _MOST = _MINUTE, 30 * 24 * 60 * _MINUTE
_BAR = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanOfTime:
    """A line of the chart: a name, three lengths in milliseconds, and the same in words."""

    name: str
    lower: int
    median: int
    upper: int
    said: str


class SpanBars(QWidget):
    """From the lower to the upper quartile, with a mark at the median; the scale is logarithmic.

    Args:
        look: colours and sizes.
        ticks: (milliseconds, text) of the marks of the scale.
        parent: owner.
    """

    def __init__(
        self, look: Appearance, ticks: Sequence[tuple[int, str]], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._ticks = tuple(ticks)
        self._spans: tuple[SpanOfTime, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme_changed.connect(self.updateGeometry)

    def show_spans(self, spans: Sequence[SpanOfTime]) -> None:
        """Show these, one below the other."""
        self._spans = tuple(spans)
        self.setAccessibleName(". ".join(f"{span.name}: {span.said}" for span in spans))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a line of words and a bar each, and the scale below."""
        return QSize(240, self._row() * len(self._spans) + self._caption() + Space.S)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(120, self.sizeHint().height())

    def _caption(self) -> int:
        return QFontMetrics(self._look.font(TextRole.CAPTION)).height()

    def _row(self) -> int:
        words = QFontMetrics(self._look.font(TextRole.SMALL)).height()
        return words + self._look.pixels(_BAR) + Space.M + Space.XS

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines and the scale."""
        painter = QPainter(self)
        bottom = self._row() * len(self._spans)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            near, far = far, near
        absolute = Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(self._look.font(TextRole.CAPTION))
        for at, text in self._ticks:
            x = self._x(at)
            painter.fillRect(QRectF(x, 0, 1, bottom), self._look.color(ColorRole.LINE))
            painter.setPen(self._look.color(ColorRole.SECONDARY))
            wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 2.0
            left = min(max(0.0, x - wide / 2), self.width() - wide)
            painter.drawText(
                QRectF(left, bottom + Space.XS, wide, self._caption()), Qt.AlignmentFlag.AlignHCenter, text
            )
        for place, span in enumerate(self._spans):
            top = place * self._row()
            words = QRectF(0, top, self.width(), QFontMetrics(self._look.font(TextRole.SMALL)).height())
            painter.setFont(self._look.font(TextRole.SMALL))
            painter.setPen(self._look.color(ColorRole.INK))
            self._ground(painter, words, span.name, span.said)
            painter.drawText(words, near | absolute, span.name)
            painter.drawText(words, far | absolute, span.said)
            self._paint_span(painter, span, words.bottom() + Space.XS)
        painter.end()

    def _ground(self, painter: QPainter, words: QRectF, name: str, said: str) -> None:
        """Keep the lines of the scale from running through the words."""
        metrics = QFontMetrics(painter.font())
        surface = self._look.color(ColorRole.SURFACE)
        for text, at_end in ((name, False), (said, True)):
            width = float(metrics.horizontalAdvance(text)) + 2
            left = words.right() - width if at_end != self.isRightToLeft() else words.left()
            painter.fillRect(QRectF(left, words.top(), width, words.height()), surface)

    def _paint_span(self, painter: QPainter, span: SpanOfTime, top: float) -> None:
        height = float(self._look.pixels(_BAR))
        ends = sorted((self._x(span.lower), self._x(span.upper)))
        area = QRectF(ends[0], top, max(3.0, ends[1] - ends[0]), height)
        painter.fillRect(area, self._look.color(ColorRole.ACCENT))
        middle = QRectF(self._x(span.median) - 2, top - 2, 4, height + 4)
        painter.fillRect(middle.adjusted(-1, 0, 1, 0), self._look.color(ColorRole.SURFACE))
        painter.fillRect(middle, self._look.color(ColorRole.INK))

    def _x(self, milliseconds: int) -> float:
        inside = min(max(milliseconds, _LEAST), _MOST)
        share = math.log(inside / _LEAST) / math.log(_MOST / _LEAST)
        width = self.width() - 1.0
        return width * (1 - share) if self.isRightToLeft() else width * share
