"""What the timeline says of an entry: to the eye, to a screen reader, on hover."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.offers.words import UPTAKE_TONES, step_name
from wayside.ui.people.person.entry_delegate import ENTRY_ROLE, EntryFace
from wayside.ui.people.person.reading import Line
from wayside.ui.people.person.words import (
    day_stamp,
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
from wayside.work.offers import OfferStep
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
            return line.text if line.step is None else _became(line.step, line.text)
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
        # Of a step the day is noted, the hour is not.
        exact = say.exact(line.at, locale) if line.step is None else say.exact_day(_day(line.at), locale)
        said = (exact, line.offer, *about, short(face.text, _SHOWN_TEXT))
        return plain_tooltip("\n".join(part for part in said if part))

    def _face(self, line: Line, now: int, locale: QLocale) -> EntryFace:
        if line.step is not None:
            said_of = QCoreApplication.translate("EntryFaces", "offer: {0}")
            chip = said_of.replace("{0}", isolated(short(line.offer)))
            chips = ((chip, UPTAKE_TONES[line.step.state]),)
            return EntryFace(day_stamp(line.at, now, locale), (), _became(line.step, line.text), chips)
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
        marks = [(QCoreApplication.translate("EntryFaces", "note · {0}").format(state), tone)]
        if line.mark is not NoteMark.NONE:
            marks.append((mark_name(line.mark), Tone.NEUTRAL))
        return EntryFace(lead, (), line.text, tuple(marks))

    def _as_whom(self, line: Line) -> str:
        name = self.identities.get(line.identity) if line.identity is not None else None
        if name is None:
            return ""
        tr = QCoreApplication.translate
        said = tr("EntryFaces", "as {0}") if line.direction is Direction.OUT else tr("EntryFaces", "to {0}")
        return said.replace("{0}", isolated(short(name)))


def _became(step: OfferStep, remark: str) -> str:
    """Return what became of an offer: "Interested", or with a remark "Interested: asked what to bring"."""
    if not remark:
        return step_name(step)
    said = QCoreApplication.translate("EntryFaces", "{0}: {1}")
    return said.replace("{0}", step_name(step)).replace("{1}", isolated(remark))


def _day(at_ms: int) -> date:
    return datetime.fromtimestamp(at_ms / 1_000).date()  # local on purpose
