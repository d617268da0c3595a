"""The leak guard for the identity in use and the person whose page is open.

It is read and built on the vault's thread and kept there too, so that a text is never checked by a guard older than
the last write: a check that comes after a change of the terms reads them anew first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from wayside.safety.leak_guard.guard import Guard
    from wayside.safety.leak_guard.terms import Finding
    from wayside.ui.desk import Change, Desk
    from wayside.ui.working_as import WorkingAs
    from wayside.vault.connection import Connection
    from wayside.work.identities import IdentityId
    from wayside.work.people import PersonId

_SETTLE_MS = 600
"""Somebody who types a name into a person's page changes the terms every half second."""


class _Wanted(NamedTuple):
    """Which guard: the number of the last change, the identity in use, the person written to."""

    change: int
    identity: IdentityId | None
    person: PersonId | None


class _Shelf:
    """The guard built last. Lives on the vault's thread."""

    def __init__(self) -> None:
        self._have: _Wanted | None = None
        self._guard: Guard | None = None

    def guard(self, connection: Connection, wanted: _Wanted) -> Guard:
        from wayside.safety.leak_guard import vault_terms

        if self._guard is None or self._have != wanted:
            self._guard = vault_terms.read(connection, wanted.identity, wanted.person)
            self._have = wanted
        return self._guard


class Guarding(QObject):
    """Reads texts before they leave.

    Args:
        working: which identity is in use.
        parent: owner.

    Attributes:
        guard: for who writes to whom now; None until it is built.

    Signals:
        guard_changed: there is another guard, or none for the moment.
    """

    guard_changed = Signal()

    def __init__(self, working: WorkingAs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._working = working
        self._desk: Desk | None = None
        self._shelf = _Shelf()
        self._change = 0
        self._person: PersonId | None = None
        self.guard: Guard | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._build)

    def attach(self, desk: Desk) -> None:
        """Use a vault from now on."""
        self._desk = desk
        desk.changed.connect(self._on_changed)
        self._working.changed.connect(self._on_turned)
        self._build()

    @property
    def person(self) -> PersonId | None:
        """Whose page is open."""
        return self._person

    def turn_to(self, person: PersonId | None) -> None:
        """Say whose page is open."""
        if person != self._person:
            self._person = person
            self._on_turned()

    def check(self, text: str, answer: Callable[[tuple[Finding, ...]], None]) -> None:
        """Have a text read as it would be sent now, and hand back what was found, in the window's thread."""
        if self._desk is None:
            return
        wanted = self._wanted()
        self._desk.read(self, lambda connection: self._shelf.guard(connection, wanted).check(text), answer)

    def _wanted(self) -> _Wanted:
        return _Wanted(self._change, self._working.identity_id, self._person)

    def _on_turned(self) -> None:
        self.guard = None
        self.guard_changed.emit()
        self._build()

    def _on_changed(self, change: Change) -> None:
        from wayside.ui.desk import Touched

        if change.touched & (Touched.PEOPLE | Touched.IDENTITIES):
            self._change += 1
            self._timer.start()

    def _build(self) -> None:
        if self._desk is None:
            return
        self._timer.stop()
        wanted = self._wanted()

        def built(guard: Guard) -> None:
            if wanted[1:] == self._wanted()[1:]:
                self.guard = guard
                self.guard_changed.emit()

        self._desk.read(
            self, lambda connection: self._shelf.guard(connection, wanted), built, key="leak-guard"
        )
