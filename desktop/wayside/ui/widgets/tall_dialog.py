"""A dialog whose content may be taller than the window it belongs to: then the content scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.dialog import Dialog

_WIDTH = 460


class TallDialog(Dialog):
    """As large as its content, but never larger than the window below it.

    Attributes:
        content: put content here; title and buttons stay in view.

    Args:
        look: size of text.
        title: what it is about.
        parent: the window it belongs to.
    """

    def __init__(self, look: Appearance, title: str, *, parent: QWidget) -> None:
        super().__init__(title, parent=parent)
        self._look = look
        self._inner = QWidget()
        self.content = QVBoxLayout(self._inner)
        # A little room at the sides, or the frame of a focused field would be cut off.
        self.content.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        self.content.setSpacing(Space.M)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)
        self.body.addWidget(self._scroll, 1)
        self._look.theme_changed.connect(self.fit)

    def fit(self) -> None:
        """Take the size the content needs, as far as there is room."""
        room = self.parentWidget().size() - QSize(2 * Space.XL, 2 * Space.XL)
        margins = self.layout().contentsMargins()
        width = max(self.minimumWidth(), min(self._look.pixels(_WIDTH), room.width()))
        inside = width - margins.left() - margins.right()
        needed = self.content.totalHeightForWidth(inside) if self.content.hasHeightForWidth() else -1
        wanted = max(needed, self.content.totalMinimumSize().height())
        self._scroll.setMinimumHeight(0)
        around = self.layout().totalHeightForWidth(width) - max(self._scroll.sizeHint().height(), 0)
        self.resize(width, max(self.minimumHeight(), min(around + wanted + Space.XS, room.height())))

    def showEvent(self, event: QShowEvent) -> None:
        """Open in the right size."""
        self.fit()
        super().showEvent(event)
