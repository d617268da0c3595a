"""A person's page is one window: nothing of it stands on the screen by itself, not for a moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.people.messages import open_heron, work_as_jonas, write
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk


class Windows(QObject):
    """Notes what is shown as a window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.shown: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a window that is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched.objectName() or type(watched).__name__)
        return False


def test_no_part_of_the_page_is_a_window_of_its_own(
    context: UiContext, desk: Desk, qapp: QApplication, qtbot: QtBot, keep: Keep
) -> None:
    windows = Windows(qapp)
    heron = open_heron(context, desk, qtbot, keep)
    work_as_jonas(heron)
    write(heron, "at the Lindenhof. Do you want to come along?")
    heron.qtbot.waitUntil(heron.widget("composer_remarks").isVisible)
    qapp.removeEventFilter(windows)
    assert windows.shown == ["person_page"]
