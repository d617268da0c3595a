"""Underlines what the leak guard found in a draft: wavy for what gives somebody away, dashed for what may."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from wayside.safety.leak_guard import Finding
from wayside.ui import findings
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import TONES, Tone

_MOST = 300
_LAST_OF_TWO_BYTES = "\uffff"


def mark_findings(
    editor: QPlainTextEdit, text: str, found: Sequence[Finding], current: Finding | None, look: Appearance
) -> None:
    """Underline findings; the current one has a ground of its own.

    Args:
        editor: holds the text.
        text: as the findings count it.
        found: what to underline; beyond some hundreds nobody sees more.
        current: the one that is explained.
        look: colours.
    """
    shown = found[:_MOST]
    if current is not None and current not in shown:
        shown = [*shown, current]
    places = utf16_places(text, [place for each in shown for place in (each.start, each.end)])
    marks = []
    for number, each in enumerate(shown):
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(editor.document())
        mark.cursor.setPosition(places[2 * number])
        mark.cursor.setPosition(places[2 * number + 1], QTextCursor.MoveMode.KeepAnchor)
        tone = findings.tone(each)
        wavy, dashed = (
            QTextCharFormat.UnderlineStyle.WaveUnderline,
            QTextCharFormat.UnderlineStyle.DashUnderline,
        )
        mark.format.setUnderlineStyle(wavy if tone is Tone.DANGER else dashed)
        mark.format.setUnderlineColor(look.color(TONES[tone][0]))
        if each is current:
            mark.format.setBackground(look.color(TONES[tone][1]))
        marks.append(mark)
    editor.setExtraSelections(marks)


def utf16_places(text: str, places: Sequence[int]) -> list[int]:
    """Return places of a text, counted in code points, as Qt counts them, in units of UTF-16."""
    if not places or text.isascii() or max(text) <= _LAST_OF_TWO_BYTES:
        return list(places)
    longer = list(accumulate((sign > _LAST_OF_TWO_BYTES for sign in text[: max(places)]), initial=0))
    return [place + longer[place] for place in places]
