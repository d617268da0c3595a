"""Pages and places: where somebody is in the window, and what a page owes the frame around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.work.people import PersonId
from wayside.work.timeline import EntryId

if TYPE_CHECKING:
    from wayside.work.identities import IdentityId
    from wayside.work.offers import OfferId
    from wayside.work.plans import PlaybookId


class Area(Enum):
    """An entry of the rail."""

    TODAY = "today"
    PEOPLE = "people"
    PLANS = "plans"
    OFFERS = "offers"
    IDENTITIES = "identities"
    OUTCOMES = "outcomes"
    SETTINGS = "settings"
    HANDBOOK = "handbook"


class PersonTab(Enum):
    """A tab of a person's page."""

    OVERVIEW = "overview"
    TIMELINE = "timeline"
    PLAN = "plan"
    OFFERS = "offers"
    NOTES = "notes"


class IdentityTab(Enum):
    """A tab of an identity's page."""

    OVERVIEW = "overview"
    ACCOUNTS = "accounts"
    FACTS = "facts"
    PICTURES = "pictures"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Somewhere to go. Everything but the area is optional and belongs to that area.

    Attributes:
        area: the entry of the rail.
        person: the page of this person (PEOPLE).
        tab: which tab of it; the one shown last if not given.
        entry: the entry of the timeline or the note to show and select.
        action: a fixed word for what to begin there: "new-person", "new-contact", "new-note", "new-message",
            "next-step", "new-identity", "truth", "reread", "import-conversation", "export",
            "new-offer", "new-playbook", "meeting".
        topic: a chapter of the handbook, a section of the settings, or a page of the identities: "words",
            "letter".
        match: words to find and mark in what is opened.
        identity: the page of this identity (IDENTITIES).
        identity_tab: which tab of it; the one shown last if not given.
        playbook: the page of this playbook (PLANS).
        offer: the page of this offer (OFFERS).
    """

    area: Area
    person: PersonId | None = None
    tab: PersonTab | None = None
    entry: EntryId | None = None
    action: str = ""
    topic: str = ""
    match: str = ""
    identity: IdentityId | None = None
    identity_tab: IdentityTab | None = None
    playbook: PlaybookId | None = None
    offer: OfferId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """A line of the shortcuts sheet: keys in portable form ("Ctrl+N"), already translated text."""

    keys: str
    text: str


class Page(QWidget):
    """A page in the frame.

    Signals:
        go(Place): the page wants to be somewhere else.
        undo_offered(str, object): something was done that can be undone: what, and a function that undoes it.
        told(str): something worth a short quiet word at the bottom of the window.
    """

    go = Signal(object)
    undo_offered = Signal(str, object)
    told = Signal(str)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.desk = desk

    def enter(self, place: Place) -> None:
        """Show this place; called every time somebody comes here. Must not wait."""

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page for the shortcuts sheet."""
        return ()

    def first_focus(self) -> QWidget:
        """Return the widget that should have the keyboard when the page is shown."""
        return self

    # What pages have in common ------------------------------------------------------------------------------

    def _fill_with(self, content: QWidget) -> None:
        """Let one widget be all there is on the page."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(content)

    def _add_key(self, keys: str, act: Callable[[], object]) -> None:
        """Have a key do something while the keyboard is somewhere on this page."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _pass_focus_on(self, *, lost: bool = False) -> None:
        """Give the keyboard to what should have it, once that is known: until then the page itself has it.

        Args:
            lost: whether what had it is gone.
        """
        # Not hasFocus: somebody may look at another window while the answer comes.
        if lost or self.window().focusWidget() is self:
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_focus(self) -> None:
        """Give the keyboard to what should have it, unless it has gone elsewhere while the page was read."""
        focused = QApplication.focusWidget()
        if focused is None or focused is self or not focused.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_own(self, source: QObject | None) -> bool:
        """Say whether a part of this page asked for a change; those tell of their own writes."""
        while source is not None and source is not self:
            source = source.parent()
        return source is self
