"""Looking for words in the memory of running processes. Linux; needs the right to read it."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_AT_ONCE = 8 << 20
_MAP = re.compile(
    r"(?P<start>[0-9a-f]+)-(?P<end>[0-9a-f]+) (?P<rights>\S{4}) \S+ \S+ (?P<inode>\d+) *(?P<path>.*)"
)
# Pages of the kernel itself; some of them cannot be read at all.
_KERNEL = ("[vvar", "[vsyscall]")
ENCODINGS = ("utf-8", "utf-16-le", "latin-1")


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a process's memory that can hold something that is not in a file."""

    start: int
    end: int


def spellings(words: Iterable[str]) -> dict[str, bytes]:
    """Return every word as it may lie in memory, by a name that says how."""
    return {f"{word} ({encoding})": word.encode(encoding) for word in words for encoding in ENCODINGS}


def regions(pid: int) -> list[Region]:
    """Return what of a process can hold something of its own.

    What is mapped from a file and cannot be written to is the file; everything else counts, shared memory too.
    """
    found = []
    for line in Path(f"/proc/{pid}/maps").read_text("utf-8", "surrogateescape").splitlines():
        match = _MAP.match(line)
        if match is None or match["rights"][0] != "r" or match["path"].startswith(_KERNEL):
            continue
        if match["inode"] != "0" and match["rights"][1] != "w" and "(deleted)" not in match["path"]:
            continue
        found.append(Region(int(match["start"], 16), int(match["end"], 16)))
    return found


def count(pid: int, needles: Mapping[str, bytes]) -> Counter[str]:
    """Return how often each needle lies in a process's memory; those that do not are missing.

    Raises:
        PermissionError: this process may not look.
        ProcessLookupError: there is no such process.
        AssertionError: hardly anything could be read, so that finding nothing would mean nothing.
    """
    found: Counter[str] = Counter()
    seen = 0
    overlap = max(map(len, needles.values())) - 1
    handle = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
    try:
        for region in regions(pid):
            rest = b""
            for piece in _pieces(handle, region):
                seen += len(piece)
                window = rest + piece
                for name, needle in needles.items():
                    # What lies whole in the overlap was counted with the piece before.
                    found[name] += window.count(needle) - rest.count(needle)
                rest = window[-overlap:] if overlap else b""
    finally:
        os.close(handle)
    assert seen > 1 << 20, f"only {seen} bytes of process {pid} could be read"
    return +found


def _pieces(handle: int, region: Region) -> Iterator[bytes]:
    place = region.start
    while place < region.end:
        try:
            piece = os.pread(handle, min(_AT_ONCE, region.end - place), place)
        except OSError:
            return  # reserved, never touched
        if not piece:
            return
        yield piece
        place += len(piece)
