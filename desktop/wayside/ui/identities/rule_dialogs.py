"""What is noted about a platform's rule by role and day: who decided to be there against it, who read it again."""

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


class _RuleDialog(TallDialog):
    """The rule once more, what noting it means, a role, a day that is not ahead.

    Args:
        context: looks and the clock.
        card: the rule.
        name: begins the object names.
        title, text, role: words.
        parent: the window it belongs to.

    Signals:
        decided(str, object): the role and the day.
    """

    decided = Signal(str, object)

    def __init__(
        self, context: UiContext, card: RuleCard, name: str, title: str, text: str, role: str, parent: QWidget
    ) -> None:
        super().__init__(context.look, title.replace("{0}", short(card.platform)), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(f"{name}_dialog")
        self._today = today(context)
        self._card = card
        self.role = TextField(
            role,
            hint=QCoreApplication.translate(
                "RuleDialog", "The role, not the person: “team lead”, “head of the project”"
            ),
        )
        self.role.edit.setObjectName(f"{name}_role")
        day = QCoreApplication.translate("RuleDialog", "On")
        self.on = DateField(day, self._today)
        self.on.set_date(self._today())
        self.on.edit.setObjectName(f"{name}_on")
        self.on_field = LabelledField(day, self.on)
        self.content.addWidget(PlainTextLabel(short(card.rule, _LONGEST), LabelRole.BODY, wrap=True))
        self.content.addWidget(PlainTextLabel(short(card.source, 200), LabelRole.SECONDARY, wrap=True))
        self.content.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        self.content.addWidget(self.role)
        self.content.addWidget(self.on_field)
        self.content.addStretch(1)
        self.add_button(QCoreApplication.translate("RuleDialog", "Cancel"))
        done = self.add_button(
            QCoreApplication.translate("RuleDialog", "Note it"), Kind.PRIMARY, on_click=self._submit
        )
        done.setObjectName(f"{name}_do")
        done.setDefault(True)
        self.role.text_changed.connect(lambda _text: self.role.set_error(""))
        self.on.date_changed.connect(lambda _day: self.on_field.set_error(""))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the role."""
        super().showEvent(event)
        self.role.edit.setFocus()

    def _submit(self) -> None:
        on = self.on.date()
        if not any(sign.isalnum() for sign in self.role.text()):
            self.role.set_error(QCoreApplication.translate("RuleDialog", "Say which role it is."))
            self.role.edit.setFocus()
        elif wrong := self._wrong_day():
            self.on_field.set_error(wrong)
            self.on.edit.setFocus()
        else:
            self.accept()
            self.decided.emit(self.role.text(), on)

    def _wrong_day(self) -> str:
        """Return what is wrong with the day; nothing if it is one that can have been."""
        tr, on = QCoreApplication.translate, self.on.date()
        if on is None:
            return tr("RuleDialog", "This is not a date. Write “today”, “yesterday” or “2026-11-20”.")
        if on > self._today():
            return tr(
                "RuleDialog", "This day lies ahead. For one in the past write the year too: “2026-11-20”."
            )
        return ""


class AcceptDialog(_RuleDialog):
    """Notes who decided, knowing a platform's rule, to have an account against it."""

    def __init__(self, context: UiContext, card: RuleCard, parent: QWidget) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            context,
            card,
            "accept",
            tr("AcceptDialog", "The rule of {0}"),
            tr(
                "AcceptDialog",
                "Whoever answers for this identity takes the risk: the account may be restricted or taken down, and the"
                " conversation with it. Accepting it does not make it allowed.",
            ),
            tr("AcceptDialog", "Accepted by"),
            parent,
        )


class ReadAgainDialog(_RuleDialog):
    """Notes who read a platform's rule again and found that it still says what the card says."""

    def __init__(self, context: UiContext, card: RuleCard, parent: QWidget) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            context,
            card,
            "reread",
            tr("ReadAgainDialog", "Is this still the rule of {0}?"),
            tr(
                "ReadAgainDialog",
                "Read it at the platform itself. Note it only if it still says this. If it says something else, have"
                " your organisation bring a new card; until then ask whoever authorised this identity.",
            ),
            tr("ReadAgainDialog", "Read by"),
            parent,
        )

    def _wrong_day(self) -> str:
        on = self.on.date()
        if on is not None and on < self._card.last_read:
            return QCoreApplication.translate("ReadAgainDialog", "The card was read later than that already.")
        return super()._wrong_day()
