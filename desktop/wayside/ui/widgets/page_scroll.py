"""The scrolling middle of a page, no wider than reading allows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wayside.ui.theme.tokens import PAGE_WIDTH, Space

_LINE = 19  # height of a line of body text at the normal size, in pixels


class PageScroll(QScrollArea):
    """A vertical scroll area.

    Attributes:
        body: put content here.

    Args:
        width: the most the content may take, in pixels at the normal text size.
        parent: owner.
    """

    def __init__(self, *, width: int = PAGE_WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        row.setSpacing(0)
        column = QWidget()
        column.setMaximumWidth(round(width * max(1.0, self.fontMetrics().height() / _LINE)))
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.L)
        row.addWidget(column, 1000)
        row.addStretch(1)
        self.setWidget(inner)
