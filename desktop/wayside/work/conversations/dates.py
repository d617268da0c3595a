"""Dates and hours as exports write them, and the instants they mean.

Nobody can tell 03.04. from 04/03 by one line. So the order of day and month is decided over the whole file: by a
number above twelve, by a reading that would lie in the future, and by the fact that an export runs forward in time.
Where none of these decides, the worker is asked.
"""

from __future__ import annotations

import re
import zoneinfo
from datetime import UTC, date, datetime, timedelta, tzinfo

from wayside.errors import ErrorCode, WaysideError
from wayside.work import zones
from wayside.work.conversations.records import DateOrder, ZoneFrom

EARLIEST = 946_684_800_000  # the year 2000: before that nobody wrote in any of these
_DAY_MS = 86_400_000

# Direction marks and the byte order mark, which exports put anywhere; they are not part of what is said.
MARKS = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff"
_SPACE = "[ \\t\u00a0\u202f]"
_EVENING_BEFORE = ("ÖS", "下午", "오후")
_EVENING_BEHIND = ("p", "P", "n", "م", "μ")  # what the words after an hour begin with
_BEFORE = r"ÖÖ|ÖS|上午|下午|오전|오후"
_BEHIND = r"[AaPp]\.?[ \u00a0\u202f]?[Mm]\b\.?|vorm\.|nachm\.|[صم]\b|[πμ]\.μ\."
# Czech and Hungarian put a space after each point, Hungarian and Korean also a point after the last number.
_PART = rf"[{MARKS}]*(?:(?<=\.)[ \u00a0])?"
DATE = (
    rf"(?P<a>\d{{1,4}})[{MARKS}]*(?P<between>[./-]){_PART}(?P<b>\d{{1,2}})[{MARKS}]*(?P=between)"
    rf"{_PART}(?P<c>\d{{4}}|\d{{2}})(?:(?<=\d)\.(?=[, \u00a0]))?"
)
HOUR = (
    rf"(?:(?P<early>{_BEFORE}){_SPACE}?)?"
    rf"(?P<hour>\d{{1,2}})(?P<colon>[:.])(?P<minute>\d\d)(?:(?P=colon)(?P<second>\d\d))?"
    rf"(?:[{MARKS}]*{_SPACE}?[{MARKS}]*(?P<half>{_BEHIND}))?"
)
_MOMENT = re.compile(rf"^{DATE}(?:(?:,|{_SPACE}){_SPACE}?{HOUR})?$")
_DIGITS = re.compile(r"^\d{9,16}(?:\.\d+)?$")


class Clock:
    """Turns the local times of one file into instants.

    In the hour that comes twice when summer time ends, a time that would go back is taken as the second one.

    Args:
        zone: an IANA name, or None for this computer's.
        now: the present instant; what lies more than a day after it is no message.

    Raises:
        WaysideError: VALUE_INVALID if there is no such zone.
    """

    def __init__(self, zone: str | None, now: int) -> None:
        self._name, self._zone = _zone(zone)
        self._zone_from = ZoneFrom.COMPUTER if zone is None else ZoneFrom.GIVEN
        self._used = False
        self._latest = now + _DAY_MS
        self._last = 0

    @property
    def zone(self) -> tuple[str, ZoneFrom]:
        """Which zone the times of the file were read in: none of ours as long as it had no local time."""
        return (self._name, self._zone_from) if self._used else ("UTC", ZoneFrom.FILE)

    def instant(self, local: datetime) -> int | None:
        """Return the instant of a local time in milliseconds, or None if nobody can have written then."""
        self._used = True
        try:
            at = _milliseconds(local.replace(tzinfo=self._zone))
            if at < self._last:
                later = _milliseconds(local.replace(tzinfo=self._zone, fold=1))
                if later >= self._last:
                    at = later
        except (OverflowError, ValueError):
            return None
        if not EARLIEST <= at <= self._latest:
            return None
        self._last = at
        return at

    def plausible(self, at: int) -> int | None:
        """Return an instant, or None if nobody can have written then."""
        return at if EARLIEST <= at <= self._latest else None


def _milliseconds(aware: datetime) -> int:
    return (aware - _EPOCH) // _MILLISECOND


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def _zone(name: str | None) -> tuple[str, tzinfo]:
    try:
        if name is not None:
            return name, zoneinfo.ZoneInfo(name)
        zone = zones.computer_zone()
        return str(zone), zone
    except (LookupError, ValueError, OSError):
        raise WaysideError(ErrorCode.VALUE_INVALID, field="timezone") from None


