"""A row copied out of a list goes the same way as a text out of a field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.desk_fixtures import ask
from tests.ui.identities.cast import fill
from tests.ui.identities.stage import Stage
from wayside.ui.context import UiContext
from wayside.ui.shell.page import Area, Place
from wayside.ui.today.today_page import TodayPage


def test_a_row_is_read_before_it_is_on_the_clipboard(stage: Stage, context: UiContext) -> None:
    """Qt's lists write to the clipboard by themselves; on Windows nobody could take that back in time."""
    ask(stage.desk, fill)
    stage.go(Place(area=Area.TODAY))
    page = stage.page
    assert isinstance(page, TodayPage)
    system = QGuiApplication.clipboard()
    seen: list[str] = []

    def look() -> None:
        seen.append(system.text())

    rows = page._slipping.rows
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    system.dataChanged.connect(look)
    with stage.qtbot.waitSignal(context.clipboard.went_out):
        stage.qtbot.keyClick(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        system.dataChanged.disconnect(look)
        assert set(seen) <= {""}
    inner = context.clipboard.inner_text()
    assert inner is not None
    assert "Leon is burned" in inner
    system.clear()
