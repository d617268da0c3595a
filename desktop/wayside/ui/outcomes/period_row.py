"""Which days a report counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.segmented import Segmented
from wayside.work import zones
from wayside.work.outcomes import Period
from wayside.work.outcomes.words import Words

WHOLE, YEAR, RECENT, OWN = "whole", "year", "recent", "own"
_RECENT_DAYS = 90


class PeriodRow(QWidget):
    """A choice of usual periods, and two days for any other.

    Args:
        today: asked for the worker's own date.
        parent: owner.

    Signals:
        changed: it is another period now.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.choice = Segmented(
            self.tr("Period"),
            [
                (WHOLE, self.tr("Whole time")),
                (YEAR, self.tr("This year")),
                (RECENT, self.tr("Last 90 days")),
                (OWN, self.tr("From … to …")),
            ],
            wrap=True,
        )
        self.first = DateField(self.tr("First day"), today)
        self.first.edit.setObjectName("outcomes_from")
        self.last = DateField(self.tr("Last day"), today)
        self.last.edit.setObjectName("outcomes_to")
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._days = QWidget()
        self._build()
        self.choice.chosen.connect(self._on_choice)
        for field in (self.first, self.last):
            field.date_changed.connect(lambda _day: self._on_days())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.choice)
        row = QHBoxLayout(self._days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(LabelledField(self.tr("First day"), self.first), 2)
        row.addWidget(LabelledField(self.tr("Last day"), self.last), 2)
        row.addStretch(1)
        column.addWidget(self._days)
        column.addWidget(self._error)
        self._days.hide()
        self._error.hide()

    def first_focus(self) -> QWidget:
        """Return the chosen period's button."""
        buttons = self.choice.findChildren(QAbstractButton)
        return next((button for button in buttons if button.isChecked()), self.choice)

    def period(self) -> Period:
        """Return the days, both included."""
        today, zone = self._today(), zones.local_zone()
        chosen = self.choice.current()
        if chosen == YEAR:
            return Period(first=date(today.year, 1, 1), last=today, zone=zone)
        if chosen == RECENT:
            return Period(first=today - timedelta(days=_RECENT_DAYS - 1), last=today, zone=zone)
        if chosen == OWN and self._is_in_order():
            return Period(first=self.first.date(), last=self.last.date(), zone=zone)
        return Period(zone=zone)

    def _is_in_order(self) -> bool:
        first, last = self.first.date(), self.last.date()
        return first is None or last is None or first <= last

    def _on_choice(self, key: str) -> None:
        self._days.setVisible(key == OWN)
        self._show_error()
        self.changed.emit()

    def _on_days(self) -> None:
        self._show_error()
        if self._is_in_order():
            self.changed.emit()

    def _show_error(self) -> None:
        wrong = self.choice.current() == OWN and not self._is_in_order()
        self._error.setText(self.tr("The last day lies before the first one."))
        self._error.setVisible(wrong)


def period_words(period: Period, words: Words, locale: QLocale) -> str:
    """Return a period as people say it."""
    first, last = (say.exact_day(day, locale) if day else "" for day in (period.first, period.last))
    if first and last:
        return words["period-both"].format(first=first, last=last)
    if first:
        return words["period-from"].format(first=first)
    return words["period-to"].format(last=last) if last else words["period-all"]
