"""Where notes are written: plain text, exactly as typed."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_PARAGRAPH_SEPARATOR = "\u2029"
_LINE_SEPARATOR = "\u2028"
# Looking for a place to break in a word of 100,000 letters takes Qt most of a second at every key.
_ENDLESS_WORD = re.compile(r"\S{4000}")
_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEditor(QPlainTextEdit):
    """A plain text editor.

    Args:
        name: its name for screen readers.
        placeholder: shown while it is empty.
        growing: whether it grows with its text between the two limits; otherwise it takes the room it gets.
        min_lines: height of the empty editor, in lines.
        max_lines: beyond this it scrolls.
        parent: owner.

    Signals:
        submitted: Ctrl+Enter was pressed; once, however long it is held.
    """

    submitted = Signal()

    def __init__(
        self,
        name: str,
        *,
        placeholder: str = "",
        growing: bool = False,
        min_lines: int = 3,
        max_lines: int = 14,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._growing = growing
        self._lines = (min_lines, max_lines)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhMultiLine
        )
        vertical = QSizePolicy.Policy.Fixed if growing else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        if growing:
            self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def text(self) -> str:
        """Return the text as typed. Unlike `toPlainText` this keeps no-break spaces."""
        raw = self.document().toRawText()
        return raw.replace(_PARAGRAPH_SEPARATOR, "\n").replace(_LINE_SEPARATOR, "\n")

    def set_text(self, text: str) -> None:
        """Replace everything, forgetting what could be undone; nothing happens for the same text."""
        if self.text() != text:
            wrap = QTextOption.WrapMode
            endless = _ENDLESS_WORD.search(text) is not None
            self.setWordWrapMode(wrap.WrapAnywhere if endless else wrap.WrapAtWordBoundaryOrAnywhere)
            self.setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text only, whatever else was copied."""
        if source.hasText():
            if _ENDLESS_WORD.search(source.text()):
                self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
            self.insertPlainText(source.text())
            self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text only."""
        return source.hasText()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy text only, without the fonts and colours of this window."""
        data = QMimeData()
        data.setText(plain_selection(self.textCursor()))
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a new selection even inside the old one: text dragged out of the window would pass nobody."""
        # Qt goes on with a selection for Shift alone; with Ctrl and Shift it would begin to drag.
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.button() is Qt.MouseButton.LeftButton and not shifted and self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Submit with Ctrl+Enter."""
        control = Qt.KeyboardModifier.ControlModifier
        if event.key() in _RETURN_KEYS and event.modifiers() & control:
            event.accept()
            if not event.isAutoRepeat():
                self.submitted.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the height of the text between the limits."""
        least, most = self._lines
        lines = least
        if self._growing:
            lines = min(most, max(least, round(self.document().size().height())))
        return QSize(super().sizeHint().width(), self._height_of(lines))

    def minimumSizeHint(self) -> QSize:
        """Return the height of the fewest lines."""
        return QSize(super().minimumSizeHint().width(), self._height_of(min(2, self._lines[0])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow when lines break anew."""
        super().resizeEvent(event)
        if self._growing and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _height_of(self, lines: int) -> int:
        frame = self.height() - self.viewport().height() if self.isVisible() else 18
        margin = round(self.document().documentMargin() * 2)
        # Lines are laid out at fractions of a pixel: rounded down, the last one would ask for a scroll bar.
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        return lines * line + margin + max(frame, 18)

    def _grow(self) -> None:
        self.updateGeometry()


def plain_selection(cursor: QTextCursor) -> str:
    """Return what a cursor has selected, with line ends as they are typed."""
    return cursor.selectedText().replace(_PARAGRAPH_SEPARATOR, "\n").replace(_LINE_SEPARATOR, "\n")
