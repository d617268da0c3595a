"""A note is kept again and again while it is typed; the index follows when it is asked, sealed or closed."""

from __future__ import annotations

import random
import string
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.support.pages import decrypted_pages
from wayside.errors import WaysideError
from wayside.vault import keys
from wayside.vault.connection import Connection, storage_errors, transaction
from wayside.vault.vault import DATABASE_NAME, Vault
from wayside.work import index, people, store, timeline
from wayside.work.index import DocumentKind
from wayside.work.people import PersonFields, PersonId
from wayside.work.search import search
from wayside.work.timeline import Note

PASSPHRASE = keys.Passphrase("one two three")
LONG = " ".join(f"word{number}" for number in range(300))


@pytest.fixture
def note(connection: Connection, heron: PersonId) -> Note:
    """Return a draft note."""
    return timeline.start_note(connection, heron, "He")


@pytest.fixture
def own_vault(tmp_path: Path) -> Iterator[Vault]:
    """Return a vault that a test may close."""
    made, _ = store.create_vault(tmp_path / "own.vault", PASSPHRASE, kdf=keys.KDF_FLOOR, check_strength=False)
    yield made
    made.close()


def indexed(connection: Connection) -> list[Any]:
    """Return what lies in the index's own table, without asking the index."""
    return list(connection.execute("SELECT id, block FROM search_index_data ORDER BY id").fetchall())


def found(connection: Connection, word: str) -> int:
    return len(search(connection, word).hits)


def test_what_is_typed_is_found_at_once_and_what_is_taken_out_is_not(
    connection: Connection, note: Note
) -> None:
    for text in ("He likes", "He likes boats", "He likes kayaks", "He likes kayaks and rain"):
        timeline.write_note(connection, note.id, text)
    assert (found(connection, "kayaks"), found(connection, "rain"), found(connection, "boats")) == (1, 1, 0)
    timeline.write_note(connection, note.id, "He likes boats after all")
    assert (found(connection, "kayaks"), found(connection, "boats")) == (0, 1)


def test_keeping_a_note_leaves_the_index_alone_until_it_is_asked(connection: Connection, note: Note) -> None:
    before = indexed(connection)
    for text in ("He likes", "He likes boats"):
        timeline.write_note(connection, note.id, text)
    assert indexed(connection) == before
    assert found(connection, "boats") == 1
    assert indexed(connection) != before


def test_a_sealed_note_is_in_the_index(connection: Connection, note: Note) -> None:
    timeline.write_note(connection, note.id, "He likes boats")
    timeline.seal_note(connection, note.id)
    assert index.behind(connection) is None
    assert found(connection, "boats") == 1


def test_writing_another_note_brings_the_index_up_to_the_one_before(
    connection: Connection, heron: PersonId, note: Note
) -> None:
    other = timeline.start_note(connection, heron, "She")
    timeline.write_note(connection, note.id, "He likes boats")
    timeline.write_note(connection, other.id, "She likes rain")
    assert index.behind(connection) == index.document_id(DocumentKind.NOTE, other.id)
    rows = connection.execute("SELECT doc FROM temp.words WHERE term = 'boats'").fetchall()
    assert rows == [(note.id,)]


def test_indexing_anew_leaves_nothing_for_later(connection: Connection, note: Note) -> None:
    timeline.write_note(connection, note.id, "He likes boats")
    index.rebuild(
        connection, iter([timeline.document(timeline.get(connection, note.id))]), lambda _done: None
    )
    assert index.behind(connection) is None
    assert found(connection, "boats") == 1


def test_a_search_that_is_broken_off_leaves_the_index_as_true_as_before(
    connection: Connection,
    note: Note,
    index_state: Callable[[], Any],
    rebuilt_state: Callable[[], Any],
) -> None:
    timeline.write_note(connection, note.id, LONG)
    broken_off = 0
    for steps in count(1, 5):
        # Twice, so that it hits the undoing as well.
        ticks = iter((*[False] * steps, True, True))
        connection.set_progress_handler(lambda ticks=ticks: next(ticks, False), 1)
        try:
            with storage_errors():
                search(connection, "word7")
            break
        except WaysideError:
            broken_off += 1
            assert not connection.in_transaction
        finally:
            connection.set_progress_handler(None, 0)
    assert broken_off > 10
    assert index.behind(connection) is None
    assert index_state() == rebuilt_state()


def test_where_nothing_more_can_be_written_everything_else_is_still_found(
    connection: Connection, heron: PersonId, note: Note
) -> None:
    timeline.write_note(connection, note.id, "He likes boats")
    connection.execute("PRAGMA query_only = ON")
    try:
        assert (found(connection, "heron"), found(connection, "boats")) == (1, 0)
    finally:
        connection.execute("PRAGMA query_only = OFF")
    assert found(connection, "boats") == 1


def test_a_session_that_ended_without_closing_loses_no_word(own_vault: Vault) -> None:
    person = people.add(own_vault.connection, PersonFields(code_name="Heron", aim="aim"))
    note = timeline.start_note(own_vault.connection, person, "He likes rain")
    timeline.write_note(own_vault.connection, note.id, "He likes boats")
    own_vault.before_closing = None
    own_vault.close()
    with store.open_vault(own_vault.folder, PASSPHRASE) as again:
        assert index.behind(again.connection) is None
        assert (found(again.connection, "boats"), found(again.connection, "rain")) == (1, 0)


def test_a_word_taken_out_of_a_note_is_nowhere_in_a_closed_vault(own_vault: Vault) -> None:
    word = b"vanishingword"
    person = people.add(own_vault.connection, PersonFields(code_name="Heron", aim="aim"))
    note = timeline.start_note(own_vault.connection, person, f"He likes {word.decode()}")
    timeline.write_note(own_vault.connection, note.id, "He likes boats")
    own_vault.checkpoint()
    database = own_vault.folder / DATABASE_NAME
    key = own_vault._key
    assert any(word in page for page in decrypted_pages(database, key))
    own_vault.close()
    assert not any(word in page for page in decrypted_pages(database, key))


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files")
def test_a_full_disk_keeps_nobody_from_a_vault_that_was_left_behind(own_vault: Vault) -> None:
    chance = random.Random(1)  # noqa: S311 - no secret
    text = " ".join("".join(chance.choices(string.ascii_lowercase, k=6)) for _ in range(8_000))
    with transaction(own_vault.connection):
        heron = people.add(own_vault.connection, PersonFields(code_name="Heron", aim="listen"))
        note = timeline.start_note(own_vault.connection, heron, text)
    timeline.write_note(own_vault.connection, note.id, text[:30_000])
    own_vault.before_closing = None  # as if the process had been killed
    own_vault.close()
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, limits[1]))
    try:
        with store.open_vault(own_vault.folder, PASSPHRASE) as again:
            kept = timeline.get(again.connection, note.id)
            assert isinstance(kept, Note)
            assert kept.text == text[:30_000]
            assert index.behind(again.connection) is not None
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    with store.open_vault(own_vault.folder, PASSPHRASE) as again:
        assert index.behind(again.connection) is None
