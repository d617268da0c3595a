"""A table on paper: names, figures with their interval, and bars that draw both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QPen

from wayside.ui.outcomes.figures import BETWEEN
from wayside.ui.outcomes.pdf_sheet import GAP, PAD, QUIET, Sheet, Style, color
from wayside.ui.theme.tokens import ColorRole
from wayside.ui.widgets.figure_table import Figure, Row

_BAR, _WIDE_BAR, _WHISKER = 36.0, 80.0, 34.0
_BEGIN_ROWS = 3
_SLACK = 10.0  # a text that just fits is broken all the same
_SMALLER = 0.85
_WIDE_NAME, _NAME_WIDTH, _NARROW_NAME = 0.34, 0.24, 0.2
_HEAD = Style(pixels=84, color=ColorRole.SECONDARY, bold=True)
_CELL = Style(pixels=88)
_NAME = Style(pixels=88, bold=True)
_ASIDE = Style(pixels=72, color=ColorRole.SECONDARY)


class PaperTable:
    """A table with its heading; on every further page it says what it is and repeats its heads.

    Args:
        sheet: where it is written.
        title: its heading.
        heads: of the columns; all empty for a list of names and values.
        rows: its cells.
    """

    def __init__(self, sheet: Sheet, title: str, heads: Sequence[str], rows: Sequence[Row]) -> None:
        self._sheet, self._title, self._all_heads, self._rows = sheet, title, heads, rows
        self._is_small = False
        self._widths = self._shared_out()

    def write(self) -> None:
        """Write it. Its heading never stands alone, nor with a single row of many."""
        begin = sum(self._row_height(row) for row in self._rows[:_BEGIN_ROWS])
        self._sheet.heading(self._title, self._heads_height() + begin)
        self._heads()
        for row in self._rows:
            height = self._row_height(row)
            if self._sheet.need(height):
                continued = QCoreApplication.translate("ReportPdf", "{0}, continued").replace(
                    "{0}", self._title
                )
                self._sheet.text(continued, QUIET, after=0.5 * GAP)
                self._heads()
            self._row(row, height)
        self._sheet.y += GAP

    # Widths -------------------------------------------------------------------------------------------------

    def _shared_out(self) -> list[float]:
        """Give every column what it needs, charts the rest; where that is too much, break lines, then write smaller."""
        columns = range(len(self._all_heads))
        wanted: list[float] = []
        for broken, small in ((False, False), (True, False), (True, True)):
            self._is_small = small
            wanted = [self._wanted(column, broken=broken) for column in columns]
            spare = self._sheet.width - sum(wanted)
            if spare >= 0:
                takers = [c for c in columns if any(_is_chart(row[c]) for row in self._rows)] or columns[1:]
                return [
                    width + (spare / len(takers) if c in takers else 0.0) for c, width in enumerate(wanted)
                ]
        rest = self._sheet.width - wanted[0]
        return [wanted[0], *[rest / (len(columns) - 1)] * (len(columns) - 1)]

    def _wanted(self, column: int, *, broken: bool) -> float:
        """Return the width a column needs, with its lines whole or broken."""
        sheet = self._sheet
        heads = (sheet.advance(word, self._sized(_HEAD)) for word in self._all_heads[column].split())
        cells = (self._cell_width(column, row[column], broken=broken) for row in self._rows)
        needed = max((*heads, *cells), default=0.0) + 2 * PAD + _SLACK
        most = (_NARROW_NAME if self._is_small else _NAME_WIDTH) if broken else _WIDE_NAME
        return needed if column else min(needed, sheet.width * most)

    def _cell_width(self, column: int, cell: Figure, *, broken: bool) -> float:
        sheet, style = self._sheet, self._style(column, cell)
        pieces = _pieces(cell) if broken else [cell.text]
        aside = sheet.advance(_tied(cell.aside), self._sized(_ASIDE))
        return max((aside, *(sheet.advance(piece, style) for piece in pieces)))

    def _sized(self, style: Style) -> Style:
        return replace(style, pixels=round(style.pixels * _SMALLER)) if self._is_small else style

    def _style(self, column: int, cell: Figure) -> Style:
        return self._sized(_NAME if column == 0 else QUIET if cell.muted else _CELL)

    # Heads --------------------------------------------------------------------------------------------------

    def _heads_height(self) -> float:
        if not any(self._all_heads):
            return 0.0
        style, both = self._sized(_HEAD), zip(self._all_heads, self._widths, strict=True)
        return max(self._sheet.height(head, style, width - 2 * PAD) for head, width in both) + 1.5 * PAD

    def _heads(self) -> None:
        height, sheet, style = self._heads_height(), self._sheet, self._sized(_HEAD)
        if not height:
            return
        x = 0.0
        for head, width in zip(self._all_heads, self._widths, strict=True):
            inner = sheet.height(head, style, width - 2 * PAD)
            top = sheet.y + height - inner - 0.7 * PAD
            sheet.draw(head, style, x + (PAD if x else 0.0), top, width - 2 * PAD, inner)
            x += width
        sheet.y += height
        sheet.fill(0, sheet.y - 8, sheet.width, 8, ColorRole.STRONG_LINE)

    # Rows ---------------------------------------------------------------------------------------------------

    def _row_height(self, row: Row) -> float:
        cells = enumerate(zip(row, self._widths, strict=True))
        return max(self._cell_height(column, cell, width) for column, (cell, width) in cells) + 1.6 * PAD

    def _cell_height(self, column: int, cell: Figure, width: float) -> float:
        if not cell.text:
            return _WIDE_BAR
        lines = self._lines(column, cell, width - 2 * PAD)
        height = sum(self._sheet.height(text, style, width - 2 * PAD) for text, style in lines)
        return height + (0.0 if cell.share is None else _BAR + _WHISKER + 24)

    def _lines(self, column: int, cell: Figure, width: float) -> Iterator[tuple[str, Style]]:
        """Yield what a cell says: a number, its share below it where they do not fit side by side, its interval."""
        style = self._style(column, cell)
        fits = cell.share is None or self._sheet.advance(cell.text, style) <= width
        yield cell.text if fits else "\n".join(_pieces(cell)), style
        if cell.aside:
            yield _tied(cell.aside), self._sized(_ASIDE)

    def _row(self, row: Row, height: float) -> None:
        sheet, x = self._sheet, 0.0
        top = sheet.y + 0.8 * PAD
        for column, (cell, width) in enumerate(zip(row, self._widths, strict=True)):
            left, inner = x + (PAD if x else 0.0), width - 2 * PAD
            if _is_chart(cell):
                self._bar(cell, left, top + (height - 1.6 * PAD - _WIDE_BAR) / 2, inner, _WIDE_BAR)
            else:
                self._cell(column, cell, left, top, inner)
            x += width
        sheet.y += height
        sheet.fill(0, sheet.y - 4, sheet.width, 4, ColorRole.LINE)

    def _cell(self, column: int, cell: Figure, x: float, y: float, width: float) -> None:
        for text, style in self._lines(column, cell, width):
            height = self._sheet.height(text, style, width)
            self._sheet.draw(text, style, x, y, width, height)
            y += height
        if cell.share is not None:
            self._bar(cell, x, y + 24, width, _BAR)

    def _bar(self, cell: Figure, x: float, y: float, width: float, height: float) -> None:
        sheet = self._sheet
        sheet.fill(x, y, width, height, ColorRole.LINE)
        if cell.share:
            sheet.fill(x, y, width * cell.share, height, ColorRole.ACCENT)
        if cell.low is None or cell.high is None:
            return
        # Over a thick bar, and below a thin one, which the line would hide.
        is_thick = height >= _WIDE_BAR
        middle = y + height / 2 if is_thick else y + height + 26
        half = height / 2 + 14 if is_thick else 12
        span = sheet.area(x + width * cell.low, middle, width * (cell.high - cell.low), 0)
        painter = sheet.painter
        for role, thick in ((ColorRole.SURFACE, 30.0), (ColorRole.INK, 10.0))[0 if is_thick else 1 :]:
            painter.setPen(QPen(color(role), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(span.topLeft(), span.topRight())
            for end in (span.left(), span.right()):
                painter.drawLine(QPointF(end, middle - half), QPointF(end, middle + half))


def _pieces(cell: Figure) -> list[str]:
    """Return the parts of a cell that stay on one line."""
    return cell.text.split() if cell.share is None else [_tied(part) for part in cell.text.split(BETWEEN)]


def _tied(text: str) -> str:
    """Return figures that are not torn from their sign."""
    return text.replace(" ", "\u00a0")


def _is_chart(cell: Figure) -> bool:
    return cell.share is not None and not cell.text
