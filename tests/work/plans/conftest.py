"""Playbooks for the tests of plans."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wayside.vault.connection import Connection, transaction


@pytest.fixture(autouse=True)
def _no_playbooks(connection: Connection) -> Iterator[None]:
    """Empty the playbooks, which do not go with the people."""
    yield
    with transaction(connection):
        connection.execute("DELETE FROM playbook")
