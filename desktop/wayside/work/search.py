"""Search over everything: words, beginnings of words, phrases, and filters; best first, with the place shown.

The language: `word`, `beginn*`, `"exact phrase"`, `person:heron`, `kind:note` (or contact, person),
`after:2026-01-31`, `before:2026-03-01`. All of it must match. The last word counts as a beginning while it is
being typed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import index, people, timeline
from wayside.work.index import DocumentKind
from wayside.work.people import PersonId
from wayside.work.snippets import Needle, Span, excerpt
from wayside.work.timeline import Contact, EntryId

LIMIT = 50
_MAX_TERMS = 32
_KIND_NAMES = {
    "person": DocumentKind.PERSON,
    "people": DocumentKind.PERSON,
    "contact": DocumentKind.CONTACT,
    "note": DocumentKind.NOTE,
}
_FILTERS = frozenset({"person", "kind", "after", "before"})
_PART = re.compile(
    r'(?P<key>[a-z]+):(?:"(?P<quoted>[^"]*)"?|(?P<value>[^\s"]+))|"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+)'
)

Match = NewType("Match", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A query, taken apart. Times are milliseconds since the epoch; `before_ms` is not included."""

    needles: tuple[Needle, ...] = ()
    person: str = ""
    kind: DocumentKind | None = None
    after_ms: int | None = None
    before_ms: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return (
            not self.needles
            and not self.person
            and self.kind is None
            and self.after_ms is self.before_ms is None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One thing found. `at` is the time of the entry or of the person's last contact, if any."""

    kind: DocumentKind
    person_id: PersonId
    entry_id: EntryId | None
    code_name: str
    at: int | None
    snippet: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What was found, best first; `more` says that there is more than was asked for."""

    hits: tuple[Hit, ...]
    more: bool


def parse(text: str, *, typing: bool = False) -> Query:
    """Take a query apart.

    Args:
        text: as typed.
        typing: the last word may not be finished, unless a space follows it.

    Raises:
        WaysideError: BAD_QUERY with the name of the filter that makes no sense.
    """
    needles = list[Needle]()
    filters = dict[str, str]()
    parts = list(_PART.finditer(text))
    for place, part in enumerate(parts):
        key = part["key"]
        if key in _FILTERS:
            filters[key] = (
                part["quoted"] if part["quoted"] is not None else part["value"]
            )
            continue
        phrase = part["phrase"]
        if phrase is not None:
            needles += _needle(phrase, prefix=False)
            continue
        word = part.group().replace('"', " ") if key else part["word"]
        unfinished = typing and place == len(parts) - 1 and part.end() == len(text)
        needles += _needle(word.rstrip("*"), prefix=unfinished or word.endswith("*"))
    return Query(
        needles=tuple(needles[:_MAX_TERMS]),
        person=filters.get("person", ""),
        kind=_kind(filters.get("kind")),
        after_ms=_day(filters.get("after"), "after"),
        before_ms=_day(filters.get("before"), "before"),
    )


def _needle(text: str, *, prefix: bool) -> list[Needle]:
    # Cut where the index's tokeniser cuts: at what is neither letter, number, mark nor picture.
    tokens = "".join(char if _in_word(char) else " " for char in index.fold(text)).split()
    return [Needle(tokens=tuple(tokens), prefix=prefix)] if tokens else []


def _in_word(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] in "LNM" or category in ("Co", "So")


def _kind(name: str | None) -> DocumentKind | None:
    if name is None:
        return None
    if name not in _KIND_NAMES:
        raise WaysideError(ErrorCode.BAD_QUERY, filter="kind")
    return _KIND_NAMES[name]


def _day(text: str | None, name: str) -> int | None:
    """Return the beginning of a day where the worker is."""
    if text is None:
        return None
    try:
        return int(datetime.strptime(text, "%Y-%m-%d").astimezone().timestamp() * 1000)
    except (ValueError, OverflowError):
        raise WaysideError(ErrorCode.BAD_QUERY, filter=name) from None


def search(
    connection: Connection,
    text: str,
    *,
    typing: bool = False,
    limit: int = LIMIT,
    offset: int = 0,
) -> Result:
    """Find what matches a query, best first; a query of filters alone lists what they leave, newest first.

    Raises:
        WaysideError: BAD_QUERY.
    """
    query = parse(text, typing=typing)
    if query.is_empty:
        return Result(hits=(), more=False)
    scope = _scope(connection, query)
    if scope is None:
        return Result(hits=(), more=False)
    find = _find_text if query.needles else _find_newest
    documents = find(connection, query, scope, limit + 1, offset)
    hits = [_hit(connection, document, query.needles) for document in documents[:limit]]
    return Result(hits=tuple(hits), more=len(documents) > limit)


# Finding ----------------------------------------------------------------------------------------------------


def match_expression(needles: tuple[Needle, ...]) -> Match:
    """Return the FTS5 expression of some needles; nothing in it can be read as anything but words."""
    return Match(
        " AND ".join(
            f'"{" ".join(needle.tokens)}"{" *" if needle.prefix else ""}'
            for needle in needles
        )
    )


def _scope(connection: Connection, query: Query) -> list[PersonId] | None:
    """Return the people a query is about: everybody (an empty list), some, or nobody (None)."""
    if not query.person:
        return []
    found = [person for person, _ in people.names(connection, query.person, limit=200)]
    return found or None


def _conditions(
    query: Query, scope: list[PersonId], id_column: str
) -> tuple[str, list[object]]:
    """Return the SQL of the filters over `entry` and `person`, which may be absent rows, and its values."""
    parts, values = list[str](), list[object]()
    if query.kind is not None:
        parts.append(f"{id_column} % 16 = ?")
        values.append(int(query.kind))
    if scope:
        parts.append(
            f"coalesce(entry.person_id, person.id) IN ({', '.join('?' * len(scope))})"
        )
        values += scope
    for value, comparison in ((query.after_ms, ">="), (query.before_ms, "<")):
        if value is not None:
            parts.append(f"coalesce(entry.at, person.last_contact_at) {comparison} ?")
            values.append(value)
    return "".join(f" AND {part}" for part in parts), values


def _find_text(
    connection: Connection, query: Query, scope: list[PersonId], limit: int, offset: int
) -> list[int]:
    needs_rows = scope or query.after_ms is not None or query.before_ms is not None
    joins = (
        " LEFT JOIN entry ON entry.id = search_index.rowid / 16 AND search_index.rowid % 16 <> 1"
        " LEFT JOIN person ON person.id = search_index.rowid / 16 AND search_index.rowid % 16 = 1"
        if needs_rows
        else ""
    )
    condition, values = _conditions(query, scope, "search_index.rowid")
    rows = connection.execute(
        f"SELECT search_index.rowid FROM search_index{joins} WHERE search_index MATCH ?{condition}"
        " ORDER BY rank LIMIT ? OFFSET ?",
        (match_expression(query.needles), *values, limit, offset),
    )
    return [row[0] for row in rows]


def _find_newest(
    connection: Connection, query: Query, scope: list[PersonId], limit: int, offset: int
) -> list[int]:
    condition, values = _conditions(query, scope, "document")
    rows = connection.execute(
        "SELECT document FROM (SELECT id * 16 + 1 + kind AS document, id AS entry_id, NULL AS own_id FROM entry"
        " UNION ALL SELECT id * 16 + 1, NULL, id FROM person)"
        " LEFT JOIN entry ON entry.id = entry_id LEFT JOIN person ON person.id = own_id"
        f" WHERE 1{condition} ORDER BY coalesce(entry.at, person.last_contact_at) DESC NULLS LAST LIMIT ? OFFSET ?",
        (*values, limit, offset),
    )
    return [row[0] for row in rows]


def _hit(connection: Connection, document: int, needles: tuple[Needle, ...]) -> Hit:
    kind, subject = index.split_id(document)
    if kind is DocumentKind.PERSON:
        person = people.get(connection, PersonId(subject))
        body = people.document(connection, person.id).body
        return Hit(
            kind=kind,
            person_id=person.id,
            entry_id=None,
            code_name=person.code_name,
            at=person.last_contact_at,
            snippet=excerpt(body, needles),
        )
    entry = timeline.get(connection, EntryId(subject))
    name = connection.execute(
        "SELECT code_name FROM person WHERE id = ?", (entry.person_id,)
    ).fetchone()[0]
    return Hit(
        kind=kind,
        person_id=entry.person_id,
        entry_id=entry.id,
        code_name=name,
        at=entry.fields.at if isinstance(entry, Contact) else entry.at,
        snippet=excerpt(timeline.document(entry)[1].body, needles),
    )
