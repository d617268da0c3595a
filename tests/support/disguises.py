"""Ways to write a term so that a reader still sees it and a plain comparison does not.

Used by the guard's own tests and by its evaluation, so that both mean the same by "disguised" and "misspelt".
Everything is drawn from the `random.Random` that is handed in: the same seed gives the same disguises.
"""

from __future__ import annotations

import itertools
import random
import unicodedata
from collections.abc import Callable, Iterator
from enum import StrEnum


class Disguise(StrEnum):
    """How a term was hidden."""

    CASE = "case"
    DIACRITICS = "diacritics"
    COMPATIBILITY = "compatibility"
    ZERO_WIDTH = "zero_width"
    LOOK_ALIKE = "look_alike"
    SPACING = "spacing"
    SIGNS = "signs"
    TORN = "torn"
    LEET = "leet"
    LETTERS = "letters_for_digits"
    ENGLISH = "inflected_en"
    GERMAN = "inflected_de"
    FRENCH = "inflected_fr"
    MIXED = "mixed"


# Fewer letters than this, and one changed letter is another word.
ONE_EDIT_FROM = 5
TWO_EDITS_FROM = 10

# Of the spelling mistakes that were counted in surveys between one and seven in a hundred are in the first letter.
_FIRST_LETTER = 0.07

