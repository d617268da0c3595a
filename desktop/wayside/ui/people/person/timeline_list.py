"""The list of entries on a person's timeline."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from wayside.ui.people.person.entry_delegate import EntryDelegate
from wayside.ui.theme.theme import Appearance

_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_REMOVE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MOST_SHOWN = 500
_LEAST_SHOWN = 1


class TimelineList(QListView):
    """Rows of one height, so that thousands of them scroll as easily as ten.

    Args:
        look: colours and fonts.
        name: for screen readers.
        parent: owner.

    Signals:
        opened(QModelIndex): Enter, F2 or a double click on a row.
        removal_requested(QModelIndex): Delete on a row.
    """

    opened = Signal(QModelIndex)
    removal_requested = Signal(QModelIndex)

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(EntryDelegate(look, self))
        self.viewport().setAutoFillBackground(False)
        look.theme_changed.connect(self.scheduleDelayedItemsLayout)

    def row_height(self) -> int:
        """Return the height of a row in pixels."""
        return self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()

    def fit(self) -> None:
        """Take no more room than the rows need, so that what comes below follows the last one."""
        count = min(_MOST_SHOWN, self.model().rowCount())
        height = self.row_height()
        self.setMaximumHeight(max(1, count) * height + 2)
        self.setMinimumHeight(min(max(1, count), _LEAST_SHOWN) * height + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Fit rows of another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._is_ready():
            self.fit()

    def _is_ready(self) -> bool:
        return isinstance(self.model(), QAbstractItemModel)

    def sizeHint(self) -> QSize:
        """Want a few rows; there is more where there is room."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, or ask for removal."""
        place = self.currentIndex()
        if place.isValid() and event.key() in (*_OPEN_KEYS, *_REMOVE_KEYS):
            event.accept()
            if event.isAutoRepeat():
                return  # a key held a moment too long would remove one contact after the other
            if event.key() in _OPEN_KEYS:
                self.opened.emit(place)
            else:
                self.removal_requested.emit(place)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open."""
        place = self.indexAt(event.position().toPoint())
        if place.isValid():
            self.opened.emit(place)

    def event(self, event: QEvent) -> bool:
        """Keep F2 for the row although the page has it too."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)
            and self.currentIndex().isValid()
        ):
            event.accept()
            return True
        return super().event(event)
