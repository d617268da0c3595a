"""Times, days and numbers as people say them, in the language of the window.

Pure functions: what "now" is comes in as an argument. Instants are milliseconds since the epoch, in UTC, as
the vault keeps them; they are said in local time.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_MINUTE = 60_000
_HOUR = 60 * _MINUTE
_SOON = 6
_WEEK = 7


def _tr(text: str) -> str:
    return QCoreApplication.translate("Say", text)


def _pattern(text: str) -> str:
    """Translate a pattern of QLocale; a translator may put the parts in another order."""
    return QCoreApplication.translate("DatePattern", text)


def moment(at_ms: int, now_ms: int, locale: QLocale) -> str:
    """Return how long ago, or when: "just now", "2 h ago", "yesterday 19:20", "Fri 20 Nov 19:20".

    Args:
        at_ms: the instant.
        now_ms: the present instant.
        locale: language and clock.
    """
    ago = now_ms - at_ms
    days = (_local(now_ms).date() - _local(at_ms).date()).days
    if 0 <= ago < _MINUTE:
        return _tr("just now")
    if 0 <= ago < _HOUR:
        return _tr("{0} min ago").format(number(ago // _MINUTE, locale))
    if 0 <= ago < _SOON * _HOUR and days == 0:
        return _tr("{0} h ago").format(number(ago // _HOUR, locale))
    if days == 0:
        return _tr("today {0}").format(clock(at_ms, locale))
    if days == 1:
        return _tr("yesterday {0}").format(clock(at_ms, locale))
    if days == -1:
        return _tr("tomorrow {0}").format(clock(at_ms, locale))
    spoken = _short_day(_local(at_ms).date(), _local(now_ms).date(), locale)
    return f"{spoken} {clock(at_ms, locale)}"


def exact(at_ms: int, locale: QLocale) -> str:
    """Return the whole date and time, for tooltips: "Friday, 20 November 2026 19:20:31 CET"."""
    moment_there = QDateTime.fromMSecsSinceEpoch(at_ms)
    return locale.toString(moment_there, QLocale.FormatType.LongFormat)


def clock(at_ms: int, locale: QLocale) -> str:
    """Return the local time of day, "19:20" or as the locale writes it."""
    there = QDateTime.fromMSecsSinceEpoch(at_ms).time()
    return locale.toString(there, QLocale.FormatType.ShortFormat)


def day(value: date, today: date, locale: QLocale) -> str:
    """Return how far a day is: "today", "tomorrow", "in 3 days", "2 days ago", "Fri 18 Dec"."""
    ahead = (value - today).days
    if 1 < ahead < _WEEK:
        return _tr("in {0} days").format(number(ahead, locale))
    if -_WEEK < ahead < -1:
        return _tr("{0} days ago").format(number(-ahead, locale))
    return day_itself(value, today, locale)


def day_itself(value: date, today: date, locale: QLocale) -> str:
    """Return a day where its distance cannot be said, after "until" or "since": "today", "tomorrow", "Fri 18 Dec"."""
    named = {0: _tr("today"), 1: _tr("tomorrow"), -1: _tr("yesterday")}.get((value - today).days)
    return named if named is not None else _short_day(value, today, locale)


def exact_day(value: date, locale: QLocale) -> str:
    """Return a day with its weekday, month and year: "Fri 20 Nov 2026"."""
    return _format_day(value, _pattern("ddd d MMM yyyy"), locale)


def long_day(value: date, locale: QLocale) -> str:
    """Return a day as a title: "Monday 23 November"."""
    return _format_day(value, _pattern("dddd d MMMM"), locale)


def number(value: int, locale: QLocale) -> str:
    """Return a whole number with the locale's digits and separators."""
    return locale.toString(value)


def _short_day(value: date, today: date, locale: QLocale) -> str:
    pattern = _pattern("ddd d MMM") if value.year == today.year else _pattern("d MMM yyyy")
    return _format_day(value, pattern, locale)


def _format_day(value: date, pattern: str, locale: QLocale) -> str:
    return locale.toString(QDate(value.year, value.month, value.day), pattern)


def _local(at_ms: int) -> datetime:
    there = QDateTime.fromMSecsSinceEpoch(at_ms)
    on, at = there.date(), there.time()
    return datetime(on.year(), on.month(), on.day(), at.hour(), at.minute(), at.second())
