"""Rows of widgets that are made anew when what they show has changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.tab_place import TabPlace, tab_stops


class RowsBox(QWidget):
    """A column of rows. The keyboard stays on the button it was on, if the new rows have one of that name.

    Args:
        gap: room between two rows, in pixels.
        parent: owner.
    """

    def __init__(self, *, gap: int = Space.S, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)
        self._place = TabPlace(self)
        self.hide()

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these in place of what was there; without any the box takes no room."""
        name = self._focused_name()
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            self._column.addWidget(row)
        self._place.followed_by([stop for row in rows for stop in tab_stops(row)])
        self.setVisible(bool(rows))
        if name is not None:
            self._give_focus(rows, name)

    def _focused_name(self) -> str | None:
        """Return the name of the widget with the keyboard, or nothing if it is not in here."""
        focused = focus_in(self)
        return _name(focused) if focused is not None else None

    def _give_focus(self, rows: Sequence[QWidget], name: str) -> None:
        usable = [stop for row in rows for stop in tab_stops(row)]
        same = next((widget for widget in usable if _name(widget) == name), None)
        wanted = same or next(iter(usable), None)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focusNextChild()


def focus_in(widget: QWidget) -> QWidget | None:
    """Return what has the keyboard in here.

    The window is asked and not the program: a dialog that is just closing still has the keyboard of the program.
    """
    focused = widget.window().focusWidget()
    return focused if focused is not None and widget.isAncestorOf(focused) else None  # type: ignore[redundant-expr]  # there may be none


def _name(widget: QWidget) -> str:
    return widget.objectName() or widget.accessibleName()
