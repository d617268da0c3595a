"""The dialog for a new identity. Everything in it is typed by the worker; nothing is suggested."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.band_choice import BandChoice
from wayside.ui.identities.kind_choice import KindChoice
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.status_line import StatusLine
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.ui.widgets.text_field import TextField
from wayside.vault.connection import Connection, transaction
from wayside.work import drafts, identities
from wayside.work.drafts import Draft
from wayside.work.identities import IdentityFields, IdentityId, IdentityKind

SLOT = "new-identity"
_KEEP_AFTER_MS = 400
_WIDTH = 600


class NewIdentityDialog(TallDialog):
    """Opened with `open()`. What is typed and not added waits as a draft.

    Args:
        context: looks.
        desk: the way to the vault.
        parent: the window it belongs to.

    Signals:
        added(IdentityId): the identity is in the vault.
    """

    added = Signal(object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget) -> None:
        title = QCoreApplication.translate("NewIdentityDialog", "New identity")
        super().__init__(context.look, title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("new_identity")
        self.setMinimumWidth(min(context.look.pixels(_WIDTH), parent.width() - 2 * Space.XL))
        self._desk = desk
        self._is_adding = False
        self._is_kept = False
        self.name = TextField(
            self.tr("Name"), hint=self.tr("As others will see it. You type it; Wayside never suggests one.")
        )
        self.name.edit.setObjectName("new_identity_name")
        self.kind = KindChoice()
        self.purpose = NoteEditor(self.tr("Purpose"), growing=True, min_lines=2, max_lines=6)
        self.purpose.setObjectName("new_identity_purpose")
        self.band = BandChoice(context.look, self.tr("Colour and mark"))
        self._status = StatusLine()
        self._keep_soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._build()
        self._connect()
        desk.read(self, lambda connection: drafts.load(connection, SLOT), self._restore)
        desk.read(self, identities.free_band, self._take_band)
        desk.on_flush(self, lambda: self._keep(flushing=True))

    def _build(self) -> None:
        self.content.setSpacing(Space.L)
        self.content.addWidget(self.name)
        self.content.addWidget(LabelledField(self.tr("Kind"), self.kind))
        hint = self.tr("What it is for, so that whoever authorises or reviews it knows.")
        self.content.addWidget(LabelledField(self.tr("Purpose"), self.purpose, hint=hint))
        self.content.addWidget(LabelledField(self.tr("Colour and mark"), self.band))
        self.content.addStretch(1)
        self.body.addWidget(self._status)
        self._status.hide()
        cancel = self.add_button(self.tr("Cancel"))
        cancel.setObjectName("new_identity_cancel")
        add = self.add_button(self.tr("Add identity"), Kind.PRIMARY, on_click=self._add)
        add.setObjectName("new_identity_add")
        add.setDefault(True)

    def _connect(self) -> None:
        self.name.text_changed.connect(lambda _text: self.name.set_error(""))
        self.name.text_changed.connect(lambda _text: self._keep_soon.start())
        self.name.submitted.connect(self._add)
        self.purpose.textChanged.connect(self._keep_soon.start)
        self.purpose.submitted.connect(self._add)
        self.kind.chosen.connect(lambda _kind: self._keep_soon.start())
        self._keep_soon.timeout.connect(self._keep)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the name."""
        super().showEvent(event)
        self.name.edit.setFocus()

    def done(self, result: int) -> None:
        """Close; what is typed and not added stays as a draft."""
        if result == self.DialogCode.Rejected:
            self._keep()
        super().done(result)

    # Keeping ------------------------------------------------------------------------------------------------

    def _is_empty(self) -> bool:
        return not self.name.text().strip() and not self.purpose.text().strip()

    def _take_band(self, band: int) -> None:
        self.band.set_current(band)

    def _restore(self, draft: Draft | None) -> None:
        if draft is None:
            return
        self._is_kept = True
        if self._is_empty():
            self.name.set_text(draft.fields.get("name", ""))
            self.purpose.set_text(draft.fields.get("purpose", ""))
            kind = draft.fields.get("kind", "")
            if kind.isdecimal() and int(kind) in list(IdentityKind):
                self.kind.set_current(IdentityKind(int(kind)))
            self._keep_soon.stop()
            self._status.show()
            self._status.say(self.tr("This is the draft you left."))

    def _keep(self, *, flushing: bool = False) -> None:
        self._keep_soon.stop()
        if self._is_adding or (self._is_empty() and not self._is_kept):
            return
        if self._is_empty():
            self._is_kept = False
            self._write(lambda connection: drafts.discard(connection, SLOT), flushing=flushing)
            return
        self._is_kept = True
        texts = {
            "name": self.name.text(),
            "purpose": self.purpose.text(),
            "kind": str(int(self.kind.current())),
        }
        self._write(lambda connection: drafts.save(connection, SLOT, None, texts), flushing=flushing)

    def _write(self, function: Callable[[Connection], None], *, flushing: bool) -> None:
        self._desk.write(
            self,
            function,
            Touched.DRAFTS,
            failed=self._fail,
            flushing=flushing,
        )

    # Adding -------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        if self._is_adding:
            return
        if not self.name.text().strip():
            self.name.set_error(self.tr("A name is needed, the one others will see."))
            self.name.edit.setFocus()
            return
        self._keep_soon.stop()
        self._is_adding = True
        fields = IdentityFields(
            name=self.name.text(),
            kind=self.kind.current(),
            band=self.band.current(),
            purpose=self.purpose.text(),
        )

        def add(connection: Connection) -> IdentityId:
            with transaction(connection):
                identity = identities.add(connection, fields)
                drafts.discard(connection, SLOT)
            return identity

        self._desk.write(
            self, add, Touched.IDENTITIES | Touched.DRAFTS, self._on_added, failed=self._not_added
        )

    def _on_added(self, identity: IdentityId) -> None:
        self.accept()
        self.added.emit(identity)

    def _not_added(self, error: WaysideError) -> None:
        self._is_adding = False
        if error.code in (ErrorCode.NAME_TAKEN, ErrorCode.VALUE_REQUIRED, ErrorCode.VALUE_TOO_LONG):
            self.name.set_error(errors.sentence(error))
            self.name.edit.setFocus()
        else:
            self._fail(error)
        self._keep_soon.start()

    def _fail(self, error: WaysideError) -> None:
        self._status.show()
        self._status.fail(errors.sentence(error))
