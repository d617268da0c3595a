"""S12: whatever a file is, it ends soon with a clear refusal or a preview, and nothing is half stored."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import LongCount
from tests.support import conversations as written
from tests.support.conversations import Line
from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import conversations
from wayside.work.conversations import Format, Left, Need, Options
from wayside.work.conversations.importing import import_conversation
from wayside.work.conversations.json_stream import MAX_DEPTH, Found, JsonStream
from wayside.work.conversations.reading import MAX_RECORD, Source
from wayside.work.conversations.survey import preview
from wayside.work.people import PersonId

_OPTIONS = Options(zone="Europe/Berlin", me="Worker")
_AT = 1_700_000_000_000
_TALK = [
    Line(at=_AT + n * 3_600_000, who="Worker" if n % 2 else "Fox", text=f"line {n}\nand more \u202e")
    for n in range(40)
]
_SAMPLES = [dialect.write(_TALK) for dialect in (*written.WHATSAPP, *written.OTHERS)] + [
    written.telegram_account([("Fox", 1, _TALK), ("Owl", 2, _TALK)])
]
# What one of the functions may say about a file. Everything else that is raised fails the test.
_CLEAR = {
    ErrorCode.IMPORT_UNKNOWN,
    ErrorCode.IMPORT_ARCHIVE,
    ErrorCode.IMPORT_TOO_LONG,
    ErrorCode.IMPORT_DAMAGED,
    ErrorCode.IMPORT_EMPTY,
    ErrorCode.IMPORT_NO_COLUMN,
    ErrorCode.IMPORT_NO_SUCH_NAME,
    ErrorCode.IMPORT_DATE_ORDER,
    ErrorCode.IMPORT_WHO_IS_ME,
    ErrorCode.IMPORT_WHO_IS_THEM,
    ErrorCode.IMPORT_WHICH_PLATFORM,
    ErrorCode.IMPORT_WHICH_CONVERSATION,
}
_FORMATS = [None, Format.WHATSAPP, Format.TELEGRAM, Format.INSTAGRAM, Format.MESSENGER, Format.CSV]
_PIECES = [b"\0", b"\xff\xfe", b'"', b"{", b"]", b"\n", b"9" * 50, "\u202e\u2066".encode(), b"\\u", b","]
Put = Callable[[bytes], Path]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Write a file and return where it is."""

    def write(content: bytes) -> Path:
        path = tmp_path / "export"
        path.write_bytes(content)
        return path

    return write


def _outcome(path: Path, options: Options = _OPTIONS) -> ErrorCode | conversations.Preview:
    try:
        return preview(path, options)
    except WaysideError as error:
        return error.code


def _refusal(path: Path, options: Options = _OPTIONS) -> ErrorCode:
    with pytest.raises(WaysideError) as error:
        preview(path, options)
    return error.value.code


def _tried(connection: Connection, path: Path, person: PersonId, kind: Format | None) -> None:
    """Look at a file and import it: both end well or with a clear refusal, and a refusal leaves nothing behind."""
    before = connection.execute(
        "SELECT (SELECT count(*) FROM message), (SELECT count(*) FROM import_run)"
    ).fetchone()
    options = Options(format=kind, zone="Europe/Berlin", me="Worker")
    found = _outcome(path, options)
    assert not isinstance(found, ErrorCode) or found in _CLEAR
    try:
        done = import_conversation(connection, path, person, None, options)
    except WaysideError as error:
        assert error.code in _CLEAR
        after = connection.execute("SELECT (SELECT count(*) FROM message), (SELECT count(*) FROM import_run)")
        assert after.fetchone() == before
    else:
        assert done.read > 0
        conversations.remove_import(connection, done.id)


