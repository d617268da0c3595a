"""An import that is under way is seen by nobody; one that was cut off leaves nothing. Saves go in between."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from tests.support import conversations as written
from tests.support.conversations import Line
from tests.support.vaults import PHRASE, MadeVault, make_vault
from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.vault.thread import JobResult, Priority, VaultThread
from wayside.work import conversations, identities, outcomes, people, store, timeline
from wayside.work.conversations import KeepText, Options
from wayside.work.conversations.importing import Intake, import_conversation
from wayside.work.identities import IdentityFields, IdentityId, IdentityKind
from wayside.work.outcomes import Period
from wayside.work.people import PersonFields, PersonId

T = TypeVar("T")

_BEGIN = int(datetime(2024, 1, 8, 9, tzinfo=UTC).timestamp() * 1000)
_OPTIONS = Options(zone="UTC", me="Worker")
_WORD = "zephyrquartz"
_SOON = date.today() + timedelta(days=30)
_WITH_WORDS = Options(
    zone="UTC", me="Worker", keep_text=KeepText(reason="handed over to a colleague", expires_on=_SOON)
)


def _export(path: Path, count: int = 9_000) -> Path:
    lines = [
        Line(at=_BEGIN + n * 60_000, who="Worker" if n % 3 else "Fox", text=f"{_WORD} {n}")
        for n in range(count)
    ]
    path.write_bytes(written.android("%d.%m.%y", "%H:%M")(lines))
    return path


class CutOff(Exception):  # noqa: N818 - what happens to the process, not an error of ours
    """The process ends here."""


class Reach:
    """The way to a vault that leads nowhere any more after so many questions, as if the process had been killed."""

    def __init__(
        self, connection: Connection, questions: int, then: Callable[[], None] | None = None
    ) -> None:
        self._connection, self._left, self._then = connection, questions, then

    def __call__(self, work: Callable[[Connection], T]) -> T:
        if not self._left:
            if self._then is not None:
                self._then()
            raise CutOff
        self._left -= 1
        return work(self._connection)


@pytest.fixture
def made(tmp_path: Path) -> MadeVault:
    return make_vault(tmp_path / "Fieldwork.vault")


def _cut_off(
    connection: Connection,
    path: Path,
    heron: PersonId,
    options: Options = _OPTIONS,
    identity: IdentityId | None = None,
    questions: int = 5,
    then: Callable[[], None] | None = None,
) -> None:
    """Import until some thousand messages are stored, and end there."""
    intake = Intake(Reach(connection, questions, then), path, heron, identity, options)
    with pytest.raises(CutOff):
        intake.run()


def test_nobody_sees_an_import_before_it_has_ended(made: MadeVault, tmp_path: Path) -> None:
    with made.open() as vault:
        connection = vault.connection
        heron = people.add(connection, PersonFields(code_name="Heron", aim="listen"))
        mira = identities.add(connection, IdentityFields(name="Mira", kind=IdentityKind.ROLE_SHOWN))
        ada = identities.add(connection, IdentityFields(name="Ada", kind=IdentityKind.ROLE_SHOWN))

        def seen() -> tuple[object, ...]:
            report = outcomes.report(connection, Period(), _BEGIN * 2, (), 5)
            return (
                conversations.runs(connection, heron),
                conversations.kept_words(connection, heron, 10),
                list(conversations.moments(connection, heron)),
                conversations.weeks(connection, heron),
                report.funnel.contacted,
                identities.person_warnings(connection, ada, heron),
                people.get(connection, heron).last_contact_at,
            )

        before = seen()
        stored = list[int]()
        during = list[tuple[object, ...]]()

        def look() -> None:
            stored.extend(connection.execute("SELECT count(*) FROM message").fetchone())
            during.append(seen())

        path = _export(tmp_path / "export")
        _cut_off(connection, path, heron, _WITH_WORDS, mira, then=look)
        assert stored[0] > 1_000
        assert during == [before]
        timeline.refresh_last_contact(connection, heron)
        assert seen() == before
        # The next one takes out what is left of it, and is seen whole.
        done = import_conversation(connection, path, heron, mira, _WITH_WORDS)
        assert (done.added, done.known) == (9_000, 0)
        after = seen()
        assert all(now != then for now, then in zip(after, before, strict=True))
        assert conversations.under_way(connection) is None


def test_what_was_cut_off_is_gone_after_the_next_opening(made: MadeVault, tmp_path: Path) -> None:
    path = _export(tmp_path / "export")
    with made.open() as vault:
        heron = people.add(vault.connection, PersonFields(code_name="Heron", aim="listen"))
        first = import_conversation(
            vault.connection, _export(tmp_path / "half", 3_000), heron, None, _OPTIONS
        )
        _cut_off(vault.connection, path, heron, _WITH_WORDS, questions=6)
        (words,) = vault.connection.execute("SELECT count(text) FROM message").fetchone()
        assert words > 3_000
    with made.open() as vault:
        while conversations.take_out(vault.connection):
            pass
        assert vault.connection.execute("SELECT count(*), count(text) FROM message").fetchone() == (3_000, 0)
        assert [run.id for run in conversations.runs(vault.connection, heron)] == [first.id]
        assert vault.connection.execute("SELECT count(*) FROM import_run").fetchone() == (1,)


def test_words_for_messages_that_were_there_are_kept_until_their_day(made: MadeVault, tmp_path: Path) -> None:
    path = _export(tmp_path / "export", 5_000)
    with made.open() as vault:
        heron = people.add(vault.connection, PersonFields(code_name="Heron", aim="listen"))
        import_conversation(vault.connection, path, heron, None, _OPTIONS)
        import_conversation(vault.connection, path, heron, None, _WITH_WORDS)
        found = conversations.kept_words(vault.connection, heron, 10_000)
        assert len(found) == 5_000
        assert {one.expires_on for one in found} == {_SOON}


def test_a_new_import_is_not_taken_out_in_place_of_an_old_one(made: MadeVault, tmp_path: Path) -> None:
    path = _export(tmp_path / "export", 5_000)
    with made.open() as vault:
        heron = people.add(vault.connection, PersonFields(code_name="Heron", aim="listen"))
        _cut_off(vault.connection, path, heron)
        old = conversations.under_way(vault.connection)
        while conversations.take_out(vault.connection):
            pass
        _cut_off(vault.connection, path, heron)
        assert conversations.take_out(vault.connection, old) is False
        assert vault.connection.execute("SELECT count(*) FROM message").fetchone()[0] > 1_000


def test_an_import_that_was_taken_out_meanwhile_ends(made: MadeVault, tmp_path: Path) -> None:
    path = _export(tmp_path / "export")
    with made.open() as vault:
        heron = people.add(vault.connection, PersonFields(code_name="Heron", aim="listen"))
        asked = [0]

        def reach(work: Callable[[Connection], T]) -> T:
            asked[0] += 1
            if asked[0] == 5:
                while conversations.take_out(vault.connection):
                    pass
            return work(vault.connection)

        with pytest.raises(WaysideError) as error:
            Intake(reach, path, heron, None, _OPTIONS).run()
        assert error.value.code is ErrorCode.CANCELLED
        assert vault.connection.execute("SELECT count(*) FROM message").fetchone() == (0,)


def test_an_import_ends_when_its_person_is_gone_from_the_vault(made: MadeVault, tmp_path: Path) -> None:
    with made.open() as vault:
        heron = people.add(vault.connection, PersonFields(code_name="Heron", aim="listen"))
        asked = [0]

        def reach(work: Callable[[Connection], T]) -> T:
            asked[0] += 1
            if asked[0] == 5:
                vault.connection.execute("DELETE FROM person")
            return work(vault.connection)

        intake = Intake(reach, _export(tmp_path / "export"), heron, None, _OPTIONS)
        with pytest.raises(WaysideError) as error:
            intake.run()
        assert error.value.code is ErrorCode.NOT_FOUND
        intake.take_out()
        assert conversations.under_way(vault.connection) is None
        assert vault.connection.execute("SELECT count(*) FROM message").fetchone() == (0,)


def test_an_import_that_is_being_removed_is_gone_after_the_next_opening(
    made: MadeVault, tmp_path: Path
) -> None:
    with made.open() as vault:
        heron = people.add(vault.connection, PersonFields(code_name="Heron", aim="listen"))
        kept = import_conversation(vault.connection, _export(tmp_path / "half", 3_000), heron, None, _OPTIONS)
        gone = import_conversation(vault.connection, _export(tmp_path / "export"), heron, None, _OPTIONS)
        assert conversations.begin_removal(vault.connection, gone.id) == 6_000
        # Each piece is one transaction, so that a save can go in between.
        assert conversations.remove_some(vault.connection, seconds=0)
        assert vault.connection.execute("SELECT count(*) FROM message").fetchone() == (7_000,)
        assert [run.id for run in conversations.runs(vault.connection, heron)] == [kept.id]
        with pytest.raises(WaysideError) as error:
            conversations.begin_removal(vault.connection, gone.id)
        assert error.value.code is ErrorCode.NOT_FOUND
    with made.open() as vault:
        while conversations.remove_some(vault.connection):
            pass
        assert vault.connection.execute("SELECT count(*) FROM message").fetchone() == (3_000,)
        assert vault.connection.execute("SELECT count(*) FROM import_run").fetchone() == (1,)
        assert people.get(vault.connection, heron).last_contact_at == kept.last_at
        assert conversations.remove_import(vault.connection, kept.id) == 3_000
        assert people.get(vault.connection, heron).last_contact_at is None


# Behind the thread that owns the vault ----------------------------------------------------------------------


@pytest.fixture
def thread(made: MadeVault) -> Iterator[VaultThread]:
    """Give an open vault's thread."""
    opened = threading.Event()
    running = VaultThread(lambda: store.open_vault(made.folder, PHRASE), lambda _result: opened.set())
    running.start()
    assert opened.wait(30)
    yield running
    running.close()
    assert running.join(30)


