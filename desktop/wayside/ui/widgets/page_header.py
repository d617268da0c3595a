"""The top of a page: its title, chips beside it, one line that says the state in words, and its actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel


class PageHeader(QWidget):
    """Title and state.

    Attributes:
        chips: beside the title; wraps below it when the page is narrow.
        buttons: at the far end.
    """

    def __init__(self, title: str, state: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.XS + 2)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        line = QWidget()
        self.chips = FlowLayout(line, gap=Space.M)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        self._title = PlainTextLabel(title, LabelRole.TITLE)
        self.chips.addWidget(self._title)
        top.addWidget(line, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.S)
        top.addLayout(self.buttons)
        top.setAlignment(self.buttons, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(top)
        self._state = PlainTextLabel("", LabelRole.SUBTITLE, wrap=True)
        outer.addWidget(self._state)
        self.set_state(state)

    def set_title(self, text: str) -> None:
        """Set the title, literally."""
        self._title.setText(text)
        self.setAccessibleName(text)

    def set_state(self, text: str) -> None:
        """Set the line under the title; an empty one takes no room."""
        self._state.setText(text)
        self._state.setVisible(bool(text))
