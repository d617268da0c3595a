"""When things happen in a worker's months: sessions in the afternoon and evening, quiet days between them."""

from __future__ import annotations

from datetime import date, timedelta

from wayside.work.sample.phrases import Draw

MINUTE_MS = 60_000
DAY_MS = 86_400_000
_DAY_MINUTES = 24 * 60 - 2
_EPOCH = date(1970, 1, 1)


def day_start(at: int) -> int:
    """Return the beginning of the day (UTC) of a time."""
    return at - at % DAY_MS


def date_of(at: int) -> date:
    """Return the day (UTC) of a time."""
    return _EPOCH + timedelta(days=at // DAY_MS)


def moments(draw: Draw, count: int, first_day: int, last_day: int) -> list[int]:
    """Return `count` times in ascending order.

    Args:
        draw: the source of chance.
        count: how many.
        first_day: beginning of the first day, in milliseconds.
        last_day: beginning of the last day; the last time falls on it.
    """
    if count == 0:
        return []
    gaps = [0.0]
    for _ in range(count - 1):
        # More than half of what happens follows the message before it on the same day.
        gap = draw()
        gaps.append(0.0 if gap < 0.55 else (gap - 0.5) * draw())
    total = sum(gaps)
    scale = (last_day - first_day) // DAY_MS / total if total else 0.0
    days = []
    passed = 0.0
    for gap in gaps:
        passed += gap
        days.append(int(passed * scale + 1e-9))
    shift = last_day - days[-1] * DAY_MS
    times: list[int] = []
    start = 0
    for index in range(1, count + 1):
        if index == count or days[index] != days[start]:
            _one_day(times, draw, shift + days[start] * DAY_MS, index - start)
            start = index
    return times


def _one_day(times: list[int], draw: Draw, midnight: int, count: int) -> None:
    """Add the times of one day: usually from the afternoon on, sometimes before school."""
    minute = 450 + 150 * draw() if draw() < 0.1 else 900 + 200 * (draw() + draw())
    for left in range(count, 0, -1):
        times.append(midnight + int(minute * MINUTE_MS))
        room = (_DAY_MINUTES - minute) / left
        minute += min(room, 1 + 36 * draw() * draw()) * 0.999
