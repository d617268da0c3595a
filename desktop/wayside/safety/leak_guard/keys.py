"""What is looked for when a term is looked for: the term itself, its parts, and its other ways of being written."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from wayside.safety.leak_guard import everyday, generic
from wayside.safety.leak_guard.folding import fold
from wayside.safety.leak_guard.terms import KIND_OF_SOURCE, FindingKind, Term, TermKind
from wayside.safety.leak_guard.words import WORD

LONGEST = 120
"""Letters of a term that are compared; a longer one is found by its beginning."""
_SHORTEST = 2
_SHORTEST_PART = 4
_SHORTEST_NUMBER = 6
_SHORTEST_LOCAL_PART = 6
_MOST_VARIANTS = 16
_MIXED = 4

_WITH_PARTS = frozenset(
    (
        TermKind.NAME,
        TermKind.NICKNAME,
        TermKind.ADDRESS,
        TermKind.WORKPLACE,
        TermKind.FAMILY,
        TermKind.CODE_NAME,
    )
)
_PROPER = frozenset((TermKind.NAME, TermKind.NICKNAME, TermKind.FAMILY, TermKind.CODE_NAME))
_NOT_INFLECTED = frozenset((TermKind.PHONE, TermKind.HANDLE, TermKind.MAIL))
_COUNTRIES = re.compile(
    "1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689][0-9]|3[578][0-9]|42[0-9]|5[09][0-9]|"
    "6[789][0-9]|8[578][0-9]|9[679][0-9]"
)


@dataclass(frozen=True, slots=True, eq=False)
class Key:
    """One run of letters to look for.

    Args:
        term: what it gives away.
        kind: what a finding of it is.
        joined: the folded letters, without anything between.
        cuts: where the term's own words end within them.
        key: what an allowance of it is stored under.
        shown: how the term itself is written, case aside; empty for forms it is not written in.
        inflected: whether it takes endings.
        capital: found only with a capital letter, for in small letters it is an everyday word.
        titled: found only behind a title or an introduction, for alone it is an everyday word.
        marked: found only where an at or a slash stands before it, for the word alone says nothing.
        whole: whether this is all of the term.
    """

    term: Term
    kind: FindingKind
    joined: str
    cuts: frozenset[int]
    key: str
    shown: str
    inflected: bool
    capital: bool
    titled: bool
    marked: bool
    whole: bool

    @property
    def words(self) -> list[str]:
        """The folded words."""
        places = [0, *sorted(self.cuts), len(self.joined)]
        return [self.joined[one:two] for one, two in itertools.pairwise(places)]


def keys_of(term: Term, kind: FindingKind | None = None) -> list[Key]:
    """Return everything that is looked for on behalf of a term; nothing if it is too short to mean anything.

    Too short are a single letter or digit, and numbers of fewer than four digits: they would be found in every
    other message.
    """
    kind = KIND_OF_SOURCE[term.source] if kind is None else kind
    forms = {
        TermKind.PHONE: _phone,
        TermKind.HANDLE: _handle,
        TermKind.MAIL: _mail,
    }.get(term.kind, _words)
    found = dict[str, Key]()
    for key in forms(term, kind):
        if _means_something(key.joined, term):
            found.setdefault(key.joined, key)
    return list(found.values())


def _means_something(joined: str, term: Term) -> bool:
    if joined.isdigit():
        return len(joined) >= _SHORTEST_PART or term.anywhere
    return len(joined) >= _SHORTEST or not joined.isascii()


def _key(
    term: Term,
    kind: FindingKind,
    words: list[str],
    shown: str,
    key: str,
    *,
    whole: bool = True,
    marked: bool = False,
    titled: bool = False,
) -> Key:
    while len(words) > 1 and sum(map(len, words)) > LONGEST:
        words = words[:-1]
    words = [words[0][:LONGEST], *words[1:]]
    ends = list(itertools.accumulate(map(len, words)))
    return Key(
        term=term,
        kind=kind,
        joined="".join(words),
        cuts=frozenset(ends[:-1]),
        key=key,
        shown=plainly(shown),
        inflected=term.kind not in _NOT_INFLECTED,
        capital=term.kind in _PROPER and not marked and _needs_capital("".join(words), whole=whole),
        titled=titled,
        marked=marked,
        whole=whole,
    )


def plainly(shown: str) -> str:
    """Return a text as it is compared to tell an exact finding: but for case, white space, and signs around it."""
    first = next((place for place, char in enumerate(shown) if char.isalnum()), len(shown))
    last = next((place for place in range(len(shown), first, -1) if shown[place - 1].isalnum()), first)
    return " ".join(shown[first:last].casefold().split())


def _needs_capital(joined: str, *, whole: bool) -> bool:
    """Tell whether a word is a name only with a capital: a small word always, another one as a part of a name."""
    return everyday.is_small(joined) or (not whole and everyday.is_listed(joined))


# Words --------------------------------------------------------------------------------------------------------


def _words(term: Term, kind: FindingKind) -> Iterator[Key]:
    words = WORD.findall(fold(term.text))
    if not words:
        return
    canonical = " ".join(words)
    yield _key(term, kind, words, term.text, canonical)
    for variant in _spellings(term.text):
        if not (len(words) == 1 and everyday.is_listed("".join(variant))):
            yield _key(term, kind, variant, "", canonical)
    if term.kind in _WITH_PARTS and len(words) > 1:
        yield from _parts(term, kind)
    if term.kind == TermKind.ADDRESS:
        yield from _address_parts(term, kind)
        yield from _streets(term, kind, words)


def _parts(term: Term, kind: FindingKind) -> Iterator[Key]:
    """Yield the words of a name that give it away alone: long enough, and no word of every day.

    Of a double name both halves do, and the whole.
    """
    for shown in re.split(r"[\s,;/()]+", term.text):
        halves = re.split(r"[^\w]+", shown)
        for part in dict.fromkeys((shown, *halves)):
            yield from _part(term, kind, part)


def _part(term: Term, kind: FindingKind, shown: str) -> Iterator[Key]:
    words = WORD.findall(fold(shown))
    joined = "".join(words)
    if len(joined) < _SHORTEST_PART or joined.isdigit():
        return
    if not _tells(joined, term.kind):
        if term.kind is TermKind.NAME and not everyday.is_small(joined):
            yield _key(term, kind, words, shown, " ".join(words), whole=False, titled=True)
        return
    yield _key(term, kind, words, shown, " ".join(words), whole=False)
    for variant in _spellings(shown):
        if _tells("".join(variant), term.kind):
            yield _key(term, kind, variant, "", " ".join(words), whole=False)


def _address_parts(term: Term, kind: FindingKind) -> Iterator[Key]:
    """Yield street and town of an address without their numbers: what stands between commas."""
    for shown in re.split(r"[,;/()\n]+", term.text):
        name = re.sub(r"\b\d+\s?[a-h]?\b", "", shown)
        words = WORD.findall(fold(name))
        if len("".join(words)) >= _SHORTEST_PART and (len(words) > 1 or _tells(words[0], term.kind)):
            for spelling in (words, *_spellings(name)):
                yield _key(term, kind, spelling, name, " ".join(words), whole=False)


def _tells(word: str, kind: TermKind) -> bool:
    if everyday.is_listed(word) or (kind is TermKind.ADDRESS and everyday.is_everyday(word)):
        return False
    return kind not in (TermKind.WORKPLACE, TermKind.ADDRESS) or not generic.is_generic(word)


_EXPANDED = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe"}
_CONTRACTED = {"ae": "a", "oe": "o", "ue": "u"}
_PLACE = re.compile("[äöüøåæœ]|ae|oe|ue")


def _spellings(text: str) -> Iterator[list[str]]:
    """Yield the words with each umlaut as two letters, and each such pair of letters as one."""
    composed = unicodedata.normalize("NFC", text[:400]).casefold()
    places = [found.span() for found in _PLACE.finditer(composed)]
    for chosen in itertools.islice(_choices(len(places)), _MOST_VARIANTS):
        out, at = list[str](), 0
        for (start, end), change in zip(places, chosen, strict=True):
            letters = composed[start:end]
            out += [composed[at:start], _other(letters) if change else letters]
            at = end
        words = WORD.findall(fold("".join([*out, composed[at:]])))
        if words:
            yield words


def _choices(places: int) -> Iterator[tuple[bool, ...]]:
    """Yield which places to change: all first, then every mixture."""
    yield (True,) * places
    if places <= _MIXED:
        yield from itertools.product((True, False), repeat=places)


def _other(letters: str) -> str:
    return _EXPANDED.get(letters) or _CONTRACTED[letters]


_STREET = re.compile(r"^(.*?\S)\s*(stra(?:ss|ß)e|str\.?)(\s+\d+\s*[a-z]?)?(?=[\s,]|$)", re.IGNORECASE)


def _streets(term: Term, kind: FindingKind, words: list[str]) -> Iterator[Key]:
    """Yield the street of an address by itself, with its number, in full and shortened."""
    found = _STREET.match(term.text[:400])
    if found is None:
        return
    name = WORD.findall(fold(found[1]))
    number = WORD.findall(fold(found[3] or ""))
    if len("".join(name)) < _SHORTEST_PART:
        return
    canonical = " ".join(words)
    for ending in ("strasse", "str"):
        street = [*name[:-1], name[-1] + ending]
        yield _key(term, kind, street, "", " ".join(street), whole=False)
        if number:
            yield _key(term, kind, [*street, *number], "", canonical)


# Numbers and addresses of the net -----------------------------------------------------------------------------


def _phone(term: Term, kind: FindingKind) -> Iterator[Key]:
    """Yield a number with and without its country, in every form it is dialled."""
    plain = re.sub(r"\(0\)", "", fold(term.text))
    digits = "".join(re.findall("[0-9]", plain))
    if len(digits) < _SHORTEST_NUMBER:
        yield from _words(term, kind)
        return
    country, core = split_number(plain.strip(), digits)
    forms = ["", "0"]
    if country:
        forms += [country, "00" + country, country + "0", "00" + country + "0"]
    for form in forms:
        yield _key(term, kind, [form + core], term.text if form + core == digits else "", core)


def split_number(plain: str, digits: str) -> tuple[str, str]:
    """Return the country's digits, if the number says them, and the number as dialled within the country."""
    if digits.startswith("00"):
        digits = digits[2:]
    elif not plain.startswith("+"):
        return "", digits.lstrip("0") or digits
    found = _COUNTRIES.match(digits)
    country = found[0] if found else ""
    return country, digits[len(country) :].lstrip("0")


