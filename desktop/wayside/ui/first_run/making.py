"""Makes a vault on the thread that will own it, and brings its recovery code out."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.keys import KDF_DEFAULT, KdfParams, Passphrase
from wayside.vault.thread import JobResult, VaultThread
from wayside.vault.vault import Vault
from wayside.work import store

SAMPLE_PASSPHRASE = " ".join(["sample"] * 6)
SAMPLE_PEOPLE = 23
SAMPLE_ENTRIES = 600
SAMPLE_SEED = 1
Progress = Callable[[int, int], None]


class Maker(Protocol):
    """Makes a vault and returns it open, with its recovery code; called on the vault's thread."""

    def __call__(self, progress: Progress) -> tuple[Vault, str]:
        """Make it. `progress` may raise to stop; then nothing may be left behind."""


class Making(QObject):
    """Runs a maker. Has no owner on purpose: the thread may answer after the page that asked is gone.

    Signals:
        made(VaultThread): the vault is there and open; `code` holds its recovery code.
        failed(WaysideError): there is no vault. The code is CANCELLED if it was stopped.
        progressed(int, int): how far it is.
    """

    made = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    _answered = Signal(object)

    def __init__(self, make: Maker) -> None:
        super().__init__()
        self._make = make
        self._stopped = threading.Event()
        self.code = ""
        self._thread = VaultThread(self._open, self._answered.emit)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Stop at the next opportunity; `failed` says when."""
        self._stopped.set()

    def _open(self) -> Vault:
        vault, self.code = self._make(self._tell)
        return vault

    def _tell(self, done: int, total: int) -> None:
        if self._stopped.is_set():
            raise WaysideError(ErrorCode.CANCELLED)
        self.progressed.emit(done, total)

    @Slot(object)
    def _deliver(self, result: JobResult[Vault]) -> None:
        if result.error is None:
            self.made.emit(self._thread)
        elif isinstance(result.error, WaysideError):
            self.failed.emit(result.error)
        else:
            raise result.error


def empty_vault(folder: Path, passphrase: str, kdf: KdfParams = KDF_DEFAULT) -> Maker:
    """Return what makes a vault with nothing in it."""

    def make(progress: Progress) -> tuple[Vault, str]:
        progress(0, 0)
        return store.create_vault(folder, Passphrase(passphrase), kdf=kdf)

    return make


def sample_vault(folder: Path, now_ms: int, kdf: KdfParams = KDF_DEFAULT) -> Maker:
    """Return what makes a vault with invented work in it, whose passphrase is no secret."""

    def make(progress: Progress) -> tuple[Vault, str]:
        from wayside.work import sample

        progress(0, 0)
        secret = Passphrase(SAMPLE_PASSPHRASE)
        vault, code = store.create_vault(folder, secret, kdf=kdf, check_strength=False)
        try:
            sample.fill(vault.connection, SAMPLE_PEOPLE, SAMPLE_ENTRIES, SAMPLE_SEED, now_ms, progress)
            progress(SAMPLE_ENTRIES, SAMPLE_ENTRIES)
        except BaseException:
            vault.close()
            # Made a moment ago by this very function, so nothing of anybody's is in it.
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return vault, code

    return make
