"""A card that is one thing to press."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Radius
from wayside.ui.widgets.buttons import is_return


class SheetButton(QAbstractButton):
    """Behaves like a button and looks like a sheet. Fill it with a layout, then call `seal`.

    Args:
        look: colours.
        parent: owner.
    """

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.theme_changed.connect(self.update)

    def seal(self, spoken: str) -> None:
        """Let every press go to the sheet, and name it for screen readers."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(spoken)

    def focus_color(self) -> QColor:
        """Return the colour of the edge while the keyboard is here."""
        return self._look.color(ColorRole.ACCENT)

    def sizeHint(self) -> QSize:
        """Return the room of what is on the sheet."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too."""
        if is_return(event) and not event.isAutoRepeat():
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Notice the mouse."""
        super().enterEvent(event)
        self._is_hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Notice that it has gone."""
        super().leaveEvent(event)
        self._is_hovered = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet; with the keyboard on it, the edge is coloured and thick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.color(ColorRole.HOVER if self.isDown() else ColorRole.SURFACE))
        if self.hasFocus():
            edge, width = self.focus_color(), 2.0
        else:
            edge, width = self._look.color(ColorRole.STRONG_LINE if self._is_hovered else ColorRole.LINE), 1.0
        painter.setPen(QPen(edge, width))
        half = width / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, Radius.CARD, Radius.CARD)
        painter.end()
