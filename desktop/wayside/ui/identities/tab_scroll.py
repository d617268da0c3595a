"""A part of an identity's page that scrolls by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.theme.tokens import Space
from wayside.ui.today.columns import Columns


class TabScroll(QScrollArea):
    """Cards on the left and on the right, below each other where there is no room.

    Attributes:
        whole: put what takes the whole width here; it stands above the columns.
        columns: the two columns.

    Args:
        context: looks.
        parent: owner.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, Space.L, Space.S, Space.L)
        outer.setSpacing(Space.L)
        self.whole = QVBoxLayout()
        self.whole.setSpacing(Space.M)
        outer.addLayout(self.whole)
        self.columns = Columns(context.look)
        outer.addWidget(self.columns)
        outer.addStretch(1)
        self.setWidget(inner)

    def fill(self, main: list[QWidget], side: list[QWidget]) -> None:
        """Put cards into the columns."""
        for column, cards in ((self.columns.main, main), (self.columns.side, side)):
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
