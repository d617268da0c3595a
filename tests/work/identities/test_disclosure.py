"""The plan to tell somebody that they wrote with an alias."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import DisclosureFields, IdentityId
from wayside.work.people import PersonId

PLAN = DisclosureFields(
    moment="After the trial day",
    words="I work for a team.\nMy name is another.",
    present="Colleague from the workshop",
    review_on=date(2026, 12, 1),
)


def test_planned_changed_told_and_dropped(
    connection: Connection, heron: PersonId, jonas: IdentityId, logged: Callable[[], list[str]]
) -> None:
    assert identities.disclosure(connection, jonas, heron) is None
    plan = identities.plan_disclosure(connection, jonas, heron, PLAN)
    assert (plan.fields, plan.is_told) == (PLAN, False)
    told = identities.disclosed(connection, jonas, heron, "Was angry, stayed.", at=7_000)
    assert (told.told_at, told.outcome, told.is_told) == (7_000, "Was angry, stayed.", True)
    changed = identities.plan_disclosure(connection, jonas, heron, DisclosureFields(moment="Later"))
    assert (changed.fields.moment, changed.told_at, changed.outcome) == ("Later", 7_000, "Was angry, stayed.")
    assert identities.disclosures(connection) == [changed]
    identities.drop_disclosure(connection, jonas, heron)
    identities.drop_disclosure(connection, jonas, heron)
    assert identities.disclosures(connection) == []
    assert logged() == ["disclosure-planned", "disclosure-told", "disclosure-planned", "disclosure-dropped"]


def test_those_to_be_told_come_first_by_the_day_they_are_looked_at(
    connection: Connection, heron: PersonId, otter: PersonId, jonas: IdentityId, mira: IdentityId
) -> None:
    def plan(identity: IdentityId, person: PersonId, day: date | None) -> None:
        identities.plan_disclosure(
            connection, identity, person, DisclosureFields(moment="Later", review_on=day)
        )

    plan(jonas, heron, None)
    plan(jonas, otter, date(2026, 3, 1))
    plan(mira, heron, date(2026, 2, 1))
    plan(mira, otter, date(2026, 1, 1))
    identities.disclosed(connection, mira, otter, "went well")
    found = identities.disclosures(connection)
    assert [(one.identity_id, one.person_id) for one in found] == [
        (mira, heron),
        (jonas, otter),
        (jonas, heron),
        (mira, otter),
    ]
    assert len(identities.disclosures(connection, identity=jonas)) == 2
    assert len(identities.disclosures(connection, person=heron)) == 2
    assert len(identities.disclosures(connection, jonas, heron)) == 1


@pytest.mark.parametrize(("day", "expected"), [(1, True), (2, True), (3, False)])
def test_overdue_from_its_day_on_until_it_is_told(
    connection: Connection, heron: PersonId, jonas: IdentityId, day: int, expected: bool
) -> None:
    today = date(2026, 5, 2)
    fields = DisclosureFields(moment="Later", review_on=date(2026, 5, day))
    assert identities.plan_disclosure(connection, jonas, heron, fields).is_overdue(today) is expected
    assert not identities.disclosed(connection, jonas, heron, "done").is_overdue(today)


def test_what_cannot_be_planned(connection: Connection, heron: PersonId, jonas: IdentityId) -> None:
    cases: tuple[tuple[Callable[[], object], ErrorCode], ...] = (
        (lambda: identities.plan_disclosure(connection, IdentityId(9), heron, PLAN), ErrorCode.NOT_FOUND),
        (lambda: identities.plan_disclosure(connection, jonas, PersonId(9_999), PLAN), ErrorCode.NOT_FOUND),
        (
            lambda: identities.plan_disclosure(connection, jonas, heron, DisclosureFields(moment=" ")),
            ErrorCode.VALUE_REQUIRED,
        ),
        (lambda: identities.disclosed(connection, jonas, heron, "told"), ErrorCode.NOT_FOUND),
    )
    for act, code in cases:
        with pytest.raises(WaysideError) as error:
            act()
        assert error.value.code is code
    identities.plan_disclosure(connection, jonas, heron, PLAN)
    with pytest.raises(WaysideError) as error:
        identities.disclosed(connection, jonas, heron, "\n")
    assert error.value.code is ErrorCode.VALUE_REQUIRED
