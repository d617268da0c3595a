"""One chapter on the screen: our type and colours, links to other chapters only, nothing fetched from anywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space, TextRole

_HEADINGS = {1: TextRole.TITLE, 2: TextRole.LARGE, 3: TextRole.STRONG}
_LINE_HEIGHT_PERCENT = 135.0


class ChapterView(QTextBrowser):
    """Shows Markdown of our own handbook.

    Signals:
        chapter_asked(str): a link to another chapter was followed; its id.
    """

    chapter_asked = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = ""
        self.setProperty("reader", "true")
        self.setObjectName("handbook_text")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)
        look.theme_changed.connect(self._render)

    def show_text(self, markdown: str) -> None:
        """Show a chapter from its beginning."""
        self._text = markdown
        self._render()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def find_words(self, words: str) -> bool:
        """Select the first place of some words; tell whether there is one."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return bool(words) and self.find(words)

    def _follow(self, url: QUrl) -> None:
        name = url.toString().removesuffix(".md")
        if "/" not in name and ":" not in name:
            self.chapter_asked.emit(name)

    def _render(self) -> None:
        place = self.verticalScrollBar().value()
        document = self.document()
        document.setDefaultFont(self._look.font(TextRole.BODY))
        document.setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._dress(document)
        self.verticalScrollBar().setValue(place)

    def _dress(self, document: QTextDocument) -> None:
        """Give every block our type, colour and spacing; Qt's Markdown knows only its own."""
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            shape = QTextBlockFormat()
            shape.setLineHeight(
                _LINE_HEIGHT_PERCENT, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            )
            listed = block.textList() is not None
            shape.setTopMargin(Space.XL if level > 1 else 0)
            shape.setBottomMargin(Space.XS if listed else Space.M)
            cursor.mergeBlockFormat(shape)
            # Not `BlockUnderCursor`: that takes the border to the block before with it, which may be a table's.
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            if level:
                look.setFont(self._look.font(_HEADINGS.get(level, TextRole.STRONG)))
                look.setForeground(self._look.color(ColorRole.INK))
                cursor.mergeCharFormat(look)
            self._dress_pieces(document, block)
            if listed and block.textList().itemNumber(block) == 0:
                form = QTextListFormat(block.textList().format())
                form.setIndent(1)
                block.textList().setFormat(form)
            block = block.next()

    def _dress_pieces(self, document: QTextDocument, block: QTextBlock) -> None:
        """Colour links and set code in the mono font."""
        pieces = []
        walk = block.begin()
        while not walk.atEnd():
            piece = walk.fragment()
            pieces.append((piece.position(), piece.position() + piece.length(), piece.charFormat()))
            walk += 1
        for start, end, form in pieces:
            self._dress_piece(document, start, end, form)

    def _dress_piece(self, document: QTextDocument, start: int, end: int, form: QTextCharFormat) -> None:
        change = QTextCharFormat()
        if form.isAnchor():
            change.setForeground(self._look.color(ColorRole.ACCENT))
            change.setFontUnderline(True)
        elif form.fontFixedPitch():
            change.setFont(self._look.font(TextRole.MONO))
        else:
            return
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(change)
