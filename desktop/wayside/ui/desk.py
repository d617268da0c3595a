"""The window's way to the vault: work goes to the vault's thread, results come back as signals.

A result whose owner is gone is dropped. Nothing here waits. What nobody expected is raised in the window thread
and ends at the crash screen.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Flag, auto
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from wayside.errors import WaysideError
from wayside.vault.connection import Connection, Reach
from wayside.vault.thread import JobContext, JobHandle, JobResult, Priority, VaultThread
from wayside.vault.vault import Vault

T = TypeVar("T")
U = TypeVar("U")


class Touched(Flag):
    """What a write changed, so that pages know whether to look again."""

    NOTHING = 0
    PEOPLE = auto()
    TIMELINE = auto()
    DRAFTS = auto()
    IDENTITIES = auto()
    OUTCOMES = auto()
    OFFERS = auto()
    PLANS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A write that has been acknowledged. `source` is the object that asked for it, so it need not look again."""

    touched: Touched
    source: QObject | None


@dataclass(slots=True)
class _Delivery:
    result: JobResult[Any]
    owner: QObject
    done: Callable[[Any], None] | None
    failed: Callable[[WaysideError], None] | None
    touched: Touched


class Desk(QObject):
    """Reads and writes for the pages.

    Signals:
        changed(Change): a write was acknowledged by the disk.
        failed(WaysideError): a read or write failed and its owner did not say what to do about it.
    """

    changed = Signal(object)
    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, thread: VaultThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.vault_thread = thread
        self._flushers: list[tuple[QObject, Callable[[], None]]] = []
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        owner: QObject,
        function: Callable[[Connection], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[WaysideError], None] | None = None,
        key: str | None = None,
    ) -> JobHandle:
        """Ask the vault something.

        Args:
            owner: the result is dropped if this is gone by then.
            function: gets the connection, on the vault's thread; must not touch the window.
            done: gets the answer, in the window thread.
            failed: gets the error instead of the window's own message.
            key: a newer question with this key makes this one obsolete; it is cancelled and never answered.
        """
        return self._submit(owner, function, done, failed, Touched.NOTHING, Priority.READ, key)

    def write(
        self,
        owner: QObject,
        function: Callable[[Connection], T],
        touched: Touched,
        done: Callable[[T], None] | None = None,
        *,
        failed: Callable[[WaysideError], None] | None = None,
        flushing: bool = False,
    ) -> JobHandle:
        """Change something. `done` and `changed` come when the disk has it. Arguments as for `read`.

        Args:
            owner: as for `read`; the write itself happens whether or not the owner is still there.
            function: as for `read`.
            touched: what it changes.
            done: as for `read`.
            failed: as for `read`.
            flushing: this keeps half-typed text while Wayside is locking; goes before everything else.
        """
        priority = Priority.FLUSH if flushing else Priority.SAVE
        return self._submit(owner, function, done, failed, touched, priority, None)

    def beside(
        self,
        owner: QObject,
        function: Callable[[Reach], T],
        touched: Touched,
        done: Callable[[T], None],
        *,
        failed: Callable[[WaysideError], None],
        after: Callable[[Reach], None] | None = None,
    ) -> None:
        """Do long work on a thread of its own, which asks the vault for short pieces; saves and reads go first.

        Args:
            owner: as for `read`.
            function: gets the way to the vault, which waits for its turn; must not touch the window.
            touched: what it changes.
            done: as for `read`.
            failed: as for `read`; here also for what was cancelled.
            after: what is left to do when the result has been delivered, on the same thread.
        """

        def work() -> None:
            try:
                result: JobResult[T] = JobResult(value=function(self._reach))
            except Exception as error:  # delivered: what nobody expected is raised in the window thread
                result = JobResult(error=error)
            if isValid(self):  # else the window is gone, and with it whoever waits
                self._arrived.emit(_Delivery(result, owner, done, failed, touched))
            if after is not None:
                after(self._reach)

        # A daemon: nothing may keep the process from ending when somebody locks.
        threading.Thread(target=work, name="beside", daemon=True).start()

    def _reach(self, work: Callable[[Connection], U]) -> U:
        return self.vault_thread.ask(lambda vault: work(vault.connection))

    def on_flush(self, owner: QObject, flush: Callable[[], None]) -> None:
        """Register what to call when Wayside locks: it hands in half-typed text with `write(flushing=True)`."""
        self._flushers.append((owner, flush))
        owner.destroyed.connect(lambda: self._forget(owner))

    def flush(self) -> None:
        """Have every page hand in what is half typed. Returns at once; `vault_thread.drain` waits for the disk."""
        failures = []
        for _, flush in list(self._flushers):
            try:
                flush()
            except Exception as error:  # the other pages hand in theirs all the same
                failures.append(error)
        if failures:
            raise failures[0]

    def _forget(self, owner: QObject) -> None:
        self._flushers = [pair for pair in self._flushers if pair[0] is not owner]

    def _submit(
        self,
        owner: QObject,
        function: Callable[[Connection], T],
        done: Callable[[T], None] | None,
        failed: Callable[[WaysideError], None] | None,
        touched: Touched,
        priority: Priority,
        key: str | None,
    ) -> JobHandle:
        def work(vault: Vault, context: JobContext) -> T:
            context.check()
            return function(vault.connection)

        def deliver(result: JobResult[T]) -> None:
            self._arrived.emit(_Delivery(result, owner, done, failed, touched))

        return self.vault_thread.submit(work, deliver, priority=priority, key=key)

    @Slot(object)
    def _deliver(self, delivery: _Delivery) -> None:
        result, there = delivery.result, isValid(delivery.owner)
        if result.cancelled:
            return
        if result.error is None:
            if there and delivery.done is not None:
                delivery.done(result.value)
            if delivery.touched:
                source = delivery.owner if there else None
                self.changed.emit(Change(touched=delivery.touched, source=source))
            return
        if not isinstance(result.error, WaysideError):
            raise result.error
        if there and delivery.failed is not None:
            delivery.failed(result.error)
        else:
            self.failed.emit(result.error)
