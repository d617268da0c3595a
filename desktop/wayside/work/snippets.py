"""The piece of a text in which a search found something, with the found words marked.

The index holds no texts, so the piece is cut here, from the stored text, by folding it the way the index did.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import NamedTuple

from wayside.work.index import CHARACTERS, fold

LENGTH = 160
_BEFORE = 48
_MAX_COMPARED = 64
_MAX_REMEMBERED = 10_000
# White space that is more than one plain space.
_SPACES = re.compile(r"\s*\n\s*|\s{2,}|[^\S ]")
_LINE_END = " · "
# What no folding joins across: white space and the signs of ASCII.
_RUN = re.compile(r"[^\s\x00-/:-@\[-`{-\x7f]+")
# Characters that change or join the one before, besides all combining marks.
_JOINED = frozenset("\u0e33\u0eb3\uff9e\uff9f")
_JAMO = (("\u1160", "\u11ff"), ("\ud7b0", "\ud7fb"))
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
# Scripts and forms in which folding looks at more than one character.
_AWKWARD = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Needle:
    """What is looked for: folded words in a row; with `prefix`, the last one may go on."""

    tokens: tuple[str, ...]
    prefix: bool


class Span(NamedTuple):
    """A piece of a snippet; `matched` pieces are shown marked. A tuple, because a search makes hundreds."""

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
        self._pattern = _pattern(needles)
        self._known: dict[str, tuple[Word, ...]] = {}

    def excerpt(self, text: str, length: int = LENGTH) -> tuple[Span, ...]:
        """Return about `length` characters around the place where most needles meet, on one line."""
        matches = self._matches(text)
        found = list(islice(matches, _MAX_COMPARED))
        start, end = self._window(text, found, length)
        if found and found[-1][0] < end:
            found += takewhile(lambda match: match[0] < end, matches)
        spans = _mark(text, start, end, found)
        lead = (Span("… ", matched=False),) if start else ()
        tail = (Span(" …", matched=False),) if text[end : end + length].strip() else ()
        return (*lead, *(Span(_SPACES.sub(_gap, span.text), span.matched) for span in spans), *tail)

    def mark(self, text: str) -> tuple[Span, ...]:
        """Return a whole text with what was found marked."""
        return tuple(_mark(text, 0, len(text), list(self._matches(text))))

    def _window(self, text: str, matches: list[Match], length: int) -> tuple[int, int]:
        """Choose what to show: the first place where the most different needles stand together."""
        best = self._crowded(matches, length - _BEFORE)
        start = _soft_start(text, best[0]) if best[0] > _BEFORE else 0
        end = min(len(text), max(start + length, min(best[1], start + 2 * length)))
        if end < len(text):
            cut = text.rfind(" ", max(start + length // 2, best[1]), end)
            end = cut if cut > 0 else _whole(text, end)
        return start, end

    def _crowded(self, matches: list[Match], width: int) -> Match:
        """Return the first match after which the most different needles follow within a width."""
        if len(matches) < 2 or len(self._needles) == 1:
            return matches[0] if matches else (0, 0, 0)
        best, best_count = matches[0], 0
        for place, match in enumerate(matches):
            limit = match[0] + width
            count = len({match[2]} | {number for _, end, number in matches[place:] if end <= limit})
            if count > best_count:
                best, best_count = match, count
                if count == len(self._needles):
                    break
        return best

    def _matches(self, text: str) -> Iterator[Match]:
        """Yield where needles stand in a text, from left to right, without overlap."""
        if self._pattern is None:
            return
        if text.isascii():
            for match in self._pattern.finditer(fold(text)):
                yield match.start(), match.end(), (match.lastindex or 1) - 1
        elif _folds_by_character(text):
            places = _Places(text)
            for match in self._pattern.finditer(text.translate(CHARACTERS)):
                yield *places.of(match.start(), match.end()), (match.lastindex or 1) - 1
        else:
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
        """Yield the needle at the head of a row of words, and take away what it covers but one."""
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


def _pattern(needles: tuple[Needle, ...]) -> re.Pattern[str] | None:
    """Return what finds the needles in a folded text; each is a group, so that groups count needles."""
    rows = (
        f"({' +'.join(map(re.escape, needle.tokens))}{'[^ ]*' if needle.prefix else '(?![^ ])'})"
        for needle in needles
    )
    return re.compile(f"(?<![^ ])(?:{'|'.join(rows)})") if needles else None


def _folds_by_character(text: str) -> bool:
    """Tell whether folding character by character is folding the whole; so for nearly every text."""
    return unicodedata.is_normalized("NFC", text) and not _AWKWARD.search(text)


class _Places:
    """Finds the place in a text of a place in its folded form, from left to right.

    Args:
        text: one that `_folds_by_character`.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._lengths = {char: len(CHARACTERS[ord(char)]) for char in set(_NOT_ASCII.findall(text))}
        uneven = "".join(char for char, length in self._lengths.items() if length != 1)
        self._uneven = re.finditer(f"[{re.escape(uneven)}]", text) if uneven else iter(())
        self._next = next(self._uneven, None)
        self._shift = 0

    def of(self, start: int, end: int) -> tuple[int, int]:
        """Return where a match stands in the text; to be asked from left to right."""
        first = self._before(start)
        last = self._before(end - 1) + 1
        while last < len(self._text) and _belongs_to_previous(self._text[last]):
            last += 1
        return first, last

    def _before(self, folded: int) -> int:
        """Return the place of the character that a folded character comes from."""
        while self._next is not None:
            place = self._next.start()
            length = self._lengths[self._text[place]]
            if place + self._shift + length > folded:
                # Inside this one, or before it.
                return min(place, folded - self._shift)
            self._shift += length - 1
            self._next = next(self._uneven, None)
        return folded - self._shift


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


# Words and where they stand ---------------------------------------------------------------------------------


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
        # Something joined across characters in a way not foreseen: the words are right, the places coarse.
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


# Cutting ----------------------------------------------------------------------------------------------------


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


def _gap(spaces: re.Match[str]) -> str:
    """Return what stands for white space on one line; what were lines stay apart."""
    return _LINE_END if "\n" in spaces.group() else " "


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
