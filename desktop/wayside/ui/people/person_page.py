"""The page of a person: header, overview, timeline, plan, notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui.context import UiContext
from wayside.ui.desk import Change, Desk, Touched
from wayside.ui.identities.bearing import read_bearing
from wayside.ui.offers.person_tab import PersonOffersTab
from wayside.ui.people.person.header import PersonHeader
from wayside.ui.people.person.notes_tab import NotesTab
from wayside.ui.people.person.overview_tab import OverviewTab
from wayside.ui.people.person.person_reader import PersonReader
from wayside.ui.people.person.reading import PersonView, line_of, read_person
from wayside.ui.people.person.timeline_tab import TimelineTab
from wayside.ui.plans.plan_tab import PlanTab
from wayside.ui.plans.reading import read_plan
from wayside.ui.settings import sections
from wayside.ui.shell.page import Area, Page, PersonTab, Place, Shortcut
from wayside.ui.theme.tokens import PAGE_WIDTH, Space
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.skeleton import Skeleton
from wayside.ui.widgets.tab_bar import TabBar
from wayside.vault.connection import Connection
from wayside.work import timeline
from wayside.work.people import PersonId
from wayside.work.timeline import Note

_TABS = tuple(PersonTab)


class PersonPage(Page):
    """One person at a time."""

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("person_page")
        self._person: PersonId | None = None
        self._loaded: PersonId | None = None
        self._place: Place | None = None
        self._offers_touched = False
        self._tab_of: dict[PersonId, PersonTab] = {}
        # From the outside in: a widget that gets another parent is styled anew with all that is in it.
        self._stack = QStackedWidget(self)
        self._content = QWidget(self._stack)
        self._parts = QStackedWidget(self._content)
        self.header = PersonHeader(context, desk, self._content)
        self.tabs = TabBar(
            context.look,
            self.tr("Parts of this page"),
            [self.tr("Overview"), self.tr("Timeline"), self.tr("Plan"), self.tr("Offers"), self.tr("Notes")],
            parent=self._content,
        )
        self.tabs.setObjectName("person_tabs")
        self.overview = OverviewTab(context, desk, self._parts)
        self.timeline = TimelineTab(context, desk, self._parts)
        self.plan = PlanTab(context, desk, self._parts)
        self.offers = PersonOffersTab(context, desk, self._parts)
        self.notes = NotesTab(context, desk, self._parts)
        self._bearing = PersonReader(desk, "bearing", read_bearing, self)
        self._planned = PersonReader(desk, "plan", read_plan, self)
        self._lay_out()
        self._connect()
        self._add_keys()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(Space.M)
        column.addWidget(self.tabs)
        for part in (self.overview, self.timeline, self.plan, self.offers, self.notes):
            self._parts.addWidget(part)
        column.addWidget(self._parts, 1)
        self._waiting = Skeleton(self.context.look, rows=5, parent=self._stack)
        self._missing = EmptyState(
            self.tr("This person is no longer here."), action=self.tr("Show all people")
        )
        for page in (self._waiting, self._content, self._missing):
            self._stack.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XXL, Space.XL, Space.XXL, 0)
        self._stack.setMaximumWidth(self.context.look.pixels(PAGE_WIDTH))
        row.addWidget(self._stack, 1000)
        row.addStretch(1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.header.changed.connect(self._refresh)
        self.header.contact_requested.connect(self._begin_contact)
        self.header.note_requested.connect(self._begin_note)
        self.header.import_requested.connect(self._begin_import)
        self.overview.changed.connect(self._refresh)
        self.overview.bearing_changed.connect(self._bearing.look_again)
        self._bearing.read.connect(self.overview.show_bearing)
        self._bearing.read.connect(self.timeline.show_bearing)
        self._planned.read.connect(self.plan.show_view)
        self._planned.read.connect(self.timeline.show_plan)
        self.plan.changed.connect(self._planned.look_again)
        self.plan.opener_chosen.connect(self._use_opener)
        self.plan.place_requested.connect(self.go)
        self.timeline.plan_requested.connect(lambda: self._show_tab(PersonTab.PLAN))
        self.overview.told.connect(self.told)
        self.overview.person_requested.connect(self._go_to_person)
        self.overview.timeline_requested.connect(lambda: self._show_tab(PersonTab.TIMELINE))
        self.timeline.contacts_changed.connect(self._refresh)
        self.timeline.note_requested.connect(self._open_note)
        self.timeline.words_requested.connect(
            lambda: self.go.emit(Place(area=Area.SETTINGS, topic=sections.WORDS))
        )
        self.timeline.offers_requested.connect(lambda: self._show_tab(PersonTab.OFFERS))
        self.offers.acts.changed.connect(self.timeline.reload)
        self.timeline.overview_requested.connect(lambda: self._show_tab(PersonTab.OVERVIEW))
        self.notes.note_kept.connect(self._on_note_kept)
        self.notes.note_gone.connect(self.timeline.model.drop)
        for part in (self.header, self.overview, self.timeline, self.plan, self.offers, self.notes):
            part.undo_offered.connect(self.undo_offered)
        self.offers.told.connect(self.told)
        self.offers.place_requested.connect(self.go)
        self._missing.action_requested.connect(lambda: self.go.emit(Place(area=Area.PEOPLE)))
        self.desk.changed.connect(self._on_changed)

    def _add_keys(self) -> None:
        keys = (
            ("Ctrl+N", self._begin_contact),
            ("Ctrl+Shift+N", self._begin_note),
            ("Ctrl+Tab", lambda: self._turn_tab(1)),
            ("Ctrl+Shift+Tab", lambda: self._turn_tab(-1)),
            ("Ctrl+M", self._begin_message),
            ("Ctrl+Shift+C", self._copy_message),
            ("F8", lambda: self._step_in_message(self.timeline.step_finding, 1)),
            ("Shift+F8", lambda: self._step_in_message(self.timeline.step_finding, -1)),
            ("Ctrl+F8", lambda: self._step_in_message(self.timeline.step_remark, 1)),
            ("F2", lambda: self.header.title.begin()),
        )
        for sequence, action in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(action)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="Ctrl+N", text=self.tr("New contact")),
            Shortcut(keys="Ctrl+Shift+N", text=self.tr("New note")),
            Shortcut(keys="Ctrl+M", text=self.tr("Draft message")),
            Shortcut(keys="Ctrl+Shift+C", text=self.tr("Copy the draft message")),
            Shortcut(keys="F8", text=self.tr("Next finding in the draft; with Shift the one before")),
            Shortcut(keys="Ctrl+F8", text=self.tr("Next remark on the draft")),
            Shortcut(keys="Ctrl+Tab", text=self.tr("Next part of the page")),
            Shortcut(keys="Alt+Up", text=self.tr("Move a stage of the plan earlier; with Down later")),
            Shortcut(keys="F2", text=self.tr("Change the code name, or the contact chosen in the timeline")),
            Shortcut(keys="Return", text=self.tr("Save the contact; open the entry chosen in a list")),
            Shortcut(keys="Ctrl+Return", text=self.tr("Save the contact from any of its fields")),
            Shortcut(
                keys="Ctrl+Return", text=self.tr("In the draft: copy it; once more, note that it was sent")
            ),
            Shortcut(keys="Delete", text=self.tr("Remove the contact chosen in the timeline")),
        )

    def first_focus(self) -> QWidget:
        """Return the tabs: the arrow keys change them, the Tab key goes into them."""
        return self.tabs

    # Going somewhere ----------------------------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show a person, a part of their page, an entry."""
        if place.person is None:
            return
        self._place = place
        if place.person != self._person:
            self._person = place.person
            self._stack.setCurrentWidget(self._waiting)
        self._read(place.person)

    def _read(self, person: PersonId) -> None:
        def failed(error: WaysideError) -> None:
            if error.code is not ErrorCode.NOT_FOUND:
                self.desk.failed.emit(error)
            elif person == self._person:
                self._loaded = None
                self._stack.setCurrentWidget(self._missing)

        self.desk.read(
            self, lambda connection: read_person(connection, person), self._show, failed=failed, key="person"
        )

    def _show(self, view: PersonView) -> None:
        person = view.person.id
        if person != self._person:
            return
        self.context.guarding.turn_to(person)
        self.header.show_person(view.person)
        self._bearing.look(person)
        self._planned.look(person)
        self.offers.open_for(person)
        if person != self._loaded:
            self._loaded = person
            self.plan.turn_away()
            self.overview.open_for(view)
            self.timeline.open_for(view)
            self.notes.open_for(person)
        else:
            self.overview.refresh(view)
            self.timeline.show_person(view)
            self._look_at_steps()
        fresh = self._stack.currentWidget() is not self._content
        self._stack.setCurrentWidget(self._content)
        place, self._place = self._place, None
        if place is not None:
            self._arrive(place, person)
            if fresh and not place.action and place.entry is None:
                self._take_focus()

    def _arrive(self, place: Place, person: PersonId) -> None:
        self._show_tab(place.tab or self._tab_of.get(person, PersonTab.OVERVIEW))
        if place.action == "new-contact":
            self._show_tab(PersonTab.TIMELINE)
            self.timeline.begin_contact(leave_correction=False)
        elif place.action == "new-note":
            self._begin_note()
        elif place.action == "new-message":
            self._begin_message()
        elif place.action == "next-step":
            self._show_tab(PersonTab.OVERVIEW)
            self.overview.begin_step()
        elif place.action == "truth":
            self._show_tab(PersonTab.OVERVIEW)
            self.overview.begin_truth()
        elif place.action == "meeting":
            self._show_tab(PersonTab.OFFERS)
            self.offers.begin_meeting()
        elif place.action == "import-conversation":
            self._begin_import()
        elif place.entry is not None:
            self._open_entry(place)

    def _open_entry(self, place: Place) -> None:
        wanted = place.entry
        if wanted is None:
            return

        def is_note(connection: Connection) -> bool:
            return isinstance(timeline.get(connection, wanted), Note)

        def done(note: bool) -> None:
            if note and place.tab is not PersonTab.TIMELINE:
                self._show_tab(PersonTab.NOTES)
                self.notes.open_note(wanted, place.match)
                self.notes.list.setFocus()
            else:
                self._show_tab(PersonTab.TIMELINE)
                self.timeline.reload(wanted)

        def failed(error: WaysideError) -> None:
            if error.code is ErrorCode.NOT_FOUND:
                self.told.emit(self.tr("This entry is no longer there."))
            else:
                self.desk.failed.emit(error)

        self.desk.read(self, is_note, done, failed=failed, key="person-entry")

    def _go_to_person(self, person: PersonId) -> None:
        self.go.emit(Place(area=Area.PEOPLE, person=person))

    # Parts --------------------------------------------------------------------------------------------------

    def current_tab(self) -> PersonTab:
        """Return the part that is shown."""
        return _TABS[self.tabs.currentIndex()]

    def _show_tab(self, tab: PersonTab) -> None:
        self.tabs.setCurrentIndex(_TABS.index(tab))
        self._remember()

    def _turn_tab(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % len(_TABS))
        self.tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int)
    def _on_tab(self, index: int) -> None:
        self._parts.setCurrentIndex(index)
        self._remember()

    def _remember(self) -> None:
        if self._loaded is not None:
            self._tab_of[self._loaded] = self.current_tab()

    @Slot()
    def _begin_contact(self) -> None:
        if self._loaded is not None:
            self._show_tab(PersonTab.TIMELINE)
            self.timeline.begin_contact(leave_correction=True)

    @Slot()
    def _begin_message(self) -> None:
        if self._loaded is not None:
            self._show_tab(PersonTab.TIMELINE)
            self.timeline.begin_message()

    @Slot(str)
    def _use_opener(self, text: str) -> None:
        if self._loaded is not None:
            self._show_tab(PersonTab.TIMELINE)
            self.timeline.use_opener(text)

    @Slot()
    def _copy_message(self) -> None:
        # While another person is read, the draft is still that of the one before.
        shown = self._loaded is not None and self._loaded == self._person
        if shown and self.current_tab() is PersonTab.TIMELINE:
            self.timeline.copy_message()

    def _step_in_message(self, step: Callable[[int], None], by: int) -> None:
        if self._loaded is not None and self.current_tab() is PersonTab.TIMELINE:
            step(by)

    @Slot()
    def _begin_note(self) -> None:
        if self._loaded is not None:
            self._show_tab(PersonTab.NOTES)
            self.notes.begin_note()

    @Slot()
    def _begin_import(self) -> None:
        if self._loaded is not None:
            self._show_tab(PersonTab.OVERVIEW)
            self.overview.begin_import()

    @Slot(object)
    def _open_note(self, entry: timeline.EntryId) -> None:
        self._show_tab(PersonTab.NOTES)
        self.notes.open_note(entry, "")
        self.notes.list.setFocus()

    # What changes -------------------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        if self._loaded is not None:
            self._read(self._loaded)

    @Slot(object)
    def _on_note_kept(self, note: Note) -> None:
        if note.person_id == self._loaded:
            self.timeline.model.put(line_of(note))

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Look again after somebody else wrote; the parts of this page tell of their own writes."""
        self._offers_touched |= bool(change.touched & Touched.OFFERS)
        if self._loaded is None or not self.isVisible() or self._is_own(change.source):
            return
        if change.touched & (Touched.PEOPLE | Touched.TIMELINE):
            self._read(self._loaded)
        if change.touched & Touched.OFFERS:
            self.offers.look_again()
            self._look_at_steps()
        if change.touched & Touched.IDENTITIES:
            self._bearing.look_again()
        if change.touched & Touched.PLANS:
            self._planned.look_again()
        if change.touched & Touched.TIMELINE:
            self.timeline.reload()
            self.notes.reload()

    def _look_at_steps(self) -> None:
        """Show in the timeline what offers are called now, and what became of them, also elsewhere."""
        if self._offers_touched:
            self._offers_touched = False
            self.timeline.reload()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the page as wide as its text allows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._stack.setMaximumWidth(self.context.look.pixels(PAGE_WIDTH))
