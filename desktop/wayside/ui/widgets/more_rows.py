"""Many rows, some of them at first: a row is a widget, and thousands of them would hold up the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.rows_box import RowsBox

T = TypeVar("T")
AT_ONCE = 40


class MoreRows(QWidget):
    """The first rows, and a button for the next.

    Args:
        gap: room between two rows, in pixels.
        parent: owner.

    Attributes:
        more: shows the next rows.
    """

    def __init__(self, *, gap: int = Space.S, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = AT_ONCE
        self._show: Callable[[], None] = lambda: None
        self._rows = RowsBox(gap=gap)
        self.more = Button("", Kind.LINK)
        self.more.setObjectName("more_rows")
        self.more.clicked.connect(self._show_next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._rows)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def begin(self) -> None:
        """Show the first rows only, of what is shown next."""
        self._most = AT_ONCE

    def show_items(self, items: Sequence[T], row: Callable[[T], QWidget]) -> None:
        """Show these in place of what was there; without any the box takes no room.

        Args:
            items: all of them.
            row: makes the row of one.
        """

        def show() -> None:
            self._rows.show_rows([row(item) for item in items[: self._most]])
            left = len(items) - self._most
            self.more.setVisible(left > 0)
            number = say.number(min(left, AT_ONCE), QLocale())
            total = say.number(len(items), QLocale())
            self.more.setText(self.tr("Show {0} more of {1}").replace("{0}", number).replace("{1}", total))

        self._show = show
        show()
        self.setVisible(bool(items))

    def _show_next(self) -> None:
        self._most += AT_ONCE
        self._show()
