"""An identity's record: what may be kept, what comes back, in which order."""

from __future__ import annotations

from datetime import date

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import IdentityFields, IdentityId, IdentityKind, IdentityState

FULL = IdentityFields(
    name="Jonas K.",
    kind=IdentityKind.ALIAS,
    band=3,
    purpose="Comments under music videos.\nNot for groups.",
    authorised_by="head of the team",
    authorised_on=date(2026, 1, 1),
    authorised_until=date(2026, 6, 30),
    review_on=date(2026, 4, 1),
)


def test_everything_typed_comes_back_and_it_is_proposed(connection: Connection) -> None:
    identity = identities.add(connection, FULL)
    record = identities.get(connection, identity)
    assert record.fields == FULL
    assert record.state is IdentityState.PROPOSED
    assert record.name == "Jonas K."
    assert identities.some(connection, [identity, IdentityId(999_999)]) == {identity: record}
    assert [step.state for step in identities.steps(connection, identity)] == [IdentityState.PROPOSED]


def test_a_name_is_found_however_it_is_written_and_taken_once(connection: Connection) -> None:
    mira = identities.add(connection, IdentityFields(name="Mira", kind=IdentityKind.ROLE_SHOWN))
    assert identities.find(connection, " MÍRA ") == mira
    assert identities.find(connection, "Mora") is None
    for call in (
        lambda: identities.add(connection, IdentityFields(name="míra", kind=IdentityKind.ALIAS)),
        lambda: identities.update(connection, identities.add(connection, FULL), name="mira"),
    ):
        with pytest.raises(WaysideError) as error:
            call()
        assert error.value.code is ErrorCode.NAME_TAKEN
    assert identities.update(connection, mira, name="MIRA").name == "MIRA"


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"name": " \u202e\u0301 "}, ErrorCode.VALUE_REQUIRED, "name"),
        ({"name": "x" * 10_001}, ErrorCode.VALUE_TOO_LONG, "name"),
        ({"band": 8}, ErrorCode.VALUE_INVALID, "band"),
        ({"band": -1}, ErrorCode.VALUE_INVALID, "band"),
        ({"authorised_until": date(2025, 12, 31)}, ErrorCode.VALUE_INVALID, "authorised_until"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    connection: Connection, changes: dict[str, object], code: ErrorCode, field: str
) -> None:
    identity = identities.add(connection, FULL)
    with pytest.raises(WaysideError) as error:
        identities.update(connection, identity, **changes)
    assert (error.value.code, error.value.params["field"]) == (code, field)
    assert identities.get(connection, identity).fields == FULL


def test_an_identity_that_is_not_there(connection: Connection) -> None:
    with pytest.raises(WaysideError) as error:
        identities.get(connection, IdentityId(999_999))
    assert error.value.code is ErrorCode.NOT_FOUND


def test_the_usable_ones_come_first_and_those_that_are_over_last(connection: Connection) -> None:
    names = ("Retired", "Burned", "Proposed", "Resting", "Authorised", "Active")
    made = {
        name: identities.add(connection, IdentityFields(name=name, kind=IdentityKind.ROLE_SHOWN))
        for name in names
    }
    identities.start(connection, made["Active"], date(2026, 1, 1))
    identities.step(connection, made["Authorised"], IdentityState.AUTHORISED, "")
    identities.step(connection, made["Resting"], IdentityState.AUTHORISED, "")
    identities.step(connection, made["Resting"], IdentityState.RESTING, "on leave")
    identities.step(connection, made["Burned"], IdentityState.BURNED, "recognised")
    identities.step(connection, made["Retired"], IdentityState.RETIRED, "no longer needed")
    assert [one.name for one in identities.all_identities(connection)] == list(reversed(names))


def test_a_free_band_is_one_that_no_living_identity_wears(connection: Connection) -> None:
    assert identities.free_band(connection) == 0
    first = identities.add(connection, IdentityFields(name="One", kind=IdentityKind.ALIAS, band=0))
    identities.add(connection, IdentityFields(name="Two", kind=IdentityKind.ALIAS, band=1))
    assert identities.free_band(connection) == 2
    identities.step(connection, first, IdentityState.BURNED, "recognised")
    assert identities.free_band(connection) == 0


def test_the_kind_is_open_only_while_it_is_proposed(connection: Connection) -> None:
    identity = identities.add(connection, IdentityFields(name="Mira", kind=IdentityKind.ALIAS))
    identities.update(connection, identity, kind=IdentityKind.ROLE_SHOWN)
    identities.start(connection, identity, date(2026, 1, 1))
    with pytest.raises(WaysideError) as error:
        identities.update(connection, identity, kind=IdentityKind.REAL_NAME)
    assert (error.value.code, error.value.params["field"]) == (ErrorCode.VALUE_INVALID, "kind")


def test_the_activity_log_holds_no_name_and_no_purpose(connection: Connection) -> None:
    identity = identities.add(connection, FULL)
    identities.step(connection, identity, IdentityState.AUTHORISED, "the zebra reason")
    identities.update(connection, identity, authorised_until=date(2026, 7, 31), name="Zebra")
    entries = activity.page(connection, limit=3)
    assert [entry.kind for entry in entries] == [
        "identity-authorisation-changed",
        "identity-step",
        "identity-added",
    ]
    assert all("ebra" not in str(entry.fields) and "Jonas" not in str(entry.fields) for entry in entries)
