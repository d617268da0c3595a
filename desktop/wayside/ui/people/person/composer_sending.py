"""A message that was sent becomes a line of contact at once: when, where, as whom, how; none of its words."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.contact_form import with_playbook
from wayside.ui.people.person.draft_values import DraftValues
from wayside.ui.people.person.reading import message_slot
from wayside.vault.connection import Connection, transaction
from wayside.work import drafts, timeline
from wayside.work.identities import IdentityId
from wayside.work.people import PersonId
from wayside.work.text import clean_text
from wayside.work.timeline import Contact, ContactFields, Direction, EntryKind, Mode


class Sent(NamedTuple):
    """A message that somebody says was sent: under which identity, where."""

    identity: IdentityId | None
    platform: str


class Sending(QObject):
    """Notes a sent message, and takes the note back.

    Args:
        context: the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        noted(Contact, DraftValues): it is in the timeline; what was sent.
        unnoted(Contact, DraftValues): it was taken back; the draft is in the vault again, unless there is another one.
    """

    noted = Signal(object, object)
    unnoted = Signal(object, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk

    def note(self, person: PersonId, sent: Sent, draft: DraftValues) -> None:
        """Note a message as sent just now, and keep its draft no longer.

        Both at once: after a lock in between it would look as if it had still to be sent.
        """
        slot = message_slot(person)
        fields = ContactFields(
            at=self._context.now_ms(),
            text=self.tr("Message sent"),
            platform=sent.platform,
            direction=Direction.OUT,
            mode=Mode.ONE_TO_ONE,
            tone=draft.tags.tone,
            content=draft.tags.content,
            method=draft.tags.method,
            identity_id=sent.identity,
        )

        def write(connection: Connection) -> Contact:
            with transaction(connection):
                fitted = with_playbook(connection, person, _as_before(connection, person, fields))
                contact = timeline.add_contact(connection, person, fitted)
                kept = drafts.load(connection, slot)
                if kept is not None and kept.fields.get("text") == clean_text(draft.text, "text"):
                    drafts.discard(connection, slot)
            return contact

        touched = Touched.TIMELINE | Touched.PEOPLE | Touched.DRAFTS
        self._desk.write(self, write, touched, lambda contact: self.noted.emit(contact, draft))

    def take_back(self, contact: Contact, draft: DraftValues) -> None:
        """Take a note back; the draft is kept again."""
        person = contact.person_id
        slot = message_slot(person)

        def write(connection: Connection) -> Contact:
            with transaction(connection):
                removed = timeline.remove_contact(connection, contact.id)
                if drafts.load(connection, slot) is None:
                    drafts.save(connection, slot, person, draft.to_texts())
            return removed

        self._desk.write(
            self,
            write,
            Touched.TIMELINE | Touched.PEOPLE | Touched.DRAFTS,
            lambda removed: self.unnoted.emit(removed, draft),
        )


def _as_before(connection: Connection, person: PersonId, fields: ContactFields) -> ContactFields:
    """Return a contact as part of the conversation before it: begun by whoever began that."""
    last = timeline.page(connection, person, kind=EntryKind.CONTACT, limit=1)
    if last and isinstance(last[0], Contact):
        return replace(fields, started_by=last[0].fields.started_by)
    return fields
