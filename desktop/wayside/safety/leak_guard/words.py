"""The words of a folded text, and all of them joined to one run of letters.

In the joined run "Linden hof", "L.i.n.d.e.n.h.o.f" and "Lindenhof" are the same; where words began and ended in the
text is kept beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from wayside.safety.leak_guard.folding import ALONE, SIGNS

WORD = re.compile(f"[\\w{SIGNS}]+")
_CUT = re.compile(f"([\\w{SIGNS}]+)")
# Signs that stand for letters, where they touch one.
_LETTERLIKE = re.compile(r"@(?=\w)|(?<=\w)@|(?<=[\w@])[!|](?=[\w@])")
# Letters that stand for digits, within a number: "O171", "017l", "07oo".
_DIGITLIKE = re.compile(r"(?<![^\W\d])[oil]{1,3}(?=[ ./()-]{0,2}\d)|(?<=\d)[oil]{1,3}(?![^\W\d])")
_DIGITS = str.maketrans("oil", "011")
MAX_GAP = 8
"""More signs than this between two words, and they have nothing to do with each other."""


class Words:
    """A folded text cut into words.

    Args:
        folded: the text.
    """

    __slots__ = ("ends", "folded", "heads", "joined", "starts", "tails", "tokens", "_at")

    def __init__(self, folded: str) -> None:
        self.folded = folded
        # Gap, word, gap, word, ..., gap: cut and counted without a loop in Python, for this runs at every keystroke.
        parts = _CUT.split(folded)
        borders = list(accumulate(map(len, parts)))
        self.tokens = parts[1::2]
        self.starts = borders[0:-1:2]
        self.ends = borders[1::2]
        self._at = list(accumulate(map(len, self.tokens), initial=0))
        self.joined = "".join(self.tokens)
        self.heads = set(self._at[:-1])
        self.tails = set(self._at[1:])

    def number_at(self, joined: int) -> int:
        """Return which word a place of the joined run lies in."""
        return bisect_right(self._at, joined, 0, len(self.tokens)) - 1

    def place(self, joined: int) -> int:
        """Return the place in the folded text of a place in the joined run."""
        number = self.number_at(joined)
        return self.starts[number] + joined - self._at[number]

    def inside(self, joined: int) -> int:
        """Return how far into its word a place of the joined run lies."""
        return joined - self._at[self.number_at(joined)]

    def gaps_are_small(self, first: int, last: int) -> bool:
        """Tell whether the words of a range follow each other closely."""
        return all(self.starts[n + 1] - self.ends[n] <= MAX_GAP for n in range(first, last))


def with_signs_as_letters(deep: str) -> str:
    """Return a deeply folded text in which an at, a bang or a bar within a word is the letter it stands for.

    The places stay the same.
    """
    return _LETTERLIKE.sub(lambda found: "a" if found[0] == "@" else "l", deep)


def with_letters_as_digits(plain: str) -> str | None:
    """Return a plainly folded text in which an o, i or l within a number is the digit; None if there is no such one.

    The places stay the same.
    """
    if _DIGITLIKE.search(plain) is None:
        return None
    return _DIGITLIKE.sub(lambda found: found[0].translate(_DIGITS), plain)


# Where a word may begin or end within a run of letters, or what may be so: a digit at a letter, a capital behind a
# small letter, scripts without spaces, scripts that write little words together with the next.
_SOFT_BORDER = re.compile(
    "[^\\W\\d_][0-9]|[0-9][^\\W\\d_]|[^\\W\\dA-Z_][A-ZÀ-ÖØ-Þ]|[\u0100-\u058f\u1e00-\u1fff\u2c00-\uffff\U00010000-\U0010ffff]"
    "|[\u0590-\u1dff]"
)


def may_have_soft_borders(text: str) -> bool:
    """Tell whether words may begin or end within the runs of letters of a text as it was written."""
    return _SOFT_BORDER.search(text) is not None


def stands_alone(char: str) -> bool:
    """Tell whether a character belongs to a script that is written without spaces."""
    return not char.isascii() and ALONE.match(char) is not None
