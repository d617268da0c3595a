"""Keys and clicks for the tour, sent to the window the way the display sends them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

from wayside.ui import clipboard

_SHIFTED = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&()*+:<>?@^_{|}~')


class Stuck(Exception):  # noqa: N818 - not a fault of the program, the reason why the tour ends
    """A step cannot be done. Carries a plain sentence without any content."""


class Hands:
    """Works the window by the object names of its widgets.

    Events go to the native window, not to a widget, so they take the way of real ones: a widget under an overlay
    is not hit, and whatever watches the windows sees every key.

    Args:
        window: the session's window.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def shown(self, name: str) -> QWidget | None:
        """Return the visible widget of this name, or None."""
        # Dialogs are children of the window, too.
        return next((found for found in self._window.findChildren(QWidget, name) if found.isVisible()), None)

    def widget(self, name: str) -> QWidget:
        """Return the visible widget of this name.

        Raises:
            Stuck: there is none.
        """
        found = self.shown(name)
        if found is None:
            raise Stuck(f"there is no '{name}' to be seen")
        return found

    def can_click(self, name: str) -> bool:
        """Say whether a click would arrive there."""
        widget = self.shown(name)
        return widget is not None and widget.isEnabled() and self._is_on_top(widget)

    def click(self, name: str) -> None:
        """Click in the middle of a widget, scrolled into view.

        Raises:
            Stuck: it cannot be clicked.
        """
        widget = self.widget(name)
        if not widget.isEnabled() or not self._is_on_top(widget):
            raise Stuck(f"'{name}' cannot be clicked")
        self.click_at(widget, widget.rect().center())

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click at a place of a widget, in its own coordinates."""
        top = widget.window()
        button, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        there = widget.mapTo(top, place)
        # What was under the mouse before learns that it no longer is.
        QTest.mouseMove(_handle(top), there)
        QTest.mouseClick(_handle(top), button, held, there)

    def has_keyboard(self, name: str) -> bool:
        """Say whether what is typed goes to this widget."""
        focused = QApplication.focusWidget()
        return focused is not None and focused.objectName() == name

    def take_keyboard(self) -> None:
        """Ask for the keyboard if no window of this program has it.

        That happens when a dialog has closed on a display where nobody hands it on.
        """
        if _focus_window() is None:
            self._window.activateWindow()

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """Press a key, with others held, once or more."""
        for _ in range(times):
            QTest.keyClick(self._focused(), key, modifiers)

    def type(self, text: str) -> None:
        """Type a text, one key after the other."""
        for letter in text:
            shifted = letter in _SHIFTED
            modifier = Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
            key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
            QTest.sendKeyEvent(QTest.KeyAction.Click, self._focused(), key, letter, modifier)

    def paste(self, text: str) -> None:
        """Put a text on the clipboard, press Ctrl+V, and take it away again."""
        with clipboard.lent(text):
            self.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def picture(self) -> QImage:
        """Return what is shown, dialogs over the window included."""
        image = self._window.grab().toImage()
        painter = QPainter(image)
        painter.setPen(self._window.palette().mid().color())
        for other in QApplication.topLevelWidgets():
            if other is not self._window and other.isVisible():
                corner = self._window.mapFromGlobal(other.mapToGlobal(QPoint(0, 0)))
                painter.drawPixmap(corner, other.grab())
                # In place of the frame that the display would draw.
                painter.drawRect(QRect(corner, other.size()).adjusted(-1, -1, 0, 0))
        painter.end()
        return image

    def _focused(self) -> QWindow:
        return _focus_window() or _handle(self._window)

    def _is_on_top(self, widget: QWidget) -> bool:
        _scroll_to(widget)
        top = widget.window()
        found = top.childAt(widget.mapTo(top, widget.rect().center()))
        return found is not None and (found is widget or widget.isAncestorOf(found))


def _focus_window() -> QWindow | None:
    return QGuiApplication.focusWindow()


def _handle(top: QWidget) -> QWindow:
    handle = top.windowHandle()
    if handle is None:
        raise Stuck("the window is not on any display")
    return handle


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(widget)
