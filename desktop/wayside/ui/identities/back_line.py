"""The way back to the list of identities, above the title of a page that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.shell.page import Area, Place
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole
from wayside.ui.widgets.buttons import Button, Kind


class BackLine(Button):
    """A quiet button.

    Signals:
        area_requested(Place): somebody wants to see the list.
    """

    area_requested = Signal(object)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("", Kind.LINK, icon=look.icon(Icon.BACK, ColorRole.ACCENT), parent=parent)
        self.setText(self.tr("All identities"))
        self.setObjectName("identities_back")
        self.clicked.connect(lambda: self.area_requested.emit(Place(area=Area.IDENTITIES)))
