"""An empty page teaches: one sentence on what belongs here, one button, one example."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel

_WIDEST = 64  # characters


class EmptyState(QWidget):
    """What is shown where nothing is yet.

    Args:
        sentence: what belongs here.
        action: the button's text; without it there is no button.
        example: how a first entry might read; marked as an example by its words.
        parent: owner.

    Signals:
        action_requested: the button was pressed.
    """

    action_requested = Signal()

    def __init__(
        self, sentence: str, *, action: str = "", example: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        # A box inside a row: only a row gives a narrowed widget the height of its narrowed text.
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XL, Space.S, Space.XL)
        middle = QWidget()
        middle.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self._sentence = PlainTextLabel(sentence, LabelRole.SUBTITLE, wrap=True)
        self._example = PlainTextLabel(example, LabelRole.FAINT, wrap=True)
        self.button = Button(action, Kind.PRIMARY)
        self.button.clicked.connect(self.action_requested)
        column.addStretch(1)
        column.addWidget(self._sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._example)
        column.addStretch(1)
        for label in (self._sentence, self._example):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button.setVisible(bool(action))
        self._example.setVisible(bool(example))
