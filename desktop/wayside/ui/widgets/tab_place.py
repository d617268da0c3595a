"""A place in the order of Tab for widgets that are made later: Qt lets new ones come last, wherever they stand.

The order is only ever set here, never asked for. PySide takes a widget that was asked for its neighbour
(`nextInFocusChain`, `previousInFocusChain`) for the neighbour's owner: when the one is deleted the other loses all
that is Python in it, and two that own one another are collected, while Qt still shows them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class TabPlace(QWidget):
    """Nothing to see. Make it where the later widgets belong, among those that are there from the beginning."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Qt orders after a widget only if that could have the keyboard; hidden, it never has it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def followed_by(self, widgets: Sequence[QWidget]) -> None:
        """Have Tab come to these from here, one after the other."""
        before: QWidget = self
        for widget in widgets:
            QWidget.setTabOrder(before, widget)
            before = widget


def tab_stops(widget: QWidget) -> list[QWidget]:
    """Return what Tab can stop at in a widget, itself included, in the order it was made."""
    stops = [each for each in (widget, *widget.findChildren(QWidget)) if _is_stop(each)]
    # The list that a choice opens is a window of its own, and has no place in the order of this one.
    return [each for each in stops if each.window() is widget.window()]


def _is_stop(widget: QWidget) -> bool:
    # The line of a number or of a choice answers for the whole. Asked for its proxy, which is that whole, PySide
    # takes the line for its owner: two that own one another and nobody else does, and the collector takes both.
    if isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
        return False
    tab = Qt.FocusPolicy.TabFocus.value
    can = bool(widget.focusPolicy().value & tab) and widget.focusProxy() is None
    return can and widget.isEnabled() and not isinstance(widget, TabPlace)
