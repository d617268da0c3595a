"""What waits about identities, and what goes when a person or an identity is deleted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from wayside.vault.connection import Connection, transaction
from wayside.work import identities, timeline
from wayside.work.identities import (
    BURN_STEPS,
    AccountFields,
    DisclosureFields,
    DueBurn,
    DueDisclosure,
    DueIdentity,
    ExposureFields,
    FactKind,
    IdentityFields,
    IdentityId,
    IdentityKind,
    IdentityState,
    Severity,
    WatchKind,
)
from wayside.work.people import PersonId
from wayside.work.timeline import ContactFields

TODAY = date(2026, 11, 25)


def test_nothing_waits_in_an_empty_vault(connection: Connection) -> None:
    assert identities.due(connection, TODAY).count == 0


@pytest.mark.parametrize(("days", "told"), [(-3, True), (0, True), (14, True), (15, False)])
def test_an_authorisation_is_told_two_weeks_before_it_ends(
    connection: Connection, jonas: IdentityId, days: int, told: bool
) -> None:
    end = TODAY + timedelta(days=days)
    identities.authorise(connection, jonas, by="head of team", on=date(2026, 1, 1), until=end)
    found = identities.due(connection, TODAY).authorisations
    assert found == ((DueIdentity(identity_id=jonas, name="Jonas K.", on=end),) if told else ())


def test_a_review_waits_from_its_day_on(connection: Connection, jonas: IdentityId) -> None:
    identities.update(connection, jonas, review_on=TODAY)
    assert [one.on for one in identities.due(connection, TODAY).reviews] == [TODAY]
    assert identities.due(connection, TODAY - timedelta(days=1)).reviews == ()


def test_nothing_waits_for_an_identity_that_is_over(connection: Connection) -> None:
    fields = IdentityFields(name="Real", kind=IdentityKind.REAL_NAME, review_on=TODAY, authorised_until=TODAY)
    real = identities.add(connection, fields)
    assert identities.due(connection, TODAY).count == 2
    identities.step(connection, real, IdentityState.RETIRED, "left")
    assert identities.due(connection, TODAY).count == 0


def test_a_disclosure_waits_until_it_is_told(
    connection: Connection, heron: PersonId, jonas: IdentityId
) -> None:
    fields = DisclosureFields(moment="Later", review_on=TODAY)
    identities.plan_disclosure(connection, jonas, heron, fields)
    assert identities.due(connection, TODAY).disclosures == (
        DueDisclosure(identity_id=jonas, name="Jonas K.", person_id=heron, code_name="Heron", on=TODAY),
    )
    assert identities.due(connection, TODAY - timedelta(days=1)).disclosures == ()
    identities.disclosed(connection, jonas, heron, "told")
    assert identities.due(connection, TODAY).count == 0


def test_a_burn_procedure_waits_until_it_is_closed(connection: Connection, jonas: IdentityId) -> None:
    identities.step(connection, jonas, IdentityState.BURNED, "recognised")
    total = len(BURN_STEPS)
    for number, step in enumerate(BURN_STEPS):
        expected = DueBurn(identity_id=jonas, name="Jonas K.", done=number, of=total)
        assert identities.due(connection, TODAY).burns == (expected,)
        identities.do_burn_step(connection, jonas, step.key)
    assert identities.due(connection, TODAY).burns == ()


_OWNED = ("fact", "told", "exposure", "burn_step", "disclosure", "allowance", "account", "identity_step")


def counts(connection: Connection, tables: tuple[str, ...]) -> dict[str, int]:
    return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


@pytest.fixture
def full(connection: Connection, heron: PersonId, jonas: IdentityId) -> Callable[[], object]:
    """One row of everything about an identity and a person."""
    identities.add_fact(connection, jonas, FactKind.AGE, "24")
    identities.tell(connection, jonas, heron, FactKind.AGE, "24")
    identities.add_account(connection, jonas, AccountFields(platform="X", handle="jonas"))
    identities.allow(connection, jonas, heron, 1, "words")
    identities.plan_disclosure(connection, jonas, heron, DisclosureFields(moment="Later"))
    exposure = ExposureFields(at=0, severity=Severity.SLIP, what="slip", person_id=heron)
    identities.note_exposure(connection, jonas, exposure)
    identities.add_watch_term(connection, heron, WatchKind.NAME, "Theo")
    identities.add_watch_term(connection, None, WatchKind.NAME, "Anna")
    timeline.add_contact(connection, heron, ContactFields(at=0, text="hello", identity_id=jonas))
    identities.step(connection, jonas, IdentityState.BURNED, "recognised")
    identities.do_burn_step(connection, jonas, "tell-the-lead")
    return lambda: connection.execute("SELECT identity_id FROM entry").fetchall()


def test_deleting_an_identity_leaves_nothing_of_it(
    connection: Connection, jonas: IdentityId, full: Callable[[], object]
) -> None:
    assert all(counts(connection, _OWNED).values())
    with transaction(connection):
        connection.execute("DELETE FROM identity WHERE id = ?", (jonas,))
    assert not any(counts(connection, _OWNED).values())
    # The contact was with the person and stays; under which name it was is gone.
    assert full() == [(None,)]
    assert counts(connection, ("watch_term",)) == {"watch_term": 2}


def test_deleting_a_person_leaves_nothing_of_them(
    connection: Connection, heron: PersonId, jonas: IdentityId, full: Callable[[], object]
) -> None:
    with transaction(connection):
        connection.execute("DELETE FROM person WHERE id = ?", (heron,))
    assert full() == []
    left = counts(connection, _OWNED)
    assert {table for table, number in left.items() if number == 0} == {"told", "disclosure", "allowance"}
    assert [term.text for term in identities.all_watch_terms(connection)] == ["Anna"]
    (exposure,) = identities.exposures(connection, jonas)
    assert exposure.fields.person_id is None