@st.composite
def _damaged(draw: st.DrawFn) -> bytes:
    """Return an export with some of its bytes cut, doubled, moved or changed."""
    data = bytearray(draw(st.sampled_from(_SAMPLES)))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 400)))
        piece = bytes(data[start:end])
        act = draw(st.sampled_from(["cut", "double", "move", "change", "truncate"]))
        if act == "cut":
            del data[start:end]
        elif act == "double":
            data[end:end] = piece
        elif act == "move":
            del data[start:end]
            place = draw(st.integers(0, len(data)))
            data[place:place] = piece
        elif act == "change":
            data[start:end] = draw(
                st.sampled_from(
                    [b"\0", b"\xff\xfe", b'"', b"{", b"]", b"\n", b"9" * 50, "\u202e\u2066".encode(), b"\\u"]
                )
            )
        else:
            del data[start:]
    return bytes(data)


@given(data=_damaged(), kind=st.sampled_from(_FORMATS))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=150)
def test_s12_damaged_exports_end_in_a_preview_or_a_refusal(
    data: bytes, kind: Format | None, put: Put, connection: Connection, heron: PersonId
) -> None:
    _tried(connection, put(data), heron, kind)


@given(data=st.binary(max_size=3_000) | st.text(max_size=1_500).map(lambda text: text.encode("utf-16")))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
def test_s12_any_bytes_end_in_a_preview_or_a_refusal(
    data: bytes, put: Put, connection: Connection, heron: PersonId
) -> None:
    for kind in _FORMATS:
        _tried(connection, put(data), heron, kind)


def test_s12_many_more_damaged_exports(
    put: Put, connection: Connection, heron: PersonId, long_count: LongCount
) -> None:
    @given(data=_damaged(), kind=st.sampled_from(_FORMATS))
    @settings(max_examples=long_count(20, 20_000), suppress_health_check=list(HealthCheck))
    def tried(data: bytes, kind: Format | None) -> None:
        _tried(connection, put(data), heron, kind)

    tried()


@given(cut=st.integers(0, 10_000), sample=st.sampled_from(_SAMPLES))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_s12_a_file_cut_short_shows_what_is_left_and_says_where(cut: int, sample: bytes, put: Put) -> None:
    data = sample[: cut % len(sample)]
    found = _outcome(put(data))
    if not isinstance(found, ErrorCode):
        assert found.messages <= 2 * len(_TALK)
        is_json = data.lstrip()[:1] == b"{"
        # Cut within the last white space it is whole.
        assert (found.damaged_at is not None) == (is_json and data.rstrip() != sample.rstrip())


def test_s12_a_json_file_cut_short_is_shown_and_not_imported(
    put: Put, connection: Connection, heron: PersonId
) -> None:
    path = put(written.telegram(_TALK)[:-3_000])
    found = preview(path, _OPTIONS)
    assert found.damaged_at is not None
    assert 0 < found.messages < len(_TALK)
    with pytest.raises(WaysideError) as error:
        import_conversation(connection, path, heron, None, _OPTIONS)
    assert (error.value.code, error.value.params) == (ErrorCode.IMPORT_DAMAGED, {"line": found.damaged_at})
    assert conversations.runs(connection, heron) == []


