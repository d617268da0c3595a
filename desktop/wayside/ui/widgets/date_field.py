"""A date, typed the way people say it, or picked from a calendar."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wayside.ui.say import exact_day
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.date_text import parse_date
from wayside.ui.widgets.restyle import restyle


class _DateLine(QLineEdit):
    left = Signal()
    calendar_requested = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.calendar_requested.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class DateField(QWidget):
    """Takes "fri", "tomorrow", "in 3 days", "3 dec", "2027-01-05"; shows what it understood when left.

    Args:
        name: its name for screen readers.
        today: asked for the local date whenever it is needed.
        parent: owner.

    Signals:
        date_changed(object): the date (`datetime.date`) or None, whenever the meaning of the text changes.
    """

    date_changed = Signal(object)

    def __init__(
        self, name: str, today: Callable[[], datetime.date], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._date: datetime.date | None = None
        self._popup: QFrame | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self.edit = _DateLine()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(self.tr("tomorrow, fri, 3 dec"))
        row.addWidget(self.edit, 1)
        self._pick = Button(self.tr("Calendar"), Kind.QUIET)
        self._pick.setAccessibleName(self.tr("Choose the date from a calendar"))
        row.addWidget(self._pick)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._read)
        self.edit.left.connect(self._settle)
        self.edit.returnPressed.connect(self._settle)
        self.edit.calendar_requested.connect(self.open_calendar)
        self._pick.clicked.connect(self.open_calendar)

    def date(self) -> datetime.date | None:
        """Return the date, or nothing if the line is empty or means none."""
        return self._date

    def set_date(self, value: datetime.date | None) -> None:
        """Show a date without telling anybody."""
        self._date = value
        self.edit.clear()
        self._settle_text()
        self._mark(valid=True)

    def set_text(self, text: str) -> None:
        """Show what was typed or kept earlier, whether it means a date or not, without telling anybody."""
        self._date = parse_date(text, self._today(), QLocale())
        self.edit.setText(text)
        self._settle()

    def is_valid(self) -> bool:
        """Say whether the line is empty or means a date."""
        return self._date is not None or not self.edit.text().strip()

    def open_calendar(self) -> None:
        """Show the calendar below the line; typing goes on when it closes."""
        popup = self._calendar_popup()
        calendar = popup.findChild(QCalendarWidget)
        shown = self._date or self._today()
        if isinstance(calendar, QCalendarWidget):
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        popup.adjustSize()
        left = self.edit.width() - popup.width() if self.isRightToLeft() else 0
        popup.move(self.edit.mapToGlobal(QPoint(left, self.edit.height() + Space.XS)))
        popup.show()
        if calendar is not None:
            calendar.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Say the date anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._pick.setText(self.tr("Calendar"))
            self._settle_text()

    def _calendar_popup(self) -> QFrame:
        if self._popup is None:
            self._popup = QFrame(self, Qt.WindowType.Popup)
            self._popup.setProperty("floating", "true")
            column = QVBoxLayout(self._popup)
            column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
            calendar = QCalendarWidget()
            calendar.setAccessibleName(self.edit.accessibleName())
            calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            calendar.clicked.connect(self._picked)
            calendar.activated.connect(self._picked)
            column.addWidget(calendar)
        return self._popup

    def _picked(self, day: QDate) -> None:
        if self._popup is not None:
            self._popup.hide()
        self._change(datetime.date(day.year(), day.month(), day.day()))
        self._settle_text()
        self._mark(valid=True)
        self.edit.setFocus()

    def _read(self, text: str) -> None:
        self._change(parse_date(text, self._today(), QLocale()))
        self._mark(valid=True)

    def _settle(self) -> None:
        self._settle_text()
        self._mark(valid=self.is_valid())

    def _settle_text(self) -> None:
        if self._date is not None:
            self.edit.setText(exact_day(self._date, QLocale()))
        elif self.is_valid():
            self.edit.clear()

    def _change(self, value: datetime.date | None) -> None:
        if value != self._date:
            self._date = value
            self.date_changed.emit(value)

    def _mark(self, *, valid: bool) -> None:
        state = "false" if valid else "true"
        if (self.edit.property("invalid") or "false") == state:
            return
        self.edit.setProperty("invalid", state)
        self.edit.setAccessibleDescription("" if valid else self.tr("This is not a date yet"))
        restyle(self.edit)
