"""The dialog for a new offer: what it is called, what kind it is, what happens. The rest is written on its page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.offers import words
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.status_line import StatusLine
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.ui.widgets.text_field import TextField
from wayside.vault.connection import Connection, transaction
from wayside.work import drafts, offers
from wayside.work.drafts import Draft
from wayside.work.offers import OfferFields, OfferId, OfferKind

SLOT = "new-offer"
_KEEP_AFTER_MS = 400
_WIDTH = 560


class NewOfferDialog(TallDialog):
    """Opened with `open()`. What is typed and not added waits as a draft.

    Args:
        context: looks.
        desk: the way to the vault.
        parent: the window it belongs to.

    Signals:
        added(OfferId): the offer is in the catalogue.
    """

    added = Signal(object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget) -> None:
        title = QCoreApplication.translate("NewOfferDialog", "New offer")
        super().__init__(context.look, title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("new_offer")
        self.setMinimumWidth(min(context.look.pixels(_WIDTH), parent.width() - 2 * Space.XL))
        self._desk = desk
        self._is_adding = False
        self._is_kept = False
        self.name = TextField(
            self.tr("What it is called"), placeholder=self.tr("Trial day in the metal workshop")
        )
        self.name.edit.setObjectName("new_offer_name")
        self.kind = Choice(
            context.look,
            self.tr("Kind"),
            [(str(int(kind)), words.kind_name(kind)) for kind in OfferKind],
        )
        self.kind.setObjectName("new_offer_kind")
        self._kind_field = LabelledField(
            self.tr("Kind"), self.kind, hint=words.kind_meaning(OfferKind.ACTIVITY)
        )
        self.what = NoteEditor(self.tr("What happens"), growing=True, min_lines=3, max_lines=8)
        self.what.setObjectName("new_offer_what")
        self._status = StatusLine()
        self._keep_soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._build()
        self._connect()
        desk.read(self, lambda connection: drafts.load(connection, SLOT), self._restore)
        desk.on_flush(self, lambda: self._keep(flushing=True))

    def _build(self) -> None:
        self.content.setSpacing(Space.L)
        self.content.addWidget(self.name)
        self.content.addWidget(self._kind_field)
        hint = self.tr("So concrete that somebody can say yes to it: who is there, what, when, how long.")
        self.content.addWidget(LabelledField(self.tr("What happens"), self.what, hint=hint))
        self.content.addStretch(1)
        self.body.addWidget(self._status)
        self._status.hide()
        cancel = self.add_button(self.tr("Cancel"))
        cancel.setObjectName("new_offer_cancel")
        add = self.add_button(self.tr("Add offer"), Kind.PRIMARY, on_click=self._add)
        add.setObjectName("new_offer_add")
        add.setDefault(True)

    def _connect(self) -> None:
        self.name.text_changed.connect(lambda _text: self.name.set_error(""))
        self.name.text_changed.connect(lambda _text: self._keep_soon.start())
        self.name.submitted.connect(self._add)
        self.what.textChanged.connect(self._keep_soon.start)
        self.what.submitted.connect(self._add)
        self.kind.chosen.connect(self._on_kind)
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

    def _on_kind(self, key: str) -> None:
        self._kind_field.set_hint(words.kind_meaning(OfferKind(int(key))))
        self._keep_soon.start()

    # Keeping ------------------------------------------------------------------------------------------------

    def _is_empty(self) -> bool:
        return not self.name.text().strip() and not self.what.text().strip()

    def _restore(self, draft: Draft | None) -> None:
        if draft is None:
            return
        self._is_kept = True
        if self._is_empty():
            self.name.set_text(draft.fields.get("name", ""))
            self.what.set_text(draft.fields.get("what", ""))
            kind = draft.fields.get("kind", "")
            if kind.isdecimal() and int(kind) in list(OfferKind):
                self.kind.set_current(kind)
                self._kind_field.set_hint(words.kind_meaning(OfferKind(int(kind))))
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
        texts = {"name": self.name.text(), "what": self.what.text(), "kind": self.kind.current()}
        self._write(lambda connection: drafts.save(connection, SLOT, None, texts), flushing=flushing)

    def _write(self, function: Callable[[Connection], None], *, flushing: bool) -> None:
        self._desk.write(self, function, Touched.DRAFTS, failed=self._fail, flushing=flushing)

    # Adding -------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        if self._is_adding:
            return
        if not self.name.text().strip():
            self._refuse(self.tr("Say what it is called, in the words you would say to somebody."))
            return
        self._keep_soon.stop()
        self._is_adding = True
        fields = OfferFields(
            title=self.name.text(), kind=OfferKind(int(self.kind.current())), what=self.what.text()
        )

        def add(connection: Connection) -> OfferId:
            with transaction(connection):
                offer = offers.add(connection, fields)
                drafts.discard(connection, SLOT)
            return offer

        self._desk.write(self, add, Touched.OFFERS | Touched.DRAFTS, self._on_added, failed=self._not_added)

    def _on_added(self, offer: OfferId) -> None:
        self.accept()
        self.added.emit(offer)

    def _not_added(self, error: WaysideError) -> None:
        self._is_adding = False
        if error.params.get("field") != "title":
            self._fail(error)
        elif error.code is ErrorCode.VALUE_INVALID:
            self._refuse(self.tr("There is already an offer of this name."))
        else:
            self._refuse(errors.sentence(error))
        self._keep_soon.start()

    def _refuse(self, why: str) -> None:
        self.name.set_error(why)
        self.name.edit.setFocus()

    def _fail(self, error: WaysideError) -> None:
        self._status.show()
        self._status.fail(errors.sentence(error))
