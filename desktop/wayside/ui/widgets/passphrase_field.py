"""Where a passphrase is typed. What is typed goes nowhere but to the one who asks for it.

The first thing on the screen, so what only a key or the mouse needs is imported when that happens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.qt_numbers import (
    CUSTOM_CONTEXT_MENU,
    IMH_HIDDEN_TEXT,
    IMH_NO_AUTO_UPPERCASE,
    IMH_NO_PREDICTIVE_TEXT,
    IMH_SENSITIVE_DATA,
    set_number,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QEnterEvent, QKeyEvent


class _Toggle(Button):
    def enterEvent(self, event: QEnterEvent) -> None:
        """Show an arrow, not the bar of the line around it; set now, because at start it would be slow."""
        from PySide6.QtCore import Qt

        self.setCursor(Qt.CursorShape.ArrowCursor)
        super().enterEvent(event)


class SecretEdit(QLineEdit):
    """A line that cannot be copied, dragged or undone, hidden or shown.

    Attributes:
        toggle: the button inside the line that shows or hides the letters.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = _Toggle("", Kind.QUIET, parent=self)
        self.toggle.setCheckable(True)
        row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(2, 2, 2, 2)
        row.addStretch(1)
        row.addWidget(self.toggle)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        set_number(self, "contextMenuPolicy", CUSTOM_CONTEXT_MENU)
        self.customContextMenuRequested.connect(self._offer_paste)
        self.selectionChanged.connect(self._refuse_selection)
        self.set_shown(shown=False)

    def set_shown(self, *, shown: bool) -> None:
        """Show the letters, or a dot for each."""
        self.deselect()
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        set_number(
            self,
            "inputMethodHints",
            IMH_SENSITIVE_DATA | IMH_NO_PREDICTIVE_TEXT | IMH_NO_AUTO_UPPERCASE | IMH_HIDDEN_TEXT,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let everything through but what copies or brings back."""
        from PySide6.QtGui import QKeySequence

        standard = QKeySequence.StandardKey
        if any(event.matches(key) for key in (standard.Copy, standard.Cut, standard.Undo, standard.Redo)):
            event.accept()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return a height that also holds the button."""
        hint = super().sizeHint()
        return hint.expandedTo(QSize(0, self.toggle.sizeHint().height() + 2 * Space.XS))

    def minimumSizeHint(self) -> QSize:
        """Return a height that also holds the button."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keep_clear(self) -> None:
        """Leave room for the button at the end of the line, which is left in right-to-left languages."""
        self.toggle.ensurePolished()
        room = self.toggle.sizeHint().width()
        if self.isRightToLeft():
            self.setTextMargins(room, 0, 0, 0)
        else:
            self.setTextMargins(0, 0, room, 0)

    def _refuse_selection(self) -> None:
        # On X11 and Wayland selected text lies in the primary selection, open to every program.
        if self.echoMode() is QLineEdit.EchoMode.Normal and self.hasSelectedText():
            self.deselect()

    def _offer_paste(self, at: QPoint) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Paste"), self.paste)
        menu.popup(self.mapToGlobal(at))


class PassphraseField(LabelledField):
    """A named passphrase with a button that shows or hides it.

    Signals:
        edited: it changed; the text is not part of the signal.
        submitted: Enter was pressed.
    """

    edited = Signal()
    submitted = Signal()

    def __init__(self, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        self.edit = SecretEdit()
        super().__init__(label, self.edit, hint=hint, parent=parent)
        self._toggle = self.edit.toggle
        self._name_toggle(shown=False)
        self._toggle.toggled.connect(self._show)
        self.edit.textEdited.connect(self._tell_edited)
        self.edit.returnPressed.connect(self.submitted)

    def text(self) -> str:
        """Return the passphrase."""
        return self.edit.text()

    def take(self) -> str:
        """Return the passphrase and empty the field, hidden again."""
        text = self.edit.text()
        self.clear()
        return text

    def clear(self) -> None:
        """Empty the field and hide what is typed next."""
        self.edit.clear()
        self._toggle.setChecked(False)

    def _show(self, shown: bool) -> None:
        self.edit.set_shown(shown=shown)
        self._name_toggle(shown=shown)
        self.edit.setFocus()

    def _name_toggle(self, *, shown: bool) -> None:
        self._toggle.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._toggle.setAccessibleName(self.tr("Hide passphrase") if shown else self.tr("Show passphrase"))
        self.edit.keep_clear()

    def _tell_edited(self, _text: str) -> None:
        self.edited.emit()
