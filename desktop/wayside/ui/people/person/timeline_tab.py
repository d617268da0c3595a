"""The timeline tab: what has been, newest first, and the card in which what comes next is written."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.bearing import Bearing
from wayside.ui.people.person.composer import Composer
from wayside.ui.people.person.contact_form import ContactForm
from wayside.ui.people.person.entries_model import EntriesModel
from wayside.ui.people.person.entry_faces import EntryFaces
from wayside.ui.people.person.reading import PersonView, line_of
from wayside.ui.people.person.side_card import SideCard, SideScroll
from wayside.ui.people.person.timeline_list import TimelineList
from wayside.ui.people.person.vocabulary import Vocabulary
from wayside.ui.people.person.writing_card import WritingCard
from wayside.ui.plans.reading import PlanView
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.segmented import Segmented
from wayside.vault.connection import Connection
from wayside.work import people, timeline
from wayside.work.people import PersonId
from wayside.work.timeline import Contact, EntryId, EntryKind

_KINDS = {"all": None, "contacts": EntryKind.CONTACT, "notes": EntryKind.NOTE}
_SIDE_FROM = 840
_SIDE_WIDTH = 300
_NO_LIMIT = 16_777_215  # Qt's word for no limit


class TimelineTab(QScrollArea):
    """Entries, the writing card below them, and who this is beside them.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        note_requested(int): a note was opened.
        overview_requested: somebody wants the overview.
        words_requested: somebody wants other words for tone, content and method.
        plan_requested: somebody wants the plan.
        offers_requested: somebody wants to see what became of the offers.
        undo_offered(str, object): as `Page.undo_offered`.
        contacts_changed: a contact was added, corrected or removed.
    """

    note_requested = Signal(object)
    overview_requested = Signal()
    words_requested = Signal()
    plan_requested = Signal()
    offers_requested = Signal()
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
        self._faces = EntryFaces(context)
        self.model = EntriesModel(desk, self._faces.present, self)
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
        self._about = Button("", Kind.LINK, parent=inner)
        self._about.setObjectName("timeline_about")
        self._about.setCheckable(True)
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
        self.card = WritingCard(self.composer, self.form, inner)
        self.card.follow(self.list)
        picks = (self.composer.face.tags, self.form.face.tags)
        self._vocabulary = Vocabulary(context, desk, picks, self)
        self._was_message = False
        self._is_wide = True
        self._side = SideCard(context)
        self._beside = SideScroll(context, self._side, inner)
        self._lay_out(inner)
        self._connect()

    def _lay_out(self, inner: QWidget) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, Space.M, Space.S, Space.L)
        row.setSpacing(Space.L)
        top = QHBoxLayout()
        top.addWidget(self._filter)
        top.addStretch(1)
        top.addWidget(self._about)
        column = self._column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(self.list, 1000)
        column.addWidget(self._empty)
        column.addWidget(self.card)
        column.addStretch(1)
        row.addLayout(column, 1)
        self._row = row
        row.addWidget(self._beside)
        self._empty.hide()
        self._about.hide()

    def _connect(self) -> None:
        self._filter.chosen.connect(self._on_filter)
        self._about.toggled.connect(self._place_side)
        self.list.opened.connect(self._on_opened)
        self.list.removal_requested.connect(self._on_removal)
        self.form.contact_saved.connect(self._on_saved)
        self.form.left.connect(self._on_left)
        self.form.undo_offered.connect(self.undo_offered)
        self._vocabulary.change_requested.connect(self.words_requested)
        self.composer.undo_offered.connect(self.undo_offered)
        self.composer.noted.connect(self._on_noted)
        self.composer.unnoted.connect(self._on_unnoted)
        self.composer.grew.connect(self._on_grew)
        self.card.turned.connect(lambda: self.ensureWidgetVisible(self.card))
        self._side.overview_requested.connect(self.overview_requested)
        self._side.plan_requested.connect(self.plan_requested)
        self._side.opener_chosen.connect(self.use_opener)
        self.model.loaded.connect(self._on_loaded)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._on_counted)

    # Showing a person ---------------------------------------------------------------------------------------

    def open_for(self, view: PersonView) -> None:
        """Turn to another person."""
        self._person = view.person.id
        self._side.turn_away()
        self._filter.set_current("all")
        self._take_identities(view)
        self.model.load(view.person.id, None, None)
        newest = view.contacts[0].fields.platform if view.contacts else ""
        used = [handle.platform for handle in view.handles if handle.until is None]
        platform = newest or (used[0] if used else "")
        suggestions = list(dict.fromkeys([*used, *people.PLATFORMS]))
        self.form.open_for(view.person.id, platform, view.draft, suggestions)
        self.composer.open_for(view.person.id, view.person.fields.code_name, view.message)
        if view.draft:
            self.card.show_contact()
        elif view.message:
            self.card.show_message()
        self.show_person(view)

    def _take_identities(self, view: PersonView) -> None:
        self._faces.identities = {each.id: each.name for each in view.identities}
        self.form.show_identities(view.identities)

    def show_bearing(self, bearing: Bearing) -> None:
        """Show beside the timeline what the person was told."""
        self._side.show_bearing(bearing)

    def show_plan(self, view: PlanView) -> None:
        """Show beside the timeline what is planned."""
        self._side.show_plan(view)

    def show_person(self, view: PersonView) -> None:
        """Show what is beside the timeline."""
        today = datetime.fromtimestamp(self._context.now_ms() / 1_000).date()
        self._side.show_person(view.person.fields, today)
        self._take_identities(view)
        self.composer.rename(view.person.fields.code_name)
        self._vocabulary.read()

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
        self.list.fit()
        self._show_entries()

    def _show_entries(self) -> None:
        count, covered = self.model.rowCount(), self._beside.isVisibleTo(self) and not self._is_wide
        self.list.setVisible(count > 0 and not covered)
        self._empty.setVisible(count == 0 and self._filter.current() == "all" and not covered)

    # Doing --------------------------------------------------------------------------------------------------

    def begin_contact(self, *, leave_correction: bool) -> None:
        """Put the keyboard where the next contact is written.

        Args:
            leave_correction: end the correction of another contact, if there is one; it can be taken up again.
        """
        if leave_correction:
            self.form.leave_edit()
        self._was_message = False
        self.card.show_contact()
        self.form.face.summary.setFocus()
        self.ensureWidgetVisible(self.card)

    def begin_message(self) -> None:
        """Put the keyboard into the draft of a message."""
        self.card.show_message()
        self.composer.focus_editor()
        self.ensureWidgetVisible(self.card)

    @Slot(str)
    def use_opener(self, text: str) -> None:
        """Put a sentence of the plan into the draft."""
        self.card.show_message()
        self.composer.insert(text)
        self.ensureWidgetVisible(self.card)

    def copy_message(self) -> None:
        """Copy the draft of a message, where it can be seen."""
        self.card.show_message()
        self.composer.copy()

    def step_finding(self, by: int) -> None:
        """Go to the next finding in the draft, or with -1 to the one before."""
        self.card.show_message()
        self.composer.step(by)

    def step_remark(self, _by: int) -> None:
        """Go to the next remark on the draft."""
        self.card.show_message()
        self.composer.step_remark()

    @Slot(object)
    def _on_noted(self, contact: Contact) -> None:
        """Show a message that was noted as sent, and let its line be written over at once."""
        self._on_saved(contact)
        is_typing_on = bool(self.composer.text().strip())
        if contact.person_id == self._person and not self.form.is_editing() and not is_typing_on:
            self._edit(contact)

    @Slot()
    def _on_grew(self) -> None:
        """Show the card, and of a card that is higher than the page what asks for an answer."""
        self.ensureWidgetVisible(self.card)
        focused = self.card.focusWidget()
        if focused is not None and focused.hasFocus():  # type: ignore[redundant-expr]  # there may be none
            self.ensureWidgetVisible(focused)

    @Slot(object)
    def _on_unnoted(self, contact: Contact) -> None:
        """Go back to the message that was not sent after all."""
        was_its_line = self.form.is_editing() and not self.card.is_message()
        self._on_gone(contact)
        if contact.person_id == self._person and was_its_line and not self.form.is_editing():
            self.begin_message()

    def _edit(self, contact: Contact) -> None:
        self._was_message = self.card.is_message()
        self.card.show_contact()
        self.form.edit(contact)
        self.ensureWidgetVisible(self.card)

    @Slot(QModelIndex)
    def _on_opened(self, place: QModelIndex) -> None:
        line = self.model.line(place)
        if line is None:
            return
        if line.step is not None:
            self.offers_requested.emit()
            return
        if line.kind is EntryKind.NOTE:
            self.note_requested.emit(line.id)
            return
        wanted = line.id

        def done(entry: timeline.Entry) -> None:
            if isinstance(entry, Contact) and entry.person_id == self._person:
                self._edit(entry)

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

    @Slot(object)
    def _on_gone(self, contact: Contact) -> None:
        self.model.drop(contact.id)
        self.form.forget_edit(contact.id)
        self.contacts_changed.emit()

    def _on_removed(self, contact: Contact) -> None:
        self._on_gone(contact)

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
        if self._was_message:
            self.card.show_message()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show who this is beside the timeline only where there is room."""
        super().resizeEvent(event)
        self._is_wide = event.size().width() >= self._context.look.pixels(_SIDE_FROM)
        self._place_side()

    @Slot()
    def _place_side(self) -> None:
        """Show who this is beside the timeline, or in its place while somebody asks where there is no room."""
        wide = self._is_wide
        if wide == (self._column.indexOf(self._beside) >= 0):
            (self._column if wide else self._row).removeWidget(self._beside)
            if wide:
                self._row.addWidget(self._beside)
            else:
                self._column.insertWidget(1, self._beside, 1000)
        width = self._context.look.pixels(_SIDE_WIDTH)
        self._beside.setMinimumWidth(width if wide else 0)
        self._beside.setMaximumWidth(width if wide else _NO_LIMIT)
        asked = self._about.isChecked()
        self._about.setText(
            self.tr("Back to the timeline") if asked else self.tr("Who this is, and the plan")
        )
        self._about.setVisible(not wide)
        self._beside.setVisible(wide or asked)
        self._show_entries()
