"""A word chosen from a few, or written anew: a chip that opens the choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.restyle import restyle


class WordPick(Button):
    """Says what is chosen; opens with a click, Space, Enter or Down.

    Args:
        name: what the word says, within a line: "tone".
        longest: how long a word of one's own may be.
        parent: owner.

    Signals:
        picked(str): somebody chose a word; "" for none.
        words_requested: somebody wants other words to be offered.
    """

    picked = Signal(str)
    words_requested = Signal()

    def __init__(self, name: str, *, longest: int, parent: QWidget | None = None) -> None:
        super().__init__("", Kind.PICK, parent=parent)
        self._name = name
        self._longest = longest
        self._word = ""
        self._words: tuple[str, ...] = ()
        self.clicked.connect(self.open_choice)
        self._show()

    def word(self) -> str:
        """Return the word; "" if there is none."""
        return self._word

    def set_word(self, word: str) -> None:
        """Show a word without telling anybody."""
        if word != self._word:
            self._word = word
            self._show()

    def set_words(self, words: Sequence[str]) -> None:
        """Offer these from now on."""
        self._words = tuple(words)

    def open_choice(self) -> None:
        """Open the choice: the words, none, and a line for another one."""
        menu = QMenu(self)
        menu.setObjectName("word_choice")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = self._words if self._word in ("", *self._words) else (self._word, *self._words)
        for word in known:
            action = menu.addAction(word.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(word == self._word)
            action.triggered.connect(lambda _checked, word=word: self._pick(word))
            if word == self._word:
                menu.setActiveAction(action)
        menu.addSeparator()
        if self._word:
            menu.addAction(self.tr("Leave it open"), lambda: self._pick(""))
        menu.addAction(self._own_word(menu))
        menu.addAction(self.tr("Change the words…"), self.words_requested.emit).setObjectName("word_change")
        below = QPoint(self.width() - menu.sizeHint().width() if self.isRightToLeft() else 0, self.height())
        menu.popup(self.mapToGlobal(below))

    def _own_word(self, menu: QMenu) -> QAction:
        line = QLineEdit(menu)
        line.setObjectName("word_other")
        line.setMaxLength(self._longest)
        line.setPlaceholderText(self.tr("Another word"))
        line.setAccessibleName(self.tr("Another word"))
        action = QWidgetAction(menu)
        action.setDefaultWidget(line)

        def take() -> None:
            word = " ".join(line.text().split())
            menu.close()
            if word:
                self._pick(word)

        line.returnPressed.connect(take)
        return action

    def _pick(self, word: str) -> None:
        if word != self._word:
            self.set_word(word)
            self.picked.emit(word)

    def _show(self) -> None:
        if self._word:
            said = f"{self._name}: {self._word}"
            self.setText(said.replace("&", "&&"))
            self.setAccessibleName(said)
        else:
            self.setText(f"{self._name}…".replace("&", "&&"))
            self.setAccessibleName(self.tr("{0}: not said").replace("{0}", self._name))
        self.setProperty("filled", "true" if self._word else "false")
        restyle(self)
