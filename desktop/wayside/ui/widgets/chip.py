"""A short word in a coloured field: a state, a stage, a tag."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wayside.ui.theme.tokens import Tone
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.restyle import restyle


class Chip(QLabel):
    """Says something in one to four words. The words carry the meaning, the tone only helps.

    Args:
        text: shown literally.
        tone: how it should be taken.
        parent: owner.
    """

    def __init__(self, text: str, tone: Tone = Tone.NEUTRAL, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("chip", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_tone(self, tone: Tone) -> None:
        """Change the tone."""
        if self.property("chip") != tone.value:
            self.setProperty("chip", tone.value)
            restyle(self)


class ChipRow(QWidget):
    """Chips beside a name, on as many lines as they need."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, *chips: Chip) -> None:
        """Show these in place of those before."""
        self._flow.clear()
        for chip in chips:
            self._flow.addWidget(chip)
