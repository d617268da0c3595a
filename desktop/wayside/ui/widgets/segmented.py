"""A choice of few, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLayout, QSizePolicy, QWidget

from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.flow_layout import FlowLayout


class Segmented(QFrame):
    """One of several; arrow keys move the choice, Tab leaves it.

    Args:
        name: what is chosen, for screen readers.
        options: (key, translated text) in order; the first is chosen.
        wrap: go on in a second row where one is too narrow; needs a layout that asks for the height.
        parent: owner.

    Signals:
        chosen(str): the key a person chose.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("segments", "true")
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row: QLayout
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            row = FlowLayout(self, gap=2)
        else:
            row = QHBoxLayout(self)
            row.setSpacing(2)
        row.setContentsMargins(2, 2, 2, 2)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        for key, text in options:
            button = Button(text, Kind.SEGMENT)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(f"{name}: {text}".replace("&", ""))
            row.addWidget(button)
            self._group.addButton(button)
            self._buttons[key] = button
        if options:
            self._buttons[options[0][0]].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)

    def current(self) -> str:
        """Return the key of the choice, "" for none."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose without telling anybody."""
        blocked = self._group.blockSignals(True)
        self._buttons[key].setChecked(True)
        self._group.blockSignals(blocked)

    def choose_none(self) -> None:
        """Begin without an answer, where one that stands there already would suggest itself."""
        blocked = self._group.blockSignals(True)
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._group.blockSignals(blocked)

    def set_texts(self, options: Sequence[tuple[str, str]]) -> None:
        """Change the words, for example in another language."""
        for key, text in options:
            self._buttons[key].setText(text)
            self._buttons[key].setAccessibleName(f"{self.accessibleName()}: {text}")

    def _toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self.chosen.emit(self.current())
