"""Opening real vaults: what is said, what waits, and what can be stopped."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.before_unlock import NOW_MS, PASSPHRASE, button, end, label, line
from tests.ui.walk import focus_chain
from wayside.supervising.protocol import After
from wayside.ui.context import UiContext
from wayside.ui.settings.device import DeviceStore
from wayside.ui.unlock.unlock_page import UnlockPage
from wayside.vault.keys import Passphrase
from wayside.work import store

LONG_WAIT_MS = 20_000


@pytest.fixture
def page(qtbot: QtBot, context: UiContext, vault: tuple[Path, str]) -> UnlockPage:
    """Give the page of a real vault, on the screen."""
    page = UnlockPage(context, vault[0])
    qtbot.addWidget(page)
    page.show()
    return page


def submit(qtbot: QtBot, page: UnlockPage, text: str) -> None:
    """Type a passphrase and press Enter."""
    field = line(page, "unlock_passphrase")
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_opens_with_enter_and_remembers_the_vault(qtbot: QtBot, page: UnlockPage, context: UiContext) -> None:
    assert page.focusWidget() is line(page, "unlock_passphrase")
    with qtbot.waitSignal(page.opened, timeout=LONG_WAIT_MS) as opened:
        submit(qtbot, page, PASSPHRASE)
        assert line(page, "unlock_passphrase").text() == ""
        assert button(page, "unlock_open").text() == "Opening…"
        assert button(page, "unlock_cancel").isVisible()
    (thread,) = opened.args
    end(thread)
    kept = DeviceStore(context.device._path.parent).current
    assert kept.last_vault.endswith("Fieldwork.vault")
    assert kept.last_opened_at == NOW_MS


def test_forgets_the_vault_if_told_to(qtbot: QtBot, page: UnlockPage, context: UiContext) -> None:
    context.device.change(remember_vault=False)
    with qtbot.waitSignal(page.opened, timeout=LONG_WAIT_MS) as opened:
        submit(qtbot, page, PASSPHRASE)
    end(opened.args[0])
    assert context.device.current.last_vault == ""


def test_wrong_passphrase_says_so_waits_and_changes_nothing(
    qtbot: QtBot, page: UnlockPage, vault: tuple[Path, str]
) -> None:
    before = {path.name: path.read_bytes() for path in vault[0].iterdir()}
    error, opener = label(page, "unlock_error"), button(page, "unlock_open")
    submit(qtbot, page, "not this one")
    qtbot.waitUntil(error.isVisible, timeout=LONG_WAIT_MS)
    assert error.text() == "This passphrase does not open the vault. Nothing was changed."
    field = line(page, "unlock_passphrase")
    assert field.text() == ""
    assert page.focusWidget() is field
    assert field.accessibleDescription() == error.text()
    assert opener.text() == "Open in 1 s"
    assert not opener.isEnabled()
    submit(qtbot, page, PASSPHRASE)
    assert field.text() == PASSPHRASE, "nothing is tried, and nothing lost, while it has to wait"
    qtbot.waitUntil(opener.isEnabled, timeout=5_000)
    assert opener.text() == "Open"
    after = {path.name: path.read_bytes() for path in vault[0].iterdir() if path.name in before}
    assert after == before
    with qtbot.waitSignal(page.opened, timeout=LONG_WAIT_MS) as opened:
        opener.click()
    end(opened.args[0])


def test_escape_drops_the_attempt_and_closes_the_vault_again(qtbot: QtBot, page: UnlockPage) -> None:
    heard: list[object] = []
    page.opened.connect(heard.append)
    submit(qtbot, page, PASSPHRASE)
    dropped = page._opening
    assert dropped is not None
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert button(page, "unlock_open").isEnabled()
    assert page.focusWidget() is line(page, "unlock_passphrase")
    # At once again: the second attempt waits for the first to give the vault back.
    with qtbot.waitSignal(page.opened, timeout=LONG_WAIT_MS) as opened:
        submit(qtbot, page, PASSPHRASE)
    assert dropped.join(1)
    end(opened.args[0])
    assert len(heard) == 1


def test_a_second_enter_does_not_cancel(qtbot: QtBot, page: UnlockPage) -> None:
    with qtbot.waitSignal(page.opened, timeout=LONG_WAIT_MS) as opened:
        submit(qtbot, page, PASSPHRASE)
        qtbot.keyClick(page, Qt.Key.Key_Return)
    end(opened.args[0])


def test_nothing_typed_is_not_an_attempt(qtbot: QtBot, page: UnlockPage) -> None:
    button(page, "unlock_open").click()
    assert label(page, "unlock_error").text() == "Type the passphrase first."
    qtbot.keyClicks(line(page, "unlock_passphrase"), "a")
    assert not label(page, "unlock_error").isVisible()


def test_a_vault_in_use_is_said_and_does_not_slow_down(
    qtbot: QtBot, page: UnlockPage, vault: tuple[Path, str]
) -> None:
    with store.open_vault(vault[0], Passphrase(PASSPHRASE)):
        submit(qtbot, page, PASSPHRASE)
        qtbot.waitUntil(label(page, "unlock_error").isVisible, timeout=LONG_WAIT_MS)
    assert "already open" in label(page, "unlock_error").text()
    assert button(page, "unlock_open").text() == "Open"


def test_a_vault_that_is_gone_is_said(qtbot: QtBot, context: UiContext, tmp_path: Path) -> None:
    page = UnlockPage(context, tmp_path / "Elsewhere.vault")
    qtbot.addWidget(page)
    page.show()
    submit(qtbot, page, PASSPHRASE)
    qtbot.waitUntil(label(page, "unlock_error").isVisible, timeout=LONG_WAIT_MS)
    assert label(page, "unlock_error").text() == "There is no folder at this place."


def test_recovery_code_names_the_slip_and_opens(
    qtbot: QtBot, page: UnlockPage, vault: tuple[Path, str]
) -> None:
    groups = vault[1].split("-")
    button(page, "unlock_recovery_link").click()
    wrong = "0" if groups[1][0] != "0" else "1"
    qtbot.keyClicks(page.focusWidget(), groups[0].lower())
    qtbot.keyClicks(page.focusWidget(), wrong + groups[1][1:])
    assert label(page, "unlock_error").text() == "Group 2 has a slip. Compare it with the paper."
    second = line(page, "unlock_code_group_2")
    assert page.focusWidget() is second, "the keyboard stays where the slip is"
    for _ in range(5):
        qtbot.keyClick(second, Qt.Key.Key_Backspace)
    qtbot.keyClicks(second, groups[1])
    assert not label(page, "unlock_error").isVisible()
    for group in groups[2:]:
        qtbot.keyClicks(page.focusWidget(), group)
    with qtbot.waitSignal(page.recovered, timeout=LONG_WAIT_MS) as recovered:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
        assert line(page, "unlock_code_group_1").text() == ""
    end(recovered.args[0])


def test_a_code_that_is_not_full_is_no_attempt(
    qtbot: QtBot, page: UnlockPage, vault: tuple[Path, str]
) -> None:
    button(page, "unlock_recovery_link").click()
    qtbot.keyClicks(page.focusWidget(), vault[1].split("-")[0])
    button(page, "unlock_open").click()
    assert "eight groups" in label(page, "unlock_error").text()
    assert page.focusWidget() is line(page, "unlock_code_group_2")
    button(page, "unlock_recovery_link").click()
    assert page.focusWidget() is line(page, "unlock_passphrase")
    assert not label(page, "unlock_error").isVisible()


def test_another_vault_is_chosen_without_blocking(
    qtbot: QtBot, page: UnlockPage, tmp_path: Path, vault: tuple[Path, str]
) -> None:
    button(page, "unlock_other").click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path))
    assert label(page, "unlock_error").text() == "This folder is not a vault."
    dialog.fileSelected.emit(str(vault[0]))
    assert not label(page, "unlock_error").isVisible()
    dialog.close()


@pytest.mark.parametrize("after", list(After))
def test_the_notice_tells_how_the_session_before_ended(
    qtbot: QtBot, context: UiContext, vault: tuple[Path, str], after: After
) -> None:
    page = UnlockPage(context, vault[0], after)
    qtbot.addWidget(page)
    page.show()
    notices = [
        child.text() for child in page.findChildren(type(label(page, "unlock_error")), "unlock_notice")
    ]
    assert bool(notices) is (after is not After.START)
    if after in (After.CRASH, After.HUNG):
        with qtbot.waitSignal(page.details_asked):
            button(page, "unlock_details").click()
    for text in notices:
        assert "Fieldwork" not in text


def test_caps_lock_is_suspected(qtbot: QtBot, page: UnlockPage) -> None:
    field = line(page, "unlock_passphrase")
    qtbot.keyClicks(field, "a")
    assert not page._caps.isVisible()
    qtbot.keyClick(field, "A")
    assert page._caps.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_CapsLock)
    assert not page._caps.isVisible()


def test_tab_goes_from_the_field_to_open_to_the_rest(page: UnlockPage) -> None:
    names = [widget.objectName() for widget in focus_chain(page) if widget.objectName()]
    assert names == [
        "unlock_passphrase",
        "unlock_open",
        "unlock_other",
        "unlock_recovery_link",
        "unlock_new",
        "unlock_promise",
    ]


def test_loads_nothing_heavy_before_it_is_shown() -> None:
    import subprocess
    import sys

    program = (
        "import sys, wayside.ui.unlock.unlock_page\n"
        "heavy = {'sqlcipher3', 'cryptography', 'msgspec', 'zxcvbn_rs_py', 'diceware'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=dict(os.environ)
    )
    assert done.stdout.strip() == "[]"
