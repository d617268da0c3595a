"""The keys and menus that copy, cut and paste, in whatever field or list has the keyboard.

Fields and lists of Qt write to the system's clipboard themselves. Here their keys and menus are led to `Clipboard`,
so that a copy is read by the leak guard before anything is on the system's clipboard, and so that pasting also
works with a text that was kept inside.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from wayside.ui.widgets.note_editor import plain_selection

if TYPE_CHECKING:
    from wayside.ui.clipboard import Clipboard

Field = QLineEdit | QPlainTextEdit | QTextEdit
_KEYS = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste)


class CopyPaths(QObject):
    """Follows the keyboard from field to field. Only the one that has it is watched.

    Args:
        clipboard: where copies go.
        parent: owner.
    """

    def __init__(self, clipboard: Clipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._field: Field | QAbstractItemView | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
            self._on_focus(None, app.focusWidget())

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            for part in _parts(self._field):
                part.removeEventFilter(self)
        self._field = now if isinstance(now, Field | QAbstractItemView) else None
        if self._field is not None:
            for part in _parts(self._field):
                part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys and the menu of the field that has the keyboard."""
        field = self._field
        if isinstance(field, QAbstractItemView):
            return isinstance(event, QKeyEvent) and self._on_key_in_list(field, event)
        if field is None or _is_secret(field):
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(field, event)
        if isinstance(event, QContextMenuEvent):
            return self._on_menu(field, event)
        return False

    def _on_key(self, field: Field, event: QKeyEvent) -> bool:
        key = next((key for key in _KEYS if event.matches(key)), None)
        if key is None:
            return False
        if key is QKeySequence.StandardKey.Paste:
            return self.paste(field)
        text = selected_text(field)
        if not text:
            return False
        if key is QKeySequence.StandardKey.Cut:
            self.cut(field)
        else:
            self._clipboard.copy(text)
        return True

    def _on_key_in_list(self, view: QAbstractItemView, event: QKeyEvent) -> bool:
        """Take the key by which Qt copies the row where the keyboard is."""
        if event.type() != QEvent.Type.KeyPress or not event.matches(QKeySequence.StandardKey.Copy):
            return False
        self._clipboard.copy(str(view.currentIndex().data(Qt.ItemDataRole.DisplayRole) or ""))
        return True

    def _on_menu(self, field: Field, event: QContextMenuEvent) -> bool:
        if field.contextMenuPolicy() is not Qt.ContextMenuPolicy.DefaultContextMenu:
            return False
        menu = field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lead(menu, "edit-copy", lambda: self._clipboard.copy(selected_text(field)))
        self._lead(menu, "edit-cut", partial(self.cut, field))
        if self._clipboard.inner_text() is not None and not field.isReadOnly():
            paste = self._lead(menu, "edit-paste", lambda: self.paste(field))
            if paste is not None:
                paste.setEnabled(True)
        menu.popup(event.globalPos())
        return True

    def _lead(self, menu: QMenu, name: str, act: Callable[[], object]) -> QAction | None:
        action = next((found for found in menu.actions() if found.objectName() == name), None)
        if action is not None:
            action.triggered.disconnect()
            action.triggered.connect(lambda _checked: act())
        return action

    def cut(self, field: Field) -> None:
        """Copy what is selected and take it out."""
        self._clipboard.copy(selected_text(field))
        if field.isReadOnly():
            return
        if isinstance(field, QLineEdit):
            field.del_()
        else:
            field.textCursor().removeSelectedText()

    def paste(self, field: Field) -> bool:
        """Paste what was copied inside; say whether there was anything, for otherwise it is Qt's to paste."""
        text = self._clipboard.inner_text()
        if text is None or field.isReadOnly():
            return False
        if isinstance(field, QLineEdit):
            field.insert(text)
        else:
            data = QMimeData()
            data.setText(text)
            field.insertFromMimeData(data)
        return True


def selected_text(field: Field) -> str:
    """Return what is selected, with line ends as they are typed."""
    if isinstance(field, QLineEdit):
        return field.selectedText()
    return plain_selection(field.textCursor())


def _is_secret(field: Field) -> bool:
    return isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal


def _parts(field: Field | QAbstractItemView) -> list[QWidget]:
    # A menu asked for with the mouse goes to the viewport.
    return [field, field.viewport()] if isinstance(field, QPlainTextEdit | QTextEdit) else [field]
