"""Reads what is planned with one person at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wayside.ui.desk import Desk
from wayside.ui.plans.reading import PlanView, read_plan
from wayside.work.people import PersonId


class PlanReader(QObject):
    """Asks, and tells the parts of a person's page.

    Args:
        desk: the way to the vault.
        parent: owner.

    Signals:
        read(PlanView): how it is now.
    """

    read = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: PersonId | None = None

    def look(self, person: PersonId) -> None:
        """Read it for a person."""
        self._person = person
        self._desk.read(
            self,
            lambda connection: read_plan(connection, person),
            self._on_read,
            # Somebody who is gone: the page itself says so.
            failed=lambda _error: None,
            key="plan",
        )

    def look_again(self) -> None:
        """Read it for the same person."""
        if self._person is not None:
            self.look(self._person)

    def _on_read(self, view: PlanView) -> None:
        if view.person == self._person:
            self.read.emit(view)