_MARKS = "\u0300\u0301\u0302\u0303\u0308\u030a\u0327\u0331"
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u180e"
_SPREAD = (" ", ".", "-", "_", "\u00a0", " . ", "\u2009", "*", "\u00b7", "/")
_GAPS = ("", "  ", "\u00a0", "\n", "\t", "-", "_", ".", " \u2013 ")
# What parts no words: a smiley, a heart, bold type of a chat, a backslash, a stand-in for an object.
_SIGNS = ("\U0001f600", "\u2764\ufe0f", "**", "\\", "\ufffc", "\u2605")
_LETTERS = {"0": "Oo", "1": "Il"}
# Shorter words torn into three are letters.
_TORN_FROM = 7
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
# Cyrillic, Greek and Armenian letters drawn like the Latin ones.
_LOOK_ALIKES = {
    "a": "аα",
    "b": "Ь",
    "c": "сϲ",
    "d": "ԁ",
    "e": "еҽ",
    "g": "ց",
    "h": "һ",
    "i": "іι",
    "j": "јϳ",
    "k": "κ",
    "l": "ӏ",
    "n": "ո",
    "o": "оοօ",
    "p": "рρ",
    "q": "ԛ",
    "s": "ѕ",
    "u": "υս",
    "v": "ѵν",
    "w": "ԝ",
    "x": "х",
    "y": "уү",
    "A": "АΑ",
    "B": "ВΒ",
    "C": "СϹ",
    "E": "ЕΕ",
    "H": "НΗ",
    "I": "ІΙ",
    "J": "Ј",
    "K": "КΚ",
    "M": "МΜ",
    "N": "Ν",
    "O": "ОΟ",
    "P": "РΡ",
    "S": "Ѕ",
    "T": "ТΤ",
    "X": "ХΧ",
    "Y": "ҮΥ",
    "Z": "Ζ",
}
_LEET = {"a": "4@", "b": "8", "e": "3", "g": "9", "i": "1", "l": "1", "o": "0", "s": "5$", "t": "7"}
_VOWELS = frozenset("aeiouyhäöüéèêàâîôû")
_HISSES = frozenset("sxzß")
# Shorter words are names, which do not take a further syllable.
_BEARS_SYLLABLES = 6
_BEARS_ENDING = 4
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def disguises(term: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield (kind, text): disguises of every kind that the term's characters allow, none equal to the term."""
    for kind, maker in _MAKERS:
        for text in dict.fromkeys(maker(term, rng)):
            if text != term:
                yield kind, text


def misspellings(term: str, rng: random.Random) -> Iterator[str]:
    """Yield the term with one letter dropped, doubled, changed, added or two exchanged; with two such if long.

    Nothing for a term too short to be known again, and nothing for a number or an address of the net: another
    digit or letter there is another number, another account.
    """
    letters = sum(character.isalpha() for character in term)
    if letters < ONE_EDIT_FROM or any(character.isdigit() or character == "@" for character in term):
        return
    for edit in _EDITS:
        changed = edit(term, rng)
        if changed.casefold() != term.casefold():
            yield changed
    if letters >= TWO_EDITS_FROM:
        for first in _EDITS:
            changed = rng.choice(_EDITS)(first(term, rng), rng)
            if changed.casefold() != term.casefold():
                yield changed


def _case(term: str, rng: random.Random) -> Iterator[str]:
    yield term.upper()
    yield term.lower()
    yield term.swapcase()
    yield "".join(rng.choice((c.upper(), c.lower())) for c in term)


def _diacritics(term: str, rng: random.Random) -> Iterator[str]:
    plain = "".join(c for c in unicodedata.normalize("NFD", term) if not unicodedata.combining(c))
    yield plain
    yield unicodedata.normalize("NFD", term)
    yield term.translate(_UMLAUTS)
    marked = _some(term, rng, lambda c: c + rng.choice(_MARKS) if c.isalpha() else c)
    yield marked
    yield unicodedata.normalize("NFC", marked)
    yield "".join(c + rng.choice(_MARKS) + rng.choice(_MARKS) if c.isalpha() else c for c in plain)


def _compatibility(term: str, rng: random.Random) -> Iterator[str]:
    yield "".join(_full_width(c) for c in term)
    for lower, upper, digit in ((0x1D41A, 0x1D400, 0x1D7CE), (0x1D5BA, 0x1D5A0, 0x1D7E2)):  # bold, sans-serif
        yield "".join(_shifted(c, lower, upper, digit) for c in term)
    yield "".join(_shifted(c, 0x24D0, 0x24B6, None) for c in term)  # in circles
    yield term.replace("fi", "ﬁ").replace("fl", "ﬂ").replace("ff", "ﬀ")
    yield _some(term, rng, _full_width)


def _zero_width(term: str, rng: random.Random) -> Iterator[str]:
    inside = rng.randrange(1, max(2, len(term)))
    yield term[:inside] + rng.choice(_UNSEEN) + term[inside:]
    yield "".join(c + rng.choice(_UNSEEN) for c in term)
    yield "\u200b".join(term)
    yield "\u00ad".join(term)
    yield "\u202b" + term + "\u202c"


def _look_alike(term: str, rng: random.Random) -> Iterator[str]:
    for _ in range(2):
        yield _some(term, rng, lambda c: rng.choice(_LOOK_ALIKES.get(c, c)))
    yield "".join(rng.choice(_LOOK_ALIKES.get(c, c)) for c in term)
    yield "".join(_LOOK_ALIKES.get(c, c)[0] for c in term)


def _spacing(term: str, rng: random.Random) -> Iterator[str]:
    words = term.split()
    for separator in rng.sample(_SPREAD, 3):
        if separator.strip() == "" and len(words) > 1:
            yield "   ".join(separator.join(word) for word in words)
        else:
            yield separator.join("".join(words))
    if len(words) > 1:
        for gap in rng.sample(_GAPS, 3):
            yield gap.join(words)


def _signs(term: str, rng: random.Random) -> Iterator[str]:
    """Put signs into a word, once and between all of its letters."""
    if any(not (c.isalpha() or c == " ") for c in term):
        return
    place = rng.choice([n for n in range(1, len(term)) if " " not in term[n - 1 : n + 1]])
    sign = rng.choice(_SIGNS)
    yield term[:place] + sign + term[place:]
    yield " ".join(sign.join(word) for word in term.split())


def _torn(term: str, rng: random.Random) -> Iterator[str]:
    """Tear a word into three or four."""
    if not term.isalpha() or len(term) < _TORN_FROM:
        return
    for count in (2, 3):
        cuts = sorted(rng.sample(range(1, len(term)), count))
        yield " ".join(term[one:two] for one, two in itertools.pairwise([0, *cuts, len(term)]))


def _letters(term: str, rng: random.Random) -> Iterator[str]:
    """Write letters for noughts and ones in a number."""
    if any(c.isalpha() for c in term):
        return
    yield _some(term, rng, lambda c: rng.choice(_LETTERS.get(c, c)), 1)
    yield _some(term, rng, lambda c: rng.choice(_LETTERS.get(c, c)), 2)


def _leet(term: str, rng: random.Random) -> Iterator[str]:
    if "@" in term:
        return
    for _ in range(3):
        yield _leet_once(term, rng)


def _english(term: str, _: random.Random) -> Iterator[str]:
    if _inflects(term):
        yield term + "'s"
        yield term + "’s"
        yield term + ("es" if term[-1] in _HISSES else "s")
        yield term + ("’" if term[-1] == "s" else "s’")


def _german(term: str, _: random.Random) -> Iterator[str]:
    """Endings of names, and for words long enough to bear them those of nouns."""
    if not _inflects(term):
        return
    if term[-1] in _HISSES:
        yield term + "’"
        yield term + "ens"
    else:
        yield term + "s"
    if term.endswith(("e", "er", "el")):
        yield term + "n"
    elif len(term.split()[-1]) >= _BEARS_SYLLABLES and term[-1] not in _VOWELS:
        yield term + "es"
        yield term + "en"


def _french(term: str, _: random.Random) -> Iterator[str]:
    if not _inflects(term):
        return
    if term[-1] not in _HISSES:
        yield term + ("x" if term.endswith(("au", "eu")) else "s")
    if term[0].lower() in _VOWELS:
        for article in ("d'", "l’", "qu’", "D’"):
            yield article + term


def _mixed(term: str, rng: random.Random) -> Iterator[str]:
    """Two disguises one over the other, of the kinds that leave each other readable."""
    if "@" not in term:
        yield rng.choice(_LEETS_AND_SPREADS)(term.upper(), rng)
        yield "".join(map(_full_width, _leet_once(term, rng)))
    yield "\u200b".join(_some(term, rng, lambda c: rng.choice(_LOOK_ALIKES.get(c, c))))
    if _inflects(term) and term[0].isupper():
        yield _some(term.lower(), rng, lambda c: rng.choice(_LOOK_ALIKES.get(c, c))) + "s"


def _inflects(term: str) -> bool:
    return (
        term[-1:].isalpha() and "@" not in term and len(term.split()[-1].rpartition("-")[2]) >= _BEARS_ENDING
    )


def _leet_once(term: str, rng: random.Random) -> str:
    """Swap letters for digits, but leave half of them: a word of digits alone is no word to anybody."""
    most = max(1, sum(map(str.isalpha, term)) // 2)
    return _some(term, rng, lambda c: rng.choice(_LEET.get(c.lower(), c)), most)


def _dotted(term: str, _: random.Random) -> str:
    return ".".join("".join(term.split()))


_LEETS_AND_SPREADS = (_leet_once, _dotted)


def _some(term: str, rng: random.Random, change: Callable[[str], str], most: int | None = None) -> str:
    """Change some of the characters, at least one of those that can be changed."""
    able = [place for place, c in enumerate(term) if change(c) != c]
    if not able:
        return term
    chosen = set(rng.sample(able, rng.randint(1, min(most or len(able), len(able)))))
    return "".join(change(c) if place in chosen else c for place, c in enumerate(term))


def _full_width(character: str) -> str:
    return chr(ord(character) + 0xFEE0) if "!" <= character <= "~" else character


def _shifted(character: str, lower: int, upper: int, digit: int | None) -> str:
    if "a" <= character <= "z":
        return chr(lower + ord(character) - ord("a"))
    if "A" <= character <= "Z":
        return chr(upper + ord(character) - ord("A"))
    if digit is not None and "0" <= character <= "9":
        return chr(digit + ord(character) - ord("0"))
    return character


def _letter_place(text: str, rng: random.Random) -> int:
    """Return the place of a letter; of the first one as seldom as people get that one wrong."""
    first, *others = [place for place, c in enumerate(text) if c.isalpha()]
    return first if rng.random() < _FIRST_LETTER or not others else rng.choice(others)


def _drop(text: str, rng: random.Random) -> str:
    place = _letter_place(text, rng)
    return text[:place] + text[place + 1 :]


def _double(text: str, rng: random.Random) -> str:
    place = _letter_place(text, rng)
    return text[: place + 1] + text[place].lower() + text[place + 1 :]


def _change(text: str, rng: random.Random) -> str:
    place = _letter_place(text, rng)
    other = rng.choice([c for c in _ALPHABET if c != text[place].lower()])
    return text[:place] + (other.upper() if text[place].isupper() else other) + text[place + 1 :]


def _add(text: str, rng: random.Random) -> str:
    place = _letter_place(text, rng) + 1
    return text[:place] + rng.choice(_ALPHABET) + text[place:]


def _exchange(text: str, rng: random.Random) -> str:
    places = [p for p in range(len(text) - 1) if text[p].isalpha() and text[p + 1].isalpha()]
    if not places:
        return text
    place = places[0] if rng.random() < _FIRST_LETTER else rng.choice(places[1:] or places)
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :]


_EDITS = (_drop, _double, _change, _add, _exchange)
_MAKERS: tuple[tuple[Disguise, Callable[[str, random.Random], Iterator[str]]], ...] = (
    (Disguise.CASE, _case),
    (Disguise.DIACRITICS, _diacritics),
    (Disguise.COMPATIBILITY, _compatibility),
    (Disguise.ZERO_WIDTH, _zero_width),
    (Disguise.LOOK_ALIKE, _look_alike),
    (Disguise.SPACING, _spacing),
    (Disguise.SIGNS, _signs),
    (Disguise.TORN, _torn),
    (Disguise.LEET, _leet),
    (Disguise.LETTERS, _letters),
    (Disguise.ENGLISH, _english),
    (Disguise.GERMAN, _german),
    (Disguise.FRENCH, _french),
    (Disguise.MIXED, _mixed),
)
