"""How people stand to each other, and to others who have no page here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection, transaction
from wayside.work.people.records import PersonId, get, reindexed
from wayside.work.text import clean_line

RelationshipId = NewType("RelationshipId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """How a person stands to somebody: another person here (`other`), or somebody named only by a word."""

    id: RelationshipId
    kind: str
    label: str
    other: PersonId | None
    noted_by_other: bool = False


def relationships(connection: Connection, person: PersonId) -> list[Relationship]:
    """Return what is noted about a person's relationships, including what is noted at the other's page."""
    own = connection.execute(
        "SELECT relationship.id, kind, coalesce(code_name, label), other_id, 0 FROM relationship"
        " LEFT JOIN person ON person.id = other_id WHERE person_id = ?"
        " UNION ALL"
        " SELECT relationship.id, kind, code_name, person_id, 1 FROM relationship"
        " JOIN person ON person.id = person_id WHERE other_id = ? ORDER BY 1",
        (person, person),
    )
    return [
        Relationship(
            id=RelationshipId(row[0]),
            kind=row[1],
            label=row[2],
            other=PersonId(row[3]) if row[3] is not None else None,
            noted_by_other=bool(row[4]),
        )
        for row in own
    ]


def add_relationship(
    connection: Connection,
    person: PersonId,
    kind: str,
    *,
    other: PersonId | None = None,
    label: str = "",
) -> RelationshipId:
    """Note a relationship: to another person here, or to somebody described by `label` ("older brother").

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_INVALID if somebody would be related to themselves, NOT_FOUND.
    """
    kind = clean_line(kind, "relationship", required=True)
    label = clean_line(label, "label", required=other is None)
    if other == person:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="relationship")
    with transaction(connection), reindexed(connection, person):
        if other is not None:
            get(connection, other)
        cursor = connection.execute(
            "INSERT INTO relationship(person_id, other_id, label, kind) VALUES (?, ?, ?, ?)",
            (person, other, "" if other is not None else label, kind),
        )
        return RelationshipId(cursor.lastrowid)


def remove_relationship(connection: Connection, relationship: RelationshipId) -> None:
    """Take out a relationship, at whichever of the two it was noted."""
    row = connection.execute("SELECT person_id FROM relationship WHERE id = ?", (relationship,)).fetchone()
    if row is None:
        return
    with transaction(connection), reindexed(connection, PersonId(row[0])):
        connection.execute("DELETE FROM relationship WHERE id = ?", (relationship,))
