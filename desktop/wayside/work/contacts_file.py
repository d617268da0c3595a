"""Contacts from a table: what was noted in a spreadsheet before, one line of contact a row.

Above people, the timeline, identities and outcomes, because a row speaks of all of them. A person whom the vault does
not know is added under the code name in the row; the aim is missing then and shown as missing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum
from pathlib import Path
from typing import TypeVar

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import identities, outcomes, people, timeline
from wayside.work.conversations.dates import Clock, OrderEvidence, moment_match, order_needed
from wayside.work.conversations.reading import Source
from wayside.work.conversations.records import Cancelled, DateOrder, ImportId, ImportKind, Progress
from wayside.work.conversations.survey import never, nothing
from wayside.work.conversations.table import Row, Table
from wayside.work.conversations.tabular import instant, told_direction
from wayside.work.outcomes import ImpactFields, ImpactKind
from wayside.work.people import PersonId
from wayside.work.timeline import ContactFields, Direction, EntryKind, Mode, StartedBy

HEADINGS = (
    "person", "when", "platform", "identity", "direction", "mode", "started_by", "summary", "tone", "content",
    "method", "impact",
)  # fmt: skip
_REQUIRED = ("person", "when")
_MODES = {
    "": Mode.ONE_TO_ONE,
    "one-to-one": Mode.ONE_TO_ONE,
    "1:1": Mode.ONE_TO_ONE,
    "one-to-many": Mode.ONE_TO_MANY,
    "1:n": Mode.ONE_TO_MANY,
}
_STARTERS = {"": StartedBy.WORKER, "worker": StartedBy.WORKER, "person": StartedBy.PERSON}
_IMPACTS = {
    "said": ImpactKind.SAID,
    "asked-for-help": ImpactKind.ASKED_FOR_HELP,
    "left": ImpactKind.LEFT,
    "took-part": ImpactKind.TOOK_PART,
    "told-by-others": ImpactKind.TOLD_BY_OTHERS,
    "other": ImpactKind.OTHER,
}
_NO_IMPACT = frozenset({"", "no", "none", "0", "-"})
# What stands in the timeline where a row says no more.
_NO_SUMMARY = "–"

_E = TypeVar("_E", bound=IntEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedContacts:
    """What an import of contacts did. `people` were not known before and have no aim yet."""

    read: int
    added: int
    known: int
    people: int
    impacts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A row as it is understood."""

    code_name: str
    fields: ContactFields
    impact: ImpactFields | None


def import_contacts(
    connection: Connection,
    path: Path,
    *,
    date_order: DateOrder | None = None,
    zone: str | None = None,
    progress: Progress = nothing,
    cancelled: Cancelled = never,
) -> ImportedContacts:
    """Bring in lines of contact from a table with the headings `HEADINGS`, of which `person` and `when` must be there.

    Args:
        connection: the vault's.
        path: a table with comma, semicolon or tab.
        date_order: which number of a date is the day; None to find it out.
        zone: of times without an offset; None for this computer's.
        progress: told how many bytes of how many have been read; the file is read twice.
        cancelled: asked whether to stop; then nothing has been stored.

    Raises:
        WaysideError: IMPORT_NO_COLUMN, IMPORT_INVALID with line and field, IMPORT_DATE_ORDER, IMPORT_EMPTY,
            IMPORT_UNKNOWN, IMPORT_ARCHIVE, IMPORT_TOO_LARGE, IMPORT_TOO_LONG, VALUE_INVALID for the zone, CANCELLED.
            Whatever it is, nothing has been stored.
    """
    source = Source(path, progress, cancelled)
    try:
        if not source.is_text:
            raise WaysideError(ErrorCode.IMPORT_UNKNOWN)
        now = activity.now_ms()
        order = _order(source, date_order, now)
        clock = Clock(zone, now)
        with transaction(connection):
            return _Import(connection).run(_read(source, order, clock, _names(connection)))
    finally:
        source.close()


def _places(table: Table) -> dict[str, int]:
    places = {name: table.headings.index(name) for name in HEADINGS if name in table.headings}
    for name in _REQUIRED:
        if name not in places:
            raise WaysideError(ErrorCode.IMPORT_NO_COLUMN, field=name)
    return places


def _cell(row: Row, places: Mapping[str, int], name: str) -> str:
    place = places.get(name, len(row.cells))
    return row.cells[place].strip() if place < len(row.cells) else ""


def _order(source: Source, told: DateOrder | None, now: int) -> DateOrder | None:
    """Return the order of day and month, if any date of the table needs it."""
    if told is not None:
        return told
    today: date = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=now)).date()
    evidence = OrderEvidence(today)
    table = Table(source)
    places = _places(table)
    for row in table:
        match = moment_match(_cell(row, places, "when"))
        if match is not None and order_needed(match["between"], match["a"], match["c"]):
            evidence.see(int(match["a"]), int(match["b"]), int(match["c"]))
    order = evidence.decide()
    if evidence.undecided and order is None:
        raise WaysideError(ErrorCode.IMPORT_DATE_ORDER)
    return order


def _names(connection: Connection) -> dict[str, identities.IdentityId]:
    return {one.fields.name.casefold(): one.id for one in identities.all_identities(connection)}


