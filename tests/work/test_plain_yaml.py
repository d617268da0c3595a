"""Plain YAML from outside: what is read, what is refused, and that nothing makes it hang (S12)."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.errors import ErrorCode, WaysideError
from wayside.work import plain_yaml


class Item(msgspec.Struct, forbid_unknown_fields=True):
    """An item of a test's file."""

    name: str
    day: date | None = None
    shown: bool = False
    size: int = 0


class File(msgspec.Struct, forbid_unknown_fields=True):
    """A test's file."""

    items: list[Item] = []


def refused(data: str | bytes) -> WaysideError:
    with pytest.raises(WaysideError) as error:
        plain_yaml.read(data.encode() if isinstance(data, str) else data, File)
    return error.value


def test_texts_stay_texts_and_the_rest_is_what_the_record_says() -> None:
    text = """\ufeff
items:
  - {name: 0123, day: 2026-11-25, shown: true, size: 12}
  - name: no
    day: ~
  - name: >-
      two
      words
"""
    file, places = plain_yaml.read(text.encode(), File)
    assert file.items == [
        Item(name="0123", day=date(2026, 11, 25), shown=True, size=12),
        Item(name="no"),
        Item(name="two words"),
    ]
    assert places["items[1].name"] == 4
    assert plain_yaml.line_of(places, "items[1].day.deeper[3]") == 5
    assert plain_yaml.line_of(places, "nowhere") == 1


@pytest.mark.parametrize("data", ["", "# only a remark\n", "---\n", "{}"])
def test_an_empty_file_is_an_empty_mapping_or_does_not_fit(data: str) -> None:
    try:
        assert plain_yaml.read(data.encode(), File)[0] == File()
    except WaysideError as error:
        assert error.code is ErrorCode.IMPORT_INVALID


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"items: [\xff]", 1),
        (b"# one\n# two\nitems: '\xc3(\n", 3),
        ("items:\n  - &a {name: x}\n", 2),
        ("items:\n  - name: x\n  - *a\n", 3),
        ("items:\n  - name: !!python/object:os.system x\n", 2),
        ("items: !x []\n", 1),
        ("items: []\n---\nitems: []\n", 2),
        ("items: []\nitems: []\n", 2),
        ("items:\n  ? [a, b]\n  : x\n", 2),
        ("items:\n- name: x\n   day: y\n", 3),
        ("items: 'not closed\n", 1),
        ("a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", 1),
        ("items: " + "[" * 40 + "]" * 40, 1),
        ("%YAML 9.9\n---\nitems: []\n", 1),
        ("items: \x00\n", 1),
    ],
)
def test_what_is_not_plain_is_refused_with_its_line(data: str | bytes, line: int) -> None:
    error = refused(data)
    assert error.code is ErrorCode.IMPORT_UNREADABLE
    assert abs(int(error.params["line"]) - line) <= 1  # the parser names the line where it noticed


@pytest.mark.parametrize(
    ("data", "code", "line", "field"),
    [
        ("items:\n  - name: x\n    dya: y\n", ErrorCode.IMPORT_FIELD_UNKNOWN, 3, "dya"),
        ("items:\n  - name: x\n    Jonas Sommer: y\n", ErrorCode.IMPORT_FIELD_UNKNOWN, 3, "…"),
        ("items:\n  - day: 2026-01-01\n", ErrorCode.IMPORT_FIELD_MISSING, 2, "name"),
        ("items:\n  - name: x\n\n    day: tomorrow\n", ErrorCode.IMPORT_INVALID, 4, "day"),
        ("items:\n  - name: [x]\n", ErrorCode.IMPORT_INVALID, 2, "name"),
        ("items:\n  - name:\n", ErrorCode.IMPORT_INVALID, 2, "name"),
        ("items: x\n", ErrorCode.IMPORT_INVALID, 1, "items"),
        ("- x\n", ErrorCode.IMPORT_INVALID, 1, "…"),
        ("itms: []\n", ErrorCode.IMPORT_FIELD_UNKNOWN, 1, "itms"),
    ],
)
def test_what_does_not_fit_is_named_by_line_and_field_and_never_quoted(
    data: str, code: ErrorCode, line: int, field: str
) -> None:
    error = refused(data)
    assert (error.code, error.params) == (code, {"line": line, "field": field})


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    assert refused(b" " * (plain_yaml.MAX_BYTES + 1)).code is ErrorCode.IMPORT_TOO_LARGE
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(10 * plain_yaml.MAX_BYTES)
    with pytest.raises(WaysideError) as error:
        plain_yaml.read_file(path)
    assert error.value.code is ErrorCode.IMPORT_TOO_LARGE
    with pytest.raises(WaysideError) as error:
        plain_yaml.read_file(tmp_path)
    assert error.value.code is not ErrorCode.IMPORT_TOO_LARGE


HOSTILE = {
    "brackets": b"[",
    "braces": b"{",
    "dashes": b"- ",
    "questions": b"? ",
    "tags": b"!",
    "rows of tags": b"!" * 199 + b" ",
    "named tags": b"!a!a",
    "an address for a tag": b"!<" + b"a" * 998_000 + b"> ",
    "an endless tag": b"!" + b"a" * 998_000,
    "anchors": b"&a ",
    "aliases": b"*a ",
    "items": b"- x\n",
    "keys without end": b"a: ",
    "blank lines": b"\n",
    "quotes": b"'",
    "escapes": b"\\u0041",
    "documents": b"---\n",
    "literals": b"|\n",
    "remarks": b"#\n",
}


@pytest.mark.timeout(60)  # they take a second or two; what grows with the square takes minutes
@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("before", [b"", b"items: ", b'items: ["', b"items:\n  - name: x\n  - "])
def test_s12_no_file_of_the_largest_size_hangs_or_crashes(name: str, before: bytes) -> None:
    piece = HOSTILE[name]
    data = (before + piece * (plain_yaml.MAX_BYTES // len(piece)))[: plain_yaml.MAX_BYTES]
    try:
        plain_yaml.read(data, File)
    except WaysideError as error:
        assert error.code.value.startswith("import-")


PIECES = st.sampled_from(
    ["items:", "\n", " ", "  ", "- ", "name: x", "name", ": ", "[", "]", "{", "}", ",", "'", '"', "\\", "&a", "*a",
     "!", "!!", "|", ">", "?", "#", "%", "---", "...", "<<", "~", "é", "\u2028", "\x07", "\ud800", "\t", "0", "é" * 50]
)  # fmt: skip


@given(st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=200))
def test_s12_any_text_is_read_or_refused(text: str) -> None:
    try:
        plain_yaml.read(text.encode("utf-8", "surrogatepass"), File)
    except WaysideError as error:
        assert error.code.value.startswith("import-")


@given(st.binary(max_size=300))
def test_s12_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        plain_yaml.read(data, File)
    except WaysideError as error:
        assert error.code.value.startswith("import-")


@pytest.mark.platform_only("linux", "darwin")
@pytest.mark.timeout(20)
def test_s12_a_pipe_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises(WaysideError) as error:
            plain_yaml.read_file(path)
        assert error.value.code is ErrorCode.IMPORT_UNKNOWN
