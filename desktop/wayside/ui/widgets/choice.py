"""A choice of many, in a list that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space

_SHORTEST = 16


class Choice(QComboBox):
    """One of many, each with a key.

    Args:
        look: colours and icons.
        name: what is chosen, for screen readers.
        options: (key, translated text) in order; the first is chosen.
        parent: owner.

    Signals:
        chosen(str): the key a person chose.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Appearance,
        name: str,
        options: Sequence[tuple[str, str]],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, text in options:
            self.addItem(text, key)
        self.activated.connect(self._activated)

    def current(self) -> str:
        """Return the key of the choice."""
        return str(self.currentData() or "")

    def set_current(self, key: str) -> None:
        """Choose without telling anybody."""
        self.setCurrentIndex(max(0, self.findData(key)))

    def minimumSizeHint(self) -> QSize:
        """Return less than the longest option needs: where there is no room its end is left out."""
        wanted = super().minimumSizeHint()
        return QSize(min(wanted.width(), self.fontMetrics().averageCharWidth() * _SHORTEST), wanted.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: turning the wheel over a closed list must not change it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow that the stylesheet leaves out."""
        super().paintEvent(event)
        side = self._look.pixels(16)
        role = ColorRole.SECONDARY if self.isEnabled() else ColorRole.DISABLED
        arrow = self._look.icon(Icon.CHEVRON_DOWN, role).pixmap(QSize(side, side), self.devicePixelRatio())
        left = (
            Space.S
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            else self.width() - side - Space.S
        )
        painter = QPainter(self)
        painter.drawPixmap(left, (self.height() - side) // 2, arrow)
        painter.end()

    def _activated(self, _index: int) -> None:
        self.chosen.emit(self.current())
