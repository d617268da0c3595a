"""The place of everything shown before a vault is open: one calm column in the middle of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.qt_numbers import NO_FOCUS, SCROLL_BAR_ALWAYS_OFF, set_number

if TYPE_CHECKING:
    from wayside.ui.theme.theme import Appearance


class Column(QScrollArea):
    """A column that is centred while there is room and scrolls when there is not.

    Attributes:
        body: put content here; it has no spacing of its own, so that the page sets each distance.

    Args:
        look: the size of text, which the width follows.
        width: the most the column may take, in pixels at normal text size.
        centred: also from top to bottom; otherwise it begins at the top and stays there.
        parent: owner.
    """

    def __init__(
        self, look: Appearance, width: int, *, centred: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        set_number(self, "horizontalScrollBarPolicy", SCROLL_BAR_ALWAYS_OFF)
        set_number(self, "focusPolicy", NO_FOCUS)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        row.setSpacing(0)
        self._column = column = QWidget()
        self._width = look.pixels(width)
        column.setMaximumWidth(self._width)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        around = QVBoxLayout(column)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        if centred:
            around.addStretch(1)
        around.addLayout(self.body)
        around.addStretch(1)
        row.addStretch(1)
        row.addWidget(column, 1000)
        row.addStretch(1)
        self.setWidget(inner)

    def fit(self) -> None:
        """Give the column the width it should have, or more if a word in it needs that."""
        self._column.setMaximumWidth(max(self._width, self._column.minimumSizeHint().width()))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit once the fonts are known."""
        super().showEvent(event)
        self.fit()
        # Qt measured before the words had their fonts; without a second look the end may be cut off.
        self.event(QEvent(QEvent.Type.LayoutRequest))

    def keep_in_view(self, widget: QWidget) -> None:
        """Scroll so that a widget is seen."""
        self.ensureWidgetVisible(widget, Space.L, Space.L)


def link_row(*links: QWidget) -> QHBoxLayout:
    """Return a row of links."""
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    for link in links:
        row.addWidget(link)
    row.addStretch(1)
    return row
