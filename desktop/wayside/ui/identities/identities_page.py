"""The identities: which there are, whether one can work under them, and what belongs to all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Change, Desk, Touched
from wayside.ui.identities.card_grid import CardGrid
from wayside.ui.identities.identity_card import IdentityCard
from wayside.ui.identities.kept import local_day
from wayside.ui.identities.reading import IdentitiesView, read_identities
from wayside.ui.shell.page import Area, Page, Place, Shortcut
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import ColorRole, Space
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.page_header import PageHeader
from wayside.ui.widgets.page_scroll import PageScroll
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.skeleton import Skeleton
from wayside.work.identities import IdentityId, Obstacle, Standing

_AT_FIRST = 24
"""Those one can work under come first. A card is a widget, and hundreds of them would hold up the window."""


class IdentitiesPage(Page):
    """Identities.

    Args:
        context: looks, clock, locale.
        desk: the way to the vault.
        parent: owner.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("identities_page")
        self._view: IdentitiesView | None = None
        self._most = _AT_FIRST
        self._header = PageHeader(self.tr("Identities"))
        self.new = Button(
            self.tr("New identity"), Kind.PRIMARY, icon=context.look.icon(Icon.ADD, ColorRole.ON_ACCENT)
        )
        self.new.setObjectName("identities_new")
        self._grid = CardGrid(context.look)
        self.more = Button("", Kind.LINK)
        self.more.setObjectName("identities_more")
        self.more.hide()
        self._waiting = Skeleton(context.look, rows=3)
        self._empty = EmptyState(
            self.tr(
                "Who you are towards the people you write with belongs here: yourself, your role, or an alias that"
                " somebody authorised."
            ),
            action=self.tr("New identity"),
            example=self.tr(
                "For example: your own first name, “role shown, name limited”, for the street-work account."
                " Wayside never suggests a name."
            ),
        )
        self._words_state = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._cards_state = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._around = CardGrid(context.look)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._header.buttons.addWidget(self.new)
        scroll = PageScroll()
        for part in (self._header, self._waiting, self._empty, self._grid):
            scroll.body.addWidget(part)
        scroll.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._heading = PlainTextLabel(self.tr("For all of them"), LabelRole.HEADING)
        scroll.body.addSpacing(Space.S)
        scroll.body.addWidget(self._heading)
        scroll.body.addWidget(self._around)
        scroll.body.addStretch(1)
        self._around.show_cards([self._words_card(), self._rules_card(), self._letter_card()])
        self._fill_with(scroll)
        self._empty.hide()
        self._grid.hide()

    def _words_card(self) -> Card:
        text = self.tr("Your real names, places and numbers. Every message is checked for them.")
        return self._card(
            self.tr("Words that give you away"),
            text,
            self._words_state,
            self.tr("Open the list"),
            self._open_words,
        )

    def _rules_card(self) -> Card:
        text = self.tr("What each platform says about names that are not your own, and when that was read.")
        return self._card(
            self.tr("Rules of the platforms"),
            text,
            self._cards_state,
            self.tr("Replace the rule cards…"),
            self._replace_cards,
        )

    def _letter_card(self) -> Card:
        text = self.tr(
            "What was promised to whom, and under which identity, for whoever takes over from you."
        )
        return self._card(
            self.tr("If you leave"), text, None, self.tr("Write a transition letter"), self._open_letter
        )

    def _card(
        self, heading: str, text: str, state: PlainTextLabel | None, action: str, act: Callable[[], None]
    ) -> Card:
        card = Card(heading)
        card.body.setSpacing(Space.S)
        card.body.addWidget(PlainTextLabel(text, LabelRole.BODY, wrap=True))
        if state is not None:
            card.body.addWidget(state)
        card.body.addStretch(1)
        button = Button(action)
        button.setObjectName("identities_" + act.__name__.strip("_"))
        button.clicked.connect(act)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _connect(self) -> None:
        self.new.clicked.connect(self.open_new)
        self.more.clicked.connect(self._show_all)
        self._empty.action_requested.connect(self.open_new)
        self.desk.changed.connect(self._on_changed)
        self._add_key("Ctrl+N", self.open_new)

    # The frame's questions ----------------------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Look again; the action "new-identity" opens the form."""
        self._look_again()
        if place.action == "new-identity":
            self.open_new()

    def first_focus(self) -> QWidget:
        """Return the first identity, or the button where there is none; the page itself until that is known."""
        cards = self.cards()
        if cards:
            return cards[0]
        return self if self._view is None else self._empty.button

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="Ctrl+N", text=self.tr("New identity")),
            Shortcut(keys="Return", text=self.tr("Open the identity")),
            Shortcut(keys="Tab", text=self.tr("From one identity to the next")),
        )

    def cards(self) -> list[IdentityCard]:
        """Return the cards of the identities, in order."""
        return [card for card in self._grid.findChildren(IdentityCard) if card.isVisibleTo(self._grid)]

    # Reading ------------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        today = local_day(self.context.now_ms())
        self.desk.read(
            self, lambda connection: read_identities(connection, today), self._show, key="identities"
        )

    def _show(self, view: IdentitiesView, go_to: IdentityId | None = None) -> None:
        fresh, self._view = self._view is None, view
        focused = go_to if go_to is not None else self._focused_identity()
        cards = []
        for row in view.rows[: self._most]:
            card = IdentityCard(self.context, row)
            card.clicked.connect(
                lambda _checked=False, identity=row.standing.identity.id: self._open(identity)
            )
            cards.append(card)
        self._grid.show_cards(cards)
        self._waiting.hide()
        self._grid.setVisible(bool(cards))
        left = len(view.rows) - len(cards)
        self.more.setText(
            self.tr("Show the other one") if left == 1 else self.tr("Show the other %Ln", "", left)
        )
        self.more.setVisible(left > 0)
        self._empty.setVisible(not cards)
        self.new.setVisible(bool(cards))
        self._say(view)
        again = next((card for card in cards if card.identity == focused), None)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._pass_focus_on(lost=focused is not None)
        if not fresh:
            announce(self._header, self.state(view))

    def _show_all(self) -> None:
        """Show the rest, and take the keyboard to the first of it."""
        if self._view is not None:
            first = self._view.rows[self._most].standing.identity.id
            self._most = len(self._view.rows)
            self._show(self._view, first)

    def _focused_identity(self) -> IdentityId | None:
        return next((card.identity for card in self.cards() if card.hasFocus()), None)

    def _say(self, view: IdentitiesView) -> None:
        self._header.set_state(self.state(view))
        watched, locale = view.watched, QLocale()
        if watched:
            said = (
                self.tr("1 word is watched for")
                if watched == 1
                else self.tr("%Ln words are watched for", "", watched)
            )
        else:
            said = self.tr("Nothing is watched for yet")
        self._words_state.setText(said)
        pack = self.tr("From your organisation") if view.own_cards else self.tr("As they came with Wayside")
        oldest = say.exact_day(view.oldest_card, locale) if view.oldest_card is not None else "…"
        read = self.tr("the oldest was read on {0}").format(oldest)
        self._cards_state.setText(f"{pack}  ·  {read}")

    def state(self, view: IdentitiesView) -> str:
        """Return the line under the title: "2 usable, 1 waits for authorisation"."""
        standings = [row.standing for row in view.rows]
        if not standings:
            return self.tr("No identity yet")
        usable = sum(standing.is_usable for standing in standings)
        waiting = sum(_waits(standing) for standing in standings)
        rest = len(standings) - usable - waiting
        parts = [self.tr("1 usable") if usable == 1 else self.tr("%Ln usable", "", usable)]
        if waiting:
            parts.append(
                self.tr("1 waits for authorisation")
                if waiting == 1
                else self.tr("%Ln wait for authorisation", "", waiting)
            )
        if rest:
            parts.append(self.tr("1 not in use") if rest == 1 else self.tr("%Ln not in use", "", rest))
        return "  ·  ".join(parts)

    def _on_changed(self, change: Change) -> None:
        # Whoever comes back here later enters, and then it is read anyhow.
        if change.touched & (Touched.IDENTITIES | Touched.TIMELINE) and self.isVisible():
            self._look_again()

    # What is done here --------------------------------------------------------------------------------------

    def _open(self, identity: IdentityId) -> None:
        self.go.emit(Place(area=Area.IDENTITIES, identity=identity))

    def open_new(self) -> None:
        """Open the form for a new identity."""
        from wayside.ui.identities.new_identity_dialog import NewIdentityDialog

        dialog = NewIdentityDialog(self.context, self.desk, self.window())
        dialog.added.connect(self._open)
        dialog.open()

    def _open_words(self) -> None:
        self.go.emit(Place(area=Area.IDENTITIES, topic="words"))

    def _open_letter(self) -> None:
        self.go.emit(Place(area=Area.IDENTITIES, topic="letter"))

    def _replace_cards(self) -> None:
        from wayside.ui.identities.rule_pack import replace_rule_cards

        replace_rule_cards(self, self._look_again)


def _waits(standing: Standing) -> bool:
    """Say whether somebody else has to act before the identity can be used."""
    waiting = (Obstacle.NOT_AUTHORISED, Obstacle.AUTHORISATION_ENDED, Obstacle.RULE_NOT_ACCEPTED)
    return any(obstacle in waiting for obstacle in standing.obstacles)
