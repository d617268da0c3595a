"""The report on paper: A4, our own layout, with definitions, intervals and page numbers.

Lengths are tenths of a point, which is what the writer is set to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from wayside.ui import say
from wayside.ui.outcomes.answer_words import kappa_meaning
from wayside.ui.outcomes.figures import (
    definition_heads,
    definition_rows,
    duration,
    funnel_rows,
    percent,
    share_heads,
    table_heads,
    table_rows,
)
from wayside.ui.outcomes.period_row import period_words
from wayside.ui.theme.tokens import ColorRole, Theme, color_value
from wayside.ui.widgets.figure_table import Figure, Row
from wayside.work.outcomes import Report, Table
from wayside.work.outcomes import words as wording
from wayside.work.outcomes.words import Words

_DOTS_PER_INCH = 720
_MARGIN = 500.0
_FOOT = 260.0
_GAP = 60.0
_PAD = 40.0
_BAR, _WIDE_BAR = 36.0, 80.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportPdf", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Style:
    pixels: int
    color: ColorRole = ColorRole.INK
    bold: bool = False


_TITLE = _Style(pixels=200, bold=True)
_HEADING = _Style(pixels=115, bold=True)
_BODY = _Style(pixels=92)
_QUIET = _Style(pixels=84, color=ColorRole.SECONDARY)
_STRONG = _Style(pixels=92, bold=True)
_HEAD = _Style(pixels=84, color=ColorRole.SECONDARY, bold=True)
_CELL = _Style(pixels=88)
_NAME = _Style(pixels=88, bold=True)


def report_pdf(report: Report, words: Words, locale: QLocale, *, rtl: bool) -> bytes:
    """Return a report as PDF.

    Args:
        report: what to say.
        words: in which words.
        locale: of numbers and days.
        rtl: whether its language is written from right to left.
    """
    pages = _painted(report, words, locale, rtl=rtl, of=None)[1]
    return _painted(report, words, locale, rtl=rtl, of=pages)[0]


def _painted(
    report: Report, words: Words, locale: QLocale, *, rtl: bool, of: int | None
) -> tuple[bytes, int]:
    """Paint the report once; how many pages it has is known after the first time."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setTitle(words["title"])
    painter = QPainter(writer)
    period = period_words(report.period, words, locale)
    sheet = _Sheet(writer, painter, f"{words['title']}  ·  {period}", locale, rtl=rtl, of=of)
    _Report(sheet, report, words, locale).write()
    sheet.finish()
    painter.end()
    return bytes(buffer.data().data()), sheet.page


