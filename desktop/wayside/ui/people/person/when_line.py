"""A line for the time of something that has been; shows what it understood when it is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wayside.ui import say
from wayside.ui.people.person.when_text import parse_when


class WhenLine(QLineEdit):
    """Takes "19:20", "yesterday 19:20", "20 min ago"; empty is now.

    Args:
        now_ms: the wall clock.
        parent: owner.
    """

    def __init__(self, now_ms: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._fixed: tuple[str, int] | None = None
        self.setPlaceholderText(self.tr("now"))
        self.setAccessibleName(self.tr("When"))
        self.setToolTip(self.tr("Empty is now. “19:20”, “yesterday 19:20”, “20 min ago” and dates work too."))

    def at(self) -> int | None:
        """Return the time in milliseconds since the epoch, or nothing if the text means none."""
        if self._fixed is not None and self._fixed[0] == self.text():
            return self._fixed[1]
        return self._read()[0]

    def fixed(self) -> int | None:
        """Return the time if the line means a certain one: not empty, not "now", not nonsense."""
        if self._fixed is not None and self._fixed[0] == self.text():
            return self._fixed[1]
        at, is_now = self._read()
        return None if is_now else at

    def _read(self) -> tuple[int | None, bool]:
        now = self._now_ms()
        local = datetime.fromtimestamp(now / 1_000)
        found = parse_when(self.text(), local, QLocale())
        if found is None or found == local:
            return (None if found is None else now), True
        return int(found.timestamp() * 1_000), False

    def set_typed(self, text: str, at: int | None) -> None:
        """Show a text and take it to mean a time."""
        self.setText(text)
        self._fixed = (text, at) if at is not None and text.strip() else None

    def said(self, at: int) -> str:
        """Return a time the way the line writes it."""
        day = datetime.fromtimestamp(at / 1_000).date()
        return f"{say.exact_day(day, QLocale())} {say.clock(at, QLocale())}"

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write out what was understood."""
        super().focusOutEvent(event)
        at = self.fixed()
        if at is not None and at <= self._now_ms():
            self.set_typed(self.said(at), at)
