"""A draft that is being written: each keystroke looks only at what it may have changed."""

from __future__ import annotations

import time

from wayside.safety.leak_guard import pieces
from wayside.safety.leak_guard.guard import Guard, collect
from wayside.safety.leak_guard.pieces import Piece
from wayside.safety.leak_guard.terms import Finding

_AT_ONCE = 24
_AT_ONCE_IN_TIME = 3
# While a paste is read, this share of the time may go into telling what is known so far.
_TELLING = 0.1


class LiveCheck:
    """Keeps the findings of one draft up to date.

    A large paste takes longer than a frame. With a budget `update` looks at as much as fits, the places of the
    edit first, and returns what is known so far; while `is_pending`, **what it returned is not all there is**: call
    `step` from a timer until it is false, and hold back whatever needs the whole answer until then.

    Args:
        guard: reads the draft.
    """

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._text = ""
        self._pieces = list[Piece]()
        self._starts = [0]
        self._unread = set[Piece]()
        self._at = 0
        self._told: tuple[Finding, ...] = ()
        self._tell_from = 0.0

    @property
    def is_pending(self) -> bool:
        """Whether some of the draft has not been looked at."""
        return bool(self._unread)

    def update(self, text: str, budget_ms: float | None = None) -> tuple[Finding, ...]:
        """Take the draft as it is now and return its findings.

        Args:
            text: all of it.
            budget_ms: stop after about this long; None to finish, and then the answer is that of `Guard.check`.
        """
        changed = pieces.replace(self._pieces, self._starts, self._text, text)
        self._text = text
        if changed is not None:
            self._pieces, first, last = changed
            self._starts = pieces.starts_of(self._pieces)
            if self._unread:
                self._unread.intersection_update(self._pieces)
            begin = pieces.reach_back(self._pieces, first, self._guard.reach)
            end = pieces.reach_on(self._pieces, last, self._guard.reach)
            self._unread.update(self._pieces[begin:end])
            self._at = begin
        self._tell_from = 0.0
        return self.step(budget_ms)

    def step(self, budget_ms: float | None = None) -> tuple[Finding, ...]:
        """Look at more of the draft, for about as long as the budget allows, and return what is known now."""
        deadline = None if budget_ms is None else time.perf_counter() + budget_ms / 1000
        while self._unread:
            self._read_some(_AT_ONCE if deadline is None else self._few())
            if deadline is not None and time.perf_counter() >= deadline:
                break
        now = time.perf_counter()
        if not self._unread or now >= self._tell_from:
            self._told = collect(self._pieces, self._starts)
            done = time.perf_counter()
            self._tell_from = done + (done - now) / _TELLING
        return self._told

    def _few(self) -> int:
        """Return how many pieces to read before looking at the clock: of a large paste, which has larger ones, one."""
        return 1 if len(self._pieces[self._next_unread()].text) > 2 * pieces.SIZE else _AT_ONCE_IN_TIME

    def _read_some(self, most: int) -> None:
        first = self._next_unread()
        last = first
        while last < len(self._pieces) and last - first < most and self._pieces[last] in self._unread:
            last += 1
        self._guard.judge(self._pieces, self._starts, first, last, self._text)
        self._unread.difference_update(self._pieces[first:last])
        self._at = last

    def _next_unread(self) -> int:
        count = len(self._pieces)
        turn = (number % count for number in range(self._at, self._at + count))
        return next(number for number in turn if self._pieces[number] in self._unread)
