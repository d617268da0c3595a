"""Where the recovery code is typed: a box for each of its groups, checked as soon as it is full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from wayside.ui import clipboard
from wayside.ui.theme.tokens import Space, TextRole
from wayside.ui.widgets.restyle import restyle
from wayside.vault import recovery

if TYPE_CHECKING:
    from wayside.ui.theme.theme import Appearance

GROUP_CHARS = 5
_ACROSS = 4


def group_name(place: int) -> str:
    """Return what a group is called, in the language of the window; `place` counts from 0."""
    number = QLocale().toString(place + 1)
    return QCoreApplication.translate("CodeGroups", "Group {number}").format(number=number)


class GroupEdit(QLineEdit):
    """One group of a recovery code.

    Signals:
        pasted(str): more than one group was pasted at once.
        left_back: Backspace was pressed while it was empty.
    """

    pasted = Signal(str)
    left_back = Signal()

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(look.font(TextRole.MONO))
        self.setMaxLength(GROUP_CHARS)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAccessibleName(name)
        wide = self.fontMetrics().horizontalAdvance("W" * GROUP_CHARS)
        self.setMinimumWidth(wide + 2 * look.pixels(Space.M) + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Spread what is pasted, and go back with Backspace."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(clipboard.read_text())
            return
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            event.accept()
            return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.left_back.emit()
            return
        super().keyPressEvent(event)

    def mark(self, *, wrong: bool) -> None:
        """Show whether the group has a slip."""
        value = "true" if wrong else "false"
        if self.property("invalid") != value:
            self.setProperty("invalid", value)
            restyle(self)

    def _paste(self, text: str) -> None:
        if len(clean(text)) > GROUP_CHARS:
            self.pasted.emit(text)
        else:
            self.insert(clean(text))


class CodeGroups(QWidget):
    """All eight groups.

    Signals:
        changed: something was typed.
        slipped(int): the number (from 1) of the first full group with a slip; 0 when there is none.
        submitted: Enter was pressed.
    """

    changed = Signal()
    slipped = Signal(int)
    submitted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The code reads from left to right in every language, like the paper it was written on.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.S)
        self._slip = 0
        self.groups: list[GroupEdit] = []
        for place in range(recovery.GROUPS):
            edit = GroupEdit(look, group_name(place))
            edit.setObjectName(f"unlock_code_group_{place + 1}")
            edit.setPlaceholderText(str(place + 1))
            edit.textEdited.connect(lambda text, place=place: self._edited(place, text))
            edit.pasted.connect(lambda text, place=place: self._spread(place, text))
            edit.left_back.connect(lambda place=place: self._step(place, -1))
            edit.returnPressed.connect(self.submitted)
            grid.addWidget(edit, place // _ACROSS, place % _ACROSS)
            self.groups.append(edit)
        self.setFocusProxy(self.groups[0])

    def is_full(self) -> bool:
        """Whether every box has all its characters."""
        return all(len(edit.text()) == GROUP_CHARS for edit in self.groups)

    @property
    def slip(self) -> int:
        """The number (from 1) of the first full group with a slip; 0 when there is none."""
        return self._slip

    def take(self) -> str:
        """Return the code and empty every box."""
        code = "-".join(edit.text() for edit in self.groups)
        self.clear()
        return code

    def clear(self) -> None:
        """Empty every box."""
        for edit in self.groups:
            edit.clear()
        self._check()

    def focus_open_group(self) -> None:
        """Put the keyboard where something is wrong or missing."""
        place = self._slip - 1
        if place < 0:
            short = (i for i, edit in enumerate(self.groups) if len(edit.text()) < GROUP_CHARS)
            place = next(short, 0)
        self.groups[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self, place: int, text: str) -> None:
        edit = self.groups[place]
        upper = clean(text)
        if upper != text:
            at = edit.cursorPosition()
            edit.setText(upper)
            edit.setCursorPosition(min(at, len(upper)))
        self._check()
        self.changed.emit()
        full = len(upper) == GROUP_CHARS and edit.cursorPosition() == GROUP_CHARS
        if full and self._slip != place + 1:
            self._step(place, 1)

    def _step(self, place: int, by: int) -> None:
        there = place + by
        if 0 <= there < len(self.groups):
            self.groups[there].setFocus(Qt.FocusReason.TabFocusReason)
            self.groups[there].deselect()

    def _spread(self, place: int, text: str) -> None:
        letters = clean(text)
        for edit in self.groups[place:]:
            edit.setText(letters[:GROUP_CHARS])
            letters = letters[GROUP_CHARS:]
        self._check()
        self.changed.emit()
        self.focus_open_group()

    def _check(self) -> None:
        slip = 0
        for place, edit in enumerate(self.groups):
            text = edit.text()
            wrong = len(text) == GROUP_CHARS and not recovery.is_whole_group(text, place)
            edit.mark(wrong=wrong)
            if wrong and not slip:
                slip = place + 1
        if slip != self._slip:
            self._slip = slip
            self.slipped.emit(slip)


def clean(text: str) -> str:
    """Return only the letters and digits of what was typed, in capitals."""
    return "".join(character for character in text.upper() if character.isalnum())
