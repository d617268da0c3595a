"""What the guard is told for one identity writing to one person: the only file here that reads the vault.

Terms are the worker's own life, what would tie the identity in use to another one, and other people. What the
identity in use is called and is may always be said by itself, and a person may be called by their own name.

Two things are left out on purpose. Ages, families, voices and hours of other identities are words that every message
has ("24", "two sisters"). So are the labels of people who have no page ("older brother"): they name nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wayside.safety.leak_guard.keys import keys_of
from wayside.safety.leak_guard.terms import Claim, ClaimKind, FindingKind, Source, Term, TermKind
from wayside.vault.connection import Connection
from wayside.work import identities, index, people
from wayside.work.identities import Fact, FactKind, Identity, IdentityId, Told, WatchTerm
from wayside.work.people import PersonId

_TELLING = (FactKind.TOWN, FactKind.JOB, FactKind.OTHER)
_CLAIMED = {kind.value for kind in ClaimKind}
_NAMES = frozenset((TermKind.NAME, TermKind.NICKNAME))
_OF_OTHERS = (FindingKind.OWN_TERM, FindingKind.OTHER_IDENTITY, FindingKind.OTHER_PERSON)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardInput:
    """What `Guard` is made from."""

    terms: tuple[Term, ...]
    claims: tuple[Claim, ...]
    allowed: frozenset[tuple[FindingKind, str]]


def read(connection: Connection, identity: IdentityId | None, person: PersonId | None) -> GuardInput:
    """Return what must not be said under an identity to a person, and what may.

    Args:
        connection: the vault's.
        identity: who speaks; None while the worker works under none, as when a note is copied: then their own life
            and other people are looked for.
        person: who is spoken to; None if nobody in particular is: then everybody is another person.

    Raises:
        WaysideError: NOT_FOUND if there is no such identity.
    """
    terms = [*_own_life(connection), *_people(connection, person)]
    allowed = set(_of_the_person(connection, person)) if person is not None else set()
    claims: tuple[Claim, ...] = ()
    if identity is not None:
        speaker = identities.get(connection, identity)
        facts = identities.facts(connection, identity)
        terms += _other_identities(connection, identity)
        terms += _topics(identity, facts)
        claims = _claims(facts, identities.told(connection, identity), person)
        allowed |= set(_of_the_speaker(connection, speaker, facts))
        allowed |= {
            (FindingKind(kind), key) for kind, key in identities.allowed(connection, identity, person)
        }
    return GuardInput(terms=tuple(terms), claims=claims, allowed=frozenset(allowed))


# Terms ------------------------------------------------------------------------------------------------------


def _own_life(connection: Connection) -> Iterator[Term]:
    return (_watched(term, Source.OWN) for term in identities.watch_terms(connection, None))


def _watched(term: WatchTerm, source: Source) -> Term:
    return Term(
        text=term.text,
        source=source,
        kind=TermKind[term.kind.name],
        owner=term.person_id,
        anywhere=term.anywhere,
    )


def _people(connection: Connection, besides: PersonId | None) -> Iterator[Term]:
    """Give the code names, handles and watched terms of everybody else, also of those whose work is closed."""
    besides = PersonId(-1) if besides is None else besides
    for person, name in connection.execute("SELECT id, code_name FROM person WHERE id <> ?", (besides,)):
        yield Term(text=name, source=Source.PERSON, kind=TermKind.CODE_NAME, owner=person)
    for person, handle in connection.execute(
        "SELECT person_id, handle FROM handle WHERE person_id <> ?", (besides,)
    ):
        yield Term(text=handle, source=Source.PERSON, kind=TermKind.HANDLE, owner=person)
    for term in identities.all_watch_terms(connection):
        if term.person_id is not None and term.person_id != besides:
            yield _watched(term, Source.PERSON)


def _other_identities(connection: Connection, speaker: IdentityId) -> Iterator[Term]:
    """Give names, accounts and telling facts of every other identity, also of those that are over."""
    for other in identities.all_identities(connection):
        if other.id == speaker:
            continue
        yield Term(text=other.name, source=Source.IDENTITY, kind=TermKind.NAME, owner=other.id)
        for account in identities.accounts(connection, other.id):
            yield Term(
                text=account.fields.handle, source=Source.IDENTITY, kind=TermKind.HANDLE, owner=other.id
            )
        for fact in identities.facts(connection, other.id):
            if fact.kind in _TELLING:
                yield Term(text=fact.text, source=Source.IDENTITY, kind=TermKind.FACT, owner=other.id)


def _topics(speaker: IdentityId, facts: Iterable[Fact]) -> Iterator[Term]:
    return (
        Term(text=topic, source=Source.NEVER, kind=TermKind.TOPIC, owner=speaker)
        for topic in identities.topics(facts)
    )


# The ledger -------------------------------------------------------------------------------------------------


def _claims(facts: Iterable[Fact], told: Iterable[Told], person: PersonId | None) -> tuple[Claim, ...]:
    """Return what the speaker is and has said: the same words once for this person and once for the others."""
    said: dict[tuple[FactKind, str, bool | None], Claim] = {
        (fact.kind, index.fold_key(fact.text), None): Claim(kind=ClaimKind(fact.kind), text=fact.text)
        for fact in facts
        if fact.kind in _CLAIMED
    }
    # Newest first: the first of the same words is the one that stays.
    for one in told:
        here = one.person_id == person
        if one.kind in _CLAIMED:
            said.setdefault(
                (one.kind, index.fold_key(one.text), here),
                Claim(kind=ClaimKind(one.kind), text=one.text, told_at=one.at, to_this_person=here),
            )
    return tuple(said.values())


# What may be said ---------------------------------------------------------------------------------------------


def _of_the_speaker(
    connection: Connection, speaker: Identity, facts: Iterable[Fact]
) -> Iterator[tuple[FindingKind, str]]:
    """Give the keys of what the identity in use is called and is, whosever terms they are besides."""
    own = [(speaker.name, TermKind.NAME)]
    own += [
        (account.fields.handle, TermKind.HANDLE) for account in identities.accounts(connection, speaker.id)
    ]
    own += [(fact.text, TermKind.FACT) for fact in facts if fact.kind is not FactKind.NEVER]
    for text, kind in own:
        for finding in (*_OF_OTHERS, FindingKind.DEVICE_NAME):
            yield from _keys(text, kind, finding)


def _of_the_person(connection: Connection, person: PersonId) -> Iterator[tuple[FindingKind, str]]:
    """Give the keys of what the person is called: two people may have one first name."""
    for handle in people.handles(connection, person):
        yield from _keys(handle.handle, TermKind.HANDLE, FindingKind.OTHER_PERSON)
    for term in identities.watch_terms(connection, person):
        kind = TermKind[term.kind.name]
        for finding in _OF_OTHERS if kind in _NAMES else (FindingKind.OTHER_PERSON,):
            yield from _keys(term.text, kind, finding)


def _keys(text: str, kind: TermKind, finding: FindingKind) -> Iterator[tuple[FindingKind, str]]:
    return ((finding, key.key) for key in keys_of(Term(text=text, source=Source.OWN, kind=kind), finding))
