"""Words that are nearly a term: one slip of the finger from five letters on, two from nine.

A guess, so it holds back. An everyday word, or a short name that is common in its own right, is never taken for a
misspelt one; a short name has a capital somewhere; where two letters are wrong the first is right.
Whether a word is near a term depends on the two alone; another term in the list changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from wayside.safety.leak_guard import everyday
from wayside.safety.leak_guard.keys import Key
from wayside.safety.leak_guard.matching import Hit, Shown
from wayside.safety.leak_guard.terms import Match, TermKind
from wayside.safety.leak_guard.words import Words

ONE_SLIP_FROM = 5
TWO_SLIPS_FROM = 9
_MAY_BE_A_NAME = 6
_PART_FROM = 6
_SMALL_LETTERS_FROM = 8
_MANY_FROM = 9
_BESIDE_FROM = 4
_MOST_BESIDE = 2
_LONGEST = 40
_REMEMBERED = 50_000
_NOT_YET_JUDGED = ("",)
_NEVER = frozenset((TermKind.PHONE, TermKind.HANDLE, TermKind.MAIL))


class _Use(NamedTuple):
    """A word of a key: which key, and its place in it."""

    key: Key
    number: int


class Misspellings:
    """Finds words of a text that are near a word of a key.

    Args:
        keys: what to look for.
    """

    def __init__(self, keys: Iterable[Key]) -> None:
        self._uses = defaultdict[str, list[_Use]](list)
        self._edges = defaultdict[str, list[_Use]](list)
        self._by_part = defaultdict[tuple[int, int, str], list[str]](list)
        self._verdicts = dict[str, tuple[str, ...]]()
        for key in keys:
            self._add(key)
        for word in self._uses:
            for part in _parts(word):
                self._by_part[part].append(word)

    def _add(self, key: Key) -> None:
        if key.titled or key.term.kind in _NEVER:
            return
        words = key.words
        for number, word in enumerate(words):
            if len(word) >= (ONE_SLIP_FROM if key.whole else _PART_FROM) and word.isalpha():
                self._uses[word].append(_Use(key, number))
        if key.whole and len(words) > 1 and len(key.joined) >= _MANY_FROM:
            self._edges[words[0]].append(_Use(key, 0))
            self._edges[words[-1]].append(_Use(key, len(words) - 1))
        if len(words) > 1 and len(key.joined) >= TWO_SLIPS_FROM and key.joined.isalpha():
            self._uses[key.joined].append(_Use(key, -1))

    def find(self, words: Words, shown: Shown) -> Iterator[Hit]:
        """Yield the words that are nearly a term, and the terms in which one word is."""
        if not self._uses:
            return
        known = self._verdicts
        for number, near in [
            (n, near) for n, token in enumerate(words.tokens) if (near := known.get(token, _NOT_YET_JUDGED))
        ]:
            if near is _NOT_YET_JUDGED:
                near = self._judge(words.tokens[number])
            for word in near:
                for use in self._uses[word]:
                    hit = _hit(words, number, use)
                    if hit is not None and _is_written_as_a_name(words, number, use, shown):
                        yield hit

    def find_beside(self, words: Words) -> Iterator[Hit]:
        """Yield the terms of several words of which the first or the last is right and others are nearly so."""
        edges = self._edges
        if edges.keys().isdisjoint(words.tokens):
            return
        for number, uses in [(n, uses) for n, token in enumerate(words.tokens) if (uses := edges.get(token))]:
            for use in uses:
                hit = _hit_beside(words, number, use)
                if hit is not None:
                    yield hit

    def _judge(self, token: str) -> tuple[str, ...]:
        near = tuple(self._near(token)) if _may_be_misspelt(token) else ()
        if len(self._verdicts) >= _REMEMBERED:
            self._verdicts.clear()
        self._verdicts[token] = near
        return near

    def _near(self, token: str) -> Iterator[str]:
        candidates = {word for part in _parts_near(token) for word in self._by_part.get(part, ())}
        candidates.discard(token)
        if not candidates or (len(token) <= _MAY_BE_A_NAME and everyday.is_well_known(token)):
            return
        for word, distance, _ in process.extract(
            token, sorted(candidates), scorer=OSA.distance, score_cutoff=2, limit=None
        ):
            if distance <= slips(word) and (distance == 1 or word[0] == token[0]):
                yield word


def slips(word: str) -> int:
    """Return how many slips a word is still known with."""
    return 0 if len(word) < ONE_SLIP_FROM else 1 if len(word) < TWO_SLIPS_FROM else 2


def _may_be_misspelt(token: str) -> bool:
    if not ONE_SLIP_FROM <= len(token) <= _LONGEST or not token.isalpha():
        return False
    return not everyday.is_everyday(token)


def _is_written_as_a_name(words: Words, number: int, use: _Use, shown: Shown) -> bool:
    """Tell whether a short word has the capital that a short name has."""
    if use.key.term.kind == TermKind.TOPIC or (
        not use.key.capital and len(words.tokens[number]) >= _SMALL_LETTERS_FROM
    ):
        return True
    return not shown(words.starts[number], words.ends[number]).islower()


def _hit(words: Words, number: int, use: _Use) -> Hit | None:
    """Return the hit if the other words of the term stand beside the misspelt one."""
    count = len(use.key.cuts) + 1 if use.number >= 0 else 1
    first = number - max(use.number, 0)
    last = first + count - 1
    if first < 0 or last >= len(words.tokens):
        return None
    if count > 1:
        own = use.key.words
        others = (n for n in range(count) if n != use.number)
        if any(words.tokens[first + n] != own[n] for n in others) or not words.gaps_are_small(first, last):
            return None
    return Hit(words.starts[first], words.ends[last], use.key, Match.MISSPELT)


def _hit_beside(words: Words, number: int, use: _Use) -> Hit | None:
    """Return the hit if beside the first or last word of a term stand its others, one or more of them misspelt."""
    own = use.key.words
    first = number - use.number
    last = first + len(own) - 1
    if first < 0 or last >= len(words.tokens) or not words.gaps_are_small(first, last):
        return None
    made = 0
    for word, token in zip(own, words.tokens[first : last + 1], strict=True):
        if word == token:
            continue
        if len(word) < _BESIDE_FROM or word[0] != token[0] or not token.isalpha():
            return None
        if everyday.is_everyday(token) or everyday.is_well_known(token):
            return None
        made += OSA.distance(word, token, score_cutoff=_MOST_BESIDE)
    if not 0 < made <= _MOST_BESIDE:
        return None
    return Hit(words.starts[first], words.ends[last], use.key, Match.MISSPELT)


# A word with one slip still has its first half or its second half; with two, one of its three thirds. So only words
# that share such a part have to be compared. The letter in the middle belongs to neither half, so that two letters
# exchanged there leave one half whole.


def _parts(word: str) -> Iterator[tuple[int, int, str]]:
    """Yield the parts a word is kept under: (its length, number of the part, the letters)."""
    for number, (start, end) in enumerate(_cuts(len(word))):
        yield len(word), number, word[start:end]


def _parts_near(token: str) -> Iterator[tuple[int, int, str]]:
    """Yield the parts under which a word is kept of which this may be a misspelling."""
    for length in range(len(token) - 2, len(token) + 3):
        most = 1 if length < TWO_SLIPS_FROM else 2
        if length < ONE_SLIP_FROM or abs(length - len(token)) > most:
            continue
        for number, (start, end) in enumerate(_cuts(length)):
            for shift in range(-most, most + 1):
                if start + shift >= 0 and end + shift <= len(token):
                    yield length, number, token[start + shift : end + shift]


def _cuts(length: int) -> tuple[tuple[int, int], ...]:
    if length < TWO_SLIPS_FROM:
        half = (length - 1) // 2
        return (0, half), (half + 1, length)
    third = length // 3
    return (0, third), (third, 2 * third), (2 * third, length)
