"""What this computer remembers between sessions: looks, language, idle time, which vault was open last.

The file lies outside the vault in clear, so nothing in it may name a person, an alias or a note.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import Any, NamedTuple

FILE_NAME = "settings.ini"
IDLE_MINUTES = (2, 5, 10, 15, 20, 30)
CLEAR_SECONDS = (10, 20, 40, 60)
THEMES = ("system", "light", "dark", "high-contrast")
_MAX_BYTES = 64 * 1024
_LATEST_MS = 253_402_300_800_000  # the year 10000, which dates cannot say


class DeviceSettings(NamedTuple):
    """The settings of this computer.

    A named tuple in a file of plain lines, not a data class in JSON: this is read before the first window is painted.

    Attributes:
        theme: a value of `ThemeChoice`.
        language: a language code, or "" for the system's.
        text_percent: size of text, 100 is the system's.
        idle_minutes: time without input until Wayside locks.
        clear_seconds: time after which what was copied out is taken back from the clipboard.
        last_vault: folder of the vault opened last, or "".
        last_opened_at: when, in milliseconds since the epoch, 0 for never.
        window: geometry of the window as Qt writes it, base64, or "".
        remember_vault: whether to keep the two above.
    """

    theme: str = "system"
    language: str = ""
    text_percent: int = 100
    idle_minutes: int = 15
    clear_seconds: int = 20
    last_vault: str = ""
    last_opened_at: int = 0
    window: str = ""
    remember_vault: bool = True


class DeviceStore:
    """Reads and writes the settings file.

    Args:
        folder: where it lies; made when first written to.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._unknown: dict[str, str] = {}
        self.current = self._read()

    def change(self, **changes: Any) -> DeviceSettings:
        """Change some settings and keep them.

        Raises:
            OSError: they could not be written; they hold for this session all the same.
        """
        self.current = self.current._replace(**changes)
        self._write()
        return self.current

    def _read(self) -> DeviceSettings:
        """Read what is there. A missing, unreadable or foreign file gives the defaults, line by line."""
        try:
            with open(self._path, "rb") as file:
                text = file.read(_MAX_BYTES).decode("utf-8", "replace")
        except OSError:
            return DeviceSettings()
        defaults = DeviceSettings()
        known: dict[str, Any] = {}
        for line in text.splitlines():
            name, sign, value = line.partition(" = ")
            if sign and name in DeviceSettings._fields:
                with contextlib.suppress(ValueError):
                    known[name] = _parsed(value, getattr(defaults, name))
            elif sign and name.isidentifier():
                self._unknown[name] = value
        settings = defaults._replace(**known)
        if settings.theme not in THEMES:
            settings = settings._replace(theme=defaults.theme)
        if not 0 <= settings.last_opened_at < _LATEST_MS:
            settings = settings._replace(last_opened_at=0)
        if settings.idle_minutes not in IDLE_MINUTES:
            settings = settings._replace(idle_minutes=defaults.idle_minutes)
        if settings.clear_seconds not in CLEAR_SECONDS:
            settings = settings._replace(clear_seconds=defaults.clear_seconds)
        if not 50 <= settings.text_percent <= 300:
            settings = settings._replace(text_percent=defaults.text_percent)
        return settings

    def _write(self) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        values = self._unknown | {name: _spelt(value) for name, value in self.current._asdict().items()}
        lines = [f"{name} = {value}" for name, value in sorted(values.items())]
        temporary = self._path.with_suffix(".new")
        handle = os.open(
            temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), 0o600
        )
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, self._path)


def _spelt(value: str | int | bool) -> str:
    """Return a value on one line: a folder's name may hold a line end, a line of the file may not."""
    return str(value).encode("unicode_escape").decode("ascii")


def _parsed(text: str, default: str | int | bool) -> str | int | bool:
    """Return a value of the same kind as the default.

    Raises:
        ValueError: it is not of that kind.
    """
    if isinstance(default, bool):
        if text not in ("True", "False"):
            raise ValueError
        return text == "True"
    if isinstance(default, int):
        return int(text)
    return text.encode("ascii").decode("unicode_escape")


def settings_folder() -> Path:
    """Return where this system keeps a program's settings."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home()) / "Wayside"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Wayside"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "wayside"
