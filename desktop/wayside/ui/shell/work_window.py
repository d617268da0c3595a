"""The frame of an open vault: top bar, rail, pages, and the way between them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.conversations.upkeep import Upkeep
from wayside.ui.copy_paths import CopyPaths
from wayside.ui.desk import Change, Desk, Touched
from wayside.ui.shell.copy_panel import CopyPanel
from wayside.ui.shell.page import Area, Page, Place, Shortcut
from wayside.ui.shell.page_makers import ShowsKeys, make_page, page_name
from wayside.ui.shell.palette_actions import WORK_AS
from wayside.ui.shell.rail import AREAS, Rail, area_keys
from wayside.ui.shell.top_bar import TopBar
from wayside.ui.theme.tokens import Space
from wayside.ui.unlock.preload import Preloader
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.plain_text_label import LabelRole
from wayside.ui.widgets.toast import Toast
from wayside.vault.connection import Connection
from wayside.work import identities, offers, plans, today
from wayside.work.identities import IdentityId

if TYPE_CHECKING:
    from wayside.ui.shell.identity_choice import IdentityChoice
    from wayside.ui.shell.palette import Palette
    from wayside.ui.shell.shortcuts_sheet import ShortcutsSheet

_RAIL_WIDTH = 208
_COUNTED = (
    Touched.PEOPLE | Touched.DRAFTS | Touched.TIMELINE | Touched.IDENTITIES | Touched.OFFERS | Touched.PLANS
)
_HISTORY = 50
_IDLE_MS = 1500
_SOON_WANTED = ("wayside.ui.shell.palette_delegate", "wayside.ui.shell.palette")
"""Loaded when the first page stands, so that the first Ctrl+K opens as fast as the next."""


class WorkWindow(QWidget):
    """Everything somebody sees while a vault is open.

    Args:
        context: looks, language, settings, locking.
        desk: the way to the vault.
        vault_name: what the top bar calls it.
        parent: the window it fills.
    """

    def __init__(
        self, context: UiContext, desk: Desk, vault_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._pages: dict[str, Page] = {}
        self._back: list[Place] = []
        self._place: Place | None = None
        self._palette: Palette | None = None
        self._sheet: ShortcutsSheet | None = None
        self._choice: IdentityChoice | None = None
        self._worked_as = context.working.identity_id
        context.clipboard.watch(context.guarding.check)
        CopyPaths(context.clipboard, parent=self)
        Upkeep(desk, context.now_ms, self)
        self.top_bar = TopBar(context.look, context.working, self)
        self._rail = Rail(context.look, self)
        self._stack = QStackedWidget(self)
        self._vault = ElidedLabel(vault_name, LabelRole.CAPTION, parent=self)
        self._vault.setObjectName("vault_name")
        self._vault.setContentsMargins(Space.L, Space.S, Space.S, Space.M)
        self._toast = Toast(self, self.top_bar)
        self._copy_panel = CopyPanel(context.clipboard, self)
        self._build()
        self._connect()
        self.go(Place(area=Area.TODAY))
        self._count()
        # After the first page has asked: its answers are what somebody waits for.
        context.working.attach(desk)
        context.guarding.attach(desk)
        self._preloader = Preloader(_SOON_WANTED, self)
        QTimer.singleShot(_IDLE_MS, self._preloader.start)

    def _build(self) -> None:
        self._fit_side()
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self._rail, 1)
        side.addWidget(self._vault)
        below.addLayout(side)
        below.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addLayout(below, 1)

    def _connect(self) -> None:
        self.top_bar.search_requested.connect(self.open_palette)
        self.top_bar.lock_requested.connect(lambda: self._context.lock("button"))
        self.top_bar.identity_requested.connect(self.choose_identity)
        self._context.working.choice_requested.connect(self.choose_identity)
        self._context.working.changed.connect(self._on_working)
        self._context.working.lost.connect(self._on_identity_lost)
        self._context.clipboard.decided.connect(self._context.guarding.note_decision)
        self._context.clipboard.went_out.connect(self._on_went_out)
        self._context.clipboard.taken_back.connect(self._on_taken_back)
        self._copy_panel.left.connect(self._back_to_page)
        self._toast.left.connect(self._back_to_page)
        self._rail.area_chosen.connect(lambda area: self.go(Place(area=area)))
        self._desk.changed.connect(self._on_changed)
        self._desk.failed.connect(self._on_failed)
        keys: list[tuple[str, Callable[[], None]]] = [
            ("Ctrl+K", self.open_palette),
            ("Ctrl+F", self.open_palette),
            ("Ctrl+L", lambda: self._context.lock("button")),
            ("Alt+Left", self.go_back),
            ("F1", self.open_shortcuts),
            ("F6", self._to_notice),
            ("Ctrl+Q", self._context.quit),
        ]
        keys += [(area_keys(area), partial(self.go, Place(area=area))) for area in AREAS]
        for sequence, action in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.activated.connect(action)

    # Going somewhere ----------------------------------------------------------------------------------------

    @property
    def place(self) -> Place | None:
        """Where somebody is."""
        return self._place

    @Slot(object)
    def go(self, place: Place) -> None:
        """Go to a place and remember the one left."""
        if self._place is not None and self._place != place:
            self._back = [*self._back[-_HISTORY:], self._place]
        self._show(place)

    def go_back(self) -> None:
        """Go to the place before."""
        if self._back:
            self._show(self._back.pop())

    def _show(self, place: Place) -> None:
        page = self._page(place)
        if page is not self._stack.currentWidget():
            self._toast.hurry()
        self._place = place
        if place.person is None:
            self._context.guarding.turn_to(None)
        self._rail.show_area(place.area)
        self._stack.setCurrentWidget(page)
        page.enter(place)
        if not place.action:
            page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self, place: Place) -> Page:
        name = page_name(place)
        if name not in self._pages:
            page = make_page(name, self._context, self._desk, self._stack)
            if isinstance(page, ShowsKeys):
                page.show_keys(self.global_shortcuts())
            page.go.connect(self.go)
            page.undo_offered.connect(self._toast.offer_undo)
            page.told.connect(self._toast.say)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    # Overlays -----------------------------------------------------------------------------------------------

    def open_palette(self) -> None:
        """Open search."""
        from wayside.ui.shell.palette import Palette

        if self._palette is None:
            palette = Palette(self._context, self._desk, self)
            palette.go.connect(self.go)
            palette.act.connect(self._act)
            self._palette = palette
        here = [self._place] if self._place is not None else []
        self._palette.open_with("", [*here, *reversed(self._back)])

    @Slot(str)
    def _act(self, action: str) -> None:
        actions: dict[str, Callable[[], None]] = {
            "lock": lambda: self._context.lock("palette"),
            "quit": self._context.quit,
            "shortcuts": self.open_shortcuts,
            "choose-identity": self.choose_identity,
            "stop-working": self._context.working.stop,
        }
        if action.startswith(WORK_AS):
            self._context.working.begin(IdentityId(int(action.removeprefix(WORK_AS))))
        else:
            actions[action]()

    @Slot()
    def choose_identity(self) -> None:
        """Open the choice of who to work as."""
        from wayside.ui.shell.identity_choice import IdentityChoice

        if self._choice is None:
            self._choice = IdentityChoice(self._context, self._desk, self)
            self._choice.go.connect(self.go)
        self._choice.choose()

    def open_shortcuts(self) -> None:
        """Open the sheet of keys for the page shown."""
        from wayside.ui.shell.shortcuts_sheet import ShortcutsSheet

        if self._sheet is None:
            self._sheet = ShortcutsSheet(self._context, self)
        page = self._stack.currentWidget()
        own = list(page.shortcuts()) if isinstance(page, Page) else []
        self._sheet.open_for(self.tr("Keys on this page"), own, self.global_shortcuts())

    def global_shortcuts(self) -> list[Shortcut]:
        """Return the keys that work everywhere."""
        areas = {
            Area.TODAY: self.tr("Today"),
            Area.PEOPLE: self.tr("People"),
            Area.PLANS: self.tr("Plans"),
            Area.OFFERS: self.tr("Offers"),
            Area.IDENTITIES: self.tr("Identities"),
            Area.OUTCOMES: self.tr("Outcomes"),
            Area.SETTINGS: self.tr("Settings"),
            Area.HANDBOOK: self.tr("Handbook"),
        }
        return [
            Shortcut(keys="Ctrl+K", text=self.tr("Search and act")),
            Shortcut(keys="Shift, Shift, Shift", text=self.tr("Lock at once, anywhere")),
            Shortcut(keys="Ctrl+L", text=self.tr("Lock")),
            *(Shortcut(keys=area_keys(area), text=areas[area]) for area in AREAS),
            Shortcut(
                keys="F6",
                text=self.tr("To the notice that can be undone, or about a copy that stayed inside"),
            ),
            Shortcut(keys="Alt+Left", text=self.tr("Back")),
            Shortcut(keys="F1", text=self.tr("These keys")),
            Shortcut(keys="Ctrl+Q", text=self.tr("Lock and quit")),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the sheet of keys on a question mark that no text field wanted."""
        if event.text() == "?" and not isinstance(self.focusWidget(), (QLineEdit, QPlainTextEdit)):
            self.open_shortcuts()
            return
        super().keyPressEvent(event)

    # What happens in the vault ------------------------------------------------------------------------------

    def flush(self) -> None:
        """Hand every half-typed text to the vault's thread."""
        self._desk.flush()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touched & _COUNTED:
            self._count()

    def _count(self) -> None:
        day = datetime.now().astimezone().date()

        def count(connection: Connection) -> dict[Area, int]:
            waiting = today.waiting(connection, day)
            return {
                Area.TODAY: waiting.steps_due + waiting.drafts,
                Area.PEOPLE: waiting.people,
                Area.PLANS: plans.overdue_promises(connection, day),
                Area.OFFERS: offers.due(connection, day).count,
                Area.IDENTITIES: identities.due(connection, day).count,
            }

        self._desk.read(self, count, self._rail.set_counts, key="rail")

    # What leaves --------------------------------------------------------------------------------------------

    @Slot()
    def _on_working(self) -> None:
        """Take back what was copied as somebody else: pasted now, it would go out under another name."""
        identity = self._context.working.identity_id
        if identity != self._worked_as:
            self._worked_as = identity
            self._context.clipboard.take_back()

    @Slot(int)
    def _on_went_out(self, seconds: int) -> None:
        if self._context.clipboard.asker_tells:
            return
        number = self.locale().toString(seconds)
        self._toast.say(self.tr("Copied. It is taken back from the clipboard in {0} s.").format(number))

    @Slot(bool)
    def _on_taken_back(self, gone: bool) -> None:
        if not gone and not self._context.clipboard.asker_tells:
            self._toast.say(
                self.tr("What you copied may still be on the clipboard: another program keeps it.")
            )

    @Slot(str)
    def _on_identity_lost(self, name: str) -> None:
        self._toast.say(
            self.tr("{0} can no longer be worked under. No identity is active.").replace("{0}", name)
        )

    @Slot()
    def _to_notice(self) -> None:
        """Put the keyboard on what floats over the page: a copy that stayed inside, or what can be undone."""
        if not self._copy_panel.take_keyboard():
            self._toast.take_keyboard()

    @Slot()
    def _back_to_page(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_failed(self, error: WaysideError) -> None:
        self._toast.say(errors.sentence(error))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the rail as wide as its text needs."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_side()
        super().changeEvent(event)

    def _fit_side(self) -> None:
        for part in (self._rail, self._vault):
            part.setFixedWidth(self._context.look.pixels(_RAIL_WIDTH))
