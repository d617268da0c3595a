"""What every page may use, handed down from the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QLocale

from wayside.ui.clipboard import Clipboard
from wayside.ui.guarding import Guarding
from wayside.ui.i18n import Languages
from wayside.ui.settings.device import DeviceStore
from wayside.ui.theme.theme import Appearance
from wayside.ui.working_as import WorkingAs


class UiContext(NamedTuple):
    """The surroundings of a page. A named tuple, because it is needed before the first window is painted.

    Attributes:
        look: colours, fonts, icons.
        languages: which language the window speaks.
        device: the settings of this computer.
        lock: locks at once; the argument is a fixed word for the activity log ("button", "idle", …).
        quit: ends Wayside, locking first.
        set_idle_seconds: uses another idle time from now on.
        now_ms: the wall clock, milliseconds since the epoch.
        working: which identity is in use.
        guarding: the leak guard for the identity in use.
        clipboard: the way out for text.
    """

    look: Appearance
    languages: Languages
    device: DeviceStore
    lock: Callable[[str], None]
    quit: Callable[[], None]
    set_idle_seconds: Callable[[float], None]
    now_ms: Callable[[], int]
    working: WorkingAs
    guarding: Guarding
    clipboard: Clipboard

    @property
    def locale(self) -> QLocale:
        """The locale of dates and numbers."""
        return QLocale()
