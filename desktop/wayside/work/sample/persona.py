"""Who somebody is: what stays the same for one person, drawn once."""

from __future__ import annotations

from dataclasses import dataclass

from wayside.work.people import Minor, Stage
from wayside.work.sample.phrases import Draw, Sections, Voice, capitalised
from wayside.work.sample.records import SampleHandle
from wayside.work.sample.times import DAY_MS

# None of these accepts a hyphen in a user name, and every handle here has one: it cannot be anybody's.
_PLATFORMS = ("Instagram", "TikTok", "Discord", "Telegram")
_LANGUAGES = (
    ("en", 0.56),
    ("de", 0.71),
    ("fr", 0.8),
    ("ar", 0.88),
    ("ru", 0.94),
    ("uk", 0.965),
    ("tr", 1.0),
)
# Two-digit numbers that mean something elsewhere are left out.
_NUMBERS = tuple(n for n in range(2, 100) if n not in (13, 14, 18, 28, 33, 44, 69, 88))


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """One person's constants. `voice` speaks English, `own` the person's language."""

    language: str
    stage: Stage
    minor: Minor
    voice: Voice
    own: Voice


def draw_persona(draw: Draw, languages: dict[str, Sections], entries: int) -> Persona:
    """Draw a person who has `entries` entries: few of them belong to somebody new."""
    english = languages["en"]
    chance = draw()
    language = next(name for name, limit in _LANGUAGES if chance < limit)
    he = draw() < 0.62
    fixed = dict(
        zip(
            ("he", "him", "his", "himself"),
            ("he", "him", "his", "himself") if he else ("she", "her", "her", "herself"),
            strict=True,
        )
    )
    words = Voice(english, fixed, draw)
    fixed["sib0"] = words.word("sib")
    fixed["sib"] = f"{fixed['his']} {fixed['sib0']}"
    for slot in ("hobby", "trade", "pet", "offer"):
        fixed[slot] = words.word(slot)
    fixed |= {capitalised(slot): capitalised(text) for slot, text in fixed.items()}
    return Persona(
        language=language,
        stage=_stage(draw, entries),
        minor=(Minor.UNKNOWN, Minor.UNKNOWN, Minor.YES, Minor.NO)[int(4 * draw())],
        voice=Voice(_with_quotes(english, languages[language]), fixed, draw),
        own=Voice(languages[language], {}, draw) if language != "en" else words,
    )


def draw_handles(
    draw: Draw, words: dict[str, tuple[str, ...]], since: int, until: int
) -> tuple[SampleHandle, ...]:
    """Draw one to three handles; every fifth person has changed one between two times."""
    first = int(len(_PLATFORMS) * draw() * draw())
    handles = []
    for number in range(1 + int(2.4 * draw() * draw())):
        platform = _PLATFORMS[(first + number) % len(_PLATFORMS)]
        begin = since
        if draw() < 0.2 and until - since > 14 * DAY_MS:
            begin = since + int((until - since) * (0.2 + 0.6 * draw()))
            handles.append(_handle(draw, words, platform, since, begin))
        handles.append(_handle(draw, words, platform, begin, None))
    return tuple(handles)


def _handle(
    draw: Draw,
    words: dict[str, tuple[str, ...]],
    platform: str,
    since: int,
    until: int | None,
) -> SampleHandle:
    one, two = words["handle-a"], words["handle-b"]
    name = f"{one[int(len(one) * draw())]}-{two[int(len(two) * draw())]}"
    if draw() < 0.8:
        name += f"-{_NUMBERS[int(len(_NUMBERS) * draw())]}"
    return SampleHandle(platform=platform, handle=name, since=since, until=until)


def _with_quotes(english: Sections, own: Sections) -> Sections:
    """Return English in which people are quoted in their own language."""
    return {**english, "quote": own["quote"]}


def _stage(draw: Draw, entries: int) -> Stage:
    if entries < 3:
        return Stage.NEW if draw() < 0.8 else Stage.FIRST_CONTACT
    if entries < 8:
        return Stage.FIRST_CONTACT if draw() < 0.6 else Stage.BUILDING_TRUST
    chance = draw()
    limits = (
        (0.24, Stage.BUILDING_TRUST),
        (0.5, Stage.IN_CONVERSATION),
        (0.68, Stage.OFFER_MADE),
        (0.84, Stage.MOVING_OFFLINE),
    )
    return next((stage for limit, stage in limits if chance < limit), Stage.HANDED_OVER)
