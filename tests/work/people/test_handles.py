"""The names a person goes by on platforms."""

from __future__ import annotations

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import people, search
from wayside.work.people import PersonFields, PersonId


@pytest.fixture
def otter(connection: Connection) -> PersonId:
    return people.add(connection, PersonFields(code_name="Otter", aim="Listen."))


def test_handles_in_use_come_first_and_the_old_ones_stay(connection: Connection, heron: PersonId) -> None:
    first = people.add_handle(connection, heron, "Instagram", "@iron.fist", since=1_000)
    people.add_handle(connection, heron, "Discord", "fox#1", since=2_000)
    people.end_handle(connection, first, until=3_000)
    found = people.handles(connection, heron)
    assert [(h.platform, h.handle, h.since, h.until) for h in found] == [
        ("Discord", "fox#1", 2_000, None),
        ("Instagram", "@iron.fist", 1_000, 3_000),
    ]
    people.resume_handle(connection, first)
    assert all(handle.until is None for handle in people.handles(connection, heron))


@pytest.mark.parametrize(
    ("platform", "handle"),
    [
        ("instagram", "Iron.Fist"),
        ("INSTAGRAM", "@iron.fist"),
        (" Instagram ", "@ IRON.FIST"),
        ("Ｉnstagram", "ιron".replace("ι", "i") + ".fist"),
    ],
)
def test_the_same_account_is_recognised_however_it_is_spelled(
    connection: Connection, heron: PersonId, otter: PersonId, platform: str, handle: str
) -> None:
    people.add_handle(connection, heron, "Instagram", "@iron.fist")
    assert people.same_handle(connection, platform, handle, besides=otter) == [(heron, "Heron")]
    assert people.same_handle(connection, platform, handle, besides=heron) == []


def test_another_platform_is_another_account(
    connection: Connection, heron: PersonId, otter: PersonId
) -> None:
    people.add_handle(connection, heron, "Discord", "server fox")
    assert people.same_handle(connection, "Telegram", "server fox", besides=otter) == []
    assert people.same_handle(connection, "Discord server", "fox", besides=otter) == []


def test_a_handle_is_found_and_forgotten_by_search(connection: Connection, heron: PersonId) -> None:
    handle = people.add_handle(connection, heron, "Telegram", "blue_kettle")
    assert [hit.person_id for hit in search.search(connection, "kettle").hits] == [heron]
    people.remove_handle(connection, heron, handle)
    assert not search.search(connection, "kettle").hits
    assert people.handles(connection, heron) == []


def test_a_handle_of_somebody_else_is_not_removed(
    connection: Connection, heron: PersonId, otter: PersonId
) -> None:
    handle = people.add_handle(connection, heron, "Telegram", "kettle")
    people.remove_handle(connection, otter, handle)
    assert len(people.handles(connection, heron)) == 1


@pytest.mark.parametrize(("platform", "handle", "field"), [("", "a", "platform"), ("X", " \0 ", "handle")])
def test_both_parts_are_required(
    connection: Connection, heron: PersonId, platform: str, handle: str, field: str
) -> None:
    with pytest.raises(WaysideError) as error:
        people.add_handle(connection, heron, platform, handle)
    assert (error.value.code, error.value.params["field"]) == (ErrorCode.VALUE_REQUIRED, field)


def test_hostile_handles_are_only_text(connection: Connection, heron: PersonId, otter: PersonId) -> None:
    for handle in ("'; --", '"x"', "%_", "\u202eevil", "🦉", "a\nb"):
        people.add_handle(connection, heron, "X", handle)
        assert people.same_handle(connection, "X", handle, besides=otter) == [(heron, "Heron")]
    assert people.same_handle(connection, "X", "%", besides=otter) == []
