"""A card of Today: a heading, a short list, a sentence where the list is empty, a way to all of it where it is cut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.today.rows_model import Item
from wayside.ui.today.short_list import ShortList
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.skeleton import Skeleton


class WaitingCard(Card):
    """Shows bars until it is told what waits.

    Args:
        look: colours and fonts.
        rows: the list in it.
        parent: owner.

    Signals:
        all_requested: the way to everything was taken.
    """

    all_requested = Signal()

    def __init__(self, look: Appearance, rows: ShortList, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.rows = rows
        self._skeleton = Skeleton(look)
        self._nothing = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._all = Button("", Kind.LINK)
        self._all.clicked.connect(self.all_requested)
        self.body.addWidget(self._skeleton)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.rows)
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        self._nothing.hide()
        self.rows.hide()
        self._all.hide()

    def say(self, heading: str, nothing: str) -> None:
        """Set the words: the heading, also the list's name, and the sentence for when there is nothing."""
        self.set_heading(heading)
        self.rows.setAccessibleName(heading)
        self._nothing.setText(nothing)

    def show_items(self, items: Sequence[Item], all_text: str) -> None:
        """Show rows, and under them the way to everything if `all_text` says so."""
        had_focus = self.window().focusWidget() is self.rows
        self._skeleton.hide()
        self.rows.show_items(items)
        self.rows.setVisible(bool(items))
        self._nothing.setVisible(not items)
        self._all.setText(all_text)
        self._all.setVisible(bool(all_text))
        if had_focus and not items:
            self.focusNextChild()
