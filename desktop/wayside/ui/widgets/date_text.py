"""Read a date the way people type it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_IN = re.compile(r"(?:in\s+|\+)?(\d{1,3})\s*(\D+)")
_DAY_MONTH = re.compile(r"(\d{1,2})\.?\s*(?:of\s+)?([^\W\d_]{3,})\.?(?:,?\s*(\d{4}))?")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s*(\d{4}))?")
_NUMBERS = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})(?:\s*[./-]\s*(\d{2}|\d{4})?)?")
_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_LONGEST = 40
_WEEK = 7


def parse_date(text: str, today: date, locale: QLocale) -> date | None:
    """Return the date a text means, or nothing if it means none.

    Understands ISO dates, "today", "tomorrow", "yesterday", weekdays (the next one), "in 3 days", "2 weeks",
    "3 dec", "dec 3", and numbers in the locale's order ("3.12.", "12/3"); words in the language of the window and
    in English, names of days and months in the locale's language and in English. A day and month without a year
    is the next such day from a month ago on.

    Args:
        text: what was typed.
        today: the local date.
        locale: whose names and order of numbers to use.
    """
    wanted = " ".join(text.split()).casefold()
    if not wanted or len(wanted) > _LONGEST:
        return None
    try:
        return _meaning(wanted, today, locale) or _after_weekday(wanted, today, locale)
    except (ValueError, OverflowError):
        return None


def _meaning(wanted: str, today: date, locale: QLocale) -> date | None:
    return (
        _iso(wanted)
        or _word(wanted, today)
        or _weekday(wanted, today, locale)
        or _offset(wanted, today)
        or _named_month(wanted, today, locale)
        or _numbers(wanted, today, locale)
    )


def _after_weekday(text: str, today: date, locale: QLocale) -> date | None:
    """Read "fri 20 nov 2026", as the field itself writes it; the weekday only has to be one."""
    first, _, rest = text.partition(" ")
    if not rest or _name_at(first.rstrip(".,\u060c"), _weekdays(locale)) is None:
        return None
    return _meaning(rest, today, locale)


def _words(text: str) -> set[str]:
    """Return a word and what it is called in the language of the window, with "; " between several."""
    return {text, *QCoreApplication.translate("DateWords", text).casefold().split("; ")}


def _iso(text: str) -> date | None:
    found = _ISO.fullmatch(text)
    return date(int(found[1]), int(found[2]), int(found[3])) if found else None


def _word(text: str, today: date) -> date | None:
    for days, words in (
        (0, _words("today")),
        (1, _words("tomorrow")),
        (-1, _words("yesterday")),
        (_WEEK, _words("next week")),
    ):
        if text in words:
            return today + timedelta(days=days)
    return None


def _weekday(text: str, today: date, locale: QLocale) -> date | None:
    day = _name_at(text.removeprefix("next ").rstrip("."), _weekdays(locale))
    if day is None:
        return None
    ahead = (day - today.isoweekday()) % _WEEK or _WEEK
    return today + timedelta(days=ahead)


def _offset(text: str, today: date) -> date | None:
    found = _IN.fullmatch(text)
    if not found:
        return None
    number, unit = int(found[1]), found[2].strip()
    for days, words in (
        (1, {"d"} | _words("day") | _words("days")),
        (_WEEK, {"w"} | _words("week") | _words("weeks")),
    ):
        if unit in words:
            return today + timedelta(days=number * days)
    return None


def _named_month(text: str, today: date, locale: QLocale) -> date | None:
    months = _months(locale)
    for pattern, day_group, month_group in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        found = pattern.fullmatch(text)
        if found:
            month = _name_at(found[month_group], months)
            if month is not None:
                return _complete(int(found[day_group]), month, found[3], today)
    return None


def _numbers(text: str, today: date, locale: QLocale) -> date | None:
    found = _NUMBERS.fullmatch(text)
    if not found:
        return None
    first, second = int(found[1]), int(found[3])
    order = locale.dateFormat(QLocale.FormatType.ShortFormat).casefold()
    month_first = found[2] != "." and order.find("m") < order.find("d")
    day, month = (second, first) if month_first else (first, second)
    return _complete(day, month, found[4], today)


def _complete(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        number = int(year)
        return date(number if number > 99 else 2000 + number, month, day)
    guess = date(today.year, month, day)
    return guess if guess >= today - timedelta(days=31) else date(today.year + 1, month, day)


def _weekdays(locale: QLocale) -> Mapping[str, int]:
    names: dict[str, int] = {}
    for source in (_ENGLISH, locale):
        for day in range(1, 8):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                names[source.dayName(day, form).casefold().rstrip(".")] = day
                names[source.standaloneDayName(day, form).casefold().rstrip(".")] = day
    return names


def _months(locale: QLocale) -> Mapping[str, int]:
    names: dict[str, int] = {}
    for source in (_ENGLISH, locale):
        for month in range(1, 13):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                names[source.monthName(month, form).casefold().rstrip(".")] = month
                names[source.standaloneMonthName(month, form).casefold().rstrip(".")] = month
    return names


def _name_at(text: str, names: Mapping[str, int]) -> int | None:
    """Return the number of a name, also for a beginning of at least two letters that fits only one."""
    if text in names:
        return names[text]
    if len(text) < 2:
        return None
    fitting = {number for name, number in names.items() if name.startswith(text)}
    return fitting.pop() if len(fitting) == 1 else None