# Size -------------------------------------------------------------------------------------------------------


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("head", "filling", "form", "code"),
    [
        (b"13.04.24, 10:00 - Fox: a\n13.04.24, 10:01 - Fox: ", b"a", None, ErrorCode.IMPORT_TOO_LONG),
        (b"a", b"a", None, ErrorCode.IMPORT_UNKNOWN),
        (b"a", b"a", Format.WHATSAPP, ErrorCode.IMPORT_TOO_LONG),
        (b'{"type": "personal_chat", "messages": [{"text": "', b"a", None, ErrorCode.IMPORT_TOO_LONG),
        (b'{"type": "', b"a", Format.TELEGRAM, ErrorCode.IMPORT_TOO_LONG),
        (b'{"id": ', b"9", Format.TELEGRAM, ErrorCode.IMPORT_TOO_LONG),
        (b'{"', b"a", Format.INSTAGRAM, ErrorCode.IMPORT_TOO_LONG),
        (b'{"messages": [', b"[", Format.TELEGRAM, None),
        (b'{"other": ', b"[", Format.TELEGRAM, None),
        (b'when,who,text\n2024-04-13 10:00,Fox,"', b"a", None, ErrorCode.IMPORT_TOO_LONG),
        (b'when,who,text\n2024-04-13 10:00,Fox,"', b"a\n", None, ErrorCode.IMPORT_TOO_LONG),
        (b"when,who,text\n", b",", None, ErrorCode.IMPORT_TOO_LONG),
    ],
)
def test_s12_a_line_of_a_gigabyte_is_refused_after_little_of_it(
    head: bytes, filling: bytes, form: Format | None, code: ErrorCode | None, put: Put, long_count: LongCount
) -> None:
    path, block = put(head), filling * (1 << 20)
    with path.open("ab") as file:
        for _ in range(long_count(8, 1024) // len(filling)):
            file.write(block)
    read = list[int]()
    try:
        found = preview(
            path, Options(format=form, zone="UTC"), progress=lambda done, _total: read.append(done)
        )
    except WaysideError as error:
        assert error.code is code
    else:
        assert code is None
        assert found.damaged_at == 1
    assert max(read, default=0) < 4 * MAX_RECORD
    path.unlink()


_IN_300_MB = """
import re, resource, sys
from pathlib import Path
limit = 300 << 20
resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
from wayside.vault import keys
from wayside.work import people, store
from wayside.work.conversations import Format, Options
from wayside.work.conversations.importing import import_conversation
from wayside.work.conversations.survey import preview
from wayside.work.people import PersonFields
path, folder, form = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
options = Options(format=Format(form), zone="Europe/Berlin", me=None if form == "csv" else "Worker")
vault, _ = store.create_vault(folder, keys.Passphrase("one two three"), kdf=keys.KDF_FLOOR, check_strength=False)
person = people.add(vault.connection, PersonFields(code_name="Fox", aim="listen"))
seen = preview(path, options)
done = import_conversation(vault.connection, path, person, None, options)
vault.close()
# Not ru_maxrss: it also counts the process this one was started from.
peak = int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) // 1024
assert seen.messages == done.read == done.added, (seen.messages, done)
print(done.read, peak)
"""


@pytest.mark.platform_only("linux")
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("form", ["whatsapp", "telegram", "instagram", "csv"])
def test_s12_a_large_export_is_imported_within_300_megabytes(
    form: str, tmp_path: Path, long_count: LongCount
) -> None:
    path = tmp_path / "export"
    size = long_count(4, 200) * 1_000_000
    with path.open("wb") as file:
        number = _write_large(file, form, size)
    assert path.stat().st_size >= size
    done = subprocess.run(
        [sys.executable, "-c", _IN_300_MB, str(path), str(tmp_path / "Large.vault"), form],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    read, peak = map(int, done.stdout.split())
    assert read == number
    assert peak < 300


def _write_large(file: BinaryIO, form: str, size: int) -> int:
    """Write an export of about so many bytes and return how many messages it has."""
    begin, between, end, message = {
        "whatsapp": (b"", b"", b"", _whatsapp_line),
        "telegram": (b'{"type": "personal_chat", "id": 1, "messages": [', b",\n", b"]}", _telegram_message),
        "instagram": (b'{"participants": [], "messages": [', b",\n", b"]}", _instagram_message),
        "csv": (b"DATE_SENT,TYPE,ADDRESS,BODY\n", b"", b"", _csv_row),
    }[form]
    written_bytes, number = file.write(begin), 0
    while written_bytes < size:
        written_bytes += file.write((between if number else b"") + message(number))
        number += 1
    file.write(end)
    return number


def _whatsapp_line(number: int) -> bytes:
    stamp = written.local(_AT - 10**11 + number * 37_000).strftime("%d.%m.%y, %H:%M")
    return f"{stamp} - {'Worker' if number % 3 else 'Fox'}: {'word ' * (number % 20)}\n".encode()


def _telegram_message(number: int) -> bytes:
    text = "word " * (number % 20)
    who = "Worker" if number % 3 else "Fox"
    return json.dumps(
        {
            "id": number + 1,
            "type": "message",
            "date_unixtime": str(_AT // 1000 - 10**8 + number * 37),
            "from": who,
            "text": text,
            "text_entities": [{"type": "plain", "text": text}],
        },
        indent=1,
    ).encode()


def _instagram_message(number: int) -> bytes:
    who = "Worker" if number % 3 else "Fox"
    return json.dumps(
        {"sender_name": who, "timestamp_ms": _AT - number * 37_000, "content": "word " * (number % 20)}
    ).encode()


def _csv_row(number: int) -> bytes:
    return (
        f"{_AT - 10**11 + number * 37_000},{20 + number % 2 * 3},+00 1,{'word ' * (number % 20)}\n".encode()
    )


# Kinds of file ----------------------------------------------------------------------------------------------


def test_s12_archives_are_refused_with_a_sentence(put: Put) -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_chat.txt", b"0" * 10_000_000)
    for data in (bomb.getvalue(), gzip.compress(b"0" * 10_000_000)):
        assert _refusal(put(data)) is ErrorCode.IMPORT_ARCHIVE
        assert _refusal(put(data), Options(format=Format.WHATSAPP)) is ErrorCode.IMPORT_ARCHIVE


@pytest.mark.platform_only("linux", "darwin")
def test_s12_pipes_devices_and_folders_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        assert _refusal(path) in (ErrorCode.IMPORT_UNKNOWN, ErrorCode.NO_PERMISSION)
    assert _refusal(tmp_path / "nowhere") is ErrorCode.NO_SUCH_FOLDER


@pytest.mark.platform_only("linux")
def test_s12_a_file_that_the_system_will_not_read_is_refused() -> None:
    # An ordinary file by its kind; reading it at its beginning is an error.
    assert _refusal(Path("/proc/self/mem")) in (ErrorCode.STORAGE_FAILED, ErrorCode.NO_PERMISSION)


def test_s12_a_file_beyond_four_gigabytes_is_refused(put: Put) -> None:
    path = put(b"")
    os.truncate(path, (4 << 30) + 1)  # sparse: it takes no room
    assert _refusal(path) is ErrorCode.IMPORT_TOO_LARGE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n",
        b"{}",
        b"[]",
        b"hello\n",
        b"\x89PNG\r\n\x1a\n\0\0",
        b"PDF",
        b"\0" * 100,
        b"a,b,c\n1,2,3\n",
    ],
)
def test_s12_files_of_other_kinds_are_refused(data: bytes, put: Put) -> None:
    assert _refusal(put(data)) is ErrorCode.IMPORT_UNKNOWN


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_s12_byte_order_marks_say_how_to_read(encoding: str, put: Put) -> None:
    for sample in (written.WHATSAPP[0].write(_TALK), written.telegram(_TALK)):
        assert preview(put(sample.decode("utf-8").encode(encoding)), _OPTIONS).messages == len(_TALK)


def test_s12_broken_letters_count_and_are_told(put: Put) -> None:
    found = preview(put(b"13.04.24, 10:00 - Fox: a\xff\xfeb\n13.04.24, 10:01 - Fox: b\n"), _OPTIONS_NOBODY)
    assert found.messages == 2
    assert [(one.why, one.lines) for one in found.left_out] == [(Left.BAD_LETTERS, (1,))]


_OPTIONS_NOBODY = Options(zone="UTC", format=Format.WHATSAPP)


def test_s12_times_that_cannot_be_are_left_out_with_their_lines(put: Put) -> None:
    text = (
        "32.04.24, 10:00 - Fox: a\n13.04.24, 25:00 - Fox: b\n13.04.1824, 10:00 - Fox: c\n"
        "13.04.99, 10:00 - Fox: d\n13.04.24, 10:00 - Fox: e\n"
    )
    found = preview(put(text.encode()), _OPTIONS_NOBODY)
    assert found.messages == 1
    assert [(one.why, one.count, one.lines) for one in found.left_out] == [(Left.BAD_TIME, 4, (1, 2, 3, 4))]


def test_s12_deep_nesting_is_damage_and_not_a_crash(put: Put) -> None:
    deep = b'{"x":' * 100_000
    for data in (
        b'{"type": "personal_chat", "messages": [' + deep,
        b'{"type": "personal_chat", "x": ' + deep,
        b'{"messages": [' + b"[" * (MAX_DEPTH + 2) + b"]" * (MAX_DEPTH + 2) + b'], "type": "personal_chat"}',
    ):
        assert preview(put(data), Options(format=Format.TELEGRAM)).damaged_at == 1


@pytest.mark.parametrize(
    "message",
    [
        '{"id": 1e999, "type": "message", "date_unixtime": "1", "text": "a"}',
        '{"id": 1, "type": "message", "date_unixtime": "' + "9" * 5_000 + '", "text": "a"}',
        '{"id": ' + "9" * 5_000 + ', "type": "message", "text": "a"}',
        '{"id": 1, "type": "message", "date": "2024-13-45T99:00:00", "text": "a"}',
        '{"id": 1, "type": "message", "date": "9999-12-31T23:59:59", "text": "a"}',
        '{"id": 1, "type": ["message"], "text": {"a": null}}',
        '"not an object"',
        "null",
        "{nonsense}",
        '{"id": 1, "type": "message", "date_unixtime": "1700000000", "text": "\\ud800 \\x"}',
    ],
)
def test_s12_messages_that_are_nonsense_are_counted_and_the_rest_is_read(message: str, put: Put) -> None:
    good = '{"id": 7, "type": "message", "date_unixtime": "1700000000", "from": "Fox", "text": "hi", "text": "ho"}'
    data = f'{{"type": "personal_chat", "messages": [{good},\n{message},\n{good}]}}'
    found = preview(put(data.encode()))
    assert (found.messages, found.damaged_at) == (2, None)
    assert [(one.count, one.lines) for one in found.left_out] == [(1, (2,))]


def test_s12_hundreds_of_thousands_of_names_do_not_fill_the_memory(put: Put) -> None:
    rows = b"when,who,text\n" + b"".join(b"2024-04-13 10:00,name %d,a\n" % n for n in range(30_000))
    found = preview(put(rows), _OPTIONS_NOBODY_CSV)
    assert found.messages == 30_000
    assert len(found.participants) == 100
    assert found.needs == (Need.ME,)


_OPTIONS_NOBODY_CSV = Options(zone="UTC")


# The reader of JSON -----------------------------------------------------------------------------------------

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner, max_size=5),
    max_leaves=40,
)


