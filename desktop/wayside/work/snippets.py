"""The piece of a text in which a search found something, with the found words marked.

The index holds no texts, so the piece is cut here, from the stored text, by folding it word by word the way the
index folded it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from wayside.work.index import fold

LENGTH = 160
_BEFORE = 48
_MAX_COMPARED = 64
_MAX_REMEMBERED = 10_000
_SPACES = re.compile(r"\s+")
# What no folding joins across: white space and the signs of ASCII.
_RUN = re.compile(r"[^\s\x00-/:-@\[-`{-\x7f]+")
# Characters that change or join the one before, besides all combining marks.
_JOINED = frozenset("\u0e33\u0eb3\uff9e\uff9f")
_JAMO = (("\u1160", "\u11ff"), ("\ud7b0", "\ud7fb"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Needle:
    """What is looked for: folded words in a row; with `prefix`, the last one may go on."""

    tokens: tuple[str, ...]
    prefix: bool


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a snippet; `matched` pieces are shown marked."""

    text: str
    matched: bool


Match = tuple[int, int, int]
"""Where a needle stands: start, end, number of the needle."""
Word = tuple[int, int, str]
"""A word of the index and where it stands in the text: start, end, folded."""


class Marker:
    """Finds needles in texts and cuts the piece to show. Make one for a search and use it for all its texts.

    Args:
        needles: what is looked for; none gives the beginnings of texts.
    """

    def __init__(self, needles: tuple[Needle, ...]) -> None:
        self._needles = needles
        self._pattern = _ascii_pattern(needles)
        self._known: dict[str, tuple[Word, ...]] = {}

    def excerpt(self, text: str, length: int = LENGTH) -> tuple[Span, ...]:
        """Return about `length` characters around the place where most needles stand together, on one line."""
        matches = self._matches(text)
        found = list(islice(matches, _MAX_COMPARED))
        start, end = self._window(text, found, length)
        if found and found[-1][0] < end:
            found += takewhile(lambda match: match[0] < end, matches)
        spans = _mark(text, start, end, found)
        lead = (Span("… ", matched=False),) if start else ()
        tail = (Span(" …", matched=False),) if text[end : end + length].strip() else ()
        return (*lead, *(Span(_SPACES.sub(" ", span.text), span.matched) for span in spans), *tail)

    def mark(self, text: str) -> tuple[Span, ...]:
        """Return a whole text with what was found marked."""
        return tuple(_mark(text, 0, len(text), list(self._matches(text))))

    def _window(self, text: str, matches: list[Match], length: int) -> tuple[int, int]:
        """Choose what to show: where the most different needles stand close together, the first such place."""
        best, best_count = (0, 0, 0), 0
        for place, match in enumerate(matches):
            limit = match[0] + length - _BEFORE
            near = {match[2]} | {number for _, end, number in matches[place:] if end <= limit}
            if len(near) > best_count:
                best, best_count = match, len(near)
                if best_count == len(self._needles):
                    break
        start = _soft_start(text, best[0]) if best[0] > _BEFORE else 0
        end = min(len(text), max(start + length, min(best[1], start + 2 * length)))
        if end < len(text):
            cut = text.rfind(" ", max(start + length // 2, best[1]), end)
            end = cut if cut > 0 else _whole(text, end)
        return start, end

    def _matches(self, text: str) -> Iterator[Match]:
        """Yield where needles stand in a text, from left to right, without overlap."""
        if not self._needles:
            return
        if self._pattern is not None and text.isascii():
            for match in self._pattern.finditer(text.lower()):
                yield match.start(), match.end(), (match.lastindex or 1) - 1
            return
        yield from self._matches_by_word(text)

    def _matches_by_word(self, text: str) -> Iterator[Match]:
        longest = max(len(needle.tokens) for needle in self._needles)
        row = list[Word]()
        for word in self._words(text):
            row.append(word)
            if len(row) == longest:
                yield from self._at_head(row)
                del row[:1]
        while row:
            yield from self._at_head(row)
            del row[:1]

    def _at_head(self, row: list[Word]) -> Iterator[Match]:
        """Yield the needle that stands at the head of a row of words, and take away what it covers but one."""
        for number, needle in enumerate(self._needles):
            if _stands(row, needle):
                count = len(needle.tokens)
                yield row[0][0], row[count - 1][1], number
                del row[: count - 1]
                return

    def _words(self, text: str) -> Iterator[Word]:
        known = self._known
        for match in _RUN.finditer(text):
            run, at = match.group(), match.start()
            words = known.get(run)
            if words is None:
                words = tuple(_words_of(run))
                if len(known) < _MAX_REMEMBERED:
                    known[run] = words
            for start, end, token in words:
                yield at + start, at + end, token


def excerpt(text: str, needles: tuple[Needle, ...], length: int = LENGTH) -> tuple[Span, ...]:
    """Return about `length` characters around the place found, on one line; see `Marker`."""
    return Marker(needles).excerpt(text, length)


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text as the index knows them, with where they stand."""
    for match in _RUN.finditer(text):
        for start, end, token in _words_of(match.group()):
            yield match.start() + start, match.start() + end, token


def _ascii_pattern(needles: tuple[Needle, ...]) -> re.Pattern[str] | None:
    """Return what finds the needles in plain lower-case text, much faster than word by word.

    A needle that is not plain can not stand there; it keeps its group so that groups count needles.
    """
    parts = []
    for needle in needles:
        row = "[^a-z0-9]+".join(map(re.escape, needle.tokens))
        plain = row.isascii()
        parts.append(f"({row}{'[a-z0-9]*' if needle.prefix else '(?![a-z0-9])'})" if plain else "((?!))")
    return re.compile(f"(?<![a-z0-9])(?:{'|'.join(parts)})") if parts else None


def _stands(row: list[Word], needle: Needle) -> bool:
    tokens = needle.tokens
    if len(row) < len(tokens):
        return False
    last = len(tokens) - 1
    for place, token in enumerate(tokens):
        word = row[place][2]
        if word != token and not (needle.prefix and place == last and word.startswith(token)):
            return False
    return True


# Words and where they stand -----------------------------------------------------------------------------------


def _words_of(run: str) -> Iterator[Word]:
    """Yield the words of a run of characters without ASCII signs in it."""
    if run.isascii():
        yield 0, len(run), run.lower()
        return
    tokens = fold(run).split()
    found = list(_words_of_cells(run))
    if [word[2] for word in found] == tokens:
        yield from found
    else:
        # Something joined across characters in a way not foreseen: the words are right, their places are coarse.
        for token in tokens:
            yield 0, len(run), token


def _words_of_cells(run: str) -> Iterator[Word]:
    token, begin, end = "", 0, 0
    for start, stop in _cells(run):
        for piece in re.split("( )", fold(run[start:stop])):
            if piece == " ":
                if token:
                    yield begin, end, token
                token = ""
            elif piece:
                begin = begin if token else start
                token, end = token + piece, stop
    if token:
        yield begin, end, token


def _cells(run: str) -> Iterator[tuple[int, int]]:
    """Yield the characters of a run, each with what belongs to it, as starts and ends."""
    start = 0
    for place in range(1, len(run)):
        if not _belongs_to_previous(run[place]):
            yield start, place
            start = place
    yield start, len(run)


def _belongs_to_previous(char: str) -> bool:
    if char.isascii():
        return False
    if unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf", "Sk") or char in _JOINED:
        return True
    return any(first <= char <= last for first, last in _JAMO)


# Cutting ------------------------------------------------------------------------------------------------------


def _soft_start(text: str, found: int) -> int:
    """Return a beginning shortly before a place, after a space if there is one."""
    earliest = found - _BEFORE
    gap = text.find(" ", earliest, found)
    return gap + 1 if gap >= 0 else _whole(text, earliest)


def _whole(text: str, place: int) -> int:
    """Return a place no later than the one given that does not tear a mark from its letter."""
    earliest = max(0, place - 16)
    while place > earliest and place < len(text) and _belongs_to_previous(text[place]):
        place -= 1
    return place


def _mark(text: str, start: int, end: int, matches: list[Match]) -> list[Span]:
    spans, last = list[Span](), start
    for match_start, match_end, _ in matches:
        first, stop = max(match_start, last), min(match_end, end)
        if first >= stop:
            continue
        if first > last:
            spans.append(Span(text[last:first], matched=False))
        spans.append(Span(text[first:stop], matched=True))
        last = stop
    if last < end:
        spans.append(Span(text[last:end], matched=False))
    return spans
