"""Notes: drafts, sealing, versions, undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import search, timeline
from wayside.work.people import PersonId
from wayside.work.timeline import ContactFields, EntryId, Note, NoteMark, NoteState

SCRIPTS = (
    "Latin čaj, Ελληνικά, Русский, ქართული\n"
    "العربية من اليمين, עברית מימין\n"
    "हिन्दी, ไทยภาษา, 中文, 日本語, 한국어\n"
    "\u202eoverride\u202c, e\u0301, 👩‍👩‍👧, \u00a0no-break"
)


def text_of(connection: Connection, entry: EntryId) -> str:
    note = timeline.get(connection, entry)
    assert isinstance(note, Note)
    return note.text


def test_a_note_is_a_draft_from_its_first_character(connection: Connection, heron: PersonId) -> None:
    note = timeline.start_note(connection, heron, "H", at=0)
    assert (note.state, note.mark, note.version, note.at) == (NoteState.DRAFT, NoteMark.NONE, 1, 0)
    timeline.write_note(connection, note.id, "He seemed calmer", mark=NoteMark.OPINION)
    after = timeline.write_note(connection, note.id, "He seemed calmer.", source="own\n impression")
    assert (after.text, after.mark, after.source) == (
        "He seemed calmer.",
        NoteMark.OPINION,
        "own impression",
    )
    assert timeline.note_versions(connection, note.id) == []


def test_a_text_in_many_scripts_is_kept_as_typed(connection: Connection, heron: PersonId) -> None:
    note = timeline.start_note(connection, heron, SCRIPTS)
    assert text_of(connection, note.id) == SCRIPTS
    for words in (
        "caj",
        "ελληνικα",
        "русский",
        "العربية",
        "עברית",
        "हिन्दी",
        "ภาษา",
        "文",
        "한국어",
        "override",
    ):
        assert [hit.entry_id for hit in search.search(connection, words).hits] == [note.id], words


def test_control_characters_of_a_paste_go_and_the_lines_stay(connection: Connection, heron: PersonId) -> None:
    note = timeline.start_note(connection, heron, "a\0\r\n\r\nb\rc\u2028d\x1b[31m\tx \ud83d")
    assert text_of(connection, note.id) == "a\n\nb\nc\nd[31m\tx "


def test_a_large_paste_is_kept_and_a_larger_one_refused(connection: Connection, heron: PersonId) -> None:
    note = timeline.start_note(connection, heron, "kettle " * 100_000)
    with pytest.raises(WaysideError) as error:
        timeline.write_note(connection, note.id, "x" * 2_000_001)
    assert error.value.code is ErrorCode.VALUE_TOO_LONG
    assert len(text_of(connection, note.id)) == 700_000


def test_a_sealed_note_is_not_changed_but_amended(connection: Connection, heron: PersonId) -> None:
    note = timeline.start_note(connection, heron, "He said he is sixteen.")
    timeline.write_note(connection, note.id, note.text, mark=NoteMark.FACT, source="he wrote it")
    timeline.seal_note(connection, note.id)
    calls: tuple[Callable[[], object], ...] = (
        lambda: timeline.write_note(connection, note.id, "other"),
        lambda: timeline.seal_note(connection, note.id),
        lambda: timeline.discard_note(connection, note.id),
    )
    for call in calls:
        with pytest.raises(WaysideError) as error:
            call()
        assert error.value.code is ErrorCode.SEALED
    timeline.amend_note(connection, note.id, "He said he is fifteen.", mark=NoteMark.FACT, source="he wrote")
    timeline.amend_note(connection, note.id, "He may be fifteen.", mark=NoteMark.HYPOTHESIS)
    versions = timeline.note_versions(connection, note.id)
    assert [(v.version, v.text, v.mark, v.source) for v in versions] == [
        (3, "He may be fifteen.", NoteMark.HYPOTHESIS, ""),
        (2, "He said he is fifteen.", NoteMark.FACT, "he wrote"),
        (1, "He said he is sixteen.", NoteMark.FACT, "he wrote it"),
    ]
    assert not search.search(connection, "sixteen").hits
    assert [hit.entry_id for hit in search.search(connection, "fifteen").hits] == [note.id]


def test_an_empty_note_is_neither_sealed_nor_amended(connection: Connection, heron: PersonId) -> None:
    note = timeline.start_note(connection, heron, "x")
    timeline.write_note(connection, note.id, " \n")
    with pytest.raises(WaysideError) as error:
        timeline.seal_note(connection, note.id)
    assert error.value.code is ErrorCode.VALUE_REQUIRED
    timeline.write_note(connection, note.id, "x")
    with pytest.raises(WaysideError) as error:
        timeline.amend_note(connection, note.id, "y", mark=NoteMark.NONE)
    assert error.value.code is ErrorCode.VALUE_INVALID
    timeline.seal_note(connection, note.id)
    with pytest.raises(WaysideError):
        timeline.amend_note(connection, note.id, " ", mark=NoteMark.NONE)
    assert len(timeline.note_versions(connection, note.id)) == 1


def test_a_discarded_draft_can_be_put_back(connection: Connection, heron: PersonId) -> None:
    note = timeline.start_note(connection, heron, "kettle", at=4_000)
    timeline.write_note(connection, note.id, "kettle", mark=NoteMark.HYPOTHESIS, source="a guess")
    discarded = timeline.discard_note(connection, note.id)
    assert not search.search(connection, "kettle").hits
    assert timeline.page(connection, heron) == []
    again = timeline.restore_note(connection, discarded)
    assert (again.text, again.mark, again.source, again.at) == (
        "kettle",
        NoteMark.HYPOTHESIS,
        "a guess",
        4_000,
    )
    assert [hit.entry_id for hit in search.search(connection, "kettle").hits] == [again.id]


def test_what_is_no_note_is_said(connection: Connection, heron: PersonId) -> None:
    contact = timeline.add_contact(connection, heron, ContactFields(at=1, text="x"))
    for entry in (contact.id, EntryId(999_999)):
        for call in (timeline.seal_note, timeline.discard_note, timeline.note_versions):
            with pytest.raises(WaysideError) as error:
                call(connection, entry)
            assert error.value.code is ErrorCode.NOT_FOUND
    assert not connection.in_transaction
