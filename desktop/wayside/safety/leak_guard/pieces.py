"""A draft in small pieces, each folded once, and windows over them.

Where the cuts lie decides nothing: whoever judges a piece sees enough of what stands around it that no finding
depends on a cut. So an edit replaces a few pieces and leaves the rest alone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

import msgspec

from wayside.safety.leak_guard.folding import DEEP, PLAIN, fold_with_places
from wayside.safety.leak_guard.terms import Claim, FindingKind, Match, Term
from wayside.safety.leak_guard.words import may_have_soft_borders

SIZE = 64
"""Code points in a piece; one that grew to twice as many is cut again."""
_LARGE, _LARGE_SIZE = 20_000, 512
# So many characters nobody sees count as one that is seen.
_UNSEEN = 16

_Fold = tuple[str, list[int] | None]


class Found(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A finding, its place counted from the beginning of its piece; `what` is what was found, wherever it stands."""

    start: int
    length: int
    kind: FindingKind
    match: Match
    term: Term | None
    claim: Claim | None
    key: str
    what: str


class Piece:
    """Some code points of a draft, and what was found to begin in them (None: not looked at yet).

    Attributes:
        text: the code points.
        found: what was found, in order of place.
        whats: what was found, wherever.
    """

    __slots__ = ("_deep", "_may_be_soft", "_plain", "found", "text", "whats")

    def __init__(self, text: str) -> None:
        self.text = text
        # Folded when first looked at: a large paste is cut at once and read bit by bit.
        self._plain: _Fold | None = None
        self._deep: _Fold | None = None
        self._may_be_soft: bool | None = None
        self.found: tuple[Found, ...] | None = None
        self.whats = set[str]()

    @property
    def plain(self) -> _Fold:
        """The plain folding and its places."""
        if self._plain is None:
            self._plain = fold_with_places(self.text, PLAIN)
        return self._plain

    @property
    def deep(self) -> _Fold:
        """The deep folding and its places."""
        if self._deep is None:
            self._deep = fold_with_places(self.text, DEEP)
        return self._deep

    @property
    def may_be_soft(self) -> bool:
        """Whether words may begin or end within the runs of letters."""
        if self._may_be_soft is None:
            self._may_be_soft = may_have_soft_borders(self.text)
        return self._may_be_soft


def cut(text: str) -> list[Piece]:
    """Cut a text into pieces, a large one into larger pieces: they are cut again where somebody types."""
    size = SIZE if len(text) < _LARGE else _LARGE_SIZE
    return [Piece(text[start : start + size]) for start in range(0, len(text), size)]


def starts_of(pieces: Sequence[Piece]) -> list[int]:
    """Return where each piece begins, and at the end where the text ends."""
    return list(accumulate([len(piece.text) for piece in pieces], initial=0))


class Window:
    """The folded text of some pieces and of a little before and after them.

    Args:
        pieces: all of a draft.
        starts: where each begins.
        first: the first piece to be judged.
        last: after the last one.
        before: how many folded characters must be seen before them.
        after: and after them.
        deep: fold deeply.
    """

    __slots__ = ("_folded_starts", "_places", "_text_starts", "folded", "may_be_soft")

    def __init__(
        self,
        pieces: Sequence[Piece],
        starts: Sequence[int],
        first: int,
        last: int,
        *,
        before: int,
        after: int,
        deep: bool = False,
    ) -> None:
        begin, end = reach_back(pieces, first, before), reach_on(pieces, last, after)
        self._text_starts = starts[begin:end]
        folds = [piece.deep if deep else piece.plain for piece in pieces[begin:end]]
        self._places = [places for _, places in folds]
        self._folded_starts = list(accumulate([len(fold) for fold, _ in folds], initial=0))
        self.folded = "".join([fold for fold, _ in folds])
        shown = pieces[begin:end]
        seams = " ".join([one.text[-1] + two.text[0] for one, two in pairwise(shown)])
        self.may_be_soft = any([piece.may_be_soft for piece in shown]) or may_have_soft_borders(seams)

    def place(self, folded: int) -> int:
        """Return where in the draft a folded character comes from."""
        number = bisect_right(self._folded_starts, folded) - 1
        places = self._places[number]
        inside = folded - self._folded_starts[number]
        return self._text_starts[number] + (inside if places is None else places[inside])


def reach_back(pieces: Sequence[Piece], first: int, need: int) -> int:
    """Return the piece from which on at least so many folded characters stand before another."""
    while first > 0 and need > 0:
        first -= 1
        need -= _weight(pieces[first])
    return first


def reach_on(pieces: Sequence[Piece], last: int, need: int) -> int:
    """Return the piece up to which at least so many folded characters stand after another."""
    while last < len(pieces) and need > 0:
        need -= _weight(pieces[last])
        last += 1
    return last


def _weight(piece: Piece) -> int:
    """Return how much of the reach a piece uses up: its folded characters, or what stands for many unseen ones.

    Without the second, a draft of a megabyte of invisible characters would be looked through as one neighbourhood.
    """
    return max(len(piece.plain[0]), len(piece.text) // _UNSEEN)


def replace(
    old: list[Piece], starts: Sequence[int], text: str, new_text: str
) -> tuple[list[Piece], int, int] | None:
    """Return the pieces of a changed draft: (pieces, first new one, after the last new one); None if unchanged.

    Args:
        old: the pieces of the draft as it was.
        starts: where each begins.
        text: that draft.
        new_text: the draft as it is.
    """
    length = len(text)
    prefix = _common(text, new_text, min(length, len(new_text)))
    if prefix == length == len(new_text):
        return None
    suffix = _common_end(text, new_text, min(length, len(new_text)) - prefix)
    first = max(0, min(bisect_right(starts, prefix) - 1, len(old) - 1))
    last = first
    while last < len(old) and starts[last] <= length - suffix:
        last += 1
    head = starts[first] if old else 0
    tail = length - starts[last] if old else 0
    fresh = list(_recut(new_text[head : len(new_text) - tail]))
    return [*old[:first], *fresh, *old[last:]], first, first + len(fresh)


def _recut(text: str) -> Iterator[Piece]:
    if len(text) <= 2 * SIZE:
        if text:
            yield Piece(text)
        return
    yield from cut(text)


def _common(one: str, other: str, most: int) -> int:
    """Return how many characters two texts begin with in common."""
    low = 0
    while low < most:
        middle = (low + most + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            most = middle - 1
    return low


def _common_end(one: str, other: str, most: int) -> int:
    low = 0
    while low < most:
        middle = (low + most + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            most = middle - 1
    return low