def _handle(term: Term, kind: FindingKind) -> Iterator[Key]:
    """Yield an account's name without the at sign and without the address of the platform."""
    text = term.text.strip()
    if "/" in text:
        text = next(
            (part for part in reversed(re.split(r"[/?#]", re.sub(r"[?#].*", "", text))) if part), text
        )
    words = WORD.findall(fold(text))
    if words:
        joined = "".join(words)
        marked = everyday.is_everyday(joined) or joined.isdigit()
        yield _key(term, kind, words, text.lstrip("@"), joined, marked=marked)


def _mail(term: Term, kind: FindingKind) -> Iterator[Key]:
    """Yield an address, also with its signs spelt out, and the name before the at sign if it is one."""
    local, at, domain = fold(term.text).strip().partition("@")
    names, hosts = WORD.findall(local), WORD.findall(domain)
    if not at or not names or not hosts:
        yield from _words(term, kind)
        return
    canonical = "".join(names) + "@" + ".".join(hosts)
    spelt = list(itertools.chain.from_iterable((host, "dot") for host in hosts))[:-1]
    punkt = ["punkt" if word == "dot" else word for word in spelt]
    yield _key(term, kind, [*names, *hosts], term.text, canonical)
    for tail in (hosts, spelt, punkt):
        yield _key(term, kind, [*names, "at", *tail], "", canonical)
    joined = "".join(names)
    if (
        len(joined) >= _SHORTEST_LOCAL_PART
        and not everyday.is_everyday(joined)
        and not generic.is_generic(joined)
    ):
        yield _key(term, kind, names, local, joined, whole=False)
