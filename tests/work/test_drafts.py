"""Half-typed forms."""

from __future__ import annotations

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import drafts, people
from wayside.work.people import PersonId


def test_a_form_comes_back_as_it_was_left(connection: Connection, heron: PersonId) -> None:
    typed = {
        "summary": 'Asked about "the" workshop\'s <b>hours</b>',
        "when": "yesterday 19:20",
        "platform": "",
    }
    drafts.save(connection, "contact:1", heron, typed)
    draft = drafts.load(connection, "contact:1")
    assert draft is not None
    assert (draft.slot, draft.person_id, draft.fields) == ("contact:1", heron, typed)


def test_the_newest_text_wins_and_slots_do_not_mix(connection: Connection, heron: PersonId) -> None:
    drafts.save(connection, "contact:1", heron, {"summary": "a"})
    drafts.save(connection, "contact:2", None, {"summary": "other"})
    drafts.save(connection, "contact:1", heron, {"summary": "ab"})
    assert {d.slot: d.fields["summary"] for d in drafts.newest(connection)} == {
        "contact:1": "ab",
        "contact:2": "other",
    }
    drafts.discard(connection, "contact:1")
    drafts.discard(connection, "contact:1")
    assert drafts.load(connection, "contact:1") is None
    assert drafts.load(connection, "contact:2") is not None


@pytest.mark.parametrize(
    "text", ["a\nb\tc", "العربية \u202eabc\u202c", "👩‍👩‍👧 e\u0301", '{"json": [1]}', "中" * 5_000]
)
def test_any_text_comes_back(connection: Connection, text: str) -> None:
    drafts.save(connection, "slot", None, {"text": text})
    found = drafts.load(connection, "slot")
    assert found is not None
    assert found.fields == {"text": text}


def test_what_no_text_may_hold_is_left_out(connection: Connection) -> None:
    drafts.save(connection, "slot", None, {"text": "a\0b\x1bc\ud800d\r\ne"})
    found = drafts.load(connection, "slot")
    assert found is not None
    assert found.fields == {"text": "abcd\ne"}


def test_a_text_beyond_the_limit_is_refused_and_the_kept_one_stays(connection: Connection) -> None:
    drafts.save(connection, "slot", None, {"text": "kept"})
    with pytest.raises(WaysideError) as error:
        drafts.save(connection, "slot", None, {"text": "x" * 2_000_001})
    assert error.value.code is ErrorCode.VALUE_TOO_LONG
    found = drafts.load(connection, "slot")
    assert found is not None
    assert found.fields == {"text": "kept"}


def test_a_draft_goes_with_its_person(connection: Connection, heron: PersonId) -> None:
    drafts.save(connection, f"contact:{heron}", heron, {"summary": "a"})
    people.close(connection, heron, "Moved away")
    assert drafts.load(connection, f"contact:{heron}") is not None
    connection.execute("DELETE FROM person WHERE id = ?", (heron,))
    assert drafts.load(connection, f"contact:{heron}") is None


def test_a_half_typed_line_is_kept_and_in_no_list_of_drafts(connection: Connection, heron: PersonId) -> None:
    drafts.save(connection, f"contact:{heron}", heron, {"summary": "a form"})
    for slot in (drafts.line_slot("watch", heron), drafts.line_slot("watch")):
        drafts.save(connection, slot, None, {"text": "a true name"})
        found = drafts.load(connection, slot)
        assert found is not None
        assert found.fields == {"text": "a true name"}
    assert [draft.slot for draft in drafts.newest(connection)] == [f"contact:{heron}"]
    assert drafts.count(connection) == 1


def test_lines_do_not_push_forms_out_of_a_short_list(connection: Connection) -> None:
    drafts.save(connection, "contact:1", None, {"summary": "a form"})
    for number in range(5):
        drafts.save(connection, drafts.line_slot("handle", number), None, {"handle": "x"})
    assert [draft.slot for draft in drafts.newest(connection, 1)] == ["contact:1"]
