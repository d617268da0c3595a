"""Lines of contact, and the time of the last one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import identities, people, query, search, timeline
from wayside.work.identities import IdentityFields, IdentityKind
from wayside.work.people import PersonId
from wayside.work.timeline import ContactFields, Direction, EntryId, EntryKind, Mode, StartedBy

HOSTILE = (
    "said \"no\" and 'yes'; DROP TABLE entry; --",
    "<img src=x onerror=1> {0} %s",
    "\u202etext the other way\u202c",
    "العربية עברית हिन्दी ไทย 中文 日本語 한국어 ქართული Ελληνικά Русский",
    "e\u0301 o\u0308 👩‍👩‍👧 🇺🇳",
)


def last_contact(connection: Connection, person: PersonId) -> int | None:
    return people.get(connection, person).last_contact_at


def test_everything_typed_about_a_contact_comes_back(connection: Connection, heron: PersonId) -> None:
    typed = ContactFields(
        at=1_700_000_000_000,
        text="Asked whether the workshop takes people.",
        platform="Instagram",
        direction=Direction.IN,
        mode=Mode.ONE_TO_MANY,
        started_by=StartedBy.PERSON,
    )
    contact = timeline.add_contact(connection, heron, typed)
    assert contact.fields == typed
    assert timeline.get(connection, contact.id) == contact
    assert timeline.page(connection, heron) == [contact]


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_kept_and_found(connection: Connection, heron: PersonId, text: str) -> None:
    contact = timeline.add_contact(connection, heron, ContactFields(at=1, text=text))
    assert contact.fields.text == text
    word = next(word for word in text.split() if query.parse(word).needles)
    assert contact.id in {hit.entry_id for hit in search.search(connection, f'"{word}"').hits}


def test_a_pasted_summary_becomes_one_clean_line(connection: Connection, heron: PersonId) -> None:
    contact = timeline.add_contact(connection, heron, ContactFields(at=1, text=" a\0\r\nb\u2029c\t\x1b "))
    assert contact.fields.text == "a b c"


def test_a_contact_keeps_under_which_identity_it_was(connection: Connection, heron: PersonId) -> None:
    mira = identities.add(connection, IdentityFields(name="Mira", kind=IdentityKind.ROLE_SHOWN))
    contact = timeline.add_contact(connection, heron, ContactFields(at=1, text="x", identity_id=mira))
    assert timeline.page(connection, heron) == [contact]
    corrected = timeline.update_contact(connection, contact.id, ContactFields(at=1, text="x"))
    assert timeline.page(connection, heron) == [corrected]
    assert corrected.fields.identity_id is None
    timeline.update_contact(connection, contact.id, contact.fields)
    removed = timeline.remove_contact(connection, contact.id)
    assert timeline.add_contact(connection, heron, removed.fields).fields.identity_id == mira


def test_an_empty_or_endless_summary_is_refused(connection: Connection, heron: PersonId) -> None:
    for text, code in ((" \n\0", ErrorCode.VALUE_REQUIRED), ("x" * 10_001, ErrorCode.VALUE_TOO_LONG)):
        with pytest.raises(WaysideError) as error:
            timeline.add_contact(connection, heron, ContactFields(at=1, text=text))
        assert (error.value.code, error.value.params["field"]) == (code, "summary")
    assert timeline.page(connection, heron) == []
    assert last_contact(connection, heron) is None


def test_the_last_contact_is_the_latest_whatever_the_order_of_typing(
    connection: Connection, heron: PersonId
) -> None:
    late = timeline.add_contact(connection, heron, ContactFields(at=5_000, text="late"))
    early = timeline.add_contact(connection, heron, ContactFields(at=1_000, text="early"))
    timeline.start_note(connection, heron, "a note is no contact", at=9_000)
    assert last_contact(connection, heron) == 5_000
    timeline.update_contact(connection, early.id, ContactFields(at=7_000, text="early"))
    assert last_contact(connection, heron) == 7_000
    timeline.remove_contact(connection, early.id)
    assert last_contact(connection, heron) == 5_000
    timeline.remove_contact(connection, late.id)
    assert last_contact(connection, heron) is None


def test_a_removed_contact_can_be_put_back(connection: Connection, heron: PersonId) -> None:
    contact = timeline.add_contact(connection, heron, ContactFields(at=5_000, text="kettle"))
    removed = timeline.remove_contact(connection, contact.id)
    assert not search.search(connection, "kettle").hits
    with pytest.raises(WaysideError) as error:
        timeline.get(connection, contact.id)
    assert error.value.code is ErrorCode.NOT_FOUND
    again = timeline.add_contact(connection, removed.person_id, removed.fields)
    assert again.fields == contact.fields
    assert last_contact(connection, heron) == 5_000
    assert [hit.entry_id for hit in search.search(connection, "kettle").hits] == [again.id]


def test_search_forgets_the_words_of_a_corrected_contact(connection: Connection, heron: PersonId) -> None:
    contact = timeline.add_contact(connection, heron, ContactFields(at=1, text="kettle", platform="Discord"))
    timeline.update_contact(connection, contact.id, ContactFields(at=1, text="teapot", platform="Signal"))
    assert not search.search(connection, "kettle").hits
    assert not search.search(connection, "discord").hits
    assert search.search(connection, "teapot signal").hits


def test_a_note_is_not_a_contact(connection: Connection, heron: PersonId) -> None:
    note = timeline.start_note(connection, heron, "text")
    calls: tuple[Callable[[], object], ...] = (
        lambda: timeline.update_contact(connection, note.id, ContactFields(at=1, text="x")),
        lambda: timeline.remove_contact(connection, note.id),
        lambda: timeline.remove_contact(connection, EntryId(999_999)),
    )
    for call in calls:
        with pytest.raises(WaysideError) as error:
            call()
        assert error.value.code is ErrorCode.NOT_FOUND


def test_pages_follow_each_other_without_gap_or_double(connection: Connection, heron: PersonId) -> None:
    for number in range(95):
        # Many share a moment: the place in the timeline must still be exact.
        timeline.add_contact(connection, heron, ContactFields(at=number // 10, text=str(number)))
    timeline.start_note(connection, heron, "a note", at=4)
    seen: list[timeline.Entry] = []
    while batch := timeline.page(
        connection, heron, after=timeline.cursor(seen[-1]) if seen else None, limit=7
    ):
        seen += batch
    keys = [(timeline.cursor(entry).at, entry.id) for entry in seen]
    assert keys == sorted(keys, reverse=True)
    assert len(set(keys)) == 96
    assert timeline.counts(connection, heron) == {EntryKind.CONTACT: 95, EntryKind.NOTE: 1}
    assert len(timeline.page(connection, heron, kind=EntryKind.NOTE)) == 1
    assert len(timeline.page(connection, heron, kind=EntryKind.CONTACT, limit=200)) == 95
