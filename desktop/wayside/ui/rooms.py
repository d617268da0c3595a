"""The two things a session shows: something to open a vault with, and the work."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QApplication, QWidget

from wayside.supervising.protocol import SessionOptions

if TYPE_CHECKING:
    from wayside.ui.context import UiContext
    from wayside.ui.desk import Desk
    from wayside.vault.thread import VaultThread


class Ends(Protocol):
    """What the rooms may ask of the session."""

    def lock_for(self, reason: str) -> None:
        """Lock at once, for a value of `LockReason`."""

    def quit(self) -> None:
        """End Wayside, locking first."""

    def set_idle_seconds(self, seconds: float) -> None:
        """Use another idle time from now on."""


class Rooms(Protocol):
    """Builds what the window shows. Tests put their own in its place."""

    @property
    def idle_seconds(self) -> float:
        """Time without input until the lock."""

    def before_unlock(self, opened: Callable[[VaultThread], None], parent: QWidget) -> QWidget:
        """Build what is shown first; it calls `opened` in the window thread with an open vault."""

    def at_work(self, desk: Desk, vault: Path, parent: QWidget) -> tuple[QWidget, Callable[[int], None]]:
        """Build the work; also return what is to be told the seconds left, once a second."""


class WaysideRooms:
    """The real ones. Everything that is not on the first screen is loaded when it is needed.

    Args:
        app: the application.
        options: what the supervisor said.
        ends: locking and quitting.
    """

    def __init__(self, app: QApplication, options: SessionOptions, ends: Ends) -> None:
        self._options = options
        self._context = _context(app, ends)

    @property
    def idle_seconds(self) -> float:
        """Time without input until the lock."""
        return self._context.device.current.idle_minutes * 60.0

    def before_unlock(self, opened: Callable[[VaultThread], None], parent: QWidget) -> QWidget:
        """Build the unlock screen, or the assistant for the first vault."""
        from wayside.ui.entrance import Entrance

        known = self._options.vault or self._context.device.current.last_vault
        vault = Path(known) if known else None
        entrance = Entrance(self._context, vault, self._options.after, self._options.crash, parent)
        entrance.opened.connect(opened)
        return entrance

    def at_work(self, desk: Desk, vault: Path, parent: QWidget) -> tuple[QWidget, Callable[[int], None]]:
        """Build the work window."""
        from wayside.ui.shell.work_window import WorkWindow

        work = WorkWindow(self._context, desk, vault.stem, parent)
        return work, work.top_bar.set_seconds_left


def _context(app: QApplication, ends: Ends) -> UiContext:
    from wayside.ui.clipboard import Clipboard
    from wayside.ui.context import UiContext
    from wayside.ui.guarding import Guarding
    from wayside.ui.i18n import Languages
    from wayside.ui.settings.device import DeviceStore, settings_folder
    from wayside.ui.theme.theme import Appearance
    from wayside.ui.theme.tokens import ThemeChoice
    from wayside.ui.working_as import WorkingAs

    device = DeviceStore(settings_folder())
    look = Appearance(app, text_scale=device.current.text_percent / 100)
    look.apply(ThemeChoice(device.current.theme))
    languages = Languages(app)
    languages.install(device.current.language)
    working = WorkingAs(_now_ms, app)
    return UiContext(
        look=look,
        languages=languages,
        device=device,
        lock=ends.lock_for,
        quit=ends.quit,
        set_idle_seconds=ends.set_idle_seconds,
        now_ms=_now_ms,
        working=working,
        guarding=Guarding(working, app),
        clipboard=Clipboard(lambda: device.current.clear_seconds, parent=app),
    )


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
