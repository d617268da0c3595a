"""The timeline tab: what has been, newest first, and the card in which the next contact is written down."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.bearing import Bearing
from wayside.ui.people.person.composer import Composer
from wayside.ui.people.person.composer_copying import Sent
from wayside.ui.people.person.contact_form import ContactForm
from wayside.ui.people.person.entries_model import EntriesModel
from wayside.ui.people.person.entry_delegate import ENTRY_ROLE, EntryFace
from wayside.ui.people.person.reading import Line, PersonView, line_of
from wayside.ui.people.person.side_card import SideCard
from wayside.ui.people.person.timeline_list import TimelineList
from wayside.ui.people.person.words import isolated, mark_name, mode_name, short, stamp, state_name, wrote
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.segmented import Segmented
from wayside.ui.widgets.tooltips import plain_tooltip
from wayside.vault.connection import Connection
from wayside.work import people, timeline
from wayside.work.identities import IdentityId
from wayside.work.people import PersonId
from wayside.work.timeline import Contact, Direction, EntryId, EntryKind, Mode, NoteMark, NoteState

_KINDS = {"all": None, "contacts": EntryKind.CONTACT, "notes": EntryKind.NOTE}
_SIDE_FROM = 840
_SIDE_WIDTH = 300
_SHOWN_TEXT = 400


class TimelineTab(QScrollArea):
    """Entries and the contact form.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        note_requested(int): a note was opened.
        overview_requested: somebody wants the overview.
        undo_offered(str, object): as `Page.undo_offered`.
        contacts_changed: a contact was added, corrected or removed.
    """

    note_requested = Signal(object)
    overview_requested = Signal()
    undo_offered = Signal(str, object)
    contacts_changed = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._person: PersonId | None = None
        self._wanted: EntryId | None = None
        inner = QWidget(self)
        self.setWidget(inner)
        self.model = EntriesModel(desk, self._present, self)
        self._filter = Segmented(
            self.tr("Show"),
            [
                ("all", self.tr("All")),
                ("contacts", self.tr("Contacts")),
                ("notes", self.tr("Notes")),
            ],
            parent=inner,
        )
        self._filter.setObjectName("timeline_filter")
        self.list = TimelineList(context.look, self.tr("Timeline"), inner)
        self.list.setObjectName("timeline_list")
        self.list.setModel(self.model)
        self._empty = EmptyState(
            self.tr("Nothing is written down yet. A contact is one line: when, where, what it was about."),
            example=self.tr("For example: “Asked whether the workshop takes people without a certificate.”"),
            parent=inner,
        )
        self.composer = Composer(context, desk, inner)
        self.form = ContactForm(context, desk, inner)
        self._identities: dict[IdentityId, str] = {}
        self._side = SideCard(inner)
        self._lay_out(inner)
        self._connect()

    def _lay_out(self, inner: QWidget) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, Space.M, Space.S, Space.L)
        row.setSpacing(Space.XL)
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addWidget(self._filter)
        column.addWidget(self.list, 1000)
        column.addWidget(self._empty)
        column.addWidget(self.composer)
        column.addWidget(self.form)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addWidget(self._side)
        self._empty.hide()

    def _connect(self) -> None:
        self._filter.chosen.connect(self._on_filter)
        self.list.opened.connect(self._on_opened)
        self.list.removal_requested.connect(self._on_removal)
        self.form.contact_saved.connect(self._on_saved)
        self.form.left.connect(self._on_left)
        self.form.undo_offered.connect(self.undo_offered)
        self.composer.undo_offered.connect(self.undo_offered)
        self.composer.sent.connect(self._on_sent)
        self.composer.grew.connect(lambda: self.ensureWidgetVisible(self.composer))
        self._side.overview_requested.connect(self.overview_requested)
        self.model.loaded.connect(self._on_loaded)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._on_counted)

    # Showing a person ---------------------------------------------------------------------------------------

    def open_for(self, view: PersonView) -> None:
        """Turn to another person."""
        self._person = view.person.id
        self._filter.set_current("all")
        self._take_identities(view)
        self.model.load(view.person.id, None, None)
        newest = view.contacts[0].fields.platform if view.contacts else ""
        used = [handle.platform for handle in view.handles if handle.until is None]
        platform = newest or (used[0] if used else "")
        suggestions = list(dict.fromkeys([*used, *people.PLATFORMS]))
        self.form.open_for(view.person.id, platform, view.draft, suggestions)
        self.composer.open_for(view.person.id, view.person.fields.code_name, view.message)
        self.show_person(view)

    def _take_identities(self, view: PersonView) -> None:
        self._identities = {each.id: each.name for each in view.identities}
        self.form.show_identities(view.identities)

    def show_bearing(self, bearing: Bearing) -> None:
        """Show beside the timeline what the person was told."""
        self._side.show_bearing(bearing)

    def show_person(self, view: PersonView) -> None:
        """Show what is beside the timeline."""
        today = datetime.fromtimestamp(self._context.now_ms() / 1_000).date()
        self._side.show_person(view.person.fields, today)
        self._take_identities(view)
        self.composer.rename(view.person.fields.code_name)

    def reload(self, wanted: EntryId | None = None) -> None:
        """Look again, and select an entry if one is wanted."""
        if self._person is None:
            return
        if wanted is not None:
            self._wanted = wanted
            self._filter.set_current("all")
        self.model.load(self._person, _KINDS[self._filter.current()], self._wanted)

    def _on_filter(self, _key: str) -> None:
        self.reload()

    @Slot()
    def _on_loaded(self) -> None:
        self._on_counted()
        if self._wanted is None:
            return
        row = self.model.row_of(self._wanted)
        self._wanted = None
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row))
            self.list.setFocus()

    @Slot()
    def _on_counted(self) -> None:
        count = self.model.rowCount()
        self.list.fit()
        self.list.setVisible(count > 0)
        self._empty.setVisible(count == 0 and self._filter.current() == "all")

    def _present(self, line: Line, role: int) -> object:
        now, locale = self._context.now_ms(), QLocale()
        if role == ENTRY_ROLE:
            return self._face(line, now, locale)
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            face = self._face(line, now, locale)
            parts = (face.lead, face.under, *(chip for chip, _ in face.chips), face.text)
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            under = self._face(line, now, locale).under
            said = (say.exact(line.at, locale), under, short(line.text, _SHOWN_TEXT))
            return plain_tooltip("\n".join(part for part in said if part))
        return None

    def _face(self, line: Line, now: int, locale: QLocale) -> EntryFace:
        lead = stamp(line.at, now, locale)
        if line.kind is EntryKind.CONTACT:
            who = self._who_wrote(line)
            under = " · ".join(part for part in (who, isolated(line.platform)) if part)
            many = ((mode_name(line.mode), Tone.NEUTRAL),) if line.mode is Mode.ONE_TO_MANY else ()
            return EntryFace(lead, under, line.text, many)
        state = state_name(line.state, line.version, locale)
        tone = Tone.ACCENT if line.state is NoteState.DRAFT else Tone.NEUTRAL
        chips = [(self.tr("note · {0}").format(state), tone)]
        if line.mark is not NoteMark.NONE:
            chips.append((mark_name(line.mark), Tone.NEUTRAL))
        return EntryFace(lead, "", line.text, tuple(chips))

    def _who_wrote(self, line: Line) -> str:
        name = self._identities.get(line.identity) if line.identity is not None else None
        if name is None:
            return wrote(line.direction)
        said = self.tr("you, as {0}") if line.direction is Direction.OUT else self.tr("they wrote to {0}")
        return said.replace("{0}", isolated(short(name)))

    # Doing --------------------------------------------------------------------------------------------------

    def begin_contact(self, *, leave_correction: bool) -> None:
        """Put the keyboard where the next contact is written.

        Args:
            leave_correction: end the correction of another contact, if there is one; it can be taken up again.
        """
        if leave_correction:
            self.form.leave_edit()
        self.form.summary.setFocus()
        self.ensureWidgetVisible(self.form)

    def begin_message(self) -> None:
        """Put the keyboard into the draft of a message."""
        self.composer.focus_editor()
        self.ensureWidgetVisible(self.composer)

    @Slot(object)
    def _on_sent(self, sent: Sent) -> None:
        self.form.begin_sent(sent.identity, sent.platform)
        self.ensureWidgetVisible(self.form)

    @Slot(QModelIndex)
    def _on_opened(self, place: QModelIndex) -> None:
        line = self.model.line(place)
        if line is None:
            return
        if line.kind is EntryKind.NOTE:
            self.note_requested.emit(line.id)
            return
        wanted = line.id

        def done(entry: timeline.Entry) -> None:
            if isinstance(entry, Contact) and entry.person_id == self._person:
                self.form.edit(entry)
                self.ensureWidgetVisible(self.form)

        self._desk.read(self, lambda connection: timeline.get(connection, wanted), done, key="contact-edit")

    @Slot(QModelIndex)
    def _on_removal(self, place: QModelIndex) -> None:
        line = self.model.line(place)
        if line is None or line.kind is not EntryKind.CONTACT:
            return
        wanted = line.id
        self._desk.write(
            self,
            lambda connection: timeline.remove_contact(connection, wanted),
            Touched.TIMELINE | Touched.PEOPLE,
            self._on_removed,
        )

    def _on_removed(self, contact: Contact) -> None:
        self.model.drop(contact.id)
        self.contacts_changed.emit()

        def put_back(connection: Connection) -> Contact:
            return timeline.add_contact(connection, contact.person_id, contact.fields)

        def undo() -> None:
            self._desk.write(self, put_back, Touched.TIMELINE | Touched.PEOPLE, self._on_saved)

        self.undo_offered.emit(self.tr("Contact removed."), undo)

    @Slot(object)
    def _on_saved(self, contact: Contact) -> None:
        if contact.person_id == self._person:
            self.model.put(line_of(contact))
            row = self.model.row_of(contact.id)
            if row >= 0:
                self.list.setCurrentIndex(self.model.index(row))
                self.list.scrollTo(self.model.index(row))
            self.contacts_changed.emit()

    @Slot()
    def _on_left(self) -> None:
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show who this is beside the timeline only where there is room."""
        super().resizeEvent(event)
        look = self._context.look
        self._side.setFixedWidth(look.pixels(_SIDE_WIDTH))
        self._side.setVisible(event.size().width() >= look.pixels(_SIDE_FROM))
