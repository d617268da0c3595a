"""The page of an identity: header, overview, accounts, facts, pictures, safety."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui.context import UiContext
from wayside.ui.desk import Change, Desk, Touched
from wayside.ui.identities.accounts_tab import AccountsTab
from wayside.ui.identities.back_line import BackLine
from wayside.ui.identities.facts_tab import FactsTab
from wayside.ui.identities.identity_acts import IdentityActs
from wayside.ui.identities.identity_header import IdentityHeader
from wayside.ui.identities.kept import local_day
from wayside.ui.identities.overview_tab import OverviewTab
from wayside.ui.identities.pictures_tab import PicturesTab
from wayside.ui.identities.reading import IdentityView, read_identity
from wayside.ui.identities.safety_tab import SafetyTab
from wayside.ui.shell.page import Area, IdentityTab, Page, Place, Shortcut
from wayside.ui.theme.tokens import PAGE_WIDTH, Space
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.skeleton import Skeleton
from wayside.ui.widgets.tab_bar import TabBar
from wayside.work.identities import IdentityId

_TABS = tuple(IdentityTab)


class IdentityPage(Page):
    """One identity at a time."""

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("identity_page")
        self._identity: IdentityId | None = None
        self._loaded: IdentityId | None = None
        self._place: Place | None = None
        self._tab_of: dict[IdentityId, IdentityTab] = {}
        # From the outside in: a widget that gets another parent is styled anew with all that is in it.
        self._stack = QStackedWidget(self)
        self._content = QWidget(self._stack)
        self._parts = QStackedWidget(self._content)
        self.acts = IdentityActs(context, desk, self)
        self.back = BackLine(context.look, self._content)
        self.header = IdentityHeader(context, desk, self._content)
        self.tabs = TabBar(
            context.look,
            self.tr("Parts of this page"),
            [
                self.tr("Overview"),
                self.tr("Accounts"),
                self.tr("Facts"),
                self.tr("Pictures"),
                self.tr("Safety"),
            ],
            parent=self._content,
        )
        self.tabs.setObjectName("identity_tabs")
        self.overview = OverviewTab(context, desk, self.acts, self._parts)
        self.accounts = AccountsTab(context, desk, self._parts)
        self.facts = FactsTab(context, desk, self._parts)
        self.pictures = PicturesTab(context, desk, self._parts)
        self.safety = SafetyTab(context, desk, self._parts)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(Space.XS)
        column.addWidget(self.header)
        column.addSpacing(Space.M)
        column.addWidget(self.tabs)
        for part in (self.overview, self.accounts, self.facts, self.pictures, self.safety):
            self._parts.addWidget(part)
        column.addWidget(self._parts, 1)
        self._waiting = Skeleton(self.context.look, rows=5, parent=self._stack)
        self._missing = EmptyState(
            self.tr("This identity is no longer here."), action=self.tr("Show all identities")
        )
        for page in (self._waiting, self._content, self._missing):
            self._stack.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XXL, Space.M, Space.XXL, 0)
        self._stack.setMaximumWidth(self.context.look.pixels(PAGE_WIDTH))
        row.addWidget(self._stack, 1000)
        row.addStretch(1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.back.area_requested.connect(self.go)
        self._missing.action_requested.connect(lambda: self.go.emit(Place(area=Area.IDENTITIES)))
        self.overview.tab_requested.connect(self._show_tab)
        for changed in (
            self.acts.changed,
            self.header.changed,
            self.overview.changed,
            self.accounts.changed,
            self.safety.changed,
        ):
            changed.connect(self._refresh)
        for offered in (
            self.acts.undo_offered,
            self.accounts.undo_offered,
            self.facts.undo_offered,
            self.safety.undo_offered,
        ):
            offered.connect(self.undo_offered)
        self.acts.told.connect(self.told)
        self.facts.person_requested.connect(self.go)
        self.safety.person_requested.connect(self.go)
        self.desk.changed.connect(self._on_changed)
        keys = (
            ("Ctrl+Tab", lambda: self._turn_tab(1)),
            ("Ctrl+Shift+Tab", lambda: self._turn_tab(-1)),
            ("F2", lambda: self.header.title.begin()),
        )
        for sequence, action in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(action)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="Ctrl+Tab", text=self.tr("Next part of the page")),
            Shortcut(keys="Ctrl+Shift+Tab", text=self.tr("Part of the page before")),
            Shortcut(keys="F2", text=self.tr("Change the name")),
            Shortcut(keys="Return", text=self.tr("Add what is typed; press the button")),
            Shortcut(keys="Alt+Left", text=self.tr("Back to where you came from")),
        )

    def first_focus(self) -> QWidget:
        """Return the tabs: the arrow keys change them, the Tab key goes into them."""
        return self.tabs

    # Going somewhere ----------------------------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show an identity, a part of its page."""
        if place.identity is None:
            return
        self._place = place
        if place.identity != self._identity:
            self._identity = place.identity
            self._stack.setCurrentWidget(self._waiting)
        self._read(place.identity)

    def _read(self, identity: IdentityId) -> None:
        today = local_day(self.context.now_ms())

        def failed(error: WaysideError) -> None:
            if error.code is not ErrorCode.NOT_FOUND:
                self.desk.failed.emit(error)
            elif identity == self._identity:
                self._loaded = None
                self._stack.setCurrentWidget(self._missing)

        self.desk.read(
            self,
            lambda connection: read_identity(connection, identity, today),
            self._show,
            failed=failed,
            key="identity",
        )

    def _show(self, view: IdentityView) -> None:
        identity = view.standing.identity
        if identity.id != self._identity:
            return
        self.acts.open_for(view.standing)
        self.header.show_view(view)
        self.overview.show_view(view)
        self.accounts.show_view(view)
        for part in (self.facts, self.pictures, self.safety):
            part.open_for(identity)
        self._loaded = identity.id
        fresh = self._stack.currentWidget() is not self._content
        self._stack.setCurrentWidget(self._content)
        place, self._place = self._place, None
        if place is not None:
            self._show_tab(place.identity_tab or self._tab_of.get(identity.id, IdentityTab.OVERVIEW))
            if place.action == "reread":
                self.accounts.begin_reading()
            elif fresh:
                self._take_focus()

    # Parts --------------------------------------------------------------------------------------------------

    def current_tab(self) -> IdentityTab:
        """Return the part that is shown."""
        return _TABS[self.tabs.currentIndex()]

    @Slot(object)
    def _show_tab(self, tab: IdentityTab) -> None:
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

    # What changes -------------------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        if self._loaded is not None:
            self._read(self._loaded)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Look again after somebody else wrote; the parts of this page tell of their own writes."""
        if self._loaded is None or not self.isVisible() or self._is_own(change.source):
            return
        if change.touched & (Touched.IDENTITIES | Touched.TIMELINE):
            self._read(self._loaded)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the page as wide as its text allows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._stack.setMaximumWidth(self.context.look.pixels(PAGE_WIDTH))
