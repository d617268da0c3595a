"""A conversation goes into the vault as counts, once, and whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support import conversations as written
from tests.support.conversations import Line
from tests.support.pages import decrypted_pages
from tests.support.vaults import PHRASE, make_vault
from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity, keys
from wayside.vault.connection import Connection, transaction
from wayside.work import conversations, identities, people, store, timeline, today
from wayside.work.conversations import DateOrder, Format, Imported, KeepText, Left, Options
from wayside.work.conversations.importing import Intake, import_conversation
from wayside.work.conversations.survey import Survey, look, never, nothing
from wayside.work.identities import IdentityFields, IdentityId, IdentityKind
from wayside.work.people import PersonFields, PersonId
from wayside.work.timeline import ContactFields, Direction

_BEGIN = int(datetime(2024, 1, 8, 9, tzinfo=UTC).timestamp() * 1000)
_MINUTE = 60_000
_WORD = "zephyrquartz"
_SOON = date.today() + timedelta(days=30)
_OPTIONS = Options(zone=written.ZONE, me="Worker")

Put = Callable[[bytes], Path]
Rows = list[tuple[int, int, int, str | None]]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Write a file and return where it is."""

    def write(content: bytes) -> Path:
        path = tmp_path / "keepsake"
        path.write_bytes(content)
        return path

    return write


def _talk(count: int, start: int = 0) -> list[Line]:
    return [
        Line(
            at=_BEGIN + number * 20 * _MINUTE,
            who="Worker" if number % 3 == 0 else "Fox",
            text=f"{_WORD} " + "x" * (number % 7),
        )
        for number in range(start, start + count)
    ]


def _android(lines: Sequence[Line]) -> bytes:
    return written.android("%d.%m.%y", "%H:%M")(lines)


def _rows(connection: Connection, person: PersonId) -> Rows:
    return list(
        connection.execute(
            "SELECT at, direction, length, text FROM message WHERE person_id = ? ORDER BY at, id", (person,)
        )
    )


def _everything(connection: Connection) -> list[Any]:
    tables = ("message", "import_run", "person", "entry", "activity")
    return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]


def test_counts_are_kept_and_no_words_or_names(connection: Connection, heron: PersonId, put: Put) -> None:
    lines = _talk(10)
    done = import_conversation(connection, put(_android(lines)), heron, None, _OPTIONS)
    assert (done.read, done.added, done.known, done.left_out) == (10, 10, 0, ())
    assert (done.first_at, done.last_at) == (lines[0].at, lines[-1].at)
    assert _rows(connection, heron) == [
        (one.at, Direction.OUT if one.who == "Worker" else Direction.IN, len(one.text), None) for one in lines
    ]
    kept = str(
        [connection.execute(f"SELECT * FROM {t}").fetchall() for t in ("message", "import_run", "activity")]
    )
    assert not any(word in kept for word in (_WORD, "Worker", "Fox"))
    (run,) = conversations.runs(connection, heron)
    assert (run.read, run.added, run.words, run.zone) == (10, 10, 0, written.ZONE)


@pytest.mark.parametrize("number", ["4711004711", '"Fuchs Reineke"'])
def test_nothing_that_names_anybody_is_stored(
    number: str, connection: Connection, heron: PersonId, put: Put
) -> None:
    account = written.telegram_account([("Fuchs Reineke", 99, _talk(6)), ("Owl", 12, _talk(3))])
    account = account.replace(b'"id": 99', f'"id": {number}'.encode())
    options = Options(me="Worker", conversation="Fuchs Reineke")
    path = put(account)
    assert import_conversation(connection, path, heron, None, options).added == 6
    assert import_conversation(connection, path, heron, None, options).added == 0
    tables = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    ]
    everything = b"".join(
        value if isinstance(value, bytes) else str(value).encode()
        for table in tables
        for row in connection.execute(f"SELECT * FROM {table}").fetchall()
        for value in row
    )
    for word in (_WORD, "Worker", "Fox", "Fuchs", "Reineke", "4711004711", "keepsake", "user3"):
        assert word.encode() not in everything


