"""Search over everything: words, beginnings of words, phrases, and filters; with the place shown.

What may be asked is said in `query`.

The order: best first, by how rare the words are and how often they stand there, a code name counting more
than a text; of equals the newest first. When more than `RANKED` documents match, such a weight says little and
costs much (each has to be weighed, or there is no best), so then people so named come first and after them the
newest.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NewType

from wayside.vault.connection import Connection
from wayside.work import index, people, timeline
from wayside.work.index import DocumentKind
from wayside.work.people import FoundPerson, PersonId
from wayside.work.query import ENGLISH, FilterWords, Query, parse
from wayside.work.snippets import Marker, Needle, Span
from wayside.work.timeline import Contact, Entry, EntryId

LIMIT = 50
RANKED = 1000
_MAX_SCOPE = 200
Match = NewType("Match", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One thing found.

    Attributes:
        kind: what it is.
        person_id: whose it is, or who it is.
        entry_id: which contact or note; nothing for a person.
        code_name: the person's.
        name: the same; in a person found by name, what was found is marked.
        at: the time of the entry, or of the person's last contact if there was one.
        snippet: the place in the text.
    """

    kind: DocumentKind
    person_id: PersonId
    entry_id: EntryId | None
    code_name: str
    name: tuple[Span, ...]
    at: int | None
    snippet: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What was found; `more` says that there is more than was asked for."""

    hits: tuple[Hit, ...]
    more: bool


def search(
    connection: Connection,
    text: str,
    *,
    typing: bool = False,
    limit: int = LIMIT,
    offset: int = 0,
    words: FilterWords = ENGLISH,
) -> Result:
    """Find what matches a query, in the order the module describes; filters alone list the newest first.

    Args:
        connection: the vault's.
        text: as typed.
        typing: as for `parse`.
        limit: how many.
        offset: how many of the first to leave out.
        words: as for `parse`.

    Raises:
        WaysideError: BAD_QUERY.
    """
    query = parse(text, typing=typing, words=words)
    if query.is_empty:
        return Result(hits=(), more=False)
    if query.needles:
        with index.unless_the_disk_is_full():
            timeline.settle_index(connection)
    scope = _scope(connection, query)
    if scope is None:
        return Result(hits=(), more=False)
    find = _find_text if query.needles else _find_newest
    documents = find(connection, query, scope, offset, limit + 1)
    hits = _hits(connection, documents[:limit], Marker(query.needles))
    return Result(hits=hits, more=len(documents) > limit)


# Finding ----------------------------------------------------------------------------------------------------


def match_expression(needles: Sequence[Needle]) -> Match:
    """Return the FTS5 expression of some needles; nothing in it can be read as anything but words."""
    return Match(
        " AND ".join(f'"{" ".join(needle.tokens)}"{" *" if needle.prefix else ""}' for needle in needles)
    )


def _scope(connection: Connection, query: Query) -> list[PersonId] | None:
    """Return the people a query is about: everybody (an empty list), some, or nobody (None)."""
    if not query.person:
        return []
    found = [person for person, _ in people.names(connection, query.person, limit=_MAX_SCOPE)]
    return found or None


def _conditions(query: Query, scope: list[PersonId], *, of_person: bool) -> tuple[str, list[object]]:
    """Return the SQL of the filters over the rows of `person` or `entry`, and its values."""
    owner, at = ("id", "last_contact_at") if of_person else ("person_id", "at")
    parts, values = ["1"], list[object]()
    if query.kind is not None and not of_person:
        parts.append("kind = ?")
        values.append(int(query.kind))
    if scope:
        parts.append(f"{owner} IN ({', '.join('?' * len(scope))})")
        values += scope
    for value, comparison in ((query.after_ms, ">="), (query.before_ms, "<")):
        if value is not None:
            parts.append(f"{at} {comparison} ?")
            values.append(value)
    return " AND ".join(parts), values


def _filter(query: Query, scope: list[PersonId]) -> tuple[str, list[object]]:
    """Return the SQL that keeps the documents the filters leave, and its values."""
    if not query.has_filters:
        return "", []
    if not scope and query.after_ms is query.before_ms is None:
        if query.kind is DocumentKind.PERSON:
            return " AND search_index.rowid < 0", []
        return " AND (SELECT kind FROM entry WHERE id = search_index.rowid) = ?", [query.kind]
    parts, values = list[str](), list[object]()
    if query.kind in (None, DocumentKind.PERSON):
        condition, more = _conditions(query, scope, of_person=True)
        parts.append(f"SELECT -id FROM person WHERE {condition}")
        values += more
    if query.kind is not DocumentKind.PERSON:
        condition, more = _conditions(query, scope, of_person=False)
        parts.append(f"SELECT id FROM entry WHERE {condition}")
        values += more
    # The plus makes SQLite gather these once, instead of looking into the index for each of them.
    return f" AND +search_index.rowid IN ({' UNION ALL '.join(parts)})", values


def _find_text(
    connection: Connection, query: Query, scope: list[PersonId], offset: int, limit: int
) -> list[int]:
    condition, values = _filter(query, scope)
    expression = match_expression(query.needles)
    source = f"FROM search_index WHERE search_index MATCH ?{condition}"
    weigh = f"SELECT search_index.rowid, rank {source} ORDER BY search_index.rowid DESC LIMIT ?"
    found = list[tuple[int, ...]]()
    if _is_slow_to_weigh(query.needles):
        walk = f"SELECT search_index.rowid {source} ORDER BY search_index.rowid DESC LIMIT ?"
        found = connection.execute(walk, (expression, *values, RANKED + 1)).fetchall()
    if len(found) <= RANKED:
        found = connection.execute(weigh, (expression, *values, RANKED + 1)).fetchall()
    if len(found) <= RANKED:
        found.sort(key=lambda row: row[1])  # stable, so equals stay newest first
        return [row[0] for row in found[offset : offset + limit]]
    named = _named(connection, expression, source, values)
    rest = connection.execute(
        f"SELECT search_index.rowid {source} ORDER BY search_index.rowid DESC LIMIT ?",
        (expression, *values, offset + limit + len(named)),
    )
    known = set(named)
    ordered = (*named, *(row[0] for row in rest if row[0] not in known))
    return list(islice(ordered, offset, offset + limit))


def _is_slow_to_weigh(needles: Sequence[Needle]) -> bool:
    """Tell whether to count first: FTS5 walks all matches once more before it weighs the first.

    For a phrase the first walk is the dear one, so there is no point in doing it for the counting alone.
    """
    return any(needle.prefix for needle in needles) or all(len(needle.tokens) == 1 for needle in needles)


def _named(connection: Connection, expression: Match, source: str, values: list[object]) -> list[int]:
    """Return the people whose code name matches, best first. People are the documents below zero."""
    rows = connection.execute(
        f"SELECT search_index.rowid {source} AND search_index.rowid < 0 ORDER BY rank, search_index.rowid",
        (Match(f"{{title}} : ({expression})"), *values),
    )
    return [row[0] for row in rows]


def _find_newest(
    connection: Connection, query: Query, scope: list[PersonId], offset: int, limit: int
) -> list[int]:
    """List what filters alone leave: the people asked for, then what was written, newest first."""
    found = list[int]()
    if query.kind is DocumentKind.PERSON or (scope and query.kind is None):
        condition, values = _conditions(query, scope, of_person=True)
        rows = connection.execute(
            f"SELECT -id FROM person WHERE {condition} ORDER BY last_contact_at DESC NULLS LAST, id LIMIT ?",
            (*values, offset + limit),
        )
        found = [row[0] for row in rows]
    if query.kind is not DocumentKind.PERSON and len(found) < offset + limit:
        condition, values = _conditions(query, scope, of_person=False)
        # Without people to look under, the order of writing is the one that needs no sorting of everything.
        order = "at DESC, id DESC" if scope else "id DESC"
        rows = connection.execute(
            f"SELECT id FROM entry WHERE {condition} ORDER BY {order} LIMIT ?",
            (*values, offset + limit - len(found)),
        )
        found += [row[0] for row in rows]
    return found[offset:]


def _hits(connection: Connection, documents: list[int], marker: Marker) -> tuple[Hit, ...]:
    entries = timeline.some(connection, [EntryId(found) for found in documents if found > 0])
    persons = people.found(connection, [PersonId(-found) for found in documents if found < 0])
    names = _names(connection, {entry.person_id for entry in entries.values()})
    return tuple(
        _person_hit(persons[PersonId(-found)], marker)
        if found < 0
        else _entry_hit(entries[EntryId(found)], names, marker)
        for found in documents
    )


def _names(connection: Connection, persons: Collection[PersonId]) -> dict[PersonId, str]:
    places = ", ".join("?" * len(persons))
    rows = connection.execute(f"SELECT id, code_name FROM person WHERE id IN ({places})", tuple(persons))
    return dict(rows)


def _person_hit(person: FoundPerson, marker: Marker) -> Hit:
    return Hit(
        kind=DocumentKind.PERSON,
        person_id=person.id,
        entry_id=None,
        code_name=person.code_name,
        name=marker.mark(person.code_name),
        at=person.last_contact_at,
        snippet=marker.excerpt(person.text),
    )


def _entry_hit(entry: Entry, names: dict[PersonId, str], marker: Marker) -> Hit:
    name = names[entry.person_id]
    return Hit(
        kind=DocumentKind.CONTACT if isinstance(entry, Contact) else DocumentKind.NOTE,
        person_id=entry.person_id,
        entry_id=entry.id,
        code_name=name,
        name=(Span(name, matched=False),),
        at=entry.fields.at if isinstance(entry, Contact) else entry.at,
        snippet=marker.excerpt(timeline.document(entry)[1].body),
    )
