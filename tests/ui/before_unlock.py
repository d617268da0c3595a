"""What the tests of the unlock page, the assistant and the crash page share."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from wayside.ui.context import UiContext
from wayside.ui.i18n import Languages
from wayside.ui.settings.device import DeviceStore
from wayside.ui.theme.theme import Appearance
from wayside.vault.thread import VaultThread

PASSPHRASE = "lantern gravel orbit pumpkin saddle wren"
NOW_MS = 1_795_428_000_000


def make_context(qapp: QApplication, look: Appearance, settings: Path) -> UiContext:
    """Return a context that locks and quits nothing."""
    return UiContext(
        look=look,
        languages=Languages(qapp),
        device=DeviceStore(settings),
        lock=lambda _reason: None,
        quit=lambda: None,
        now_ms=lambda: NOW_MS,
    )


def end(thread: object) -> None:
    """Close an open vault and wait until it is closed."""
    assert isinstance(thread, VaultThread)
    thread.close()
    assert thread.join(10)
