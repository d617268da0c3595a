"""Cards side by side, as many in a row as there is room for, those of a row equally high."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.tab_place import TabPlace, tab_stops

_NARROWEST = 290
_MOST = 3


class CardGrid(QWidget):
    """A grid.

    Args:
        look: knows how large text is.
        parent: owner.
    """

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        self._place = TabPlace(self)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these in place of those before."""
        for old in self._cards:
            if old not in cards:
                old.hide()
                old.deleteLater()
        self._cards = list(cards)
        self._arrange(self._fitting(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out how many fit beside each other."""
        super().resizeEvent(event)
        columns = self._fitting(event.size().width())
        if columns != self._columns:
            self._arrange(columns)

    def _fitting(self, width: int) -> int:
        least = max(self._look.pixels(_NARROWEST), self._widest())
        return max(1, min(_MOST, (width + Space.M) // (least + Space.M)))

    def _widest(self) -> int:
        """Return the width below which one of the cards would be cut."""
        return max((card.minimumSizeHint().width() for card in self._cards), default=0)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of one card only: where there is not room for two, they stand below each other."""
        hint = super().minimumSizeHint()
        return QSize(max(1, self._widest()), hint.height())

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(_MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        # A card may be one thing to press, or hold several.
        self._place.followed_by([stop for card in self._cards for stop in tab_stops(card)])
