"""Read the time of a contact the way people type it. It has been, so everything is read backwards in time."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, timedelta
from datetime import time as clock_time

from PySide6.QtCore import QCoreApplication, QLocale

from wayside.ui.widgets.date_text import parse_date

_LONGEST = 60
_CLOCK = re.compile(r"(?:^|\s)(?:at\s+)?(\d{1,2})(?:[:h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?(?:\s*(?:h|uhr))?$")
# The word for "ago" stands after the number in some languages, before it in others.
_AGO = re.compile(r"(?:(\S+)\s+)?(\d{1,4})\s*([^\W\d_]+)\.?(?:\s+(\S+))?")
_EARLIEST = 1970
_NOON = clock_time(12, 0)


def parse_when(text: str, now: datetime, locale: QLocale) -> datetime | None:
    """Return the local time a text means, or nothing if it means none. May lie in the future: refuse it then.

    Understands nothing or "now", "19:20", "7 pm" (today, or yesterday if that is still to come), "20 min ago",
    "yesterday 19:20", "fri 19:20" (the last one), "20 nov 19:20", "2026-11-20 19:20"; a day alone is its noon.
    Words may be those of the language of the window.

    Args:
        text: what was typed.
        now: the local time, without a zone.
        locale: whose names of days and months to use.
    """
    digits = (str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text[: _LONGEST + 1])
    wanted = " ".join("".join(digits).split()).casefold()
    if len(wanted) > _LONGEST:
        return None
    if not wanted or wanted in _words("now"):
        return now
    try:
        return _ago(wanted, now) or _day_and_clock(wanted, now, locale)
    except (ValueError, OverflowError):
        return None


def _words(text: str) -> set[str]:
    """Return a word and what it is called in the language of the window, with "; " between several."""
    return {text, *QCoreApplication.translate("DateWords", text).casefold().split("; ")}


def _ago(text: str, now: datetime) -> datetime | None:
    found = _AGO.fullmatch(text)
    if found is None or bool(found[1]) == bool(found[4]) or (found[1] or found[4]) not in _words("ago"):
        return None
    for minutes, words in (
        (1, {"min", "m"} | _words("minute") | _words("minutes")),
        (60, {"h"} | _words("hour") | _words("hours")),
        (1_440, {"d"} | _words("day") | _words("days")),
        (10_080, _words("week") | _words("weeks")),
    ):
        if found[3] in words:
            return now - timedelta(minutes=int(found[2]) * minutes)
    return None


def _day_and_clock(text: str, now: datetime, locale: QLocale) -> datetime | None:
    found = _CLOCK.search(text)
    if found is not None and (found[2] or found[3]):
        at = _clock(int(found[1]), int(found[2] or 0), found[3] or "")
        before = text[: found.start()].rstrip(" ,")
        if not before:
            moment = datetime.combine(now.date(), at)
            return moment if moment <= now else moment - timedelta(days=1)
        day = _past_day(before, now.date(), locale)
        return datetime.combine(day, at) if day is not None else None
    day = _past_day(text.rstrip(","), now.date(), locale)
    if day is None:
        return None
    return now if day == now.date() else datetime.combine(day, _NOON)


def _clock(hour: int, minute: int, half: str) -> clock_time:
    if half:
        if not 1 <= hour <= 12:
            raise ValueError
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return clock_time(hour, minute)


def _past_day(text: str, today: date, locale: QLocale) -> date | None:
    """Return the day, the last one that fits if the words fit several."""
    day = parse_date(text, today, locale)
    if day is None:
        # "Fri 20 Nov": the weekday before a date only repeats it.
        _, _, rest = text.partition(" ")
        day = parse_date(rest, today, locale) if rest and not rest[0].isalpha() else None
        text = rest
    if day is None or day.year < _EARLIEST:
        return None
    if day <= today:
        return day
    for back in (7, 360):
        earlier, other = (parse_date(text, today - timedelta(days=back + more), locale) for more in (0, 1))
        # What moves with the day it is typed on ("tomorrow", "in 3 days") is meant to be in the future.
        if earlier is not None and earlier <= today and earlier - (other or today) != timedelta(days=1):
            return earlier
    return day
