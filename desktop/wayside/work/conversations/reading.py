"""The bytes of an untrusted file: in pieces, as UTF-8, with progress, within limits."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterator
from pathlib import Path

from wayside.errors import ErrorCode, WaysideError
from wayside.work.conversations.records import Cancelled, Progress
from wayside.work.ordinary_file import open_ordinary

CHUNK = 256 << 10
MAX_FILE = 4 << 30
# The longest message a platform takes has 65,536 letters; a line or a record beyond this is something else.
MAX_RECORD = 1 << 20
HEAD = 64 << 10

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ARCHIVES = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"BZh",
    b"\xfd7zXZ",
    b"\x28\xb5\x2f\xfd",
)


class Source:
    """A file that is read from the beginning as often as needed.

    Raises:
        WaysideError: NO_SUCH_FOLDER, NO_PERMISSION, STORAGE_FAILED, IMPORT_TOO_LARGE, IMPORT_ARCHIVE,
            IMPORT_UNKNOWN if it is no ordinary file.
    """

    def __init__(self, path: Path, progress: Progress, cancelled: Cancelled) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._file = open_ordinary(path)
        try:
            self.size = os.fstat(self._file.fileno()).st_size
            if self.size > MAX_FILE:
                raise WaysideError(ErrorCode.IMPORT_TOO_LARGE)
            # Nothing where a special file has nothing yet.
            self._begin = self._file.read(HEAD) or b""
            if self._begin.startswith(_ARCHIVES):
                raise WaysideError(ErrorCode.IMPORT_ARCHIVE)
        except OSError:
            self._file.close()
            raise WaysideError(ErrorCode.STORAGE_FAILED) from None
        except BaseException:
            self._file.close()
            raise

    def close(self) -> None:
        """Give the file back."""
        self._file.close()

    @property
    def stamp(self) -> tuple[int, ...]:
        """What changes when the file is another one or has been written to."""
        now = os.fstat(self._file.fileno())
        return (now.st_dev, now.st_ino, now.st_size, now.st_mtime_ns)

    @property
    def head(self) -> str:
        """The first letters of the file, enough to recognise it by."""
        return self._begin.decode(self._encoding, "replace").lstrip("\ufeff")

    @property
    def is_text(self) -> bool:
        """Whether the file begins like text: UTF-8, or UTF-16 with its mark."""
        return b"\0" not in self._begin or self._encoding == "utf-16"

    @property
    def _encoding(self) -> str:
        return "utf-16" if self._begin.startswith(_UTF16) else "utf-8"

    def _is_old(self) -> bool:
        """Tell whether the beginning looks like Windows' old letters: some are not ASCII, and none is UTF-8."""
        if self._encoding != "utf-8" or self._begin.isascii():
            return False
        return self._begin.decode("utf-8", "ignore").isascii()

    def chunks(self, *, old_letters: bool = False) -> Iterator[bytes]:
        """Yield the file from its beginning, as UTF-8 without a byte order mark; invalid bytes are left as they are.

        Args:
            old_letters: read a file that is not UTF-8 as Windows-1252, in which spreadsheets write tables.

        Raises:
            WaysideError: CANCELLED, STORAGE_FAILED.
        """
        encoding = "cp1252" if old_letters and self._is_old() else self._encoding
        decoder = None if encoding == "utf-8" else codecs.getincrementaldecoder(encoding)("replace")
        first = True
        for raw in self._pieces():
            piece = raw if decoder is None else decoder.decode(raw).encode("utf-8", "replace")
            if first:
                piece, first = piece.removeprefix(codecs.BOM_UTF8), False
            if piece:
                yield piece

    def _pieces(self) -> Iterator[bytes]:
        done = 0
        try:
            self._file.seek(0)
            while piece := self._file.read(CHUNK):
                if self._cancelled():
                    raise WaysideError(ErrorCode.CANCELLED)
                done += len(piece)
                self._progress(min(done, self.size), self.size)
                yield piece
        except OSError:
            raise WaysideError(ErrorCode.STORAGE_FAILED) from None

    def lines(self, *, old_letters: bool = False) -> Iterator[tuple[int, str, bool]]:
        """Yield each line with its number from 1, without its end, and whether all its bytes were text.

        Args:
            old_letters: as for `chunks`.

        Raises:
            WaysideError: IMPORT_TOO_LONG with the number of a line beyond `MAX_RECORD`; CANCELLED.
        """
        number, rest = 1, b""
        for chunk in self.chunks(old_letters=old_letters):
            *whole, rest = (rest + chunk).split(b"\n")
            for line in whole:
                yield _decoded(number, line)
                number += 1
            if len(rest) > MAX_RECORD:
                raise WaysideError(ErrorCode.IMPORT_TOO_LONG, line=number)
        if rest:
            yield _decoded(number, rest)


def _decoded(number: int, line: bytes) -> tuple[int, str, bool]:
    if len(line) > MAX_RECORD:
        raise WaysideError(ErrorCode.IMPORT_TOO_LONG, line=number)
    try:
        return number, line.decode("utf-8").removesuffix("\r"), True
    except UnicodeDecodeError:
        return number, line.decode("utf-8", "replace").removesuffix("\r"), False
