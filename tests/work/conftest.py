"""A real vault for the tests of the work: encrypted, on disk, emptied between tests instead of made anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from wayside.vault import keys
from wayside.vault.connection import Connection, transaction
from wayside.vault.vault import Vault
from wayside.work import index, people, store, timeline
from wayside.work.people import PersonFields, PersonId

_NOT_WITH_PEOPLE = (
    "person", "identity", "rule_card", "rule_reading", "watch_term", "draft", "vocabulary", "playbook", "offer",
    "import_run", "street_tally", "outcome_definition",
)  # fmt: skip
IndexState = tuple[list[Any], list[Any]]


@pytest.fixture(scope="session")
def shared_vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """Return the vault all tests of this process share; use `connection`."""
    folder = tmp_path_factory.mktemp("work") / "work.vault"
    made, _ = store.create_vault(
        folder, keys.Passphrase("one two three"), kdf=keys.KDF_FLOOR, check_strength=False
    )
    made.connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_index, instance)")
    yield made
    made.close()


@pytest.fixture
def connection(shared_vault: Vault) -> Iterator[Connection]:
    """Return the connection of a vault with nobody in it."""
    opened = shared_vault.connection
    yield opened
    with transaction(opened):
        for table in _NOT_WITH_PEOPLE:
            opened.execute(f"DELETE FROM {table}")
        opened.execute("INSERT INTO search_index(search_index) VALUES ('delete-all')")
        opened.execute("DELETE FROM meta WHERE key GLOB 'search-behind:*'")


@pytest.fixture
def heron(connection: Connection) -> PersonId:
    """Return a person."""
    return people.add(connection, PersonFields(code_name="Heron", aim="Keep a door open."))


@pytest.fixture
def index_state(connection: Connection) -> Callable[[], IndexState]:
    """Return a function that tells everything the search index knows once it is asked: places, lengths."""

    def state() -> IndexState:
        timeline.settle_index(connection)
        return _state(connection)

    return state


@pytest.fixture
def rebuilt_state(connection: Connection) -> Callable[[], IndexState]:
    """Return a function that tells what the index would know if it were made anew from the rows."""

    def rebuilt() -> IndexState:
        rows = connection.execute("SELECT id FROM person").fetchall()
        entries = connection.execute("SELECT id FROM entry").fetchall()
        documents = [
            (people.document_id(PersonId(i)), people.document(connection, PersonId(i))) for (i,) in rows
        ] + [timeline.document(timeline.get(connection, timeline.EntryId(i))) for (i,) in entries]
        index.rebuild(connection, iter(documents), lambda _done: None)
        return _state(connection)

    return rebuilt


def _state(connection: Connection) -> IndexState:
    words = connection.execute("SELECT term, doc, col, offset FROM temp.words ORDER BY 1, 2, 3, 4").fetchall()
    return words, connection.execute("SELECT id, sz FROM search_index_docsize ORDER BY id").fetchall()
