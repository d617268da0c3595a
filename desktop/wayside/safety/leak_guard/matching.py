"""Terms in a text: one pass over the joined letters finds where they may be, a few plain rules say whether they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import ahocorasick

from wayside.safety.leak_guard import everyday
from wayside.safety.leak_guard.folding import PLAIN, fold, fold_deep, needs_deep
from wayside.safety.leak_guard.keys import Key, plainly
from wayside.safety.leak_guard.terms import Match, TermKind
from wayside.safety.leak_guard.words import Words, stands_alone

CharAt = Callable[[int], str]
"""Gives the character of the draft that a place of the folded text came from."""

Shown = Callable[[int, int], str]
"""Gives the part of the draft that a part of the folded text came from."""


class Hit(NamedTuple):
    """A term in a folded text."""

    start: int
    end: int
    key: Key
    match: Match


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a run of letters lies: in the joined run, and which words it touches."""

    start: int
    end: int
    first: int
    last: int


# English, German, French; of names and of nouns.
_ENDING_LIST = """
s es ed er ers en ens n ns e em ern isch ische ischen ischer isches in innen chen lein ler lern ian ians ish x
ne aise ais ois oise ien ienne iens
"""
_ENDINGS = frozenset(_ENDING_LIST.split())
_DEEP_ENDINGS = frozenset(map(fold_deep, _ENDINGS))
_BEARS_ENDINGS = 4
_BEARS_S = 3
_PROCLITIC_LIST = "و ف ب ل ك ال وال بال لل فال كال ول وب ה ו ב ל מ ש כ וה וב ול שה בה"
_PROCLITICS = frozenset(_PROCLITIC_LIST.split())
_BEARS_SOFT = 4
_SPELT = 3
_LAST_LATIN = "\u024f"
_TORN = 5
_TORN_EVERYDAY = 8
_KNOWN_FROM_LITTLE = 6
# What stands between two words. Anything else within letters, a smiley or a star, stands within a word.
_PARTS = re.compile(r"[\s\-.,;:!?/()\[\]'\"&+=@#%<>]")
_LETTER_WORDS = frozenset("aeiouy")
STRETCH, SLACK = 4, 16
"""A term of n letters is known in up to STRETCH * n + SLACK characters."""
_WITH_SIGN = frozenset((TermKind.PHONE, TermKind.HANDLE))
_STAND_INS = frozenset("0123456789@$€£!|")


class Matcher:
    """Finds keys in folded texts.

    Args:
        keys: what to look for.
    """

    def __init__(self, keys: Iterable[Key]) -> None:
        keys = list(keys)
        self.longest = max((len(key.joined) for key in keys), default=0)
        self._plain = _automaton((key.joined, key) for key in keys)
        self._deep = _automaton(
            (fold_deep(key.joined), key)
            for key in keys
            if not key.joined.isdigit() and len(key.joined) >= _SPELT and not (key.marked or key.titled)
        )

    def plain(self, words: Words, char_at: CharAt, shown: Shown, *, soft: bool) -> Iterator[Hit]:
        """Yield the hits in a plainly folded text; `soft` says whether words may begin within runs of letters."""
        for place, key in self._places(self._plain, words, char_at, _ENDINGS, soft):
            if not _is_another_word(words, place, key, shown):
                yield _hit(words, place, key, shown)

    def deep(self, words: Words, char_at: CharAt, *, soft: bool) -> Iterator[Hit]:
        """Yield the hits in a deeply folded text; only where something there stands for a letter."""
        for place, key in self._places(self._deep, words, char_at, _DEEP_ENDINGS, soft):
            if _is_disguised(words, place, key, char_at):
                yield Hit(*_span(words, place), key, Match.DISGUISED)

    def _places(
        self,
        automaton: ahocorasick.Automaton,
        words: Words,
        char_at: CharAt,
        endings: frozenset[str],
        soft: bool,
    ) -> Iterator[tuple[_Place, Key]]:
        if len(automaton) == 0:
            return
        heads = words.heads
        for last, keys in automaton.iter(words.joined):
            end = last + 1
            for key in keys:
                start = end - len(key.joined)
                if start in heads or soft or key.term.anywhere:
                    place = _judge(words, start, end, key, char_at, endings)
                    if place is not None:
                        yield place, key


def _automaton(pairs: Iterable[tuple[str, Key]]) -> ahocorasick.Automaton:
    by_text = dict[str, list[Key]]()
    for text, key in pairs:
        by_text.setdefault(text, []).append(key)
    automaton = ahocorasick.Automaton()
    for text, keys in by_text.items():
        automaton.add_word(text, tuple(keys))
    automaton.make_automaton()
    return automaton


