"""The unlock page in every look: painted, named, nothing cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.before_unlock import LOOKS, NOW_MS, PASSPHRASE, assert_nothing_cut_off, button, line, wearing
from tests.ui.conftest import Snap
from tests.ui.walk import assert_accessible
from wayside.supervising.protocol import After
from wayside.ui.context import UiContext
from wayside.ui.theme.theme import Appearance
from wayside.ui.unlock.unlock_page import UnlockPage


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
    folder, code = vault
    context.device.change(last_vault=str(folder), last_opened_at=NOW_MS - 8 * 3_600_000)
    with wearing(name, qapp, look) as size:
        page = UnlockPage(context, folder, After.CRASH if by_code else After.START)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        if by_code:
            button(page, "unlock_recovery_link").click()
            groups = code.split("-")
            # A group in the place of another has a slip nearly always; these two letters always do.
            for group in (*groups[:2], "AAAAA" if groups[2][:4] != "AAAA" else "BBBBB"):
                qtbot.keyClicks(page.focusWidget(), group)
        else:
            line(page, "unlock_passphrase").setText(PASSPHRASE)
        snap(page, f"unlock-{'code-' if by_code else ''}{name}")
        assert_accessible(page)
        assert_nothing_cut_off(page)
