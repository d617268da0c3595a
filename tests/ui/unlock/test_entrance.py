"""The way between the pages before a vault is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.before_unlock import PASSPHRASE, button, end, line
from wayside.supervising.protocol import After
from wayside.ui.context import UiContext
from wayside.ui.entrance import Entrance
from wayside.ui.first_run.first_run_page import FirstRunPage
from wayside.vault.keys import Passphrase
from wayside.work import store

LONG_WAIT_MS = 30_000
NEW_PHRASE = "thimble harbor acorn velvet moped juniper"


def shown(entrance: Entrance) -> QWidget:
    page = entrance.currentWidget()
    assert page is not None
    return page


def make(qtbot: QtBot, context: UiContext, vault: Path | None, after: After = After.START) -> Entrance:
    entrance = Entrance(context, vault, after, ("ValueError", "wayside.ui.desk:_deliver:161"))
    qtbot.addWidget(entrance)
    entrance.resize(1024, 640)
    entrance.show()
    return entrance


def test_without_a_vault_the_assistant_comes_first(
    qtbot: QtBot, context: UiContext, vault: tuple[Path, str]
) -> None:
    entrance = make(qtbot, context, None)
    first = shown(entrance)
    assert isinstance(first, FirstRunPage)
    assert button(first, "first_run_new").isVisible()
    first.existing_chosen.emit(vault[0])
    with qtbot.waitSignal(entrance.opened, timeout=LONG_WAIT_MS) as opened:
        qtbot.keyClicks(line(shown(entrance), "unlock_passphrase"), PASSPHRASE)
        button(shown(entrance), "unlock_open").click()
    end(opened.args[0])


def test_details_new_vault_and_handbook_lead_back(
    qtbot: QtBot, context: UiContext, vault: tuple[Path, str]
) -> None:
    entrance = make(qtbot, context, vault[0], After.CRASH)
    unlock = shown(entrance)
    button(unlock, "unlock_details").click()
    button(shown(entrance), "crash_unlock").click()
    assert shown(entrance) is unlock
    assert entrance.focusWidget() is line(unlock, "unlock_passphrase")
    button(unlock, "unlock_new").click()
    button(shown(entrance), "first_run_back").click()
    assert shown(entrance) is unlock
    button(unlock, "unlock_promise").click()
    reading = shown(entrance)
    assert reading is not unlock
    qtbot.keyClick(reading, Qt.Key.Key_Escape)
    assert shown(entrance) is unlock


def test_the_recovery_code_leads_to_a_new_passphrase(
    qtbot: QtBot, context: UiContext, vault: tuple[Path, str]
) -> None:
    folder, code = vault
    entrance = make(qtbot, context, folder)
    button(shown(entrance), "unlock_recovery_link").click()
    for group in code.split("-"):
        qtbot.keyClicks(entrance.focusWidget(), group)
    qtbot.keyClick(entrance.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entrance.count() == 2, timeout=LONG_WAIT_MS)
    page = shown(entrance)
    first, again = line(page, "recovered_phrase"), line(page, "recovered_phrase_again")
    assert entrance.focusWidget() is first
    qtbot.keyClicks(first, NEW_PHRASE)
    qtbot.keyClicks(again, NEW_PHRASE)
    with qtbot.waitSignal(entrance.opened, timeout=LONG_WAIT_MS) as opened:
        qtbot.keyClick(again, Qt.Key.Key_Return)
    end(opened.args[0])
    store.open_vault(folder, Passphrase(NEW_PHRASE)).close()


def test_the_new_passphrase_can_wait(qtbot: QtBot, context: UiContext, vault: tuple[Path, str]) -> None:
    folder, code = vault
    entrance = make(qtbot, context, folder)
    button(shown(entrance), "unlock_recovery_link").click()
    for group in code.split("-"):
        qtbot.keyClicks(entrance.focusWidget(), group)
    qtbot.keyClick(entrance.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entrance.count() == 2, timeout=LONG_WAIT_MS)
    with qtbot.waitSignal(entrance.opened) as opened:
        button(shown(entrance), "recovered_skip").click()
    end(opened.args[0])
    store.open_vault(folder, Passphrase(PASSPHRASE)).close()


def test_everything_loaded_early_is_there() -> None:
    from importlib import import_module

    from wayside.ui.unlock import preload

    for name in (*preload.OPENING, *preload.WORK, *preload.PASSPHRASES):
        import_module(name)
