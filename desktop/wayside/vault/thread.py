"""The one thread that owns an open vault, and the jobs it does.

A job is a function that gets the vault and a context. It returns if and only if it succeeded and raises if and
only if it failed; either way exactly one result is delivered. Saves go before reads, so a long search never
holds up what somebody has typed; a newer job with the same key replaces an older one, interrupting it if it is
already running.
"""

from __future__ import annotations

import contextlib
import heapq
import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, TypeVar

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import connection as database
from wayside.vault.interrupted import roll_back
from wayside.vault.vault import Vault

T = TypeVar("T")

_STEPS_BETWEEN_LOOKS = 2000
_NUDGE_SECONDS = 0.02


class Priority(IntEnum):
    """Who goes first."""

    FLUSH = 0
    SAVE = 1
    READ = 2
    BACKGROUND = 3


class Cancelled(Exception):  # noqa: N818 - not a failure: the asker no longer wants the answer
    """The job was cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobResult(Generic[T]):
    """How a job ended: a value, an error, or cancelled (neither)."""

    value: T | None = None
    error: Exception | None = None
    cancelled: bool = False


class JobContext:
    """What a running job may ask and tell."""

    def __init__(self, progress: Callable[[int, int], None] | None) -> None:
        self._cancelled = threading.Event()
        self._progress = progress

    def check(self) -> None:
        """Stop here if nobody wants the answer any more.

        Raises:
            Cancelled: the job was cancelled.
        """
        if self._cancelled.is_set():
            raise Cancelled

    def progress(self, done: int, total: int) -> None:
        """Say how far the job is, in units of its own; also a place to stop."""
        self.check()
        if self._progress is not None:
            self._progress(done, total)


class JobHandle:
    """A submitted job, to cancel it or to wait for its end."""

    def __init__(self, context: JobContext, interrupt: Callable[[JobHandle], None]) -> None:
        self._context = context
        self._interrupt = interrupt
        self.finished = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop; its result says `cancelled` unless it was already done."""
        self._context._cancelled.set()
        self._interrupt(self)

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody cancelled it."""
        return self._context._cancelled.is_set()


@dataclass(slots=True, kw_only=True)
class _Job:
    function: Callable[[Vault, JobContext], Any]
    done: Callable[[JobResult[Any]], None]
    context: JobContext
    handle: JobHandle
    priority: Priority
    key: str | None


class VaultThread:
    """Runs jobs one after another on the thread that opened the vault.

    Args:
        open_vault: called first, on the thread; what it raises is delivered to `opened`.
        opened: told on the thread how opening went.
    """

    def __init__(
        self,
        open_vault: Callable[[], Vault],
        opened: Callable[[JobResult[Vault]], None],
    ) -> None:
        self._open_vault = open_vault
        self._opened = opened
        self._changed = threading.Condition()
        self._queue: list[tuple[int, int, _Job]] = []
        self._order = itertools.count()
        self._running: _Job | None = None
        self._vault: Vault | None = None
        self._closing = False
        self.saves_failed = 0
        """How many saves the disk refused so far; read it before handing in and after draining."""
        self._thread = threading.Thread(target=self._run, name="vault", daemon=True)

    def start(self) -> None:
        """Begin by opening the vault."""
        self._thread.start()

    def submit(
        self,
        function: Callable[[Vault, JobContext], T],
        done: Callable[[JobResult[T]], None],
        *,
        priority: Priority = Priority.READ,
        key: str | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> JobHandle:
        """Queue a job.

        Args:
            function: the work; called on the vault thread.
            done: told the result on the vault thread, exactly once.
            priority: saves before reads.
            key: a waiting or running job with this key is cancelled. Only for jobs whose result is obsolete once
                asked for again; never for saves.
            progress: told on the vault thread how far the job is.
        """
        context = JobContext(progress)
        handle = JobHandle(context, self._interrupt)
        job = _Job(
            function=function,
            done=done,
            context=context,
            handle=handle,
            priority=priority,
            key=key,
        )
        with self._changed:
            refused = self._closing
            if not refused:
                if key is not None:
                    self._cancel_key(key)
                heapq.heappush(self._queue, (priority, next(self._order), job))
                self._changed.notify_all()
        if refused:
            self._deliver(job, JobResult(cancelled=True))
        return handle

    def ask(self, function: Callable[[Vault], T], priority: Priority = Priority.BACKGROUND) -> T:
        """Do something and wait for it, on another thread than the vault's and the window's.

        Raises:
            WaysideError: as the function; CANCELLED if the vault is closing or others had to go first.
        """
        results: list[JobResult[T]] = []
        self.submit(
            lambda vault, _context: function(vault), results.append, priority=priority
        ).finished.wait()
        result = results[0]
        if result.cancelled:
            raise WaysideError(ErrorCode.CANCELLED)
        if result.error is not None:
            raise result.error
        return result.value  # type: ignore[return-value]  # None is a value when the function returns it

    def close(self, last: Callable[[Vault], None] | None = None) -> None:
        """Let saves finish, cancel everything else, then close the vault. Returns at once; `join` waits.

        Args:
            last: called on the vault thread just before the vault is closed, for the log entry.
        """
        with self._changed:
            self._closing = True
            self._last = last
            for _, _, job in self._queue:
                if job.priority > Priority.SAVE:
                    job.context._cancelled.set()
            self._stop_reading()
            self._changed.notify_all()

    def join(self, seconds: float) -> bool:
        """Wait for the end of the thread; tell whether it ended."""
        if self._thread.ident is None:
            return True
        deadline = time.monotonic() + seconds
        while self._thread.is_alive() and (left := deadline - time.monotonic()) > 0:
            self._thread.join(min(left, _NUDGE_SECONDS))
            with self._changed:
                if self._closing:
                    self._stop_reading()
        return not self._thread.is_alive()

    def drain(self, seconds: float) -> bool:
        """Wait until no save is queued or running; reads that stand in the way are cancelled. Tell whether done.

        Done is not saved: `saves_failed` tells whether the disk took everything.
        """
        deadline = time.monotonic() + seconds
        with self._changed:
            self._stop_reading()
            while self._has_saves():
                left = deadline - time.monotonic()
                if left <= 0:
                    return False
                self._changed.wait(min(left, _NUDGE_SECONDS))
                self._stop_reading()
        return True

    def _stop_reading(self) -> None:
        """Cancel the read that is running, if one is. Called with the lock held, again and again if need be."""
        running = self._running
        if running is not None and running.priority > Priority.SAVE:
            running.context._cancelled.set()
            self._interrupt_connection()

    def _has_saves(self) -> bool:
        if self._running is not None and self._running.priority <= Priority.SAVE:
            return True
        return any(job.priority <= Priority.SAVE for _, _, job in self._queue)

    # On the vault thread ------------------------------------------------------------------------------------

    _last: Callable[[Vault], None] | None = None

    def _run(self) -> None:
        try:
            with database.storage_errors():
                self._vault = self._open_vault()
        except Exception as error:  # delivered, not swallowed
            with self._changed:
                self._closing = True
            self._opened(JobResult(error=error))
            self._cancel_all()
            return
        self._vault.connection.set_progress_handler(self._is_unwanted, _STEPS_BETWEEN_LOOKS)
        self._opened(JobResult(value=self._vault))
        try:
            while (job := self._next()) is not None:
                self._perform(job, self._vault)
            if self._last is not None:
                # The last entry of the log is worth less than closing in order: a full disk must not look like a crash.
                with contextlib.suppress(WaysideError, database.DatabaseError):
                    self._last(self._vault)
        finally:
            self._vault.close()

    def _is_unwanted(self) -> bool:
        """Tell SQLite to stop a statement whose job was cancelled just before the statement began.

        `interrupt` only reaches statements that are already running.
        """
        running = self._running
        return running is not None and running.handle.is_cancelled

    def _next(self) -> _Job | None:
        with self._changed:
            self._running = None
            self._changed.notify_all()
            while not self._queue:
                if self._closing:
                    return None
                self._changed.wait()
            self._running = heapq.heappop(self._queue)[2]
            if self._vault is not None:
                # With the lock held: an interruption was meant for the job before.
                self._vault.connection.was_interrupted = False
            return self._running

    def _perform(self, job: _Job, vault: Vault) -> None:
        try:
            job.context.check()
            with database.storage_errors():
                result: JobResult[Any] = JobResult(value=job.function(vault, job.context))
        except Cancelled:
            result = JobResult(cancelled=True)
        except WaysideError as error:
            error.__traceback__ = None  # it would keep the job's cursors open
            stopped = error.code is ErrorCode.CANCELLED and job.handle.is_cancelled
            result = JobResult(cancelled=True) if stopped else JobResult(error=error)
        except Exception as error:  # delivered: the receiver shows the crash screen
            result = JobResult(error=error)
        self._undo(vault)
        if job.priority <= Priority.SAVE and result.error is not None:
            self.saves_failed += 1
        self._deliver(job, result)

    @staticmethod
    def _undo(vault: Vault) -> None:
        """Undo what a job left open and could not undo; now that it is over, its cursors stand in nobody's way."""
        try:
            roll_back(vault.connection)
        except database.DatabaseError:
            if vault.connection.in_transaction:
                raise  # every later save would join it and never reach the disk

    def _deliver(self, job: _Job, result: JobResult[Any]) -> None:
        try:
            job.done(result)
        finally:
            job.handle.finished.set()

    def _cancel_all(self) -> None:
        with self._changed:
            jobs = [job for _, _, job in self._queue]
            self._queue.clear()
            self._changed.notify_all()
        for job in jobs:
            self._deliver(job, JobResult(cancelled=True))

    # From any thread ----------------------------------------------------------------------------------------

    def _cancel_key(self, key: str) -> None:
        for _, _, job in self._queue:
            if job.key == key:
                job.context._cancelled.set()
        running = self._running
        if running is not None and running.key == key:
            running.context._cancelled.set()
            self._interrupt_connection()

    def _interrupt(self, handle: JobHandle) -> None:
        with self._changed:
            if self._running is not None and self._running.handle is handle:
                self._interrupt_connection()

    def _interrupt_connection(self) -> None:
        """Stop the statement now running. Called with the lock held, so the running job cannot change meanwhile."""
        if self._vault is not None:
            self._vault.connection.interrupt()
