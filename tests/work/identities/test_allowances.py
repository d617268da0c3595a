"""What may be said always: for whom, once, taken back, and logged without the words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import AllowanceId, IdentityId
from wayside.work.people import PersonId


def test_allowed_for_one_person_or_for_all(
    connection: Connection, heron: PersonId, otter: PersonId, jonas: IdentityId, mira: IdentityId
) -> None:
    identities.allow(connection, jonas, heron, 3, "linden hof")
    identities.allow(connection, jonas, None, 4, "mail")
    assert identities.allowed(connection, jonas, heron) == {(3, "linden hof"), (4, "mail")}
    assert identities.allowed(connection, jonas, otter) == {(4, "mail")}
    assert identities.allowed(connection, jonas, None) == {(4, "mail")}
    assert identities.allowed(connection, mira, heron) == frozenset()


def test_allowing_twice_is_allowing_once(
    connection: Connection, heron: PersonId, jonas: IdentityId, logged: Callable[[], list[str]]
) -> None:
    for person in (heron, None):
        first = identities.allow(connection, jonas, person, 3, "hof")
        assert identities.allow(connection, jonas, person, 3, "hof") == first
    assert len(identities.allowances(connection, jonas)) == 2
    assert logged() == ["allowance-given", "allowance-given"]


def test_taken_back_it_is_found_again(
    connection: Connection, heron: PersonId, jonas: IdentityId, logged: Callable[[], list[str]]
) -> None:
    given = identities.allow(connection, jonas, heron, 3, "hof")
    assert [
        (one.id, one.person_id, one.kind, one.key) for one in identities.allowances(connection, jonas)
    ] == [(given, heron, 3, "hof")]
    identities.withdraw(connection, given)
    identities.withdraw(connection, given)
    assert identities.allowed(connection, jonas, heron) == frozenset()
    assert identities.allowances(connection, jonas) == []
    assert logged() == ["allowance-given", "allowance-withdrawn"]


def test_the_log_has_the_number_of_the_kind_and_nothing_else(
    connection: Connection, heron: PersonId, jonas: IdentityId
) -> None:
    identities.withdraw(connection, identities.allow(connection, jonas, heron, 3, "hof"))
    withdrawn, given = activity.page(connection, limit=2)
    assert (given.kind, given.fields) == ("allowance-given", {"finding": 3})
    assert (withdrawn.kind, withdrawn.fields) == ("allowance-withdrawn", {"finding": 3})


def test_what_cannot_be_allowed(connection: Connection, heron: PersonId, jonas: IdentityId) -> None:
    for identity, person, key, code in (
        (IdentityId(9_999), heron, "hof", ErrorCode.NOT_FOUND),
        (jonas, PersonId(9_999), "hof", ErrorCode.NOT_FOUND),
        (jonas, heron, " ", ErrorCode.VALUE_REQUIRED),
    ):
        with pytest.raises(WaysideError) as error:
            identities.allow(connection, identity, person, 3, key)
        assert error.value.code is code
    identities.withdraw(connection, AllowanceId(9_999))
    assert identities.allowances(connection, jonas) == []
