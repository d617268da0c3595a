"""The ledger: what an identity is, and what was told to whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import FactId, FactKind, IdentityId, ToldId
from wayside.work.people import PersonId


def test_facts_come_by_kind_in_the_order_they_were_written(connection: Connection, jonas: IdentityId) -> None:
    identities.add_fact(connection, jonas, FactKind.JOB, "works in a  warehouse\n")
    identities.add_fact(connection, jonas, FactKind.AGE, "24")
    identities.add_fact(connection, jonas, FactKind.JOB, "nights only")
    assert [(fact.kind, fact.text) for fact in identities.facts(connection, jonas)] == [
        (FactKind.AGE, "24"),
        (FactKind.JOB, "works in a warehouse"),
        (FactKind.JOB, "nights only"),
    ]


def test_a_fact_is_changed_taken_out_and_brought_back(
    connection: Connection, jonas: IdentityId, logged: Callable[[], list[str]]
) -> None:
    fact = identities.add_fact(connection, jonas, FactKind.TOWN, "Leipzig")
    changed = identities.update_fact(connection, fact.id, "Halle")
    assert identities.facts(connection, jonas) == [changed]
    assert identities.update_fact(connection, fact.id, " Halle ") == changed
    gone = identities.remove_fact(connection, fact.id)
    assert identities.facts(connection, jonas) == []
    back = identities.add_fact(connection, gone.identity_id, gone.kind, gone.text)
    assert identities.facts(connection, jonas) == [back]
    assert logged() == ["fact-added", "fact-changed", "fact-removed", "fact-added"]


def test_what_is_not_there_cannot_be_changed(
    connection: Connection, heron: PersonId, jonas: IdentityId
) -> None:
    nobody, nothing = IdentityId(9_999), 9_999
    acts: tuple[Callable[[], object], ...] = (
        lambda: identities.add_fact(connection, nobody, FactKind.AGE, "24"),
        lambda: identities.update_fact(connection, FactId(nothing), "24"),
        lambda: identities.remove_fact(connection, FactId(nothing)),
        lambda: identities.tell(connection, nobody, heron, FactKind.AGE, "24"),
        lambda: identities.tell(connection, jonas, PersonId(nothing), FactKind.AGE, "24"),
        lambda: identities.remove_told(connection, ToldId(nothing)),
    )
    for act in acts:
        with pytest.raises(WaysideError) as error:
            act()
        assert error.value.code is ErrorCode.NOT_FOUND


def test_an_empty_fact_is_no_fact(connection: Connection, heron: PersonId, jonas: IdentityId) -> None:
    with pytest.raises(WaysideError) as error:
        identities.add_fact(connection, jonas, FactKind.AGE, " \n")
    assert error.value.code is ErrorCode.VALUE_REQUIRED
    with pytest.raises(WaysideError) as error:
        identities.tell(connection, jonas, heron, FactKind.AGE, "\u0000")
    assert error.value.code is ErrorCode.VALUE_REQUIRED


def test_never_say_topics_are_read_one_by_one(connection: Connection, jonas: IdentityId) -> None:
    identities.add_fact(connection, jonas, FactKind.NEVER, "city, football club ;; workplace,")
    identities.add_fact(connection, jonas, FactKind.NEVER, "city; the dog")
    identities.add_fact(connection, jonas, FactKind.OTHER, "rides, a bike")
    found = identities.topics(identities.facts(connection, jonas))
    assert found == ("city", "football club", "workplace", "the dog")


def test_told_by_an_identity_to_a_person_or_both(
    connection: Connection, heron: PersonId, otter: PersonId, jonas: IdentityId, mira: IdentityId
) -> None:
    identities.tell(connection, jonas, heron, FactKind.AGE, "24", at=1_000)
    identities.tell(connection, jonas, otter, FactKind.AGE, "25", at=2_000)
    identities.tell(connection, mira, heron, FactKind.TOWN, "Kassel", at=3_000)

    def texts(**who: object) -> list[str]:
        return [one.text for one in identities.told(connection, **who)]  # type: ignore[arg-type]

    assert texts() == ["Kassel", "25", "24"]
    assert texts(identity=jonas) == ["25", "24"]
    assert texts(person=heron) == ["Kassel", "24"]
    assert texts(identity=jonas, person=heron) == ["24"]


def test_what_a_person_believes_by_identity_and_kind(
    connection: Connection, heron: PersonId, otter: PersonId, jonas: IdentityId, mira: IdentityId
) -> None:
    identities.tell(connection, jonas, heron, FactKind.JOB, "warehouse", at=1_000)
    identities.tell(connection, jonas, heron, FactKind.AGE, "24", at=2_000)
    identities.tell(connection, mira, heron, FactKind.TOWN, "Kassel", at=3_000)
    identities.tell(connection, jonas, heron, FactKind.JOB, "driver", at=2_500)
    identities.tell(connection, jonas, otter, FactKind.JOB, "student", at=9_000)
    believed = identities.beliefs(connection, heron)
    assert [(one.identity_id, [told.text for told in one.told]) for one in believed] == [
        (mira, ["Kassel"]),
        (jonas, ["24", "driver", "warehouse"]),
    ]
    assert identities.beliefs(connection, PersonId(9_999)) == []


def test_a_telling_noted_by_mistake_is_taken_out(
    connection: Connection, heron: PersonId, jonas: IdentityId, logged: Callable[[], list[str]]
) -> None:
    one = identities.tell(connection, jonas, heron, FactKind.AGE, "24")
    assert identities.remove_told(connection, one.id) == one
    assert identities.told(connection) == []
    assert logged() == ["told-noted", "told-removed"]
