"""The label for everything a person wrote: it never reads its text as markup."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from wayside.ui.widgets.qt_numbers import (
    ALIGN_ABSOLUTE,
    ALIGN_LEFT,
    ALIGN_RIGHT,
    ALIGN_V_CENTER,
    PLAIN_TEXT,
    TEXT_SELECTABLE_BY_KEYBOARD,
    TEXT_SELECTABLE_BY_MOUSE,
    set_number,
)
from wayside.ui.widgets.restyle import restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class LabelRole(Enum):
    """What a text is on the page; the stylesheet gives each its size and colour."""

    TITLE = "title"
    DISPLAY = "display"
    LARGE = "large"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    LABEL = "label"
    BODY = "body"
    STRONG = "strong"
    SECONDARY = "secondary"
    FAINT = "faint"
    CAPTION = "caption"
    MONO = "mono"
    GOOD = "good"
    CAUTION = "caution"
    DANGER = "danger"


class PlainTextLabel(QLabel):
    """Text as it is.

    Args:
        text: shown literally.
        role: its place in the hierarchy.
        wrap: break long lines; without it the label is as wide as its text.
        selectable: whether the text can be selected with mouse and keyboard.
        parent: owner.
    """

    def __init__(
        self,
        text: str = "",
        role: LabelRole = LabelRole.BODY,
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side = 0
        set_number(self, "textFormat", PLAIN_TEXT)
        self.setProperty("role", role.value)
        if wrap:
            self.setWordWrap(True)
        else:
            # Not changeEvent: a method in Python for it would have Qt's whole QEvent wrapped at start.
            app = QGuiApplication.instance()
            if isinstance(app, QGuiApplication):
                app.layoutDirectionChanged.connect(self._follow_layout)
            self._follow_layout()
        if selectable:
            set_number(self, "textInteractionFlags", TEXT_SELECTABLE_BY_MOUSE | TEXT_SELECTABLE_BY_KEYBOARD)
        self.setText(text)

    def _follow_layout(self) -> None:
        """Begin one line where the page begins, whatever script it is in; paragraphs follow their own."""
        if self._aligned_elsewhere():
            return
        side = ALIGN_RIGHT if QGuiApplication.isRightToLeft() else ALIGN_LEFT
        self._side = side | ALIGN_ABSOLUTE | ALIGN_V_CENTER
        set_number(self, "alignment", self._side)

    def _aligned_elsewhere(self) -> bool:
        # Asking for the alignment costs the whole Qt namespace, so only a second call does.
        return self._side != 0 and int(self.alignment().value) != self._side

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a new selection even inside the old one: text dragged out of the window would pass nobody."""
        if self.hasSelectedText():
            self.setSelection(0, 0)
        super().mousePressEvent(event)

    def set_role(self, role: LabelRole) -> None:
        """Change the role, and with it size and colour."""
        if self.property("role") != role.value:
            self.setProperty("role", role.value)
            restyle(self)
