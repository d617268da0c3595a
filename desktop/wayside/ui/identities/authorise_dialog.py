"""Notes who answers for an identity, from when, and until when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.identities.kept import today
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.ui.widgets.text_field import TextField
from wayside.work.identities import Identity, IdentityKind


class AuthoriseDialog(TallDialog):
    """A role, two days, and when to talk it over.

    Args:
        context: looks and the clock.
        identity: whose authorisation it is.
        parent: the window it belongs to.

    Signals:
        authorised(str, object, object, object): by which role, from when, until when, and when to review it or None.
    """

    authorised = Signal(str, object, object, object)

    def __init__(self, context: UiContext, identity: Identity, parent: QWidget) -> None:
        fields = identity.fields
        super().__init__(context.look, _title(renewed=bool(fields.authorised_by)), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("authorise_dialog")
        text = self.tr(
            "Somebody else decides this, not you and not Wayside. Write down what was decided; it stays in the history."
        )
        if fields.kind is not IdentityKind.ALIAS:
            text = self.tr("This kind needs no authorisation. If there is one, Wayside keeps to its end.")
        self.by = TextField(
            self.tr("Authorised by"),
            hint=self.tr("The role, not the person: “team lead”, “head of the project”"),
        )
        self.by.edit.setObjectName("authorise_by")
        self.by.set_text(fields.authorised_by)
        self._today = today(context)
        self.on = DateField(self.tr("From"), self._today)
        self.on.set_date(self._today())
        self.until = DateField(self.tr("Until"), self._today)
        self.review = DateField(self.tr("Review on"), self._today)
        self.review.set_date(fields.review_on)
        self.on.edit.setObjectName("authorise_on")
        self.until.edit.setObjectName("authorise_until")
        self.review.edit.setObjectName("authorise_review")
        self.on_field = LabelledField(self.tr("From"), self.on)
        self.until_field = LabelledField(
            self.tr("Until"),
            self.until,
            hint=self.tr("Its last day. An alias without an end cannot be used."),
        )
        review_field = LabelledField(
            self.tr("Review on, if you like"),
            self.review,
            hint=self.tr(
                "A day before the end, to talk over whether it is still needed. Today will remind you."
            ),
        )
        self.content.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        for field in (self.by, self.on_field, self.until_field, review_field):
            self.content.addWidget(field)
        self.content.addStretch(1)
        self.add_button(self.tr("Cancel"))
        done = self.add_button(self.tr("Note it"), Kind.PRIMARY, on_click=self._submit)
        done.setObjectName("authorise_do")
        done.setDefault(True)
        self.by.text_changed.connect(lambda _text: self.by.set_error(""))
        self.until.date_changed.connect(lambda _day: self.until_field.set_error(""))
        self.on.date_changed.connect(lambda _day: self.on_field.set_error(""))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the role."""
        super().showEvent(event)
        self.by.edit.setFocus()

    def _submit(self) -> None:
        on, until = self.on.date(), self.until.date()
        self._check(on, until)
        for field in (self.by, self.on_field, self.until_field):
            if field.error():
                field.setFocus()
                return
        self.accept()
        self.authorised.emit(self.by.text(), on, until, self.review.date())

    def _check(self, on: date | None, until: date | None) -> None:
        if not self.by.text().strip():
            self.by.set_error(self.tr("Say which role answers for it."))
        if on is None:
            self.on_field.set_error(self.tr("This is not a date. Write “fri”, “in 3 days” or “3 dec”."))
        if until is None:
            self.until_field.set_error(self.tr("Say when it ends: “in 90 days”, “29 nov” or a date."))
        elif on is not None and until < on:
            self.until_field.set_error(self.tr("It would end before it begins."))
        elif until < self._today():
            self.until_field.set_error(self.tr("This day has passed."))


def _title(*, renewed: bool) -> str:
    tr = QCoreApplication.translate
    if renewed:
        return tr("AuthoriseDialog", "Renew the authorisation")
    return tr("AuthoriseDialog", "Note the authorisation")