def _beside(thread: VaultThread, path: Path, person: PersonId) -> tuple[threading.Thread, list[object]]:
    ended = list[object]()

    def work() -> None:
        intake = Intake(
            lambda work: thread.ask(lambda vault: work(vault.connection)), path, person, None, _OPTIONS
        )
        try:
            ended.append(intake.run())
        except WaysideError as error:
            ended.append(error.code)
            intake.take_out()

    running = threading.Thread(target=work)
    running.start()
    return running, ended


def _wait_until_storing(thread: VaultThread) -> None:
    while not thread.ask(
        lambda vault: vault.connection.execute("SELECT count(*) FROM message").fetchone()[0]
    ):
        pass


def test_saves_and_reads_are_answered_while_a_file_is_imported(thread: VaultThread, tmp_path: Path) -> None:
    heron = thread.ask(
        lambda vault: people.add(vault.connection, PersonFields(code_name="Heron", aim="listen"))
    )
    running, ended = _beside(thread, _export(tmp_path / "export", 40_000), heron)
    _wait_until_storing(thread)
    answers = list[JobResult[object]]()
    for priority in (Priority.SAVE, Priority.READ, Priority.SAVE):
        thread.submit(
            lambda vault, _context: timeline.start_note(vault.connection, heron, "in between"),
            answers.append,
            priority=priority,
        ).finished.wait(30)
    assert [answer.error for answer in answers] == [None] * 3
    assert not ended, "the import was over before anything was asked"
    running.join(120)
    assert thread.ask(lambda vault: vault.connection.execute("SELECT count(*) FROM message").fetchone()) == (
        40_000,
    )


def test_s4_closing_does_not_wait_for_an_import_and_nothing_of_it_is_left(
    thread: VaultThread, made: MadeVault, tmp_path: Path
) -> None:
    heron = thread.ask(
        lambda vault: people.add(vault.connection, PersonFields(code_name="Heron", aim="listen"))
    )
    running, ended = _beside(thread, _export(tmp_path / "export", 40_000), heron)
    _wait_until_storing(thread)
    saved = list[JobResult[object]]()
    thread.submit(
        lambda vault, _context: timeline.start_note(vault.connection, heron, "half typed"),
        saved.append,
        priority=Priority.FLUSH,
    )
    assert thread.drain(5)
    assert saved[0].error is None
    assert thread.saves_failed == 0
    thread.close()
    assert thread.join(5)
    running.join(60)
    assert ended == [ErrorCode.CANCELLED]
    with made.open() as vault:
        while conversations.take_out(vault.connection):
            pass
        assert vault.connection.execute("SELECT count(*) FROM message").fetchone() == (0,)
        assert vault.connection.execute("SELECT count(*) FROM import_run").fetchone() == (0,)
        assert vault.connection.execute("SELECT count(*) FROM entry").fetchone() == (1,)