def _found(path: Path, wanted: dict[str, object], cut: int) -> list[Found]:
    source = Source(path, lambda _done, _total: None, lambda: False)

    class Small(Source):
        def __init__(self) -> None:
            pass

        def chunks(self, *, old_letters: bool = False) -> Iterator[bytes]:
            for chunk in source.chunks(old_letters=old_letters):
                for place in range(0, len(chunk), cut):
                    yield chunk[place : place + cut]

    try:
        return list(JsonStream(Small(), wanted))  # type: ignore[arg-type]  # a literal of the right shape
    finally:
        source.close()


@given(
    before=_JSON,
    items=st.lists(_JSON, max_size=8),
    after=_JSON,
    cut=st.integers(1, 200),
    indent=st.sampled_from([None, 1]),
    ascii_only=st.booleans(),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_s12_the_reader_hands_out_what_the_usual_one_reads_however_it_is_cut(
    before: object,
    items: list[object],
    after: object,
    cut: int,
    indent: int | None,
    ascii_only: bool,
    put: Put,
) -> None:
    whole = {"before": before, "deep": {"items": items}, "after": after, "name": items}
    path = put(json.dumps(whole, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass"))
    found = _found(path, {"deep": {"": "begins", "items": {"*": "item"}}, "name": "name"}, cut)
    assert [one.name for one in found] == ["begins", *["item"] * len(items), "name"]
    assert [json.loads(one.raw.decode("utf-8", "surrogatepass")) for one in found[1:-1]] == items
    assert json.loads(found[-1].raw.decode("utf-8", "surrogatepass")) == items
    text = path.read_bytes()
    assert all(text.split(b"\n")[one.line - 1].find(one.raw.split(b"\n")[0]) >= 0 for one in found)
