"""What is kept about a person, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import people, query, search
from wayside.work.people import Minor, PersonFields, PersonId, Stage

TEN_SCRIPTS = (
    "Latin Čapek",
    "Ελληνικά λόγια",
    "Русский ёж",
    "العربية كتاب",
    "עברית ספר",
    "हिन्दी किताब",
    "ไทย หนังสือ",
    "中文 书",
    "日本語 ほん",
    "한국어 책",
    "ქართული წიგნი",
    "Emoji 🦉🏽 👩‍👩‍👧",
)
HOSTILE = (
    'O\'Brien "the" `cat`; DROP TABLE person; --',
    "%s {} {0} \\n $(x) <b>bold</b> &amp;",
    "\u202egnp.exe\u202c and \u2067right\u2069",
    "Z\u0351\u036b\u0343\u036aa\u0302lgo",
    "a\u200bb\u200dc\ufeffd",
)


def fields(**changes: Any) -> PersonFields:
    return PersonFields(**({"code_name": "Heron", "aim": "Keep a door open."} | changes))


def refused(error: pytest.ExceptionInfo[WaysideError]) -> tuple[ErrorCode, object]:
    return error.value.code, error.value.params.get("field")


def test_everything_typed_about_a_person_comes_back(connection: Connection) -> None:
    typed = fields(
        stage=Stage.BUILDING_TRUST,
        minor=Minor.YES,
        likes="metalwork\nhis dog",
        needs="a place to be good at something",
        fears="losing respect",
        protective="an aunt",
        next_step="Ask about the trial day",
        next_step_on=date(2026, 11, 26),
        tags=("school", "workshop"),
    )
    person = people.get(connection, people.add(connection, typed))
    assert person.fields == typed
    assert not person.is_closed
    assert person.last_contact_at is None


@pytest.mark.parametrize("text", [*TEN_SCRIPTS, *HOSTILE])
def test_a_name_in_any_script_is_kept_as_typed_and_found(connection: Connection, text: str) -> None:
    person = people.add(connection, fields(code_name=text, likes=text))
    assert people.get(connection, person).code_name == text
    assert people.get(connection, person).fields.likes == text
    assert people.find(connection, text) == person
    found = {hit.person_id for hit in search.search(connection, text.split()[0].strip("%\"'`")).hits}
    assert person in found or not query.parse(text.split()[0]).needles


def test_control_characters_and_line_ends_go_from_a_name(connection: Connection) -> None:
    person = people.add(
        connection, fields(code_name="He\0r\x1bon\r\nof\u2028the  lake\t", likes="a\r\nb\0\x85c")
    )
    assert people.get(connection, person).code_name == "Heron of the lake"
    assert people.get(connection, person).fields.likes == "a\nb\nc"


def test_a_name_of_ten_thousand_characters_is_kept_and_one_more_is_refused(connection: Connection) -> None:
    person = people.add(connection, fields(code_name="x" * 10_000))
    assert len(people.get(connection, person).code_name) == 10_000
    with pytest.raises(WaysideError) as error:
        people.add(connection, fields(code_name="y" * 10_001))
    assert refused(error) == (ErrorCode.VALUE_TOO_LONG, "code_name")


@pytest.mark.parametrize("blank", ["", "   ", "\n\0", "\u200b\u200d", "\u202e"])
def test_a_name_nobody_can_see_is_refused(connection: Connection, blank: str) -> None:
    with pytest.raises(WaysideError) as error:
        people.add(connection, fields(code_name=blank))
    assert refused(error) == (ErrorCode.VALUE_REQUIRED, "code_name")


def test_an_aim_is_required_and_the_old_one_stays(connection: Connection, heron: PersonId) -> None:
    with pytest.raises(WaysideError) as error:
        people.update(connection, heron, aim=" \n ")
    assert refused(error) == (ErrorCode.VALUE_REQUIRED, "aim")
    assert people.get(connection, heron).fields.aim == "Keep a door open."


@pytest.mark.parametrize("same", ["Heron", "hERON", " Héron ", "Ｈｅｒｏｎ", "He\u200bron"])
def test_two_people_cannot_have_names_that_look_the_same(
    connection: Connection, heron: PersonId, same: str
) -> None:
    with pytest.raises(WaysideError) as error:
        people.add(connection, fields(code_name=same))
    assert error.value.code is ErrorCode.CODE_NAME_TAKEN
    other = people.add(connection, fields(code_name="Otter"))
    with pytest.raises(WaysideError):
        people.update(connection, other, code_name=same, likes="water")
    assert people.get(connection, other).fields == fields(code_name="Otter")
    assert people.update(connection, heron, code_name=same).id == heron


def test_a_day_needs_a_step(connection: Connection, heron: PersonId) -> None:
    with pytest.raises(WaysideError) as error:
        people.update(connection, heron, next_step_on=date(2026, 12, 1))
    assert refused(error) == (ErrorCode.VALUE_REQUIRED, "next_step")


def test_tags_lose_their_hash_and_their_doubles(connection: Connection, heron: PersonId) -> None:
    person = people.update(connection, heron, tags=("# school", "#school", "  ", "workshop", "#"))
    assert person.fields.tags == ("school", "workshop")
    assert people.all_tags(connection) == [("school", 1), ("workshop", 1)]


def test_closing_needs_a_reason_and_can_be_taken_back(connection: Connection, heron: PersonId) -> None:
    with pytest.raises(WaysideError):
        people.close(connection, heron, "  ")
    people.close(connection, heron, "Moved away")
    closed = people.get(connection, heron)
    assert closed.is_closed
    assert closed.closed_reason == "Moved away"
    assert [hit.person_id for hit in search.search(connection, "moved").hits] == [heron]
    people.reopen(connection, heron)
    assert not people.get(connection, heron).is_closed
    assert not search.search(connection, "moved").hits


def test_a_change_that_changes_nothing_writes_nothing(connection: Connection, heron: PersonId) -> None:
    before = connection.total_changes
    people.update(connection, heron, aim=" Keep a door  open. ")
    assert connection.total_changes == before


def test_nobody_there_is_said(connection: Connection) -> None:
    missing = PersonId(999_999)
    for call in (
        lambda: people.get(connection, missing),
        lambda: people.update(connection, missing, likes="x"),
        lambda: people.close(connection, missing, "x"),
        lambda: people.reopen(connection, missing),
    ):
        with pytest.raises(WaysideError) as error:
            call()
        assert error.value.code is ErrorCode.NOT_FOUND
    assert not connection.in_transaction


def test_search_forgets_what_was_changed(
    connection: Connection, heron: PersonId, index_state: Callable[[], Any], rebuilt_state: Callable[[], Any]
) -> None:
    people.update(connection, heron, likes="saxophone", tags=("jazz",))
    people.update(connection, heron, likes="drums", tags=())
    assert not search.search(connection, "saxophone").hits
    assert not search.search(connection, "jazz").hits
    assert [hit.person_id for hit in search.search(connection, "drums").hits] == [heron]
    assert index_state() == rebuilt_state()
