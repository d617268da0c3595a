"""An interruption is an error, also where the library keeps it to itself."""

from __future__ import annotations

import contextlib
import random
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from tests.conftest import LongCount
from tests.support.vaults import PHRASE, MadeVault, make_vault
from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import storage_errors, transaction
from wayside.vault.interrupted import InterruptibleConnection
from wayside.vault.thread import JobContext, JobHandle, JobResult, Priority, VaultThread
from wayside.vault.vault import Vault
from wayside.work import people, search, timeline
from wayside.work.people import PersonFields
from wayside.work.sample import fill
from wayside.work.store import open_vault
from wayside.work.timeline import EntryId

_ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
QUESTION = "SELECT key FROM meta WHERE key IN (?, ?)"
_WORDS = (
    "alpha",
    "bravo",
    "workshop",
    "football",
    "tired",
    "honest",
    "bicycle",
    "kitchen",
    "night",
    "promise",
)
CHANGE = "UPDATE meta SET value = value WHERE key = ?"


@pytest.fixture
def connection(made: MadeVault) -> Iterator[Any]:
    with made.open() as vault:
        yield vault.connection


@contextlib.contextmanager
def interrupted_twice(connection: Any, sql: str, values: tuple[str, ...]) -> Iterator[None]:
    """Have the library know a statement as one in use that was interrupted, and interrupt whatever comes next."""
    connection.was_interrupted = False
    if sql != "BEGIN":
        connection.execute(sql, values).fetchall()  # from now on it is prepared
    connection.set_progress_handler(lambda: True, 1)
    before = connection.cursor()
    with pytest.raises(sqlcipher.OperationalError, match="interrupted"):
        before.execute(sql, values)
    connection.set_progress_handler(None, 0)
    # SQLite forgets an interruption as soon as nothing is under way.
    still_open = connection.execute("SELECT 1 UNION ALL SELECT 2")
    still_open.fetchone()
    connection.interrupt()
    yield
    still_open.close()


@pytest.mark.parametrize(("sql", "values"), [(QUESTION, ("a", "b")), (CHANGE, ("a",)), ("BEGIN", ())])
def test_what_is_interrupted_while_it_is_prepared_is_no_empty_answer(
    connection: Any, sql: str, values: tuple[str, ...]
) -> None:
    with interrupted_twice(connection, sql, values):
        # What the library makes of it. If this fails it has learnt to say so, and `interrupted` can go.
        assert sqlcipher.Connection.execute(connection, sql, values).fetchall() == []
    with interrupted_twice(connection, sql, values):
        with pytest.raises(WaysideError) as caught, storage_errors():
            connection.execute(sql, values)
        assert caught.value.code is ErrorCode.CANCELLED


def test_a_change_that_finds_nothing_is_none(connection: Any) -> None:
    assert isinstance(connection, InterruptibleConnection)
    assert connection.execute(CHANGE, ("nothing",)).rowcount == 0


def test_a_save_after_an_interrupted_question_within_a_question_is_kept(made: MadeVault) -> None:
    """As a lock does: what is asked just now is stopped, and what is half typed is kept."""
    opened, started = threading.Event(), threading.Event()
    thread = VaultThread(lambda: open_vault(made.folder, PHRASE), lambda _result: opened.set())
    thread.start()
    assert opened.wait(20)

    def ask_within(vault: Vault, _context: JobContext) -> None:
        for _ in vault.connection.execute("SELECT id FROM entry"):
            started.set()
            vault.connection.execute(_ENDLESS).fetchone()

    def save(vault: Vault, _context: JobContext) -> None:
        people.add(vault.connection, PersonFields(code_name="Zaunkoenig", aim="half typed"))

    asked: list[JobResult[Any]] = []
    kept: list[JobResult[Any]] = []
    thread.submit(ask_within, asked.append)
    assert started.wait(20)
    thread.submit(save, kept.append, priority=Priority.FLUSH)
    assert thread.drain(20)
    thread.close()
    assert thread.join(20)
    assert thread.saves_failed == 0
    assert asked == [JobResult(cancelled=True)]
    assert kept == [JobResult()]
    with made.open() as vault:
        assert people.find(vault.connection, "Zaunkoenig") is not None


def test_what_cannot_be_undone_while_a_cursor_is_open_is_undone_afterwards(made: MadeVault) -> None:
    opened = threading.Event()
    thread = VaultThread(lambda: open_vault(made.folder, PHRASE), lambda _result: opened.set())
    thread.start()
    assert opened.wait(20)

    def fail(vault: Vault, _context: JobContext) -> None:
        still_open = vault.connection.execute("SELECT 1 UNION ALL SELECT 2")
        still_open.fetchone()
        with transaction(vault.connection):
            people.add(vault.connection, PersonFields(code_name="Zaunkoenig", aim="half done"))
            vault.connection.interrupt()
            vault.connection.execute("SELECT 1").fetchone()

    failed: list[JobResult[Any]] = []
    thread.submit(fail, failed.append, priority=Priority.SAVE).finished.wait(20)
    assert isinstance(failed[0].error, WaysideError)
    assert not thread.ask(lambda vault: vault.connection.in_transaction)
    assert thread.ask(lambda vault: people.find(vault.connection, "Zaunkoenig")) is None
    thread.close()
    assert thread.join(20)


def test_searching_while_a_note_is_written_never_answers_with_half(
    tmp_path: Path, long_count: LongCount
) -> None:
    """As somebody does who writes and looks things up: each letter makes the search before it obsolete."""
    made = make_vault(tmp_path / "Fieldwork.vault")
    with made.open() as vault:
        fill(vault.connection, 40, 1200, 7, time.time_ns() // 1_000_000)
    opened = threading.Event()
    thread = VaultThread(lambda: open_vault(made.folder, PHRASE), lambda _result: opened.set())
    thread.start()
    assert opened.wait(20)
    results: list[JobResult[Any]] = []

    def ask(
        work: Callable[[Any], object], priority: Priority = Priority.SAVE, key: str | None = None
    ) -> JobHandle:
        def run(vault: Vault, _context: JobContext) -> object:
            return work(vault.connection)

        return thread.submit(run, results.append, priority=priority, key=key)

    chance = random.Random(4)  # noqa: S311 - no secret
    person = thread.ask(
        lambda vault: people.add(vault.connection, PersonFields(code_name="Zaunkoenig", aim="listen"))
    )
    note = thread.ask(lambda vault: timeline.start_note(vault.connection, person, "first words")).id
    until = time.monotonic() + long_count(3, 120)
    while time.monotonic() < until:
        text = " ".join(chance.choices(_WORDS, k=chance.randint(50, 900)))
        ask(partial(timeline.write_note, entry=note, text=text))
        word = chance.choice(_WORDS)
        for end in range(1, len(word) + 1):
            ask(partial(search.search, text=word[:end]), Priority.READ, "search")
            time.sleep(chance.choice((0, 0, 0.0005, 0.001, 0.002, 0.004, 0.008)))
    assert thread.drain(20)
    found = {word: thread.ask(partial(_finds, word=word, entry=note)) for word in _WORDS}
    thread.close()
    assert thread.join(20)
    assert [result.error for result in results if result.error is not None] == []
    assert sum(result.cancelled for result in results) > 10
    assert found == {word: word in text.split() for word in _WORDS}


def _finds(vault: Vault, *, word: str, entry: EntryId) -> bool:
    return any(
        hit.entry_id == entry for hit in search.search(vault.connection, f"{word} person:zaunkoenig").hits
    )
