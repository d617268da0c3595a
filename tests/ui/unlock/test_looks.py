"""The unlock page in every look: painted, named, nothing cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.before_unlock import NOW_MS, PASSPHRASE
from tests.ui.conftest import Snap
from tests.ui.walk import assert_accessible
from wayside.supervising.protocol import After
from wayside.ui.context import UiContext
from wayside.ui.i18n import LONG, MIRRORED, Languages
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ThemeChoice
from wayside.ui.unlock.unlock_page import UnlockPage

LOOKS = {
    "light": (ThemeChoice.LIGHT, "en", 1.0, (1280, 800)),
    "dark": (ThemeChoice.DARK, "en", 1.0, (1280, 800)),
    "contrast": (ThemeChoice.HIGH_CONTRAST, "en", 1.0, (1280, 800)),
    "small-long": (ThemeChoice.LIGHT, LONG, 1.0, (1024, 640)),
    "right-to-left": (ThemeChoice.DARK, MIRRORED, 1.0, (1280, 800)),
    "double": (ThemeChoice.LIGHT, "en", 2.0, (1024, 640)),
}


@pytest.mark.parametrize("name", list(LOOKS))
@pytest.mark.parametrize("by_code", [False, True])
def test_every_look(
    qtbot: QtBot,
    qapp: QApplication,
    look: Appearance,
    context: UiContext,
    vault: tuple[Path, str],
    snap: Snap,
    name: str,
    by_code: bool,
) -> None:
    choice, language, scale, size = LOOKS[name]
    look.apply(choice)
    look.set_text_scale(scale)
    languages = Languages(qapp)
    languages.install(language)
    try:
        folder, code = vault
        context.device.change(last_vault=str(folder), last_opened_at=NOW_MS - 8 * 3_600_000)
        page = UnlockPage(context, folder, After.CRASH if by_code else After.START)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        if by_code:
            page.findChild(QPushButton, "unlock_recovery_link").click()
            groups = code.split("-")
            groups[2] = groups[2][::-1] if groups[2] != groups[2][::-1] else "ZZZZZ"
            for group in groups[:3]:
                qtbot.keyClicks(page.focusWidget(), group)
        else:
            page._field.edit.setText(PASSPHRASE)
        snap(page, f"unlock-{'code-' if by_code else ''}{name}")
        assert_accessible(page)
        for widget in (*page.findChildren(QPushButton), *page.findChildren(QLabel)):
            if widget.isVisible():
                assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
                assert widget.height() >= widget.minimumSizeHint().height(), widget.text()
        assert page.horizontalScrollBar().maximum() == 0
    finally:
        languages.install("en")
