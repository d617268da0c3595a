"""Makes people with their months of work, one after the other, so that memory stays small."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from wayside.work.people import PersonFields, Stage
from wayside.work.sample import phrases
from wayside.work.sample.names import CodeNames
from wayside.work.sample.persona import Persona, draw_handles, draw_persona
from wayside.work.sample.phrases import Draw, Sections
from wayside.work.sample.records import SampleEntry, SamplePerson, SampleRelation
from wayside.work.sample.story import Story
from wayside.work.sample.times import DAY_MS, date_of, day_start, moments
from wayside.work.sample.written import written_people

DEFAULT_PEOPLE = 23
DEFAULT_ENTRIES = 600
_HOUR_MS = 3_600_000


def generate(people: int, entries: int, seed: int, now_ms: int) -> Iterator[SamplePerson]:
    """Yield invented people with their entries.

    The first ones are written by hand where there is room for them. The others share the remaining entries
    unevenly: some have hundreds of times as many as others, some have none.

    Args:
        people: how many people; exactly as many are yielded.
        entries: how many entries over all people together, exactly.
        seed: the same seed and the same present give the same work.
        now_ms: the present, milliseconds since the epoch, UTC.

    Raises:
        ValueError: a number is negative, or there are entries and nobody to have them.
    """
    if people < 0 or entries < 0 or (entries and not people):
        raise ValueError("people and entries must not be negative, and entries need people")
    return _Generator(people, entries, seed, now_ms).run()


class _Generator:
    def __init__(self, people: int, entries: int, seed: int, now_ms: int) -> None:
        self._people = people
        self._entries = entries
        self._seed = seed
        self._now = now_ms
        self._languages: dict[str, Sections] = {
            language: phrases.load(language) for language in phrases.LANGUAGES
        }
        self._words = phrases.read_sections("names.txt")
        written = written_people(now_ms)
        wanted = sum(len(person.entries) for person in written)
        roomy = people > len(written) and entries >= wanted
        self._written = written if roomy else []
        taken = {person.fields.code_name for person in written}
        nouns = [noun for noun in self._words["noun"] if noun not in taken]
        self._names = CodeNames(nouns, self._words["adjective"], _chance(f"{seed}/names"))

    def run(self) -> Iterator[SamplePerson]:
        yield from self._written
        first = len(self._written)
        left = self._entries - sum(len(person.entries) for person in self._written)
        for number, share in enumerate(self._shares(self._people - first, left)):
            yield self._person(number, share)

    def _shares(self, people: int, entries: int) -> Iterator[int]:
        draw = _chance(f"{self._seed}/shares")
        weights = [0 if draw() < 0.07 else 1 + int(60 / (draw() + 0.01)) for _ in range(people)]
        if people and not any(weights):
            weights[0] = 1
        total, passed, given = sum(weights), 0, 0
        for weight in weights:
            passed += weight
            due = entries * passed // total
            yield due - given
            given = due

    def _person(self, number: int, count: int) -> SamplePerson:
        draw = _chance(f"{self._seed}/{number}")
        persona = draw_persona(draw, self._languages, count)
        closed = count > 0 and draw() < (0.8 if persona.stage is Stage.HANDED_OVER else 0.09)
        today = day_start(self._now)
        # At least a day ago, so that an evening never lies ahead of the present.
        quiet = 30 + int(240 * draw()) if closed else 1 + int(40 * draw() * draw() * draw())
        last_day = today - quiet * DAY_MS
        span = 3 + int((40 + min(count, 300) * 2) * (0.3 + draw()))
        first_day = last_day - (span if count > 1 else 0) * DAY_MS
        created = first_day - int(DAY_MS * draw()) - _HOUR_MS
        handles = draw_handles(draw, self._words, created, last_day)
        story = Story(persona, handles, draw, self._now, open_case=not closed)
        entries = story.tell(moments(draw, count, first_day, last_day))
        closed_at = last_day + DAY_MS + int(5 * DAY_MS * draw()) if closed else None
        return SamplePerson(
            fields=self._fields(number, persona, draw, closed=closed),
            created_at=created,
            updated_at=_updated(entries, created, closed_at),
            closed_at=closed_at,
            closed_reason=persona.voice.say("closed") if closed else "",
            handles=handles,
            relations=self._relations(number, persona, draw),
            entries=entries,
        )

    def _fields(self, number: int, persona: Persona, draw: Draw, *, closed: bool) -> PersonFields:
        voice = persona.voice
        step = not closed and draw() < (0.8 if self._people < 200 else 0.35)
        # Most steps lie ahead, some are due, a few are overdue.
        days = int(24 * draw()) - 5
        tags = {voice.word("tag") for _ in range(int(3.6 * draw()))}
        return PersonFields(
            code_name=self._names[number],
            aim=voice.say("aim"),
            stage=persona.stage,
            minor=persona.minor,
            likes=voice.say("likes"),
            needs=voice.say("needs"),
            fears=voice.say("fears"),
            protective=voice.say("protective"),
            next_step=voice.say("next") if step else "",
            next_step_on=date_of(self._now) + timedelta(days=days) if step else None,
            tags=tuple(sorted(tags)),
        )

    def _relations(self, number: int, persona: Persona, draw: Draw) -> tuple[SampleRelation, ...]:
        voice = persona.voice
        found = []
        if draw() < 0.22 and number > 0:
            # People who know each other were mostly found at about the same time.
            other = number - 1 - int(min(number, 40) * draw() * draw())
            found.append(
                SampleRelation(
                    other=len(self._written) + max(other, 0),
                    label="",
                    kind=voice.say("relation"),
                )
            )
        if draw() < 0.15:
            found.append(SampleRelation(other=None, label=voice.word("person"), kind=voice.say("bond")))
        return tuple(found)


def _chance(key: str) -> Draw:
    """Return a source of chance that a key determines; nothing secret hangs on it."""
    return Random(key).random


def _updated(entries: list[SampleEntry], created: int, closed_at: int | None) -> int:
    last = max(entries[-1].at, created) if entries else created
    return max(last, closed_at) if closed_at is not None else last
