"""A dialog as tall as its content, or as the window below it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from wayside.ui.theme.theme import Appearance
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tall_dialog import TallDialog

_TEXT = (
    "A sentence that says at some length what somebody else decided, and what follows from it for a person. "
)


@pytest.mark.parametrize("letters", range(104, 120, 4))
def test_nothing_scrolls_where_all_of_it_has_room(
    qtbot: QtBot, look: Appearance, keep: Keep, letters: int
) -> None:
    window = QWidget()
    keep(window)
    window.resize(1280, 800)
    window.show()
    dialog = TallDialog(look, "The rule", parent=window)
    # Around these lengths one line more is needed as soon as there is a scroll bar.
    for _ in range(8):
        dialog.content.addWidget(PlainTextLabel((_TEXT * 2)[:letters], LabelRole.BODY, wrap=True))
    dialog.content.addStretch(1)
    dialog.add_button("Cancel")
    dialog.open()
    (scroll,) = dialog.findChildren(QScrollArea)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.height() < window.height() - 40
    assert not scroll.verticalScrollBar().isVisible()
