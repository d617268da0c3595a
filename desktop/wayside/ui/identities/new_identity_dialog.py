"""The dialog for a new identity. Everything in it is typed by the worker; nothing is suggested."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.band_choice import BandChoice
from wayside.ui.identities.kind_choice import KindChoice
from wayside.ui.people.person.unfinished import Beside
from wayside.ui.shell.new_dialog import NewDialog
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.text_field import TextField
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import IdentityFields, IdentityId, IdentityKind

SLOT = "new-identity"
_WIDTH = 600


class NewIdentityDialog(NewDialog):
    """Adds an identity.

    Args:
        context: looks.
        desk: the way to the vault.
        parent: the window it belongs to.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget) -> None:
        title = QCoreApplication.translate("NewIdentityDialog", "New identity")
        super().__init__(
            context, desk, title, slot=SLOT, width=_WIDTH, touched=Touched.IDENTITIES, parent=parent
        )
        self.name = TextField(
            self.tr("Name"), hint=self.tr("As others will see it. You type it; Wayside never suggests one.")
        )
        self.name.edit.setObjectName("new_identity_name")
        self.kind = KindChoice()
        self.purpose = NoteEditor(self.tr("Purpose"), growing=True, min_lines=2, max_lines=6)
        self.purpose.setObjectName("new_identity_purpose")
        self.band = BandChoice(context.look, self.tr("Colour and mark"))
        hint = self.tr("What it is for, so that whoever authorises or reviews it knows.")
        self.content.addWidget(self.name)
        self.content.addWidget(LabelledField(self.tr("Kind"), self.kind))
        self.content.addWidget(LabelledField(self.tr("Purpose"), self.purpose, hint=hint))
        self.content.addWidget(LabelledField(self.tr("Colour and mark"), self.band))
        self.content.addStretch(1)
        self.kind.chosen.connect(lambda _kind: self.keep_soon())
        kind_kept = Beside(value=lambda: str(int(self.kind.current())), choose=self._restore_kind)
        self.begin(self.tr("Add identity"), {"purpose": self.purpose}, {"kind": kind_kept})
        desk.read(self, identities.free_band, self.band.set_current)

    def _restore_kind(self, key: str) -> None:
        if key.isdecimal() and int(key) in list(IdentityKind):
            self.kind.set_current(IdentityKind(int(key)))

    def _adding(self) -> Callable[[Connection], IdentityId]:
        fields = IdentityFields(
            name=self.name.text(),
            kind=self.kind.current(),
            band=self.band.current(),
            purpose=self.purpose.text(),
        )
        return lambda connection: identities.add(connection, fields)

    def _name_missing(self) -> str:
        return self.tr("A name is needed, the one others will see.")

    def _name_refused(self, error: WaysideError) -> str:
        about_name = (ErrorCode.NAME_TAKEN, ErrorCode.VALUE_REQUIRED, ErrorCode.VALUE_TOO_LONG)
        return errors.sentence(error) if error.code in about_name else ""
