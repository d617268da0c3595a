"""One attempt to open a vault, away from the window thread."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wayside.errors import WaysideError
from wayside.ui.settings.device import DeviceStore
from wayside.vault.keys import Secret
from wayside.vault.thread import JobContext, JobResult, Priority, VaultThread
from wayside.vault.vault import Vault
from wayside.work import store

_LONGEST_OPENING_SECONDS = 120.0


class Opening(QObject):
    """Runs a function that opens a vault on a thread of its own, and says how it went in the window thread.

    Has no owner on purpose: the thread may answer after the page that asked is gone.

    Signals:
        opened(VaultThread): the vault is open.
        failed(WaysideError): it is not.
    """

    opened = Signal(object)
    failed = Signal(object)
    _answered = Signal(object)

    def __init__(self, open_vault: Callable[[], Vault], *, after: Opening | None = None) -> None:
        super().__init__()
        self._dropped = False
        self._before = after
        self._function: Callable[[], Vault] | None = open_vault
        self._thread = VaultThread(self._open, self._answered.emit)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def cancel(self) -> None:
        """Drop the answer. The vault is closed again as soon as the thread has it."""
        self._dropped = True
        self._thread.close()

    def join(self, seconds: float) -> bool:
        """Wait for the end of a thread that was cancelled or failed; tell whether it ended."""
        return self._thread.join(seconds)

    def _open(self) -> Vault:
        before, self._before = self._before, None
        # The function knows the secret; nothing here should, once it has been used.
        function, self._function = self._function, None
        if before is not None:
            # A dropped attempt may still hold the vault's lock for a moment.
            before.join(_LONGEST_OPENING_SECONDS)
        if function is None:
            raise RuntimeError("an attempt is made only once")
        return function()

    @Slot(object)
    def _deliver(self, result: JobResult[Vault]) -> None:
        if self._dropped:
            return
        if result.error is None:
            self.opened.emit(self._thread)
        elif isinstance(result.error, WaysideError):
            self.failed.emit(result.error)
        else:
            raise result.error


def open_with(folder: Path, secret: Secret, *, after: Opening | None = None) -> Opening:
    """Return an attempt, not yet started, to open a vault.

    Args:
        folder: the vault.
        secret: what was typed.
        after: a dropped attempt that may still be running.
    """
    return Opening(lambda: store.open_vault(folder, secret), after=after)


def remember(device: DeviceStore, folder: Path, now_ms: int, thread: VaultThread) -> None:
    """Keep on this computer which vault was opened last, unless the person does not want that.

    The disk is written to on the vault's thread, before anything else happens there.
    """
    if not device.current.remember_vault:
        return

    def write(_vault: Vault, _context: JobContext) -> None:
        # Not remembered means choosing the folder again, no more.
        with contextlib.suppress(OSError):
            device.change(last_vault=str(folder.absolute()), last_opened_at=now_ms)

    # As a save, so that locking at once does not drop it.
    thread.submit(write, lambda _result: None, priority=Priority.SAVE)
