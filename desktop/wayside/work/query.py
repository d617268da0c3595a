"""What may be asked of the search: words, beginnings of words, phrases, and filters.

The language: `word`, `beginn*`, `"exact phrase"`, `person:heron`, `kind:note` (or contact, person),
`after:2026-01-31` (that day or later), `before:2026-03-01`. All of it must match. The last word counts as a
beginning while it is being typed, from its second letter on. Filters and kinds may have names in another language
besides; the English ones are understood everywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from wayside.errors import ErrorCode, WaysideError
from wayside.work import index
from wayside.work.index import DocumentKind
from wayside.work.snippets import Needle

FILTERS = ("person", "kind", "after", "before")
KINDS = ("person", "contact", "note")
_MAX_TERMS = 32
_MAX_CHARS = 2000
_LEAST_BEGINNING = 2
_KINDS = {"person": DocumentKind.PERSON, "contact": DocumentKind.CONTACT, "note": DocumentKind.NOTE}
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NAME = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A query, taken apart. Times are milliseconds since the epoch; `before_ms` is not included."""

    needles: tuple[Needle, ...] = ()
    person: str = ""
    kind: DocumentKind | None = None
    after_ms: int | None = None
    before_ms: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return not self.needles and not self.has_filters

    @property
    def has_filters(self) -> bool:
        """Whether anything but words is asked for."""
        return bool(self.person) or self.kind is not None or not (self.after_ms is self.before_ms is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterWords:
    """Names of filters and kinds in a language, besides the English ones; the first of several is the one to show.

    Attributes:
        filters: names, each with the one of `FILTERS` it means. Only what is made of letters can be typed, and counts.
        kinds: names, each with the one of `KINDS` it means.
    """

    filters: tuple[tuple[str, str], ...] = ()
    kinds: tuple[tuple[str, str], ...] = ()

    def filter_of(self, name: str) -> str | None:
        """Return the one of `FILTERS` that a name means, or None."""
        return _grammar(self).filters.get(name.casefold())

    def filter_name(self, meant: str) -> str:
        """Return the name to show for one of `FILTERS`."""
        return _shown(self.filters, meant)

    def kind_name(self, meant: str) -> str:
        """Return the name to show for one of `KINDS`."""
        return _shown(self.kinds, meant)


ENGLISH = FilterWords()


class _Grammar(NamedTuple):
    """How a line is taken apart; the names are those a line may hold, folded, with what they mean."""

    part: re.Pattern[str]
    filters: dict[str, str]
    kinds: dict[str, str]


@lru_cache(maxsize=8)
def _grammar(words: FilterWords) -> _Grammar:
    filters = _meanings(words.filters, {name: name for name in FILTERS})
    names = "|".join(sorted(map(re.escape, filters), key=len, reverse=True))
    part = re.compile(
        rf"(?P<bare>(?:{names}):)(?=\s|$)"
        rf'|(?P<key>{names}|[a-z]+):(?:"(?P<quoted>[^"]*)"?|(?P<value>[^\s"]+))'
        r'|"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+)',
        re.IGNORECASE,
    )
    kinds = _meanings(words.kinds, {"people": "person", **{name: name for name in KINDS}})
    return _Grammar(part, filters, kinds)


def _meanings(named: tuple[tuple[str, str], ...], english: dict[str, str]) -> dict[str, str]:
    """Return what each name means, as it may be typed: without its accents too. English ones cannot be taken away."""
    found = {
        form: meant
        for name, meant in named
        if _NAME.fullmatch(name)
        for form in (name.casefold(), index.fold_key(name))
    }
    return found | english


def _shown(named: tuple[tuple[str, str], ...], meant: str) -> str:
    return next((name for name, means in named if means == meant and _NAME.fullmatch(name)), meant)


def parse(text: str, *, typing: bool = False, words: FilterWords = ENGLISH) -> Query:
    """Take a query apart. A filter without a value is passed over: somebody is about to type it.

    Args:
        text: as typed.
        typing: the last word may not be finished, unless a space follows it.
        words: how the filters are called besides their English names.

    Raises:
        WaysideError: BAD_QUERY with the name of the filter that makes no sense, one of `FILTERS`.
    """
    text = text[:_MAX_CHARS]
    grammar = _grammar(words)
    needles = list[Needle]()
    filters = dict[str, str]()
    for part in grammar.part.finditer(text):
        key = part["key"] or ""
        meant = grammar.filters.get(key.casefold())
        if part["bare"]:
            continue
        if meant is not None:
            filters[meant] = part["quoted"] if part["quoted"] is not None else part["value"]
        elif part["phrase"] is not None:
            needles += _needle(part["phrase"], prefix=False)
        else:
            word = part.group().replace('"', " ") if key else part["word"]
            beginning = word.endswith("*") or (typing and part.end() == len(text) and _is_beginning(word))
            needles += _needle(word.rstrip("*"), prefix=beginning)
    return Query(
        needles=tuple(needles[:_MAX_TERMS]),
        person=filters.get("person", ""),
        kind=_kind(filters.get("kind"), grammar),
        after_ms=_day(filters.get("after"), "after"),
        before_ms=_day(filters.get("before"), "before"),
    )


def _needle(text: str, *, prefix: bool) -> list[Needle]:
    tokens = tuple(index.fold(text).split())
    return [Needle(tokens=tokens, prefix=prefix)] if tokens else []


def _is_beginning(word: str) -> bool:
    """Tell whether an unfinished word says enough: what begins with one letter is most of the vault."""
    tokens = index.fold(word).split()
    return bool(tokens) and (len(tokens) > 1 or len(tokens[-1]) >= _LEAST_BEGINNING)


def _kind(name: str | None, grammar: _Grammar) -> DocumentKind | None:
    if name is None:
        return None
    meant = grammar.kinds.get(name.casefold())
    if meant is None:
        raise WaysideError(ErrorCode.BAD_QUERY, filter="kind")
    return _KINDS[meant]


def _day(text: str | None, name: str) -> int | None:
    """Return the beginning of a day where the worker is."""
    if text is None:
        return None
    found = _DAY.fullmatch(text)
    try:
        if found is None:
            raise ValueError
        year, month, day = map(int, found.groups())
        return int(datetime(year, month, day).astimezone().timestamp() * 1000)
    except (ValueError, OverflowError, OSError):
        raise WaysideError(ErrorCode.BAD_QUERY, filter=name) from None
