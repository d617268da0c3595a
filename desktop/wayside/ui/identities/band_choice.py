"""The choice of a band: eight marks in their colours, each with the name of its shape."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from wayside.ui.theme.bands import Mark
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Radius, Space
from wayside.ui.widgets.band_mark import band_of, paint_mark
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.tab_stop import stop_at_chosen

_SIDE = 34
_MARK = 14


def mark_name(mark: Mark) -> str:
    """Return the name of a shape."""
    tr = QCoreApplication.translate
    return {
        Mark.SQUARE: tr("BandChoice", "square"),
        Mark.CIRCLE: tr("BandChoice", "circle"),
        Mark.DIAMOND: tr("BandChoice", "diamond"),
        Mark.TRIANGLE: tr("BandChoice", "triangle"),
        Mark.BAR: tr("BandChoice", "bar"),
        Mark.RING: tr("BandChoice", "ring"),
        Mark.CROSS: tr("BandChoice", "cross"),
        Mark.HEXAGON: tr("BandChoice", "hexagon"),
    }[mark]


class _MarkButton(QAbstractButton):
    def __init__(self, look: Appearance, band: int) -> None:
        super().__init__()
        self._look = look
        self._band = band
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = mark_name(band_of(look, band).mark)
        self.setAccessibleName(name)
        self.setToolTip(name)
        look.theme_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        side = self._look.pixels(_SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark, on the band's ground with an edge if it is chosen."""
        band = band_of(self._look, self._band)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.isChecked():
            painter.setBrush(QColor(band.soft))
            painter.setPen(QPen(QColor(band.strong), 1.5))
            painter.drawRoundedRect(rect, Radius.CHIP, Radius.CHIP)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color(ColorRole.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.BUTTON, Radius.BUTTON)
        side = self._look.pixels(_MARK)
        center = rect.center()
        paint_mark(painter, QRectF(center.x() - side / 2, center.y() - side / 2, side, side), band)
        painter.end()


class BandChoice(QWidget):
    """Arrow keys move the choice, Tab leaves it.

    Args:
        look: colours.
        name: what is chosen, for screen readers.
        parent: owner.

    Signals:
        chosen(int): the band a person chose.
    """

    chosen = Signal(int)

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        flow = FlowLayout(self, gap=Space.XS)
        self._group = QButtonGroup(self)
        for band in range(len(Mark)):
            button = _MarkButton(look, band)
            self._group.addButton(button, band)
            flow.addWidget(button)
        self._group.button(0).setChecked(True)
        stop_at_chosen(self._group)
        self._is_telling = True
        self._group.idToggled.connect(self._toggled)

    def current(self) -> int:
        """Return the band chosen."""
        return self._group.checkedId()

    def set_current(self, band: int) -> None:
        """Choose without telling anybody."""
        self._is_telling = False
        self._group.button(band % len(Mark)).setChecked(True)
        self._is_telling = True

    def _toggled(self, band: int, checked: bool) -> None:
        if checked and self._is_telling:
            self.chosen.emit(band)
