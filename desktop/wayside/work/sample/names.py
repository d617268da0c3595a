"""Code names: neutral words, no two alike however many people there are."""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd

from wayside.work.sample.phrases import Draw


class CodeNames:
    """Gives every number from 0 a code name of its own.

    Single nouns come first, then an adjective with a noun, then the same with a number.

    Args:
        nouns: single words, each once.
        adjectives: single words, each once.
        draw: the source of chance for their order.
    """

    def __init__(self, nouns: Sequence[str], adjectives: Sequence[str], draw: Draw) -> None:
        self._nouns = nouns
        self._adjectives = adjectives
        self._pairs = len(nouns) * len(adjectives)
        self._single = _shuffle(len(nouns), draw)
        self._double = _shuffle(self._pairs, draw)

    def __getitem__(self, number: int) -> str:
        """Return the code name of a number."""
        if number < len(self._nouns):
            step, start = self._single
            return self._nouns[(start + step * number) % len(self._nouns)]
        cycle, rest = divmod(number - len(self._nouns), self._pairs)
        step, start = self._double
        adjective, noun = divmod((start + step * rest) % self._pairs, len(self._nouns))
        name = f"{self._adjectives[adjective]} {self._nouns[noun]}"
        return f"{name} {cycle + 1}" if cycle else name


def _shuffle(size: int, draw: Draw) -> tuple[int, int]:
    """Return step and start of a walk that visits every place of `size` once, in a scattered order."""
    step = size // 3 + int(size * draw() / 3) + 1
    while gcd(step, size) != 1:
        step += 1
    return step, int(size * draw())
