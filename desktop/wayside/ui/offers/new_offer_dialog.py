"""The dialog for a new offer: what it is called, what kind it is, what happens. The rest is written on its page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.offers import words
from wayside.ui.people.person.unfinished import Beside
from wayside.ui.shell.new_dialog import NewDialog
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.text_field import TextField
from wayside.vault.connection import Connection
from wayside.work import offers
from wayside.work.offers import OfferFields, OfferId, OfferKind

SLOT = "new-offer"
_WIDTH = 560


class NewOfferDialog(NewDialog):
    """Adds an offer to the catalogue.

    Args:
        context: looks.
        desk: the way to the vault.
        parent: the window it belongs to.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget) -> None:
        title = QCoreApplication.translate("NewOfferDialog", "New offer")
        super().__init__(context, desk, title, slot=SLOT, width=_WIDTH, touched=Touched.OFFERS, parent=parent)
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
        hint = self.tr("So concrete that somebody can say yes to it: who is there, what, when, how long.")
        self.content.addWidget(self.name)
        self.content.addWidget(self._kind_field)
        self.content.addWidget(LabelledField(self.tr("What happens"), self.what, hint=hint))
        self.content.addStretch(1)
        self.kind.chosen.connect(self._on_kind)
        kind_kept = Beside(value=self.kind.current, choose=self._restore_kind)
        self.begin(self.tr("Add offer"), {"what": self.what}, {"kind": kind_kept})

    def _on_kind(self, key: str) -> None:
        self._kind_field.set_hint(words.kind_meaning(OfferKind(int(key))))
        self.keep_soon()

    def _restore_kind(self, key: str) -> None:
        if key.isdecimal() and int(key) in list(OfferKind):
            self.kind.set_current(key)
            self._kind_field.set_hint(words.kind_meaning(OfferKind(int(key))))

    def _adding(self) -> Callable[[Connection], OfferId]:
        fields = OfferFields(
            title=self.name.text(), kind=OfferKind(int(self.kind.current())), what=self.what.text()
        )
        return lambda connection: offers.add(connection, fields)

    def _name_missing(self) -> str:
        return self.tr("Say what it is called, in the words you would say to somebody.")

    def _name_refused(self, error: WaysideError) -> str:
        if error.params.get("field") != "title":
            return ""
        if error.code is ErrorCode.VALUE_INVALID:
            return self.tr("There is already an offer of this name.")
        return errors.sentence(error)
