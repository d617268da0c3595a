"""Every dialect is read back as it was written."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support import conversations as written
from tests.support.conversations import Dialect, Line
from wayside.errors import ErrorCode, WaysideError
from wayside.work.conversations import DateOrder, Format, Left, Need, Options, Preview, ZoneFrom
from wayside.work.conversations.dates import Clock
from wayside.work.conversations.formats import find_order, messages, recognise
from wayside.work.conversations.reading import Source
from wayside.work.conversations.records import KeepText, Spoken
from wayside.work.conversations.survey import preview

_NOW = int(datetime(2026, 11, 25, tzinfo=UTC).timestamp() * 1000)
_KEPT = KeepText(reason="a reason", expires_on=datetime(2030, 1, 1, tzinfo=UTC).date())
_BEGIN = int(datetime(2016, 1, 1, tzinfo=UTC).timestamp() * 1000)
_END = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp() * 1000)


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str | bytes], Path]:
    """Write a file and return where it is."""

    def write(content: str | bytes) -> Path:
        path = tmp_path / "export"
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


def spoken(path: Path, options: Options) -> list[Spoken]:
    """Return the messages of a file with their words."""
    source = Source(path, lambda _done, _total: None, lambda: False)
    try:
        kind = recognise(source, options)
        order = find_order(source, kind, options, datetime(2026, 11, 25, tzinfo=UTC).date())[1]
        items = list(messages(source, kind, options, order, Clock(options.zone, _NOW)))
    finally:
        source.close()
    return [item for item in items if isinstance(item, Spoken)]


def look(path: Path, zone: str = written.ZONE, order: DateOrder | None = None) -> Preview:
    return preview(path, Options(zone=zone, date_order=order))


# What a person may type: no control characters, no direction marks at the ends, no lines that look like a header.
_LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp", "Co", "Cn"))
_LINE = (
    st.text(_LETTERS, min_size=1, max_size=30)
    .map(str.strip)
    .filter(lambda text: bool(text) and "<" not in text)
)
_TEXT = st.lists(_LINE, min_size=1, max_size=3).map("\n".join)
_NAMES = st.sampled_from(["Worker", "Jörg Müller", "+49 170 1234567", "فوكس", "~ fox 🦊".removeprefix("~ ")])


@st.composite
def conversations(draw: st.DrawFn, step: int) -> list[Line]:
    """Invent a conversation whose times are whole steps, outside the hours that summer time makes double."""
    at = draw(st.integers(_BEGIN // step, _END // step)) * step
    other = draw(_NAMES)
    lines = []
    for _ in range(draw(st.integers(1, 8))):
        at += draw(st.integers(0, 40 * 86_400_000 // step)) * step
        moment = written.local(at)
        if moment.month in (3, 10) and moment.day >= 25:
            at += 10 * 86_400_000
        lines.append(Line(at=at, who=draw(st.sampled_from(["Worker", other])), text=draw(_TEXT)))
    return lines


@pytest.mark.parametrize("dialect", [*written.WHATSAPP, *written.OTHERS], ids=lambda dialect: dialect.name)
@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=25)
def test_what_is_written_is_read_back(
    dialect: Dialect, put: Callable[[bytes], Path], data: st.DataObject
) -> None:
    lines = data.draw(conversations(dialect.step))
    order = DateOrder.MONTH_DAY if " us" in dialect.name else DateOrder.DAY_MONTH
    kind = Format.CSV if "csv" in dialect.name else None
    options = Options(
        format=kind, zone=written.ZONE, date_order=order if dialect.needs_order else None, keep_text=_KEPT
    )
    read = spoken(put(dialect.write(lines)), options)
    if dialect.name in ("instagram", "messenger"):
        read.reverse()
    assert [(one.at, one.text) for one in read] == [(one.at, one.text) for one in lines]
    assert [one.length for one in read] == [len(one.text) for one in lines]
    if dialect.name != "signal csv":
        assert [one.speaker for one in read] == [one.who for one in lines]


@pytest.mark.parametrize("dialect", [*written.WHATSAPP, *written.OTHERS], ids=lambda dialect: dialect.name)
def test_every_dialect_is_recognised_and_previewed(dialect: Dialect, put: Callable[[bytes], Path]) -> None:
    at = int(datetime(2024, 3, 13, 9, 30, tzinfo=UTC).timestamp() * 1000)
    lines = [
        Line(at=at, who="Fox", text="are you there"),
        Line(at=at + 120_000, who="Worker", text="yes\nwhat is up"),
        Line(at=at + 86_400_000, who="Fox", text="nothing 🙂"),
    ]
    found = look(put(dialect.write(lines)))
    assert (found.messages, found.first_at, found.last_at) == (3, at, at + 86_400_000)
    assert found.damaged_at is None
    assert all(one.why is Left.SYSTEM for one in found.left_out)
    if dialect.name != "signal csv":
        assert {(one.name, one.messages) for one in found.participants} == {("Fox", 2), ("Worker", 1)}
    told = dialect.name in ("telegram", "instagram", "messenger", "signal csv")
    assert found.zone_from is (ZoneFrom.FILE if told else ZoneFrom.GIVEN)


# WhatsApp ---------------------------------------------------------------------------------------------------


def test_days_and_months_are_told_apart_over_the_whole_file(put: Callable[[str], Path]) -> None:
    european = "03/04/2024, 10:00 - Fox: a\n05/04/2024, 10:00 - Fox: b\n13/04/2024, 10:00 - Fox: c\n"
    american = "04/03/2024, 10:00 - Fox: a\n04/05/2024, 10:00 - Fox: b\n04/13/2024, 10:00 - Fox: c\n"
    first = int(datetime(2024, 4, 3, 8, tzinfo=UTC).timestamp() * 1000)
    for text, order in ((european, DateOrder.DAY_MONTH), (american, DateOrder.MONTH_DAY)):
        found = look(put(text))
        assert (found.date_order, found.first_at) == (order, first)


def test_a_file_that_only_runs_forward_in_one_reading_is_read_so(put: Callable[[str], Path]) -> None:
    # Read as month/day the second would lie eight months before the first.
    found = look(put("05/12/2023, 10:00 - Fox: a\n06/03/2024, 10:00 - Fox: b\n07/02/2024, 10:00 - Fox: c\n"))
    assert found.date_order is DateOrder.MONTH_DAY


def test_dates_that_can_be_read_in_two_ways_are_asked_about(put: Callable[[str], Path]) -> None:
    path = put("03/04/2024, 10:00 - Fox: a\n04/05/2024, 10:00 - Worker: b\n")
    found = look(path)
    assert found.date_order is None
    assert Need.DATE_ORDER in found.needs
    assert (found.messages, found.first_at) == (2, None)
    assert look(path, order=DateOrder.DAY_MONTH).first_at != look(path, order=DateOrder.MONTH_DAY).first_at


def test_a_file_that_contradicts_itself_is_asked_about(put: Callable[[str], Path]) -> None:
    found = look(put("13/04/2024, 10:00 - Fox: a\n04/13/2024, 10:00 - Fox: b\n"))
    assert Need.DATE_ORDER in found.needs


def test_points_and_hyphens_need_no_question(put: Callable[[str], Path]) -> None:
    for text in ("03.04.24, 10:00 - Fox: a\n", "03-04-2024 10:00 - Fox: a\n", "2024-04-03, 10:00 - Fox: a\n"):
        assert look(put(text)).first_at == int(datetime(2024, 4, 3, 8, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("clock", "hour"),
    [
        ("12:05 AM", 0),
        ("12:05 PM", 12),
        ("1:05\u202fpm", 13),
        ("1:05\u00a0a.m.", 1),
        ("11:05 p.\u00a0m.", 23),
    ],
)
def test_twelve_hour_clocks(clock: str, hour: int, put: Callable[[str], Path]) -> None:
    found = look(put(f"1/13/24, {clock} - Fox: a\n"), zone="UTC")
    assert found.first_at == int(datetime(2024, 1, 13, hour, 5, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    "stamp",
    [
        "١٥\u200f/٨\u200f/٢٠٢٣، ٩:٤١ م -",
        "١٥\u200f/٨\u200f/٢٠٢٣، ٢١:٤١ -",
        "15\u200f/8\u200f/2023، 9:41 م -",
        "۲۰۲۳/۸/۱۵،\u200f ۲۱:۴۱ -",
        "2023/8/15 下午9:41 -",
        "2023-08-15, 9:41 p.m. -",
        "15.08.2023 ÖS 9:41 -",
        "15. 8. 2023 21:41 -",
        "2023. 08. 15. 21:41 -",
        "15.08.2023. 21:41 -",
        "15/8/23, 9:41 μ.μ. -",
        "15.08.2023 21.41 -",
    ],
)
def test_dates_and_clocks_of_other_languages(stamp: str, put: Callable[[str], Path]) -> None:
    found = look(
        put(f"{stamp} Fox: a\n{stamp.replace('41', '42').replace('٤١', '٤٢')} Worker: b\n"), zone="UTC"
    )
    assert found.messages == 2
    assert found.first_at == int(datetime(2023, 8, 15, 21, 41, tzinfo=UTC).timestamp() * 1000)


def test_another_calendar_is_told_and_not_misread(put: Callable[[str], Path]) -> None:
    found = look(put("۱۴۰۲/۵/۲۴،\u200f ۲۱:۴۱ - Fox: a\n"))
    assert found.messages == 0
    assert [one.why for one in found.left_out] == [Left.BAD_TIME]


def test_direction_marks_are_no_part_of_names_dates_or_lengths(put: Callable[[str], Path]) -> None:
    text = (
        "\u200e[13.04.24, 10:00:00] \u202a+49 170 1\u202c: \u200eBild weggelassen\r\n"
        "[\u200f13\u200f.\u200f04\u200f.\u200f24, 10:00:01] \u202a+49 170 1\u202c: hallo\r\n"
    )
    (found,) = look(put(text)).participants
    assert (found.name, found.messages) == ("+49 170 1", 2)
    assert [one.length for one in spoken(put(text), Options(zone="UTC"))] == [0, 5]


@pytest.mark.parametrize(
    "line",
    [
        "13.04.24, 10:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
        "13.04.24, 10:00 - Messages and calls are end-to-end encrypted. Tap to learn more.",
        "13.04.24, 10:00 - Les messages et les appels sont chiffrés de bout en bout.",
        '13.04.24, 10:00 - Fox changed the subject from "a: b" to "c: d"',
        '13.04.24, 10:00 - Fox hat den Betreff von "a: b" zu "c: d" geändert',
        '13.04.24, 10:00 - Fox a changé le sujet de "a : b" à "c: d"',
        "13.04.24, 10:00 - Fox: Missed voice call",
        "13.04.24, 10:00 - Fox: Verpasster Videoanruf",
        "13.04.24, 10:00 - Fox: Appel vocal manqué",
        "[13.04.24, 10:00:00] Fox: \u200eNachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
        "[13.04.24, 10:00:00] Fox: \u200ein a language nobody here knows",
    ],
)
def test_lines_of_the_platform_do_not_count(line: str, put: Callable[[str], Path]) -> None:
    stamp = line[: line.index("10:00")]
    text = f"{line}\n{stamp}10:01{':00]' if line[0] == '[' else ' -'} Fox: hello\n"
    found = look(put(text))
    assert found.messages == 1
    assert [(one.why, one.count, one.lines) for one in found.left_out] == [(Left.SYSTEM, 1, (1,))]


@pytest.mark.parametrize(
    "body",
    [
        "This message was deleted",
        "Diese Nachricht wurde gelöscht.",
        "Ce message a été supprimé",
        "You deleted this message",
    ],
)
def test_deleted_messages_do_not_count(body: str, put: Callable[[str], Path]) -> None:
    found = look(put(f"13.04.24, 10:00 - Fox: {body}\n13.04.24, 10:01 - Fox: hello\n"))
    assert [(one.why, one.count) for one in found.left_out] == [(Left.DELETED, 1)]


@pytest.mark.parametrize(
    ("body", "length"),
    [
        ("<Media omitted>", 0),
        ("<Medien ausgeschlossen>", 0),
        ("<Médias omis>", 0),
        ("IMG-20240413-WA0001.jpg (file attached)", 0),
        ("IMG-20240413-WA0001.jpg (Datei angehängt)\na caption", 9),
        ("IMG-20240413-WA0001.jpg (fichier joint)", 0),
        ("changed it <This message was edited>", 10),
        ("not a <Media omitted> at all", 28),
    ],
)
def test_attachments_count_without_length(body: str, length: int, put: Callable[[str], Path]) -> None:
    (only,) = spoken(put(f"13.04.24, 10:00 - Fox: {body}\n"), Options(zone="UTC"))
    assert only.length == length


@pytest.mark.parametrize(
    ("body", "length"),
    [
        ("\u200eimage absente", 0),
        ("\u200etexte dans une langue inconnue", 0),
        ("paper.pdf \u2022 \u200e2 Seiten \u200eDokument weggelassen", 0),
        ("a caption \u200e<attached: 00000012-PHOTO-2024-04-13-10-00-00.jpg>", 9),
        ("\u200e<Anhang: 00000012-PHOTO-2024-04-13-10-00-00.jpg>", 0),
    ],
)
def test_an_iphones_attachments_are_known_in_any_language(
    body: str, length: int, put: Callable[[str], Path]
) -> None:
    (only,) = spoken(put(f"\u200e[13.04.24, 10:00:00] Fox: {body}\r\n"), Options(zone="UTC"))
    assert only.length == length


def test_a_pasted_line_of_another_chat_stays_in_its_message(put: Callable[[str], Path]) -> None:
    text = "13.04.24, 10:00 - Fox: look\n[9:15, 1/2/2024] Owl: pasted\n[01/02/2024, 09:15:00] Owl: too\n"
    (only,) = spoken(put(text), Options(zone="UTC", keep_text=_KEPT))
    assert only.text == "look\n[9:15, 1/2/2024] Owl: pasted\n[01/02/2024, 09:15:00] Owl: too"


def test_the_hour_that_comes_twice_runs_forward(put: Callable[[str], Path]) -> None:
    clocks = ("01:50", "02:10", "02:50", "02:05", "02:40", "03:10")
    path = put("".join(f"27.10.24, {clock} - Fox: a\n" for clock in clocks))
    times = [one.at for one in spoken(path, Options(zone="Europe/Berlin"))]
    minutes = [(at - times[0]) // 60_000 for at in times if at is not None and times[0] is not None]
    assert minutes == [0, 20, 60, 75, 110, 140]


def test_a_wrong_zone_is_refused(put: Callable[[str], Path]) -> None:
    for zone in ("Mars/Olympus", "../../etc/passwd", "", "Europe"):
        with pytest.raises(WaysideError) as error:
            look(put("13.04.24, 10:00 - Fox: a\n"), zone=zone)
        assert error.value.code is ErrorCode.VALUE_INVALID


# JSON and CSV -----------------------------------------------------------------------------------------------


def test_a_telegram_account_shows_its_conversations(put: Callable[[bytes], Path]) -> None:
    at = _BEGIN
    one = [Line(at=at, who="Fox", text="a"), Line(at=at + 1000, who="Worker", text="b")]
    path = put(written.telegram_account([("Fox", 11, one), ("Owl", 12, one), ("Empty", 13, [])]))
    found = look(path)
    assert found.conversations == ("Fox", "Owl")
    assert found.needs == (Need.CONVERSATION,)
    assert preview(path, Options(conversation="owl")).messages == 2
    assert preview(path, Options(conversation="12")).messages == 2
    with pytest.raises(WaysideError) as error:
        preview(path, Options(conversation="nobody"))
    assert error.value.code is ErrorCode.IMPORT_NO_SUCH_NAME


def test_a_telegram_account_with_many_contacts_is_known(put: Callable[[bytes], Path]) -> None:
    account = json.loads(
        written.telegram_account([("Fox", 11, [Line(at=_BEGIN, who="Fox", text="a")]), ("Owl", 12, [])])
    )
    account["contacts"]["list"] = [
        {"user_id": n, "first_name": f"Name {n}", "phone_number": f"00{n}"} for n in range(3_000)
    ]
    found = look(put(json.dumps(account, indent=1).encode()))
    assert (found.format, found.messages) == (Format.TELEGRAM, 1)


def test_instagram_and_messenger_are_asked_about_where_the_file_does_not_tell(
    put: Callable[[bytes], Path],
) -> None:
    lines = [Line(at=_BEGIN, who="Jörg", text="grüß dich 🙂")]
    path = put(written.instagram(lines))
    assert b"J\\u00c3\\u00b6rg" in path.read_bytes()
    found = look(path)
    assert found.format is Format.META
    assert Need.PLATFORM in found.needs
    assert found.participants[0].name == "Jörg"
    assert look(put(written.messenger(lines))).format is Format.MESSENGER


def test_reactions_calls_and_unsent_messages_of_instagram_do_not_count(put: Callable[[bytes], Path]) -> None:
    base = {"sender_name": "Fox", "timestamp_ms": _BEGIN}
    whole = {
        "participants": [{"name": "Fox"}],
        "messages": [
            base | {"content": "hello"},
            base | {"content": "Liked a message"},
            base | {"content": "Reacted \u00e2\u009d\u00a4\u00ef\u00b8\u008f to your message "},
            base | {"content": "call ended", "call_duration": 5},
            base | {"is_unsent": True},
            base | {"photos": [{"uri": "your_instagram_activity/messages/inbox/x.jpg"}]},
            base | {"content": "Fox sent an attachment."},
        ],
    }
    found = look(put(json.dumps(whole).encode()))
    assert found.messages == 3
    assert {(one.why, one.count) for one in found.left_out} == {(Left.SYSTEM, 3), (Left.DELETED, 1)}


@pytest.mark.parametrize(
    ("rows", "messages_read", "left"),
    [
        ("when,who,text\n2024-04-13T10:00:00Z,Fox,hi\n2024-04-13T12:00:00+02:00,Worker,ho\n", 2, []),
        ("when;who;text\n1712999999;Fox;hi\n1712999999123;Fox;hi\n", 2, []),
        ("Timestamp\tDirection\tLength\n2024-04-13 10:00\tin\t5\n2024-04-13 10:01\tout\t0\n", 2, []),
        ("when,who,text\n13/04/2024 10:00,Fox,hi\nyesterday,Fox,hi\n", 1, [(Left.BAD_TIME, 1)]),
        (
            "when,direction,text\n2024-04-13 10:00,sideways,hi\n2024-04-13 10:00,in,hi\n",
            1,
            [(Left.NOT_UNDERSTOOD, 1)],
        ),
        ('when,who,text\n2024-04-13 10:00,Fox,"two\nlines, and ""more"""\n', 1, []),
    ],
)
def test_tables_of_many_shapes(
    rows: str, messages_read: int, left: Sequence[tuple[Left, int]], put: Callable[[str], Path]
) -> None:
    found = look(put(rows))
    assert (found.format, found.messages) == (Format.CSV, messages_read)
    assert [(one.why, one.count) for one in found.left_out] == left


def test_a_table_from_an_old_spreadsheet_has_its_letters(put: Callable[[bytes], Path]) -> None:
    rows = "Datum;Absender;Nachricht\n2024-01-02 10:00;Jörg;grüß dich – bald\n"
    found = look(put(rows.encode("cp1252")))
    assert [one.name for one in found.participants] == ["Jörg"]
    assert found.left_out == ()
    # In a table that is UTF-8 elsewhere, what is not is a broken letter.
    found = look(put(rows.encode("utf-8") + b"2024-01-03 10:00;J\xf6rg;hi\n"))
    assert [(one.why, one.count) for one in found.left_out] == [(Left.BAD_LETTERS, 1)]
