"""What there is to know around a draft message: who is who, and where compartments touch."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.findings import Names
from wayside.ui.people.person import mixing_words
from wayside.ui.theme.tokens import Tone
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.rows_box import RowsBox
from wayside.vault.connection import Connection
from wayside.work import identities, people, timeline
from wayside.work.identities import CompartmentWarning, IdentityId
from wayside.work.people import PersonId

_ALL = 1_000_000


class Around(NamedTuple):
    """Who is who, and where compartments touch."""

    names: Names
    warnings: tuple[CompartmentWarning, ...]


def read_around(connection: Connection, identity: IdentityId | None, person: PersonId) -> Around:
    """Read it; what is merely worth knowing is told before the first contact only."""
    found: tuple[CompartmentWarning, ...] = ()
    if identity is not None:
        found = identities.person_warnings(connection, identity, person)
        if timeline.had_contact(connection, person, identity):
            found = tuple(each for each in found if mixing_words.tone(each) is Tone.DANGER)
    names = Names(
        identities={int(each.id): each.name for each in identities.all_identities(connection)},
        people={int(each): name for each, name in people.names(connection, "", limit=_ALL)},
    )
    return Around(names, found)


class Surroundings(QObject):
    """Who writes to whom, and the warnings above the draft.

    Args:
        context: looks, the clock, the identity in use.
        desk: the way to the vault.
        warnings: where to show what to know before writing.
        parent: owner.

    Signals:
        names_read: names are known that were not known before.
    """

    names_read = Signal()

    def __init__(self, context: UiContext, desk: Desk, warnings: RowsBox, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._warnings = warnings
        self._names = Names()
        self.person: PersonId | None = None
        self.person_name = ""

    def turn_to(self, person: PersonId, name: str) -> None:
        """Turn to a person."""
        if person != self.person:
            self._warnings.show_rows([])
        self.person, self.person_name = person, name

    def names(self) -> Names:
        """Return who is who, to name them in a sentence."""
        return Names(
            identity=self._context.working.name,
            person=self.person_name,
            identities=self._names.identities,
            people=self._names.people,
        )

    @Slot()
    def read(self) -> None:
        """Read who is who, and what to know before the identity in use writes to this person."""
        identity, person = self._context.working.identity_id, self.person
        if person is None:
            return

        def done(around: Around) -> None:
            if person != self.person or identity != self._context.working.identity_id:
                return
            self._names = around.names
            self._show_warnings(around)
            self.names_read.emit()

        self._desk.read(
            self, lambda connection: read_around(connection, identity, person), done, key="composer-around"
        )

    def _show_warnings(self, around: Around) -> None:
        names, now, locale = self.names(), self._context.now_ms(), QLocale()
        told = {
            mixing_words.sentence(each, names, now, locale): mixing_words.tone(each)
            for each in around.warnings
        }
        self._warnings.show_rows(
            [InlineNotice(self._context.look, text, tone) for text, tone in told.items()]
        )
