"""A message at the bottom of the window that goes away by itself, with an undo where there is one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel

_SAY_MS = 5_000
_UNDO_MS = 12_000
_WIDEST = 560


class Toast(QFrame):
    """Floats over a window. Stays while the mouse or the keyboard is on it.

    Args:
        window: the widget it floats over; follows its size.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._undo: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._time_out)
        self._window = window
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        self._text = PlainTextLabel("", LabelRole.BODY, wrap=True)
        row.addWidget(self._text, 1)
        self._button = Button("", Kind.PLAIN)
        self._button.clicked.connect(self._undo_now)
        row.addWidget(self._button)
        self.hide()
        window.installEventFilter(self)

    def say(self, text: str) -> None:
        """Show a message for a few seconds."""
        self._undo = None
        self._show(text, _SAY_MS)

    def offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Show what was done, with a button that takes it back.

        Args:
            text: what was done, for example "Contact removed."
            undo: called once, if the person wants it undone.
        """
        self._undo = undo
        self._button.setText(self.tr("Undo"))
        self._button.setAccessibleName(self.tr("Undo: {0}").format(text))
        self._show(text, _UNDO_MS)

    def dismiss(self) -> None:
        """Take it away; what was offered can no longer be undone here."""
        self._undo = None
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            event.accept()
            return
        super().keyPressEvent(event)

    def _show(self, text: str, duration_ms: int) -> None:
        self._text.setText(text)
        self._button.setVisible(self._undo is not None)
        self.show()
        self._place()
        self.raise_()
        self._timer.start(duration_ms)
        spoken = f"{text} {self.tr('Undo is offered.')}" if self._undo else text
        announce(self, spoken)

    def _place(self) -> None:
        window = self._window
        room = max(0, window.width() - 2 * Space.XL)
        metrics = self._text.fontMetrics()
        button = self._button.sizeHint().width() + Space.M if self._undo else 0
        margins = self._row.contentsMargins()
        frame = button + margins.left() + margins.right() + 4
        wanted = metrics.horizontalAdvance(self._text.text()) + frame + 4
        widest = max(_WIDEST, metrics.averageCharWidth() * 60 + frame)
        width = min(room, wanted, widest)
        height = max(self._row.totalHeightForWidth(width), self.minimumSizeHint().height())
        left = (window.width() - width) // 2
        self.setGeometry(left, window.height() - height - Space.XL, width, height)

    def _time_out(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._timer.start(_SAY_MS)
        else:
            self.dismiss()

    def _undo_now(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()
