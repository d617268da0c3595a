"""The label for everything a person wrote: it never reads its text as markup."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from wayside.ui.widgets.restyle import restyle


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
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)
        if not wrap:
            # Not changeEvent: a method in Python for it would have Qt's whole QEvent wrapped at start.
            app = QGuiApplication.instance()
            if isinstance(app, QGuiApplication):
                app.layoutDirectionChanged.connect(self._follow_layout)
            self._follow_layout(QGuiApplication.layoutDirection())

    def _follow_layout(self, direction: Qt.LayoutDirection) -> None:
        """Begin one line where the page begins, whatever script it is in; paragraphs follow their own."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        right = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def set_role(self, role: LabelRole) -> None:
        """Change the role, and with it size and colour."""
        if self.property("role") != role.value:
            self.setProperty("role", role.value)
            restyle(self)
