"""A table of text: headings, and under each the cells, read row by row within limits."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import NamedTuple

from wayside.errors import ErrorCode, WaysideError
from wayside.work.conversations.reading import Source

_MAX_COLUMNS = 200


class Row(NamedTuple):
    """A row: the line it ends at, its cells, and whether all its bytes were text."""

    line: int
    cells: list[str]
    is_text: bool


def headings(first_line: str) -> tuple[str, list[str]]:
    """Return the delimiter of a table and its headings, folded; no headings if it is no table."""
    line = first_line.removesuffix("\r")
    delimiter = max(",;\t", key=line.count)
    names = [name.strip().strip('"').strip().casefold() for name in line.split(delimiter)]
    return delimiter, names if 2 <= len(names) <= _MAX_COLUMNS else []


class Table:
    """One reading of a table."""

    def __init__(self, source: Source) -> None:
        self._lines = source.lines(old_letters=True)
        self._delimiter, self.headings = headings(next(self._lines, (0, "", True))[1])
        self._number, self._is_text = 1, True

    def __iter__(self) -> Iterator[Row]:
        """Yield the rows that are not empty.

        Raises:
            WaysideError: IMPORT_TOO_LONG, where a quotation never ends most of the time; CANCELLED.
        """
        reader = csv.reader(self._watched(), delimiter=self._delimiter)
        while True:
            try:
                cells = next(reader, None)
            except csv.Error:
                # The reader's own limit on a cell, 128 KiB, keeps it small.
                raise WaysideError(ErrorCode.IMPORT_TOO_LONG, line=self._number) from None
            if cells is None:
                return
            if cells:
                yield Row(self._number, cells, self._is_text)
                self._is_text = True

    def _watched(self) -> Iterator[str]:
        for number, line, is_text in self._lines:
            self._number = number
            if not is_text:
                self._is_text = False
            yield line + "\n"
