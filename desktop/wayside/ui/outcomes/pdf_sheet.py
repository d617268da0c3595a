"""Sheets of A4 that are written from top to bottom: paragraphs, a warning, headings, a foot with the page number.

Lengths are tenths of a point, which is what the writer is set to. Nothing here needs the window or its thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from wayside.ui import say
from wayside.ui.theme.tokens import ColorRole, Theme, color_value

_DOTS_PER_INCH = 720
_MARGIN = 500.0
_FOOT = 260.0
GAP = 60.0
PAD = 40.0
_ZERO_WIDTH_SPACE = "\u200b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How letters look."""

    pixels: int
    color: ColorRole = ColorRole.INK
    bold: bool = False


TITLE = Style(pixels=200, bold=True)
HEADING = Style(pixels=115, bold=True)
BODY = Style(pixels=92)
STRONG = Style(pixels=92, bold=True)
QUIET = Style(pixels=84, color=ColorRole.SECONDARY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What holds for every page.

    Attributes:
        title: of the document.
        foot: stands at the foot of every page.
        locale: of the page numbers.
        family: of the letters.
        rtl: whether the text is written from right to left.
    """

    title: str
    foot: str
    locale: QLocale
    family: str
    rtl: bool


def painted(paper: Paper, write: Callable[[Sheet], None]) -> bytes:
    """Return what `write` writes as PDF. It is called twice: how many pages there are is known after the first time."""
    pages = _painted_once(paper, write, None)[1]
    return _painted_once(paper, write, pages)[0]


def _painted_once(paper: Paper, write: Callable[[Sheet], None], of: int | None) -> tuple[bytes, int]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setTitle(paper.title)
    painter = QPainter(writer)
    sheet = Sheet(writer, painter, paper, of)
    write(sheet)
    sheet.finish()
    painter.end()
    return bytes(buffer.data().data()), sheet.page


class Sheet:
    """The page that is being written, and those after it.

    Args:
        writer: of the file.
        painter: on it.
        paper: what holds for every page.
        of: how many pages there will be, if that is known.
    """

    def __init__(self, writer: QPdfWriter, painter: QPainter, paper: Paper, of: int | None) -> None:
        self._writer, self.painter, self._paper, self._of = writer, painter, paper, of
        direction = Qt.LayoutDirection.RightToLeft if paper.rtl else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        self.width = writer.width() - 2 * _MARGIN
        self._bottom = writer.height() - _MARGIN - _FOOT
        self._letters: dict[Style, tuple[QFont, QFontMetricsF]] = {}
        self.y = _MARGIN
        self.page = 1

    # From top to bottom -------------------------------------------------------------------------------------

    def text(self, text: str, style: Style, *, after: float = GAP) -> None:
        """Write a paragraph over the whole width."""
        height = self.height(text, style, self.width)
        self.need(height)
        self.draw(text, style, 0, self.y, self.width, height)
        self.y += height + after

    def box(self, text: str) -> None:
        """Write a warning with a line at its side."""
        height = self.height(text, STRONG, self.width - 200) + 2 * PAD
        self.need(height)
        self.fill(0, self.y, self.width, height, ColorRole.CAUTION_SOFT)
        self.fill(0, self.y, 30, height, ColorRole.CAUTION)
        self.draw(text, STRONG, 120, self.y + PAD, self.width - 200, height - 2 * PAD)
        self.y += height + 1.5 * GAP

    def heading(self, text: str, below: float) -> None:
        """Write a heading that stays with what comes below it."""
        height = self.height(text, HEADING, self.width)
        self.y += 2 * GAP if self.y > _MARGIN else 0.0
        self.need(height + GAP + below)
        self.draw(text, HEADING, 0, self.y, self.width, height)
        self.y += height + 0.7 * GAP

    def need(self, height: float) -> bool:
        """Go to the next page if there is no room for so much; say whether that was so."""
        if self.y + height <= self._bottom or self.y <= _MARGIN:
            return False
        self.finish()
        self._writer.newPage()
        self.page += 1
        self.y = _MARGIN
        return True

    def finish(self) -> None:
        """Write what stands at the foot of the page."""
        y = self._writer.height() - _MARGIN - _FOOT / 2
        self.fill(0, y - PAD, self.width, 6, ColorRole.LINE)
        number = say.number(self.page, self._paper.locale)
        total = say.number(self._of or self.page, self._paper.locale)
        said = QCoreApplication.translate("ReportPdf", "Page {0} of {1}").format(number, total)
        self.draw(self._paper.foot, QUIET, 0, y, self.width * 0.75, 150)
        self.draw(said, QUIET, self.width * 0.75, y, self.width * 0.25, 150, end=True)

    # Anywhere -----------------------------------------------------------------------------------------------

    def area(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a place on the page, counted from where lines begin."""
        left = self.width - x - width if self._paper.rtl else x
        return QRectF(_MARGIN + left, y, width, height)

    def fill(self, x: float, y: float, width: float, height: float, role: ColorRole) -> None:
        """Fill a place with a colour."""
        self.painter.fillRect(self.area(x, y, width, height), color(role))

    def draw(
        self, text: str, style: Style, x: float, y: float, width: float, height: float, *, end: bool = False
    ) -> None:
        """Write into a place, at its end or where lines begin."""
        self.painter.setFont(self._font(style)[0])
        self.painter.setPen(color(style.color))
        area = self.area(x, y, width, height + 40)
        self.painter.drawText(area, self._flags(end=end), self._breakable(text, style, width))

    def height(self, text: str, style: Style, width: float) -> float:
        """Return how high a text is in a width."""
        room = QRectF(0, 0, max(width, 50.0), 1e6)
        shown = self._breakable(text, style, width)
        return self._font(style)[1].boundingRect(room, self._flags(), shown).height()

    def advance(self, text: str, style: Style) -> float:
        """Return how wide a text is on one line."""
        return self._font(style)[1].horizontalAdvance(text)

    def _breakable(self, text: str, style: Style, width: float) -> str:
        """Return a text in which a word that is wider than its place may be broken anywhere."""
        if self.advance(text, style) <= width:
            return text
        words = (
            _ZERO_WIDTH_SPACE.join(word) if self.advance(word, style) > width else word
            for word in text.split(" ")
        )
        return " ".join(words)

    def _font(self, style: Style) -> tuple[QFont, QFontMetricsF]:
        if style not in self._letters:
            font = QFont(self._paper.family)
            font.setPixelSize(style.pixels)
            font.setWeight(QFont.Weight.DemiBold if style.bold else QFont.Weight.Normal)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._letters[style] = (font, QFontMetricsF(font))
        return self._letters[style]

    def _flags(self, *, end: bool = False) -> int:
        right = end != self._paper.rtl
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        return int(align.value) | int(Qt.TextFlag.TextWordWrap.value)


def color(role: ColorRole) -> QColor:
    """Return a colour as it is on paper."""
    return QColor(color_value(Theme.LIGHT, role))
