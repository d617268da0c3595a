"""How much memory a program has, as if nobody else ran. Linux.

Not the proportional size (PSS): that divides Qt among everybody who happens to use it, and so a floor that is
mostly Qt would shrink to half whenever another window is open, and the program measured hardly at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

_PRIVATE = ("Private_Clean", "Private_Dirty")


def resident(process: int | str = "self") -> int:
    """Return the bytes a process has in memory, what it shares with others included."""
    return _sum(process, ("Rss",))


def private(process: int) -> int:
    """Return the bytes a process shares with nobody."""
    return _sum(process, _PRIVATE)


def _sum(process: int | str, names: Sequence[str]) -> int:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()
    words = [line.split() for line in lines]
    return sum(int(word[1]) for word in words if word[0].rstrip(":") in names) * 1024
