"""Something over the page: the page dims, Escape or a click beside it closes it, the keyboard stays inside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from wayside.ui.theme.tokens import Space

_DIM = 90


class Overlay(QWidget):
    """Covers its parent while it is open.

    Args:
        parent: what it covers.
        width: of the panel, in pixels.

    Signals:
        closed: it is no longer there.
    """

    closed = Signal()

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.covered = parent
        self.panel = QFrame(self)
        self.panel.setProperty("floating", "true")
        self.body = QVBoxLayout(self.panel)
        self.body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.body.setSpacing(Space.M)
        self._width = width
        self.hide()
        parent.installEventFilter(self)

    def open(self) -> None:
        """Show it over everything and take the keyboard."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()

    def close_overlay(self) -> None:
        """Go away and give the keyboard back to where it was."""
        self.hide()
        if self._before is not None:
            from shiboken6 import isValid

            if isValid(self._before):
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None
        self.closed.emit()

    def _place(self) -> None:
        whole = self.covered.rect()
        self.setGeometry(whole)
        width = min(self._width, whole.width() - 2 * Space.XL)
        self.panel.setFixedWidth(width)
        height = min(self.panel.sizeHint().height(), whole.height() - 2 * Space.XL)
        top = min(max(Space.XL, whole.height() // 10), max(Space.XL, (whole.height() - height) // 2))
        self.panel.setGeometry((whole.width() - width) // 2, top, width, height)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the tab key inside."""
        inside = [w for w in self.panel.findChildren(QWidget) if _takes_tab(w)]
        if not inside:
            return True
        here = QApplication.focusWidget()
        place = inside.index(here) if here in inside else (-1 if forward else 0)
        inside[(place + (1 if forward else -1)) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape; let no key through to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close with a click beside the panel."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_overlay()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what is below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, _DIM))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the parent when it changes its size."""
        if watched is self.covered and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
