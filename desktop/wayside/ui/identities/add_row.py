"""A row to add something with: what kind, the words, a button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wayside.ui.desk import Desk
from wayside.ui.people.person.unfinished import Beside, Unfinished
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.fill_row import FillRow
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.restyle import restyle

Option = tuple[int, str, str]
"""A kind's number, its name, and what to write about it."""


class AddRow(QWidget):
    """Enter and the button add. What is wrong or worth a look is said below.

    Args:
        look: colours and icons.
        name: what is added, for screen readers.
        options: the kinds.
        kind_name: what the choice of kinds is called for screen readers.
        parent: owner.

    Signals:
        submitted(int, str): somebody wants this added; answer with `clear` or `refuse`.
        typed(int, str): the words or the kind are others now.
    """

    submitted = Signal(int, str)
    typed = Signal(int, str)

    def __init__(
        self,
        look: Appearance,
        name: str,
        options: Sequence[Option],
        *,
        kind_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hints = {str(number): hint for number, _, hint in options}
        self.kind = Choice(look, kind_name, [(str(number), text) for number, text, _ in options])
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.add = Button(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add: {0}").replace("{0}", name))
        self._note = PlainTextLabel("", LabelRole.CAUTION, wrap=True)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        row = FillRow(self.kind, self.line, self.add)
        column.addWidget(row)
        column.addWidget(self._note)
        self.line.returnPressed.connect(self._submit)
        self.line.textChanged.connect(self._on_typed)
        self.kind.chosen.connect(self._on_kind)
        self.add.clicked.connect(self._submit)
        self._show_hint()

    def clear(self) -> None:
        """Be ready for another one; the kind stays."""
        self.line.clear()
        self.say("")
        self.line.setFocus()

    def say(self, text: str) -> None:
        """Say something worth a look about what is typed; it can be added all the same."""
        self._show_note(text, LabelRole.CAUTION)

    def refuse(self, text: str) -> None:
        """Say why it cannot be added."""
        self._show_note(text, LabelRole.DANGER)
        self.line.setFocus()
        announce(self._note, text, urgent=True)

    def note(self) -> str:
        """Return what is said below."""
        return self._note.text()

    def chosen(self) -> int:
        """Return the number of the kind that is chosen."""
        return int(self.kind.current())

    def choose(self, number: str) -> None:
        """Choose a kind by its number, as text; one that is not offered leaves the choice as it is."""
        if number in self._hints:
            self.kind.set_current(number)
            self._show_hint()

    def unfinished(
        self, desk: Desk, what: str, parent: QWidget, beside: Mapping[str, Beside] | None = None
    ) -> Unfinished:
        """Return what keeps this row while it is half typed; it is made ready when it was added.

        Args:
            desk: the way to the vault.
            what: what is added, in the program's words.
            parent: owner.
            beside: what else is chosen with it.
        """
        choices = {"kind": Beside(value=self.kind.current, choose=self.choose)} | dict(beside or {})
        kept = Unfinished(desk, what, {"text": self.line}, parent, beside=choices)
        self.kind.chosen.connect(kept.touch)
        kept.emptied.connect(self.clear)
        return kept

    def _submit(self) -> None:
        if self.line.text().strip():
            self.submitted.emit(self.chosen(), self.line.text())
        else:
            self.refuse(self.tr("Write something first."))

    def _on_typed(self, text: str) -> None:
        self.say("")
        self.typed.emit(self.chosen(), text)

    def _on_kind(self, _key: str) -> None:
        self._show_hint()
        self._on_typed(self.line.text())

    def _show_hint(self) -> None:
        self.line.setPlaceholderText(self._hints[self.kind.current()])

    def _show_note(self, text: str, role: LabelRole) -> None:
        if text != self._note.text():
            announce(self._note, text)
        self._note.set_role(role)
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
        state = "true" if text and role is LabelRole.DANGER else "false"
        if (self.line.property("invalid") or "false") != state:
            self.line.setProperty("invalid", state)
            restyle(self.line)
