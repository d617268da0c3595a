"""From nothing to an open vault, with real vaults."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.before_unlock import (
    LOOKS,
    NOW_MS,
    PASSPHRASE,
    assert_nothing_cut_off,
    button,
    end,
    label,
    line,
    wearing,
)
from tests.ui.conftest import Snap
from tests.ui.walk import assert_accessible, focus_chain
from wayside.ui.context import UiContext
from wayside.ui.first_run.first_run_page import FirstRunPage
from wayside.ui.theme.theme import Appearance
from wayside.ui.unlock.new_passphrase import StrengthMeter
from wayside.ui.widgets.dialog import ConfirmDialog
from wayside.vault.keys import KDF_FLOOR, Passphrase, RecoveryCode
from wayside.work import people, store

LONG_WAIT_MS = 30_000


@pytest.fixture
def page(qtbot: QtBot, context: UiContext, tmp_path: Path) -> FirstRunPage:
    """Give the assistant, on the screen."""
    page = FirstRunPage(context, kdf=KDF_FLOOR, parent_folder=tmp_path)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    return page


def shown_code(page: FirstRunPage) -> list[str]:
    """Read the code from the screen."""
    return [label(page, f"first_run_code_group_{number}").text() for number in range(1, 9)]


def to_code(qtbot: QtBot, page: FirstRunPage) -> list[str]:
    """Go on to the step that shows the code, by keyboard where that is shorter."""
    button(page, "first_run_new").click()
    qtbot.keyClick(line(page, "first_run_name"), Qt.Key.Key_Return)
    button(page, "first_run_use").click()
    qtbot.keyClicks(page.focusWidget(), label(page, "first_run_phrase_generated").text())
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: page.findChild(QWidget, "first_run_code_group_1") is not None, timeout=LONG_WAIT_MS
    )
    return shown_code(page)


def to_confirm(qtbot: QtBot, page: FirstRunPage) -> tuple[list[str], list[int]]:
    """Go on to the step that asks for two groups; return the code and which groups are asked for."""
    code = to_code(qtbot, page)
    button(page, "first_run_next").click()
    asked = [int(line(page, f"first_run_confirm_{n}").accessibleName().split()[-1]) for n in (1, 2)]
    return code, asked


def test_makes_a_vault_that_passphrase_and_code_open(
    qtbot: QtBot, page: FirstRunPage, context: UiContext, tmp_path: Path
) -> None:
    code, asked = to_confirm(qtbot, page)
    phrase = label(page, "first_run_phrase_generated").text()
    finish = button(page, "first_run_finish")
    assert not finish.isEnabled()
    first, second = (line(page, f"first_run_confirm_{n}") for n in (1, 2))
    qtbot.keyClicks(first, code[asked[0] - 1].lower())
    assert page.focusWidget() is second
    qtbot.keyClicks(second, code[asked[1] - 1])
    assert finish.isEnabled()
    with qtbot.waitSignal(page.opened, timeout=LONG_WAIT_MS) as opened:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    end(opened.args[0])
    folder = tmp_path / "Fieldwork.vault"
    store.open_vault(folder, Passphrase(phrase)).close()
    store.open_vault(folder, RecoveryCode("-".join(code))).close()
    assert context.device.current.last_vault == str(folder)
    assert context.device.current.last_opened_at == NOW_MS


def test_a_wrong_group_is_said_and_the_code_can_be_looked_at_again(qtbot: QtBot, page: FirstRunPage) -> None:
    code, asked = to_confirm(qtbot, page)
    right = code[asked[0] - 1]
    qtbot.keyClicks(line(page, "first_run_confirm_1"), ("0" if right[0] != "0" else "1") + right[1:])
    assert not button(page, "first_run_finish").isEnabled()
    assert "not what was shown" in line(page, "first_run_confirm_1").accessibleDescription()
    button(page, "first_run_back").click()
    assert shown_code(page) == code
    assert not button(page, "first_run_back").isVisible(), "the vault is made; nothing before can be changed"
    with qtbot.waitSignal(page.opened) as opened:
        button(page, "first_run_skip").click()
        dialog = page.findChild(ConfirmDialog, "first_run_leave")
        assert dialog is not None
        dialog.confirmed.emit()
    dialog.close()
    end(opened.args[0])


def test_own_passphrase_must_be_strong_and_typed_twice(qtbot: QtBot, page: FirstRunPage) -> None:
    button(page, "first_run_new").click()
    button(page, "first_run_next").click()
    first, again = line(page, "first_run_phrase"), line(page, "first_run_phrase_again")
    forward = button(page, "first_run_next")
    qtbot.keyClicks(first, "password1")
    qtbot.keyClicks(again, "password1")
    meter = page.findChild(StrengthMeter, "first_run_strength")
    assert meter is not None
    qtbot.waitUntil(lambda: "Too easy" in meter.text())
    assert not forward.isEnabled()
    first.clear()
    again.clear()
    qtbot.keyClicks(first, PASSPHRASE)
    qtbot.waitUntil(lambda: "Strong enough" in meter.text())
    assert not forward.isEnabled()
    qtbot.keyClicks(again, PASSPHRASE[:-1])
    assert not forward.isEnabled()
    qtbot.keyClick(again, PASSPHRASE[-1])
    assert forward.isEnabled()
    button(page, "first_run_back").click()
    assert line(page, "first_run_name").isVisible()


def test_another_phrase_is_another(page: FirstRunPage) -> None:
    button(page, "first_run_new").click()
    button(page, "first_run_next").click()
    before = label(page, "first_run_phrase_generated").text()
    assert len(before.split()) == 6
    button(page, "first_run_another").click()
    assert label(page, "first_run_phrase_generated").text() != before


def test_names_and_places_are_judged(qtbot: QtBot, page: FirstRunPage, tmp_path: Path) -> None:
    button(page, "first_run_new").click()
    name, forward = line(page, "first_run_name"), button(page, "first_run_next")
    assert label(page, "first_run_path").accessibleName() == str(tmp_path / "Fieldwork.vault")
    name.clear()
    assert not forward.isEnabled()
    qtbot.keyClicks(name, "a/b")
    assert not forward.isEnabled()
    (tmp_path / "Taken.vault").mkdir()
    name.setText("Taken")
    assert not forward.isEnabled()
    assert "already something" in name.accessibleDescription()
    name.setText("Free")
    warning = page.findChild(QWidget, "first_run_place_warning")
    assert warning is not None
    assert not warning.isVisible()
    synced = tmp_path / "Dropbox"
    synced.mkdir()
    button(page, "first_run_change_place").click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(synced))
    dialog.close()
    assert warning.isVisible()
    assert forward.isEnabled(), "a warning forbids nothing"


def test_a_failure_leads_back_and_says_why(
    qtbot: QtBot, page: FirstRunPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wayside.errors import ErrorCode, WaysideError

    def full(*_arguments: object, **_named: object) -> None:
        raise WaysideError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(store, "create_vault", full)
    button(page, "first_run_new").click()
    button(page, "first_run_next").click()
    button(page, "first_run_use").click()
    qtbot.keyClicks(page.focusWidget(), label(page, "first_run_phrase_generated").text())
    button(page, "first_run_next").click()
    qtbot.waitUntil(label(page, "first_run_error").isVisible, timeout=LONG_WAIT_MS)
    assert "full" in label(page, "first_run_error").text()
    assert line(page, "first_run_phrase").isVisible()


def test_the_sample_is_made_filled_and_opened(qtbot: QtBot, page: FirstRunPage, tmp_path: Path) -> None:
    button(page, "first_run_sample").click()
    assert line(page, "first_run_name").text() == "Wayside sample"
    with qtbot.waitSignal(page.opened, timeout=LONG_WAIT_MS) as opened:
        button(page, "first_run_next").click()
    end(opened.args[0])
    with store.open_vault(
        tmp_path / "Wayside sample.vault", Passphrase("sample sample sample sample sample sample")
    ) as vault:
        assert people.count(vault.connection, people.PeopleQuery(show=people.Show.ALL)) == 23


def test_a_stopped_sample_leaves_nothing(qtbot: QtBot, page: FirstRunPage, tmp_path: Path) -> None:
    button(page, "first_run_sample").click()
    button(page, "first_run_next").click()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(line(page, "first_run_name").isVisible, timeout=LONG_WAIT_MS)
    assert not label(page, "first_run_error").isVisible()
    assert not (tmp_path / "Wayside sample.vault").exists()


def test_escape_leads_back_step_by_step(qtbot: QtBot, context: UiContext, tmp_path: Path) -> None:
    page = FirstRunPage(context, can_leave=True, kdf=KDF_FLOOR, parent_folder=tmp_path)
    qtbot.addWidget(page)
    page.show()
    button(page, "first_run_new").click()
    button(page, "first_run_next").click()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert line(page, "first_run_name").isVisible()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert button(page, "first_run_new").isVisible()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)


def test_tab_reaches_the_buttons_below_after_the_step(page: FirstRunPage) -> None:
    button(page, "first_run_new").click()
    names = [widget.objectName() for widget in focus_chain(page) if widget.objectName()]
    assert names == ["first_run_name", "first_run_change_place", "first_run_back", "first_run_next"]


def test_the_code_cannot_be_selected(qtbot: QtBot, page: FirstRunPage) -> None:
    to_code(qtbot, page)
    for number in range(1, 9):
        flags = label(page, f"first_run_code_group_{number}").textInteractionFlags()
        assert not flags & Qt.TextInteractionFlag.TextSelectableByMouse
        assert not flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    thread = page._thread
    end(thread)


@pytest.mark.parametrize("name", list(LOOKS))
def test_every_look(
    qtbot: QtBot,
    qapp: QApplication,
    look: Appearance,
    context: UiContext,
    snap: Snap,
    tmp_path: Path,
    name: str,
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    with wearing(name, qapp, look) as size:
        page = FirstRunPage(context, kdf=KDF_FLOOR, parent_folder=folder)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()

        def look_at(step: str) -> None:
            snap(page, f"first-run-{step}-{name}")
            assert_accessible(page)
            assert_nothing_cut_off(page)

        look_at("1-welcome")
        button(page, "first_run_new").click()
        line(page, "first_run_name").setText("Fieldwork")
        look_at("2-place")
        button(page, "first_run_next").click()
        button(page, "first_run_use").click()
        look_at("3-phrase")
        qtbot.keyClicks(page.focusWidget(), label(page, "first_run_phrase_generated").text())
        button(page, "first_run_next").click()
        look_at("4-making")
        qtbot.waitUntil(
            lambda: page.findChild(QWidget, "first_run_code_group_1") is not None, timeout=LONG_WAIT_MS
        )
        look_at("5-code")
        button(page, "first_run_next").click()
        qtbot.keyClicks(line(page, "first_run_confirm_1"), "00000")
        look_at("6-confirm")
        end(page._thread)
