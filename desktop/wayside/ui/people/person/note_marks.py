"""Marks the words somebody searched for in an opened text."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole


def mark_places(editor: QPlainTextEdit, places: tuple[tuple[int, int], ...], look: Appearance) -> None:
    """Mark places of a text and bring the first into view.

    Args:
        editor: holds the text; any earlier marks in it go.
        places: starts and ends, in UTF-16 units.
        look: colours.
    """
    marks = []
    for start, end in places:
        cursor = QTextCursor(editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(look.color(ColorRole.MATCH))
        mark.format.setForeground(look.color(ColorRole.INK))
        marks.append(mark)
    editor.setExtraSelections(marks)
    if places:
        cursor = QTextCursor(editor.document())
        cursor.setPosition(places[0][0])
        editor.setTextCursor(cursor)
        editor.centerCursor()
