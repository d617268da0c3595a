"""The list of next steps: rows that show two lines of what is to be done, and a menu of what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Radius, Space, TextRole
from wayside.ui.today.short_list import ShortList
from wayside.ui.widgets.rows import ROW_ROLE, Row, RowPainter

_AnyIndex = QModelIndex | QPersistentModelIndex
_LEAD_WIDTH = 86
_MORE_WIDTH = 22
_PADDING = 9
_LINES = 2


class StepDelegate(QStyledItemDelegate):
    """Paints who, what in at most two lines, when they last wrote, and when it is due.

    Args:
        look: colours and fonts.
        parent: the list; asked for its width, on which the lines depend.
    """

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._paint = RowPainter(look)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """Return the height of the lines at the list's present width."""
        row = index.data(ROW_ROLE)
        width = self._list.width()
        lines = len(self._lines(row.title, self._room(row, width - 2 * Space.S)[1])) if row else 1
        text = lines * self._height(TextRole.BODY) + self._height(TextRole.SMALL) + 1
        return QSize(1, text + 2 * self._look.pixels(_PADDING) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() + 1 < index.model().rowCount():
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._look.color(ColorRole.LINE))
        self._paint.ground(painter, option, radius=Radius.CHIP)
        if isinstance(row, Row):
            self._paint_row(painter, rect.adjusted(Space.S, 0, -Space.S, 0), row, option)
        painter.restore()

    def more_rect(self, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Return where a row has its menu."""
        width = self._look.pixels(_MORE_WIDTH)
        at = QRect(rect.right() - Space.XS - width + 1, rect.top(), width, rect.height())
        return QStyle.visualRect(direction, rect, at)

    def _paint_row(self, painter: QPainter, area: QRect, row: Row, option: QStyleOptionViewItem) -> None:
        direction: Qt.LayoutDirection = option.direction
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)

        def place(left: int, top: int, width: int, height: int) -> QRect:
            logical = QRect(area.left() + left, area.top() + top, width, height)
            return QStyle.visualRect(direction, area, logical)

        start, width = self._room(row, area.width())
        lines = self._lines(row.title, width)
        upper, lower = self._height(TextRole.BODY), self._height(TextRole.SMALL)
        top = (area.height() - len(lines) * upper - lower - 1) // 2
        lead = place(0, 0, start - Space.S, area.height())
        self._paint.text(painter, lead, row.lead, TextRole.STRONG, ColorRole.INK, align)
        for number, line in enumerate(lines):
            where = place(start, top + number * upper, width, upper)
            self._paint.text(painter, where, line, TextRole.BODY, ColorRole.INK, align)
        where = place(start, top + len(lines) * upper + 1, width, lower)
        self._paint.text(painter, where, row.secondary, TextRole.SMALL, ColorRole.SECONDARY, align)
        end = area.width() - self._look.pixels(_MORE_WIDTH)
        chip = self._chip_width(row, area.width())
        if chip:
            height = self._paint.chip_size(row.chip).height()
            at = place(end - chip, (area.height() - height) // 2, chip, height)
            self._paint.chip(painter, at, row.chip, row.tone)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            self._paint_more(painter, self.more_rect(option.rect, direction))

    def _paint_more(self, painter: QPainter, rect: QRect) -> None:
        side = self._look.pixels(18)
        at = QRect(0, 0, side, side)
        at.moveCenter(rect.center())
        self._look.icon(Icon.MORE, ColorRole.SECONDARY).paint(painter, at)

    def _room(self, row: Row, width: int) -> tuple[int, int]:
        """Return where the text begins and how wide it may be."""
        start = min(self._look.pixels(_LEAD_WIDTH), width // 4)
        end = width - self._look.pixels(_MORE_WIDTH) - self._chip_width(row, width)
        return start, max(self._look.pixels(40), end - start - Space.M)

    def _chip_width(self, row: Row, width: int) -> int:
        return min(self._paint.chip_size(row.chip).width(), width * 3 // 10) if row.chip else 0

    def _height(self, role: TextRole) -> int:
        return QFontMetrics(self._look.font(role)).height()

    def _lines(self, text: str, width: int) -> list[str]:
        """Break a text into at most two lines; the rest of it stays in the second and is elided there."""
        layout = QTextLayout(text, self._look.font(TextRole.BODY))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        starts: list[int] = []
        layout.beginLayout()
        while len(starts) < _LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:], len(text)]
        return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)] or [""]


class StepList(ShortList):
    """Next steps. Enter or a click opens the person; D, T, W, C and the menu act on the step.

    Signals:
        done_requested, new_contact_requested (QModelIndex): the row it is about.
        move_requested (QModelIndex, int): the row, and to how many days from today.
    """

    done_requested = Signal(QModelIndex)
    new_contact_requested = Signal(QModelIndex)
    move_requested = Signal(QModelIndex, int)

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent=parent)
        self._delegate = StepDelegate(look, self)
        self._over_more = False
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the step with one letter; D is done, T tomorrow, W next week, C a new contact."""
        index = self.currentIndex()
        keys = {
            Qt.Key.Key_D: lambda: self.done_requested.emit(index),
            Qt.Key.Key_T: lambda: self.move_requested.emit(index, 1),
            Qt.Key.Key_W: lambda: self.move_requested.emit(index, 7),
            Qt.Key.Key_C: lambda: self.new_contact_requested.emit(index),
        }
        act = keys.get(Qt.Key(event.key()))
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if act is not None and plain and index.isValid():
            event.accept()
            act()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu where a row shows that it has one."""
        self._over_more = self._more_at(event.position().toPoint()).isValid()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the menu instead of the person, if the mouse is still there."""
        index = self._more_at(event.position().toPoint())
        if self._over_more and index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.setState(self.State.NoState)
            self._open_menu(index, event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a row, with the mouse or the menu key."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if not index.isValid():
            return
        below = self.visualRect(index).center()
        self._open_menu(index, self.viewport().mapToGlobal(below) if keyboard else event.globalPos())

    def menu_for(self, index: QModelIndex) -> QMenu:
        """Return what can be done with a step."""
        held = QPersistentModelIndex(index)

        def now() -> QModelIndex:
            return self.model().index(held.row(), 0)

        menu = QMenu(self)
        menu.setAccessibleName(self.tr("This step"))
        menu.addAction(self.tr("Open the person")).triggered.connect(lambda: self.row_opened.emit(now()))
        menu.addSeparator()
        menu.addAction(self.tr("Done") + "\tD").triggered.connect(lambda: self.done_requested.emit(now()))
        menu.addAction(self.tr("Tomorrow") + "\tT").triggered.connect(
            lambda: self.move_requested.emit(now(), 1)
        )
        menu.addAction(self.tr("Next week") + "\tW").triggered.connect(
            lambda: self.move_requested.emit(now(), 7)
        )
        menu.addSeparator()
        menu.addAction(self.tr("New contact") + "\tC").triggered.connect(
            lambda: self.new_contact_requested.emit(now())
        )
        return menu

    def _open_menu(self, index: QModelIndex, at: QPoint) -> None:
        self.setCurrentIndex(index)
        menu = self.menu_for(index)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _more_at(self, pos: QPoint) -> QModelIndex:
        index = self.indexAt(pos)
        if not index.isValid():
            return QModelIndex()
        direction = self.layoutDirection()
        return (
            index
            if self._delegate.more_rect(self.visualRect(index), direction).contains(pos)
            else QModelIndex()
        )
