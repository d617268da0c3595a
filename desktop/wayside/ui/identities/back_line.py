"""The way back to the list of an area, above the title of a page that belongs to it."""

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

    Args:
        look: icons.
        area: whose list it leads to.
        parent: owner.

    Signals:
        area_requested(Place): somebody wants to see the list.
    """

    area_requested = Signal(object)

    def __init__(
        self, look: Appearance, parent: QWidget | None = None, *, area: Area = Area.IDENTITIES
    ) -> None:
        super().__init__("", Kind.LINK, icon=look.icon(Icon.BACK, ColorRole.ACCENT), parent=parent)
        names = {
            Area.IDENTITIES: self.tr("All identities"),
            Area.OFFERS: self.tr("All offers"),
            Area.PLANS: self.tr("All plans"),
        }
        self.setText(names[area])
        self.setObjectName(f"{area.value}_back")
        self.clicked.connect(lambda: self.area_requested.emit(Place(area=area)))
