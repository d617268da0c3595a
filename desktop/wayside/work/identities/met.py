"""Whom an identity met: the people it wrote with and those it told something."""

from __future__ import annotations

from wayside.vault.connection import Connection
from wayside.work.identities.records import IdentityId
from wayside.work.people import PersonId

_MET = (
    "SELECT identity_id, person_id FROM entry WHERE identity_id IS NOT NULL"
    " UNION SELECT identity_id, person_id FROM told"
    " UNION SELECT identity_id, person_id FROM message WHERE identity_id IS NOT NULL"
)


def met_counts(connection: Connection) -> dict[IdentityId, int]:
    """Return how many people each identity met; those that met nobody are not in it."""
    rows = connection.execute(f"SELECT identity_id, count(*) FROM ({_MET}) GROUP BY identity_id")
    return {IdentityId(identity): count for identity, count in rows}


def met(connection: Connection, identity: IdentityId) -> list[tuple[PersonId, str]]:
    """Return the people an identity met, with their code names, by name."""
    rows = connection.execute(
        f"SELECT person.id, code_name FROM ({_MET}) JOIN person ON person.id = person_id"
        " WHERE identity_id = ? ORDER BY name_key",
        (identity,),
    )
    return [(PersonId(person), name) for person, name in rows]
