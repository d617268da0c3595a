"""What a person typed, made fit to keep: one line or many, without control characters, within limits."""

from __future__ import annotations

import re

from wayside.errors import ErrorCode, WaysideError

MAX_LINE = 10_000
MAX_TEXT = 2_000_000

# Everything below U+0020 but tab and newline, DEL, the C1 controls, and lone surrogates, which UTF-8 cannot hold.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|\r|\u2028|\u2029|\x85")
_SPACES = re.compile(r"\s+")


def clean_line(text: str, field: str, *, required: bool = False) -> str:
    """Return a text as one line: runs of white space become one space, control characters go.

    Args:
        text: as typed or pasted.
        field: the program's name of the field, for the error.
        required: refuse an empty result.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    cleaned = _SPACES.sub(" ", _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))).strip()
    return _within(cleaned, field, MAX_LINE, required=required)


def clean_text(text: str, field: str, *, required: bool = False) -> str:
    """Return a text of many lines: line ends become one kind, control characters go, nothing else changes.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    cleaned = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    return _within(cleaned, field, MAX_TEXT, required=required)


def _within(text: str, field: str, limit: int, *, required: bool) -> str:
    if required and not text.strip():
        raise WaysideError(ErrorCode.VALUE_REQUIRED, field=field)
    if len(text) > limit:
        raise WaysideError(ErrorCode.VALUE_TOO_LONG, field=field, limit=limit)
    return text
