"""Keeping what is typed, while it is typed: soon after the last key, at once when Wayside locks, never twice.

The vault's thread lets a lock's writes overtake others, so a write must never carry a text of its own: it reads the
newest one when it runs. Then the order of the writes does not matter, and a write that finds nothing new does
nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from wayside.errors import WaysideError
from wayside.ui.desk import Desk, Touched
from wayside.vault.connection import Connection

T = TypeVar("T")
AFTER_MS = 400
AT_LATEST_MS = 3_000

Write = Callable[[Connection, Any], object]


class _Subject:
    """One thing being typed: the newest value, and how far the disk has it.

    `newest` is only replaced as a whole, by the window's thread; `written` and `is_finished` belong to the vault's.
    """

    def __init__(self, write: Write) -> None:
        self._write = write
        self.newest: tuple[int, object] = (0, None)
        self.submitted = 0
        self.acknowledged = 0
        self.written = 0
        self.is_finished = False

    def keep(self, connection: Connection) -> tuple[int, object]:
        """Write the newest value unless the disk has it; return which one that is and what the write returned."""
        revision, value = self.newest
        if self.is_finished or revision == self.written:
            return revision, None
        result = self._write(connection, value)
        self.written = revision
        return revision, result


class Keeper(QObject):
    """Keeps one thing at a time that somebody types.

    Args:
        desk: the way to the vault.
        touched: what the writes change.
        parent: owner.

    Signals:
        saved(object): the disk has everything typed until a moment ago; what the write returned.
        saved_late(object): likewise, for something that is no longer on the screen.
        failed(WaysideError): it did not take it; the text is kept here and tried again at the next change.
    """

    saved = Signal(object)
    saved_late = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, touched: Touched, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._touched = touched
        self._subject: _Subject | None = None
        self._take: Callable[[], object] = lambda: None
        self._left: list[_Subject] = []
        self._changed_at: float | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)
        desk.on_flush(self, lambda: self.flush(flushing=True))

    def begin(self, write: Write, take: Callable[[], object]) -> None:
        """Turn to something else; what was typed before is handed in first.

        Args:
            write: keeps a value; called on the vault's thread.
            take: returns the value as it is now; called in the window's thread, seldom.
        """
        self.end()
        self._subject = _Subject(write)
        self._take = take

    def end(self) -> None:
        """Hand in what was typed and turn away."""
        self.flush()
        if self._subject is not None and self._subject.acknowledged != self._subject.newest[0]:
            self._left.append(self._subject)
        self._subject = None

    def release(self) -> None:
        """Turn away without handing anything in: what is typed now belongs to a `finish` under way."""
        self._timer.stop()
        self._changed_at = None
        self._subject = None

    def touch(self) -> None:
        """Say that the value has changed."""
        if self._subject is None:
            return
        now = time.monotonic()
        if self._changed_at is None:
            self._changed_at = now
        left = AT_LATEST_MS - round((now - self._changed_at) * 1_000)
        self._timer.start(max(0, min(AFTER_MS, left)))

    def is_settled(self) -> bool:
        """Say whether the disk has everything."""
        subject = self._subject
        return self._changed_at is None and (subject is None or subject.acknowledged == subject.newest[0])

    def flush(self, *, flushing: bool = False) -> None:
        """Hand in the newest value now, and again what could not be written before."""
        for old in self._left:
            self._submit(old, flushing=flushing)
        subject = self._subject
        if subject is not None:
            self._gather(subject)
            self._submit(subject, flushing=flushing)

    def finish(
        self,
        function: Callable[[Connection], T],
        touched: Touched,
        done: Callable[[T], None],
        failed: Callable[[WaysideError], None],
    ) -> None:
        """Keep the newest value, then do something after which this subject is no longer kept.

        Args:
            function: called on the vault's thread once the newest value is kept.
            touched: what it changes.
            done: told what it returned.
            failed: told why not; then the subject is kept on as if nothing had been asked.
        """
        subject = self._subject
        if subject is None:
            return
        self._gather(subject)

        def work(connection: Connection) -> T:
            subject.keep(connection)
            result = function(connection)
            subject.is_finished = True
            return result

        self._desk.write(self, work, touched, done, failed=failed)

    def _gather(self, subject: _Subject) -> None:
        self._timer.stop()
        if self._changed_at is not None:
            self._changed_at = None
            subject.newest = (subject.newest[0] + 1, self._take())

    def _submit(self, subject: _Subject, *, flushing: bool) -> None:
        revision = subject.newest[0]
        if revision == subject.submitted:
            return
        subject.submitted = revision

        def done(answer: tuple[int, object]) -> None:
            self._on_kept(subject, *answer)

        def failed(error: WaysideError) -> None:
            subject.submitted = subject.acknowledged
            self.failed.emit(error)

        self._desk.write(self, subject.keep, self._touched, done, failed=failed, flushing=flushing)

    def _on_kept(self, subject: _Subject, revision: int, result: object) -> None:
        subject.acknowledged = max(subject.acknowledged, revision)
        if subject is self._subject:
            self.saved.emit(result)
            return
        if subject in self._left and subject.acknowledged == subject.newest[0]:
            self._left.remove(subject)
        self.saved_late.emit(result)
