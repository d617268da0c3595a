"""A drop-down choice that the wheel does not change by accident while the page is scrolled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceBox(QComboBox):
    """One of several, by key.

    Args:
        name: what is chosen, for screen readers.
        options: (key, translated text) in order.
        parent: owner.

    Signals:
        chosen(int): the key somebody chose.
    """

    chosen = Signal(int)

    def __init__(
        self, name: str, options: Sequence[tuple[int, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_options(options)
        self.activated.connect(lambda _row: self.chosen.emit(self.current()))

    def set_options(self, options: Sequence[tuple[int, str]]) -> None:
        """Offer these instead."""
        self.clear()
        for key, text in options:
            self.addItem(text, key)

    def current(self) -> int:
        """Return the key of the choice."""
        return int(self.currentData())

    def set_current(self, key: int) -> None:
        """Choose without telling anybody."""
        self.setCurrentIndex(self.findData(key))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
