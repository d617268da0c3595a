"""The words between supervisor and session."""

from __future__ import annotations

import os
import string

from hypothesis import given
from hypothesis import strategies as st

from wayside.supervising import protocol
from wayside.supervising.protocol import After, SessionOptions

PLACES = st.lists(st.text(string.ascii_letters + "._:<>", min_size=1, max_size=60), max_size=20)
PATHS = st.binary(min_size=1).map(os.fsdecode)


@given(st.none() | PATHS, st.sampled_from(After), PLACES)
def test_options_survive_the_pipe(vault: str | None, after: After, crash: list[str]) -> None:
    options = SessionOptions(vault=vault, after=after, crash=tuple(crash))
    line = protocol.encode_options(options)
    assert line.count(b"\n") == 1
    assert protocol.decode_options(line) == options


@given(PATHS)
def test_any_path_survives_the_pipe(path: str) -> None:
    assert protocol.parse_vault(protocol.vault_line(path)) == path


@given(st.binary())
def test_no_line_can_upset_the_parsers(line: bytes) -> None:
    protocol.parse_vault(b"vault " + line)
    protocol.parse_fault_frame(b'  File "' + line)
    for location in protocol.parse_crash(b"crash " + line):
        assert location.isascii()


def test_s9_what_is_not_a_location_never_crosses() -> None:
    line = protocol.crash_line(("ValueError", "marker words of a note", "wayside.x:f:1", "Zoë"))
    assert line == b"crash ValueError wayside.x:f:1"


def test_s9_of_a_fault_only_the_files_name_is_kept() -> None:
    line = b'  File "/home/someone/Heron/wayside/ui/page.py", line 12 in show'
    assert protocol.parse_fault_frame(line) == "page.py:show:12"


@given(st.lists(st.binary(max_size=50).filter(lambda piece: b"\n" not in piece)), st.integers(1, 7))
def test_lines_come_out_whole_however_they_arrive(lines: list[bytes], size: int) -> None:
    sent = b"".join(line + b"\n" for line in lines)
    buffer = protocol.LineBuffer()
    got = [line for at in range(0, len(sent), size) for line in buffer.feed(sent[at : at + size])]
    assert got == lines


def test_an_endless_line_does_not_fill_the_memory() -> None:
    buffer = protocol.LineBuffer()
    for _ in range(50):
        assert buffer.feed(b"x" * 10_000) == []
    assert buffer.feed(b"\nalive\n") == [b"alive"]
