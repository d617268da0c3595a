"""The card in which a contact is written down: always ready, one line and a few choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.contact_values import ContactValues, FormDraft, values_of
from wayside.ui.people.person.keeping import Keeper
from wayside.ui.people.person.reading import contact_slot
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.people.person.suggest_line import SuggestLine
from wayside.ui.people.person.when_line import WhenLine
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.restyle import restyle
from wayside.ui.widgets.segmented import Segmented
from wayside.vault.connection import Connection
from wayside.work import drafts, timeline
from wayside.work.identities import Identity, IdentityId
from wayside.work.people import PersonId
from wayside.work.timeline import Contact, Direction, EntryId, Mode, StartedBy

_SHORTEST_NAME = 12
_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ContactForm(QFrame):
    """Adds contacts and corrects them; what is half typed is kept as a draft.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

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
        self.setObjectName("contact_form")
        self.setProperty("card", "strong")
        self._context = context
        self._person: PersonId | None = None
        self._entry: EntryId | None = None
        self._new = ContactValues()
        self._before: ContactValues | None = None
        self._keeper = Keeper(desk, Touched.DRAFTS, self)
        self._make_fields()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self._heading = PlainTextLabel(self.tr("New contact"), LabelRole.HEADING)
        self._state = SaveLine(self._context.now_ms)
        self._state.setObjectName("contact_saved")
        self.summary = QLineEdit()
        self.summary.setObjectName("contact_summary")
        self.summary.setPlaceholderText(self.tr("One line: what was it about?"))
        self.summary.setAccessibleName(self.tr("Contact in one line"))
        self.direction = Segmented(
            self.tr("Who wrote"),
            [
                (str(Direction.IN.value), self.tr("They wrote")),
                (str(Direction.OUT.value), self.tr("You wrote")),
            ],
        )
        self.direction.setObjectName("contact_direction")
        self.when = WhenLine(self._context.now_ms)
        self.when.setObjectName("contact_when")
        self.platform = SuggestLine(self.tr("Platform"), placeholder=self.tr("Platform"))
        self.platform.setObjectName("contact_platform")
        self.mode = Segmented(
            self.tr("Who could read it"),
            [
                (str(Mode.ONE_TO_ONE.value), self.tr("One-to-one")),
                (str(Mode.ONE_TO_MANY.value), self.tr("One-to-many")),
            ],
        )
        self.mode.setObjectName("contact_mode")
        self.started = Segmented(
            self.tr("Who started"),
            [
                (str(StartedBy.WORKER.value), self.tr("You started")),
                (str(StartedBy.PERSON.value), self.tr("They started")),
            ],
        )
        self.started.setObjectName("contact_started")
        self.identity = Choice(self._context.look, self.tr("Under which identity"), ())
        self.identity.setObjectName("contact_identity")
        self.identity.setMinimumContentsLength(_SHORTEST_NAME)
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.hide()
        self.save = Button(self.tr("Save contact"), Kind.PRIMARY)
        self.save.setObjectName("contact_save")
        self._cancel = Button(self.tr("Leave as it was"), Kind.QUIET)
        self._cancel.setObjectName("contact_cancel")
        self._cancel.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._heading)
        top.addWidget(self._state, 1)
        top.addWidget(self._cancel)
        column.addLayout(top)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.summary, 1)
        line.addWidget(self.save)
        column.addLayout(line)
        choices = QWidget()
        flow = FlowLayout(choices)
        self._fit_lines()
        for field in (self.direction, self.identity, self.when, self.platform, self.mode, self.started):
            flow.addWidget(field)
        column.addWidget(choices)
        column.addWidget(self._error)
        self.summary.setMinimumWidth(self._context.look.pixels(120))

    def _fit_lines(self) -> None:
        self.when.setFixedWidth(self._context.look.pixels(176))
        self.platform.setFixedWidth(self._context.look.pixels(132))

    def _connect(self) -> None:
        for line in (self.summary, self.when, self.platform):
            line.textChanged.connect(self._on_typed)
            line.installEventFilter(self)
        for choice in (self.direction, self.identity, self.mode, self.started):
            choice.chosen.connect(self._on_typed)
        self.summary.returnPressed.connect(self.submit)
        self.save.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.leave_edit)
        self._state.retry_requested.connect(self._keeper.flush)
        self._keeper.saved.connect(self._on_kept)
        self._keeper.failed.connect(self._state.failed)
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
        self.platform.set_suggestions(suggestions)
        self._state.say(self.tr("Left half typed") if draft else "")
        self._keep_on()

    def edit(self, contact: Contact) -> None:
        """Correct a contact; what was half typed as a new one waits."""
        if self._entry is None:
            self._new = self.values()
        self._entry = contact.id
        self._show_mode()
        self._fill(values_of(contact.fields, self.when.said(contact.fields.at)))
        self._before = self.values()
        self.summary.setFocus()
        self.summary.selectAll()

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
                self.summary.setFocus()

        if before is not None and values != before:
            self.undo_offered.emit(self.tr("The correction was not kept."), take_up_again)

    def show_identities(self, known: Sequence[Identity]) -> None:
        """Offer the identities under which a contact can have been; without any there is no choice."""
        chosen, used = self.identity.current(), self._context.working.identity_id
        is_new = used is not None and self.identity.findData(str(used)) < 0
        blocker = QSignalBlocker(self.identity)
        self.identity.clear()
        self.identity.addItem(self.tr("under no identity"), "")
        for each in known:
            self.identity.addItem(self.tr("as {0}").replace("{0}", isolated(short(each.name))), str(each.id))
        self.identity.set_current(chosen)
        del blocker
        self.identity.setVisible(bool(known))
        if is_new:
            # It came into use before it could be offered here.
            self._on_working()

    def begin_sent(self, identity: IdentityId | None, platform: str) -> None:
        """Begin the contact of a message that was sent just now; what was half typed before waits for nothing."""
        self.leave_edit()
        self.direction.set_current(str(Direction.OUT.value))
        self.mode.set_current(str(Mode.ONE_TO_ONE.value))
        self.identity.set_current("" if identity is None else str(identity))
        if platform:
            self.platform.setText(platform)
        self.summary.setFocus()

    def _on_working(self) -> None:
        """Take the identity now in use, as long as nothing has been typed."""
        if self._entry is None and not self.values().is_worth_keeping:
            used = self._context.working.identity_id
            self.identity.set_current("" if used is None else str(used))

    def is_editing(self) -> bool:
        """Say whether a contact is being corrected."""
        return self._entry is not None

    def values(self) -> ContactValues:
        """Return what is in the form."""
        return ContactValues(
            summary=self.summary.text(),
            when=self.when.text(),
            at=self.when.fixed(),
            platform=self.platform.text(),
            direction=Direction(int(self.direction.current())),
            mode=Mode(int(self.mode.current())),
            started_by=StartedBy(int(self.started.current())),
            identity=_identity(self.identity.current()),
        )

    def _fill(self, values: ContactValues) -> None:
        blockers = [QSignalBlocker(line) for line in (self.summary, self.when, self.platform)]
        self.summary.setText(values.summary)
        self.when.set_typed(values.when, values.at)
        self.platform.setText(values.platform)
        self.direction.set_current(str(values.direction.value))
        self.mode.set_current(str(values.mode.value))
        self.started.set_current(str(values.started_by.value))
        self.identity.set_current("" if values.identity is None else str(values.identity))
        del blockers
        self._refuse(None, "")

    def _show_mode(self) -> None:
        editing = self._entry is not None
        self._heading.setText(self.tr("Correct this contact") if editing else self.tr("New contact"))
        self.save.setText(self.tr("Save correction") if editing else self.tr("Save contact"))
        self._cancel.setVisible(editing)
        self._state.clear()

    # Keeping what is half typed -----------------------------------------------------------------------------

    def _keep_on(self) -> None:
        person = self._person
        if person is None:
            return
        slot = contact_slot(person)

        def write(connection: Connection, texts: dict[str, str]) -> bool:
            if texts:
                drafts.save(connection, slot, person, texts)
            else:
                drafts.discard(connection, slot)
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
            self._state.saved()
        else:
            self._state.clear()

    # Saving -------------------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Save, if it can be; the form is empty again at once and the keyboard stays."""
        person, entry, values = self._person, self._entry, self.values()
        at = self.when.at()
        if person is None or not self._is_fit(values, at) or at is None:
            return
        rest = self._new if entry is not None else ContactValues()
        slot = contact_slot(person)

        def write(connection: Connection) -> Contact:
            fields = values.to_fields(at)
            if entry is not None:
                contact = timeline.update_contact(connection, entry, fields)
            else:
                contact = timeline.add_contact(connection, person, fields)
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
        self.summary.setFocus()
        if entry is not None:
            self.left.emit()

    def _is_fit(self, values: ContactValues, at: int | None) -> bool:
        if not values.summary.strip():
            self._refuse(self.summary, self.tr("Write one line about it first."))
        elif at is None:
            self._refuse(
                self.when, self.tr("This is not a time. Try “19:20”, “yesterday 19:20” or “20 Nov 19:20”.")
            )
        elif at > self._context.now_ms():
            self._refuse(
                self.when, self.tr("This is still to come; a contact is something that has happened.")
            )
        else:
            return True
        return False

    def _refuse(self, line: QLineEdit | None, text: str) -> None:
        for each in (self.summary, self.when):
            wrong = "true" if each is line else "false"
            if (each.property("invalid") or "false") != wrong:
                each.setProperty("invalid", wrong)
                each.setAccessibleDescription(text if each is line else "")
                restyle(each)
        self._error.setText(text)
        self._error.setVisible(bool(text))
        if line is not None:
            announce(self._error, text, urgent=True)
            line.setFocus()

    def _on_failed(
        self, person: PersonId, entry: EntryId | None, values: ContactValues, error: WaysideError
    ) -> None:
        """Put back what could not be saved, before whatever has been typed since."""
        if person != self._person:
            self._state.failed(error)
            return
        since = self.values().summary
        self._entry = entry
        self._show_mode()
        self._fill(replace(values, summary=f"{values.summary} {since}".rstrip()))
        self._keeper.touch()
        self._refuse(self.summary, errors.sentence(error))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save with Ctrl+Enter from every line, leave a correction with Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in _RETURN_KEYS and (control or watched is not self.summary):
                self.submit()
                return True
            if event.key() == Qt.Key.Key_Escape and self._entry is not None:
                self.leave_edit()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the lines wide enough for their text."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_lines()
        super().changeEvent(event)


def _identity(key: str) -> IdentityId | None:
    return IdentityId(int(key)) if key else None