def test_the_last_message_is_the_last_contact_until_the_import_is_taken_out(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    def last_contact() -> int | None:
        return people.get(connection, heron).last_contact_at

    lines = _talk(10)
    done = import_conversation(connection, put(_android(lines)), heron, None, _OPTIONS)
    assert last_contact() == lines[-1].at
    newer = lines[-1].at + 1
    noted = timeline.add_contact(connection, heron, ContactFields(at=newer, text="met"))
    assert last_contact() == newer
    timeline.remove_contact(connection, noted.id)
    assert last_contact() == lines[-1].at
    (quiet,) = today.overview(connection, done.last_at + 30 * 86_400_000, date.today()).quiet
    assert (quiet.last_line, quiet.by_them) == ("", lines[-1].who == "Fox")
    conversations.remove_import(connection, done.id)
    assert last_contact() is None


def test_importing_again_or_more_of_it_adds_only_what_is_new(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    def imported(lines: Sequence[Line]) -> tuple[int, int]:
        done = import_conversation(connection, put(_android(lines)), heron, None, _OPTIONS)
        return done.added, done.known

    assert imported(_talk(10)) == (10, 0)
    assert imported(_talk(10)) == (0, 10)
    assert imported(_talk(10, start=6)) == (6, 4)
    assert imported(_talk(16)) == (0, 16)


def test_messages_that_are_the_same_in_a_minute_are_all_counted(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    same = [Line(at=_BEGIN, who="Fox", text="ok")] * 3 + [Line(at=_BEGIN, who="Worker", text="ok")]
    assert import_conversation(connection, put(_android(same)), heron, None, _OPTIONS).added == 4
    assert import_conversation(connection, put(_android(same)), heron, None, _OPTIONS).added == 0
    more = [*same, Line(at=_BEGIN, who="Fox", text="ok")]
    assert import_conversation(connection, put(_android(more)), heron, None, _OPTIONS).added == 1


def test_a_chat_that_moved_from_android_to_an_iphone_is_known_again(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    lines = _talk(12)
    import_conversation(connection, put(_android(lines)), heron, None, _OPTIONS)
    later = [Line(at=one.at + 17_000, who=one.who, text=one.text) for one in lines]
    iphone = written.iphone("%d.%m.%y", "%H:%M:%S", system="Messages and calls are end-to-end encrypted.")
    done = import_conversation(connection, put(iphone(later)), heron, None, _OPTIONS)
    assert (done.added, done.known) == (0, 12)


@given(
    cut=st.lists(st.tuples(st.integers(0, 30), st.integers(1, 30)), min_size=1, max_size=5), data=st.data()
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_overlapping_exports_in_any_order_make_the_whole_conversation(
    connection: Connection, heron: PersonId, put: Put, cut: list[tuple[int, int]], data: st.DataObject
) -> None:
    at, lines = _BEGIN, list[Line]()
    for _ in range(60):
        at += data.draw(st.sampled_from([_MINUTE, 2 * _MINUTE, 10 * _MINUTE]))
        lines.append(Line(at=at, who=data.draw(st.sampled_from(["Worker", "Fox"])), text="x" * (at % 3 + 1)))
    seen = set[int]()
    for first, length in cut:
        part = lines[first : first + length]
        seen |= {one.at for one in part}
        options = Options(
            zone=written.ZONE,
            me="Worker" if any(one.who == "Worker" for one in part) else None,
            them="Fox" if any(one.who == "Fox" for one in part) else None,
        )
        import_conversation(connection, put(_android(part)), heron, None, options)
    assert [row[0] for row in _rows(connection, heron)] == sorted(seen)
    with transaction(connection):
        connection.execute("DELETE FROM import_run")


@pytest.mark.parametrize("dialect", written.OTHERS, ids=lambda dialect: dialect.name)
def test_other_platforms_are_known_again_too(
    dialect: written.Dialect, connection: Connection, heron: PersonId, put: Put
) -> None:
    options = Options(
        zone=written.ZONE,
        format=Format.INSTAGRAM if dialect.name == "instagram" else None,
        me=None if dialect.name == "signal csv" else "Worker",
    )
    lines = _talk(9)
    for part, added in ((lines[:6], 6), (lines, 3), (lines[4:], 0)):
        # Telegram numbers its messages; the later part of a chat has the later numbers.
        path = put(dialect.write(part))
        if not dialect.name.startswith("telegram") or part[0] is lines[0]:
            assert import_conversation(connection, path, heron, None, options).added == added
    assert [(row[0], row[1]) for row in _rows(connection, heron)] == [
        (one.at, Direction.OUT if one.who == "Worker" else Direction.IN) for one in lines
    ]


# Who is who -------------------------------------------------------------------------------------------------


def _refused(
    connection: Connection, path: Path, person: PersonId, options: Options, identity: IdentityId | None = None
) -> ErrorCode:
    before = _everything(connection)
    with pytest.raises(WaysideError) as error:
        import_conversation(connection, path, person, identity, options)
    assert _everything(connection) == before
    return error.value.code


def test_who_the_worker_is_is_asked_and_never_guessed(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    path = put(_android(_talk(6)))
    assert _refused(connection, path, heron, Options(zone="UTC")) is ErrorCode.IMPORT_WHO_IS_ME
    assert _refused(connection, path, heron, Options(zone="UTC", me="Owl")) is ErrorCode.IMPORT_NO_SUCH_NAME
    assert (
        _refused(connection, path, heron, Options(zone="UTC", me="Fox", them="fox"))
        is ErrorCode.IMPORT_NO_SUCH_NAME
    )
    done = import_conversation(connection, path, heron, None, Options(zone="UTC", them="FOX"))
    assert done.read == 6


def test_in_a_group_both_are_asked_and_the_others_are_left_out(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    lines = [*_talk(6), Line(at=_BEGIN + 999 * _MINUTE, who="Owl", text="hello")]
    path = put(_android(lines))
    assert _refused(connection, path, heron, _OPTIONS) is ErrorCode.IMPORT_WHO_IS_THEM
    assert _refused(connection, path, heron, Options(zone="UTC", them="Fox")) is ErrorCode.IMPORT_WHO_IS_ME
    done = import_conversation(connection, path, heron, None, Options(zone="UTC", me="Worker", them="Fox"))
    assert (done.read, [(one.why, one.count) for one in done.left_out]) == (6, [(Left.OTHERS, 1)])


def test_the_handles_of_the_identity_and_the_person_say_who_is_who(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    identity = identities.add(
        connection,
        IdentityFields(name="Wörker", kind=IdentityKind.REAL_NAME, band=0, purpose="", authorised_by=""),
    )
    path = put(_android(_talk(6)))
    done = import_conversation(connection, path, heron, identity, Options(zone="UTC"))
    assert done.read == 6
    assert connection.execute("SELECT DISTINCT identity_id FROM message").fetchall() == [(identity,)]
    owl = people.add(connection, PersonFields(code_name="Owl", aim="listen"))
    people.add_handle(connection, owl, "WhatsApp", "@fox")
    assert import_conversation(connection, path, owl, None, Options(zone="UTC")).read == 6
    with transaction(connection):
        connection.execute("DELETE FROM identity")


def test_only_one_side_wrote(connection: Connection, heron: PersonId, put: Put) -> None:
    path = put(_android([Line(at=_BEGIN, who="Worker", text="hello")]))
    assert import_conversation(connection, path, heron, None, _OPTIONS).added == 1
    assert _rows(connection, heron)[0][1] == Direction.OUT


def test_one_conversation_of_a_telegram_account(connection: Connection, heron: PersonId, put: Put) -> None:
    account = written.telegram_account([("Fox", 1, _talk(4)), ("Owl", 2, _talk(3))])
    path = put(account)
    assert _refused(connection, path, heron, Options(me="Worker")) is ErrorCode.IMPORT_WHICH_CONVERSATION
    assert (
        import_conversation(connection, path, heron, None, Options(me="Worker", conversation="Owl")).added
        == 3
    )


# What must be said ------------------------------------------------------------------------------------------


def test_ambiguous_dates_and_platforms_are_asked(connection: Connection, heron: PersonId, put: Put) -> None:
    lines = [Line(at=_BEGIN, who="Fox", text="a"), Line(at=_BEGIN + _MINUTE, who="Worker", text="b")]
    british = written.android("%d/%m/%Y", "%H:%M")(lines)
    assert _refused(connection, put(british), heron, _OPTIONS) is ErrorCode.IMPORT_DATE_ORDER
    told = Options(zone=written.ZONE, me="Worker", date_order=DateOrder.DAY_MONTH)
    assert import_conversation(connection, put(british), heron, None, told).first_at == _BEGIN
    assert (
        _refused(connection, put(written.instagram(lines)), heron, _OPTIONS)
        is ErrorCode.IMPORT_WHICH_PLATFORM
    )


def test_another_zone_than_before_is_refused(connection: Connection, heron: PersonId, put: Put) -> None:
    path = put(_android(_talk(3)))
    import_conversation(connection, path, heron, None, _OPTIONS)
    assert (
        _refused(connection, path, heron, Options(zone="America/Lima", me="Worker"))
        is ErrorCode.IMPORT_OTHER_ZONE
    )
    (run,) = conversations.runs(connection, heron)
    assert conversations.remove_import(connection, run.id) == 3
    assert (
        import_conversation(connection, path, heron, None, Options(zone="America/Lima", me="Worker")).added
        == 3
    )


# All or nothing ---------------------------------------------------------------------------------------------


def test_s12_cancelling_stores_nothing(connection: Connection, heron: PersonId, put: Put) -> None:
    path = put(_android([Line(at=_BEGIN + n * _MINUTE, who="Worker", text="x" * 60) for n in range(9_000)]))
    before = _everything(connection)

    def cancelled() -> bool:
        # In the middle of the reading that stores.
        return bool(connection.execute("SELECT count(*) FROM message").fetchone()[0])

    with pytest.raises(WaysideError) as error:
        import_conversation(connection, path, heron, None, _OPTIONS, cancelled=cancelled)
    assert error.value.code is ErrorCode.CANCELLED
    assert _everything(connection) == before


def test_progress_counts_the_bytes_of_the_file(connection: Connection, heron: PersonId, put: Put) -> None:
    told = list[tuple[int, int]]()
    path = put(_android(_talk(5_000)))
    import_conversation(
        connection, path, heron, None, _OPTIONS, progress=lambda done, total: told.append((done, total))
    )
    size = path.stat().st_size
    assert {total for _, total in told} == {size}
    assert max(done for done, _ in told) == size


def test_a_file_that_was_looked_at_is_read_once_more_unless_it_changed(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    def imported(options: Options, seen: Survey) -> tuple[int, int]:
        read = list[int]()
        intake = Intake(
            lambda work: work(connection), path, heron, None, options, seen=seen,
            progress=lambda done, _total: read.append(done),
        )  # fmt: skip
        done = intake.run()
        conversations.remove_import(connection, done.id)
        return done.read, sum(read) // path.stat().st_size

    path = put(_android(_talk(30)))
    seen = look(path, Options(zone=written.ZONE), progress=nothing, cancelled=never)
    assert imported(_OPTIONS, seen) == (30, 1)
    assert imported(Options(zone="UTC", me="Worker"), seen) == (30, 3)
    put(_android(_talk(31)))
    assert imported(_OPTIONS, seen) == (31, 3)


def test_an_unknown_person_and_an_empty_file_are_refused(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    path = put(_android(_talk(3)))
    assert _refused(connection, path, PersonId(999_999), _OPTIONS) is ErrorCode.NOT_FOUND
    nothing = put(b"13.04.24, 10:00 - Messages and calls are end-to-end encrypted.\n")
    assert _refused(connection, nothing, heron, _OPTIONS) is ErrorCode.IMPORT_EMPTY


def test_the_log_says_that_and_not_what_was_imported(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    done = import_conversation(connection, put(_android(_talk(3))), heron, None, _OPTIONS)
    newest = activity.page(connection, limit=1)[0]
    assert (newest.kind, newest.fields) == (
        "conversation-imported",
        {"person": heron, "run": done.id, "added": 3, "words": "none"},
    )


# Words ------------------------------------------------------------------------------------------------------


def _with_words(expires: date = _SOON, reason: str = "a court asked for it") -> Options:
    return Options(zone=written.ZONE, me="Worker", keep_text=KeepText(reason=reason, expires_on=expires))


def test_words_are_kept_only_with_a_reason_and_a_day_to_come(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    path = put(_android(_talk(3)))
    assert _refused(connection, path, heron, _with_words(date.today())) is ErrorCode.VALUE_INVALID
    assert _refused(connection, path, heron, _with_words(reason="  ")) is ErrorCode.VALUE_REQUIRED
    import_conversation(connection, path, heron, None, _with_words())
    assert all(row[3] is not None and _WORD in row[3] for row in _rows(connection, heron))
    (run,) = conversations.runs(connection, heron)
    assert (run.words, run.expires_on) == (3, _SOON)


def test_words_can_be_added_to_counts_and_forgotten_again(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    path = put(_android(_talk(3)))
    import_conversation(connection, path, heron, None, _OPTIONS)
    done = import_conversation(connection, path, heron, None, _with_words())
    assert (done.added, done.known) == (0, 3)
    assert all(row[3] for row in _rows(connection, heron))
    assert conversations.forget_text(connection, heron) == 3
    assert [row[3] for row in _rows(connection, heron)] == [None] * 3


def test_words_expire_on_their_day_and_counts_stay(connection: Connection, heron: PersonId, put: Put) -> None:
    import_conversation(connection, put(_android(_talk(3))), heron, None, _with_words())
    before = [row[:3] for row in _rows(connection, heron)]
    assert conversations.expire(connection, _SOON - timedelta(days=1)) == 0
    assert conversations.expire(connection, _SOON) == 3
    assert conversations.expire(connection, _SOON) == 0
    assert _rows(connection, heron) == [(*row, None) for row in before]
    assert connection.execute(
        "SELECT count(text_reason), count(text_expires_on) FROM message"
    ).fetchone() == (0, 0)


def test_words_expire_in_pieces_where_somebody_may_be_waiting(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    import_conversation(connection, put(_android(_talk(5_000))), heron, None, _with_words())
    pieces = list[int]()
    while done := conversations.expire(connection, _SOON, seconds=0):
        pieces.append(done)
    assert len(pieces) > 1
    assert sum(pieces) == 5_000
    assert conversations.kept_words(connection, heron, 10) == []


def test_expired_words_are_gone_from_every_page_of_the_vault(tmp_path: Path, put: Put) -> None:
    made = make_vault(tmp_path / "Fieldwork.vault")
    with made.open() as vault:
        heron = people.add(vault.connection, PersonFields(code_name="Heron", aim="listen"))
        import_conversation(vault.connection, put(_android(_talk(4_000))), heron, None, _with_words())
    key = keys.unlock(keys.read_header(made.folder).header, PHRASE)

    def pages_with_words() -> int:
        return sum(_WORD.encode() in page for page in decrypted_pages(made.folder / "vault.db", key))

    assert pages_with_words() > 30
    with store.open_vault(made.folder, PHRASE) as vault, transaction(vault.connection):
        vault.connection.execute("UPDATE message SET text_expires_on = ?", (date.today().isoformat(),))
    with store.open_vault(made.folder, PHRASE) as vault:
        # What the log would hold of them is gone while the vault is still open.
        assert (made.folder / "vault.db-wal").stat().st_size == 0
        assert vault.connection.execute("SELECT count(*), count(text) FROM message").fetchone() == (4_000, 0)
    assert pages_with_words() == 0


def test_what_an_import_returns_can_be_told(connection: Connection, heron: PersonId, put: Put) -> None:
    done = import_conversation(connection, put(_android(_talk(3))), heron, None, _OPTIONS)
    assert isinstance(done, Imported)
    assert (done.format, done.zone) == (Format.WHATSAPP, written.ZONE)
