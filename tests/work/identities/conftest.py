"""Identities for the tests of this folder."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from wayside.vault.connection import Connection
from wayside.work import identities, people
from wayside.work.identities import IdentityFields, IdentityId, IdentityKind
from wayside.work.people import PersonFields, PersonId

MakeIdentity = Callable[[str], IdentityId]


@pytest.fixture
def make_identity(connection: Connection) -> MakeIdentity:
    """Return a function that makes an alias of a name."""

    def make(name: str) -> IdentityId:
        return identities.add(connection, IdentityFields(name=name, kind=IdentityKind.ALIAS))

    return make


@pytest.fixture
def jonas(make_identity: MakeIdentity) -> IdentityId:
    """Return an alias."""
    return make_identity("Jonas K.")


@pytest.fixture
def mira(make_identity: MakeIdentity) -> IdentityId:
    """Return another alias."""
    return make_identity("Mira")


@pytest.fixture
def otter(connection: Connection) -> PersonId:
    """Return a second person."""
    return people.add(connection, PersonFields(code_name="Otter", aim="Listen."))


@pytest.fixture
def logged(connection: Connection) -> Callable[[], list[str]]:
    """Return a function that gives the kinds of all activity since the test began."""
    start = connection.execute("SELECT coalesce(max(sequence), 0) FROM activity").fetchone()[0]

    def kinds() -> list[str]:
        rows = connection.execute(
            "SELECT kind FROM activity WHERE sequence > ? AND kind NOT IN ('person-added', 'identity-added')"
            " ORDER BY sequence",
            (start,),
        )
        return [kind for (kind,) in rows]

    return kinds
