"""What the tests of the unlock page, the assistant and the crash page share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from wayside.ui.clipboard import Clipboard
from wayside.ui.context import UiContext
from wayside.ui.guarding import Guarding
from wayside.ui.i18n import LONG, MIRRORED, Languages
from wayside.ui.settings.device import DeviceStore
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ThemeChoice
from wayside.ui.working_as import WorkingAs
from wayside.vault.keys import KDF_FLOOR, Passphrase
from wayside.vault.thread import VaultThread
from wayside.work import store

PASSPHRASE = "lantern gravel orbit pumpkin saddle wren"
NOW_MS = 1_795_428_000_000

LOOKS = {
    "light": (ThemeChoice.LIGHT, "en", 1.0, (1280, 800)),
    "dark": (ThemeChoice.DARK, "en", 1.0, (1024, 640)),
    "contrast": (ThemeChoice.HIGH_CONTRAST, "en", 1.0, (1280, 800)),
    "small-long": (ThemeChoice.LIGHT, LONG, 1.0, (1024, 640)),
    "right-to-left": (ThemeChoice.DARK, MIRRORED, 1.0, (1280, 800)),
    "double": (ThemeChoice.LIGHT, "en", 2.0, (1024, 640)),
}
"""Name of a look: theme, language, size of text, size of the window."""


@contextmanager
def wearing(name: str, qapp: QApplication, look: Appearance) -> Iterator[tuple[int, int]]:
    """Put a look on, give the size of the window, and take the language off again."""
    choice, language, scale, size = LOOKS[name]
    look.apply(choice)
    look.set_text_scale(scale)
    languages = Languages(qapp)
    languages.install(language)
    try:
        yield size
    finally:
        languages.install("en")


@pytest.fixture
def context(qapp: QApplication, look: Appearance, tmp_path: Path) -> UiContext:
    """Give a context that locks and quits nothing, with settings in a temporary folder."""
    working = WorkingAs(lambda: NOW_MS, look)
    return UiContext(
        look=look,
        languages=Languages(qapp),
        device=DeviceStore(tmp_path / "settings"),
        lock=lambda _reason: None,
        quit=lambda: None,
        set_idle_seconds=lambda _seconds: None,
        now_ms=lambda: NOW_MS,
        working=working,
        guarding=Guarding(working, look),
        clipboard=Clipboard(lambda: 20, parent=look),
    )


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, str]:
    """Make a vault, closed; return its folder and recovery code."""
    folder = tmp_path / "Fieldwork.vault"
    opened, code = store.create_vault(folder, Passphrase(PASSPHRASE), kdf=KDF_FLOOR, check_strength=False)
    opened.close()
    return folder, code


def end(thread: object) -> None:
    """Close an open vault and wait until it is closed."""
    assert isinstance(thread, VaultThread)
    thread.close()
    assert thread.join(10)


def button(page: QWidget, name: str) -> QPushButton:
    """Return a button by its object name."""
    found = page.findChild(QPushButton, name)
    assert found is not None, name
    return found


def line(page: QWidget, name: str) -> QLineEdit:
    """Return a text field by its object name."""
    found = page.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def label(page: QWidget, name: str) -> QLabel:
    """Return a text by its object name."""
    found = page.findChild(QLabel, name)
    assert found is not None, name
    return found


def assert_nothing_cut_off(page: QScrollArea) -> None:
    """Fail if a visible word has less room than it needs, or if the page is wider than the window."""
    worded: list[QAbstractButton | QLabel] = [*page.findChildren(QAbstractButton), *page.findChildren(QLabel)]
    for widget in worded:
        if not widget.isVisible():
            continue
        least = widget.minimumSizeHint()
        assert widget.width() >= least.width(), (widget.objectName(), widget.text())
        needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else least.height()
        assert widget.height() >= needed, (widget.objectName(), widget.text())
    inner = page.widget()
    assert inner is not None
    assert inner.width() <= page.viewport().width(), "the page is wider than the window"
