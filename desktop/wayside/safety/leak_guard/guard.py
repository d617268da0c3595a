"""The guard: what it was told to look for, and one message looked through."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from sys import intern

from wayside.safety.leak_guard import everyday, folding, merging, patterns, pieces
from wayside.safety.leak_guard.keys import Key, keys_of
from wayside.safety.leak_guard.ledger import Contradiction, Ledger
from wayside.safety.leak_guard.matching import SLACK, STRETCH, Hit, Matcher
from wayside.safety.leak_guard.misspelling import Misspellings
from wayside.safety.leak_guard.pieces import Found, Piece, Window
from wayside.safety.leak_guard.terms import (
    Claim,
    ClaimKind,
    Finding,
    FindingKind,
    Match,
    Source,
    Term,
    TermKind,
)
from wayside.safety.leak_guard.words import Words, with_letters_as_digits, with_signs_as_letters

MAX_FINDINGS = 1000
"""More are not told at once: nobody would read them, and the next come up as the first are dealt with."""

_AT_ONCE = 24
_MARGIN = 16


class CheckCancelled(Exception):  # noqa: N818 - not a failure: the asker no longer wants the answer
    """A check was cancelled; there is no answer, for part of one would be mistaken for all of it."""


class Guard:
    """Knows what must not be said, and reads messages. Immutable; make a new one when the terms have changed.

    Making one costs about a second for 5,000 terms, and a tenth the first time in a process whatever the terms:
    not for the window thread.

    Args:
        terms: what to look for.
        claims: what the identity in use is and has said; what contradicts it is found.
        allowed: kind and key of the findings the worker has allowed here.
        own_names: names of this computer and of its user.
        now: milliseconds since 1970 UTC, to know how old what was said is; None for the present.
    """

    def __init__(
        self,
        terms: Iterable[Term],
        claims: Iterable[Claim] = (),
        allowed: AbstractSet[tuple[FindingKind, str]] = frozenset(),
        own_names: Iterable[str] = (),
        now: int | None = None,
    ) -> None:
        folding.preload()
        everyday.preload()
        keys = [key for term in terms for key in keys_of(term)]
        keys += [key for name in own_names for key in _own_name(name)]
        self._allowed = frozenset(allowed)
        self._ledger = Ledger(claims, time.time_ns() // 1_000_000 if now is None else now)
        self._matcher = Matcher(keys)
        self._misspellings = Misspellings(keys)
        self._reach = max(patterns.REACH, STRETCH * self._matcher.longest + SLACK) + _MARGIN

    def check(self, text: str, cancelled: Callable[[], bool] | None = None) -> tuple[Finding, ...]:
        """Return everything found in a message, in order of place.

        Args:
            text: the message. A megabyte takes seconds: check such a one in a job.
            cancelled: asked every few milliseconds whether to give up.

        Raises:
            CheckCancelled: it said yes.
        """
        parts = pieces.cut(text)
        starts = pieces.starts_of(parts)
        for first in range(0, len(parts), _AT_ONCE):
            if cancelled is not None and cancelled():
                raise CheckCancelled
            self.judge(parts, starts, first, min(first + _AT_ONCE, len(parts)), text)
        return collect(parts, starts)

    @property
    def reach(self) -> int:
        """How many folded characters away something can be that decides about a finding.

        No finding is longer than this, with what has to be seen before it.
        """
        return self._reach

    def judge(self, parts: Sequence[Piece], starts: Sequence[int], first: int, last: int, text: str) -> None:
        """Find what begins in a range of pieces and note it in them.

        The window shows the reach before and after them: a finding may lie within a longer one that begins before,
        and that one must be seen whole, with what stands before it.
        """
        window = Window(parts, starts, first, last, before=self._reach, after=self._reach)
        found = list(self._plain(window, text))
        if folding.needs_deep(window.folded):
            deep = Window(parts, starts, first, last, before=self._reach, after=self._reach, deep=True)
            found += self._deep(deep, text)
        kept = merging.merge(found, self._allowed)
        _note(parts, starts, first, last, kept)

    def _plain(self, window: Window, text: str) -> Iterator[Finding]:
        def char_at(place: int) -> str:
            return text[window.place(place)]

        def shown(start: int, end: int) -> str:
            return text[window.place(start) : window.place(end - 1) + 1]

        words = Words(window.folded)
        for hit in self._matcher.plain(words, char_at, shown, soft=window.may_be_soft):
            yield _finding(hit, window)
        numbers = with_letters_as_digits(window.folded)
        if numbers is not None:
            for hit in self._matcher.plain(Words(numbers), char_at, shown, soft=window.may_be_soft):
                if hit.key.joined.isdigit():
                    yield _finding(hit, window)
        for hit in chain(self._misspellings.find(words, shown), self._misspellings.find_beside(words)):
            yield _finding(hit, window)
        for spot in patterns.find(window.folded, char_at):
            yield _pattern_finding(spot, window)
        for contradiction in self._ledger.contradictions(words, char_at):
            yield _claim_finding(contradiction, window)

    def _deep(self, window: Window, text: str) -> Iterator[Finding]:
        def char_at(place: int) -> str:
            return text[window.place(place)]

        for folded in dict.fromkeys((window.folded, with_signs_as_letters(window.folded))):
            for hit in self._matcher.deep(Words(folded), char_at, soft=window.may_be_soft):
                yield _finding(hit, window)


def _own_name(name: str) -> Iterator[Key]:
    term = Term(text=name, source=Source.OWN, kind=TermKind.OTHER)
    return (key for key in keys_of(term, FindingKind.DEVICE_NAME) if len(key.joined) > 3)


def _finding(hit: Hit, window: Window) -> Finding:
    return Finding(
        start=window.place(hit.start),
        end=window.place(hit.end - 1) + 1,
        kind=hit.key.kind,
        match=hit.match,
        term=hit.key.term,
        claim=None,
        key=hit.key.key,
    )


def _pattern_finding(spot: patterns.Spot, window: Window) -> Finding:
    return Finding(
        start=window.place(spot.start),
        end=window.place(spot.end - 1) + 1,
        kind=spot.kind,
        match=Match.PATTERN,
        term=None,
        claim=None,
        key=spot.key,
    )


def _claim_finding(one: Contradiction, window: Window) -> Finding:
    return Finding(
        start=window.place(one.said.start),
        end=window.place(one.said.end - 1) + 1,
        kind=_KIND_OF_CLAIM[one.said.kind],
        match=Match.CONTRADICTION,
        term=None,
        claim=one.claim,
        key=one.said.value if one.said.count is None else f"{one.said.value} {one.said.count}",
    )


_KIND_OF_CLAIM = {
    ClaimKind.AGE: FindingKind.AGE,
    ClaimKind.TOWN: FindingKind.TOWN,
    ClaimKind.JOB: FindingKind.JOB,
    ClaimKind.FAMILY: FindingKind.FAMILY,
    ClaimKind.HOURS: FindingKind.HOURS,
}


def _note(
    parts: Sequence[Piece], starts: Sequence[int], first: int, last: int, findings: Sequence[Finding]
) -> None:
    """Hand each piece the findings that begin in it."""
    at = 0
    for number in range(first, last):
        start, end = starts[number], starts[number + 1]
        while at < len(findings) and findings[at].start < start:
            at += 1
        mine = list[Found]()
        while at < len(findings) and findings[at].start < end:
            one = findings[at]
            mine.append(
                Found(
                    start=one.start - start,
                    length=one.end - one.start,
                    kind=one.kind,
                    match=one.match,
                    term=one.term,
                    claim=one.claim,
                    key=one.key,
                    # One and the same text wherever it is found: all of them are compared at every key.
                    what=intern(f"{one.kind.value} {one.key}"),
                )
            )
            at += 1
        parts[number].found = tuple(mine)
        parts[number].whats = {one.what for one in mine}


def collect(parts: Sequence[Piece], starts: Sequence[int]) -> tuple[Finding, ...]:
    """Return what was noted in the pieces, at its place in the draft.

    After `MAX_FINDINGS` only what was not found before: who lets the first thousand pass has not seen the others.
    """
    findings = list[Finding]()
    seen = set[str]()
    for number in [number for number, piece in enumerate(parts) if piece.found]:
        piece, start = parts[number], starts[number]
        left = MAX_FINDINGS - len(findings)
        new = piece.whats - seen
        if left <= 0 and not new:
            continue
        seen |= new
        for one in piece.found or ():
            if left <= 0 and one.what not in new:
                continue
            left -= 1
            new.discard(one.what)
            findings.append(
                Finding(
                    start=start + one.start,
                    end=start + one.start + one.length,
                    kind=one.kind,
                    match=one.match,
                    term=one.term,
                    claim=one.claim,
                    key=one.key,
                )
            )
    return tuple(findings)
