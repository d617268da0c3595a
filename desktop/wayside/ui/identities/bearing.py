"""What identities have to do with a person: who they heard from, what they believe, what is planned, what touches."""

from __future__ import annotations

from dataclasses import dataclass

from wayside.vault.connection import Connection
from wayside.work import identities, people
from wayside.work.identities import (
    Belief,
    CompartmentWarning,
    Disclosure,
    Fact,
    Identity,
    IdentityId,
    IdentityKind,
    Mixing,
    Told,
)
from wayside.work.people import PersonId

_NOBODY = IdentityId(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearing:
    """Everything a person's page says about identities.

    Attributes:
        person: who it is about.
        name: their code name.
        all: every identity, those one can work under first.
        beliefs: what the person heard, by identity.
        ledgers: the facts and the tellings of each identity that is not over, to compare with.
        met: the identities the person heard from, the last one first.
        known: people they know who heard from an identity.
        names: the code names of these.
        plans: the plan to tell them the truth, by identity.
    """

    person: PersonId
    name: str
    all: tuple[Identity, ...]
    beliefs: tuple[Belief, ...]
    ledgers: dict[IdentityId, tuple[tuple[Fact, ...], tuple[Told, ...]]]
    met: tuple[IdentityId, ...]
    known: tuple[CompartmentWarning, ...]
    names: dict[PersonId, str]
    plans: dict[IdentityId, Disclosure]

    def identity(self, identity: IdentityId) -> Identity:
        """Return one of the identities."""
        return next(one for one in self.all if one.id == identity)

    def in_use(self) -> list[Identity]:
        """Return those that are not over, those the person heard from first."""
        living = [one for one in self.all if not one.state.is_final]
        return sorted(living, key=lambda one: one.id not in self.met)

    def aliases(self) -> list[Identity]:
        """Return the aliases about which the person is owed the truth: in use, met, or planned for."""
        found = [one for one in self.all if one.fields.kind is IdentityKind.ALIAS]
        wanted = [
            one for one in found if not one.state.is_final or one.id in self.met or one.id in self.plans
        ]
        return sorted(wanted, key=lambda one: one.id not in self.met)


def read_bearing(connection: Connection, person: PersonId) -> Bearing:
    """Read it. Raises WaysideError NOT_FOUND."""
    everybody = tuple(identities.all_identities(connection))
    # Asked for no identity in particular, so that all of them are "another one".
    found = identities.person_warnings(connection, _NOBODY, person) if everybody else ()
    known = tuple(one for one in found if one.kind is Mixing.KNOWN_PERSON_MET_BY_ANOTHER)
    names = people.found(connection, [one.person_id for one in known if one.person_id is not None])
    return Bearing(
        person=person,
        name=people.get(connection, person).code_name,
        all=everybody,
        beliefs=tuple(identities.beliefs(connection, person)),
        ledgers={
            one.id: (
                tuple(identities.facts(connection, one.id)),
                tuple(identities.told(connection, one.id)),
            )
            for one in everybody
            if not one.state.is_final
        },
        met=tuple(
            one.identity_id
            for one in found
            if one.kind is Mixing.PERSON_MET_BY_ANOTHER and one.identity_id is not None
        ),
        known=known,
        names={who: record.code_name for who, record in names.items()},
        plans={one.identity_id: one for one in identities.disclosures(connection, person=person)},
    )