class _Sheet:
    """Pages that are written from top to bottom."""

    def __init__(
        self,
        writer: QPdfWriter,
        painter: QPainter,
        foot: str,
        locale: QLocale,
        *,
        rtl: bool,
        of: int | None,
    ) -> None:
        self._writer, self._painter = writer, painter
        self._foot, self._locale, self._rtl, self._of = foot, locale, rtl, of
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._width = writer.width() - 2 * _MARGIN
        self._bottom = writer.height() - _MARGIN - _FOOT
        self._y = _MARGIN
        self.page = 1

    # Text ---------------------------------------------------------------------------------------------------

    def text(self, text: str, style: _Style, *, after: float = _GAP, inset: float = 0.0) -> None:
        """Write a paragraph over the whole width."""
        width = self._width - 2 * inset
        height = self._height(text, style, width)
        self.need(height)
        self._draw(text, style, inset, self._y, width, height)
        self._y += height + after

    def box(self, text: str) -> None:
        """Write a warning with a line at its side."""
        height = self._height(text, _STRONG, self._width - 200) + 2 * _PAD
        self.need(height)
        area = self._area(0, self._y, self._width, height)
        self._painter.fillRect(area, _color(ColorRole.CAUTION_SOFT))
        self._painter.fillRect(self._area(0, self._y, 30, height), _color(ColorRole.CAUTION))
        self._draw(text, _STRONG, 120, self._y + _PAD, self._width - 200, height - 2 * _PAD)
        self._y += height + 1.5 * _GAP

    def heading(self, text: str, below: float) -> None:
        """Write a heading that stays with what comes below it."""
        height = self._height(text, _HEADING, self._width)
        self._y += 2 * _GAP if self._y > _MARGIN else 0.0
        self.need(height + _GAP + below)
        self._draw(text, _HEADING, 0, self._y, self._width, height)
        self._y += height + 0.7 * _GAP

    def need(self, height: float) -> None:
        """Go to the next page if there is no room for so much."""
        if self._y + height > self._bottom and self._y > _MARGIN:
            self.finish()
            self._writer.newPage()
            self.page += 1
            self._y = _MARGIN

    def finish(self) -> None:
        """Write what stands at the foot of the page."""
        y = self._writer.height() - _MARGIN - _FOOT / 2
        self._painter.fillRect(self._area(0, y - _PAD, self._width, 6), _color(ColorRole.LINE))
        number = say.number(self.page, self._locale)
        total = say.number(self._of or self.page, self._locale)
        said = _tr("Page {0} of {1}").format(number, total)
        self._draw(self._foot, _QUIET, 0, y, self._width * 0.75, 150)
        self._draw(said, _QUIET, self._width * 0.75, y, self._width * 0.25, 150, end=True)

    # Tables -------------------------------------------------------------------------------------------------

    def table(self, heads: Sequence[str], rows: Sequence[Row]) -> None:
        """Write a table; its heads again at the top of every further page."""
        widths = self._widths(heads, rows)
        self._heads(heads, widths)
        for row in rows:
            height = self._row_height(row, widths)
            before = self.page
            self.need(height)
            if self.page != before:
                self._heads(heads, widths)
            self._row(row, widths, height)
        self._y += _GAP

    def table_begin(self, heads: Sequence[str], rows: Sequence[Row]) -> float:
        """Return the height a table needs at least: its heads and its first row."""
        widths = self._widths(heads, rows)
        return self._heads_height(heads, widths) + (self._row_height(rows[0], widths) if rows else 0.0)

    def _widths(self, heads: Sequence[str], rows: Sequence[Row]) -> list[float]:
        """Give every column what it needs, charts the rest; where that is too much, all but the names alike."""
        wanted = []
        for column, head in enumerate(heads):
            style = _NAME if column == 0 else _CELL
            cells = max((_advance(row[column].text, style) for row in rows), default=0.0)
            longest = max((_advance(word, _HEAD) for word in head.split()), default=0.0)
            wanted.append(max(cells, longest) + 2 * _PAD)
        wanted[0] = min(wanted[0], self._width * 0.34)
        charts = [c for c in range(len(heads)) if any(_is_chart(row[c]) for row in rows)]
        spare = self._width - sum(wanted)
        if spare >= 0:
            takers = charts or list(range(1, len(wanted)))
            for column in takers:
                wanted[column] += spare / len(takers)
            return wanted
        first = min(wanted[0], self._width * 0.24)
        return [first, *[(self._width - first) / (len(heads) - 1)] * (len(heads) - 1)]

    def _heads_height(self, heads: Sequence[str], widths: Sequence[float]) -> float:
        return (
            max(
                self._height(head, _HEAD, width - 2 * _PAD) for head, width in zip(heads, widths, strict=True)
            )
            + 1.5 * _PAD
        )

    def _heads(self, heads: Sequence[str], widths: Sequence[float]) -> None:
        if not any(heads):
            return
        height = self._heads_height(heads, widths)
        self.need(height)
        x = 0.0
        for head, width in zip(heads, widths, strict=True):
            inner = self._height(head, _HEAD, width - 2 * _PAD)
            top = self._y + height - inner - 0.7 * _PAD
            self._draw(head, _HEAD, x + (_PAD if x else 0.0), top, width - 2 * _PAD, inner)
            x += width
        self._y += height
        self._painter.fillRect(self._area(0, self._y - 8, self._width, 8), _color(ColorRole.STRONG_LINE))

    def _row_height(self, row: Row, widths: Sequence[float]) -> float:
        heights = []
        for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
            style = _NAME if column == 0 else _CELL
            height = self._height(cell.text, style, width - 2 * _PAD) if cell.text else _WIDE_BAR
            if cell.share is not None and cell.text:
                height += _BAR + 70
            heights.append(height)
        return max(heights) + 1.6 * _PAD

    def _row(self, row: Row, widths: Sequence[float], height: float) -> None:
        x, top = 0.0, self._y + 0.8 * _PAD
        for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
            left, inner = x + (_PAD if x else 0.0), width - 2 * _PAD
            if _is_chart(cell):
                self._bar(cell, left, top + (height - 1.6 * _PAD - _WIDE_BAR) / 2, inner, _WIDE_BAR)
            else:
                style = _NAME if column == 0 else _QUIET if cell.muted else _CELL
                text_height = self._height(cell.text, style, inner)
                self._draw(cell.text, style, left, top, inner, text_height)
                if cell.share is not None:
                    self._bar(cell, left, top + text_height + 24, inner, _BAR)
            x += width
        self._y += height
        self._painter.fillRect(self._area(0, self._y - 4, self._width, 4), _color(ColorRole.LINE))

    def _bar(self, cell: Figure, x: float, y: float, width: float, height: float) -> None:
        painter = self._painter
        painter.fillRect(self._area(x, y, width, height), _color(ColorRole.LINE))
        if cell.share:
            painter.fillRect(self._area(x, y, width * cell.share, height), _color(ColorRole.ACCENT))
        if cell.low is None or cell.high is None:
            return
        # Over a thick bar, and below a thin one, which the line would hide.
        is_thick = height >= _WIDE_BAR
        middle = y + height / 2 if is_thick else y + height + 26
        half = height / 2 + 14 if is_thick else 12
        span = self._area(x + width * cell.low, middle, width * (cell.high - cell.low), 0)
        for role, thick in ((ColorRole.SURFACE, 30.0), (ColorRole.INK, 10.0))[0 if is_thick else 1 :]:
            painter.setPen(QPen(_color(role), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(span.topLeft(), span.topRight())
            for end in (span.left(), span.right()):
                painter.drawLine(QPointF(end, middle - half), QPointF(end, middle + half))

    # Painting -----------------------------------------------------------------------------------------------

    def _area(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a place on the page, counted from where lines begin."""
        left = self._width - x - width if self._rtl else x
        return QRectF(_MARGIN + left, y, width, height)

    def _draw(
        self, text: str, style: _Style, x: float, y: float, width: float, height: float, *, end: bool = False
    ) -> None:
        self._painter.setFont(_font(style))
        self._painter.setPen(_color(style.color))
        self._painter.drawText(self._area(x, y, width, height + 40), self._flags(end=end), text)

    def _flags(self, *, end: bool = False) -> int:
        right = end != self._rtl
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        return int(align.value) | int(Qt.TextFlag.TextWordWrap.value)

    def _height(self, text: str, style: _Style, width: float) -> float:
        return (
            QFontMetricsF(_font(style))
            .boundingRect(QRectF(0, 0, max(width, 50.0), 1e6), self._flags(), text)
            .height()
        )


class _Report:
    """What is written, in its order."""

    def __init__(self, sheet: _Sheet, report: Report, words: Words, locale: QLocale) -> None:
        self._sheet, self._report, self._words, self._locale = sheet, report, words, locale

    def write(self) -> None:
        """Write all of it."""
        self._opening()
        words, locale = self._words, self._locale
        self._table(words["funnel"], share_heads(_tr("Step")), funnel_rows(self._report, words, locale))
        self._sheet.text(_tr("The line over a bar is the {0}.").format(words["interval"]), _QUIET)
        self._table(words["sustained-by"], definition_heads(words), definition_rows(self._report, locale))
        self._answers()
        self._raters()
        for number, table in enumerate(self._report.tables):
            self._counts(table, words["opening"] if number == 0 else "")
        self._counts(self._report.uptake)
        self._counts(self._report.street)

    def _opening(self) -> None:
        report, words, sheet, locale = self._report, self._words, self._sheet, self._locale
        sheet.text(words["title"], _TITLE, after=20)
        period = period_words(report.period, words, locale)
        sheet.text(f"{period}  ·  {words['made']} {wording.made_text(report)}", _QUIET, after=2 * _GAP)
        sheet.box(words["leaves-vault"])
        for sentence in self._sentences():
            sheet.text(sentence, _BODY)

    def _sentences(self) -> Iterator[str]:
        report, words = self._report, self._words
        said = dict(zip(report.sentences, wording.sentences(report, words), strict=True))
        yield said["monitoring"]
        for name, text in said.items():
            if name.startswith("definition"):
                count = report.leading.unanswered
                number = say.number(count, self._locale)
                yield f"{text} {words['unanswered'].format(count=number)}" if count else text
        yield said["base"]
        if "elsewhere" in said:
            yield said["elsewhere"]
        yield said["hidden"]

    def _table(self, title: str, heads: Sequence[str], rows: Sequence[Row]) -> None:
        self._sheet.heading(title, self._sheet.table_begin(heads, rows))
        self._sheet.table(heads, rows)

    def _answers(self) -> None:
        words, first, locale = self._words, self._report.first_response, self._locale
        self._sheet.heading(words["response"], 700)
        rows = [(Figure(text=words["answered"]), Figure(text=say.number(first.answered, locale)))]
        for name, value in (("lower", first.lower), ("median", first.median), ("upper", first.upper)):
            told = words["too-few"] if value is None else duration(value, locale)
            rows.append((Figure(text=words[f"response-{name}"]), Figure(text=told, muted=value is None)))
        self._sheet.table(("", ""), rows)

    def _raters(self) -> None:
        words, found, locale = self._words, self._report.agreement, self._locale
        if not found.rated:
            return
        self._sheet.heading(words["agreement"], 1000)
        if found.rated < self._report.hide_below:
            self._sheet.text(words["too-few"], _BODY)
            return
        kappa = "–" if found.kappa is None else locale.toString(found.kappa, "f", 2)
        facts = (
            (words["rated"], say.number(found.rated, locale)),
            (words["agreed"], percent(found.agreed.value, locale)),
            (words["kappa"], kappa),
        )
        self._sheet.table(("", ""), [(Figure(text=name), Figure(text=value)) for name, value in facts])
        self._sheet.text(kappa_meaning(found), _QUIET)

    def _counts(self, table: Table, note: str = "") -> None:
        words, locale, sheet = self._words, self._locale, self._sheet
        if not any(table.totals):
            return
        title = words[table.name]
        if table.withheld:
            sheet.heading(title, 200)
            sheet.text(words["withheld"], _BODY)
            return
        self._table(title, ("", *table_heads(table, words, locale)[1:]), table_rows(table, words, locale))
        notes = [note] if note else []
        if table.pooled:
            notes.append(words["pooled"].format(pooled=table.pooled))
        if notes:
            sheet.text(" ".join(notes), _QUIET)


def _is_chart(cell: Figure) -> bool:
    return cell.share is not None and not cell.text


def _color(role: ColorRole) -> QColor:
    return QColor(color_value(Theme.LIGHT, role))


def _font(style: _Style) -> QFont:
    font = QFont(QGuiApplication.font().family())
    font.setPixelSize(style.pixels)
    font.setWeight(QFont.Weight.DemiBold if style.bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _advance(text: str, style: _Style) -> float:
    return QFontMetricsF(_font(style)).horizontalAdvance(text)
