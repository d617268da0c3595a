"""The top of an identity's page: mark, name, kind, state, and what they amount to in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities import words
from wayside.ui.identities.kept import local_day
from wayside.ui.identities.reading import IdentityView
from wayside.ui.people.person.editable_line import EditableLine
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.band_mark import BandMark
from wayside.ui.widgets.chip import Chip, ChipRow
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work import identities
from wayside.work.identities import Identity

_MARK = 18


class IdentityHeader(QWidget):
    """Mark, name, chips, a line.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: it has another name now.
    """

    changed = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._identity: Identity | None = None
        self.mark = BandMark(context.look, side=_MARK)
        self.title = EditableLine(context.look, self.tr("Name"), self.tr("Change the name"), LabelRole.TITLE)
        self.title.setObjectName("identity_title")
        self.title.submitted.connect(self._rename)
        self._chips = ChipRow()
        self._line = PlainTextLabel("", LabelRole.SUBTITLE, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.title)
        top.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(top)
        column.addWidget(self._line)
        self.title.editing_changed.connect(lambda editing: self._chips.setVisible(not editing))

    def show_view(self, view: IdentityView) -> None:
        """Show an identity; a name being changed is left alone unless it is another identity."""
        identity = view.standing.identity
        if self._identity is None or identity.id != self._identity.id:
            self.title.leave()
        self._identity = identity
        self.mark.set_band(identity.fields.band)
        self.title.set_text(identity.name)
        self._chips.show_chips(
            Chip(words.kind_name(identity.fields.kind)),
            Chip(words.state_name(identity.state), words.STATE_TONES[identity.state]),
        )
        self._line.setText(self._said(view))

    def _said(self, view: IdentityView) -> str:
        fields, locale = view.standing.identity.fields, QLocale()
        count = view.people
        people = self.tr("1 person") if count == 1 else self.tr("%Ln people", "", count)
        if not count:
            people = self.tr("met nobody yet")
        where = words.platforms(view.standing.accounts) or self.tr("no account yet")
        parts = [where, people]
        if not view.standing.identity.state.is_final:
            parts.append(words.authorisation(fields, local_day(self._context.now_ms()), locale))
        return "  ·  ".join(parts)

    def _rename(self, name: str) -> None:
        identity = self._identity
        if identity is None:
            return

        def done(record: Identity) -> None:
            if self._identity is not None and record.id == self._identity.id:
                self.title.leave()
                self.changed.emit()

        def failed(error: WaysideError) -> None:
            if error.code is ErrorCode.VALUE_REQUIRED:
                self.title.refuse(self.tr("Every identity needs a name. The one before is kept."))
            else:
                self.title.refuse(errors.sentence(error))

        self._desk.write(
            self,
            lambda connection: identities.update(connection, identity.id, name=name),
            Touched.IDENTITIES,
            done,
            failed=failed,
        )
