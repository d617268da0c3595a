"""How people stand to each other."""

from __future__ import annotations

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import people, search
from wayside.work.people import PersonFields, PersonId


@pytest.fixture
def otter(connection: Connection) -> PersonId:
    return people.add(connection, PersonFields(code_name="Otter", aim="Listen."))


def test_a_relationship_is_seen_from_both_sides(
    connection: Connection, heron: PersonId, otter: PersonId
) -> None:
    people.add_relationship(connection, heron, "older brother", other=otter)
    (own,) = people.relationships(connection, heron)
    (theirs,) = people.relationships(connection, otter)
    assert (own.kind, own.label, own.other, own.noted_by_other) == ("older brother", "Otter", otter, False)
    assert (theirs.label, theirs.other, theirs.noted_by_other) == ("Heron", heron, True)
    people.remove_relationship(connection, theirs.id)
    assert people.relationships(connection, heron) == people.relationships(connection, otter) == []


def test_somebody_without_a_page_is_described(connection: Connection, heron: PersonId) -> None:
    relationship = people.add_relationship(connection, heron, "trusts", label="the trainer\0 at\nthe club")
    (found,) = people.relationships(connection, heron)
    assert (found.label, found.other) == ("the trainer at the club", None)
    assert [hit.person_id for hit in search.search(connection, "trainer").hits] == [heron]
    people.remove_relationship(connection, relationship)
    assert not search.search(connection, "trainer").hits


def test_a_changed_name_shows_in_the_relationship(
    connection: Connection, heron: PersonId, otter: PersonId
) -> None:
    people.add_relationship(connection, heron, "friend", other=otter)
    people.update(connection, otter, code_name="Beaver")
    assert people.relationships(connection, heron)[0].label == "Beaver"


def test_nobody_is_related_to_themselves(connection: Connection, heron: PersonId) -> None:
    with pytest.raises(WaysideError) as error:
        people.add_relationship(connection, heron, "twin", other=heron)
    assert error.value.code is ErrorCode.VALUE_INVALID


@pytest.mark.parametrize(("kind", "label"), [("", "aunt"), ("aunt", " ")])
def test_kind_and_somebody_are_required(
    connection: Connection, heron: PersonId, kind: str, label: str
) -> None:
    with pytest.raises(WaysideError) as error:
        people.add_relationship(connection, heron, kind, label=label)
    assert error.value.code is ErrorCode.VALUE_REQUIRED


def test_somebody_who_is_not_here_is_refused(connection: Connection, heron: PersonId) -> None:
    with pytest.raises(WaysideError) as error:
        people.add_relationship(connection, heron, "friend", other=PersonId(999_999))
    assert error.value.code is ErrorCode.NOT_FOUND
    assert people.relationships(connection, heron) == []


def test_removing_twice_is_quiet(connection: Connection, heron: PersonId) -> None:
    relationship = people.add_relationship(connection, heron, "friend", label="a neighbour")
    people.remove_relationship(connection, relationship)
    people.remove_relationship(connection, relationship)
