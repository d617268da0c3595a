"""A line of text on the page that can be changed where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from wayside.ui.people.person.words import isolated
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, IconButton, Kind
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.restyle import restyle


class EditableLine(QWidget):
    """Shows a text with a quiet pencil; editing it, Enter keeps it and Escape leaves it as it was.

    Args:
        look: icons.
        name: what the text is, for screen readers.
        change: what the pencil does, in words.
        role: how the text looks.
        parent: owner.

    Attributes:
        edit: the line it is typed into.

    Signals:
        submitted(str): somebody wants it to be this; answer with `set_text` and `leave`, or with `refuse`.
        editing_changed(bool): somebody began or stopped changing it.
    """

    submitted = Signal(str)
    editing_changed = Signal(bool)

    def __init__(
        self, look: Appearance, name: str, change: str, role: LabelRole, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._label = ElidedLabel("", role)
        self._pencil = IconButton(look.icon(Icon.EDIT, ColorRole.FAINT), change)
        self._pencil.clicked.connect(self.begin)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.returnPressed.connect(self._submit)
        self.edit.installEventFilter(self)
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.hide()
        self._build()

    def _build(self) -> None:
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._label)
        row.addWidget(self._pencil)
        row.addStretch(1)
        editing = QWidget()
        line = QHBoxLayout(editing)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS)
        line.addWidget(self.edit, 1)
        keep = Button(self.tr("Keep"), Kind.PLAIN)
        keep.clicked.connect(self._submit)
        leave = Button(self.tr("Leave as it was"), Kind.QUIET)
        leave.clicked.connect(self.leave)
        line.addWidget(keep)
        line.addWidget(leave)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self._stack)
        column.addWidget(self._error)
        # The stack shows its first part, which is a window of its own unless the stack has a place by then.
        self._stack.addWidget(shown)
        self._stack.addWidget(editing)
        self._editing = editing
        self._give_room(editing=False)

    def text(self) -> str:
        """Return the text as it is kept."""
        return self._text

    def set_text(self, text: str, frame: str = "{0}") -> None:
        """Show a kept text.

        Args:
            text: the text.
            frame: words around it while it is shown, with `{0}` in its place.
        """
        self._text = text
        self._label.set_full_text(frame.replace("{0}", isolated(text)))

    def is_editing(self) -> bool:
        """Say whether somebody is changing it."""
        return self._stack.currentIndex() == 1

    def begin(self) -> None:
        """Let it be changed."""
        if not self.is_editing():
            self.edit.setText(self._text)
            self._give_room(editing=True)
            self._stack.setCurrentIndex(1)
            self.editing_changed.emit(True)
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def leave(self) -> None:
        """Stop changing it; what is kept stays."""
        if not self.is_editing():
            return
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._editing.isAncestorOf(focused)
        self._show_error("")
        self._give_room(editing=False)
        self._stack.setCurrentIndex(0)
        self.editing_changed.emit(False)
        if had_focus:
            self._pencil.setFocus()

    def refuse(self, text: str) -> None:
        """Say why it cannot be so; what was typed stays in the line, what is kept stays kept."""
        self._show_error(text)
        self.edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave with Escape."""
        if watched is self.edit and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def _give_room(self, *, editing: bool) -> None:
        """Have the stack ask for no more room than what it shows needs."""
        ignored, expanding = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding
        if editing:
            self._editing.setSizePolicy(expanding, QSizePolicy.Policy.Preferred)
        else:
            self._editing.setSizePolicy(ignored, ignored)

    def _submit(self) -> None:
        typed = self.edit.text()
        if typed == self._text:
            self.leave()
        else:
            self.submitted.emit(typed)

    def _show_error(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.edit.setProperty("invalid", "true" if text else "false")
        self.edit.setAccessibleDescription(text)
        restyle(self.edit)
        announce(self._error, text, urgent=True)
