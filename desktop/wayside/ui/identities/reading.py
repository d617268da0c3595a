"""What the pages of identities read from the vault, in one go, on the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wayside.vault.connection import Connection
from wayside.work import identities, people
from wayside.work.identities import CompartmentWarning, IdentityId, IdentityStep, Standing
from wayside.work.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityRow:
    """An identity in the list. `burn` is how many steps of its procedure are done, of how many."""

    standing: Standing
    people: int
    burn: tuple[int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentitiesView:
    """All identities and what belongs to all of them.

    Attributes:
        rows: those one can work under first.
        watched: how many words of the worker's own life are watched for.
        own_cards: whether the rule cards are the organisation's.
        oldest_card: when the rule that was read longest ago was last read.
    """

    rows: tuple[IdentityRow, ...]
    watched: int
    own_cards: bool
    oldest_card: date | None


def read_identities(connection: Connection, today: date) -> IdentitiesView:
    """Read the list."""
    cards = identities.cards(connection)
    met = identities.met_counts(connection)
    return IdentitiesView(
        rows=tuple(
            _row(connection, identity.id, met.get(identity.id, 0), today)
            for identity in identities.all_identities(connection)
        ),
        watched=len(identities.watch_terms(connection, None)),
        own_cards=cards != identities.shipped_cards(),
        oldest_card=min((card.last_read for card in cards), default=None),
    )


def _row(connection: Connection, identity: IdentityId, people: int, today: date) -> IdentityRow:
    standing = identities.standing(connection, identity, today)
    procedure = identities.burn_procedure(connection, identity)
    burn = procedure.progress if procedure is not None else None
    return IdentityRow(standing=standing, people=people, burn=burn)


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityView:
    """An identity with what its overview shows.

    Attributes:
        standing: how it stands today.
        steps: its life, from the beginning on.
        people: how many it met.
        doubles: its accounts that are in a second place.
        other_names: the names of the other identities in them.
        person_names: the code names of the people in them.
    """

    standing: Standing
    steps: tuple[IdentityStep, ...]
    people: int
    doubles: tuple[CompartmentWarning, ...]
    other_names: dict[IdentityId, str]
    person_names: dict[PersonId, str]


def read_identity(connection: Connection, identity: IdentityId, today: date) -> IdentityView:
    """Read an identity. Raises WaysideError NOT_FOUND."""
    doubles = identities.account_warnings(connection, identity)
    others = [one.identity_id for one in doubles if one.identity_id is not None]
    persons = [one.person_id for one in doubles if one.person_id is not None]
    return IdentityView(
        standing=identities.standing(connection, identity, today),
        steps=tuple(identities.steps(connection, identity)),
        people=identities.met_counts(connection).get(identity, 0),
        doubles=doubles,
        other_names={one: record.name for one, record in identities.some(connection, others).items()},
        person_names={one: record.code_name for one, record in people.found(connection, persons).items()},
    )
