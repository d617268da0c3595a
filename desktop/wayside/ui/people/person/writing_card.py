"""The card below the timeline: the draft of a message or a contact, one of the two at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wayside.ui.people.person.composer import Composer
from wayside.ui.people.person.contact_form import ContactForm
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.segmented import Segmented
from wayside.ui.widgets.tab_place import tab_stops

_MESSAGE, _CONTACT = "message", "contact"


class WritingCard(QFrame):
    """Two faces with one head.

    Args:
        composer: the draft of a message.
        form: the contact.
        parent: owner.

    Signals:
        turned: it shows the other face.
    """

    turned = Signal()

    def __init__(self, composer: Composer, form: ContactForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("writing_card")
        self.setProperty("card", "strong")
        self._composer = composer
        self._form = form
        self._switch = Segmented(
            self.tr("What to write"),
            [(_MESSAGE, self.tr("Draft message")), (_CONTACT, self.tr("Contact"))],
        )
        self._switch.setObjectName("writing_switch")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        head = self._head = QWidget(self)
        flow = FlowLayout(head)
        for widget in (self._switch, *composer.face.head, *form.face.head):
            flow.addWidget(widget)
        column.addWidget(head)
        column.addWidget(composer)
        column.addWidget(form)
        self._switch.chosen.connect(self._on_chosen)
        self._turn()

    def follow(self, before: QWidget) -> None:
        """Have Tab come to the head after a widget; what is below the head was made before it."""
        for stop in tab_stops(self._head):
            QWidget.setTabOrder(before, stop)
            before = stop

    def is_message(self) -> bool:
        """Say whether the draft of a message is shown."""
        return self._switch.current() == _MESSAGE

    def show_message(self) -> None:
        """Show the draft of a message."""
        self._switch.set_current(_MESSAGE)
        self._turn()

    def show_contact(self) -> None:
        """Show the contact."""
        self._switch.set_current(_CONTACT)
        self._turn()

    @Slot()
    def _on_chosen(self) -> None:
        self._turn()
        self.turned.emit()

    def _turn(self) -> None:
        message = self.is_message()
        # What goes first, so that the card is never as high as both.
        shown, hidden = (self._composer, self._form) if message else (self._form, self._composer)
        for widget in (hidden, *hidden.face.head):
            widget.hide()
        for widget in (shown, *shown.face.head):
            widget.show()
