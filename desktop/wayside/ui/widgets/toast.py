"""A message at the bottom of the window that goes away by itself, with an undo where there is one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel

_SAY_MS = 5_000
_UNDO_MS = 12_000
_AFTER_PAGE_MS = 4_000
_ON_THE_WAY_MS = 1_000
_WIDEST = 560
_NEAR = 120
"""Fields as close to it as that belong to what the keyboard is in."""


class Toast(QFrame):
    """Floats over a window. Stays while the mouse or the keyboard is on it.

    It is at the bottom, or below what is always at the top while somebody writes at the bottom.

    Args:
        window: the widget it floats over; follows its size.
        top: what is always at its top.

    Signals:
        left: the keyboard was on it and has to go somewhere.
    """

    left = Signal()

    def __init__(self, window: QWidget, top: QWidget | None = None) -> None:
        super().__init__(window)
        self._top = top
        self._before: QWidget | None = None
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
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def take_keyboard(self) -> bool:
        """Put the keyboard on what can be undone; say whether there is anything."""
        if not self.isVisible() or self._undo is None:
            return False
        self._before = QApplication.focusWidget()
        self._button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def hurry(self) -> None:
        """Go away soon: somebody has gone to another page. What was said on the way there stays its time."""
        left = self._timer.remainingTime()
        if self.isVisible() and left < self._timer.interval() - _ON_THE_WAY_MS:
            self._timer.start(min(left, _AFTER_PAGE_MS))

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
        had_keyboard = self._button.hasFocus()
        self._undo = None
        self._timer.stop()
        self.hide()
        if had_keyboard:
            self._give_keyboard_back()

    def _give_keyboard_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self._place()

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
        low = window.height() - height - Space.XL
        high = self._top.geometry().bottom() + Space.S if self._top is not None else Space.XL
        self.setGeometry(left, high if self._writes_below(low - _NEAR) else low, width, height)

    def _writes_below(self, height: int) -> bool:
        """Say whether the keyboard is in something that ends below a height of the window."""
        focused = QApplication.focusWidget()
        if focused is None or not self._window.isAncestorOf(focused) or self.isAncestorOf(focused):
            return False
        return focused.mapTo(self._window, QPoint(0, focused.height())).y() > height

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
