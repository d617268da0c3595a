"""The settings page: every setting does something, now or when it says, and is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_fixtures import PASSPHRASE
from tests.ui.walk import assert_accessible, focus_chain
from wayside.errors import WaysideError
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.i18n import Languages
from wayside.ui.settings import sections
from wayside.ui.settings.device import DeviceStore
from wayside.ui.settings.new_code_dialog import NewCodeDialog
from wayside.ui.settings.new_passphrase_dialog import NewPassphraseDialog
from wayside.ui.settings.settings_page import SettingsPage
from wayside.ui.shell.page import Area, Place, Shortcut
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Theme
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.segmented import Segmented
from wayside.vault import keys
from wayside.vault.vault import Vault

NEW_PHRASE = "seven quiet lanterns drift beyond marble orchards"


def part(page: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = page.findChild(kind, name)
    assert isinstance(found, kind)
    return found


@pytest.fixture
def idle() -> list[float]:
    return []


@pytest.fixture
def page(
    context: UiContext, desk: Desk, keep: Callable[[QWidget], QWidget], idle: list[float], qtbot: QtBot
) -> SettingsPage:
    made = SettingsPage(context._replace(set_idle_seconds=idle.append), desk)
    made.show_keys([Shortcut(keys="Ctrl+K", text="Search and act")])
    keep(made)
    made.resize(1024, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


def kept(context: UiContext) -> DeviceStore:
    return DeviceStore(context.device._path.parent)


def choose(page: SettingsPage, name: str, key: str) -> None:
    choice = part(page, Choice, name)
    assert isinstance(choice, Choice)
    choice.set_current(key)
    choice.chosen.emit(key)


def test_colours_change_at_once_and_are_kept(
    page: SettingsPage, context: UiContext, look: Appearance
) -> None:
    theme = part(page, Segmented, "settings_theme")
    assert isinstance(theme, Segmented)
    theme.chosen.emit("dark")
    assert look.theme is Theme.DARK
    assert kept(context).current.theme == "dark"


def test_text_grows_at_once_and_is_kept(page: SettingsPage, context: UiContext, look: Appearance) -> None:
    before = look.scale
    choose(page, "settings_text_size", "150")
    assert look.scale == pytest.approx(before * 1.5, rel=0.01)
    assert kept(context).current.text_percent == 150


def test_idle_time_holds_at_once_and_is_kept(
    page: SettingsPage, context: UiContext, idle: list[float]
) -> None:
    choose(page, "settings_idle", "5")
    assert idle == [300.0]
    assert kept(context).current.idle_minutes == 5


def test_language_is_kept_for_the_next_session(page: SettingsPage, context: UiContext) -> None:
    choose(page, "settings_language", "en")
    assert kept(context).current.language == "en"


def test_forgetting_the_vault_forgets_it_now(page: SettingsPage, context: UiContext) -> None:
    context.device.change(last_vault="somewhere", last_opened_at=5)
    box = part(page, QCheckBox, "settings_remember")
    assert isinstance(box, QCheckBox)
    box.click()
    current = kept(context).current
    assert (current.remember_vault, current.last_vault, current.last_opened_at) == (False, "", 0)


def test_a_setting_that_cannot_be_written_still_holds_and_says_so(
    page: SettingsPage, context: UiContext, look: Appearance
) -> None:
    context.device._path.parent.parent.mkdir(parents=True, exist_ok=True)
    context.device._path.parent.write_text("a file where the folder should be")
    theme = part(page, Segmented, "settings_theme")
    assert isinstance(theme, Segmented)
    theme.chosen.emit("high-contrast")
    assert look.theme in (Theme.HIGH_CONTRAST, Theme.HIGH_CONTRAST_DARK)
    assert "could not be written" in page._said.text()


@pytest.mark.parametrize("topic", [topic for topic, _ in sections.sections()])
def test_every_section_can_be_gone_to(page: SettingsPage, topic: str) -> None:
    page.enter(Place(area=Area.SETTINGS, topic=topic))
    card = page._cards[topic]
    top = card.mapTo(page, card.rect().topLeft()).y()
    assert top < page.height()


def test_everything_is_reached_by_tab_and_named(page: SettingsPage) -> None:
    assert_accessible(page)
    names = {widget.objectName() for widget in focus_chain(page)}
    assert {"settings_text_size", "settings_idle", "settings_change_passphrase", "settings_remember"} <= names


@pytest.mark.parametrize("language", ["x-long", "x-rtl"])
def test_long_and_mirrored(
    context: UiContext,
    desk: Desk,
    languages: Languages,
    keep: Callable[[QWidget], QWidget],
    snap: Callable[..., Path],
    language: str,
) -> None:
    languages.install(language)
    made = SettingsPage(context, desk)
    keep(made)
    picture = snap(made, f"settings-{language}", (1024, 640))
    assert picture.stat().st_size > 5000
    assert made._scroll.horizontalScrollBar().maximum() == 0


def folder_of(desk: Desk, qtbot: QtBot) -> Path:
    found = list[Path]()
    desk.vault_thread.submit(
        lambda vault, _c: vault.folder, lambda result: found.append(result.value or Path())
    )
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def opens(folder: Path, secret: keys.Secret) -> bool:
    try:
        keys.unlock(keys.read_header(folder).header, secret)
    except WaysideError:
        return False
    return True


def give_back(desk: Desk, qtbot: QtBot) -> None:
    """The vault is shared by the tests of this folder: give it its passphrase back."""
    done = list[bool]()

    def restore(vault: Vault, _context: object) -> None:
        vault._replace_slot(keys.SlotKind.PASSPHRASE, PASSPHRASE, keys.KDF_FLOOR, "passphrase-changed")

    desk.vault_thread.submit(restore, lambda _result: done.append(True))
    qtbot.waitUntil(lambda: bool(done))


def test_the_passphrase_can_be_changed(
    look: Appearance, desk: Desk, keep: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    folder = folder_of(desk, qtbot)
    parent = keep(QWidget())
    parent.resize(1024, 640)
    parent.show()
    dialog = NewPassphraseDialog(look, desk.vault_thread, parent=parent)
    dialog.open()
    button = part(dialog, QPushButton, "settings_phrase_set")
    assert not button.isEnabled()
    for name in ("settings_phrase", "settings_phrase_again"):
        field = part(dialog, QLineEdit, name)
        qtbot.keyClicks(field, NEW_PHRASE)
    qtbot.waitUntil(button.isEnabled)
    with qtbot.waitSignal(dialog.changed, timeout=20_000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    try:
        assert opens(folder, keys.Passphrase(NEW_PHRASE))
        assert not opens(folder, PASSPHRASE)
    finally:
        give_back(desk, qtbot)


def test_six_words_can_be_drawn_but_have_to_be_typed_once(
    look: Appearance, desk: Desk, keep: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    parent = keep(QWidget())
    parent.resize(1024, 640)
    parent.show()
    dialog = NewPassphraseDialog(look, desk.vault_thread, parent=parent)
    dialog.open()
    qtbot.mouseClick(part(dialog, QPushButton, "settings_draw"), Qt.MouseButton.LeftButton)
    field = part(dialog, QLineEdit, "settings_phrase")
    assert isinstance(field, QLineEdit)
    assert len(field.text().split()) == 6
    # To be written on paper, all six must be in view.
    drawn = part(dialog, QLabel, "settings_drawn")
    assert isinstance(drawn, QLabel)
    assert drawn.text() == field.text()
    assert drawn.isVisible()
    assert not part(dialog, QPushButton, "settings_phrase_set").isEnabled()
    dialog.reject()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_key_dialogs_fit_into_the_window(
    scale: float,
    look: Appearance,
    context: UiContext,
    desk: Desk,
    keep: Callable[[QWidget], QWidget],
    qtbot: QtBot,
) -> None:
    look.set_text_scale(scale)
    parent = keep(QWidget())
    parent.resize(1024, 640)
    parent.show()
    passphrase = NewPassphraseDialog(look, desk.vault_thread, parent=parent)
    code = NewCodeDialog(context, desk.vault_thread, parent=parent)
    for dialog in (passphrase, code):
        dialog.open()
        qtbot.waitExposed(dialog)
        assert dialog.height() <= parent.height()
        assert dialog.width() <= parent.width()
        for field in dialog.findChildren(QLineEdit):
            if field.isVisible():
                assert field.height() >= field.fontMetrics().height()
        dialog.reject()


def test_a_new_code_counts_only_after_it_was_read_from_paper(
    context: UiContext, desk: Desk, keep: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    folder = folder_of(desk, qtbot)
    parent = keep(QWidget())
    parent.resize(1024, 640)
    parent.show()
    dialog = NewCodeDialog(context, desk.vault_thread, parent=parent)
    dialog.open()
    code = dialog._code
    go_on = part(dialog, QPushButton, "new_code_next")
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert not opens(folder, keys.RecoveryCode(code))
    for number, place in enumerate(dialog.asked, 1):
        qtbot.keyClicks(
            part(dialog, QLineEdit, f"first_run_confirm_{number}"), code.split("-")[place].lower()
        )
    with qtbot.waitSignal(dialog.changed, timeout=20_000):
        qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert opens(folder, keys.RecoveryCode(code))
