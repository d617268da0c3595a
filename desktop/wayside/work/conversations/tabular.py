"""Tables: what tools make of a Signal backup, and anybody's own list with a heading for each column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
from wayside.work.conversations.records import Column, DateOrder, Headings, Item, Left, Spoken, Unread
from wayside.work.conversations.table import Row, Table, headings
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
# After so many rows without a date that could be read in two ways none is expected.
_ENOUGH = 1_000
_NO_TABLE = ("{", "[", "<")


class _Layout:
    """Where in a row what stands; -1 for what the table does not have."""

    def __init__(self, places: Mapping[Column, int]) -> None:
        self.when = places[Column.WHEN]
        self.who = places.get(Column.WHO, -1)
        self.direction = places.get(Column.DIRECTION, -1)
        self.text = places.get(Column.TEXT, -1)
        self.length = places.get(Column.LENGTH, -1)


def _cell(row: Row, place: int) -> str:
    return row.cells[place].strip() if 0 <= place < len(row.cells) else ""


def recognises(head: str) -> bool:
    """Tell whether a text begins with headings of which enough are known."""
    return _layout(headings(head.split("\n", 1)[0])[1], {}) is not None


def _layout(names: Sequence[str], told: Mapping[Column, str]) -> _Layout | None:
    missing = next(
        (column for column, heading in told.items() if heading and _fold(heading) not in names), None
    )
    if missing is not None:
        raise WaysideError(ErrorCode.IMPORT_NO_COLUMN, field=missing.value)
    places = _places(names, told)
    if Column.WHEN not in places or not places.keys() & {Column.WHO, Column.DIRECTION}:
        return None
    return _Layout(places)


def _places(names: Sequence[str], told: Mapping[Column, str]) -> dict[Column, int]:
    """Return which column holds what: as told, else by the usual headings."""
    places = {}
    for column, usual in _HEADINGS.items():
        wanted = (_fold(told[column]),) if column in told else usual
        place = next((names.index(name) for name in wanted if name and name in names), None)
        if place is not None:
            places[column] = place
    return places


def _fold(heading: str) -> str:
    return heading.strip().casefold()


def described(source: Source, told: Mapping[Column, str]) -> Headings:
    """Return the headings of what may be a table; none if it is none."""
    line = next(source.lines(), (0, "", True))[1] if source.is_text else ""
    delimiter, folded = headings(line)
    if not folded or line.lstrip()[:1] in _NO_TABLE:
        return Headings(names=(), columns={})
    names = tuple(name.strip().strip('"').strip() for name in line.removesuffix("\r").split(delimiter))
    return Headings(
        names=names, columns={column: names[place] for column, place in _places(folded, told).items()}
    )


def _open(source: Source, columns: Mapping[Column, str]) -> tuple[Table, _Layout]:
    table = Table(source)
    layout = _layout(table.headings, columns)
    if layout is None:
        raise WaysideError(ErrorCode.IMPORT_NO_COLUMN, field=Column.WHEN.value)
    return table, layout


def find_order(source: Source, columns: Mapping[Column, str], today: date) -> tuple[bool, DateOrder | None]:
    """Read all dates of a file; return whether their order is in question, and the order if it can be known."""
    table, layout = _open(source, columns)
    evidence = OrderEvidence(today)
    for number, row in enumerate(table):
        match = moment_match(_cell(row, layout.when))
        if match is not None and order_needed(match["between"], match["a"], match["c"]):
            evidence.see(int(match["a"]), int(match["b"]), int(match["c"]))
        elif number > _ENOUGH and not evidence.undecided:
            break  # a table that writes its times in another way
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
    table, layout = _open(source, columns)
    for row in table:
        if not row.is_text:
            yield Unread(row.line, Left.BAD_LETTERS)
        yield _item(layout, row, order, clock, keep=keep)


def _item(layout: _Layout, row: Row, order: DateOrder | None, clock: Clock, *, keep: bool) -> Item:
    direction: Direction | None = None
    if layout.direction >= 0:
        told = _cell(row, layout.direction)
        direction = told_direction(told)
        if direction is None:
            return Unread(row.line, Left.SYSTEM if told.isdigit() else Left.NOT_UNDERSTOOD)
    speaker = _cell(row, layout.who)
    if direction is None and not speaker:
        return Unread(row.line, Left.NOT_UNDERSTOOD)
    at, is_known = instant(_cell(row, layout.when), order, clock)
    if is_known and at is None:
        return Unread(row.line, Left.BAD_TIME)
    text = _cell(row, layout.text)
    length = len(text) if text else _number(_cell(row, layout.length))
    return Spoken(row.line, at, speaker, length, text if keep else None, None, direction)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0


def instant(text: str, order: DateOrder | None, clock: Clock) -> tuple[int | None, bool]:
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


def told_direction(text: str) -> Direction | None:
    """Return the direction that a word or one of Signal's numbers means, or None."""
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
