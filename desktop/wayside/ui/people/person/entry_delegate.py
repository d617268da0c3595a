"""How an entry of the timeline is painted: when and who on the left, the words on the right, chips below them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wayside.ui.people.person.words import isolated
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Radius, Space, TextRole, Tone
from wayside.ui.widgets.rows import RowPainter

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 121
_LEAD_WIDTH = 188
_PADDING = 8
_DOT = " · "
_Index = QModelIndex | QPersistentModelIndex


class EntryFace:
    """What is painted of an entry. All text is shown literally.

    Attributes:
        lead: when.
        under: who and how, the most important first; what has no room below `lead` goes before `more`.
        text: the words.
        chips: what is marked below the words.
        more: what else there is to say below the words, where one line is enough for them.
    """

    __slots__ = ("chips", "lead", "more", "text", "under")

    def __init__(
        self,
        lead: str,
        under: tuple[str, ...],
        text: str,
        chips: tuple[tuple[str, Tone], ...] = (),
        more: tuple[str, ...] = (),
    ) -> None:
        self.lead = lead
        self.under = under
        self.text = text
        self.chips = chips
        self.more = more


class EntryDelegate(QStyledItemDelegate):
    """Paints what the model returns as an `EntryFace` for `ENTRY_ROLE`; every row has the same height.

    Args:
        look: colours and fonts.
        parent: owner.
    """

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._paint = RowPainter(look)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of two lines with room around them."""
        return QSize(self._look.pixels(240), self._inner_height() + 2 * self._look.pixels(_PADDING) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one entry."""
        face = index.data(ENTRY_ROLE)
        if not isinstance(face, EntryFace):
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color(ColorRole.LINE), 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        self._paint.ground(painter, option, radius=Radius.CHIP)
        area = rect.adjusted(
            Space.XS, self._look.pixels(_PADDING), -Space.S, -self._look.pixels(_PADDING) - 1
        )
        direction: Qt.LayoutDirection = option.direction
        lead_width = min(self._look.pixels(_LEAD_WIDTH), area.width() * 2 // 5)
        lead = QRect(area.left(), area.top(), lead_width - Space.M, area.height())
        words = area.adjusted(lead_width, 0, 0, 0)
        under, more = self._divided(face, lead.width())
        self._paint_lead(painter, QStyle.visualRect(direction, area, lead), face.lead, under, direction)
        self._paint_words(painter, QStyle.visualRect(direction, area, words), face, more, direction)
        painter.restore()

    def _divided(self, face: EntryFace, width: int) -> tuple[str, str]:
        """Return what stands below the time, and what is left to stand below the words."""
        metrics = QFontMetrics(self._look.font(TextRole.SMALL))
        count = len(face.under)
        while count > 1 and metrics.horizontalAdvance(_DOT.join(face.under[:count])) > width:
            count -= 1
        return _DOT.join(face.under[:count]), _DOT.join((*face.under[count:], *face.more))

    def _paint_lead(
        self, painter: QPainter, area: QRect, lead: str, under: str, direction: Qt.LayoutDirection
    ) -> None:
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        line = self._small()
        first = QRect(area.left(), area.top() + 1, area.width(), line)
        self._paint.text(painter, first, lead, TextRole.SMALL, ColorRole.INK, align)
        second = first.translated(0, line + 2)
        self._paint.text(painter, second, under, TextRole.SMALL, ColorRole.SECONDARY, align)

    def _paint_words(
        self, painter: QPainter, area: QRect, face: EntryFace, more: str, direction: Qt.LayoutDirection
    ) -> None:
        line = self._body()
        painter.setPen(self._look.color(ColorRole.INK))
        short = QFontMetrics(self._look.font(TextRole.BODY)).horizontalAdvance(face.text) <= area.width()
        self._paint_lines(painter, area, face.text, 1 if face.chips or short else 2, direction)
        left = area.left()
        for text, tone in face.chips:
            size = self._paint.chip_size(text)
            width = min(size.width(), max(0, area.right() + 1 - left))
            if width < size.height():
                return
            chip = QRect(left, area.top() + line + Space.XS, width, size.height())
            self._paint.chip(painter, QStyle.visualRect(direction, area, chip), text, tone)
            left += width + Space.S
        if more and (face.chips or short):
            rest = QRect(left, area.top() + line, area.right() + 1 - left, self._inner_height() - line)
            align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
            place = QStyle.visualRect(direction, area, rest)
            self._paint.text(painter, place, more, TextRole.SMALL, ColorRole.SECONDARY, align)

    def _paint_lines(
        self, painter: QPainter, area: QRect, text: str, lines: int, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a text on up to `lines` lines, the last one shortened."""
        font = self._look.font(TextRole.BODY)
        metrics = QFontMetrics(font)
        text = isolated(" ".join(text.split()))
        option = QTextOption()
        option.setTextDirection(direction)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        top, start = area.top(), 0
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            if number == lines - 1:
                rest = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, area.width())
                align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
                where = QRect(area.left(), top, area.width(), self._body())
                self._paint.text(painter, where, rest, TextRole.BODY, ColorRole.INK, align)
                break
            line.setLineWidth(area.width())
            start = _code_points(text, line.textStart() + line.textLength())
            right_to_left = direction == Qt.LayoutDirection.RightToLeft
            indent = area.width() - line.naturalTextWidth() if right_to_left else 0.0
            line.draw(painter, QPointF(area.left() + indent, top + (self._body() - line.height()) / 2))
            top += self._body() + 1
        layout.endLayout()

    def _small(self) -> int:
        return QFontMetrics(self._look.font(TextRole.SMALL)).height()

    def _body(self) -> int:
        return QFontMetrics(self._look.font(TextRole.BODY)).height()

    def _inner_height(self) -> int:
        chip = self._paint.chip_size("x").height()
        return self._body() + max(self._body() + 1, chip + Space.XS)


def _code_points(text: str, units: int) -> int:
    """Return how many characters a number of UTF-16 units are at the beginning of a text."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))
