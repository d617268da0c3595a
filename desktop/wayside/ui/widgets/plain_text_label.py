"""The label for everything a person wrote: it never reads its text as markup."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

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
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)
        self._follow_layout()

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow_layout()

    def _follow_layout(self) -> None:
        """Begin one line where the page begins, whatever script it is in; let paragraphs follow their own."""
        if self.wordWrap() or self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def set_role(self, role: LabelRole) -> None:
        """Change the role, and with it size and colour."""
        if self.property("role") != role.value:
            self.setProperty("role", role.value)
            restyle(self)
