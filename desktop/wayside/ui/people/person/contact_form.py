"""Contacts written down and corrected: one line and a few choices, kept as a draft while half typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.contact_face import ContactFace
from wayside.ui.people.person.contact_values import ContactValues, FormDraft, values_of
from wayside.ui.people.person.keeping import Keeper
from wayside.ui.people.person.reading import contact_slot
from wayside.ui.people.person.words import isolated, short
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.restyle import restyle
from wayside.vault.connection import Connection
from wayside.work import drafts, timeline
from wayside.work.identities import Identity, IdentityId
from wayside.work.people import PersonId
from wayside.work.timeline import Contact, ContactFields, Direction, EntryId, Mode, StartedBy

if TYPE_CHECKING:
    from wayside.work.plans import PlaybookId

_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ContactForm(QWidget):
    """Adds contacts and corrects them; what is half typed is kept as a draft.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Attributes:
        face: its widgets.

    Signals:
        contact_saved(Contact): a contact was added or corrected.
        left: somebody is done with correcting.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    contact_saved = Signal(object)
    undo_offered = Signal(str, object)
    left = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person: PersonId | None = None
        self._entry: EntryId | None = None
        self._playbook: PlaybookId | None = None
        self._new = ContactValues()
        self._before: ContactValues | None = None
        self._keeper = Keeper(desk, Touched.DRAFTS, self)
        self.face = ContactFace(context, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.face)
        self._connect()

    def _connect(self) -> None:
        for line in (self.face.summary, self.face.when, self.face.platform):
            line.textChanged.connect(self._on_typed)
            line.installEventFilter(self)
        for choice in (self.face.direction, self.face.identity, self.face.mode, self.face.started):
            choice.chosen.connect(self._on_typed)
        self.face.tags.changed.connect(self._on_typed)
        self.face.summary.returnPressed.connect(self.submit)
        self.face.save.clicked.connect(self.submit)
        self.face.cancel.clicked.connect(self.leave_edit)
        self.face.state.retry_requested.connect(self._keeper.flush)
        self._keeper.saved.connect(self._on_kept)
        self._keeper.failed.connect(self.face.state.failed)
        self._context.working.changed.connect(self._on_working)

    # Whose and which ----------------------------------------------------------------------------------------

    def open_for(
        self, person: PersonId, platform: str, draft: Mapping[str, str], suggestions: Sequence[str]
    ) -> None:
        """Turn to a person: an empty form, or what was left half typed.

        Args:
            person: whose contacts.
            platform: the one of their newest contact.
            draft: the fields of the draft, none if there is none.
            suggestions: platforms to offer.
        """
        self._keeper.end()
        self._person = person
        found = FormDraft.of_texts(draft, platform)
        self._new, self._entry, self._before = found.new, found.entry, ContactValues()
        if not draft:
            self._new = replace(self._new, identity=self._context.working.identity_id)
        self._show_mode()
        self._fill(found.edited if found.edited is not None else self._new)
        self.face.platform.set_suggestions(suggestions)
        self.face.state.say(self.tr("Left half typed") if draft else "")
        self._keep_on()

    def edit(self, contact: Contact) -> None:
        """Correct a contact; what was half typed as a new one waits."""
        if self._entry is None:
            self._new = self.values()
        self._entry = contact.id
        self._show_mode()
        self._fill(values_of(contact.fields, self.face.when.said(contact.fields.at)))
        self._before = self.values()
        self.face.summary.setFocus()
        self.face.summary.selectAll()

    def leave_edit(self) -> None:
        """Stop correcting and change nothing."""
        person, entry, values, before = self._person, self._entry, self.values(), self._before
        if entry is None:
            return
        self._entry = None
        self._show_mode()
        self._fill(self._new)
        self._keeper.touch()
        self.left.emit()

        def take_up_again() -> None:
            if person == self._person and self._entry is None:
                self._new = self.values()
                self._entry, self._before = entry, before
                self._show_mode()
                self._fill(values)
                self._keeper.touch()
                self.face.summary.setFocus()

        if before is not None and values != before:
            self.undo_offered.emit(self.tr("The correction was not kept."), take_up_again)

    def forget_edit(self, entry: EntryId) -> None:
        """Leave a correction because its contact is gone."""
        if entry == self._entry:
            self._entry = None
            self._show_mode()
            self._fill(self._new)
            self._keeper.touch()

    def show_identities(self, known: Sequence[Identity]) -> None:
        """Offer the identities under which a contact can have been; without any there is no choice."""
        chosen, used = self.face.identity.current(), self._context.working.identity_id
        is_new = used is not None and self.face.identity.findData(str(used)) < 0
        blocker = QSignalBlocker(self.face.identity)
        self.face.identity.clear()
        self.face.identity.addItem(self.tr("under no identity"), "")
        for each in known:
            self.face.identity.addItem(
                self.tr("as {0}").replace("{0}", isolated(short(each.name))), str(each.id)
            )
        self.face.identity.set_current(chosen)
        del blocker
        self.face.identity.setVisible(bool(known))
        if is_new:
            # It came into use before it could be offered here.
            self._on_working()

    def _on_working(self) -> None:
        """Take the identity now in use, as long as nothing has been typed."""
        if self._entry is None and not self.values().is_worth_keeping:
            used = self._context.working.identity_id
            self.face.identity.set_current("" if used is None else str(used))

    def is_editing(self) -> bool:
        """Say whether a contact is being corrected."""
        return self._entry is not None

    def values(self) -> ContactValues:
        """Return what is in the form."""
        tags = self.face.tags.tags()
        return ContactValues(
            summary=self.face.summary.text(),
            when=self.face.when.text(),
            at=self.face.when.fixed(),
            platform=self.face.platform.text(),
            direction=Direction(int(self.face.direction.current())),
            mode=Mode(int(self.face.mode.current())),
            started_by=StartedBy(int(self.face.started.current())),
            tone=tags.tone,
            content=tags.content,
            method=tags.method,
            playbook=self._playbook,
            identity=_identity(self.face.identity.current()),
        )

    def _fill(self, values: ContactValues) -> None:
        blockers = [QSignalBlocker(line) for line in (self.face.summary, self.face.when, self.face.platform)]
        self.face.summary.setText(values.summary)
        self.face.when.set_typed(values.when, values.at)
        self.face.platform.setText(values.platform)
        self.face.direction.set_current(str(values.direction.value))
        self.face.mode.set_current(str(values.mode.value))
        self.face.started.set_current(str(values.started_by.value))
        self.face.identity.set_current("" if values.identity is None else str(values.identity))
        self.face.tags.set_tags(values.tags)
        self._playbook = values.playbook
        del blockers
        self._refuse(None, "")

    def _show_mode(self) -> None:
        editing = self._entry is not None
        self.face.correcting.setVisible(editing)
        self.face.save.setText(self.tr("Save correction") if editing else self.tr("Save contact"))
        self.face.cancel.setVisible(editing)
        self.face.state.clear()

    # Keeping what is half typed -----------------------------------------------------------------------------

    def _keep_on(self) -> None:
        person = self._person
        if person is None:
            return
        slot = contact_slot(person)

        def write(connection: Connection, texts: dict[str, str]) -> bool:
            drafts.keep(connection, slot, person, texts)
            return bool(texts)

        self._keeper.begin(write, lambda: self._draft().to_texts())

    def _draft(self) -> FormDraft:
        if self._entry is None:
            return FormDraft(new=self.values())
        return FormDraft(new=self._new, entry=self._entry, edited=self.values())

    def _on_typed(self) -> None:
        self._refuse(None, "")
        self._keeper.touch()

    def _on_kept(self, is_draft: bool) -> None:
        if is_draft:
            self.face.state.saved()
        else:
            self.face.state.clear()

    # Saving -------------------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Save, if it can be; the form is empty again at once and the keyboard stays."""
        person, entry, values = self._person, self._entry, self.values()
        at = self.face.when.at()
        if person is None or not self._is_fit(values, at) or at is None:
            return
        rest = self._new if entry is not None else ContactValues()
        slot = contact_slot(person)

        def write(connection: Connection) -> Contact:
            fields = values.to_fields(at)
            if entry is not None:
                contact = timeline.update_contact(connection, entry, fields)
            else:
                contact = timeline.add_contact(connection, person, with_playbook(connection, person, fields))
            drafts.discard(connection, slot)
            return contact

        def failed(error: WaysideError) -> None:
            self._on_failed(person, entry, values, error)

        touched = Touched.TIMELINE | Touched.PEOPLE | Touched.DRAFTS
        self._keeper.finish(write, touched, self.contact_saved.emit, failed)
        self._keeper.release()
        self._entry = None
        if entry is None:
            rest = replace(rest, identity=self._context.working.identity_id)
        self._new = replace(rest, platform=rest.platform or values.platform)
        self._show_mode()
        self._fill(self._new)
        self._keep_on()
        if rest.is_worth_keeping:
            self._keeper.touch()
        self.face.summary.setFocus()
        if entry is not None:
            self.left.emit()

    def _is_fit(self, values: ContactValues, at: int | None) -> bool:
        if not values.summary.strip():
            self._refuse(self.face.summary, self.tr("Write one line about it first."))
        elif at is None:
            self._refuse(
                self.face.when,
                self.tr("This is not a time. Try “19:20”, “yesterday 19:20” or “20 Nov 19:20”."),
            )
        elif at > self._context.now_ms():
            self._refuse(
                self.face.when, self.tr("This is still to come; a contact is something that has happened.")
            )
        else:
            return True
        return False

    def _refuse(self, line: QLineEdit | None, text: str) -> None:
        for each in (self.face.summary, self.face.when):
            wrong = "true" if each is line else "false"
            if (each.property("invalid") or "false") != wrong:
                each.setProperty("invalid", wrong)
                each.setAccessibleDescription(text if each is line else "")
                restyle(each)
        self.face.error.setText(text)
        self.face.error.setVisible(bool(text))
        if line is not None:
            announce(self.face.error, text, urgent=True)
            line.setFocus()

    def _on_failed(
        self, person: PersonId, entry: EntryId | None, values: ContactValues, error: WaysideError
    ) -> None:
        """Put back what could not be saved, before whatever has been typed since."""
        if person != self._person:
            self.face.state.failed(error)
            return
        since = self.values().summary
        self._entry = entry
        self._show_mode()
        self._fill(replace(values, summary=f"{values.summary} {since}".rstrip()))
        self._keeper.touch()
        self._refuse(self.face.summary, errors.sentence(error))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save with Ctrl+Enter from every line, leave a correction with Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in _RETURN_KEYS and event.isAutoRepeat():
                return True  # it was saved when the key went down
            if event.key() in _RETURN_KEYS and (control or watched is not self.face.summary):
                self.submit()
                return True
            if event.key() == Qt.Key.Key_Escape and self._entry is not None:
                self.leave_edit()
                return True
        return super().eventFilter(watched, event)


def _identity(key: str) -> IdentityId | None:
    return IdentityId(int(key)) if key else None


def with_playbook(connection: Connection, person: PersonId, fields: ContactFields) -> ContactFields:
    """Return a new contact with the playbook of the plan that was running then."""
    from wayside.work import plans

    return replace(fields, playbook_id=plans.playbook_at(connection, person, fields.at))
