"""Text dragged out of the window would pass no leak guard, so none can be dragged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from wayside.ui.widgets.note_editor import NoteEditor

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Watched(NoteEditor):
    """Counts how often its text was asked for, to be dragged."""

    taken = 0

    def createMimeDataFromSelection(self) -> QMimeData:
        self.taken += 1
        return super().createMimeDataFromSelection()


@pytest.mark.parametrize(
    "keys",
    [
        Qt.KeyboardModifier.NoModifier,
        SHIFT,
        CONTROL,
        ALT,
        CONTROL | SHIFT,
        ALT | SHIFT,
        CONTROL | ALT | SHIFT,
    ],
    ids=str,
)
def test_no_key_held_lets_a_selection_be_dragged(qtbot: QtBot, keep: Keep, keys: Qt.KeyboardModifier) -> None:
    editor = Watched("Note")
    keep(editor)
    editor.set_text("Lindenhof Lindenhof Lindenhof")
    editor.resize(300, 100)
    editor.show()
    editor.selectAll()
    here = editor.viewport()
    qtbot.mousePress(here, Qt.MouseButton.LeftButton, keys, QPoint(40, 12))
    for x in (80, 120, 180):
        at = QPointF(x, 12)
        QApplication.sendEvent(
            here,
            QMouseEvent(
                QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, keys
            ),
        )
    qtbot.mouseRelease(here, Qt.MouseButton.LeftButton, keys, QPoint(180, 12))
    assert editor.taken == 0
