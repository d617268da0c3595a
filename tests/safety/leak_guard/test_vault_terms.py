"""What the guard is told by the vault: whose words are looked for, whose may be said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.vaults import make_vault
from wayside.errors import ErrorCode, WaysideError
from wayside.safety.leak_guard import (
    Claim,
    ClaimKind,
    FindingKind,
    Guard,
    Source,
    Term,
    TermKind,
    vault_terms,
)
from wayside.vault.connection import Connection, transaction
from wayside.vault.vault import Vault
from wayside.work import identities, people
from wayside.work.identities import (
    AccountFields,
    FactKind,
    IdentityFields,
    IdentityId,
    IdentityKind,
    WatchKind,
)
from wayside.work.people import PersonFields, PersonId

DAY = 86_400_000


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with make_vault(tmp_path_factory.mktemp("terms") / "Terms.vault").open() as opened:
        yield opened


@pytest.fixture
def connection(vault: Vault) -> Iterator[Connection]:
    yield vault.connection
    with transaction(vault.connection):
        for table in ("person", "identity", "watch_term"):
            vault.connection.execute(f"DELETE FROM {table}")


def person(connection: Connection, name: str) -> PersonId:
    return people.add(connection, PersonFields(code_name=name, aim="Listen."))


def identity(connection: Connection, name: str, kind: IdentityKind = IdentityKind.ALIAS) -> IdentityId:
    return identities.add(connection, IdentityFields(name=name, kind=kind))


@pytest.fixture
def heron(connection: Connection) -> PersonId:
    return person(connection, "Heron")


@pytest.fixture
def jonas(connection: Connection) -> IdentityId:
    return identity(connection, "Jonas K.")


def found(
    connection: Connection, text: str, speaker: IdentityId | None, listener: PersonId | None
) -> list[tuple[FindingKind, str]]:
    """Return what the guard says of a text: kinds and places."""
    told = vault_terms.read(connection, speaker, listener)
    findings = Guard(told.terms, told.claims, told.allowed).check(text)
    return [(one.kind, text[one.start : one.end]) for one in findings]


def test_the_workers_own_life_in_every_kind(
    connection: Connection, jonas: IdentityId, heron: PersonId
) -> None:
    for kind in WatchKind:
        identities.add_watch_term(
            connection, None, kind, f"secret {kind.name}", anywhere=kind == WatchKind.OTHER
        )
    terms = vault_terms.read(connection, jonas, heron).terms
    assert [(term.text, term.kind.name, term.anywhere) for term in terms if term.source is Source.OWN] == [
        (f"secret {kind.name}", kind.name, kind == WatchKind.OTHER) for kind in WatchKind
    ]


def test_other_identities_by_name_account_and_telling_facts(
    connection: Connection, jonas: IdentityId, heron: PersonId
) -> None:
    mira = identity(connection, "Mira Voss")
    identities.add_account(connection, mira, AccountFields(platform="Discord", handle="mv_77"))
    for kind in FactKind:
        identities.add_fact(connection, mira, kind, f"fact {kind.name}")
    terms = vault_terms.read(connection, jonas, heron).terms
    assert terms == (
        Term(text="Mira Voss", source=Source.IDENTITY, kind=TermKind.NAME, owner=mira),
        Term(text="mv_77", source=Source.IDENTITY, kind=TermKind.HANDLE, owner=mira),
        Term(text="fact TOWN", source=Source.IDENTITY, kind=TermKind.FACT, owner=mira),
        Term(text="fact JOB", source=Source.IDENTITY, kind=TermKind.FACT, owner=mira),
        Term(text="fact OTHER", source=Source.IDENTITY, kind=TermKind.FACT, owner=mira),
    )


def test_other_people_but_not_the_one_who_is_written_to(
    connection: Connection, jonas: IdentityId, heron: PersonId
) -> None:
    otter = person(connection, "Otter")
    people.add_relationship(connection, otter, "brother", label="older brother")
    for one, handle, name in ((heron, "iron", "Theo"), (otter, "blue", "Ali")):
        people.add_handle(connection, one, "Instagram", handle)
        identities.add_watch_term(connection, one, WatchKind.NAME, name)
    terms = vault_terms.read(connection, jonas, heron).terms
    assert terms == (
        Term(text="Otter", source=Source.PERSON, kind=TermKind.CODE_NAME, owner=otter),
        Term(text="blue", source=Source.PERSON, kind=TermKind.HANDLE, owner=otter),
        Term(text="Ali", source=Source.PERSON, kind=TermKind.NAME, owner=otter),
    )


def test_never_say_topics_of_the_identity_in_use_only(
    connection: Connection, jonas: IdentityId, heron: PersonId
) -> None:
    mira = identity(connection, "Mira Voss")
    identities.add_fact(connection, jonas, FactKind.NEVER, "city, football club")
    identities.add_fact(connection, mira, FactKind.NEVER, "prison")
    never = [term for term in vault_terms.read(connection, jonas, heron).terms if term.source is Source.NEVER]
    assert [(term.text, term.kind, term.owner) for term in never] == [
        ("city", TermKind.TOPIC, jonas),
        ("football club", TermKind.TOPIC, jonas),
    ]


def test_under_no_identity_the_own_life_and_everybody_else(
    connection: Connection, jonas: IdentityId, heron: PersonId
) -> None:
    identities.add_watch_term(connection, None, WatchKind.WORKPLACE, "Lindenhof")
    identities.add_fact(connection, jonas, FactKind.NEVER, "football")
    otter = person(connection, "Otter")
    identities.tell(connection, jonas, heron, FactKind.AGE, "24")
    told = vault_terms.read(connection, None, heron)
    assert {(term.source, term.text) for term in told.terms} == {
        (Source.OWN, "Lindenhof"),
        (Source.PERSON, "Otter"),
    }
    assert told.claims == ()
    nobody = vault_terms.read(connection, None, None)
    assert {term.owner for term in nobody.terms} == {None, heron, otter}


def test_the_ledger_says_each_thing_once_for_this_person_and_once_for_others(
    connection: Connection, jonas: IdentityId, heron: PersonId
) -> None:
    otter, mira = person(connection, "Otter"), identity(connection, "Mira Voss")
    identities.add_fact(connection, jonas, FactKind.AGE, "24")
    identities.add_fact(connection, jonas, FactKind.VOICE, "short sentences")
    identities.tell(connection, jonas, heron, FactKind.TOWN, "Leipzig", at=1 * DAY)
    identities.tell(connection, jonas, heron, FactKind.TOWN, "LEIPZIG", at=2 * DAY)
    identities.tell(connection, jonas, otter, FactKind.TOWN, "Leipzig", at=3 * DAY)
    identities.tell(connection, jonas, heron, FactKind.OTHER, "rides a bike", at=3 * DAY)
    identities.tell(connection, mira, heron, FactKind.TOWN, "Kassel", at=3 * DAY)
    assert vault_terms.read(connection, jonas, heron).claims == (
        Claim(kind=ClaimKind.AGE, text="24"),
        Claim(kind=ClaimKind.TOWN, text="Leipzig", told_at=3 * DAY, to_this_person=False),
        Claim(kind=ClaimKind.TOWN, text="LEIPZIG", told_at=2 * DAY, to_this_person=True),
    )


def test_claims_have_the_numbers_of_facts() -> None:
    assert {kind.name: int(FactKind[kind.name]) for kind in ClaimKind} == {
        kind.name: int(kind) for kind in ClaimKind
    }
    assert {kind.name for kind in WatchKind} <= {kind.name for kind in TermKind}


def test_allowed_here_is_not_found_until_it_is_withdrawn(
    connection: Connection, jonas: IdentityId, heron: PersonId
) -> None:
    otter = person(connection, "Otter")
    identities.add_watch_term(connection, None, WatchKind.WORKPLACE, "Lindenhof")
    text, finding = "I was at the Lindenhof.", [(FindingKind.OWN_TERM, "Lindenhof")]
    assert found(connection, text, jonas, heron) == finding
    given = identities.allow(connection, jonas, heron, FindingKind.OWN_TERM, "lindenhof")
    assert found(connection, text, jonas, heron) == []
    assert found(connection, text, jonas, otter) == finding
    identities.withdraw(connection, given)
    assert found(connection, text, jonas, heron) == finding


def test_an_identity_may_say_its_own_name_handle_and_facts(connection: Connection, heron: PersonId) -> None:
    anna = identity(connection, "Anna Beispiel", IdentityKind.REAL_NAME)
    identities.add_account(connection, anna, AccountFields(platform="Instagram", handle="anna.hilft"))
    identities.add_fact(connection, anna, FactKind.TOWN, "Musterstadt")
    other = identity(connection, "Anna K.")
    identities.add_fact(connection, other, FactKind.TOWN, "Musterstadt")
    for kind, text in (
        (WatchKind.NAME, "Anna Beispiel"),
        (WatchKind.FAMILY, "Theo Beispiel"),
        (WatchKind.HANDLE, "anna.hilft"),
        (WatchKind.ADDRESS, "Musterstadt"),
    ):
        identities.add_watch_term(connection, None, kind, text)
    text = "I am Anna Beispiel, Anna for short, anna.hilft here, from Musterstadt."
    assert found(connection, text, anna, heron) == []
    assert found(connection, "My brother Theo Beispiel", anna, heron) == [
        (FindingKind.OWN_TERM, "Theo Beispiel")
    ]
    # To the alias the same words give the worker away, but for the first name they share.
    kinds = {kind for kind, _place in found(connection, text, other, heron)}
    assert FindingKind.OWN_TERM in kinds
    assert (FindingKind.OWN_TERM, "Anna Beispiel") in found(connection, text, other, heron)


def test_a_limited_name_does_not_free_the_whole_one(connection: Connection, heron: PersonId) -> None:
    anna = identity(connection, "Anna", IdentityKind.ROLE_SHOWN)
    identities.add_watch_term(connection, None, WatchKind.NAME, "Anna Drosselmann")
    assert found(connection, "I am Anna.", anna, heron) == []
    assert found(connection, "I am Anna Drosselmann.", anna, heron) == [
        (FindingKind.OWN_TERM, "Anna Drosselmann")
    ]
    assert found(connection, "Mrs Drosselmann", anna, heron) == [(FindingKind.OWN_TERM, "Drosselmann")]


def test_a_topic_that_is_never_spoken_of_stays_one_even_if_it_is_a_fact(
    connection: Connection, jonas: IdentityId, heron: PersonId
) -> None:
    identities.add_fact(connection, jonas, FactKind.TOWN, "Musterstadt")
    identities.add_fact(connection, jonas, FactKind.NEVER, "Musterstadt")
    assert (FindingKind.NEVER_SAY, "Musterstadt") in found(connection, "here in Musterstadt", jonas, heron)


def test_two_people_of_one_first_name(connection: Connection, jonas: IdentityId, heron: PersonId) -> None:
    otter = person(connection, "Otter")
    identities.add_watch_term(connection, heron, WatchKind.NAME, "Theobald Muster")
    identities.add_watch_term(connection, otter, WatchKind.NAME, "Theobald Probe")
    assert found(connection, "Hey Theobald, how was it?", jonas, heron) == []
    assert found(connection, "Hey Theobald Probe", jonas, heron) == [
        (FindingKind.OTHER_PERSON, "Theobald Probe")
    ]


def test_an_identity_that_is_not_there(connection: Connection, heron: PersonId) -> None:
    with pytest.raises(WaysideError) as error:
        vault_terms.read(connection, IdentityId(9_999), heron)
    assert error.value.code is ErrorCode.NOT_FOUND
