"""A line of free text that knows what is often written there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

_MOST = 10


class SuggestLine(QLineEdit):
    """Offers what fits while typing, and everything on Down. Anything else may be typed all the same.

    Args:
        name: its name for screen readers.
        placeholder: shown while it is empty.
        parent: owner.

    Signals:
        picked(str): a suggestion was taken.
    """

    picked = Signal(str)

    def __init__(self, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_MOST)
        completer.activated.connect(self.picked)
        self.setCompleter(completer)

    def set_suggestions(self, texts: Sequence[str]) -> None:
        """Offer these from now on."""
        if self._model.stringList() != list(texts):
            self._model.setStringList(list(texts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the suggestions with Down."""
        if event.key() == Qt.Key.Key_Down and self._model.rowCount():
            event.accept()
            self.completer().setCompletionPrefix(self.text())
            self.completer().complete()
            return
        super().keyPressEvent(event)
