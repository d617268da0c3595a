"""A catalogue for the tests of offers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wayside.vault.connection import Connection, transaction


@pytest.fixture(autouse=True)
def _no_offers(connection: Connection) -> Iterator[None]:
    """Empty the catalogue, which does not go with the people."""
    yield
    with transaction(connection):
        connection.execute("DELETE FROM offer")
