"""Pairs of numbers over time, one bar on top of the other: solid for the first, hatched for the second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Radius, Space, TextRole
from wayside.ui.widgets.announce import announce

_HEIGHT, _WIDEST, _HATCH = 92, 30, 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A place in time: both numbers, and what is said about them in words."""

    first: int
    second: int
    said: str


class PairBars(QWidget):
    """A small chart. The arrow keys and the mouse go from bar to bar; each is said in words.

    Args:
        look: colours and sizes.
        name: for screen readers.
        parent: owner.

    Signals:
        pointed(str): the words of the bar somebody is at; "" for none.
    """

    pointed = Signal(str)

    def __init__(self, look: Appearance, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pairs: tuple[Pair, ...] = ()
        self._ends = ("", "")
        self._at = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme_changed.connect(self.updateGeometry)

    def show_pairs(self, pairs: Sequence[Pair], first: str, last: str) -> None:
        """Show these; `first` and `last` stand under the ends."""
        self._pairs, self._ends, self._at = tuple(pairs), (first, last), -1
        most = max((pair.first + pair.second for pair in pairs), default=0)
        self.setAccessibleDescription(
            self.tr("{0} to {1}; at most {2}. The arrow keys read it.")
            .replace("{0}", first)
            .replace("{1}", last)
            .replace("{2}", self.locale().toString(most))
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the bars and of a line of text below."""
        text = QFontMetrics(self._look.font(TextRole.CAPTION)).height()
        return QSize(240, self._look.pixels(_HEIGHT) + text + Space.XS)

    def minimumSizeHint(self) -> QSize:
        """Return the same height; bars get as narrow as they must."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the bar before or after, in reading direction."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._pairs:
            super().keyPressEvent(event)
            return
        step = -step if self.isRightToLeft() else step
        start = len(self._pairs) - 1 if self._at < 0 else self._at + step
        self._point(min(max(start, 0), len(self._pairs) - 1), aloud=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the bar under the mouse."""
        x = event.position().x()
        if self._pairs:
            place = int((self.width() - x if self.isRightToLeft() else x) / self._step())
            self._point(place if 0 <= place < len(self._pairs) else -1)

    def _point(self, place: int, *, aloud: bool = False) -> None:
        if place == self._at:
            return
        self._at = place
        said = self._pairs[place].said if place >= 0 else ""
        self.pointed.emit(said)
        if aloud:
            announce(self, said)
        self.update()

    # Painting -----------------------------------------------------------------------------------------------

    def _step(self) -> float:
        return min(self.width() / max(1, len(self._pairs)), float(self._look.pixels(_WIDEST)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, the line they stand on, and the ends in words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = float(self._look.pixels(_HEIGHT))
        painter.fillRect(QRectF(0, base, self.width(), 1), self._look.color(ColorRole.STRONG_LINE))
        most = max((pair.first + pair.second for pair in self._pairs), default=0)
        for place in range(len(self._pairs)):
            self._paint_pair(painter, place, base, most)
        self._paint_ends(painter, base)
        if self.hasFocus():
            painter.setPen(QPen(self._look.color(ColorRole.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.CHIP, Radius.CHIP)
        painter.end()

    def _paint_pair(self, painter: QPainter, place: int, base: float, most: int) -> None:
        step, pair = self._step(), self._pairs[place]
        width = max(2.0, step - max(1.0, step * 0.25))
        left = place * step + (step - width) / 2
        if self.isRightToLeft():
            left = self.width() - left - width
        scale = (base - 8) / most if most else 0.0
        if place == self._at:
            painter.fillRect(QRectF(left - 1, 0, width + 2, base), self._look.color(ColorRole.HOVER))
        below, above = pair.first * scale, pair.second * scale
        accent = self._look.color(ColorRole.ACCENT)
        if pair.first:
            painter.fillRect(QRectF(left, base - below, width, below), accent)
        if pair.second:
            self._hatch(painter, QRectF(left, base - below - above, width, above))

    def _hatch(self, painter: QPainter, area: QRectF) -> None:
        """Fill with lines, so that the two are told apart without their colour."""
        accent = self._look.color(ColorRole.ACCENT)
        painter.save()
        painter.fillRect(area, self._look.color(ColorRole.ACCENT_SOFT))
        painter.setClipRect(area)
        painter.setPen(QPen(accent, 1))
        x = area.left() - area.height()
        while x < area.right():
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
            x += _HATCH
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()

    def _paint_ends(self, painter: QPainter, base: float) -> None:
        painter.setFont(self._look.font(TextRole.CAPTION))
        painter.setPen(self._look.color(ColorRole.SECONDARY))
        words = QFontMetrics(self._look.font(TextRole.CAPTION))
        least = sum(words.horizontalAdvance(end) for end in self._ends) + Space.L
        wide = min(float(self.width()), max(self._step() * len(self._pairs), float(least)))
        left = self.width() - wide if self.isRightToLeft() else 0.0
        below = QRectF(left, base + Space.XS, wide, self.height() - base - Space.XS)
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            near, far = far, near
        painter.drawText(below, near | absolute, self._ends[0])
        if self._ends[1] != self._ends[0]:
            painter.drawText(below, far | absolute, self._ends[1])