class OrderEvidence:
    """What the dates of a file say about the order of day and month.

    Args:
        today: no date of a file lies after the day after it.
    """

    def __init__(self, today: date) -> None:
        self._latest = today + timedelta(days=1)
        self._possible = dict.fromkeys(DateOrder, True)
        self._in_time = dict.fromkeys(DateOrder, True)
        self._forward = dict.fromkeys(DateOrder, True)
        self._last: dict[DateOrder, date] = {}
        self._seen: tuple[int, int, int] | None = None
        self.undecided = False

    def see(self, a: int, b: int, c: int) -> None:
        """Take a date with slashes into account, its numbers as they stand."""
        if (a, b, c) == self._seen:
            return
        self._seen = (a, b, c)
        self.undecided = True
        for order in DateOrder:
            day = _day(a, b, c, order)
            if day is None:
                # One line that is no date at all says nothing about the others.
                if _day(a, b, c, _other(order)) is not None:
                    self._possible[order] = False
                continue
            self._in_time[order] &= day <= self._latest
            self._forward[order] &= day >= self._last.get(order, day)
            self._last[order] = day

    def decide(self) -> DateOrder | None:
        """Return the order, or None if the file allows both, or contradicts itself."""
        left = list(DateOrder)
        for evidence in (self._possible, self._in_time, self._forward):
            kept = [order for order in left if evidence[order]]
            if len(kept) == 1:
                return kept[0]
            if not kept and evidence is self._possible:
                return None
            left = kept or left
        return None


def _other(order: DateOrder) -> DateOrder:
    return DateOrder.MONTH_DAY if order is DateOrder.DAY_MONTH else DateOrder.DAY_MONTH


def _day(a: int, b: int, c: int, order: DateOrder) -> date | None:
    day, month = (a, b) if order is DateOrder.DAY_MONTH else (b, a)
    try:
        return date(_year(c), month, day)
    except ValueError:
        return None


def _year(number: int) -> int:
    return number + 2000 if number < 100 else number


def order_needed(between: str, first: str, third: str) -> bool:
    """Tell whether a date can be read in two ways. With points or hyphens the day comes first everywhere."""
    return between == "/" and len(first) <= 2 and len(third) in (2, 4)


def local_time(match: re.Match[str], order: DateOrder | None) -> datetime | None:
    """Return the local time that `DATE` and `HOUR` matched, or None if there is no such time."""
    a, b, c = int(match["a"]), int(match["b"]), int(match["c"])
    if len(match["a"]) == 4:
        year, month, day = a, b, c
    elif order is DateOrder.MONTH_DAY and match["between"] == "/":
        year, month, day = _year(c), a, b
    else:
        year, month, day = _year(c), b, a
    if not match["hour"]:
        return _noon(year, month, day)
    hour = int(match["hour"])
    half, early = match["half"], match["early"]
    if half or early:
        evening = early in _EVENING_BEFORE or bool(half) and half.startswith(_EVENING_BEHIND)
        if hour == 12:
            hour = 12 if evening else 0
        elif hour < 12 and evening:
            hour += 12
    try:
        return datetime(year, month, day, hour, int(match["minute"]), int(match["second"] or 0))
    except ValueError:
        return None


def _noon(year: int, month: int, day: int) -> datetime | None:
    """Return the middle of a day of which no hour is known, so that it is the same day in any zone nearby."""
    try:
        return datetime(year, month, day, 12)
    except ValueError:
        return None


def moment_match(text: str) -> re.Match[str] | None:
    """Match a date, with an hour or without, as people write them, and nothing else."""
    return _MOMENT.match(text)


def machine_time(text: str) -> datetime | int | None:
    """Return what a machine wrote: ISO 8601, or seconds, milliseconds or microseconds since the epoch.

    Returns:
        An instant in milliseconds where the text says one, else a local time, or None if it is neither.
    """
    if _DIGITS.match(text):
        number = float(text)
        return int(number * 1000 if number < 1e11 else number if number < 1e14 else number / 1000)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    if found.tzinfo is None:
        return _noon(found.year, found.month, found.day) if len(text) == len("2024-01-31") else found
    try:
        return _milliseconds(found)
    except OverflowError:
        return None
