"""Something to know before going on, in the page where it matters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import TONES, Space, TextRole, Tone
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.restyle import restyle

_ICONS = {
    Tone.NEUTRAL: Icon.INFO,
    Tone.ACCENT: Icon.INFO,
    Tone.GOOD: Icon.CHECK,
    Tone.CAUTION: Icon.WARNING,
    Tone.DANGER: Icon.WARNING,
}


class InlineNotice(QFrame):
    """Icon, words, and at most one button.

    Args:
        look: colours and icons.
        text: the words; they say everything, the tone only helps.
        tone: how it should be taken.
        action: the button's text; without it there is no button.
        parent: owner.

    Signals:
        action_requested: the button was pressed.
    """

    action_requested = Signal()

    def __init__(
        self,
        look: Appearance,
        text: str,
        tone: Tone = Tone.NEUTRAL,
        *,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = tone
        self.setProperty("notice", tone.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        self._icon = QLabel()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._text = PlainTextLabel(text, LabelRole.BODY, wrap=True)
        row.addWidget(self._text, 1)
        self.button = Button(action, Kind.PLAIN)
        self.button.clicked.connect(self.action_requested)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        # Once it is in here: shown before, it would be a window of its own for a moment.
        self.button.setVisible(bool(action))
        self._draw_icon()
        look.theme_changed.connect(self._draw_icon)

    def set_text(self, text: str, tone: Tone | None = None, *, action: str = "") -> None:
        """Say something else, and say it to screen readers."""
        self._text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        if tone is not None and tone is not self._tone:
            self._tone = tone
            self.setProperty("notice", tone.value)
            restyle(self)
            self._draw_icon()
        announce(self, text, urgent=self._tone is Tone.DANGER)

    def text(self) -> str:
        """Return the words."""
        return self._text.text()

    def changeEvent(self, event: QEvent) -> None:
        """Paint the icon for the screen it is on now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        side = round(self._look.text_pixels(TextRole.BODY) * 1.35)
        icon = self._look.icon(_ICONS[self._tone], TONES[self._tone][0])
        self._icon.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatio()))
