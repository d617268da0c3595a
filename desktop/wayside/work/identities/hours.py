"""Times of day as people write them: "18:00-22:30", "18-22 h", "6 to 10 pm", "after 18 Uhr", "evenings", "le soir".

A reading is a set of minutes of the day, kept as the bits of one number, so that hours past midnight need no special
care and comparing two readings is one operation. What is not understood says nothing.
"""

from __future__ import annotations

import re

from wayside.work import index

_DAY = 24 * 60
_PARTS = {
    "morning": (6, 12), "mornings": (6, 12), "morgens": (6, 12), "vormittags": (8, 12), "vormittag": (8, 12),
    "matin": (6, 12), "matins": (6, 12), "noon": (11, 14), "midday": (11, 14), "mittags": (11, 14), "midi": (11, 14),
    "afternoon": (12, 18), "afternoons": (12, 18), "nachmittags": (12, 18), "nachmittag": (12, 18),
    "apres-midi": (12, 18), "evening": (18, 23), "evenings": (18, 23), "abends": (18, 23), "abend": (18, 23),
    "soir": (18, 23), "soiree": (18, 23), "night": (21, 29), "nights": (21, 29), "nachts": (21, 29), "nuit": (21, 29),
}  # fmt: skip
_UNIT = r"\s*(?P<{0}>am|pm|a\.m\.|p\.m\.|uhr|h|o'clock|o’clock)?"
_TIME = r"(?P<{0}>[01]?\d|2[0-4])(?:\s?[:.h]\s?(?P<{0}m>[0-5]\d))?" + _UNIT.replace("{0}", "{0}u")
_RANGE = re.compile(
    rf"(?<![\d:.]){_TIME.format('a')}\s*(?:-|to|until|till|and|bis|und|a|et)\s*{_TIME.format('b')}(?![\d\w])"
)
_OPEN = re.compile(
    r"(?P<word>after|from|since|past|ab|nach|apres|des|before|until|till|by|vor|bis|avant|jusqu'a)\s+(?:about\s+)?"
    rf"{_TIME.format('a')}(?![\d\w])"
)
_POINT = re.compile(rf"(?<![\d:.]){_TIME.format('a')}(?![\d\w])")
_BEFORE = frozenset({"before", "until", "till", "by", "vor", "bis", "avant", "jusqu'a"})
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_WORDS = re.compile(r"[a-z]+(?:-midi)?")


def minutes(text: str) -> int:
    """Return the minutes of the day a text speaks of: bit n is the minute n after midnight; 0 if it names none."""
    rest = _DASHES.sub("-", index.fold_key(text[:500]))
    found = 0
    for pattern, read in ((_RANGE, _range), (_OPEN, _open), (_POINT, _point)):
        for match in pattern.finditer(rest):
            found |= read(match)
        rest = pattern.sub(" ; ", rest)
    for word in _WORDS.findall(rest):
        if word in _PARTS:
            first, last = _PARTS[word]
            found |= _span(first * 60, last * 60)
    return found


def agree(one: int, other: int) -> bool:
    """Tell whether two readings have at least half of the shorter one in common."""
    return 2 * (one & other).bit_count() >= min(one.bit_count(), other.bit_count())


def _range(match: re.Match[str]) -> int:
    # "6-10 pm": the first number takes the half of the day from the second.
    return _span(_minute(match, "a", match["au"] or match["bu"]), _minute(match, "b", match["bu"]))


def _open(match: re.Match[str]) -> int:
    minute = _minute(match, "a", match["au"])
    return _span(0, minute) if match["word"] in _BEFORE else _span(minute, _DAY)


def _point(match: re.Match[str]) -> int:
    # A bare number is a number of something, not a time.
    if not match["am"] and not match["au"]:
        return 0
    minute = _minute(match, "a", match["au"])
    return _span(minute, minute + 1)


def _minute(match: re.Match[str], name: str, unit: str | None) -> int:
    hour, half = int(match[name]), (unit or "")[:1]
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return hour * 60 + int(match[f"{name}m"] or 0)


def _span(first: int, last: int) -> int:
    """Return the minutes from one to another, past midnight if need be."""
    length = last - first if last > first else last + _DAY - first
    bits = ((1 << min(length, _DAY)) - 1) << (first % _DAY)
    return (bits | bits >> _DAY) & ((1 << _DAY) - 1)
