"""One line that gives way with an ellipsis when there is not enough room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tooltips import plain_tooltip

_LEAST_CHARACTERS = 6


class ElidedLabel(PlainTextLabel):
    """A plain label that shortens what it shows; the whole text is its tooltip and accessible name."""

    def __init__(
        self, text: str = "", role: LabelRole = LabelRole.BODY, *, parent: QWidget | None = None
    ) -> None:
        self._full = ""
        super().__init__("", role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_full_text(text)

    def full_text(self) -> str:
        """Return the whole text."""
        return self._full

    def set_full_text(self, text: str) -> None:
        """Show a text; line breaks in it become spaces."""
        self._full = " ".join(text.split())
        self.setAccessibleName(self._full)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        """Return the room the whole text wants."""
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self._full) + 2)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Return room for a few characters, so that the label never pushes others away."""
        hint = super().minimumSizeHint()
        hint.setWidth(min(self.sizeHint().width(), self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten for the new width."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Shorten again when the font changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(plain_tooltip(self._full) if shown != self._full else "")
