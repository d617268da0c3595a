"""The plans: the playbooks there are, who is on the way with one, and who has none yet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Change, Desk, Touched
from wayside.ui.identities.card_grid import CardGrid
from wayside.ui.identities.kept import local_day
from wayside.ui.plans.playbook_card import PlaybookCard
from wayside.ui.plans.reading import PlansView, read_plans
from wayside.ui.plans.who_card import WhoCard
from wayside.ui.plans.words import running_count
from wayside.ui.shell.page import Area, Page, Place, Shortcut
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import ColorRole
from wayside.ui.today.rows_model import SUBJECT_ROLE
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.page_header import PageHeader
from wayside.ui.widgets.page_scroll import PageScroll
from wayside.ui.widgets.restyle import restyle
from wayside.ui.widgets.skeleton import Skeleton
from wayside.work import plans
from wayside.work.plans import PlaybookId

_SHOWN = 30
_ALL = 2_000


class PlansPage(Page):
    """Plans.

    Args:
        context: looks, clock, locale.
        desk: the way to the vault.
        parent: owner.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("plans_page")
        self._view: PlansView | None = None
        self._shown = _SHOWN
        self._with_retired = False
        self._header = PageHeader(self.tr("Plans"))
        self.bring = Button(self.tr("Bring in from a file…"))
        self.bring.setObjectName("plans_bring")
        self.new = Button(
            self.tr("New playbook"), Kind.PRIMARY, icon=context.look.icon(Icon.ADD, ColorRole.ON_ACCENT)
        )
        self.new.setObjectName("plans_new")
        self._waiting = Skeleton(context.look, rows=3)
        self._empty = EmptyState(
            self.tr(
                "A playbook is a way through a conversation that you can use again: stages, openers, what to do and"
                " what not, and what makes you stop. A person’s plan is made from one and is then its own."
            ),
            action=self.tr("Use the three starters"),
            example=self.tr(
                "For example: “Personal first and open”, “A concrete offer”, “Moving offline”. They come with"
                " Wayside and name their sources; change what does not fit your work."
            ),
        )
        self._empty.button.setObjectName("plans_starters")
        self._grid = CardGrid(context.look)
        self._retired = Button("", Kind.LINK)
        self._retired.setObjectName("plans_retired")
        self._missing = Button("", Kind.LINK)
        self._missing.setObjectName("plans_missing")
        self.who = WhoCard(context)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._header.buttons.addWidget(self.bring)
        self._header.buttons.addWidget(self.new)
        scroll = PageScroll()
        for part in (self._header, self._waiting, self._empty, self._grid):
            scroll.body.addWidget(part)
        for link in (self._missing, self._retired):
            scroll.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
            link.hide()
        scroll.body.addWidget(self.who)
        scroll.body.addStretch(1)
        self._fill_with(scroll)
        for later in (self._empty, self._grid, self.who):
            later.hide()

    def _connect(self) -> None:
        self.new.clicked.connect(self.open_new)
        self.bring.clicked.connect(self._bring_in)
        self._empty.action_requested.connect(self._add_starters)
        self._missing.clicked.connect(self._add_starters)
        self._retired.clicked.connect(self._turn_retired)
        self.who.rows.row_opened.connect(self._open_person)
        self.who.all_requested.connect(self._show_all)
        self.desk.changed.connect(self._on_changed)
        self._add_key("Ctrl+N", self.open_new)

    # The frame's questions ----------------------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Look again; the action "new-playbook" opens the form."""
        self._shown = _SHOWN
        self._look_again()
        if place.action == "new-playbook":
            self.open_new()

    def first_focus(self) -> QWidget:
        """Return the first playbook, or the button where there is none; the page itself until that is known."""
        cards = self.cards()
        if cards:
            return cards[0]
        return self if self._view is None else self._empty.button

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="Ctrl+N", text=self.tr("New playbook")),
            Shortcut(keys="Return", text=self.tr("Open the playbook, or the plan of the person")),
            Shortcut(keys="Tab", text=self.tr("From one playbook to the next, then to the people")),
        )

    def cards(self) -> list[PlaybookCard]:
        """Return the cards of the playbooks, in order."""
        return [card for card in self._grid.findChildren(PlaybookCard) if card.isVisibleTo(self._grid)]

    # Reading ------------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        today, limit = local_day(self.context.now_ms()), self._shown
        self.desk.read(self, lambda connection: read_plans(connection, today, limit), self._show, key="plans")

    def _show(self, view: PlansView) -> None:
        fresh, self._view = self._view is None, view
        self._waiting.hide()
        self._show_playbooks(view)
        self.who.show_view(view)
        self.who.setVisible(bool(view.running_count or view.without_count))
        self._header.set_state(self.state(view))
        if not fresh:
            announce(self._header, self.state(view))

    def _show_playbooks(self, view: PlansView) -> None:
        focused = next((card.playbook for card in self.cards() if card.hasFocus()), None)
        retired = sum(row.is_retired for row in view.playbooks)
        cards = []
        for row in view.playbooks:
            if row.is_retired and not self._with_retired:
                continue
            card = PlaybookCard(self.context, row)
            card.clicked.connect(lambda _checked=False, playbook=row.id: self._open(playbook))
            cards.append(card)
        self._grid.show_cards(cards)
        self._grid.setVisible(bool(cards))
        self._empty.setVisible(not view.playbooks)
        self._weigh_new(first=not view.playbooks)
        some = view.missing_starters and view.playbooks
        self._missing.setVisible(bool(some))
        self._missing.setText(
            self.tr("Add the starter that is missing")
            if view.missing_starters == 1
            else self.tr("Add the %Ln starters that are missing", "", view.missing_starters)
        )
        self._retired.setVisible(bool(retired))
        self._retired.setText(
            self.tr("Hide those that are retired")
            if self._with_retired
            else self.tr("Show %Ln retired", "", retired)
        )
        again = next((card for card in cards if card.playbook == focused), None)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._pass_focus_on(lost=focused is not None)

    def _weigh_new(self, *, first: bool) -> None:
        """Let one button stand out: while there is nothing, the one that brings the starters."""
        kind, role = (Kind.PLAIN, ColorRole.INK) if first else (Kind.PRIMARY, ColorRole.ON_ACCENT)
        if self.new.property("kind") != kind.value:
            self.new.setProperty("kind", kind.value)
            self.new.setIcon(self.context.look.icon(Icon.ADD, role))
            restyle(self.new)

    def state(self, view: PlansView) -> str:
        """Return the line under the title: "3 playbooks · 12 running plans"."""
        here = sum(not row.is_retired for row in view.playbooks)
        if not view.playbooks:
            books = self.tr("No playbook yet")
        else:
            books = self.tr("1 playbook") if here == 1 else self.tr("%Ln playbooks", "", here)
        return "  ·  ".join((books, running_count(view.running_count, QLocale())))

    def _on_changed(self, change: Change) -> None:
        # Whoever comes back here later enters, and then it is read anyhow.
        if change.touched & (Touched.PLANS | Touched.PEOPLE) and self.isVisible():
            self._look_again()

    # What is done here --------------------------------------------------------------------------------------

    def _open(self, playbook: PlaybookId) -> None:
        self.go.emit(Place(area=Area.PLANS, playbook=playbook))

    def _open_person(self, index: QModelIndex) -> None:
        subject = index.data(SUBJECT_ROLE)
        if isinstance(subject, Place):
            self.go.emit(subject)

    def _show_all(self) -> None:
        self._shown = _ALL
        self._look_again()

    def _turn_retired(self) -> None:
        self._with_retired = not self._with_retired
        if self._view is not None:
            self._show_playbooks(self._view)

    def open_new(self) -> None:
        """Open the form for a new playbook."""
        from wayside.ui.plans.new_playbook_dialog import NewPlaybookDialog

        books = self._view.playbooks if self._view is not None else ()
        dialog = NewPlaybookDialog(self.context, self.desk, books, self.window())
        dialog.added.connect(self._open)
        dialog.open()

    def _add_starters(self) -> None:
        def done(_count: int) -> None:
            self._look_again()
            self.told.emit(self.tr("The starters are here. Open one and change what does not fit your work."))

        self.desk.write(self, plans.add_starters, Touched.PLANS, done)

    def _bring_in(self) -> None:
        from wayside.ui.plans.files import choose_playbook

        choose_playbook(self, self.bring_in)

    def bring_in(self, path: Path) -> None:
        """Add the playbook of a file, and open it."""
        from wayside.ui.plans.files import bring_in

        bring_in(self, path, self._open)
