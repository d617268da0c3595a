"""What the timeline says of an entry: to the eye, to a screen reader, on hover."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.people.person.entry_delegate import ENTRY_ROLE, EntryFace
from wayside.ui.people.person.reading import Line
from wayside.ui.people.person.words import (
    isolated,
    mark_name,
    mode_name,
    short,
    stamp,
    state_name,
    writer,
    wrote,
)
from wayside.ui.theme.tokens import Tone
from wayside.ui.widgets.tooltips import plain_tooltip
from wayside.work.identities import IdentityId
from wayside.work.timeline import Direction, EntryKind, Mode, NoteMark, NoteState

_SHOWN_TEXT = 400


class EntryFaces:
    """Says what a role shows of an entry.

    Args:
        context: the clock.

    Attributes:
        identities: the names of all of them.
    """

    def __init__(self, context: UiContext) -> None:
        self._context = context
        self.identities: dict[IdentityId, str] = {}

    def present(self, line: Line, role: int) -> object:
        """Return what a role shows of an entry."""
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role not in (ENTRY_ROLE, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        locale = QLocale()
        face = self._face(line, self._context.now_ms(), locale)
        if role == ENTRY_ROLE:
            return face
        about = (" · ".join(face.under), " · ".join(face.more))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (face.lead, *about, *(chip for chip, _ in face.chips), face.text)
            return ", ".join(part for part in parts if part)
        said = (say.exact(line.at, locale), *about, short(line.text, _SHOWN_TEXT))
        return plain_tooltip("\n".join(part for part in said if part))

    def _face(self, line: Line, now: int, locale: QLocale) -> EntryFace:
        lead = stamp(line.at, now, locale)
        if line.kind is EntryKind.CONTACT:
            how = [isolated(word) for word in (line.tone, line.content) if word]
            under = (writer(line.direction), *how) if how else (wrote(line.direction),)
            more = (line.method, line.platform)
            said = [self._as_whom(line), *(isolated(part) for part in more if part)]
            many = ((mode_name(line.mode), Tone.NEUTRAL),) if line.mode is Mode.ONE_TO_MANY else ()
            return EntryFace(lead, under, line.text, many, tuple(filter(None, said)))
        state = state_name(line.state, line.version, locale)
        tone = Tone.ACCENT if line.state is NoteState.DRAFT else Tone.NEUTRAL
        chips = [(QCoreApplication.translate("EntryFaces", "note · {0}").format(state), tone)]
        if line.mark is not NoteMark.NONE:
            chips.append((mark_name(line.mark), Tone.NEUTRAL))
        return EntryFace(lead, (), line.text, tuple(chips))

    def _as_whom(self, line: Line) -> str:
        name = self.identities.get(line.identity) if line.identity is not None else None
        if name is None:
            return ""
        tr = QCoreApplication.translate
        said = tr("EntryFaces", "as {0}") if line.direction is Direction.OUT else tr("EntryFaces", "to {0}")
        return said.replace("{0}", isolated(short(name)))
