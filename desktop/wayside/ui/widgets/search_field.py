"""A search line with its glass and, where it has one, its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space
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
        glass = QAction(look.icon(Icon.SEARCH, ColorRole.FAINT), name, self)
        glass.triggered.connect(self.setFocus)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._wipe = QAction(look.icon(Icon.CLOSE, ColorRole.SECONDARY), self.tr("Clear"), self)
        self._wipe.triggered.connect(self.clear)
        self._wipe.setVisible(False)
        self.addAction(self._wipe, QLineEdit.ActionPosition.TrailingPosition)
        self._cap = KeyCap(key_cap, parent=self) if key_cap else None
        self.textChanged.connect(self._changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the far end."""
        super().resizeEvent(event)
        self._place_cap()

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

    def _place_cap(self) -> None:
        if self._cap is None:
            return
        size = self._cap.sizeHint()
        left = Space.S if self.isRightToLeft() else self.width() - size.width() - Space.S
        self._cap.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
