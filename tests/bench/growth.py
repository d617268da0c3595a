"""What a hundred times as many entries cost: opening, the first pages, a rare word."""

from __future__ import annotations

import contextlib
import statistics
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tests.bench import vaults
from tests.bench.rows import Row
from tests.bench.terms import Query, Vocabulary
from tests.bench.timing import interleaved, milliseconds
from wayside.vault import keys
from wayside.vault.connection import Connection
from wayside.vault.vault import Vault
from wayside.work import people, timeline, today
from wayside.work.people import PeopleQuery, PersonId
from wayside.work.search import search

_LINES = 50


def measure(rounds: int) -> Iterator[Row]:
    """Yield the rows of growth; takes minutes when the million has to be built first."""
    huge, small = (vaults.pristine(size) for size in (vaults.HUGE, vaults.SMALL))
    yield interleaved(lambda: _open(huge), lambda: _open(small), rounds).row(
        "growth open", "without the key's derivation"
    )
    yield interleaved(lambda: _first_page(huge), lambda: _first_page(small), rounds).row(
        "growth first page", "Today, People and a timeline on a connection just opened"
    )
    yield _rare(huge, small, rounds)


def _open(folder: Path) -> float:
    with _derivation() as derived:
        begin = time.perf_counter()
        vault = vaults.open_vault(folder)
        took = time.perf_counter() - begin
    vault.close()
    return (took - derived[0]) * 1000


@contextlib.contextmanager
def _derivation() -> Iterator[list[float]]:
    """Measure the derivation of keys in the block, in seconds."""
    seconds = list[float]()
    unlock = keys.unlock

    def timed(header: keys.Header, secret: keys.Secret) -> keys.DataKey:
        begin = time.perf_counter()
        key = unlock(header, secret)
        seconds.append(time.perf_counter() - begin)
        return key

    keys.unlock = timed
    try:
        yield seconds
    finally:
        keys.unlock = unlock


def _first_page(folder: Path) -> float:
    with vaults.open_vault(folder) as vault:
        person = _busiest(vault)
        return milliseconds(_read_first_pages, vault.connection, person)


def _read_first_pages(connection: Connection, person: PersonId) -> None:
    now = time.time_ns() // 1_000_000
    today.overview(connection, now, date.today())
    order = people.order(connection, PeopleQuery())
    people.rows(connection, [PersonId(id_) for id_ in order[:_LINES]])
    timeline.counts(connection, person)
    timeline.page(connection, person, limit=_LINES)


def _busiest(vault: Vault) -> PersonId:
    # From the first people only: looking at everybody's entries would leave them in the cache.
    return PersonId(vault.connection.execute("SELECT min(id) FROM person").fetchone()[0])


def _rare(huge: Path, small: Path, rounds: int) -> Row:
    with vaults.open_vault(huge) as large, vaults.open_vault(small) as little:
        queries = [Vocabulary(vault.connection).rare() for vault in (large, little)]
        pairs = interleaved(
            lambda: _all(large.connection, queries[0]),
            lambda: _all(little.connection, queries[1]),
            rounds,
            warm=2,
            quiet_every=rounds + 2,
        )
    words = ", ".join(query.typed for found in queries for query in found)
    return pairs.row("growth rare search", f"words of 3 to 20 documents: {words}")


def _all(connection: Connection, queries: list[Query]) -> float:
    """Return the median time of a search."""
    return statistics.median(milliseconds(search, connection, query.typed, limit=_LINES) for query in queries)
