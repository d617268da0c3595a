"""The vault's thread: order, results, cancelling, closing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from tests.support.vaults import MadeVault
from wayside.errors import ErrorCode, WaysideError
from wayside.vault.thread import JobContext, JobResult, Priority, VaultThread
from wayside.vault.vault import Vault

WAIT = 20.0
_ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


class Box:
    """Collects one result."""

    def __init__(self) -> None:
        self._there = threading.Event()
        self.result: JobResult[Any] | None = None

    def __call__(self, result: JobResult[Any]) -> None:
        assert self.result is None, "exactly one result"
        self.result = result
        self._there.set()

    def wait(self) -> JobResult[Any]:
        assert self._there.wait(WAIT)
        assert self.result is not None
        return self.result


@pytest.fixture
def thread(made: MadeVault) -> Iterator[VaultThread]:
    opened = Box()
    thread = VaultThread(made.open, opened)
    thread.start()
    assert opened.wait().error is None
    yield thread
    thread.close()
    assert thread.join(WAIT)


def endless(vault: Vault, _context: JobContext) -> None:
    started.set()
    vault.connection.execute(_ENDLESS).fetchall()


started = threading.Event()


def blocked(thread: VaultThread) -> tuple[threading.Event, Box]:
    """Occupy the thread with a save until the returned event is set."""
    go, box, there = threading.Event(), Box(), threading.Event()

    def wait(_vault: Vault, _context: JobContext) -> None:
        there.set()
        assert go.wait(WAIT)

    thread.submit(wait, box, priority=Priority.SAVE)
    assert there.wait(WAIT)
    return go, box


def test_results_and_errors_are_delivered(thread: VaultThread) -> None:
    value, known, mistake = Box(), Box(), Box()
    thread.submit(lambda vault, _: vault.connection.execute("SELECT 41 + 1").fetchone()[0], value)

    def refuse(_vault: Vault, _context: JobContext) -> None:
        raise WaysideError(ErrorCode.SEALED)

    thread.submit(refuse, known)
    thread.submit(lambda vault, _: vault.connection.execute("SELECT nonsense"), mistake)
    assert value.wait().value == 42
    assert isinstance(known.wait().error, WaysideError)
    assert mistake.wait().error is not None
    assert not isinstance(mistake.wait().error, WaysideError)


def test_saves_go_before_reads(thread: VaultThread) -> None:
    go, _ = blocked(thread)
    order = list[str]()
    boxes = [Box() for _ in range(4)]
    for box, (name, priority) in zip(
        boxes,
        [
            ("read", Priority.READ),
            ("save", Priority.SAVE),
            ("save2", Priority.SAVE),
            ("flush", Priority.FLUSH),
        ],
        strict=True,
    ):
        thread.submit(partial(_append, order, name), box, priority=priority)
    go.set()
    for box in boxes:
        box.wait()
    assert order == ["flush", "save", "save2", "read"]


def _append(order: list[str], name: str, _vault: Vault, _context: JobContext) -> None:
    order.append(name)


def test_a_newer_question_replaces_an_older_one_even_while_it_runs(thread: VaultThread) -> None:
    first, second, third = Box(), Box(), Box()
    started.clear()
    thread.submit(endless, first, key="search")
    assert started.wait(WAIT)
    thread.submit(endless, second, key="search")
    thread.submit(lambda _v, _c: "answer", third, key="search")
    assert first.wait().cancelled
    assert second.wait().cancelled
    assert third.wait().value == "answer"


def test_cancelling_one_leaves_the_others(thread: VaultThread) -> None:
    slow, other = Box(), Box()
    started.clear()
    handle = thread.submit(endless, slow)
    thread.submit(lambda _v, _c: 1, other)
    assert started.wait(WAIT)
    handle.cancel()
    assert slow.wait().cancelled
    assert other.wait().value == 1


def test_draining_stops_reads_and_waits_for_saves(thread: VaultThread) -> None:
    slow, save = Box(), Box()
    started.clear()
    thread.submit(endless, slow)
    assert started.wait(WAIT)
    thread.submit(
        lambda vault, _: vault.connection.execute("INSERT INTO meta VALUES ('k', 'v')"),
        save,
        priority=Priority.FLUSH,
    )
    assert thread.drain(WAIT)
    assert save.wait().error is None
    assert slow.wait().cancelled


def test_closing_finishes_saves_cancels_reads_and_refuses_more(made: MadeVault) -> None:
    opened, save, read, late = Box(), Box(), Box(), Box()
    thread = VaultThread(made.open, opened)
    thread.start()
    opened.wait()
    go, _ = blocked(thread)
    thread.submit(
        lambda vault, _: vault.connection.execute("INSERT INTO meta VALUES ('late', 'kept')"),
        save,
        priority=Priority.SAVE,
    )
    thread.submit(lambda _v, _c: 1, read)
    last = list[str]()
    thread.close(lambda vault: last.append(vault.vault_id))
    thread.submit(lambda _v, _c: 1, late)
    go.set()
    assert thread.join(WAIT)
    assert save.wait().error is None
    assert read.wait().cancelled
    assert late.wait().cancelled
    assert len(last) == 1
    with made.open() as vault:
        assert vault.connection.execute("SELECT value FROM meta WHERE key = 'late'").fetchone() == ("kept",)


def test_failing_to_open_is_delivered(made: MadeVault) -> None:
    opened, job = Box(), Box()
    with made.open():
        thread = VaultThread(made.open, opened)
        thread.submit(lambda _v, _c: 1, job)
        thread.start()
        error = opened.wait().error
    assert isinstance(error, WaysideError)
    assert error.code is ErrorCode.VAULT_ALREADY_OPEN
    assert job.wait().cancelled
    assert thread.join(WAIT)


def test_a_save_the_disk_refused_is_counted(thread: VaultThread) -> None:
    go, _ = blocked(thread)

    def fail(_vault: Vault, _context: JobContext) -> None:
        raise WaysideError(ErrorCode.DISK_FULL)

    thread.submit(fail, Box(), priority=Priority.FLUSH)
    threading.Timer(0.05, go.set).start()
    before = thread.saves_failed
    assert thread.drain(WAIT)
    assert thread.saves_failed == before + 1
