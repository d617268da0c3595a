"""Underlines in a draft: wavy for what gives somebody away, dashed for what may, dotted for a remark."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from wayside.safety.leak_guard import Finding
from wayside.ui import findings
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import TONES, Tone

if TYPE_CHECKING:
    from wayside.work.plans.remarks import Remark

_MOST = 300
_LAST_OF_TWO_BYTES = "\uffff"
_Line = QTextCharFormat.UnderlineStyle


class DraftMarks:
    """What is underlined in one editor. Marks move with the words until they are shown anew.

    Args:
        editor: holds the text.
        look: colours.
    """

    def __init__(self, editor: QPlainTextEdit, look: Appearance) -> None:
        self._editor = editor
        self._look = look
        self._findings: list[QTextEdit.ExtraSelection] = []
        self._remarks: list[QTextEdit.ExtraSelection] = []

    def show_findings(self, text: str, found: Sequence[Finding], current: Finding | None) -> None:
        """Underline findings; the current one has a ground of its own.

        Args:
            text: as the findings count it.
            found: what to underline; beyond some hundreds nobody sees more.
            current: the one that is explained.
        """
        shown = found[:_MOST]
        if current is not None and current not in shown:
            shown = [*shown, current]
        marks = self._marks(text, [(each.start, each.end) for each in shown])
        for mark, each in zip(marks, shown, strict=True):
            tone = findings.tone(each)
            self._paint(mark, _Line.WaveUnderline if tone is Tone.DANGER else _Line.DashUnderline, tone)
            if each is current:
                mark.format.setBackground(self._look.color(TONES[tone][1]))
        self._findings = marks
        self._show()

    def show_remarks(self, text: str, found: Sequence[Remark], current: Remark | None) -> None:
        """Underline remarks likewise, more quietly: a single one has no ground."""
        marks = self._marks(text, [(each.start, each.end) for each in found[:_MOST]])
        for mark, each in zip(marks, found, strict=False):
            self._paint(mark, _Line.DotLine, Tone.ACCENT)
            if each is current and len(found) > 1:
                mark.format.setBackground(self._look.color(TONES[Tone.ACCENT][1]))
        self._remarks = marks
        self._show()

    def _marks(self, text: str, spans: Sequence[tuple[int, int]]) -> list[QTextEdit.ExtraSelection]:
        places = utf16_places(text, [place for span in spans for place in span])
        marks = []
        for number in range(len(spans)):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self._editor.document())
            mark.cursor.setPosition(places[2 * number])
            mark.cursor.setPosition(places[2 * number + 1], QTextCursor.MoveMode.KeepAnchor)
            # What is typed after the last letter does not belong to it.
            mark.cursor.setKeepPositionOnInsert(True)
            marks.append(mark)
        return marks

    def _paint(self, mark: QTextEdit.ExtraSelection, line: _Line, tone: Tone) -> None:
        mark.format.setUnderlineStyle(line)
        mark.format.setUnderlineColor(self._look.color(TONES[tone][0]))

    def _show(self) -> None:
        # What gives somebody away is painted over what is only remarked on.
        self._editor.setExtraSelections([*self._remarks, *self._findings])


def utf16_places(text: str, places: Sequence[int]) -> list[int]:
    """Return places of a text, counted in code points, as Qt counts them, in units of UTF-16."""
    if not places or text.isascii() or max(text) <= _LAST_OF_TWO_BYTES:
        return list(places)
    longer = list(accumulate((sign > _LAST_OF_TWO_BYTES for sign in text[: max(places)]), initial=0))
    return [place + longer[place] for place in places]
