"""The sheet of keys: what works on this page and what works everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.shell.overlay import Overlay
from wayside.ui.shell.page import Shortcut
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.key_cap import KeyCap
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel

_WIDTH = 820


class ShortcutsSheet(Overlay):
    """Lists keys in two columns; any key or click closes it."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent, context.look.pixels(_WIDTH))
        self.setObjectName("shortcuts_sheet")
        self._title = PlainTextLabel("", LabelRole.LARGE, parent=self.panel)
        self._scroll = QScrollArea(self.panel)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self.body.addWidget(self._title)
        self.body.addWidget(self._scroll, 1)

    def open_for(self, title: str, own: Sequence[Shortcut], everywhere: Sequence[Shortcut]) -> None:
        """Show the keys of a page and those that work everywhere."""
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._title.setText(self.tr("Keyboard"))
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(Space.XXL)
        if own:
            columns.addLayout(_column(title, own), 1)
        columns.addLayout(_column(self.tr("Everywhere"), everywhere), 1)
        spoken = [f"{shortcut.text}: {shortcut.keys}" for shortcut in (*own, *everywhere)]
        self._scroll.setAccessibleName("; ".join(spoken))
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)
        self._scroll.setMinimumHeight(min(content.sizeHint().height(), self.covered.height() * 3 // 4))
        self.open()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with any key that does not scroll."""
        self.close_overlay()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close with a click anywhere."""
        self.close_overlay()
        event.accept()


def _column(title: str, shortcuts: Sequence[Shortcut]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.S)
    column.addWidget(PlainTextLabel(title, LabelRole.HEADING))
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    for row, shortcut in enumerate(shortcuts):
        keys = QHBoxLayout()
        keys.addWidget(KeyCap(KeyCap.words(shortcut.keys)))
        keys.addStretch(1)
        grid.addLayout(keys, row, 0)
        grid.addWidget(PlainTextLabel(shortcut.text, LabelRole.BODY, wrap=True), row, 1)
    grid.setColumnStretch(1, 1)
    column.addLayout(grid)
    column.addStretch(1)
    return column
