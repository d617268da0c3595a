"""A dialog whose content may be taller than the window it belongs to: then the content scrolls."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
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
        self._window = parent
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
        QGuiApplication.instance().focusObjectChanged.connect(self._follow)  # type: ignore[union-attr]  # there is one

    def fit(self) -> None:
        """Take the size the content needs, as far as there is room."""
        outer = self.layout()
        if outer is None:
            return
        room = self._window.size() - QSize(2 * Space.XL, 2 * Space.XL)
        margins = outer.contentsMargins()
        least = max(self.minimumWidth(), outer.totalMinimumSize().width())
        width = max(least, min(self._look.pixels(_WIDTH), room.width()))
        inside = width - margins.left() - margins.right()
        # Beside a scroll bar: once one is there, Qt keeps it unless the content has room enough beside it.
        inside -= self._scroll.verticalScrollBar().sizeHint().width()
        needed = self.content.totalHeightForWidth(inside) if self.content.hasHeightForWidth() else 0
        wanted = max(needed, self.content.totalMinimumSize().height()) + Space.XS
        around = outer.totalHeightForWidth(width) - self._scroll.sizeHint().height()
        self.resize(width, min(around + wanted, room.height()))
        self._drop_needless_bar()

    def _drop_needless_bar(self) -> None:
        """Let the scroll bar go if all is in view without it: Qt keeps one that takes the room it is needed for."""
        outer = self.layout()
        if outer is not None:
            outer.activate()
        for policy in (Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded):
            self._scroll.setVerticalScrollBarPolicy(policy)

    @Slot(QObject)
    def _follow(self, focused: QObject | None) -> None:
        """Keep the field with the keyboard in view."""
        if isinstance(focused, QWidget) and self._inner.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, Space.XL)

    def showEvent(self, event: QShowEvent) -> None:
        """Open in the right size."""
        self.fit()
        super().showEvent(event)
        self._drop_needless_bar()
