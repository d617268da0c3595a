"""The accounts of an identity, and what the platforms say about it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.findings import Names
from wayside.ui.identities.account_card import AccountCard
from wayside.ui.identities.reading import IdentityView
from wayside.ui.identities.tab_scroll import TabScroll
from wayside.ui.people.person import mixing_words
from wayside.ui.people.person.suggest_line import SuggestLine
from wayside.ui.people.person.unfinished import Unfinished
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.fill_row import FillRow
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.vault.connection import Connection
from wayside.work import identities, people
from wayside.work.identities import (
    Account,
    AccountFields,
    AccountId,
    CompartmentWarning,
    RuledAccount,
    Standing,
)

_AROUND = 240
"""Room above a rule's button, in pixels: the rule itself should be in view."""


class AccountsTab(TabScroll):
    """A card an account, each with the rule of its platform.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the accounts are others now.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._context = context
        self._desk = desk
        self._standing: Standing | None = None
        self._shown: dict[AccountId, AccountCard] = {}
        self.platform = SuggestLine(self.tr("Platform of the new account"), placeholder=self.tr("Platform"))
        self.platform.setObjectName("account_platform")
        self.platform.set_suggestions(people.PLATFORMS)
        self.handle = QLineEdit()
        self.handle.setObjectName("account_handle")
        self.handle.setAccessibleName(self.tr("Name of the new account"))
        self.handle.setPlaceholderText(self.tr("Name of the account there"))
        self.add = Button(self.tr("Add"))
        self.add.setObjectName("account_add")
        self.add.setAccessibleName(self.tr("Add the account"))
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.M)
        self._doubles = RowsBox()
        self._build()

    def _build(self) -> None:
        new = Card(self.tr("Accounts"))
        new.body.setSpacing(Space.S)
        text = self.tr(
            "Only where it is and what it is called; passwords stay in your password manager. What the platform’s rule"
            " says stands beside each account. Wayside does not help to get around a platform’s decision."
        )
        new.body.addWidget(PlainTextLabel(text, LabelRole.SECONDARY, wrap=True))
        new.body.addWidget(FillRow(self.platform, self.handle, self.add))
        new.body.addWidget(self._error)
        self.whole.addWidget(new)
        self.whole.addWidget(self._doubles)
        self.whole.addLayout(self._list)
        self.columns.hide()
        self.platform.returnPressed.connect(self.handle.setFocus)
        self.handle.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        for line in (self.platform, self.handle):
            line.textChanged.connect(lambda _text: self._show_error(""))
        lines = {"platform": self.platform, "handle": self.handle}
        self._unfinished = Unfinished(self._desk, "account", lines, self)
        self._unfinished.emptied.connect(lambda: self.platform.setFocus(Qt.FocusReason.OtherFocusReason))

    def show_view(self, view: IdentityView) -> None:
        """Show the accounts of an identity; what is being typed is left alone unless it is another identity."""
        standing = view.standing
        self._doubles.show_rows([self._double(found, view) for found in view.doubles])
        if self._unfinished.open_for(standing.identity.id):
            self._drop(set())
        self._standing = standing
        self._drop({ruled.account.id for ruled in standing.accounts})
        for place, ruled in enumerate(standing.accounts):
            card = self._shown.get(ruled.account.id)
            if card is None:
                card = self._card(ruled)
                self._list.insertWidget(place, card)
            card.show_account(ruled, standing.identity.fields.kind)

    def _double(self, found: CompartmentWarning, view: IdentityView) -> InlineNotice:
        names = Names(
            identity=view.standing.identity.name,
            identities={int(identity): name for identity, name in view.other_names.items()},
            people={int(person): name for person, name in view.person_names.items()},
        )
        text = mixing_words.sentence(found, names, self._context.now_ms(), QLocale())
        return InlineNotice(self._context.look, text, mixing_words.tone(found))

    def _drop(self, keep: set[AccountId]) -> None:
        for account in set(self._shown) - keep:
            card = self._shown.pop(account)
            card.leave()
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _card(self, ruled: RuledAccount) -> AccountCard:
        card = AccountCard(self._context, self._desk, self)
        card.setObjectName(f"account_{ruled.account.id}")
        card.changed.connect(self.changed)
        card.remove_requested.connect(self._remove)
        card.undo_offered.connect(self.undo_offered)
        self._shown[ruled.account.id] = card
        return card

    def begin_reading(self) -> None:
        """Take the keyboard to the first rule that was read long ago, if there is one."""
        buttons = (card.rule.reading_button() for card in self._shown.values())
        button = next((button for button in buttons if button is not None), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            # Where it lies is known when the cards have been laid out.
            QTimer.singleShot(0, button, lambda: self.ensureWidgetVisible(button, 0, _AROUND))

    # Doing --------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        standing, platform, handle = self._standing, self.platform.text(), self.handle.text()
        if standing is None:
            return
        missing = self.platform if not platform.strip() else self.handle if not handle.strip() else None
        if missing is not None:
            self._show_error(self.tr("An account needs both: the platform and the name there."))
            missing.setFocus()
            return
        fields = AccountFields(platform=platform, handle=handle)

        def add(connection: Connection) -> AccountId:
            return identities.add_account(connection, standing.identity.id, fields)

        def failed(error: WaysideError) -> None:
            self._show_error(errors.sentence(error))

        self._unfinished.finish(add, Touched.IDENTITIES, lambda _account: self.changed.emit(), failed)

    def _remove(self, account: Account) -> None:
        def done(gone: Account) -> None:
            self.changed.emit()
            said = self.tr("{0} is taken out.").replace("{0}", short(gone.fields.handle))
            self.undo_offered.emit(said, lambda: self._put_back(gone))

        self._desk.write(
            self,
            lambda connection: identities.remove_account(connection, account.id),
            Touched.IDENTITIES,
            done,
        )

    def _put_back(self, account: Account) -> None:
        self._desk.write(
            self,
            lambda connection: identities.put_back_account(connection, account),
            Touched.IDENTITIES,
            lambda _none: self.changed.emit(),
        )

    def _show_error(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
