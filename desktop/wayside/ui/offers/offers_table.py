"""The table of offers: columns that share the width, headings that sort with mouse and keyboard."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from wayside.ui.offers.offers_model import Column
from wayside.ui.theme.theme import Appearance
from wayside.ui.widgets.sort_header import SortHeader
from wayside.ui.widgets.table import DataTable

_LEAST = {
    Column.NAME: 168,
    Column.KIND: 84,
    Column.WHERE: 76,
    Column.FOR: 88,
    Column.UNTIL: 108,
    Column.PLACES: 84,
    Column.STANDING: 124,
}
_SHARES = {Column.NAME: 5, Column.WHERE: 4, Column.FOR: 2}
_LEAST_ROWS = 5


class OffersTable(DataTable):
    """A click or Enter opens an offer."""

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent=parent)
        self.setObjectName("offers_table")
        header = SortHeader(look, self)
        header.setAccessibleName(self.tr("Sort by"))
        self.setHorizontalHeader(header)
        self.setCornerWidget(QWidget())
        self.doubleClicked.disconnect(self.row_opened)
        self.clicked.connect(self.row_opened)
        look.theme_changed.connect(self._share_width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters and the question mark to the frame."""
        if event.text().strip() and event.text().isprintable():
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give each column what it needs and share the rest; where there is not enough, the table scrolls."""
        least = {column: self._look.pixels(width) for column, width in _LEAST.items()}
        spare = max(0, self.viewport().width() - sum(least.values()))
        shares = sum(_SHARES.values())
        self.setMinimumHeight(_LEAST_ROWS * self.verticalHeader().defaultSectionSize())
        if self.model() is not None:
            for column, width in least.items():
                self.setColumnWidth(column, width + spare * _SHARES.get(column, 0) // shares)
