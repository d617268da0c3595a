"""The handbook inside the frame."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.handbook.handbook_page import HandbookPage
from wayside.ui.shell.page import Page, Place


class HandbookArea(Page):
    """Lets the handbook, which also opens before any vault does, stand among the pages."""

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self._handbook = HandbookPage(context, self)
        self._fill_with(self._handbook)

    def enter(self, place: Place) -> None:
        """Open the chapter asked for, or the one read last."""
        self._handbook.enter(place.topic)

    def first_focus(self) -> QWidget:
        """Return the chapter list or the text, whichever the handbook prefers."""
        return self._handbook.first_focus()
