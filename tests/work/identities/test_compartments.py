"""Where identities touch: shown before contact."""

from __future__ import annotations

from wayside.vault.connection import Connection
from wayside.work import identities, people, timeline
from wayside.work.identities import AccountFields, CompartmentWarning, FactKind, IdentityId, Mixing
from wayside.work.people import PersonId
from wayside.work.timeline import ContactFields


def meet(connection: Connection, identity: IdentityId, person: PersonId, at: int) -> None:
    timeline.add_contact(connection, person, ContactFields(at=at, text="hello", identity_id=identity))


def test_nothing_to_say_where_nothing_touches(
    connection: Connection, heron: PersonId, otter: PersonId, jonas: IdentityId, mira: IdentityId
) -> None:
    people.add_handle(connection, heron, "Instagram", "iron")
    people.add_relationship(connection, heron, "brother", label="older brother")
    identities.add_account(connection, jonas, AccountFields(platform="Instagram", handle="jonas_k"))
    identities.add_account(connection, mira, AccountFields(platform="Instagram", handle="mira"))
    meet(connection, jonas, heron, 1_000)
    meet(connection, mira, otter, 1_000)
    assert identities.person_warnings(connection, jonas, heron) == ()


def test_a_person_who_heard_from_another_identity(
    connection: Connection, heron: PersonId, jonas: IdentityId, mira: IdentityId
) -> None:
    meet(connection, mira, heron, 1_000)
    meet(connection, mira, heron, 3_000)
    meet(connection, jonas, heron, 9_000)
    expected = CompartmentWarning(
        kind=Mixing.PERSON_MET_BY_ANOTHER, identity_id=mira, person_id=heron, at=3_000
    )
    assert identities.person_warnings(connection, jonas, heron) == (expected,)


def test_being_told_something_is_hearing_from_an_identity(
    connection: Connection, heron: PersonId, jonas: IdentityId, mira: IdentityId
) -> None:
    identities.tell(connection, mira, heron, FactKind.AGE, "31", at=5_000)
    (found,) = identities.person_warnings(connection, jonas, heron)
    assert (found.kind, found.identity_id, found.at) == (Mixing.PERSON_MET_BY_ANOTHER, mira, 5_000)


def test_two_people_who_know_each_other_whichever_page_says_so(
    connection: Connection, heron: PersonId, otter: PersonId, jonas: IdentityId, mira: IdentityId
) -> None:
    people.add_relationship(connection, otter, "friend from school", other=heron)
    meet(connection, jonas, otter, 1_000)
    meet(connection, mira, otter, 2_000)
    for person, known in ((heron, otter), (otter, heron)):
        meet(connection, jonas, person, 500)
        found = [
            warning
            for warning in identities.person_warnings(connection, jonas, person)
            if warning.person_id == known
        ]
        by_another = [
            warning.identity_id for warning in found if warning.kind is Mixing.KNOWN_PERSON_MET_BY_ANOTHER
        ]
        by_the_same = [
            warning.identity_id for warning in found if warning.kind is Mixing.KNOWN_PERSON_MET_BY_THE_SAME
        ]
        assert by_another == ([mira] if known == otter else [])
        assert by_the_same == [jonas]
        assert {warning.text for warning in found} == {"friend from school"}


def test_a_relationship_noted_on_both_pages_is_said_once(
    connection: Connection, heron: PersonId, otter: PersonId, jonas: IdentityId
) -> None:
    people.add_relationship(connection, otter, "friend", other=heron)
    people.add_relationship(connection, heron, "friend", other=otter)
    meet(connection, jonas, otter, 1_000)
    assert len(identities.person_warnings(connection, jonas, heron)) == 1


def test_accounts_of_two_identities_with_one_name(
    connection: Connection, jonas: IdentityId, mira: IdentityId
) -> None:
    identities.add_account(connection, jonas, AccountFields(platform="Instagram", handle="@Night.Owl"))
    identities.add_account(connection, jonas, AccountFields(platform="Telegram", handle="night.owl"))
    assert identities.account_warnings(connection, jonas) == ()
    identities.add_account(connection, mira, AccountFields(platform="Discord", handle="night.OWL"))
    found = identities.account_warnings(connection, jonas)
    assert [(one.kind, one.identity_id, one.platform, one.text) for one in found] == [
        (Mixing.ACCOUNT_OF_ANOTHER, mira, "Instagram", "@Night.Owl"),
        (Mixing.ACCOUNT_OF_ANOTHER, mira, "Telegram", "night.owl"),
    ]


def test_an_account_that_is_noted_as_somebodys_handle(
    connection: Connection, heron: PersonId, jonas: IdentityId
) -> None:
    identities.add_account(connection, jonas, AccountFields(platform="Instagram", handle="iron"))
    people.add_handle(connection, heron, "Telegram", "iron")
    assert identities.account_warnings(connection, jonas) == ()
    people.add_handle(connection, heron, "instagram", "@IRON")
    (found,) = identities.account_warnings(connection, jonas)
    assert (found.kind, found.person_id, found.text) == (Mixing.ACCOUNT_OF_A_PERSON, heron, "iron")


def test_a_handle_of_two_people(
    connection: Connection, heron: PersonId, otter: PersonId, jonas: IdentityId
) -> None:
    people.add_handle(connection, heron, "Instagram", "iron")
    people.add_handle(connection, otter, "instagram", "@iron")
    (found,) = identities.person_warnings(connection, jonas, heron)
    assert (found.kind, found.person_id, found.platform, found.text) == (
        Mixing.HANDLE_OF_TWO,
        otter,
        "Instagram",
        "iron",
    )
