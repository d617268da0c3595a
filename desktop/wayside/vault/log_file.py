"""What a crash left in the write-ahead log, looked at before SQLite does.

SQLite takes a log as far as its checksums hold and forgets the rest. That is right for a last write that was torn, and
wrong for damage in the middle: then saves that had been acknowledged would vanish without a word. The checksums cover
the encrypted pages, so no key is needed. The format: https://www.sqlite.org/fileformat2.html#walformat
"""

from __future__ import annotations

import sys
from array import array
from dataclasses import dataclass
from pathlib import Path

_HEADER = 32
_FRAME_HEADER = 24
_MAGIC_LITTLE, _MAGIC_BIG = 0x377F0682, 0x377F0683
_MASK = 0xFFFFFFFF


@dataclass(frozen=True, slots=True, kw_only=True)
class LogState:
    """What a log holds.

    Attributes:
        pages: numbers of the pages in it that count.
        database_pages: how many pages the database has with the log, 0 if the log changes nothing.
        damaged: whole transactions lie behind a place that does not hold together.
    """

    pages: frozenset[int]
    database_pages: int
    damaged: bool


def examine(path: Path, page_bytes: int) -> LogState:
    """Walk through a log file without changing it.

    Raises:
        OSError: it cannot be read.
    """
    data = path.read_bytes()
    nothing = LogState(pages=frozenset(), database_pages=0, damaged=False)
    if len(data) < _HEADER:
        return nothing
    magic = int.from_bytes(data[:4], "big")
    if magic not in (_MAGIC_LITTLE, _MAGIC_BIG):
        return LogState(pages=frozenset(), database_pages=0, damaged=len(data) > _HEADER)
    swap = (magic == _MAGIC_BIG) != (sys.byteorder == "big")
    sums = _checksum(data[:24], (0, 0), swap=swap)
    if sums != (int.from_bytes(data[24:28], "big"), int.from_bytes(data[28:32], "big")):
        return LogState(pages=frozenset(), database_pages=0, damaged=len(data) > _HEADER)
    salts, size = data[16:24], _FRAME_HEADER + page_bytes
    frames = [data[at : at + size] for at in range(_HEADER, len(data) - size + 1, size)]
    valid = _valid_frames(frames, salts, sums, swap=swap)
    commits = [place for place in range(valid) if _commit(frames[place])]
    kept = commits[-1] + 1 if commits else 0
    behind = sum(1 for frame in frames[valid:] if frame[8:16] == salts and _commit(frame))
    return LogState(
        pages=frozenset(int.from_bytes(frame[:4], "big") for frame in frames[:kept]),
        database_pages=_commit(frames[kept - 1]) if kept else 0,
        # One commit behind the break may be the torn transaction's own; a second one was acknowledged after it.
        damaged=behind > 1,
    )


def _valid_frames(frames: list[bytes], salts: bytes, sums: tuple[int, int], *, swap: bool) -> int:
    """Return how many frames from the beginning hold together."""
    for place, frame in enumerate(frames):
        if frame[8:16] != salts:
            return place
        sums = _checksum(frame[:8] + frame[_FRAME_HEADER:], sums, swap=swap)
        if sums != (int.from_bytes(frame[16:20], "big"), int.from_bytes(frame[20:24], "big")):
            return place
    return len(frames)


def _commit(frame: bytes) -> int:
    """Return the number of pages of the database if the frame ends a transaction, else 0."""
    return int.from_bytes(frame[4:8], "big")


def _checksum(data: bytes, start: tuple[int, int], *, swap: bool) -> tuple[int, int]:
    words = array("I", data)
    if swap:
        words.byteswap()
    first, second = start
    pairs = iter(words)
    for even, odd in zip(pairs, pairs, strict=True):
        first = (first + even + second) & _MASK
        second = (second + odd + first) & _MASK
    return first, second
