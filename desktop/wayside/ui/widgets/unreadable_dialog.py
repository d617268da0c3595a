"""Says why a file was not taken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Tone
from wayside.ui.widgets.dialog import Dialog
from wayside.ui.widgets.notice import InlineNotice


class UnreadableDialog(Dialog):
    """One sentence and a way out.

    Args:
        look: colours and icons.
        title: what was not done.
        sentence: why.
        parent: the window it belongs to.
    """

    def __init__(self, look: Appearance, title: str, sentence: str, parent: QWidget) -> None:
        super().__init__(title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("file_unreadable")
        self.body.addWidget(InlineNotice(look, sentence, Tone.DANGER))
        self.add_button(self.tr("Close"), safe=True)
