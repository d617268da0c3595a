"""Figures as a table whose cells also draw them: a bar for a share, and over it the span it can be trusted in.

It is an ordinary table for the keyboard and for screen readers; the bars repeat what the cells say in words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space, TextRole
from wayside.ui.widgets.tooltips import plain_tooltip

_AnyIndex = QModelIndex | QPersistentModelIndex
_FIGURE_ROLE = Qt.ItemDataRole.UserRole + 1
_BAR, _WIDE_BAR, _BELOW = 6, 12, 14
_AIR = 7
_WIDEST_NAME, _NARROWEST_CHART = 260, 150
_HEAD_INSET = 2 * Space.S + 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A cell.

    Attributes:
        text: what stands in it; with a share and no text it is a chart only.
        share: how long the bar is, 0 to 1; None draws none.
        low: where the span begins.
        high: where it ends.
        muted: it says why there is no number.
        spoken: what a screen reader says, where the text is not enough.
        aside: what stands below the text on paper, where nobody can point at it.
    """

    text: str = ""
    share: float | None = None
    low: float | None = None
    high: float | None = None
    muted: bool = False
    spoken: str = ""
    aside: str = ""


Row = tuple[Figure, ...]


class _Figures(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heads: tuple[str, ...] = ()
        self.rows: tuple[Row, ...] = ()

    def fill(self, heads: Sequence[str], rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.heads, self.rows = tuple(heads), tuple(rows)
        self.endResetModel()

    def rowCount(self, _parent: _AnyIndex | None = None) -> int:
        return len(self.rows)

    def columnCount(self, _parent: _AnyIndex | None = None) -> int:
        return len(self.heads)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        figure = self.rows[index.row()][index.column()]
        if role == _FIGURE_ROLE:
            return figure
        if role == Qt.ItemDataRole.DisplayRole:
            return figure.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return figure.spoken or figure.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(figure.spoken or figure.text)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.heads[section]
        return self.rows[section][0].text


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Appearance, view: FigureTable) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        figure = index.data(_FIGURE_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() < self._view.model().rowCount() - 1:
            line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
            painter.fillRect(line, self._look.color(ColorRole.LINE))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(self._look.color(ColorRole.ACCENT), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        if isinstance(figure, Figure):
            self._paint_figure(painter, rect, option, index.column(), figure)
        painter.restore()

    def _paint_figure(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, column: int, figure: Figure
    ) -> None:
        direction: Qt.LayoutDirection = option.direction
        inner = rect.adjusted(Space.S, 0, -Space.S, 0)
        thick = self._look.pixels(_BAR)
        text = QRect(inner)
        if figure.share is not None and not figure.text:
            thick = self._look.pixels(_WIDE_BAR)
            bar = QRect(inner.left(), inner.center().y() - thick // 2, inner.width(), thick)
            self._paint_bar(painter, bar, figure, direction)
            return
        if self._view.is_stacked:
            above = self._look.pixels(_AIR)
            height = QFontMetrics(self._look.font(TextRole.STRONG)).height()
            text = QRect(inner.left(), inner.top() + above, inner.width(), height)
            if figure.share is not None:
                bar = QRect(inner.left(), text.bottom() + self._look.pixels(3), inner.width(), thick)
                self._paint_bar(painter, bar, figure, direction)
        role = TextRole.STRONG if column == 0 else TextRole.BODY
        painter.setFont(self._look.font(TextRole.SMALL if figure.muted else role))
        painter.setPen(self._look.color(ColorRole.SECONDARY if figure.muted else ColorRole.INK))
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        shown = painter.fontMetrics().elidedText(figure.text, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, int(align.value), shown)

    def _paint_bar(
        self, painter: QPainter, area: QRect, figure: Figure, direction: Qt.LayoutDirection
    ) -> None:
        """Draw the whole as a ground, the share on it, and the span as a line with ends."""
        radius = min(3.0, area.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(ColorRole.ACCENT_SOFT))
        painter.drawRoundedRect(QRectF(area), radius, radius)
        if figure.share:
            filled = QRect(area.left(), area.top(), max(2, round(area.width() * figure.share)), area.height())
            painter.setBrush(self._look.color(ColorRole.ACCENT))
            painter.drawRoundedRect(QRectF(QStyle.visualRect(direction, area, filled)), radius, radius)
        if figure.low is None or figure.high is None:
            return
        span = QRect(area)
        span.setLeft(area.left() + round(area.width() * figure.low))
        span.setRight(area.left() + round(area.width() * figure.high))
        self._paint_span(painter, QStyle.visualRect(direction, area, span), area)

    def _paint_span(self, painter: QPainter, span: QRect, bar: QRect) -> None:
        """Draw the span over a thick bar, and below a thin one, which it would hide."""
        ink, rim = self._look.color(ColorRole.INK), self._look.color(ColorRole.SURFACE)
        thick = bar.height() >= self._look.pixels(_WIDE_BAR)
        middle = bar.center().y() if thick else bar.bottom() + self._look.pixels(4)
        half = bar.height() // 2 + 2 if thick else self._look.pixels(2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        # On the bar and beside it, the line must stand out from either: a rim in the colour of the card helps.
        for color, width in ((rim, 5), (ink, 2)) if thick else ((ink, 1),):
            painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(span.left(), middle, span.right(), middle)
            for end in (span.left(), span.right()):
                painter.drawLine(end, middle - half, end, middle + half)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


class FigureTable(QTableView):
    """As high as its rows; wider than its place, it scrolls sideways by itself.

    Args:
        look: colours and sizes.
        name: for screen readers.
        parent: owner.
    """

    def __init__(self, look: Appearance, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._figures = _Figures(self)
        # How wide the columns would be, with their heads on one line and with them broken.
        self._whole: list[int] = []
        self._broken: list[int] = []
        self.is_stacked = False
        """Whether bars stand under numbers."""
        self.setAccessibleName(name)
        self.setModel(self._figures)
        self.setItemDelegate(_Painter(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(1)
        # Heads that are longer than their figures break where there is no room for them on one line.
        wrapped = Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom | wrapped)
        look.theme_changed.connect(self._fit)

    def set_name(self, name: str) -> None:
        """Change the name for screen readers."""
        self.setAccessibleName(name)

    def show_figures(self, heads: Sequence[str], rows: Sequence[Row]) -> None:
        """Show these in place of those before."""
        self.is_stacked = any(cell.share is not None and cell.text for row in rows for cell in row)
        self._whole, self._broken = [], []  # not those of the figures before, while Qt lays out these
        self._figures.fill(heads, rows)
        self._fit()

    def figures(self) -> list[list[str]]:
        """Return what the cells say, row by row."""
        return [[cell.spoken or cell.text for cell in row] for row in self._figures.rows]

    def sizeHint(self) -> QSize:
        """Return a modest width; the height is fixed."""
        return QSize(240, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return less than the columns need: they scroll."""
        return QSize(120, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._share_width()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll; only a wheel that turns sideways moves the table."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def _fit(self) -> None:
        strong = QFontMetrics(self._look.font(TextRole.STRONG)).height()
        plain = strong + 2 * self._look.pixels(_AIR) + 1
        stacked = plain + self._look.pixels(_BELOW)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        for place, row in enumerate(self._figures.rows):
            has_bars = any(cell.share is not None and cell.text for cell in row)
            rows.resizeSection(place, stacked if has_bars else plain)
        columns = range(len(self._figures.heads))
        self._whole = [self._natural(column, whole_head=True) for column in columns]
        self._broken = [self._natural(column, whole_head=False) for column in columns]
        self._share_width()

    def _share_width(self) -> None:
        columns = range(len(self._whole))
        if not columns:
            self.setFixedHeight(1)
            return
        room = self.viewport().width()
        wanted = list(self._whole if sum(self._whole) <= room else self._broken)
        spare = room - sum(wanted)
        if spare > 0:
            charts = [c for c in columns if self._is_chart(c)]
            takers = charts or list(columns)
            for column in takers:
                wanted[column] += spare // len(takers)
        for column, width in enumerate(wanted):
            self.setColumnWidth(column, width)
        head = self._head_height(wanted)
        self.horizontalHeader().setFixedHeight(head)
        bar = self.horizontalScrollBar().sizeHint().height() if spare < 0 else 0
        self.setFixedHeight(head + self.verticalHeader().length() + bar + 2)

    def _head_height(self, widths: Sequence[int]) -> int:
        """Return the height of the heads, some of which may need more than one line."""
        words, wrap = QFontMetrics(self._look.font(TextRole.HEADING)), int(Qt.TextFlag.TextWordWrap.value)
        tallest = max(
            words.boundingRect(QRect(0, 0, width - _HEAD_INSET, 10_000), wrap, text).height()
            for width, text in zip(widths, self._figures.heads, strict=True)
        )
        return tallest + 2 * Space.S + 1

    def _is_chart(self, column: int) -> bool:
        return any(row[column].share is not None and not row[column].text for row in self._figures.rows)

    def _natural(self, column: int, *, whole_head: bool) -> int:
        """Return the width a column needs for its cells, and for its head or the longest word of that."""
        bold = QFontMetrics(self._look.font(TextRole.STRONG))
        small = QFontMetrics(self._look.font(TextRole.HEADING))
        cells = max((bold.horizontalAdvance(row[column].text) for row in self._figures.rows), default=0)
        if column == 0:
            cells = min(cells, self._look.pixels(_WIDEST_NAME))
        if self._is_chart(column):
            cells = max(cells, self._look.pixels(_NARROWEST_CHART))
        text = self._figures.heads[column]
        words = (text,) if whole_head else text.split()
        head = max((small.horizontalAdvance(word) for word in words), default=0)
        return max(cells, head) + _HEAD_INSET
