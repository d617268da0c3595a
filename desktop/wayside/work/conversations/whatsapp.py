"""WhatsApp's "Export chat": a text, one line a message and more if the message has line ends.

There is no specification. The shapes were taken from exports of phones in many languages:

    29.01.18, 12:24 - Name: text                  Android; date, hour and AM/PM as the phone is set
    [29/01/2018, 12:24:03] Name: text             iPhone; seconds; no comma in some languages
    7/1/16, 4:56:55 PM: Name: text                iPhones until 2018
    29/01/2018, 12:24 - somebody joined           a line of the platform's own has no name

An iPhone marks what the program itself wrote with U+200E: before the text, and for attachments also before the line.
That holds in every language. Android does not, so its phrases are known in English, German and French only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from wayside.work.conversations import whatsapp_words as words
from wayside.work.conversations.dates import (
    DATE,
    HOUR,
    MARKS,
    Clock,
    OrderEvidence,
    local_time,
    order_needed,
)
from wayside.work.conversations.reading import Source
from wayside.work.conversations.records import DateOrder, Item, Left, Spoken, Unread

_GAP = "[ \u00a0\u202f]"
_HEADER = re.compile(
    rf"^(?P<lead>[{MARKS}]*)(?P<open>\[)?[{MARKS}]*{DATE}(?P<comma>[,\u060c])?[{MARKS}]*{_GAP}{{1,2}}(?:klo{_GAP}|à{_GAP}|um{_GAP})?"
    rf"[{MARKS}]*{HOUR}[{MARKS}]*(?:(?P<close>\]){_GAP}?|{_GAP}[-\u2013]{_GAP}|:{_GAP})(?P<rest>.*)$",
    re.DOTALL,
)
_NAME = re.compile(rf"^[{MARKS}~ \u00a0\u202f]*(?P<name>[^:\n]{{1,120}}?)[{MARKS}]*: ?", re.DOTALL)
_ANY_MARK = re.compile(f"[{MARKS}]")
_HEAD_LINES = 60
MAX_KEPT = 70_000


# What stays the same from one line to the next (brackets, the sign between the numbers of a date, the year in front,
# seconds); a pasted line of another chat mostly differs in it.
_Shape = tuple[bool, str, bool, bool]


def _header(line: str) -> re.Match[str] | None:
    # Most lines that go on are ruled out by their first letter.
    if not line or not (line[0].isdigit() or line[0] == "[" or _ANY_MARK.match(line)):
        return None
    match = _HEADER.match(line)
    if match is None or bool(match["open"]) != bool(match["close"]):
        return None
    return match


def _shape(match: re.Match[str]) -> _Shape:
    return (bool(match["open"]), match["between"], len(match["a"]) == 4, bool(match["second"]))


def recognises(head: str) -> bool:
    """Tell whether a text begins like an export: a line with date, hour and more among the first ones."""
    return any(_header(line.removesuffix("\r")) for line in head.split("\n")[:_HEAD_LINES])


def find_order(source: Source, today: date) -> tuple[bool, DateOrder | None]:
    """Read all dates of a file; return whether their order is in question, and the order if it can be known."""
    evidence = OrderEvidence(today)
    shape: _Shape | None = None
    for _, line, _ in source.lines():
        match = _header(line)
        if match is None:
            continue
        if shape is None:
            shape = _shape(match)
            if not order_needed(match["between"], match["a"], match["c"]):
                break  # and no other line of the file asks
        if _shape(match) == shape:
            evidence.see(int(match["a"]), int(match["b"]), int(match["c"]))
    return evidence.undecided, evidence.decide()


class _Message:
    """A message that may go on in the next line."""

    __slots__ = ("at", "cut", "generated", "length", "line", "parts", "speaker")

    def __init__(self, line: int, at: int | None, speaker: str, first: str, generated: bool) -> None:
        self.line, self.at, self.speaker, self.generated = line, at, speaker, generated
        self.parts, self.length, self.cut = [first], len(first), False

    def go_on(self, line: str) -> None:
        if self.length + len(line) < MAX_KEPT:
            self.parts.append(line)
        else:
            self.cut = True
        self.length += 1 + len(line)

    def items(self, *, keep: bool) -> Iterator[Item]:
        text = self.parts[0] if len(self.parts) == 1 else "\n".join(self.parts)
        told = words.said(text, self.generated)
        if isinstance(told, Left):
            yield Unread(self.line, told)
            return
        length = len(told) if not self.cut else self.length
        if self.cut:
            yield Unread(self.line, Left.CUT)
        yield Spoken(self.line, self.at, self.speaker, length, told if keep else None)


def messages(source: Source, order: DateOrder | None, clock: Clock, *, keep: bool) -> Iterator[Item]:
    """Yield what a file says.

    Args:
        source: the file.
        order: of day and month; None leaves out the times of dates that need it.
        clock: for the local times.
        keep: whether the words are wanted.
    """
    shape: _Shape | None = None
    open_message: _Message | None = None
    for number, line, is_text in source.lines():
        if not is_text:
            yield Unread(number, Left.BAD_LETTERS)
        match = _header(line)
        if match is not None and shape is None:
            shape = _shape(match)
        if match is None or _shape(match) != shape:
            if open_message is not None:
                open_message.go_on(line)
            elif shape is None and line.strip():
                yield Unread(number, Left.BEFORE_FIRST)
            continue
        if open_message is not None:
            yield from open_message.items(keep=keep)
        begun = _begin(number, match, order, clock)
        open_message = begun if isinstance(begun, _Message) else None
        if isinstance(begun, Unread):
            yield begun
    if open_message is not None:
        yield from open_message.items(keep=keep)


def _begin(number: int, match: re.Match[str], order: DateOrder | None, clock: Clock) -> _Message | Unread:
    rest = match["rest"]
    if words.is_system(rest):
        return Unread(number, Left.SYSTEM)
    name = _NAME.match(rest)
    if name is None:
        return Unread(number, Left.SYSTEM)
    at = None
    if order is not None or not order_needed(match["between"], match["a"], match["c"]):
        local = local_time(match, order)
        at = clock.instant(local) if local is not None else None
        if at is None:
            return Unread(number, Left.BAD_TIME)
    body, generated = rest[name.end() :], False
    if match["open"] and "\u200e" in body:
        if "\u200e" in match["lead"]:
            body = words.without_attachment(body)
        else:
            generated = body.startswith("\u200e")
    return _Message(number, at, _speaker(name["name"]), body, generated)


@lru_cache(maxsize=1_000)
def _speaker(name: str) -> str:
    return _ANY_MARK.sub("", name).strip()
