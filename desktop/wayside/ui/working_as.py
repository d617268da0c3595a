"""Which identity is in use. Kept in memory only: whoever unlocks chooses again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from datetime import date

    from wayside.errors import WaysideError
    from wayside.ui.desk import Change, Desk
    from wayside.vault.connection import Connection
    from wayside.work.identities import Identity, IdentityId, Standing

_LOOK_MS = 30_000
"""How often to see whether another day has begun. A timer to midnight would sleep through a closed lid."""


class WorkingAs(QObject):
    """The identity in use, or none. Authorisations end with a day, so every day is looked at anew.

    Args:
        now_ms: the wall clock, milliseconds since the epoch.
        parent: owner.

    Attributes:
        identity: the one in use.
        platform: where, if that was said.
        usable: every identity that can be worked under today.
        since_ms: when it was chosen, in milliseconds since the epoch.

    Signals:
        changed: another identity, another platform, or none.
        choice_requested: somebody wants to choose who they work as.
        lost(str): the identity of this name can no longer be worked under, so none is in use.
    """

    changed = Signal()
    choice_requested = Signal()
    lost = Signal(str)

    def __init__(self, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._desk: Desk | None = None
        self.identity: Identity | None = None
        self.platform = ""
        self.since_ms = 0
        self.usable: tuple[Identity, ...] = ()
        self._day: date | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_time)

    def attach(self, desk: Desk) -> None:
        """Use a vault from now on."""
        self._desk = desk
        desk.changed.connect(self._on_changed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_time)
        self._timer.start()
        self._look()

    @property
    def identity_id(self) -> IdentityId | None:
        """The id of the identity in use."""
        return self.identity.id if self.identity is not None else None

    @property
    def name(self) -> str:
        """The name of the identity in use; nothing without one."""
        return self.identity.name if self.identity is not None else ""

    def seconds(self) -> int:
        """Return for how long the identity has been in use."""
        return max(0, (self._now_ms() - self.since_ms) // 1_000)

    def begin(
        self,
        identity: IdentityId,
        platform: str = "",
        *,
        failed: Callable[[WaysideError], None] | None = None,
    ) -> None:
        """Work as an identity from now on, if it can be worked under.

        Args:
            identity: which.
            platform: where.
            failed: told why not; without it the window says so.
        """
        if self._desk is None:
            return
        from wayside.ui.desk import Touched
        from wayside.work import identities

        today = self._today()

        def start(connection: Connection) -> Identity:
            return identities.start(connection, identity, today)

        def done(started: Identity) -> None:
            if started.id != self.identity_id:
                self.since_ms = self._now_ms()
            self.identity, self.platform = started, platform
            self.changed.emit()

        self._desk.write(self, start, Touched.IDENTITIES, done, failed=failed)

    def stop(self) -> None:
        """Work as nobody."""
        if self.identity is not None:
            self.identity, self.platform = None, ""
            self.changed.emit()

    def confirm(self, answer: Callable[[bool], None]) -> None:
        """Look in the vault whether the identity in use may still be worked under, now.

        Args:
            answer: told, in the window's thread, whether it may. If not, nobody is in use by then, and `lost` was
                emitted. True if nobody is in use anyway.
        """
        wanted = self.identity_id
        if self._desk is None or wanted is None:
            answer(True)
            return
        today = self._today()

        def looked(usable: tuple[Identity, ...]) -> None:
            self._on_looked(usable)
            answer(any(each.id == wanted for each in usable))

        self._desk.read(self, lambda connection: read_usable(connection, today), looked)

    def _today(self) -> date:
        from datetime import datetime

        return datetime.fromtimestamp(self._now_ms() / 1_000).astimezone().date()

    def _on_changed(self, change: Change) -> None:
        from wayside.ui.desk import Touched

        if change.touched & Touched.IDENTITIES:
            self._look()

    @Slot()
    def _on_time(self) -> None:
        if self._today() != self._day:
            self._look()

    def _look(self) -> None:
        """Look which identities can be used today, and whether the one in use still is among them."""
        if self._desk is None:
            return
        today = self._day = self._today()
        self._desk.read(
            self, lambda connection: read_usable(connection, today), self._on_looked, key="working-as"
        )

    def _on_looked(self, usable: tuple[Identity, ...]) -> None:
        self.usable = usable
        if self.identity is None:
            return
        now = next((each for each in usable if each.id == self.identity_id), None)
        if now is None:
            name = self.identity.name
            self.stop()
            self.lost.emit(name)
        elif now != self.identity:
            self.identity = now
            self.changed.emit()


def read_usable(connection: Connection, today: date) -> tuple[Identity, ...]:
    """Return the identities that can be worked under today."""
    return tuple(each.identity for each in read_standings(connection, today) if each.is_usable)


def read_standings(connection: Connection, today: date) -> list[Standing]:
    """Return what can be said today about working under each identity."""
    from wayside.work import identities

    return [identities.standing(connection, each.id, today) for each in identities.all_identities(connection)]
