"""Lists of two-line rows: who or what, one quiet line below, a chip at the end."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import TONES, ColorRole, Radius, Space, TextRole, Theme, Tone

ROW_ROLE = Qt.ItemDataRole.UserRole + 100
CHIP_ROLE = Qt.ItemDataRole.UserRole + 101

_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row: who, what, the quiet line, what stands at the end. All text is shown literally."""

    title: str
    secondary: str = ""
    lead: str = ""
    trailing: str = ""
    chip: str = ""
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class ChipText:
    """A chip in a cell of a table."""

    text: str
    tone: Tone = Tone.NEUTRAL


def spoken(row: Row) -> str:
    """Return a row as a screen reader says it; models give it for Qt.AccessibleTextRole."""
    parts = (row.lead, row.title, row.chip, row.secondary, row.trailing)
    return ", ".join(part for part in parts if part)


class RowPainter:
    """Paints the pieces of rows and cells with the theme's colours."""

    def __init__(self, look: Appearance) -> None:
        self._look = look

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, *, radius: int) -> None:
        """Paint selection, hover and the focus ring."""
        state = option.state
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        fill: QColor | None = None
        if state & QStyle.StateFlag.State_Selected:
            fill = self._look.color(ColorRole.SELECTION)
        elif state & QStyle.StateFlag.State_MouseOver:
            fill = self._look.color(ColorRole.HOVER)
        painter.setPen(Qt.PenStyle.NoPen)
        if fill is not None:
            painter.setBrush(fill)
            painter.drawRoundedRect(rect, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color(ColorRole.ACCENT), 2))
            painter.drawRoundedRect(rect, radius, radius)

    def chip_size(self, text: str) -> QSize:
        """Return the room a chip takes."""
        metrics = QFontMetrics(self._look.font(TextRole.CHIP))
        return QSize(
            metrics.horizontalAdvance(text) + 2 * self._look.pixels(9),
            metrics.height() + 2 * self._look.pixels(3),
        )

    def chip(self, painter: QPainter, rect: QRect, text: str, tone: Tone) -> None:
        """Paint a chip into a rectangle, shortening its text if it must."""
        ink, ground = TONES[tone]
        high = self._look.theme in (Theme.HIGH_CONTRAST, Theme.HIGH_CONTRAST_DARK)
        edge = ink if high else (ColorRole.LINE if tone is Tone.NEUTRAL else ground)
        painter.setPen(QPen(self._look.color(edge), 1))
        painter.setBrush(self._look.color(ground))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CHIP, Radius.CHIP)
        inner = rect.adjusted(self._look.pixels(6), 0, -self._look.pixels(6), 0)
        self.text(painter, inner, text, TextRole.CHIP, ink, Qt.AlignmentFlag.AlignHCenter)

    def text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        role: TextRole,
        color: ColorRole,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Paint one line, shortened with an ellipsis; `align` is physical."""
        font = self._look.font(role)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(self._look.color(color))
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(rect, int(flags.value) | int(Qt.TextFlag.TextSingleLine.value), shown)


class RowDelegate(QStyledItemDelegate):
    """Paints what the model returns as a `Row` for `ROW_ROLE`.

    Args:
        look: colours and fonts.
        lead_width: width of the first column in pixels at the normal text size; 0 leaves it out.
        parent: owner.
    """

    def __init__(self, look: Appearance, *, lead_width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lead_width = lead_width
        self._paint = RowPainter(look)

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """Return the height of one or two lines with room around them."""
        row = index.data(ROW_ROLE)
        height = QFontMetrics(self._look.font(TextRole.BODY)).height()
        if not isinstance(row, Row) or row.secondary:
            height += QFontMetrics(self._look.font(TextRole.SMALL)).height() + 1
        chip = self._paint.chip_size("x").height()
        return QSize(self._look.pixels(160), max(height, chip) + 2 * self._look.pixels(9) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() + 1 < index.model().rowCount():
            line = QRect(rect.left() + Space.XS, rect.bottom(), rect.width() - 2 * Space.XS, 1)
            painter.fillRect(line, self._look.color(ColorRole.LINE))
        self._paint.ground(painter, option, radius=Radius.CHIP)
        if isinstance(row, Row):
            self._paint_row(painter, rect.adjusted(Space.S, 0, -Space.S, 0), row, direction)
        painter.restore()

    def _paint_row(self, painter: QPainter, area: QRect, row: Row, direction: Qt.LayoutDirection) -> None:
        def place(left: int, top: int, width: int, height: int) -> QRect:
            logical = QRect(area.left() + left, area.top() + top, width, height)
            return QStyle.visualRect(direction, area, logical)

        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        end = self._paint_end(painter, area, row, direction)
        start = 0
        if self._lead_width:
            start = min(self._look.pixels(self._lead_width), area.width() // 3)
            lead = place(0, 0, start - Space.S, area.height())
            self._paint.text(painter, lead, row.lead, TextRole.STRONG, ColorRole.INK, align)
        width = max(0, end - start)
        title = TextRole.BODY if self._lead_width or not row.secondary else TextRole.STRONG
        if not row.secondary:
            whole = place(start, 0, width, area.height())
            self._paint.text(painter, whole, row.title, title, ColorRole.INK, align)
            return
        upper = QFontMetrics(self._look.font(TextRole.BODY)).height()
        lower = QFontMetrics(self._look.font(TextRole.SMALL)).height()
        top = (area.height() - upper - lower - 1) // 2
        first = place(start, top, width, upper)
        second = place(start, top + upper + 1, width, lower)
        self._paint.text(painter, first, row.title, title, ColorRole.INK, align)
        self._paint.text(painter, second, row.secondary, TextRole.SMALL, ColorRole.SECONDARY, align)

    def _paint_end(self, painter: QPainter, area: QRect, row: Row, direction: Qt.LayoutDirection) -> int:
        """Paint chip and trailing text; return where the room for the other text ends."""
        end = area.width()
        limit = area.width() * 2 // 5
        if row.chip:
            size = self._paint.chip_size(row.chip)
            width = min(size.width(), limit)
            at = QRect(
                area.left() + end - width,
                area.top() + (area.height() - size.height()) // 2,
                width,
                size.height(),
            )
            self._paint.chip(painter, QStyle.visualRect(direction, area, at), row.chip, row.tone)
            end -= width + Space.M
        if row.trailing:
            metrics = QFontMetrics(self._look.font(TextRole.SMALL))
            width = min(metrics.horizontalAdvance(row.trailing) + 2, limit)
            at = QRect(area.left() + end - width, area.top(), width, area.height())
            align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight)
            where = QStyle.visualRect(direction, area, at)
            self._paint.text(painter, where, row.trailing, TextRole.SMALL, ColorRole.SECONDARY, align)
            end -= width + Space.M
        return end


class RowList(QListView):
    """A list of such rows, ready to use: set a model that answers `ROW_ROLE`.

    Signals:
        row_opened(QModelIndex): a row was clicked or Enter was pressed on it.
    """

    row_opened = Signal(QModelIndex)

    def __init__(
        self, look: Appearance, name: str, *, lead_width: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(RowDelegate(look, lead_width=lead_width, parent=self))
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.row_opened)
        look.theme_changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter."""
        if event.key() in _RETURN_KEYS and self.currentIndex().isValid():
            event.accept()
            self.row_opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def height_of_rows(self, most: int) -> int:
        """Return the height of the rows of the model, at most `most` of them, to show a short list whole."""
        count = min(most, self.model().rowCount())
        return sum(self.sizeHintForRow(number) for number in range(count)) + 2
