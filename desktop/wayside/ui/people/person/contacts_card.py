"""The last few contacts, on the overview."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.people.person.words import stamp, wrote
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.timeline import Contact


class ContactsCard(Card):
    """Last contacts.

    Signals:
        timeline_requested: somebody wants to see all of them.
    """

    timeline_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Last contacts"))
        self._context = context
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.body.setSpacing(Space.S)
        self.body.addLayout(self._rows)
        self._all = Button(self.tr("All in the timeline"), Kind.LINK)
        self._all.clicked.connect(self.timeline_requested)
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)

    def show_contacts(self, contacts: tuple[Contact, ...]) -> None:
        """Show them, newest first."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for contact in contacts:
            self._rows.addWidget(self._row(contact))
        if not contacts:
            self._rows.addWidget(PlainTextLabel(self.tr("No contact yet."), LabelRole.SECONDARY, wrap=True))
        self._all.setVisible(bool(contacts))

    def _row(self, contact: Contact) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        locale = QLocale()
        at = contact.fields.at
        parts = [
            stamp(at, self._context.now_ms(), locale),
            wrote(contact.fields.direction),
            contact.fields.platform,
        ]
        when = ElidedLabel(" · ".join(part for part in parts if part), LabelRole.SECONDARY)
        column.addWidget(when)
        when.setToolTip(say.exact(at, locale))
        column.addWidget(ElidedLabel(contact.fields.text, LabelRole.BODY))
        return whole