def _judge(
    words: Words, start: int, end: int, key: Key, char_at: CharAt, endings: frozenset[str]
) -> _Place | None:
    """Tell whether letters that spell a key stand there as words of their own; return the place, endings included."""
    hard_start, hard_end = start in words.heads, end in words.tails
    if key.term.anywhere and not (hard_start and hard_end):
        first, last = words.number_at(start), words.number_at(end - 1)
        return _Place(start, end, first, last) if first == last else None
    if not hard_start and not _begins_softly(words, start, key, char_at):
        return None
    first, last = words.number_at(start), words.number_at(end - 1)
    if not hard_end:
        longer = _with_ending(words, end, last, key, char_at, endings)
        if longer is None:
            return None
    else:
        longer = end
    if first != last and not _hold_together(words, start, end, first, last, key):
        return None
    if key.titled and not _follows_title(words.folded, words.place(start)):
        return None
    if key.capital and not _is_written_as_a_name(words, start, end, key, char_at):
        return None
    if key.marked and words.folded[words.place(start) - 1 : words.place(start)] not in ("@", "/"):
        return None
    return _Place(start, longer, first, last)


def _is_written_as_a_name(words: Words, start: int, end: int, key: Key, char_at: CharAt) -> bool:
    """Tell whether a word that is also an everyday word is meant as a name.

    With a capital it is; where a sentence begins that says nothing about the small words ("Will you come?"). One that
    somebody took the trouble to disguise is meant, too.
    """
    place = words.place(start)
    first = char_at(place)
    if not first.isascii() or words.place(end - 1) + 1 - place != len(key.joined):
        return True
    if not first.isupper():
        return False
    return not everyday.is_small(key.joined) or not begins_sentence(words.folded, place)


_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n\"(*-])[\s\"'(*-]{0,6}$")


def begins_sentence(folded: str, place: int) -> bool:
    """Tell whether a sentence, a line or something quoted begins at a place."""
    return _SENTENCE_START.search(folded, max(0, place - 8), place) is not None


_TITLE = re.compile(
    r"(?:^|[\s(\"])(?:(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|familie|monsieur|madame|mme|mlle|mm?|maitre|me)\.?"
    r"|name is|name ist|heisse|i'm called|m'appelle|nomme) $"
)


def _follows_title(folded: str, place: int) -> bool:
    """Tell whether a title or an introduction stands right before a place."""
    return _TITLE.search(folded, max(0, place - 16), place) is not None


def _begins_softly(words: Words, start: int, key: Key, char_at: CharAt) -> bool:
    """Tell whether a word may begin within a run of letters.

    Where small letters turn into capitals, letters into digits or back, in scripts without spaces, and behind the
    little words that Arabic and Hebrew write together with the next one.
    """
    place = words.place(start)
    if _is_soft(words.folded, place, key, char_at):
        return True
    inside = words.inside(start)
    before = words.folded[place - inside : place]
    return inside <= 3 and before in _PROCLITICS and len(key.joined) > _SPELT


def _is_soft(folded: str, place: int, key: Key, char_at: CharAt) -> bool:
    if place >= len(folded):
        return True
    one, two = folded[place - 1], folded[place]
    if stands_alone(one) or stands_alone(two):
        return True
    if len(key.joined) < _BEARS_SOFT or key.joined.isdigit():
        return False
    if one.isdigit() != two.isdigit():
        return True
    return char_at(place).isupper() and char_at(place - 1).islower()


def _with_ending(
    words: Words, end: int, last: int, key: Key, char_at: CharAt, endings: frozenset[str]
) -> int | None:
    """Return where the word with its ending ends, if that is how the letters go on."""
    place = words.place(end - 1) + 1
    if _is_soft(words.folded, place, key, char_at):
        return end
    rest = words.folded[place : words.ends[last]]
    if not key.inflected or not _takes(key, rest, endings):
        return None
    token = words.tokens[last]
    # "Mark" is no reason to stumble over "marks"; "Marks" with a capital is.
    another_word = key.term.kind != TermKind.TOPIC and everyday.is_everyday(token)
    if another_word and endings is not _DEEP_ENDINGS and not char_at(words.starts[last]).isupper():
        return None
    return end if _is_korean(rest) else end + len(rest)


def _takes(key: Key, rest: str, endings: frozenset[str]) -> bool:
    stem = len(key.words[-1])
    if rest == "s":
        return stem >= _BEARS_S
    if key.capital:
        return False  # "Mark" is not in "Märkischen"
    if _is_korean(rest):
        return True
    return stem >= _BEARS_ENDINGS and rest in endings