def _read(
    source: Source, order: DateOrder | None, clock: Clock, known: Mapping[str, identities.IdentityId]
) -> Iterator[tuple[int, _Line]]:
    table = Table(source)
    places = _places(table)
    for row in table:
        if any(row.cells):
            yield row.line, _line(row, places, order, clock, known)


def _line(
    row: Row,
    places: Mapping[str, int],
    order: DateOrder | None,
    clock: Clock,
    known: Mapping[str, identities.IdentityId],
) -> _Line:
    def cell(name: str) -> str:
        return _cell(row, places, name)

    at, _ = instant(cell("when"), order, clock)
    identity = known.get(cell("identity").casefold())
    direction = told_direction(cell("direction")) if cell("direction") else Direction.OUT
    if at is None:
        raise _invalid(row, "when")
    if identity is None and cell("identity"):
        raise _invalid(row, "identity")
    if direction is None:
        raise _invalid(row, "direction")
    if not row.is_text:
        raise _invalid(row, "person")
    fields = ContactFields(
        at=at,
        text=cell("summary") or cell("content") or _NO_SUMMARY,
        platform=cell("platform"),
        direction=direction,
        mode=_word(row, places, "mode", _MODES),
        started_by=_word(row, places, "started_by", _STARTERS),
        tone=cell("tone"),
        content=cell("content"),
        method=cell("method"),
        identity_id=identity,
    )
    return _Line(code_name=cell("person"), fields=fields, impact=_impact(cell("impact"), at))


def _word(row: Row, places: Mapping[str, int], name: str, meanings: Mapping[str, _E]) -> _E:
    found = meanings.get(_cell(row, places, name).casefold().replace("_", "-"))
    if found is None:
        raise _invalid(row, name)
    return found


def _impact(text: str, at: int) -> ImpactFields | None:
    """Return a sign of impact: its kind, a colon and what it was; or only one of the two."""
    if text.casefold() in _NO_IMPACT:
        return None
    kind, _, rest = text.partition(":")
    found = _IMPACTS.get(kind.strip().casefold().replace("_", "-").replace(" ", "-"))
    described = rest.strip() if found is not None else text
    return ImpactFields(
        at=at, kind=ImpactKind.OTHER if found is None else found, description=described or text
    )


def _invalid(row: Row, name: str) -> WaysideError:
    return WaysideError(ErrorCode.IMPORT_INVALID, line=row.line, field=name)


class _Import:
    """One import, inside its transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._people: dict[str, PersonId] = {}
        self._seen: Counter[tuple[object, ...]] = Counter()
        self._before = connection.execute("SELECT coalesce(max(id), 0) FROM entry").fetchone()[0]
        self._new_people = self._impacts = self._read = self._added = 0

    def run(self, lines: Iterator[tuple[int, _Line]]) -> ImportedContacts:
        for number, line in lines:
            try:
                self._take(line)
            except WaysideError as error:
                if error.code in (
                    ErrorCode.VALUE_REQUIRED,
                    ErrorCode.VALUE_TOO_LONG,
                    ErrorCode.VALUE_INVALID,
                ):
                    name = {"code_name": "person"}.get(str(error.params["field"]), str(error.params["field"]))
                    raise WaysideError(ErrorCode.IMPORT_INVALID, line=number, field=name) from None
                raise
        if not self._read:
            raise WaysideError(ErrorCode.IMPORT_EMPTY)
        known = self._read - self._added
        run = self._connection.execute(
            "INSERT INTO import_run(at, kind, format, zone, read, added, known, left_out, kept_text)"
            " VALUES (?, ?, 'csv', '', ?, ?, ?, 0, 0)",
            (activity.now_ms(), ImportKind.CONTACTS, self._read, self._added, known),
        ).lastrowid
        activity.append(self._connection, "contacts-imported", run=ImportId(run), added=self._added)
        return ImportedContacts(
            read=self._read, added=self._added, known=known, people=self._new_people, impacts=self._impacts
        )

    def _take(self, line: _Line) -> None:
        self._read += 1
        person = self._person(line.code_name)
        if self._is_known(person, line.fields):
            return
        timeline.add_contact(self._connection, person, line.fields)
        self._added += 1
        if line.impact is not None:
            outcomes.add_impact(self._connection, person, line.impact)
            self._impacts += 1

    def _person(self, code_name: str) -> PersonId:
        person = self._people.get(code_name) or people.find(self._connection, code_name)
        if person is None:
            person = people.add_without_aim(self._connection, code_name)
            self._new_people += 1
        self._people[code_name] = person
        return person

    def _is_known(self, person: PersonId, fields: ContactFields) -> bool:
        """Tell whether the vault had this contact before: as many of the same as there were are known."""
        key = (person, EntryKind.CONTACT, fields.at, fields.platform, fields.direction, fields.text)
        self._seen[key] += 1
        (there,) = self._connection.execute(
            "SELECT count(*) FROM entry WHERE person_id = ? AND kind = ? AND at = ? AND platform = ?"
            " AND direction = ? AND text = ? AND id <= ?",
            (*key, self._before),
        ).fetchone()
        return bool(self._seen[key] <= there)
