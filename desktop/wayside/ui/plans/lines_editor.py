"""Lines of advice, written one under the other."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from wayside.ui.plans.words import kind_hint, kind_name, line_text
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.work.plans import Line, LineKind

_TITLE_ENDS = ":"
_LONGEST_TITLE = 80


class LinesEditor(NoteEditor):
    """One line a line. What was not touched stays as it was stored, whatever the lines look like here.

    Args:
        kind: what is written here.
        parent: owner.
    """

    def __init__(self, kind: LineKind, parent: QWidget | None = None) -> None:
        super().__init__(
            kind_name(kind), placeholder=kind_hint(kind), growing=True, min_lines=1, max_lines=10
        )
        self.setParent(parent)
        self.setObjectName(f"lines_{kind.name.lower()}")
        self.kind = kind
        self._stored: dict[str, Line] = {}

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other lines."""
        self._stored = {line_text(line): line for line in lines}
        blocker = QSignalBlocker(self)
        self.set_text("\n".join(map(line_text, lines)))
        del blocker

    def lines(self) -> tuple[Line, ...]:
        """Return what is written, without empty lines."""
        typed = [" ".join(text.split()) for text in self.text().split("\n")]
        return tuple(self._stored.get(text) or self._line(text) for text in typed if text)

    def _line(self, text: str) -> Line:
        title, found, rest = text.partition(_TITLE_ENDS)
        named = self.kind is LineKind.METHOD and found and rest.strip() and len(title) <= _LONGEST_TITLE
        if named:
            return Line(kind=self.kind, title=title.strip(), text=rest.strip())
        return Line(kind=self.kind, text=text)
