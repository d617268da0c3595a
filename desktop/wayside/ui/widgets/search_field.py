"""A search line with its glass and, where it has one, its key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space
from wayside.ui.widgets.buttons import IconButton, icon_side
from wayside.ui.widgets.key_cap import KeyCap

_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """Type to search. Escape empties it, once more leaves it; up and down go to the results.

    Args:
        look: colours and icons.
        name: what is searched, for screen readers.
        placeholder: shown while it is empty.
        key_cap: the key that leads here, shown while the field is empty and somewhere else is the focus.
        parent: owner.

    Signals:
        query_changed(str): at every change.
        submitted: Enter.
        down_pressed, up_pressed: the arrow keys.
        left: Escape in the empty field.
    """

    query_changed = Signal(str)
    submitted = Signal()
    down_pressed = Signal()
    up_pressed = Signal()
    left = Signal()

    def __init__(
        self,
        look: Appearance,
        name: str,
        *,
        placeholder: str = "",
        key_cap: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("search", "true")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData)
        self._look = look
        self._wipe = IconButton(look.icon(Icon.CLOSE), self.tr("Clear"), parent=self)
        self._wipe.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does the same
        self._wipe.setCursor(Qt.CursorShape.ArrowCursor)
        self._wipe.clicked.connect(self.clear)
        self._wipe.hide()
        self._cap = KeyCap(key_cap, parent=self) if key_cap else None
        self.textChanged.connect(self._changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep glass, cross and key in their places."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glass at the beginning of the line."""
        super().paintEvent(event)
        side = icon_side(self)
        glass = self._look.icon(Icon.SEARCH, ColorRole.FAINT).pixmap(
            QSize(side, side), self.devicePixelRatio()
        )
        left = self.width() - side - Space.M if self.isRightToLeft() else Space.M
        painter = QPainter(self)
        painter.drawPixmap(left, (self.height() - side) // 2, glass)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the keys that belong to results into signals."""
        key = event.key()
        if key == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif key == Qt.Key.Key_Up:
            self.up_pressed.emit()
        elif key in _RETURN_KEYS:
            self.submitted.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _changed(self, text: str) -> None:
        self._wipe.setVisible(bool(text))
        if self._cap is not None:
            self._cap.setVisible(not text)
        self.query_changed.emit(text)

    def _place(self) -> None:
        begin = icon_side(self) + Space.XS
        end = self._put_at_end(self._wipe)
        if self._cap is not None:
            end = max(end, self._put_at_end(self._cap))
        right_to_left = self.isRightToLeft()
        self.setTextMargins(end if right_to_left else begin, 0, begin if right_to_left else end, 0)

    def _put_at_end(self, widget: QWidget) -> int:
        size = widget.sizeHint()
        left = Space.XS + 2 if self.isRightToLeft() else self.width() - size.width() - Space.XS - 2
        widget.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
        return size.width()
