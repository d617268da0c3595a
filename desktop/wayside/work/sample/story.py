"""How the months with one person go: approach, silence, talk, an offer, a trial day, setbacks, an ending."""

from __future__ import annotations

from collections.abc import Sequence

from wayside.work.people import Stage
from wayside.work.sample.persona import Persona
from wayside.work.sample.phrases import Draw, capitalised
from wayside.work.sample.records import SampleEntry, SampleHandle
from wayside.work.sample.times import DAY_MS, MINUTE_MS
from wayside.work.timeline import (
    Direction,
    EntryKind,
    Mode,
    NoteMark,
    NoteState,
    NoteVersion,
    StartedBy,
)

# What each stage has behind it: chapters with their share of the entries.
_CHAPTERS: dict[Stage, tuple[tuple[str, int], ...]] = {
    Stage.NEW: (("approach", 1),),
    Stage.FIRST_CONTACT: (("approach", 3), ("silence", 2)),
    Stage.BUILDING_TRUST: (("approach", 2), ("silence", 1), ("talk", 7)),
    Stage.IN_CONVERSATION: (
        ("approach", 1),
        ("silence", 1),
        ("talk", 6),
        ("deep", 4),
        ("silence", 1),
        ("talk", 4),
    ),
    Stage.OFFER_MADE: (("approach", 1), ("talk", 7), ("deep", 4), ("offer", 3)),
    Stage.MOVING_OFFLINE: (
        ("approach", 1),
        ("talk", 6),
        ("deep", 4),
        ("offer", 2),
        ("setback", 1),
        ("talk", 2),
        ("offer", 1),
        ("trial", 2),
    ),
    Stage.HANDED_OVER: (
        ("approach", 1),
        ("talk", 5),
        ("deep", 4),
        ("setback", 1),
        ("offer", 2),
        ("trial", 2),
        ("after", 4),
    ),
}
_OTHER = (Direction.IN, Direction.OUT)
_MARKS = tuple(NoteMark)
_NOTE_SECTIONS = {
    "approach": "note.start",
    "silence": "note.start",
    "offer": "note.offer",
    "trial": "note.offer",
    "after": "note.end",
}
_SOURCES = {NoteMark.OPINION: "opinion", NoteMark.HYPOTHESIS: "hypothesis"}
_SHORT_CHAPTERS, _SHORT_CHAPTER = ("approach", "silence"), 6
SHORTEST_LINE, LONGEST_LINE = 40, 160
_SHORTEST_NOTE, _LONGEST_NOTE = 150, 1200
_EMOJI_SHARE, _VERY_LONG_SHARE, _AMENDED_SHARE = 0.12, 0.002, 0.06


