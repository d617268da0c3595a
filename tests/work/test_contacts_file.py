"""Contacts from a table: understood row by row, all of them or none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection, transaction
from wayside.work import identities, outcomes, people, timeline, today
from wayside.work.contacts_file import HEADINGS, ImportedContacts, import_contacts
from wayside.work.conversations import DateOrder
from wayside.work.identities import IdentityFields, IdentityKind
from wayside.work.outcomes import ImpactKind
from wayside.work.people import PeopleQuery, PersonId
from wayside.work.timeline import Contact, Direction, Mode, StartedBy

Put = Callable[[str], Path]
_FULL = (
    "person,when,platform,identity,direction,mode,started_by,summary,tone,content,method,impact\n"
    "Otter,2024-03-13 18:30,Instagram,Nora,in,one-to-many,person,asked about the course,open,school,"
    "open question,said: has doubts\n"
    "heron,2024-03-14,TikTok,,out,,,,,the dog,,no\n"
)


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Write a file and return where it is."""

    def write(text: str) -> Path:
        path = tmp_path / "contacts.csv"
        path.write_text(text, "utf-8")
        return path

    return write


@pytest.fixture
def nora(connection: Connection) -> identities.IdentityId:
    """Return an identity."""
    identities_before = identities.find(connection, "Nora")
    if identities_before is not None:
        return identities_before
    return identities.add(
        connection,
        IdentityFields(name="Nora", kind=IdentityKind.REAL_NAME, band=0, purpose="", authorised_by=""),
    )


def _contacts(connection: Connection, person: PersonId) -> list[Contact]:
    return [one for one in timeline.page(connection, person) if isinstance(one, Contact)]


def _refusal(
    connection: Connection, path: Path, order: DateOrder | None = None
) -> tuple[ErrorCode, object, object]:
    before = connection.execute("SELECT count(*) FROM activity").fetchone()
    with pytest.raises(WaysideError) as error:
        import_contacts(connection, path, zone="UTC", date_order=order)
    assert connection.execute("SELECT count(*) FROM activity").fetchone() == before
    return error.value.code, error.value.params.get("line"), error.value.params.get("field")


def test_every_column_is_understood(
    connection: Connection, heron: PersonId, nora: identities.IdentityId, put: Put
) -> None:
    done = import_contacts(connection, put(_FULL), zone="Europe/Berlin")
    assert done == ImportedContacts(read=2, added=2, known=0, people=1, impacts=1)
    otter = people.find(connection, "Otter")
    assert otter is not None
    (contact,) = _contacts(connection, otter)
    assert contact.fields == timeline.ContactFields(
        at=int(datetime(2024, 3, 13, 17, 30, tzinfo=UTC).timestamp() * 1000),
        text="asked about the course",
        platform="Instagram",
        direction=Direction.IN,
        mode=Mode.ONE_TO_MANY,
        started_by=StartedBy.PERSON,
        tone="open",
        content="school",
        method="open question",
        identity_id=nora,
    )
    (impact,) = outcomes.impacts(connection, otter)
    assert (impact.fields.kind, impact.fields.description) == (ImpactKind.SAID, "has doubts")
    (other,) = _contacts(connection, heron)
    assert (other.fields.text, other.fields.direction, other.fields.mode) == (
        "the dog",
        Direction.OUT,
        Mode.ONE_TO_ONE,
    )
    assert outcomes.impacts(connection, heron) == []


def test_the_same_contact_is_not_added_twice_but_two_the_same_are(
    connection: Connection, heron: PersonId, put: Put
) -> None:
    row = "Heron,2024-03-13 18:30,TikTok,asked again\n"
    path = put("person,when,platform,summary\n" + row * 2)
    assert import_contacts(connection, path, zone="UTC").added == 2
    assert import_contacts(connection, path, zone="UTC").added == 0
    path = put("person,when,platform,summary\n" + row * 3)
    assert import_contacts(connection, path, zone="UTC").added == 1
    assert len(_contacts(connection, heron)) == 3


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ("Heron,yesterday,,,,", "when"),
        ("Heron,2024-02-30,,,,", "when"),
        (",2024-02-03,,,,", "person"),
        ("\u200e,2024-02-03,,,,", "person"),
        ("Heron,2024-02-03,Nobody,,,", "identity"),
        ("Heron,2024-02-03,,sideways,,", "direction"),
        ("Heron,2024-02-03,,,broadcast,", "mode"),
        ("Heron,2024-02-03,,,,nobody", "started_by"),
    ],
)
def test_a_row_that_does_not_fit_is_named_and_nothing_is_stored(
    row: str, field: str, connection: Connection, heron: PersonId, put: Put
) -> None:
    path = put(f"person,when,identity,direction,mode,started_by\nNewcomer,2024-01-01,,,,\n{row}\n")
    assert _refusal(connection, path) == (ErrorCode.IMPORT_INVALID, 3, field)
    assert people.find(connection, "Newcomer") is None


def test_missing_columns_ambiguous_dates_and_empty_files_are_refused(
    connection: Connection, put: Put
) -> None:
    assert _refusal(connection, put("person,platform\nHeron,X\n")) == (
        ErrorCode.IMPORT_NO_COLUMN,
        None,
        "when",
    )
    ambiguous = put("person,when\nHeron,03/04/2024\n")
    assert _refusal(connection, ambiguous)[0] is ErrorCode.IMPORT_DATE_ORDER
    assert import_contacts(connection, ambiguous, zone="UTC", date_order=DateOrder.DAY_MONTH).added == 1
    assert _refusal(connection, put("person,when\n"))[0] is ErrorCode.IMPORT_EMPTY
    assert {"person", "when"} < set(HEADINGS)


def test_a_person_who_came_by_an_import_has_no_aim_until_one_is_written(
    connection: Connection, put: Put
) -> None:
    import_contacts(
        connection, put("person;when\nOtter;2024-01-31 10:00\nMoth;2024-01-31 11:00\n"), zone="UTC"
    )
    otter = people.find(connection, "otter")
    assert otter is not None
    assert [row.aim for row in people.page(connection, PeopleQuery(), 0, 10)] == ["", ""]
    assert today.overview(connection, 0, date(2026, 1, 1)).aims_missing == 2
    # Everything else can be changed meanwhile; the aim cannot be emptied once it is there.
    assert people.update(connection, otter, likes="boats").fields.aim == ""
    with pytest.raises(WaysideError):
        people.update(connection, otter, aim=" ")
    people.update(connection, otter, aim="a training place")
    assert today.overview(connection, 0, date(2026, 1, 1)).aims_missing == 1
    with pytest.raises(WaysideError) as error:
        people.update(connection, otter, aim="")
    assert error.value.params == {"field": "aim"}
    with transaction(connection):
        connection.execute("DELETE FROM import_run")
