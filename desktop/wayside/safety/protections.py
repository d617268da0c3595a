"""The truth about one protection: active and read back just now, not available here, failed, or unknown."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Standing(Enum):
    """How a protection stands. `ACTIVE_VERIFIED` is only ever the result of reading back."""

    ACTIVE_VERIFIED = "active"
    NOT_AVAILABLE = "not-available"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Protection(NamedTuple):
    """One protection's state. A named tuple, because some are recorded before the first window is shown."""

    name: str
    """Fixed word, for example `core-dumps`."""
    standing: Standing
    reason: str = ""
    """Fixed word that says why, when it is not active; the window makes a sentence of it."""
