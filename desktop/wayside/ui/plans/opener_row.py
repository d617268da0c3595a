"""A sentence to begin with, and a button that puts it into the draft."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.ui.people.person.words import short
from wayside.ui.plans.words import line_text
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import IconButton
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.plans import Line

_SPOKEN = 120


class OpenerRow(QWidget):
    """One opener.

    Args:
        look: icons.
        name: the button's object name.
        parent: owner.

    Signals:
        chosen(str): put this into the draft.
    """

    chosen = Signal(str)

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opener = ""
        self._text = PlainTextLabel("", LabelRole.BODY, wrap=True)
        self._button = IconButton(look.icon(Icon.ADD), self.tr("Put it into the draft"))
        self._button.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        self._button.clicked.connect(lambda: self.chosen.emit(self._opener))

    def show_line(self, line: Line) -> None:
        """Show an opener."""
        self._opener = line.text
        said = line_text(line)
        self._text.setText(said)
        self._button.setAccessibleName(
            self.tr("Put it into the draft: {0}").replace("{0}", short(said, _SPOKEN))
        )