class Story:
    """Tells one person's timeline.

    Args:
        persona: who.
        handles: where; the first one in use is written to.
        draw: the person's source of chance.
        now_ms: the present; nothing is later.
        open_case: whether something may still be a draft.
    """

    def __init__(
        self,
        persona: Persona,
        handles: Sequence[SampleHandle],
        draw: Draw,
        now_ms: int,
        *,
        open_case: bool,
    ) -> None:
        self._persona = persona
        self._handles = handles
        self._draw = draw
        self._now = now_ms
        self._open = open_case
        self._direction = Direction.IN if draw() < 0.12 else Direction.OUT
        self._started = StartedBy.PERSON if self._direction is Direction.IN else StartedBy.WORKER

    def tell(self, times: Sequence[int]) -> list[SampleEntry]:
        """Return an entry for every time; the times ascend."""
        entries: list[SampleEntry] = []
        total = len(times)
        for name, size in _chapters(self._persona.stage, total):
            for _ in range(size):
                place = len(entries)
                last = place == total - 1
                entries.append(self._entry(name, times[place], place, last=last))
        return entries

    def _entry(self, chapter: str, at: int, place: int, *, last: bool) -> SampleEntry:
        wanted = 0.7 if self._persona.stage is Stage.NEW or place == 0 else 0.23
        if self._draw() < wanted:
            return self._note(chapter, at, last=last)
        return self._contact(chapter, at, place)

    # Contacts -----------------------------------------------------------------------------------------------

    def _contact(self, chapter: str, at: int, place: int) -> SampleEntry:
        draw = self._draw
        direction = self._direction
        if direction is Direction.IN and self._persona.stage is Stage.NEW:
            direction = Direction.OUT
        follows = 0.35 if chapter == "silence" else 0.68
        if draw() < follows:
            self._direction = _OTHER[direction]
        public = chapter == "approach" and place < 3 and draw() < 0.4
        handle = self._handle(at)
        return SampleEntry(
            EntryKind.CONTACT,
            at,
            self._line(chapter, direction),
            min(at + int(45 * MINUTE_MS * draw() * draw()), self._now),
            handle.platform,
            direction,
            Mode.ONE_TO_MANY if public else Mode.ONE_TO_ONE,
            self._started,
        )

    def _handle(self, at: int) -> SampleHandle:
        place = 0 if self._draw() < 0.85 else -1
        if len(self._handles) == 1:
            return self._handles[0]
        return [h for h in self._handles if h.until is None or at < h.until][place]

    def _line(self, chapter: str, direction: Direction) -> str:
        draw, persona = self._draw, self._persona
        side = "in" if direction is Direction.IN else "out"
        if chapter in ("talk", "deep") and draw() < 0.25:
            chapter = "talk" if chapter == "deep" else "deep"
        voice = persona.voice
        own = persona.language != "en" and draw() < 0.45
        if own:
            voice = persona.own
        text = voice.say(side if own else f"{side}.{chapter}")
        while len(text) < SHORTEST_LINE:
            text = f"{text} {voice.say('tail')}"
        if direction is Direction.IN and draw() < _EMOJI_SHARE:
            text = f"{text} {persona.voice.word('emoji')}"
        elif len(text) < 80 and draw() < 0.3:
            text = f"{text} {voice.say('tail')}"
        return shortened(text)

    # Notes --------------------------------------------------------------------------------------------------

    def _note(self, chapter: str, at: int, *, last: bool) -> SampleEntry:
        draw, persona = self._draw, self._persona
        mark = _MARKS[int(4 * draw())]
        source = capitalised(persona.voice.say("source")) if mark is NoteMark.FACT else ""
        text = self._text(chapter, mark)
        written = min(at + int(90 * MINUTE_MS * draw()), self._now)
        recent = self._open and at > self._now - 21 * DAY_MS
        if recent and draw() < (0.5 if last else 0.06):
            return SampleEntry(
                EntryKind.NOTE,
                at,
                text,
                written,
                state=NoteState.DRAFT,
                mark=mark,
                source=source,
            )
        older: tuple[NoteVersion, ...] = ()
        amended = written + int(9 * DAY_MS * draw())
        if draw() < _AMENDED_SHARE and amended < self._now:
            before = NoteVersion(version=1, text=text, mark=mark, source=source, sealed_at=written)
            older = (before,)
            text = f"{text}\n\n{persona.voice.say('amended')}"
            written = amended
        return SampleEntry(EntryKind.NOTE, at, text, written, mark=mark, source=source, older=older)

    def _text(self, chapter: str, mark: NoteMark) -> str:
        draw, persona = self._draw, self._persona
        chance = draw()
        if chance < _VERY_LONG_SHARE:
            length, limit = 4000 + int(10_000 * draw()), 16_000
        else:
            spread = _LONGEST_NOTE - 2 * _SHORTEST_NOTE
            length = _SHORTEST_NOTE + int(spread * draw() * draw())
            limit = _LONGEST_NOTE
        own = persona.language != "en" and chance > 0.62
        voice = persona.own if own else persona.voice
        special = "note" if own else _NOTE_SECTIONS.get(chapter, "note.body")
        usual = "note" if own else "note.body"
        parts = []
        if not own and mark in _SOURCES:
            parts.append(voice.say(_SOURCES[mark]))
        elif not own and mark is NoteMark.FACT and draw() < 0.6:
            parts.append(voice.say("fact"))
        size = sum(len(part) for part in parts)
        while size < length:
            sentence = voice.say(special if draw() < 0.6 else usual)
            if size + len(sentence) + 2 > limit:
                break
            if parts:
                between = "\n\n" if draw() < 0.18 else " "
                parts.append(between)
                size += len(between)
            parts.append(sentence)
            size += len(sentence)
        return "".join(parts)


def _chapters(stage: Stage, total: int) -> list[tuple[str, int]]:
    """Return the chapters with the number of entries in each; beginnings and silences stay short."""
    plan = _CHAPTERS[stage]
    whole = sum(share for _, share in plan)
    sizes, passed, done, spare = [], 0, 0, 0
    for name, share in plan:
        passed += share
        size = total * passed // whole - done
        done += size
        if name in _SHORT_CHAPTERS and stage > Stage.FIRST_CONTACT and size > _SHORT_CHAPTER:
            spare += size - _SHORT_CHAPTER
            size = _SHORT_CHAPTER
        elif name == "talk":
            size, spare = size + spare, 0
        sizes.append((name, size))
    if spare:
        sizes.append(("talk", spare))
    return sizes


def shortened(text: str) -> str:
    """Return a line of at most `LONGEST_LINE` characters, cut between words."""
    if len(text) <= LONGEST_LINE:
        return text
    return text[: LONGEST_LINE - 1].rsplit(" ", 1)[0] + "…"
