"""Remarks on a draft, explained one by one, calmly: they advise and never hold anything up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wayside.ui.people.person import remark_words
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space, Tone
from wayside.ui.widgets.buttons import Button, IconButton, Kind
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel


class RemarkPanel(QFrame):
    """Shows one remark of several.

    Args:
        look: icons.
        parent: owner.

    Signals:
        dismissed: somebody means it so.
        stepped: go to the next one.
    """

    dismissed = Signal()
    stepped = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = Chip("", Tone.NEUTRAL)
        self.count.setObjectName("composer_remark_count")
        self.reason = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self.reason.setObjectName("composer_remark")
        self._next = IconButton(
            look.icon(Icon.CHEVRON_RIGHT, ColorRole.SECONDARY), self.tr("Next remark, Ctrl+F8")
        )
        self._next.setObjectName("composer_remark_next")
        self._dismiss = Button(self.tr("I mean it so"), Kind.LINK)
        self._dismiss.setObjectName("composer_remark_dismiss")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.reason, 1)
        row.addWidget(self._next)
        row.addWidget(self._dismiss)
        self._next.clicked.connect(self.stepped)
        self._dismiss.clicked.connect(self.dismissed)
        self.hide()

    def show_remark(self, count: int, reason: str) -> None:
        """Show one of `count` remarks."""
        self.count.setText(remark_words.counted(count))
        self.reason.setText(reason)
        self._next.setVisible(count > 1)
        self.show()
