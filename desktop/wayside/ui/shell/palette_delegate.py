"""How a line of the palette is painted: user data as plain text, what was found marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wayside.ui.shell.palette_model import LINE_ROLE, Line, LineKind
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Radius, Space, TextRole
from wayside.ui.widgets.rows import RowPainter
from wayside.work.snippets import Span

_AnyIndex = QModelIndex | QPersistentModelIndex
_ICON = 18
_PAD = 7
_HEADING_ABOVE = 10
_ELLIPSIS = "…"


class PaletteDelegate(QStyledItemDelegate):
    """Paints lines of one or two rows with an icon, and headings.

    Args:
        look: colours, fonts, icons.
        parent: owner.
    """

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._paint = RowPainter(look)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """Return the height of a line; the width is the list's."""
        line = index.data(LINE_ROLE)
        body, small = self._height(TextRole.BODY), self._height(TextRole.SMALL)
        if line.kind is LineKind.HEADING:
            return QSize(1, self._height(TextRole.HEADING) + self._look.pixels(_HEADING_ABOVE) + Space.XS)
        lines = body + small + 1 if line.below else body
        return QSize(1, lines + 2 * self._look.pixels(_PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint one line."""
        line: Line = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        area = rect.adjusted(Space.M, 0, -Space.M, 0)
        if line.kind is LineKind.HEADING:
            self._paint_heading(painter, area, line, option.direction)
        else:
            # The keyboard stays in the search line, so selection alone says which line is meant.
            option.state &= ~QStyle.StateFlag.State_HasFocus
            self._paint.ground(painter, option, radius=Radius.CHIP)
            self._paint_line(painter, area, line, option.direction)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, area: QRect, line: Line, direction: Qt.LayoutDirection
    ) -> None:
        below = area.adjusted(0, self._look.pixels(_HEADING_ABOVE), 0, 0)
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        self._paint.text(painter, below, line.spans[0].text, TextRole.HEADING, ColorRole.SECONDARY, align)

    def _paint_line(self, painter: QPainter, area: QRect, line: Line, direction: Qt.LayoutDirection) -> None:
        def place(left: int, top: int, width: int, height: int) -> QRect:
            logical = QRect(area.left() + left, area.top() + top, width, height)
            return QStyle.visualRect(direction, area, logical)

        side = self._look.pixels(_ICON)
        start = side + Space.M
        if line.icon is not None:
            icon = self._look.icon(line.icon, ColorRole.SECONDARY)
            icon.paint(painter, place(0, (area.height() - side) // 2, side, side))
        width = area.width() - start
        if line.keys:
            keys = QFontMetrics(self._look.font(TextRole.CAPTION)).horizontalAdvance(line.keys) + Space.S
            align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight)
            end = place(area.width() - keys, 0, keys, area.height())
            self._paint.text(painter, end, line.keys, TextRole.CAPTION, ColorRole.SECONDARY, align)
            width -= keys + Space.M
        top = self._look.pixels(_PAD)
        upper, lower = self._height(TextRole.BODY), self._height(TextRole.SMALL)
        role = TextRole.STRONG if line.kind is LineKind.PERSON else TextRole.BODY
        self._spans(painter, place(start, top, width, upper), line.spans, role, ColorRole.INK, direction)
        if line.below:
            below = place(start, top + upper + 1, width, lower)
            self._spans(painter, below, line.below, TextRole.SMALL, ColorRole.SECONDARY, direction)

    def _spans(
        self,
        painter: QPainter,
        rect: QRect,
        spans: tuple[Span, ...],
        role: TextRole,
        ink: ColorRole,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Paint marked text on one line, in its own direction, at the side where the list begins."""
        font = self._look.font(role)
        layout = self._fitted(spans, font, rect.width())
        painter.setPen(self._look.color(ink))
        line = layout.lineAt(0)
        # Every text begins where the list does, whichever way it runs itself.
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        shift = rect.width() - line.naturalTextWidth() if mirrored else 0.0
        layout.draw(painter, QPointF(rect.left() + shift, rect.top()))

    def _fitted(self, spans: tuple[Span, ...], font: QFont, width: int) -> QTextLayout:
        """Return the layout of as much as fits, what was found in view."""
        layout = self._layout(spans, font, width)
        line = layout.lineAt(0)
        if line.textLength() >= len(layout.text()):
            return layout
        spans = self._with_match_in_view(spans, font, width)
        room = width - QFontMetrics(font).horizontalAdvance(_ELLIPSIS)
        narrow = self._layout(spans, font, room)  # its line is gone when the layout is
        length = narrow.lineAt(0).textLength()
        return self._layout(_cut(spans, length), font, width * 2)

    def _with_match_in_view(self, spans: tuple[Span, ...], font: QFont, width: int) -> tuple[Span, ...]:
        first = next((place for place, span in enumerate(spans) if span.matched), None)
        if first is None:
            return spans
        metrics = QFontMetrics(font)
        lead = "".join(span.text for span in spans[:first])
        if metrics.horizontalAdvance(lead + spans[first].text) <= width * 3 // 4:
            return spans
        # From the right, so that the words just before it are the ones that stay.
        kept = metrics.elidedText(lead, Qt.TextElideMode.ElideLeft, width // 3)
        return (Span(kept, matched=False), *spans[first:])

    def _layout(self, spans: tuple[Span, ...], font: QFont, width: int) -> QTextLayout:
        text = "".join(span.text for span in spans)
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(self._formats(spans, font))
        layout.setCacheEnabled(False)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(1, width))
        layout.endLayout()
        return layout

    def _formats(self, spans: tuple[Span, ...], font: QFont) -> list[QTextLayout.FormatRange]:
        formats, start = list[QTextLayout.FormatRange](), 0
        for span in spans:
            length = _utf16(span.text)
            if span.matched:
                form = QTextLayout.FormatRange()
                form.start, form.length = start, length
                look = QTextCharFormat()
                look.setFontWeight(QFont.Weight.DemiBold)
                look.setBackground(self._look.color(ColorRole.MATCH))
                look.setForeground(self._look.color(ColorRole.INK))
                form.format = look
                formats.append(form)
            start += length
        return formats

    def _height(self, role: TextRole) -> int:
        return QFontMetrics(self._look.font(role)).height()


def _utf16(text: str) -> int:
    """Return the length of a text as Qt counts it."""
    return len(text) + sum(1 for char in text if ord(char) > 0xFFFF)


def _cut(spans: tuple[Span, ...], length: int) -> tuple[Span, ...]:
    """Return the first `length` characters, as Qt counts them, with an ellipsis."""
    kept, left = list[Span](), length
    for span in spans:
        if left <= 0:
            break
        raw = span.text.encode("utf-16-le")[: 2 * left]
        kept.append(Span(raw.decode("utf-16-le", "ignore"), span.matched))
        left -= _utf16(span.text)
    if kept:
        kept[-1] = Span(kept[-1].text.rstrip(), kept[-1].matched)
    return (*kept, Span(_ELLIPSIS, matched=False))
