"""The leak guard for the identity in use and the person whose page is open.

Its terms are read on the vault's thread. The guard is built, and long texts are read, on a thread of their own:
with thousands of terms that takes a second, in which the vault has to answer others. A text that is about to leave
is always read with the terms as they are in the vault at that moment.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from wayside.safety.leak_guard import Finding, Guard
    from wayside.safety.leak_guard.vault_terms import GuardInput
    from wayside.ui.desk import Change, Desk
    from wayside.ui.working_as import WorkingAs
    from wayside.vault.connection import Connection
    from wayside.work.people import PersonId

_SETTLE_MS = 600
"""Somebody who types a name into a person's page changes the terms every half second."""

_TURN_S = 0.001
"""While a guard is built the window gets its turn after so long. Python's 5 ms add up to a pause that is felt."""

_EXERCISE = "I am 26 years old and live in a town. Mail a@example.org, call +49 30 000000, \u0430 and A1."


class _Shelf:
    """The guard built last. Belongs to the thread that builds."""

    def __init__(self) -> None:
        self._terms: GuardInput | None = None
        self._guard: Guard | None = None

    def guard(self, terms: GuardInput) -> Guard:
        """Return the guard with these terms."""
        from wayside.safety.leak_guard import Guard
        from wayside.safety.own_names import own_names

        if self._guard is None or self._terms != terms:
            self._guard = Guard(terms.terms, terms.claims, terms.allowed, own_names())
            self._terms = terms
            # Whatever is prepared at the first use is prepared here and not at a key somebody pressed.
            self._guard.check(_EXERCISE)
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
        _finished(object): a function to call in the window's thread.
    """

    guard_changed = Signal()
    _finished = Signal(object)

    def __init__(self, working: WorkingAs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._working = working
        self._desk: Desk | None = None
        self._builder: ThreadPoolExecutor | None = None
        self._shelf = _Shelf()
        self._person: PersonId | None = None
        self._checks = 0
        self._builds = 0
        self.guard: Guard | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._build)

    def attach(self, desk: Desk) -> None:
        """Use a vault from now on."""
        from concurrent.futures import ThreadPoolExecutor

        self._desk = desk
        sys.setswitchinterval(_TURN_S)
        builder = self._builder = ThreadPoolExecutor(max_workers=1, thread_name_prefix="leak-guard")
        self.destroyed.connect(lambda: builder.shutdown(wait=False, cancel_futures=True))
        self._finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        desk.changed.connect(self._on_changed)
        self._working.changed.connect(self._on_turned)
        # Building stops the window again and again: the first page is answered and painted before it begins.
        desk.read(self, lambda _connection: None, lambda _none: QTimer.singleShot(0, self, self._build))

    @property
    def person(self) -> PersonId | None:
        """Whose page is open."""
        return self._person

    def turn_to(self, person: PersonId | None) -> None:
        """Say whose page is open."""
        if person != self._person:
            self._person = person
            self._on_turned()

    # Reading texts ------------------------------------------------------------------------------------------

    def check(self, text: str, answer: Callable[[tuple[Finding, ...]], None]) -> None:
        """Have a text read as it would be sent now, and hand back what was found, in the window's thread.

        A newer text takes the place of one that is still being read, whose answer then never comes.
        """
        self._checks += 1
        number = self._checks

        def read(terms: GuardInput) -> tuple[Finding, ...] | None:
            from wayside.safety.leak_guard import CheckCancelled

            try:
                return self._shelf.guard(terms).check(text, lambda: number != self._checks)
            except CheckCancelled:
                return None

        def done(findings: tuple[Finding, ...] | None) -> None:
            if findings is not None and number == self._checks:
                answer(findings)

        self._with_terms(read, done, key="leak-check")

    def note_decision(self, findings: tuple[Finding, ...]) -> None:
        """Note in the activity log that somebody let a text with findings out: how many, of which kinds, no word."""
        self._note("copied-with-findings", findings)

    def note_allowed(self, finding: Finding) -> None:
        """Note likewise that somebody let a finding pass this once."""
        self._note("finding-allowed-once", (finding,))

    def _note(self, act: str, findings: tuple[Finding, ...]) -> None:
        if self._desk is None:
            return
        from wayside.ui.desk import Touched
        from wayside.vault import activity
        from wayside.vault.connection import transaction

        kinds = ",".join(str(kind) for kind in sorted({int(found.kind) for found in findings}))
        fields: dict[str, int | str] = {"findings": len(findings), "kinds": kinds}
        if self._working.identity_id is not None:
            fields["identity"] = self._working.identity_id
        if self._person is not None:
            fields["person"] = self._person

        def write(connection: Connection) -> None:
            with transaction(connection):
                activity.append(connection, act, **fields)

        self._desk.write(self, write, Touched.NOTHING)

    # The guard ----------------------------------------------------------------------------------------------

    @Slot()
    def _on_turned(self) -> None:
        self.guard = None
        self.guard_changed.emit()
        self._build()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        from wayside.ui.desk import Touched

        if change.touched & (Touched.PEOPLE | Touched.IDENTITIES) and change.source is not self._working:
            self._timer.start()

    @Slot()
    def _build(self) -> None:
        self._timer.stop()
        self._builds += 1
        number = self._builds

        def built(guard: Guard) -> None:
            if number == self._builds and guard is not self.guard:
                self.guard = guard
                self.guard_changed.emit()

        self._with_terms(self._shelf.guard, built, key="leak-guard")

    def _with_terms(
        self, work: Callable[[GuardInput], object], done: Callable[..., None], *, key: str
    ) -> None:
        """Read the terms on the vault's thread, work with them on the builder's, and be done in the window's."""
        desk, builder = self._desk, self._builder
        if desk is None or builder is None:
            return
        identity, person = self._working.identity_id, self._person

        def read(connection: Connection) -> GuardInput:
            from wayside.safety.leak_guard import vault_terms

            return vault_terms.read(connection, identity, person)

        def ended(future: Future[object]) -> None:
            if isValid(self) and not future.cancelled():
                # Also for what failed: its error is raised where it is taken, in the window's thread.
                self._finished.emit(lambda: done(future.result()))

        desk.read(self, read, lambda terms: builder.submit(work, terms).add_done_callback(ended), key=key)

    @Slot(object)
    def _finish(self, then: Callable[[], None]) -> None:
        then()
