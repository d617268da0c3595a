"""The words of a folded text, and all of them joined to one run of letters.

In the joined run "Linden hof", "L.i.n.d.e.n.h.o.f" and "Lindenhof" are the same; where words began and ended in the
text is kept beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from wayside.safety.leak_guard.folding import ALONE, SIGNS

WORD = re.compile(f"[\\w{SIGNS}]+")
# Signs that stand for letters, where they touch one.
_LETTERLIKE = re.compile(r"@(?=\w)|(?<=\w)@|(?<=\w)[!|](?=\w)")
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
        self.tokens = list[str]()
        self.starts = list[int]()
        self.ends = list[int]()
        self.heads = dict[int, int]()
        self.tails = dict[int, int]()
        self._at = list[int]()
        length = 0
        for number, found in enumerate(WORD.finditer(folded)):
            token = found[0]
            self.tokens.append(token)
            self.starts.append(found.start())
            self.ends.append(found.end())
            self._at.append(length)
            self.heads[length] = number
            length += len(token)
            self.tails[length] = number
        self.joined = "".join(self.tokens)

    def number_at(self, joined: int) -> int:
        """Return which word a place of the joined run lies in."""
        return bisect_right(self._at, joined) - 1

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


def stands_alone(char: str) -> bool:
    """Tell whether a character belongs to a script that is written without spaces."""
    return not char.isascii() and ALONE.match(char) is not None
