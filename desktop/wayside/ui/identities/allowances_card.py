"""What an identity may say although the leak guard would find it, and taking that back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.safety_words import finding_name
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.more_rows import MoreRows
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work import identities
from wayside.work.identities import Allowance
from wayside.work.people import PersonId


class AllowancesCard(Card):
    """Allowances.

    Args:
        context: the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: one was withdrawn, or is back.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("What may be said"))
        self._context = context
        self._desk = desk
        self._rows = MoreRows(gap=Space.M)
        self._nothing = PlainTextLabel(
            self.tr("Nothing is allowed beyond the rules. “Allow always” beside a finding gathers here."),
            LabelRole.SECONDARY,
            wrap=True,
        )
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._rows)

    def show_allowances(self, allowances: tuple[Allowance, ...], names: dict[PersonId, str]) -> None:
        """Show what an identity may say."""
        self._nothing.setVisible(not allowances)
        self._rows.show_items(allowances, lambda allowance: self._row(allowance, names))

    def _row(self, allowance: Allowance, names: dict[PersonId, str]) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        about = QVBoxLayout()
        about.setSpacing(0)
        about.addWidget(ElidedLabel(allowance.key, LabelRole.BODY))
        if allowance.person_id is None:
            who = self.tr("to everybody")
        else:
            who = self.tr("to {0}").replace("{0}", short(names.get(allowance.person_id, "…")))
        when = say.moment(allowance.created_at, self._context.now_ms(), QLocale())
        line = f"{finding_name(allowance.kind)}  ·  {who}  ·  {when}"
        about.addWidget(PlainTextLabel(line, LabelRole.SECONDARY, wrap=True))
        row.addLayout(about, 1)
        withdraw = Button(self.tr("Withdraw"), Kind.QUIET)
        withdraw.setObjectName(f"allowance_{allowance.id}")
        withdraw.setAccessibleName(self.tr("Withdraw {0}").replace("{0}", short(allowance.key)))
        withdraw.clicked.connect(partial(self._withdraw, allowance))
        row.addWidget(withdraw, 0, Qt.AlignmentFlag.AlignTop)
        return whole

    def _withdraw(self, allowance: Allowance) -> None:
        def undo() -> None:
            self._desk.write(
                self,
                lambda connection: identities.allow(
                    connection, allowance.identity_id, allowance.person_id, allowance.kind, allowance.key
                ),
                Touched.IDENTITIES,
                lambda _allowance: self.changed.emit(),
            )

        def done(_none: None) -> None:
            self.changed.emit()
            self.undo_offered.emit(self.tr("It is found again from now on."), undo)

        self._desk.write(
            self, lambda connection: identities.withdraw(connection, allowance.id), Touched.IDENTITIES, done
        )