def _is_korean(rest: str) -> bool:
    """Tell whether Korean letters follow: particles are written together with names."""
    return "\u1100" <= rest[:1] <= "\u11ff"


def _hold_together(words: Words, start: int, end: int, first: int, last: int, key: Key) -> bool:
    """Tell whether letters that lie in several words are one term.

    They are if the words are the term's own, if it is spelt letter by letter, or if it was torn so that a piece is
    no word of its own; "good man" is not Goodman.
    """
    if not words.gaps_are_small(first, last):
        return False
    if words.place(end - 1) - words.place(start) >= STRETCH * len(key.joined) + SLACK:
        return False
    borders = [start, *(place for place in range(start + 1, end) if place in words.heads), end]
    pieces = [words.joined[one:two] for one, two in zip(borders, borders[1:], strict=False)]
    if all(border - start in key.cuts for border in borders[1:-1]) or key.joined.isdigit():
        return True
    if all(len(piece) == 1 for piece in pieces):
        return len(pieces) >= _SPELT
    gaps = [words.folded[words.ends[n] : words.starts[n + 1]] for n in range(first, last)]
    inside = [gap for border, gap in zip(borders[1:-1], gaps, strict=True) if border - start not in key.cuts]
    if not any(map(_PARTS.search, inside)):
        return len(key.joined) >= _SPELT
    if len(key.joined) < _TORN:
        return False
    own = set(key.words)
    strange = sum(piece not in own and not everyday.is_everyday(piece) for piece in pieces)
    if len(pieces) > 2 and (2 * strange >= len(pieces) or _has_lone_letter(pieces, gaps)):
        return True
    if any(len(piece) > 2 and piece not in own and not everyday.is_everyday(piece) for piece in pieces):
        return True
    close = all(words.starts[n + 1] - words.ends[n] == 1 for n in range(first, last))
    if any(everyday.is_small(piece) for piece in pieces):
        return False
    return close and len(key.joined) >= _TORN_EVERYDAY and len(pieces) == len(key.cuts) + 2


def _has_lone_letter(pieces: Sequence[str], gaps: Sequence[str]) -> bool:
    """Tell whether a letter that is no word in any of the languages stands between spaces: "Be r n stein"."""
    spaced = zip(pieces, [" ", *gaps], [*gaps, " "], strict=True)
    return any(
        len(piece) == 1 and piece not in _LETTER_WORDS and before.isspace() and after.isspace()
        for piece, before, after in spaced
    )


def _is_disguised(words: Words, place: _Place, key: Key, char_at: CharAt) -> bool:
    """Tell whether something in the place stands for a letter, and enough letters are left to call it a word."""
    start, end = _span(words, place)
    around = "".join(
        PLAIN[ord(char_at(n))] for n in range(max(0, start - 1), min(end + 1, len(words.folded)))
    )
    if not needs_deep(around):
        return False
    shown = [char_at(n) for n in range(start, end)]
    stand_ins = sum(char in _STAND_INS for char in shown)
    foreign = any(not char.isascii() for char in shown)
    if not foreign and not stand_ins:
        return False
    letters = sum(char.isalpha() or not char.isascii() for char in shown)
    return letters * 3 >= len(key.joined) or (letters >= 1 and len(key.joined) >= _KNOWN_FROM_LITTLE)


def _is_another_word(words: Words, place: _Place, key: Key, shown: Shown) -> bool:
    """Tell whether an everyday word stands there that only its accents tell from the term: a bar is no Bär."""
    if not key.shown or not everyday.is_listed(key.joined):
        return False
    text = shown(*_span(words, place))
    if text.casefold() == key.shown or not text.isalpha() or max(text) > _LAST_LATIN:
        return False
    return fold(text) == key.joined and (text.isascii() or text[0].islower())


def _span(words: Words, place: _Place) -> tuple[int, int]:
    return words.place(place.start), words.place(place.end - 1) + 1


def _hit(words: Words, place: _Place, key: Key, shown: Shown) -> Hit:
    start, end = _span(words, place)
    if place.end - place.start > len(key.joined):
        return Hit(start, end, key, Match.INFLECTED)
    exact = bool(key.shown) and plainly(shown(start, end)) == key.shown
    if key.term.kind in _WITH_SIGN and start > 0 and words.folded[start - 1] in "+@":
        start -= 1
    return Hit(start, end, key, Match.EXACT if exact else Match.DISGUISED)
