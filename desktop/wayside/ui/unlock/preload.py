"""Loads modules while the window has nothing else to do, one per round of the event loop."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

OPENING = (
    "msgspec",
    "cryptography.exceptions",
    "cryptography.hazmat.primitives.ciphers.aead",
    "cryptography.hazmat.primitives.kdf.argon2",
    "cryptography.hazmat.primitives.kdf.hkdf",
    "sqlcipher3",
    "wayside.vault.keys",
    "wayside.vault.thread",
    "wayside.work.store",
    "wayside.ui.errors",
    "wayside.ui.unlock.opening",
)
"""What opening a vault needs, small things first so that no step holds up a keystroke for long."""

WORK = (
    "wayside.ui.desk",
    "wayside.ui.say",
    "wayside.ui.theme.icons",
    "wayside.work.today",
    "wayside.ui.shell.page",
    # In pieces, so that Cancel answers meanwhile.
    "wayside.safety.leak_guard",
    "wayside.work.identities",
    "wayside.work.plans",
    "wayside.ui.copy_paths",
    "wayside.ui.shell.palette_actions",
    "wayside.ui.shell.work_window",
    "wayside.ui.today.today_page",
    "wayside.ui.locking.sequence",
    "wayside.ui.locking.auto_lock",
    "wayside.ui.locking.desktop",
    "wayside.safety.desktop_signals",
    "PySide6.QtSvg",
    # Today tells of rules read long ago, and the rule cards are YAML.
    "ruamel.yaml",
)
"""What the first page of the work needs; loaded while the vault's thread makes the key."""

PASSPHRASES = ("zxcvbn_rs_py", "diceware", "wayside.vault.passphrase")
"""What judging and drawing a passphrase needs."""


class Preloader(QObject):
    """Imports modules one by one.

    Args:
        names: modules, in order.
        parent: owner; loading stops when it goes.
    """

    def __init__(self, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = list(names)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin, or go on."""
        if self._left:
            self._timer.start()

    def _step(self) -> None:
        # Loading early is a favour. Whoever needs a module that is not there says so in the right place.
        with contextlib.suppress(ModuleNotFoundError):
            import_module(self._left.pop(0))
        if not self._left:
            self._timer.stop()
