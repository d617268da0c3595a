"""The sections of the settings, in order. The palette leads to each of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

APPEARANCE = "appearance"
LANGUAGE = "language"
LOCKING = "locking"
KEYS = "keys"
WORDS = "words"
KEYBOARD = "keyboard"
COMPUTER = "computer"


def sections() -> list[tuple[str, str]]:
    """Return each section as its topic (for `Place.topic`) and its title."""
    return [
        (APPEARANCE, _tr("Appearance")),
        (LANGUAGE, _tr("Language")),
        (LOCKING, _tr("Locking")),
        (KEYS, _tr("Passphrase and code")),
        (WORDS, _tr("Words for contacts")),
        (KEYBOARD, _tr("Keyboard")),
        (COMPUTER, _tr("This computer")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sections", text)
