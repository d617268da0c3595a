"""Who answers for an identity, what can be done with it now, and how it came here."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities import words
from wayside.ui.identities.kept import local_day
from wayside.ui.identities.reading import IdentityView
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work.identities import Identity, IdentityKind, IdentityState, IdentityStep

_LONGEST = 200
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b", re.ASCII)


class AuthorisationCard(Card):
    """Role, from, until.

    Signals:
        authorise_requested: somebody wants to note or renew it.
    """

    authorise_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Authorisation"))
        self._context = context
        self._text = PlainTextLabel("", LabelRole.BODY, wrap=True)
        self._when = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self.button = Button("")
        self.button.setObjectName("identity_authorise")
        self.button.clicked.connect(self.authorise_requested)
        self.body.addWidget(self._text)
        self.body.addWidget(self._when)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_identity(self, identity: Identity) -> None:
        """Show an identity."""
        fields, locale = identity.fields, QLocale()
        given = bool(fields.authorised_by)
        if given:
            self._text.setText(short(fields.authorised_by, _LONGEST))
        elif fields.kind is IdentityKind.ALIAS:
            self._text.setText(self.tr("Nobody has authorised it yet."))
        else:
            self._text.setText(self.tr("This kind needs none."))
        begins, ends = fields.authorised_on, fields.authorised_until
        self._when.setVisible(given and begins is not None and ends is not None)
        if begins is not None and ends is not None:
            until = say.day(ends, local_day(self._context.now_ms()), locale)
            span = self.tr("{0} to {1}").format(say.exact_day(begins, locale), say.exact_day(ends, locale))
            ended = self.tr("ends {0}").format(until) if ends >= local_day(self._context.now_ms()) else ""
            self._when.setText("  ·  ".join(part for part in (span, ended) if part))
        self.button.setText(self.tr("Renew…") if given else self.tr("Authorise…"))
        self.button.setAccessibleName(
            self.tr("Renew the authorisation") if given else self.tr("Note the authorisation")
        )
        self.button.setVisible(not identity.state.is_final)


def _as_day(text: str, locale: QLocale) -> str:
    """Return a day of the vault as the window says days; anything else as it is."""
    try:
        return say.exact_day(date.fromisoformat(text), locale)
    except ValueError:
        return text


class ActsCard(Card):
    """Rest, wake, burn, retire: each with what it does.

    Signals:
        rest_requested, wake_requested, burn_requested, retire_requested: somebody wants that.
    """

    rest_requested = Signal()
    wake_requested = Signal()
    burn_requested = Signal()
    retire_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("What can be done"))
        self.body.setSpacing(Space.M)
        self._rest = self._act("rest", self.tr("Let it rest…"), self.tr("for a while, and wake it later"))
        self._wake = self._act("wake", self.tr("Wake"), self.tr("it can be used again"))
        self._retire = self._act(
            "retire", self.tr("Retire…"), self.tr("for good, when its work is done"), Kind.PLAIN
        )
        self._burn = self._act(
            "burn", self.tr("Burn…"), self.tr("for good, when somebody knows who you are"), Kind.DANGER
        )
        signals = (self.rest_requested, self.wake_requested, self.retire_requested, self.burn_requested)
        acts = (self._rest, self._wake, self._retire, self._burn)
        for (_, button), signal in zip(acts, signals, strict=True):
            button.clicked.connect(signal)

    def _act(self, name: str, text: str, meaning: str, kind: Kind = Kind.PLAIN) -> tuple[QWidget, Button]:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        button = Button(text, kind)
        button.setObjectName(f"identity_{name}")
        button.setAccessibleDescription(meaning)
        row.addWidget(button)
        row.addWidget(PlainTextLabel(meaning, LabelRole.SECONDARY, wrap=True), 1)
        self.body.addWidget(whole)
        return whole, button

    def show_identity(self, identity: Identity) -> None:
        """Offer what is possible from here."""
        state = identity.state
        self._rest[0].setVisible(state in (IdentityState.AUTHORISED, IdentityState.ACTIVE))
        self._wake[0].setVisible(state is IdentityState.RESTING)
        self.setVisible(not state.is_final)


class HistoryCard(Card):
    """The states an identity was in, the last one first."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("How it came here"))
        self._context = context
        self._rows = RowsBox(gap=Space.M)
        self.body.addWidget(self._rows)

    def show_steps(self, view: IdentityView) -> None:
        """Show an identity's steps."""
        before = [None, *view.steps[:-1]]
        pairs = list(zip(view.steps, before, strict=True))
        self._rows.show_rows([self._row(step, previous) for step, previous in reversed(pairs)])

    def _row(self, step: IdentityStep, before: IdentityStep | None) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        locale = QLocale()
        if before is not None and before.state is step.state:
            name = self.tr("authorisation changed")
        else:
            name = words.state_name(step.state)
        when = PlainTextLabel(
            f"{say.moment(step.at, self._context.now_ms(), locale)}  ·  {name}",
            LabelRole.SECONDARY,
            wrap=True,
        )
        when.setToolTip(say.exact(step.at, locale))
        column.addWidget(when)
        if step.reason:
            reason = _DAY.sub(lambda found: _as_day(found[0], locale), short(step.reason, _LONGEST))
            column.addWidget(PlainTextLabel(reason, LabelRole.BODY, wrap=True))
        return whole
