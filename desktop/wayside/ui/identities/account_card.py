"""An account: where and what it is called, what became of it, where its password lies, and the platform's rule."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import KeptLine
from wayside.ui.identities.rule_view import RuleView
from wayside.ui.identities.words import account_state_name
from wayside.ui.people.person.keeping import Write
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.icons import Icon
from wayside.ui.today.columns import Columns
from wayside.ui.widgets.buttons import IconButton
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.segmented import Segmented
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import Account, AccountId, AccountState, IdentityKind, RuledAccount


class AccountCard(Card):
    """Kept as it is typed.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the account is another way now.
        remove_requested(Account): it was noted by mistake.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    undo_offered = Signal(str, object)
    remove_requested = Signal(object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._desk = desk
        self._account: Account | None = None
        self._state_line = SaveLine(context.now_ms)
        self._remove = IconButton(context.look.icon(Icon.CLOSE), self.tr("Take out"))
        self._remove.setObjectName("account_remove")
        self.corner.addWidget(self._state_line)
        self.corner.addWidget(self._remove)
        self.handle = KeptLine(desk, self.tr("Name there"), self._state_line)
        self.handle.line.setObjectName("account_name")
        self.state = Segmented(
            self.tr("State of the account"),
            [(str(int(state)), account_state_name(state)) for state in AccountState],
            wrap=True,
        )
        self.state.setObjectName("account_state")
        self.reason = KeptLine(
            desk,
            self.tr("What the platform said"),
            self._state_line,
            placeholder=self.tr("“Profile reported as not genuine”, 2 Nov"),
        )
        self.reason.line.setObjectName("account_reason")
        self.password = KeptLine(
            desk,
            self.tr("Where the password lies"),
            self._state_line,
            hint=self.tr("A pointer such as “KeePassXC, entry 14”. Never the password itself."),
        )
        self.password.line.setObjectName("account_password_place")
        self.rule = RuleView(context, desk)
        columns = Columns(context.look)
        state = LabelledField(self.tr("State of the account"), self.state)
        for part in (self.handle, state, self.reason, self.password):
            columns.main.addWidget(part)
        columns.main.addStretch(1)
        columns.side.addWidget(self.rule)
        columns.side.addStretch(1)
        self.body.addWidget(columns)
        self._connect()

    def _connect(self) -> None:
        for field in (self.handle, self.reason, self.password):
            field.kept.connect(lambda _account: self.changed.emit())
        self.rule.changed.connect(self.changed)
        self.rule.undo_offered.connect(self.undo_offered)
        self.state.chosen.connect(self._change_state)
        self._remove.clicked.connect(lambda: self.remove_requested.emit(self._account))

    def show_account(self, ruled: RuledAccount, kind: IdentityKind) -> None:
        """Show an account; what is being typed is left alone."""
        account = ruled.account
        fields = account.fields
        self.set_heading(f"{isolated(short(fields.platform))}  ·  {isolated(short(fields.handle))}")
        self._remove.setAccessibleName(self.tr("Take out {0}").replace("{0}", short(fields.handle)))
        if self._account is None:
            self.handle.open_for(_writer(account.id, "handle"), fields.handle)
            self.reason.open_for(_writer(account.id, "state_reason"), fields.state_reason)
            self.password.open_for(_writer(account.id, "password_place"), fields.password_place)
        else:
            self.handle.refresh(fields.handle)
            self.reason.refresh(fields.state_reason)
            self.password.refresh(fields.password_place)
        self._account = account
        self.state.set_current(str(int(fields.state)))
        self.reason.setVisible(fields.state is not AccountState.ACTIVE or bool(fields.state_reason))
        self.rule.show_rule(ruled, kind)

    def leave(self) -> None:
        """Hand in what is typed and turn away."""
        for field in (self.handle, self.reason, self.password):
            field.keeper.end()

    def _change_state(self, key: str) -> None:
        account = self._account
        if account is None:
            return

        def done(_account: Account) -> None:
            self._state_line.saved()
            self.changed.emit()

        self._desk.write(
            self,
            lambda connection: identities.update_account(
                connection, account.id, state=AccountState(int(key))
            ),
            Touched.IDENTITIES,
            done,
            failed=self._state_line.failed,
        )


def _writer(account: AccountId, name: str) -> Write:
    def write(connection: Connection, value: object) -> Account:
        return identities.update_account(connection, account, **{name: value})

    return write
