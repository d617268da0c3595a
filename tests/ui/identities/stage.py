"""The window with the pages of identities, used as a person uses it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import settled
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.shell.page import Area, IdentityTab, Place
from wayside.ui.shell.work_window import WorkWindow
from wayside.work.identities import IdentityId


class Stage:
    """A work window on the screen."""

    def __init__(self, context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> None:
        self.desk, self.qtbot, self.working = desk, qtbot, context.working
        self.window = WorkWindow(context, desk, "Fieldwork")
        keep(self.window)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.undos: list[tuple[str, Callable[[], None]]] = []
        self.go(Place(area=Area.IDENTITIES))

    def go(self, place: Place) -> None:
        """Go somewhere and wait until it is shown."""
        self.window.go(place)
        self.settle()
        page = self.page
        if page.property("watched") is None:
            page.setProperty("watched", True)
            page.undo_offered.connect(lambda text, undo: self.undos.append((text, undo)))  # type: ignore[attr-defined]

    def open(self, identity: IdentityId, tab: IdentityTab = IdentityTab.OVERVIEW) -> None:
        """Open a part of an identity's page."""
        self.go(Place(area=Area.IDENTITIES, identity=identity, identity_tab=tab))

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        page = self.window._stack.currentWidget()
        assert page is not None
        return page

    def settle(self) -> None:
        """Wait for every answer, and for what the answers asked for."""
        for _ in range(5):
            settled(self.desk, self.qtbot)
        if not self._dialogs() and not self.window.isActiveWindow():
            # What a window manager does when a dialog closes.
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)

    # What can be seen ---------------------------------------------------------------------------------------

    def words(self, inside: QWidget | None = None) -> str:
        """Return every label and button that can be seen, each on a line."""
        root = inside if inside is not None else self.page
        seen = [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
        seen += [button.text() for button in root.findChildren(QAbstractButton) if button.isVisible()]
        return "\n".join(seen)

    def widget(self, name: str, inside: QWidget | None = None) -> QWidget:
        """Return the visible widget of an object name, in a dialog or on the page."""
        roots = [inside] if inside is not None else [*self._dialogs(), self.page]
        for root in roots:
            for found in root.findChildren(QWidget, name):
                if found.isVisible():
                    return found
        raise AssertionError(f"{name} is not on the screen")

    def _dialogs(self) -> list[QWidget]:
        return [
            widget for widget in QApplication.topLevelWidgets() if widget.isModal() and widget.isVisible()
        ]

    @property
    def dialog(self) -> QWidget:
        """The dialog that is open."""
        assert self._dialogs(), "no dialog is open"
        return self._dialogs()[0]

    # What can be done ---------------------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """Press a button, with the keyboard, and wait for what follows."""
        button = self.widget(name)
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)
        self.settle()

    def write(self, name: str, text: str, *, enter: bool = False) -> None:
        """Replace what is in a line or an editor."""
        line = self.widget(name)
        line.setFocus()
        if isinstance(line, QLineEdit):
            line.selectAll()
        self.qtbot.keyClicks(line, text)
        if enter:
            self.qtbot.keyClick(line, Qt.Key.Key_Return)
        self.settle()

    def tab_to(self, name: str, limit: int = 60) -> QWidget:
        """Press Tab until a widget has the keyboard."""
        for _ in range(limit):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return focused
            self.qtbot.keyClick(focused if focused is not None else self.window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name}")

    def key(self, key: Qt.Key) -> None:
        """Press a key wherever the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key)
        self.settle()

    def type(self, text: str) -> None:
        """Type wherever the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClicks(focused, text)
