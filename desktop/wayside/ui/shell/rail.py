"""The rail: the areas of the program, one under the other, with a count only where something waits."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from wayside.ui.shell.page import Area
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space, TextRole

_ABOVE_LINE = (
    Area.TODAY,
    Area.PEOPLE,
    Area.PLANS,
    Area.OFFERS,
    Area.IDENTITIES,
    Area.OUTCOMES,
)
_BELOW_LINE = (Area.SETTINGS, Area.HANDBOOK)
AREAS = _ABOVE_LINE + _BELOW_LINE


def area_keys(area: Area) -> str:
    """Return the keys that lead to an area, in portable form."""
    return f"Ctrl+{AREAS.index(area) + 1}"


class RailButton(QPushButton):
    """One area: its name, and at the far end how many things wait there."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count = ""
        self._name = ""
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Set the area's name."""
        self._name = name
        self.setText(name)
        self._speak()

    def set_count(self, count: str, spoken: str) -> None:
        """Show a number, or nothing for "". `spoken` says in words what is counted."""
        self._count = count
        self._speak(spoken)
        self.update()

    def _speak(self, spoken: str = "") -> None:
        self.setAccessibleName(f"{self._name}, {spoken}" if spoken else self._name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then its count at the end of the line."""
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setFont(self._look.font(TextRole.CAPTION))
        painter.setPen(self._look.color(ColorRole.ACCENT if self.isChecked() else ColorRole.FAINT))
        inner = QRect(self.rect()).adjusted(Space.M, 0, -Space.M, 0)
        leading = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        end = Qt.AlignmentFlag.AlignRight if leading else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            inner, end | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, self._count
        )
        painter.end()


class Rail(QFrame):
    """The column of areas.

    Signals:
        area_chosen(Area): somebody wants to go there.
    """

    area_chosen = Signal(object)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("bar", "rail")
        self.setObjectName("rail")
        self._group = QButtonGroup(self)
        self._buttons: dict[Area, RailButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        layout.setSpacing(2)
        for area in AREAS:
            if area is _BELOW_LINE[0]:
                layout.addSpacing(Space.M)
                layout.addWidget(self._line())
                layout.addSpacing(Space.M)
            layout.addWidget(self._button(area))
        layout.addStretch(1)
        self._name_all()

    def _line(self) -> QFrame:
        line = QFrame()
        line.setProperty("rule", "true")
        line.setFixedHeight(1)
        return line

    def _button(self, area: Area) -> RailButton:
        button = RailButton(self._look, self)
        button.setObjectName(f"rail_{area.value}")
        button.clicked.connect(lambda: self.area_chosen.emit(area))
        self._group.addButton(button)
        self._buttons[area] = button
        return button

    def _name_all(self) -> None:
        self.setAccessibleName(self.tr("Areas"))
        names = {
            Area.TODAY: self.tr("Today"),
            Area.PEOPLE: self.tr("People"),
            Area.PLANS: self.tr("Plans"),
            Area.OFFERS: self.tr("Offers"),
            Area.IDENTITIES: self.tr("Identities"),
            Area.OUTCOMES: self.tr("Outcomes"),
            Area.SETTINGS: self.tr("Settings"),
            Area.HANDBOOK: self.tr("Handbook"),
        }
        for area, name in names.items():
            self._buttons[area].set_name(name)

    def show_area(self, area: Area) -> None:
        """Mark where somebody is."""
        self._buttons[area].setChecked(True)

    def set_counts(self, counts: Mapping[Area, int]) -> None:
        """Show how many people there are, and how much waits in the other areas; zero shows nothing."""
        number = self.locale().toString
        for area, count in counts.items():
            spoken = (
                self.tr("%Ln people", "", count) if area is Area.PEOPLE else self.tr("%Ln waiting", "", count)
            )
            self._buttons[area].set_count(number(count) if count else "", spoken if count else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the areas with the arrow keys."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        focused = [place for place, button in enumerate(buttons) if button.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        buttons[(focused[0] + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say the names in the language now chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
        super().changeEvent(event)
