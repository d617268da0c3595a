"""A small whole number, typed or changed with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QSpinBox, QWidget

from wayside.ui.theme.tokens import Space

_SIGNS = 6
_INSET = 2


class NumberField(QSpinBox):
    """Tells of a number when it is finished: with Enter, with an arrow key, or when the field is left.

    Args:
        least: the smallest number.
        most: the largest.
        parent: owner.
    """

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: turning the wheel over a number must not change it."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the line."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Place the line for the style it is shown in."""
        super().showEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
            self._place()

    def _fit(self) -> None:
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _SIGNS + 2 * Space.L)

    def _place(self) -> None:
        """Give the line the room inside the border: without buttons Qt's stylesheets leave it one pixel."""
        self.lineEdit().setGeometry(self.rect().adjusted(Space.S, _INSET, -Space.S, -_INSET))
