"""A new playbook: its name, and what it begins with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.unfinished import keep_in_dialog
from wayside.ui.people.person.words import short
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.dialog import Dialog
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.text_field import TextField
from wayside.vault.connection import Connection
from wayside.work import plans
from wayside.work.plans import PlaybookFields, PlaybookId, PlaybookRow

_IN_CHOICE = 48


class NewPlaybookDialog(Dialog):
    """Asks for a name.

    Args:
        context: looks.
        desk: the way to the vault.
        books: what a copy can be made of.
        parent: the window it belongs to.

    Signals:
        added(int): it is there.
    """

    added = Signal(object)

    def __init__(self, context: UiContext, desk: Desk, books: Sequence[PlaybookRow], parent: QWidget) -> None:
        super().__init__(self.tr("New playbook"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("new_playbook")
        self._desk = desk
        self._is_adding = False
        self.name = TextField(self.tr("Name"), placeholder=self.tr("Slow trust"))
        self.name.edit.setObjectName("new_playbook_name")
        self.origin = Choice(
            context.look,
            self.tr("Begin with"),
            [
                ("", self.tr("Nothing yet")),
                *(
                    (str(book.id), self.tr("A copy of {0}").replace("{0}", short(book.name, _IN_CHOICE)))
                    for book in books
                ),
            ],
        )
        self.origin.setObjectName("new_playbook_origin")
        self.body.addWidget(self.name)
        self.body.addWidget(LabelledField(self.tr("Begin with"), self.origin))
        self.add_button(self.tr("Cancel"))
        self.add_button(self.tr("Add the playbook"), Kind.PRIMARY, on_click=self._add).setObjectName(
            "new_playbook_add"
        )
        self.name.submitted.connect(self._add)
        self.name.text_changed.connect(lambda _text: self.name.set_error(""))
        keep_in_dialog(self, desk, "playbook", {"name": self.name.edit}, None)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the name."""
        super().showEvent(event)
        self.name.edit.setFocus()

    def _add(self) -> None:
        name, origin = self.name.text(), self.origin.current()
        if self._is_adding:
            return
        if not name.strip():
            self.name.set_error(self.tr("A name is needed, to choose it by."))
            self.name.edit.setFocus()
            return
        self._is_adding = True

        def add(connection: Connection) -> PlaybookId:
            fields = PlaybookFields(name=name)
            if origin:
                before = plans.get(connection, PlaybookId(int(origin))).fields
                fields = replace(before, name=name, starter="")
            return plans.add(connection, fields)

        def done(playbook: PlaybookId) -> None:
            self.accept()
            self.added.emit(playbook)

        def failed(error: WaysideError) -> None:
            self._is_adding = False
            if error.code is ErrorCode.VALUE_INVALID:
                self.name.set_error(self.tr("There is already a playbook of this name. Choose another."))
            else:
                self.name.set_error(errors.sentence(error))
            self.name.edit.setFocus()

        self._desk.write(self, add, Touched.PLANS, done, failed=failed)
