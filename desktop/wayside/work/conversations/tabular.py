"""Tables: what tools make of a Signal backup, and anybody's own list with a heading for each column."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from wayside.errors import ErrorCode, WaysideError
from wayside.work.conversations.dates import (
    Clock,
    OrderEvidence,
    local_time,
    machine_time,
    moment_match,
    order_needed,
)
from wayside.work.conversations.reading import Source
from wayside.work.conversations.records import Column, DateOrder, Item, Left, Spoken, Unread
from wayside.work.timeline import Direction

# Headings that are understood without being told, best first. DATE_SENT, TYPE, BODY and ADDRESS are what tools that
# read Signal's Android backup write, after the table in it.
_HEADINGS = {
    Column.WHEN: (
        "date_sent", "sent_at", "timestamp", "datetime", "date time", "when", "time", "date", "zeit", "datum",
    ),
    Column.WHO: ("sender", "from", "author", "sender_name", "who", "name", "address", "absender", "von", "auteur"),
    Column.DIRECTION: ("direction", "type", "richtung", "sens"),
    Column.TEXT: ("body", "text", "message", "content", "nachricht"),
    Column.LENGTH: ("length", "characters", "länge", "longueur"),
}  # fmt: skip
_IN = frozenset({"in", "incoming", "received", "inbox", "eingehend", "empfangen", "reçu", "entrant", "1"})
_OUT = frozenset({"out", "outgoing", "sent", "outbox", "ausgehend", "gesendet", "envoyé", "sortant", "2"})
# Signal's message types: the five low bits say what it is; 20 came in, 21 to 26 went out, the rest are no messages.
_SIGNAL_BITS, _SIGNAL_IN, _SIGNAL_OUT = 0x1F, 20, range(21, 27)
_MAX_COLUMNS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """Where in a row what stands."""

    delimiter: str
    places: Mapping[Column, int]

    def cell(self, row: list[str], column: Column) -> str:
        place = self.places.get(column)
        return row[place].strip() if place is not None and place < len(row) else ""


def recognises(head: str) -> bool:
    """Tell whether a text begins with headings of which enough are known."""
    return _layout(head.split("\n", 1)[0], {}) is not None


def _layout(headings: str, told: Mapping[Column, str]) -> _Layout | None:
    line = headings.removesuffix("\r")
    delimiter = max(",;\t", key=line.count)
    names = [name.strip().strip('"').strip().casefold() for name in line.split(delimiter)]
    if not 2 <= len(names) <= _MAX_COLUMNS:
        return None
    places = {}
    for column, usual in _HEADINGS.items():
        wanted = (told[column].strip().casefold(),) if column in told else usual
        place = next((names.index(name) for name in wanted if name in names), None)
        if place is not None:
            places[column] = place
        elif column in told:
            raise WaysideError(ErrorCode.IMPORT_NO_COLUMN, field=column.value)
    if Column.WHEN not in places or not places.keys() & {Column.WHO, Column.DIRECTION}:
        return None
    return _Layout(delimiter=delimiter, places=places)


def _rows(source: Source, columns: Mapping[Column, str]) -> Iterator[tuple[int, _Layout, list[str], bool]]:
    """Yield the rows under the headings: the line one ends at, the layout, its cells, and whether all was text."""
    lines = source.lines()
    layout = _layout(next(lines, (0, "", True))[1], columns)
    if layout is None:
        raise WaysideError(ErrorCode.IMPORT_NO_COLUMN, field=Column.WHEN.value)
    place = _Place()
    reader = csv.reader(place.watch(lines), delimiter=layout.delimiter)
    while True:
        try:
            row = next(reader, None)
        except csv.Error:
            # A quotation that never ends, most of the time; the reader's own limit on a cell keeps it small.
            raise WaysideError(ErrorCode.IMPORT_TOO_LONG, line=place.number) from None
        if row is None:
            return
        if row:
            yield place.number, layout, row, place.taken()


class _Place:
    """Where in the file the reader of rows is."""

    def __init__(self) -> None:
        self.number, self._is_text = 1, True

    def watch(self, lines: Iterator[tuple[int, str, bool]]) -> Iterator[str]:
        for number, line, is_text in lines:
            self.number = number
            self._is_text &= is_text
            yield line + "\n"

    def taken(self) -> bool:
        was, self._is_text = self._is_text, True
        return was


def find_order(source: Source, columns: Mapping[Column, str], today: date) -> tuple[bool, DateOrder | None]:
    """Read all dates of a file; return whether their order is in question, and the order if it can be known."""
    evidence = OrderEvidence(today)
    for _, layout, row, _ in _rows(source, columns):
        match = moment_match(layout.cell(row, Column.WHEN))
        if match is not None and order_needed(match["between"], match["a"], match["c"]):
            evidence.see(int(match["a"]), int(match["b"]), int(match["c"]))
    return evidence.undecided, evidence.decide()


def messages(
    source: Source, columns: Mapping[Column, str], order: DateOrder | None, clock: Clock, *, keep: bool
) -> Iterator[Item]:
    """Yield what a file says.

    Args:
        source: the file.
        columns: the headings that were told.
        order: of day and month; None leaves out the times of dates that need it.
        clock: for local times.
        keep: whether the words are wanted.

    Raises:
        WaysideError: IMPORT_NO_COLUMN if a heading that is needed is missing; IMPORT_TOO_LONG.
    """
    for line, layout, row, is_text in _rows(source, columns):
        if not is_text:
            yield Unread(line, Left.BAD_LETTERS)
        yield _item(line, layout, row, order, clock, keep=keep)


def _item(
    line: int, layout: _Layout, row: list[str], order: DateOrder | None, clock: Clock, *, keep: bool
) -> Item:
    direction: Direction | None = None
    if Column.DIRECTION in layout.places:
        told = layout.cell(row, Column.DIRECTION)
        direction = _direction(told)
        if direction is None:
            return Unread(line, Left.SYSTEM if told.isdigit() else Left.NOT_UNDERSTOOD)
    speaker = layout.cell(row, Column.WHO)
    if direction is None and not speaker:
        return Unread(line, Left.NOT_UNDERSTOOD)
    at, known = _instant(layout.cell(row, Column.WHEN), order, clock)
    if known and at is None:
        return Unread(line, Left.BAD_TIME)
    text = layout.cell(row, Column.TEXT)
    length = layout.cell(row, Column.LENGTH) if not text else ""
    counted = int(length) if length.isascii() and length.isdigit() and len(length) < 7 else len(text)
    return Spoken(line, at, speaker, counted, text if keep else None, None, direction)


def _instant(text: str, order: DateOrder | None, clock: Clock) -> tuple[int | None, bool]:
    """Return an instant, and whether its absence means that there is none rather than that the order is needed."""
    found = machine_time(text)
    if isinstance(found, int):
        return clock.plausible(found), True
    if found is None:
        match = moment_match(text)
        if match is None:
            return None, True
        if order is None and order_needed(match["between"], match["a"], match["c"]):
            return None, False
        found = local_time(match, order)
    return (clock.instant(found) if found is not None else None), True


def _direction(text: str) -> Direction | None:
    folded = text.casefold()
    if folded in _IN:
        return Direction.IN
    if folded in _OUT:
        return Direction.OUT
    if folded.isascii() and folded.isdigit() and len(folded) < 16:
        kind = int(folded) & _SIGNAL_BITS
        if kind == _SIGNAL_IN:
            return Direction.IN
        if kind in _SIGNAL_OUT:
            return Direction.OUT
    return None
