"""What has to be done with imported conversations while the vault is open, without anybody asking for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from wayside.ui.desk import Change, Desk, Touched
from wayside.vault.connection import Reach
from wayside.work import conversations

_EVERY_MS = 10 * 60_000
_STEP_SECONDS = 0.05


class Upkeep(QObject):
    """Deletes words on their day, also in a session that lasts over midnight; takes out what a cut-off import left.

    Args:
        desk: the way to the vault.
        now_ms: the present instant.
        parent: owner.
    """

    def __init__(self, desk: Desk, now_ms: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._now_ms = desk, now_ms
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self.expire)
        timer.start()
        # What is under way now, before anybody can begin an import, is one that never ended.
        desk.read(self, conversations.under_way, self._take_out)

    def _take_out(self, run: conversations.ImportId | None) -> None:
        def take_out(reach: Reach) -> None:
            while run is not None and reach(lambda connection: conversations.take_out(connection, run)):
                pass
            while reach(conversations.remove_some):
                pass

        # If the vault closes meanwhile, or its disk is full, the rest is taken out next time.
        self._desk.beside(self, take_out, Touched.NOTHING, lambda _none: None, failed=lambda _cancelled: None)

    def expire(self) -> None:
        """Delete the words whose day has come."""
        today = datetime.fromtimestamp(self._now_ms() / 1_000).date()  # the worker's own day

        def expire(reach: Reach) -> int:
            count = 0
            while done := reach(lambda connection: conversations.expire(connection, today, _STEP_SECONDS)):
                count += done
            return count

        self._desk.beside(self, expire, Touched.NOTHING, self._tell, failed=lambda _cancelled: None)

    def _tell(self, messages: int) -> None:
        if messages:
            self._desk.changed.emit(Change(touched=Touched.OUTCOMES | Touched.PEOPLE, source=self))
