"""Notes who decided, knowing a platform's rule, to have an account against it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.identities.kept import today
from wayside.ui.people.person.words import short
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.ui.widgets.text_field import TextField
from wayside.work.identities import RuleCard

_LONGEST = 1_000


class AcceptDialog(TallDialog):
    """The rule once more, a role, a day.

    Args:
        context: looks and the clock.
        card: the rule.
        parent: the window it belongs to.

    Signals:
        accepted_by(str, object): the role and the day.
    """

    accepted_by = Signal(str, object)

    def __init__(self, context: UiContext, card: RuleCard, parent: QWidget) -> None:
        title = QCoreApplication.translate("AcceptDialog", "The rule of {0}").replace(
            "{0}", short(card.platform)
        )
        super().__init__(context.look, title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("accept_dialog")
        text = self.tr(
            "Whoever answers for this identity takes the risk: the account may be restricted or taken down, and the"
            " conversation with it. Accepting it does not make it allowed."
        )
        self.role = TextField(
            self.tr("Accepted by"),
            hint=self.tr("The role, not the person: “team lead”, “head of the project”"),
        )
        self.role.edit.setObjectName("accept_role")
        self.on = DateField(self.tr("On"), today(context))
        self.on.set_date(today(context)())
        self.on.edit.setObjectName("accept_on")
        self.on_field = LabelledField(self.tr("On"), self.on)
        self.content.addWidget(PlainTextLabel(short(card.rule, _LONGEST), LabelRole.BODY, wrap=True))
        self.content.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        self.content.addWidget(self.role)
        self.content.addWidget(self.on_field)
        self.content.addStretch(1)
        self.add_button(self.tr("Cancel"))
        done = self.add_button(self.tr("Note it"), Kind.PRIMARY, on_click=self._submit)
        done.setObjectName("accept_do")
        done.setDefault(True)
        self.role.text_changed.connect(lambda _text: self.role.set_error(""))
        self.on.date_changed.connect(lambda _day: self.on_field.set_error(""))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the role."""
        super().showEvent(event)
        self.role.edit.setFocus()

    def _submit(self) -> None:
        on = self.on.date()
        if not self.role.text().strip():
            self.role.set_error(self.tr("Say which role accepts it."))
            self.role.edit.setFocus()
        elif on is None:
            self.on_field.set_error(self.tr("This is not a date. Write “fri”, “in 3 days” or “3 dec”."))
            self.on.edit.setFocus()
        else:
            self.accept()
            self.accepted_by.emit(self.role.text(), on)
