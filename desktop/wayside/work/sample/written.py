"""The people written by hand, with times relative to the present."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from wayside.resources import resource
from wayside.work.people import Minor, PersonFields, Stage
from wayside.work.sample.records import (
    SampleEntry,
    SampleHandle,
    SamplePerson,
    SampleRelation,
)
from wayside.work.sample.times import DAY_MS, MINUTE_MS, date_of, day_start
from wayside.work.timeline import (
    Direction,
    EntryKind,
    Mode,
    NoteMark,
    NoteState,
    NoteVersion,
    StartedBy,
)


def written_people(now_ms: int) -> list[SamplePerson]:
    """Return the hand-written people as they stand at `now_ms`."""
    stored = json.loads(Path(resource("sample/written.json")).read_text("utf-8"))
    order = {person["code_name"]: number for number, person in enumerate(stored)}
    return [_person(person, order, now_ms) for person in stored]


def _person(stored: Mapping[str, Any], order: Mapping[str, int], now: int) -> SamplePerson:
    handles = tuple(
        SampleHandle(
            platform=platform,
            handle=handle,
            since=_days_ago(now, since),
            until=None if until is None else _days_ago(now, until),
        )
        for platform, handle, since, until in stored["handles"]
    )
    platform = handles[0].platform
    started = StartedBy.PERSON if _first_contact(stored["entries"]) == "in" else StartedBy.WORKER
    entries = [_entry(item, platform, started, now) for item in stored["entries"]]
    closed = stored.get("closed")
    step = stored["next"]
    return SamplePerson(
        fields=PersonFields(
            code_name=stored["code_name"],
            aim=stored["aim"],
            stage=Stage[stored["stage"]],
            minor=Minor[stored["minor"]],
            likes=stored["likes"],
            needs=stored["needs"],
            fears=stored["fears"],
            protective=stored["protective"],
            next_step=step[0] if step else "",
            next_step_on=date_of(now) + timedelta(days=step[1]) if step else None,
            tags=tuple(sorted(stored["tags"])),
        ),
        created_at=entries[0].at - 20 * MINUTE_MS,
        updated_at=entries[-1].updated_at,
        closed_at=_days_ago(now, closed[0]) if closed else None,
        closed_reason=closed[1] if closed else "",
        handles=handles,
        relations=tuple(
            SampleRelation(
                other=order.get(other),
                label="" if other in order else other,
                kind=kind,
            )
            for other, kind in stored["relations"]
        ),
        entries=entries,
    )


def _first_contact(entries: list[list[str]]) -> str:
    return next((item[1] for item in entries if item[1] != "note"), "")


def _days_ago(now: int, days: int) -> int:
    return day_start(now) - days * DAY_MS + 17 * 60 * MINUTE_MS


def _moment(ago: str, now: int) -> int:
    """Return the time of `4d 21:02` or `2h`."""
    if ago.endswith("h"):
        return now - int(ago[:-1]) * 60 * MINUTE_MS
    days, clock = ago.split("d ")
    hours, minutes = clock.split(":")
    return day_start(now) - int(days) * DAY_MS + (int(hours) * 60 + int(minutes)) * MINUTE_MS


def _entry(item: list[str], platform: str, started: StartedBy, now: int) -> SampleEntry:
    at = _moment(item[0], now)
    if item[1] == "note":
        return _note(item, at)
    return SampleEntry(
        EntryKind.CONTACT,
        at,
        item[2],
        min(at + 3 * MINUTE_MS, now),
        platform=platform,
        direction=Direction.IN if item[1].endswith("in") else Direction.OUT,
        mode=Mode.ONE_TO_MANY if item[1].startswith("public") else Mode.ONE_TO_ONE,
        started_by=started,
    )


def _note(item: list[str], at: int) -> SampleEntry:
    _ago, _note, state, mark, source, text, *older = item
    sealed = at + 12 * MINUTE_MS
    return SampleEntry(
        EntryKind.NOTE,
        at,
        text,
        sealed + DAY_MS if older else sealed,
        state=NoteState[state.upper()],
        mark=NoteMark[mark.upper()],
        source=source,
        older=tuple(
            NoteVersion(
                version=number,
                text=words,
                mark=NoteMark[mark.upper()],
                source=source,
                sealed_at=sealed,
            )
            for number, words in enumerate(older, start=1)
        ),
    )
