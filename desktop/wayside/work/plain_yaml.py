"""Reads YAML that somebody else wrote into records, with limits, and says on which line it does not fit.

Only the plain part of YAML is read: mappings, lists and texts. Aliases (which can make a kilobyte into gigabytes), tags
(which can name types) and second documents are refused. Every value is a text until the record says otherwise, so
a handle of digits keeps its leading zero and "no" is not taken for false.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import files
from wayside.work.ordinary_file import open_ordinary

if TYPE_CHECKING:
    from ruamel.yaml.events import Event

MAX_BYTES = 1_000_000
_MAX_DEPTH = 12
_MAX_NODES = 50_000
# The parser reads a tag with the square of its length, and a row of their signs, to say at the end that it is none.
_ENDLESS_TAG = re.compile(r"!{200}|![^\s!]{1000}")
_NOTHING = frozenset({"", "~", "null"})
# A key that may be named in an error. Anything else could be somebody's name in the wrong place.
_FIELD = re.compile(r"[a-z][a-z_]{0,30}")
_PLACE = re.compile(r" - at `\$(?P<path>[^`]*)`$")
_NAMED = re.compile(r"(?P<what>missing required|contains unknown) field `(?P<field>[^`]*)`")
_LAST_FIELD = re.compile(r"([a-z_]+)(?:\[[^\]]*\])*$")

_Record = TypeVar("_Record")
Places = dict[str, int]


def read(data: bytes, shape: type[_Record]) -> tuple[_Record, Places]:
    """Return what a file holds, and the line of each place in it, by paths like `identities[0].name`.

    Args:
        data: the file, UTF-8.
        shape: a msgspec structure that refuses unknown fields.

    Raises:
        WaysideError: IMPORT_TOO_LARGE, IMPORT_UNREADABLE, IMPORT_INVALID, IMPORT_FIELD_UNKNOWN,
            IMPORT_FIELD_MISSING, all but the first with the line.
    """
    if len(data) > MAX_BYTES:
        raise WaysideError(ErrorCode.IMPORT_TOO_LARGE)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(data.count(b"\n", 0, error.start)) from None
    row = _ENDLESS_TAG.search(text)
    if row is not None:
        raise _unreadable(text.count("\n", 0, row.start()))
    tree, places = _Composer(text).compose()
    try:
        return msgspec.convert(tree, shape, strict=False), places
    except msgspec.ValidationError as error:
        raise _does_not_fit(str(error), places) from None


def read_file(path: Path) -> bytes:
    """Return a file's bytes, and no more of them than are read anyway.

    Raises:
        WaysideError: as `open_ordinary`; STORAGE_FAILED; IMPORT_TOO_LARGE.
    """
    try:
        with open_ordinary(path) as file:
            data = file.read(MAX_BYTES + 1) or b""
    except OSError as error:
        raise files.storage_error(error) from None
    if len(data) > MAX_BYTES:
        raise WaysideError(ErrorCode.IMPORT_TOO_LARGE)
    return data


def line_of(places: Places, path: str) -> int:
    """Return the line of a place, or of the nearest one around it."""
    while path and path not in places:
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return places.get(path, 1)


def _unreadable(line: int) -> WaysideError:
    """Return the error for a line counted from 0."""
    return WaysideError(ErrorCode.IMPORT_UNREADABLE, line=line + 1)


def _does_not_fit(message: str, places: Places) -> WaysideError:
    """Turn msgspec's words into ours: they quote what they found, which is content."""
    found = _PLACE.search(message)
    path = found["path"].lstrip(".") if found else ""
    line = line_of(places, path)
    named = _NAMED.search(message)
    if named is None:
        last = _LAST_FIELD.search(path)
        return WaysideError(ErrorCode.IMPORT_INVALID, line=line, field=last[1] if last else "…")
    if named["what"].startswith("missing"):
        return WaysideError(ErrorCode.IMPORT_FIELD_MISSING, line=line, field=named["field"])
    inner = f"{path}.{named['field']}".lstrip(".")
    field = named["field"] if _FIELD.fullmatch(named["field"]) else "…"
    return WaysideError(ErrorCode.IMPORT_FIELD_UNKNOWN, line=line_of(places, inner), field=field)


class _Composer:
    """Builds plain values from the parser's events, so that nothing is resolved, constructed or repeated."""

    def __init__(self, text: str) -> None:
        # Heavy, and only somebody who imports something needs it.
        from ruamel.yaml import YAML

        self._events = YAML(typ="safe", pure=True).parse(text)
        self._line = 0
        self._nodes = 0
        self.places: Places = {"": 1}

    def compose(self) -> tuple[Any, Places]:
        from ruamel.yaml.error import YAMLError

        try:
            return self._document(), self.places
        except YAMLError as error:
            mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
            raise _unreadable(mark.line if mark is not None else self._line) from None
        except (ValueError, RecursionError):
            # The parser's own ways to choke: an escape beyond Unicode, a number of a directive.
            raise _unreadable(self._line) from None

    def _document(self) -> Any:  # noqa: ANN401 - a tree of texts, lists and mappings
        from ruamel.yaml import events as ev

        self._next()  # the stream
        if isinstance(self._next(), ev.StreamEndEvent):
            return {}
        tree = self._node(self._next(), "", 0)
        self._next()  # the document's end
        if not isinstance(self._next(), ev.StreamEndEvent):
            raise _unreadable(self._line)
        return tree

    def _next(self) -> Event:
        event: Event = next(self._events)
        if event.start_mark is not None:
            self._line = event.start_mark.line
        return event

    def _node(self, event: Event, path: str, depth: int) -> Any:  # noqa: ANN401 - see above
        from ruamel.yaml import events as ev

        self._nodes += 1
        plain = isinstance(event, ev.ScalarEvent | ev.SequenceStartEvent | ev.MappingStartEvent)
        if not plain or depth > _MAX_DEPTH or self._nodes > _MAX_NODES:
            raise _unreadable(self._line)
        if getattr(event, "anchor", None) is not None or _is_tagged(event):
            raise _unreadable(self._line)
        if path not in self.places:
            self.places[path] = self._line + 1
        if isinstance(event, ev.ScalarEvent):
            return None if event.style is None and event.value in _NOTHING else event.value
        if isinstance(event, ev.SequenceStartEvent):
            return self._list(path, depth)
        return self._mapping(path, depth)

    def _list(self, path: str, depth: int) -> list[Any]:
        from ruamel.yaml import events as ev

        items: list[Any] = []
        while not isinstance(event := self._next(), ev.SequenceEndEvent):
            items.append(self._node(event, f"{path}[{len(items)}]", depth + 1))
        return items

    def _mapping(self, path: str, depth: int) -> dict[str, Any]:
        from ruamel.yaml import events as ev

        fields: dict[str, Any] = {}
        while not isinstance(event := self._next(), ev.MappingEndEvent):
            if not isinstance(event, ev.ScalarEvent) or event.value in fields or _is_tagged(event):
                raise _unreadable(self._line)
            if event.anchor is not None:
                raise _unreadable(self._line)
            inner = f"{path}.{event.value}".lstrip(".")
            self.places[inner] = self._line + 1
            fields[event.value] = self._node(self._next(), inner, depth + 1)
        return fields


def _is_tagged(event: Event) -> bool:
    return getattr(event, "tag", None) is not None
