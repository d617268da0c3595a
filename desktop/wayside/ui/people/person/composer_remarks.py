"""Remarks on a draft message: read when the typing pauses, shown one by one, dismissed for this draft."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person import remark_words
from wayside.ui.people.person.composer_face import ComposerFace
from wayside.ui.people.person.draft_marks import DraftMarks
from wayside.vault.connection import Connection

if TYPE_CHECKING:
    from wayside.work.plans.remarks import Remark

_PAUSE_MS = 300
_MOST_READ = 4_000
"""Reading more would be felt; a message of that length has its remark on the length anyway."""


class DraftRemarks(QObject):
    """Reads a draft for its tone.

    Args:
        context: looks.
        desk: the way to the thread that reads.
        face: the draft's widgets.
        marks: the underlines in the draft.
        parent: owner.

    Attributes:
        dismissed: keys of what somebody does not want to be told again about this draft.

    Signals:
        changed: something was dismissed.
    """

    changed = Signal()

    def __init__(
        self, context: UiContext, desk: Desk, face: ComposerFace, marks: DraftMarks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._face = face
        self._marks = marks
        self._text = ""
        self._read_text = ""
        self._found: list[Remark] = []
        self._current = 0
        self.dismissed: tuple[str, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._read)
        face.remarks.dismissed.connect(self._dismiss)
        face.remarks.stepped.connect(self.step)
        context.look.theme_changed.connect(self._show)

    def begin(self, text: str, dismissed: tuple[str, ...]) -> None:
        """Turn to another draft."""
        self._text, self._found, self.dismissed = "", [], dismissed
        self._show()
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Read the draft as it is now, soon; what was dismissed is forgotten with its last word."""
        if not text.strip():
            self._timer.stop()
            self._text, self._found, self.dismissed = text, [], ()
            self._show()
        elif text != self._text:
            self._text = text
            self._timer.start()

    @Slot()
    def _read(self) -> None:
        """Read it on the vault's thread: the first time the rules are built, and that would be felt here."""
        text = self._text

        def read(_connection: Connection) -> tuple[Remark, ...]:
            from wayside.work.plans.remarks import remarks

            return remarks(text[:_MOST_READ])

        def done(found: tuple[Remark, ...]) -> None:
            if text == self._text:
                self._read_text = text
                self._take(found)

        self._desk.read(self, read, done, key="draft-remarks")

    def _take(self, found: Iterable[Remark]) -> None:
        before = self._found[self._current].start if self._found else 0
        self._found = [each for each in found if each.key(self._read_text) not in self.dismissed]
        later = (n for n, each in enumerate(self._found) if each.start >= before)
        self._current = next(later, max(0, len(self._found) - 1))
        self._show()

    @Slot()
    def _show(self) -> None:
        panel = self._face.remarks
        current = self._found[self._current] if self._found else None
        if current is not None:
            panel.show_remark(len(self._found), remark_words.sentence(current, self._read_text))
        else:
            panel.hide()
        if self._read_text == self._text or not self._found:
            # While something newer is typed, the marks move with their words.
            self._marks.show_remarks(self._read_text, self._found, current)

    @Slot()
    def step(self) -> None:
        """Go to the next remark, after the last one to the first."""
        if self._found:
            self._current = (self._current + 1) % len(self._found)
            self._show()

    @Slot()
    def _dismiss(self) -> None:
        if self._found:
            self.dismissed = (*self.dismissed, self._found[self._current].key(self._read_text))
            self._take(self._found)
            self.changed.emit()
            if not self._found:
                self._face.editor.setFocus()
