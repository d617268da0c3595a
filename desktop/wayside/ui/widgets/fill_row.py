"""A row whose line takes the room that is left, and which becomes two rows where that would be too little."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from wayside.ui.theme.tokens import Space

_LEAST_SIGNS = 22


class FillRow(QWidget):
    """Something before, a line, a button after it.

    Args:
        before: keeps its width.
        line: gets the rest, or a row of its own.
        after: keeps its width.
        parent: owner.
    """

    def __init__(self, before: QWidget, line: QWidget, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (before, line, after)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.S)
        # Narrower than its longest option, a choice shortens the option, not the window.
        before.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_wide: bool | None = None
        self._arrange(wide=True)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the narrow arrangement."""
        before, line, after = self._parts
        narrow = max(line.minimumSizeHint().width(), after.sizeHint().width())
        return QSize(max(narrow, before.minimumSizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between one row and two."""
        super().resizeEvent(event)
        before, line, after = self._parts
        least = line.fontMetrics().averageCharWidth() * _LEAST_SIGNS
        needed = before.sizeHint().width() + least + after.sizeHint().width() + 2 * Space.S
        self._arrange(wide=event.size().width() >= needed)

    def _arrange(self, *, wide: bool) -> None:
        if wide == self._is_wide:
            return
        self._is_wide = wide
        before, line, after = self._parts
        for part in self._parts:
            self._grid.removeWidget(part)
        if wide:
            for column, part in enumerate(self._parts):
                self._grid.addWidget(part, 0, column)
        else:
            self._grid.addWidget(before, 0, 0, 1, 2)
            self._grid.addWidget(line, 1, 0)
            self._grid.addWidget(after, 1, 1)
        self._grid.setColumnStretch(0, 0 if wide else 1)
        self._grid.setColumnStretch(1, 1 if wide else 0)
        self.updateGeometry()
