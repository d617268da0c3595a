"""An open vault for the pages: a real one, behind a real thread. Import the fixtures into a `conftest.py`."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wayside.ui.clipboard import Clipboard
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.guarding import Guarding
from wayside.ui.i18n import Languages
from wayside.ui.settings.device import DeviceStore
from wayside.ui.theme.theme import Appearance
from wayside.ui.working_as import WorkingAs
from wayside.vault.connection import Connection
from wayside.vault.keys import KDF_FLOOR, Passphrase
from wayside.vault.thread import JobResult, VaultThread
from wayside.vault.vault import Vault
from wayside.work import people, sample, store, timeline
from wayside.work.people import PersonFields, PersonId
from wayside.work.timeline import ContactFields, Direction

T = TypeVar("T")

HOUR = 3_600_000
DAY = 24 * HOUR
NOW = datetime.datetime(2026, 11, 23, 14, 30)  # the worker's own afternoon, wherever the test runs
NOW_MS = int(NOW.timestamp() * 1_000)
TODAY = NOW.date()


@dataclass(slots=True)
class Clock:
    """The clock of a test."""

    now_ms: int = NOW_MS


@pytest.fixture
def clock() -> Clock:
    """Give a clock that stands at a Monday afternoon."""
    return Clock()


@pytest.fixture
def context(
    qapp: QApplication, look: Appearance, languages: Languages, tmp_path: Path, clock: Clock
) -> UiContext:
    """Give a context that locks and quits nothing."""
    working = WorkingAs(lambda: clock.now_ms, look)
    return UiContext(
        look=look,
        languages=languages,
        device=DeviceStore(tmp_path / "settings"),
        lock=lambda _reason: None,
        quit=lambda: None,
        set_idle_seconds=lambda _seconds: None,
        now_ms=lambda: clock.now_ms,
        working=working,
        guarding=Guarding(working, look),
        clipboard=Clipboard(lambda: 20, parent=look),
    )


@pytest.fixture(scope="session")
def vault_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of the vault that all tests of this process share."""
    folder = tmp_path_factory.mktemp("desk") / "desk.vault"
    made, _ = store.create_vault(folder, PASSPHRASE, kdf=KDF_FLOOR, check_strength=False)
    made.close()
    return folder


PASSPHRASE = Passphrase("one two three")


@pytest.fixture
def desk(qapp: QApplication, vault_folder: Path) -> Iterator[Desk]:
    """Give a desk over a vault with nobody in it."""
    thread = VaultThread(lambda: store.open_vault(vault_folder, PASSPHRASE), _opened)
    thread.start()
    made = Desk(thread)
    ask(made, _emptied)
    yield made
    thread.close()
    assert thread.join(10)
    made.deleteLater()


@pytest.fixture
def filled_desk(desk: Desk) -> Desk:
    """Give a desk over a vault with some people, steps, drafts and silence in it."""
    ask(desk, fill_some)
    return desk


@pytest.fixture
def large_desk(desk: Desk) -> Desk:
    """Give a desk over a vault with 400 sample people and 2,000 entries."""
    ask(desk, lambda connection: sample.fill(connection, 400, 2_000, 1, NOW_MS))
    return desk


def ask(desk: Desk, function: Callable[[Connection], T]) -> T:
    """Do something in the vault and wait for it, past the desk so that no page is told."""
    results: list[JobResult[T]] = []
    handle = desk.vault_thread.submit(lambda vault, _context: function(vault.connection), results.append)
    assert handle.finished.wait(30)
    if results[0].error is not None:
        raise results[0].error
    return results[0].value  # type: ignore[return-value]  # None is a value when the function returns it


def settled(desk: Desk, qtbot: QtBot) -> None:
    """Wait until everything asked for so far has been answered in the window, long work too."""
    qtbot.waitUntil(
        lambda: not any(thread.name == "beside" for thread in threading.enumerate()), timeout=30_000
    )
    answers: list[bool] = []
    desk.read(desk, lambda _connection: True, answers.append)
    qtbot.waitUntil(lambda: bool(answers))


def add(connection: Connection, code_name: str, aim: str = "Keep a door open", **fields: object) -> PersonId:
    """Add a person."""
    return people.add(connection, PersonFields(code_name=code_name, aim=aim, **fields), at=NOW_MS)  # type: ignore[arg-type]  # names are checked by PersonFields


def contact(connection: Connection, person: PersonId, at: int, text: str, *, by_them: bool = False) -> None:
    """Add a contact."""
    direction = Direction.IN if by_them else Direction.OUT
    timeline.add_contact(connection, person, ContactFields(at=at, text=text, direction=direction))


def fill_some(connection: Connection) -> None:
    """Fill a vault as a worker's might be on a Monday afternoon."""
    day = datetime.timedelta(days=1)
    heron = add(
        connection,
        "Heron",
        "Find a training place and stay in touch",
        next_step="Answer his question about the training place",
        next_step_on=TODAY - 3 * day,
        stage=people.Stage.IN_CONVERSATION,
        tags=("school",),
    )
    birch = add(
        connection,
        "Birch",
        "Have one evening a week away from the group",
        next_step="Offer: football group Thursday, ask if he wants to come along and who he would bring",
        next_step_on=TODAY,
        stage=people.Stage.OFFER_MADE,
        tags=("sport", "family"),
    )
    quill = add(
        connection,
        "Quill",
        "Talk about the last weeks without being judged",
        next_step="Open question: what made the last weeks hard?",
        next_step_on=TODAY + 2 * day,
        stage=people.Stage.BUILDING_TRUST,
    )
    add(
        connection,
        "Slate",
        next_step="First approach after the pre-contact check with two partners",
        next_step_on=TODAY + 4 * day,
    )
    contact(connection, heron, NOW_MS - 2 * HOUR, "asked whether the place is still free", by_them=True)
    contact(connection, birch, NOW_MS - 3 * DAY, "said hello, talked about the match")
    contact(connection, quill, NOW_MS - 6 * DAY, "short answer, tired")
    silent = (
        ("Sedge", 9, "thanked for the link, will think about it", True),
        ("Ember", 15, "asked how the first week went", False),
        ("Tarn", 33, "wished a good holiday", False),
    )
    for name, days, text, by_them in silent:
        contact(connection, add(connection, name), NOW_MS - days * DAY, text, by_them=by_them)
    timeline.start_note(connection, quill, "He sounded different on the phone. Shorter sentences, and")
    connection.execute("UPDATE entry SET updated_at = ?", (NOW_MS - 3 * HOUR,))
    for name in ("Moss", "Pike"):
        people.close(connection, add(connection, name), "moved away")


def _opened(result: JobResult[Vault]) -> None:
    assert result.error is None, result.error


def _emptied(connection: Connection) -> None:
    connection.execute("DELETE FROM person")
    connection.execute("DELETE FROM draft")
    for table in (
        "identity",
        "watch_term",
        "rule_card",
        "rule_reading",
        "playbook",
        "offer",
        "street_tally",
        "outcome_definition",
        "export_made",
        "vocabulary",
    ):
        connection.execute(f"DELETE FROM {table}")
    connection.execute("INSERT INTO search_index(search_index) VALUES ('delete-all')")
    connection.execute("DELETE FROM meta WHERE key GLOB 'search-behind:*'")
