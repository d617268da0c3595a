"""Buttons by what they mean.

On the way to the unlock screen: events and icons are named for the type checker only, because building Qt's
wrappers for them costs more than the buttons. The stylesheet sets the size of icons.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from wayside.ui.widgets.qt_numbers import STRONG_FOCUS, set_number

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QKeyEvent

_ICON_SHARE = 0.9


def is_return(event: QKeyEvent) -> bool:
    """Say whether a key event is one of the two keys that open and press things."""
    from PySide6.QtCore import Qt  # here, because the first use of Qt's constants is slow

    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def icon_side(widget: QWidget) -> int:
    """Return the side of an icon beside a widget's text, in pixels."""
    return round(widget.fontMetrics().height() * _ICON_SHARE)


class Kind(Enum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"
    LINK = "link"
    NAV = "nav"
    SEGMENT = "segment"
    PICK = "pick"


class Button(QPushButton):
    """A button with words, pressed by Space and Enter alike.

    Args:
        text: a translated text; `&` marks the access key.
        kind: its weight on the page; at most one PRIMARY per page.
        icon: beside the words, never instead of them.
        parent: owner.
    """

    def __init__(
        self, text: str, kind: Kind = Kind.PLAIN, *, icon: QIcon | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        self.setProperty("kind", kind.value)
        if icon is not None:
            self.setIcon(icon)

    def set_plain_text(self, text: str) -> None:
        """Show a text that a person wrote, in which `&` is only a sign."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too, which Qt leaves to dialogs."""
        if is_return(event) and not event.isAutoRepeat():
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)


class IconButton(QToolButton):
    """A small button for what everybody knows: close, clear, more.

    Args:
        icon: what is shown.
        name: what it does, in words, for the tooltip and for screen readers.
        parent: owner.
    """

    def __init__(self, icon: QIcon, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon)
        self.setToolTip(name)
        self.setAccessibleName(name)
        set_number(self, "focusPolicy", STRONG_FOCUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too."""
        if is_return(event) and not event.isAutoRepeat():
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)
