"""What this computer remembers between sessions: looks, language, idle time, which vault was open last.

The file lies outside the vault in clear, so nothing in it may name a person, an alias or a note.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

FILE_NAME = "settings.json"
IDLE_MINUTES = (2, 5, 10, 15, 20, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceSettings:
    """The settings of this computer.

    Attributes:
        theme: a value of `ThemeChoice`.
        language: a language code, or "" for the system's.
        text_percent: size of text, 100 is the system's.
        idle_minutes: time without input until Wayside locks.
        last_vault: folder of the vault opened last, or "".
        last_opened_at: when, in milliseconds since the epoch, 0 for never.
        window: geometry of the window as Qt writes it, base64, or "".
        remember_vault: whether to keep the two above.
    """

    theme: str = "system"
    language: str = ""
    text_percent: int = 100
    idle_minutes: int = 15
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
        self._unknown: dict[str, Any] = {}
        self.current = self._read()

    def change(self, **changes: object) -> DeviceSettings:
        """Change some settings and keep them.

        Raises:
            OSError: they could not be written; they hold for this session all the same.
        """
        self.current = replace(self.current, **changes)  # type: ignore[arg-type]  # names are checked by replace
        self._write()
        return self.current

    def _read(self) -> DeviceSettings:
        """Read what is there. A missing, unreadable or foreign file gives the defaults, value by value."""
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return DeviceSettings()
        if not isinstance(found, dict):
            return DeviceSettings()
        defaults = asdict(DeviceSettings())
        known = {name: value for name, value in found.items() if type(value) is type(defaults.get(name))}
        self._unknown = {name: value for name, value in found.items() if name not in defaults}
        settings = DeviceSettings(**known)
        if settings.idle_minutes not in IDLE_MINUTES:
            settings = replace(settings, idle_minutes=15)
        if not 50 <= settings.text_percent <= 300:
            settings = replace(settings, text_percent=100)
        return settings

    def _write(self) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = json.dumps(self._unknown | asdict(self.current), indent=1, sort_keys=True)
        temporary = self._path.with_suffix(".new")
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, self._path)


def settings_folder() -> Path:
    """Return where this system keeps a program's settings."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home()) / "Wayside"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Wayside"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "wayside"
