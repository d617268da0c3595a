"""A list that is shown whole: it is as high as its rows and never scrolls by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.today.rows_model import Item, RowsModel
from wayside.ui.widgets.rows import RowList


class ShortList(RowList):
    """Rows of `Item`s. Which row is current shows only while the list has the keyboard.

    Args:
        look: colours and fonts.
        name: what is listed, for screen readers.
        lead_width: as for `RowList`.
        parent: owner.
    """

    def __init__(
        self, look: Appearance, name: str, *, lead_width: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, name, lead_width=lead_width, parent=parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        look.theme_changed.connect(self.fit)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these rows; the one that was current stays so, or the one now in its place."""
        before, place = self.rows.key(self.currentIndex()), self.currentIndex().row()
        self.rows.replace(items)
        index = self.rows.index_of(before)
        if not index.isValid() and place >= 0 and items:
            index = self.rows.index(min(place, len(items) - 1))
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows."""
        self.setFixedHeight(self.height_of_rows(self.rows.rowCount()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row, and have it in view."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))
        self._into_view()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the current row in view; let letters go on to whoever wants them."""
        if event.text() and event.text().isprintable():
            event.ignore()
            return
        super().keyPressEvent(event)
        self._into_view()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _into_view(self) -> None:
        """Have the page, which is what scrolls, show the current row."""
        page: QWidget | None = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        inner = page.widget() if isinstance(page, QScrollArea) else None
        if isinstance(page, QScrollArea) and inner is not None and self.currentIndex().isValid():
            row = self.visualRect(self.currentIndex())
            center = self.viewport().mapTo(inner, row.center())
            page.ensureVisible(center.x(), center.y(), 0, row.height())
