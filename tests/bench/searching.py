"""Search on 100,000 entries against plain, unencrypted FTS5 over the same texts."""

from __future__ import annotations

import contextlib
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench import plain, vaults
from tests.bench.rows import BY_NAME, Row
from tests.bench.terms import Query, Vocabulary
from tests.bench.timing import Pairs, interleaved, milliseconds, quartiles
from wayside.vault.connection import Connection
from wayside.work.search import search

LIMIT = 50


def measure(folder: Path, rounds: int) -> Iterator[Row]:
    """Yield the rows of search. `folder` is an empty one on the vault's disk."""
    with vaults.open_vault(vaults.copied(vaults.USUAL, folder)) as vault:
        plain.build(folder / "plain.db", vault)
        with contextlib.ExitStack() as stack:
            engines = {
                name: stack.enter_context(contextlib.closing(connect(str(folder / "plain.db"))))
                for name, connect in plain.ENGINES.items()
            }
            words = Vocabulary(vault.connection, next(iter(engines.values())))
            for name, queries in (
                ("search rare", words.rare()),
                ("search common", words.common()),
                ("search prefix", words.prefixes()),
                ("search phrase", words.phrases()),
            ):
                yield _row(name, vault.connection, engines, queries, rounds)


def _row(
    name: str, connection: Connection, engines: dict[str, Any], queries: list[Query], rounds: int
) -> Row:
    engine = min(engines, key=lambda tried: _together(engines[tried], queries))
    floor = engines[engine]
    measured = [(query, _pairs(connection, floor, query, rounds)) for query in queries]
    ratios = [
        value / low for _, pairs in measured for value, low in zip(pairs.values, pairs.floors, strict=True)
    ]
    low, high = quartiles(ratios)
    each = ", ".join(
        f"{query.typed} {statistics.median(pairs.values):.2f}/{statistics.median(pairs.floors):.2f}"
        for query, pairs in measured
    )
    # Terms differ in cost by orders of magnitude; the geometric mean of their medians lets each count the same.
    return Row(
        goal=BY_NAME[name],
        value=statistics.geometric_mean([statistics.median(pairs.values) for _, pairs in measured]),
        floor=statistics.geometric_mean([statistics.median(pairs.floors) for _, pairs in measured]),
        low=low,
        high=high,
        notes=(f"floor by {engine}; ms of each: {each}",),
    )


def _pairs(connection: Connection, floor: Any, query: Query, rounds: int) -> Pairs:
    found = len(search(connection, query.typed, limit=LIMIT).hits)
    if found != len(plain.find(floor, query.expression)):
        raise ValueError("the two searches do not find the same")
    return interleaved(
        lambda: milliseconds(search, connection, query.typed, limit=LIMIT),
        lambda: milliseconds(plain.find, floor, query.expression),
        rounds,
        warm=2,
        quiet_every=rounds + 2,
    )


def _together(engine: Any, queries: list[Query]) -> float:
    """Return how long an engine takes for all, at its best of three."""
    return min(sum(milliseconds(plain.find, engine, query.expression) for query in queries) for _ in range(3))
