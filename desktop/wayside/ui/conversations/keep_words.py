"""Whether the words of a conversation are kept: not by default, and only with a reason and an end."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day, today
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.text_field import TextField
from wayside.work.conversations import KeepText

_DAYS = 90


class KeepWords(QWidget):
    """A check box; with it a reason and a day.

    Args:
        context: the clock.
        parent: owner.

    Signals:
        resized: it needs more room now, or less.
    """

    resized = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.check = QCheckBox(self.tr("Keep the words too"))
        self.check.setObjectName("import_keep")
        self._hint = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self.reason = TextField(
            self.tr("Why the words are needed"),
            placeholder=self.tr("agreed with the supervisor, for the handover on …"),
        )
        self.reason.edit.setObjectName("import_reason")
        self.expires = DateField(self.tr("Delete them on"), today(context))
        self.expires.edit.setObjectName("import_expires")
        self._expires_field = LabelledField(
            self.tr("Delete them on"),
            self.expires,
            hint=self.tr("On that day they are overwritten; the counts stay."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.check, self._hint, self.reason, self._expires_field):
            column.addWidget(part)
        self._hint.setText(
            self.tr("Without it only counts are kept: when, who, how long. That is enough for the charts.")
        )
        self.check.setAccessibleDescription(self._hint.text())
        self.expires.set_date(local_day(context.now_ms()) + timedelta(days=_DAYS))
        self.check.toggled.connect(self._on_toggled)
        self.reason.text_changed.connect(lambda _text: self.reason.set_error(""))
        self.expires.date_changed.connect(lambda _day: self._expires_field.set_error(""))
        self._on_toggled(on=False)

    def _on_toggled(self, on: bool) -> None:  # a slot of Qt
        for part in (self.reason, self._expires_field):
            part.setVisible(on)
        self.resized.emit()

    def is_ready(self) -> bool:
        """Say whether nothing is missing, and beside the field what is."""
        if not self.check.isChecked():
            return True
        if not self.reason.text().strip():
            self.reason.set_error(self.tr("Say why; whoever reads the vault later will ask."))
            self.reason.edit.setFocus()
            return False
        day = self.expires.date()
        if day is None or day <= local_day(self._context.now_ms()):
            self._expires_field.set_error(self.tr("Choose a day that is still to come."))
            self.expires.edit.setFocus()
            return False
        return True

    def wanted(self) -> KeepText | None:
        """Return why and until when, or nothing."""
        day = self.expires.date()
        if not self.check.isChecked() or day is None:
            return None
        return KeepText(reason=self.reason.text(), expires_on=day)
