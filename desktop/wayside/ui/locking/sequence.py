"""The order in which a session ends: windows gone, words kept, vault closed, process gone."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QThread, Signal, Slot
from PySide6.QtGui import QGuiApplication

from wayside.safety.crash import CrashReporter
from wayside.safety.lock_rules import LockReason
from wayside.supervising import protocol
from wayside.ui.clipboard import clear_own
from wayside.vault import activity
from wayside.vault import connection as database
from wayside.vault.thread import JobContext, Priority, VaultThread
from wayside.vault.vault import Vault

SAVE_SECONDS = 2.0
"""Longest wait for half typed text to reach the disk; the supervisor ends the process a second later."""
CLOSE_SECONDS = 0.45
"""Longest wait for the vault to close once everything typed is on the disk."""
CRASH_SAVE_SECONDS = 1.0
_CRASH_ON_OTHER_THREAD_SECONDS = 2.0


class Speaks(Protocol):
    """The channel to the supervisor, as far as the sequence needs it."""

    def say(self, line: bytes) -> None:
        """Say one line."""


class LockSequence(QObject):
    """Ends the session. Every way to end it comes through here, and the first one wins.

    While it runs, the window thread waits on the vault's thread without an event loop: the windows are gone,
    so nobody sees it stand still, and nothing of the pages can run any more, not even below a modal dialog.

    Args:
        control: the channel to the supervisor.
        reporter: told where a step of the ending failed.
        leave: ends the process with a status, without any clean-up of Python or Qt.
    """

    _asked = Signal(object)
    _crashed = Signal()

    def __init__(
        self, control: Speaks, reporter: CrashReporter, leave: Callable[[int], object] = os._exit
    ) -> None:
        super().__init__()
        self._control = control
        self._reporter = reporter
        self._leave = leave
        self._flush: Callable[[], None] | None = None
        self._vault: VaultThread | None = None
        self._ending = False
        self._asked.connect(self.lock, Qt.ConnectionType.QueuedConnection)
        self._crashed.connect(self._end_crashed, Qt.ConnectionType.QueuedConnection)

    def attach(self, flush: Callable[[], None], vault: VaultThread) -> None:
        """From now on there is something to lose and something to hide.

        Args:
            flush: has every page hand in half typed text to the vault's thread, and returns at once.
            vault: the open vault.
        """
        self._flush = flush
        self._vault = vault

    def ask(self, reason: LockReason) -> None:
        """Lock soon; from any thread.

        The supervisor hears it at once, so that its deadline runs even if the window thread is stuck.
        """
        if self._vault is not None:
            self._control.say(protocol.LOCKING)
        self._asked.emit(reason)

    @Slot(object)
    def lock(self, reason: LockReason) -> None:
        """Lock now. Window thread only; at any moment, also inside dialogs. Does not return.

        Before a vault is open there is nothing to lock: then only the end of the supervisor or a signal ends
        the process.
        """
        if self._vault is None and reason not in (LockReason.SUPERVISOR_GONE, LockReason.TERMINATED):
            return
        self._end(protocol.LOCKING, protocol.LOCKED, "locked", reason.value)

    @Slot()
    def quit(self) -> None:
        """Lock, and do not come back. Window thread only. Does not return."""
        self._end(protocol.QUITTING, protocol.QUIT, "quit", "quit")

    def crash(self) -> None:
        """Save what can be saved after an uncaught exception, then end the process. From any thread."""
        if QThread.currentThread() == self.thread():
            self._end_crashed()
        else:
            # The window thread knows what is half typed. If it cannot answer, the process ends without it.
            self._crashed.emit()
            time.sleep(_CRASH_ON_OTHER_THREAD_SECONDS)

    @Slot()
    def _end_crashed(self) -> None:
        if self._ending:
            return
        self._ending = True
        self._try(clear_own)
        self._try(hide_every_window)
        self._save(CRASH_SAVE_SECONDS)
        self._leave(protocol.CRASHED)

    def _end(self, word: bytes, status: int, kind: str, reason: str) -> None:
        if self._ending:
            return
        self._ending = True
        try:
            self._try(clear_own)
            self._try(hide_every_window)
            self._control.say(word)
            if self._save(SAVE_SECONDS):
                self._control.say(protocol.SAFE)
            self._close(kind, reason)
        finally:
            self._leave(status)

    def _save(self, seconds: float) -> bool:
        if self._vault is None or self._flush is None:
            return True
        failed_before = self._vault.saves_failed
        handed_in = self._try(self._flush)
        # Not left to the closing, for which there is less time: words taken out of a note are in the index until then.
        self._vault.submit(_put_in_order, _ignore, priority=Priority.SAVE)
        # On the disk what was handed in, even if one page could not hand in its own.
        done = self._vault.drain(seconds)
        return done and handed_in and self._vault.saves_failed == failed_before

    def _close(self, kind: str, reason: str) -> None:
        if self._vault is None:
            return

        def record(vault: Vault) -> None:
            with database.transaction(vault.connection):
                activity.append(vault.connection, kind, reason=reason)

        self._vault.close(record)
        self._vault.join(CLOSE_SECONDS)

    def _try(self, step: Callable[[], None]) -> bool:
        """Do a step that must not keep the next ones from happening; return whether it worked."""
        try:
            step()
        except Exception as error:  # a lock goes on whatever happens; the next session tells where it failed
            self._reporter.report(error)
            return False
        return True


def _put_in_order(vault: Vault, _context: JobContext) -> None:
    vault.put_in_order()


def _ignore(_result: object) -> None:
    """Nobody is left to tell."""


def hide_every_window() -> None:
    """Take every window of this program off the screen before anything else happens."""
    for window in QGuiApplication.topLevelWindows():
        window.hide()
    # Qt sends its requests when the event loop is about to wait; it will not come to that any more.
    QAbstractEventDispatcher.instance().aboutToBlock.emit()
