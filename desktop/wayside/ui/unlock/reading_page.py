"""A chapter of the handbook, read before any vault is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui.handbook.handbook_page import HandbookPage
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from wayside.ui.context import UiContext


class ReadingPage(QWidget):
    """The handbook with a way back.

    Signals:
        left: back to where the person came from.

    Args:
        context: looks and language.
        chapter: what to open.
        parent: owner.
    """

    left = Signal()

    def __init__(self, context: UiContext, chapter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(Space.XXL, Space.L, Space.XXL, 0)
        self._back = Button(self.tr("Back"))
        self._back.setObjectName("reading_back")
        self._back.clicked.connect(self.left)
        row.addWidget(self._back)
        row.addStretch(1)
        column.addLayout(row)
        self._handbook = HandbookPage(context, self)
        self._handbook.enter(chapter)
        column.addWidget(self._handbook, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the text the keyboard, so that it can be scrolled at once."""
        super().showEvent(event)
        self._handbook.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape or Alt+Left."""
        back = event.key() == Qt.Key.Key_Left and event.modifiers() == Qt.KeyboardModifier.AltModifier
        if back or event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
