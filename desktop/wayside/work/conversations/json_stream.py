"""A JSON document read in pieces: chosen values are handed out as bytes, everything else is passed over.

The usual libraries keep a whole text in memory however long it is, so that one line of a gigabyte takes a gigabyte.
Here no value that is handed out may exceed `MAX_RECORD`, and what is passed over is not kept. What is handed out is
decoded by msgspec, which finds out whether it is JSON at all; this module only finds where it ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, Union

from wayside.errors import ErrorCode, WaysideError
from wayside.work.conversations.reading import MAX_RECORD, Source

MAX_DEPTH = 64

Wanted = Mapping[str, Union["Wanted", str]]
"""The members that are wanted: a name for a value to hand out, a mapping to look inside. `*` stands for all the
elements of an array; `""` names an event for the beginning of a value that is looked into."""

_SPACE = b" \t\r\n"
_STRING = rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
# Possessive throughout: a text that does not fit is given up at once, not tried again in other ways.
_FLAT = rb'[^"{}\[\]]*+(?:%b[^"{}\[\]]*+)*+' % _STRING


def _nested(depth: int) -> bytes:
    inner = _FLAT
    for _ in range(depth):
        inner = rb"%b(?:[{\[]%b[}\]]%b)*+" % (_FLAT, inner, _FLAT)
    return rb"[{\[]%b[}\]]" % inner


_CONTAINER = re.compile(_nested(4), re.DOTALL)
_TEXT = re.compile(_STRING, re.DOTALL)
_SCALAR = re.compile(rb'[^\s{}\[\],:"]++')
_STEP = re.compile(_STRING + rb'|[{}\[\]"]', re.DOTALL)


class Found(NamedTuple):
    """A wanted value: the name it was wanted under, the line it begins at, and its bytes."""

    name: str
    line: int
    raw: bytes


class JsonStream:
    """One reading of a document."""

    def __init__(self, source: Source, wanted: Wanted) -> None:
        self._chunks = source.chunks()
        self._wanted = wanted
        self._buffer = b""
        self._place = 0
        self._counted, self._line = 0, 1

    def __iter__(self) -> Iterator[Found]:
        """Yield the wanted values in the order of the document.

        Raises:
            WaysideError: IMPORT_DAMAGED where the document ends or errs; IMPORT_TOO_LONG; CANCELLED.
        """
        yield from self._value(self._wanted)
        if self._peek():
            raise self._damaged()

    def _value(self, wanted: Wanted | str | None) -> Iterator[Found]:
        opening = self._peek()
        if isinstance(wanted, str):
            line = self._line_here()
            end = self._end_of_value()
            raw, self._place = self._buffer[self._place : end], end
            yield Found(wanted, line, raw)
        elif wanted is not None and opening == b"{":
            yield from self._begun(wanted)
            yield from self._members(wanted)
        elif wanted is not None and opening == b"[":
            yield from self._elements(wanted.get("*"))
        else:
            self._pass_over()

    def _begun(self, wanted: Wanted) -> Iterator[Found]:
        event = wanted.get("")
        if isinstance(event, str):
            yield Found(event, self._line_here(), b"")

    def _members(self, wanted: Wanted) -> Iterator[Found]:
        self._place += 1
        if self._peek() == b"}":
            self._place += 1
            return
        while True:
            if self._peek() != b'"':
                raise self._damaged()
            end = self._end_of_value()
            key, self._place = self._buffer[self._place + 1 : end - 1], end
            self._expect(b":")
            yield from self._value(wanted.get(key.decode("utf-8", "replace")) if key else None)
            if self._expect(b",}") == b"}":
                return

    def _elements(self, wanted: Wanted | str | None) -> Iterator[Found]:
        self._place += 1
        if self._peek() == b"]":
            self._place += 1
            return
        while True:
            yield from self._value(wanted)
            if self._expect(b",]") == b"]":
                return

    def _expect(self, letters: bytes) -> bytes:
        found = self._peek()
        if not found or found not in letters:
            raise self._damaged()
        self._place += 1
        return found

    def _peek(self) -> bytes:
        """Return the next letter that is not white space, or nothing at the end."""
        while True:
            while self._buffer[self._place : self._place + 1] in (b" ", b"\t", b"\r", b"\n"):
                self._place += 1
            if self._place < len(self._buffer):
                return self._buffer[self._place : self._place + 1]
            if not self._fill():
                return b""

    def _end_of_value(self) -> int:
        """Return where the value at this place ends, with all of it in the buffer."""
        while True:
            end = self._known_end()
            if end is not None:
                return end
            if len(self._buffer) - self._place > MAX_RECORD:
                raise WaysideError(ErrorCode.IMPORT_TOO_LONG, line=self._line_here())
            if not self._fill():
                return self._end_at_end()

    def _end_at_end(self) -> int:
        match = _SCALAR.match(self._buffer, self._place)
        if match is None:
            raise self._damaged()
        return match.end()

    def _known_end(self) -> int | None:
        """Return where the value at this place ends, or None if more of the file is needed to say."""
        opening = self._buffer[self._place : self._place + 1]
        if opening in b"{[" and opening:
            match = _CONTAINER.match(self._buffer, self._place)
            return match.end() if match else self._end_by_steps()
        if opening == b'"':
            match = _TEXT.match(self._buffer, self._place)
            return match.end() if match else None
        match = _SCALAR.match(self._buffer, self._place)
        if match is None:
            raise self._damaged()
        return match.end() if match.end() < len(self._buffer) else None

    def _end_by_steps(self) -> int | None:
        depth = 0
        for match in _STEP.finditer(self._buffer, self._place):
            token = match[0]
            if token == b'"':
                return None  # a text that goes on
            if token in b"{[":
                depth += 1
                self._check_depth(depth)
            elif token in b"}]":
                depth -= 1
                if depth == 0:
                    return match.end()
        return None

    def _check_depth(self, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise WaysideError(ErrorCode.IMPORT_DAMAGED, line=self._line_here())

    def _pass_over(self) -> None:
        """Go behind the value at this place without keeping it."""
        opening = self._buffer[self._place : self._place + 1]
        if not opening or opening not in b"{[":
            self._place = self._end_of_value()
            return
        depth, place = 0, self._place
        while True:
            unfinished = None
            for match in _STEP.finditer(self._buffer, place):
                token = match[0]
                if token == b'"':
                    unfinished = match.start()
                    break
                depth += (token in b"{[") - (token in b"}]")
                self._check_depth(depth)
                if depth == 0:
                    self._place = match.end()
                    return
            self._place = len(self._buffer) if unfinished is None else unfinished
            if len(self._buffer) - self._place > MAX_RECORD:
                raise WaysideError(ErrorCode.IMPORT_TOO_LONG, line=self._line_here())
            if not self._fill():
                raise self._damaged()
            place = self._place

    def _fill(self) -> bool:
        """Read on, forgetting what has been passed; tell whether there was anything."""
        self._line_here()
        more = next(self._chunks, b"")
        self._buffer = self._buffer[self._place :] + more
        self._counted -= self._place
        self._place = 0
        return bool(more)

    def _line_here(self) -> int:
        self._line += self._buffer.count(b"\n", self._counted, self._place)
        self._counted = self._place
        return self._line

    def _damaged(self) -> WaysideError:
        return WaysideError(ErrorCode.IMPORT_DAMAGED, line=self._line_here())
