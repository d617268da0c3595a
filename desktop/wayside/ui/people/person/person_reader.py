"""Asks about one person at a time, and tells the parts of their page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from wayside.ui.desk import Desk
from wayside.vault.connection import Connection
from wayside.work.people import PersonId


class PersonReader(QObject):
    """Asks one question, about whoever is looked at.

    Args:
        desk: the way to the vault.
        question: its name; asked anew, it makes the one before obsolete.
        ask: answers it for a person, on the vault's thread.
        parent: owner.

    Signals:
        read(object): the answer, how it is now.
    """

    read = Signal(object)

    def __init__(
        self, desk: Desk, question: str, ask: Callable[[Connection, PersonId], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._question = question
        self._ask = ask
        self._person: PersonId | None = None

    def look(self, person: PersonId) -> None:
        """Ask about a person."""
        self._person = person

        def done(answer: object) -> None:
            if person == self._person:
                self.read.emit(answer)

        self._desk.read(
            self,
            lambda connection: self._ask(connection, person),
            done,
            # Somebody who is gone: the page itself says so.
            failed=lambda _error: None,
            key=self._question,
        )

    def look_again(self) -> None:
        """Ask about the same person."""
        if self._person is not None:
            self.look(self._person)
