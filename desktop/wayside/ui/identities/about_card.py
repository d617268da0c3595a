"""What an identity is for, and what it looks like in this window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.band_choice import BandChoice
from wayside.ui.identities.kept import KeptDay, KeptText
from wayside.ui.identities.kind_choice import KindChoice
from wayside.ui.identities.words import kind_meaning
from wayside.ui.people.person.keeping import Write
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import Identity, IdentityId, IdentityState


class AboutCard(Card):
    """Purpose, kind, review, colour and mark; kept as they are changed.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the identity is another way now.
    """

    changed = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("About it"))
        self._desk = desk
        self._identity: IdentityId | None = None
        self._state = SaveLine(context.now_ms)
        self._state.setObjectName("identity_saved")
        self.corner.addWidget(self._state)
        self.purpose = KeptText(
            desk,
            self.tr("Purpose"),
            self._state,
            placeholder=self.tr("What it is for, so that whoever reviews it knows"),
        )
        self.purpose.text_editor.setObjectName("identity_purpose")
        self.review = KeptDay(
            context, desk, self.tr("Next review"), self._state, hint=self.tr("Today will remind you.")
        )
        self.review.day.edit.setObjectName("identity_review")
        self.kind = KindChoice()
        self._kind_field = LabelledField(self.tr("Kind"), self.kind)
        self._meaning = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self.band = BandChoice(context.look, self.tr("Colour and mark"))
        self.body.setSpacing(Space.L)
        for part in (
            self.purpose,
            self._kind_field,
            self._meaning,
            self.review,
            LabelledField(self.tr("Colour and mark"), self.band),
        ):
            self.body.addWidget(part)
        self.purpose.kept.connect(lambda _identity: self.changed.emit())
        self.review.kept.connect(lambda _identity: self.changed.emit())
        self.kind.chosen.connect(lambda kind: self._write(kind=kind))
        self.band.chosen.connect(lambda band: self._write(band=band))

    def show_identity(self, identity: Identity) -> None:
        """Show an identity; what is being typed here is left alone unless it is another one."""
        fields = identity.fields
        if identity.id != self._identity:
            self._identity = identity.id
            self._state.clear()
            self.purpose.open_for(_writer(identity.id, "purpose"), fields.purpose)
            self.review.open_for(_writer(identity.id, "review_on"), fields.review_on)
        else:
            self.purpose.refresh(fields.purpose)
            self.review.refresh(fields.review_on)
        # An alias does not become a real name on the way.
        is_open = identity.state is IdentityState.PROPOSED
        self._kind_field.setVisible(is_open)
        self._meaning.setVisible(not is_open)
        self._meaning.setText(kind_meaning(fields.kind))
        self.kind.set_current(fields.kind)
        self.band.set_current(fields.band)
        self.review.setVisible(not identity.state.is_final)

    def begin_review(self) -> None:
        """Put the keyboard where the next review is set."""
        self.review.day.edit.setFocus()
        self.review.day.edit.selectAll()

    def _write(self, **changes: object) -> None:
        identity = self._identity
        if identity is None:
            return

        def done(_identity: Identity) -> None:
            self._state.saved()
            self.changed.emit()

        self._desk.write(
            self,
            lambda connection: identities.update(connection, identity, **changes),
            Touched.IDENTITIES,
            done,
            failed=self._state.failed,
        )


def _writer(identity: IdentityId, name: str) -> Write:
    def write(connection: Connection, value: object) -> Identity:
        return identities.update(connection, identity, **{name: value})

    return write
