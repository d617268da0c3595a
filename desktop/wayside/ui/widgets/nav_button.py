"""An entry of the rail: an area of the program, with a number where something waits."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel


class NavButton(Button):
    """A checkable entry; the number is part of its accessible name."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, Kind.NAV, parent=parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 0, Space.M, 0)
        row.addStretch(1)
        self._count = PlainTextLabel("", LabelRole.CAPTION)
        row.addWidget(self._count)

    def set_count(self, count: int, spoken: str = "") -> None:
        """Show how many things wait here.

        Args:
            count: nothing is shown for zero.
            spoken: the same for screen readers, for example "3 due".
        """
        self._count.setText(self.locale().toString(count) if count else "")
        name = self.text().replace("&", "")
        self.setAccessibleName(f"{name}, {spoken}" if count and spoken else name)
