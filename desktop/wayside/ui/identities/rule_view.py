"""What a platform's rule says about this kind of identity, and who decided to be there all the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities import words
from wayside.ui.identities.kept import local_day
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work import identities
from wayside.work.identities import Account, Conflict, IdentityKind, ReadingId, RuleCard, RuledAccount

_LONGEST = 1_000


class RuleView(QFrame):
    """The rule card of an account.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: somebody accepted the rule, or read it again.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._ruled: RuledAccount | None = None
        self._shown: object = None
        self.setProperty("floating", "true")
        self._rows = RowsBox(gap=Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.addWidget(self._rows)

    def show_rule(self, ruled: RuledAccount, kind: IdentityKind) -> None:
        """Show what holds for an account of this kind of identity; what is shown already keeps the keyboard."""
        self._ruled = ruled
        card, today = ruled.card, local_day(self._context.now_ms())
        shown = (ruled, kind, card and card.again, card is not None and identities.is_stale(card, today))
        if shown == self._shown:
            return
        self._shown = shown
        if ruled.card is None:
            words_ = self.tr(
                "There is no rule card for this platform. Read what it says about names that are not your own, and talk"
                " to whoever authorised this identity."
            )
            self._rows.show_rows(
                [
                    PlainTextLabel(self.tr("The platform’s rule"), LabelRole.HEADING),
                    PlainTextLabel(words_, LabelRole.BODY, wrap=True),
                ]
            )
            return
        self._rows.show_rows(self._about(ruled, ruled.card, kind))

    def reading_button(self) -> Button | None:
        """Return the button for whoever read the rule again; None where it was read lately."""
        # Rows that were replaced are there a little longer, hidden.
        found = self.findChildren(Button, "rule_reread")
        return next((button for button in found if button.isVisibleTo(self)), None)

    def _about(self, ruled: RuledAccount, card: RuleCard, kind: IdentityKind) -> list[QWidget]:
        conflict = card.conflict_for(kind)
        rows: list[QWidget] = [
            PlainTextLabel(
                self.tr("The rule of {0}").replace("{0}", short(card.platform)), LabelRole.HEADING
            ),
            Chip(words.conflict_name(conflict), words.CONFLICT_TONES[conflict]),
            PlainTextLabel(short(card.rule, _LONGEST), LabelRole.BODY, wrap=True),
            PlainTextLabel(self._dates(card), LabelRole.SECONDARY, wrap=True),
        ]
        if identities.is_stale(card, local_day(self._context.now_ms())):
            text = self.tr("Read more than half a year ago: rules change. Read it again at the platform.")
            rows.append(PlainTextLabel(text, LabelRole.CAUTION, wrap=True))
            rows.append(self._button(self.tr("I have read it again…"), "rule_reread", self._ask_again))
        rows += self._acceptance(ruled, conflict)
        return rows

    def _dates(self, card: RuleCard) -> str:
        read = self.tr("read on {0}").format(say.exact_day(card.last_read, QLocale()))
        if card.again is not None and card.again.on >= card.read_on:
            read = self.tr("{0} by {1}").replace("{0}", read).replace("{1}", isolated(short(card.again.by)))
        dated = self.tr("dated {0}").format(card.dated) if card.dated else self.tr("without a date")
        return "  ·  ".join((short(card.source, 120), dated, read))

    def _acceptance(self, ruled: RuledAccount, conflict: Conflict) -> list[QWidget]:
        account = ruled.account
        if ruled.is_accepted and account.accepted_on is not None:
            said = self.tr("Accepted by {0} on {1}.").replace(
                "{1}", say.exact_day(account.accepted_on, QLocale())
            )
            accepted = PlainTextLabel(
                said.replace("{0}", short(account.accepted_by)), LabelRole.GOOD, wrap=True
            )
            accepted.setObjectName("rule_accepted")
            return [accepted]
        if conflict is Conflict.NONE:
            return []
        rows: list[QWidget] = []
        if account.accepted_by:
            again = self.tr("The rule has changed since {0} accepted it.").replace(
                "{0}", short(account.accepted_by)
            )
            rows.append(PlainTextLabel(again, LabelRole.CAUTION, wrap=True))
        elif conflict is Conflict.CONFLICT:
            text = self.tr("Until somebody who may decide it accepts this, the identity cannot be used.")
            rows.append(PlainTextLabel(text, LabelRole.CAUTION, wrap=True))
        rows.append(
            self._button(
                self.tr("Note the acceptance…"), "rule_accept", self._ask, words.conflict_name(conflict)
            )
        )
        return rows

    def _button(self, text: str, name: str, pressed: Callable[[], None], description: str = "") -> QWidget:
        button = Button(text)
        button.setObjectName(name)
        button.setAccessibleDescription(description)
        button.clicked.connect(pressed)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, Space.XS, 0, 0)
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return holder

    def _ask(self) -> None:
        from wayside.ui.identities.rule_dialogs import AcceptDialog

        ruled = self._ruled
        if ruled is None or ruled.card is None:
            return
        card = ruled.card
        dialog = AcceptDialog(self._context, card, self.window())
        dialog.decided.connect(lambda role, on: self._accept(ruled.account, card, role, on))
        dialog.open()

    def _accept(self, account: Account, card: RuleCard, role: str, on: date) -> None:
        self._desk.write(
            self,
            lambda connection: identities.accept_rule(connection, account.id, role, on, card),
            Touched.IDENTITIES,
            lambda _account: self.changed.emit(),
        )

    def _ask_again(self) -> None:
        from wayside.ui.identities.rule_dialogs import ReadAgainDialog

        ruled = self._ruled
        if ruled is None or ruled.card is None:
            return
        card = ruled.card
        dialog = ReadAgainDialog(self._context, card, self.window())
        dialog.decided.connect(lambda role, on: self._read_again(card, role, on))
        dialog.open()

    def _read_again(self, card: RuleCard, role: str, on: date) -> None:
        today = local_day(self._context.now_ms())

        def done(reading: ReadingId) -> None:
            self.changed.emit()
            said = self.tr("The rule of {0} is noted as read again.").replace("{0}", short(card.platform))
            self.undo_offered.emit(said, lambda: self._unread(reading))

        self._desk.write(
            self,
            lambda connection: identities.note_reading(connection, card, role, on, today),
            Touched.IDENTITIES,
            done,
        )

    def _unread(self, reading: ReadingId) -> None:
        self._desk.write(
            self,
            lambda connection: identities.remove_reading(connection, reading),
            Touched.IDENTITIES,
            lambda _none: self.changed.emit(),
        )
