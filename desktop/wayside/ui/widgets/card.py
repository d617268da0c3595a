"""A raised sheet on the page, with an optional heading."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel


class Card(QFrame):
    """A surface that holds what belongs together.

    Attributes:
        body: put content here.
        corner: beside the heading, at the far end: a count or a quiet button.
    """

    def __init__(self, heading: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        outer = self._outer = QVBoxLayout(self)
        outer.setSpacing(Space.S)
        self._top = QWidget()
        self.corner = QHBoxLayout(self._top)
        self.corner.setContentsMargins(0, 0, 0, 0)
        self.corner.setSpacing(Space.S)
        self._heading = PlainTextLabel("", LabelRole.HEADING, wrap=True)
        self.corner.addWidget(self._heading, 1)
        outer.addWidget(self._top)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.XS)
        outer.addLayout(self.body, 1)
        self.set_heading(heading)

    def set_heading(self, text: str) -> None:
        """Set the heading; an empty one takes no room."""
        self._heading.setText(text)
        self.setAccessibleName(text)
        self._top.setVisible(bool(text))
        top = Space.M if text else Space.L
        self._outer.setContentsMargins(Space.L, top, Space.L, Space.L)


class Rule(QFrame):
    """A thin line, lying or standing."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "true")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
