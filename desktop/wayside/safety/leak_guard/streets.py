"""Street addresses as they are written in German, English and French, tried where a number stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from wayside.safety.leak_guard import everyday

CharAt = Callable[[int], str]
Place = tuple[int, int]


def find(folded: str, start: int, char_at: CharAt) -> Iterator[Place]:
    """Yield the places of street addresses whose number begins at a place of a plainly folded text."""
    for rule in (_german, _english, _french):
        place = rule(folded, start, char_at)
        if place is not None:
            yield place


# German: the number follows the street ------------------------------------------------------------------------

_SURE = ("strasse", "str.", "str")
# These are also ends of ordinary words.
_UNSURE = ("weg", "gasse", "allee", "platz", "ring", "damm", "ufer", "chaussee", "hang", "kai", "stieg")
_SHORTEST_UNSURE = 6
_NUMBER = re.compile(r"\d{1,4} ?[a-h]?(?![\w:°%]|[.,]\d)")
_UNITS = re.compile(
    r"\s{0,3}(?:uhr|min|minuten?|std|stunden?|tagen?|wochen?|monaten?|jahren?|mal|km|kilometer|m|meter|euro|eur|prozent|"
    r"h|leuten?|personen|mann|stuck|minutes?|hours?|times|people|percent)(?!\w)"
)
_BEFORE_TOWN = re.compile(
    r"(?<!\w)(?:am|an der|an den|auf dem|auf der|im|in der|zum|zur|unter den|hinter der)(?: [\w-]{3,24}){1,3} $"
)
_TOWN = re.compile(r",? ?(?:d-)?\d{5} [\w-]{1,24}")
_FURTHEST = 64


def _german(folded: str, start: int, char_at: CharAt) -> Place | None:
    number = _NUMBER.match(folded, start)
    if number is None or _UNITS.match(folded, number.end()):
        return None
    before = folded[max(0, start - _FURTHEST) : start]
    street = before.removesuffix(" ")
    if street.endswith((*_SURE, *_UNSURE)):
        first = _street_start(street, start - len(before), char_at)
        return None if first is None else (first, number.end())
    town = _TOWN.match(folded, number.end())
    on = _BEFORE_TOWN.search(before) if town else None
    return None if town is None or on is None else (start - len(before) + on.start(), town.end())


def _street_start(street: str, offset: int, char_at: CharAt) -> int | None:
    """Return where the name of the street begins; None if the word before the number is no street."""
    words = list(re.finditer(r"[\w.]{1,40}", street))
    last = words[-1]
    if not last[0].endswith(_SURE) and not _is_name(last, offset, char_at):
        return None
    first = last.start()
    if last[0] in (*_SURE, *_UNSURE):
        # "Berliner Straße", "Am Alten Weg": the words with capitals before it belong to it.
        for word in reversed(words[-3:-1]):
            if not char_at(offset + word.start()).isupper():
                break
            first = word.start()
        if first == last.start():
            return None
    return offset + first


def _is_name(word: re.Match[str], offset: int, char_at: CharAt) -> bool:
    if not char_at(offset + word.start()).isupper():
        return False
    return word[0] in _UNSURE or (len(word[0]) >= _SHORTEST_UNSURE and not everyday.is_everyday(word[0]))


# English and French: the number comes first -------------------------------------------------------------------

_ENGLISH_ENDS = "street|road|avenue|lane|crescent|terrace|boulevard|highway|parkway|mews"
_ENGLISH_WEAK = (
    "st|rd|ave|ln|dr|blvd|drive|close|court|square|place|gardens|grove|hill|row|walk|way|green|park"
)
_ENGLISH = re.compile(
    rf"(?<![\w.,:])\d{{1,5}}[a-d]?,? ((?:[\w'-]{{2,20}} ){{1,3}})(?:{_ENGLISH_ENDS}|({_ENGLISH_WEAK}))(?!\w)"
)
_FRENCH_STREETS = r"rue|avenue|av\.|boulevard|bd|bld|allee|impasse|chemin|quai|faubourg|ruelle|sentier"
_FRENCH_WEAK = "place|route|cours|passage|square|villa|cite|residence"
_FRENCH = re.compile(
    rf"(?<![\w.,:])\d{{1,4}}(?: ?(?:bis|ter|quater|[a-d]))?,? ?(?:{_FRENCH_STREETS}|({_FRENCH_WEAK})) "
    r"(?:de la |de l'|des |du |de |d'|la |le |les |l')?([\w'-]{2,30})(?![\w'-])"
)


def _english(folded: str, start: int, char_at: CharAt) -> Place | None:
    """Match "12 Millbrook Lane"; the names have capitals or are no words of every day ("5 people on the street")."""
    found = _ENGLISH.match(folded, start)
    if found is None:
        return None
    for name in re.finditer(r"[\w'-]+", found[1]):
        if not char_at(found.start(1) + name.start()).isupper() and everyday.is_everyday(name[0]):
            return None
    if found[2] is not None and not char_at(found.start(2)).isupper():
        return None
    return found.span()


def _french(folded: str, start: int, char_at: CharAt) -> Place | None:
    found = _FRENCH.match(folded, start)
    if found is None:
        return None
    if char_at(found.start(2)).isupper() or (found[1] is None and not everyday.is_listed(found[2])):
        return found.span()
    return None
