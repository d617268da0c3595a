"""Two columns that become one when there is not enough room."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space

_ROOM_FOR_TWO = 760
_MAIN, _SIDE = 605, 391  # as in the design


class Columns(QWidget):
    """Lists on the left, context on the right or, where it is narrow, below.

    Args:
        look: knows how large text is.
        equal: whether both are equally wide.
        parent: owner.

    Attributes:
        main: the wide column.
        side: the other.
    """

    def __init__(self, look: Appearance, parent: QWidget | None = None, *, equal: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.XL)
        self.main = QVBoxLayout()
        self.side = QVBoxLayout()
        for column, share in ((self.main, 1 if equal else _MAIN), (self.side, 1 if equal else _SIDE)):
            column.setSpacing(Space.L)
            holder = QWidget()
            holder.setMinimumWidth(1)
            holder.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            self._box.addWidget(holder, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between beside and below."""
        super().resizeEvent(event)
        two = event.size().width() >= self._look.pixels(_ROOM_FOR_TWO)
        way = QBoxLayout.Direction.LeftToRight if two else QBoxLayout.Direction.TopToBottom
        if way != self._box.direction():
            self._box.setDirection(way)
            self._box.setSpacing(Space.XL if two else Space.L)
