"""The list of people: what it holds, in which order, and that its order is read without the records."""

from __future__ import annotations

from datetime import date

import pytest

from wayside.vault.connection import Connection
from wayside.work import people
from wayside.work.people import PeopleQuery, PersonFields, PersonId, Show, Sort, Stage


@pytest.fixture
def five(connection: Connection) -> dict[str, PersonId]:
    """Five people, one of them closed."""
    rows: tuple[tuple[str, Stage, date | None, tuple[str, ...], int | None], ...] = (
        ("Heron", Stage.BUILDING_TRUST, date(2026, 12, 1), ("school",), 3_000),
        ("Älv Grey", Stage.NEW, None, (), None),
        ("Zinc", Stage.NEW, date(2026, 11, 20), ("sport", "school"), 5_000),
        ("otter", Stage.OFFER_MADE, None, (), 1_000),
        ("Moss", Stage.HANDED_OVER, None, ("sport",), 4_000),
    )
    made = {}
    for name, stage, on, tags, last in rows:
        step = "Ask" if on else ""
        fields = PersonFields(
            code_name=name, aim=f"aim of {name}", stage=stage, next_step=step, next_step_on=on, tags=tags
        )
        made[name] = people.add(connection, fields)
        connection.execute("UPDATE person SET last_contact_at = ? WHERE id = ?", (last, made[name]))
    people.close(connection, made["Moss"], "moved away")
    return made


def names(connection: Connection, query: PeopleQuery) -> list[str]:
    """Return the code names of a list, by both ways of reading it, which must agree."""
    rows = people.rows(connection, people.order(connection, query))
    assert people.page(connection, query, 0, 100) == rows
    assert people.count(connection, query) == len(rows)
    return [row.code_name for row in rows]


@pytest.mark.usefixtures("five")
@pytest.mark.parametrize(
    ("sort", "descending", "expected"),
    [
        (Sort.NAME, False, ["Älv Grey", "Heron", "otter", "Zinc"]),
        (Sort.NAME, True, ["Zinc", "otter", "Heron", "Älv Grey"]),
        (Sort.STAGE, False, ["Älv Grey", "Zinc", "Heron", "otter"]),
        (Sort.STAGE, True, ["otter", "Heron", "Älv Grey", "Zinc"]),
        (Sort.LAST_CONTACT, False, ["otter", "Heron", "Zinc", "Älv Grey"]),
        (Sort.LAST_CONTACT, True, ["Zinc", "Heron", "otter", "Älv Grey"]),
        (Sort.NEXT_STEP, False, ["Zinc", "Heron", "Älv Grey", "otter"]),
        (Sort.NEXT_STEP, True, ["Heron", "Zinc", "Älv Grey", "otter"]),
    ],
)
def test_sorted_with_missing_values_last(
    connection: Connection, sort: Sort, descending: bool, expected: list[str]
) -> None:
    assert names(connection, PeopleQuery(sort=sort, descending=descending)) == expected


@pytest.mark.usefixtures("five")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (PeopleQuery(show=Show.CLOSED), ["Moss"]),
        (PeopleQuery(show=Show.ALL), ["Älv Grey", "Heron", "Moss", "otter", "Zinc"]),
        (PeopleQuery(stage=Stage.NEW), ["Älv Grey", "Zinc"]),
        (PeopleQuery(tag="school"), ["Heron", "Zinc"]),
        (PeopleQuery(tag="sport"), ["Zinc"]),
        (PeopleQuery(tag="sport", show=Show.ALL), ["Moss", "Zinc"]),
        (PeopleQuery(text="alv"), ["Älv Grey"]),
        (PeopleQuery(text="GR"), ["Älv Grey"]),
        (PeopleQuery(text="grey alv"), ["Älv Grey"]),
        (PeopleQuery(text="ron"), []),
        (PeopleQuery(text="%"), []),
    ],
)
def test_filtered(connection: Connection, query: PeopleQuery, expected: list[str]) -> None:
    assert names(connection, query) == expected


def test_an_empty_list(connection: Connection) -> None:
    assert len(people.order(connection, PeopleQuery())) == 0
    assert people.rows(connection, []) == []


def test_rows_keep_the_order_asked_for_and_leave_out_who_is_gone(
    connection: Connection, five: dict[str, PersonId]
) -> None:
    asked = [five["Zinc"], PersonId(9_999_999), five["Heron"]]
    assert [row.code_name for row in people.rows(connection, asked)] == ["Zinc", "Heron"]


@pytest.mark.usefixtures("five")
def test_a_page_is_a_part_of_the_order(connection: Connection) -> None:
    order = people.order(connection, PeopleQuery())
    page = people.page(connection, PeopleQuery(), 1, 2)
    assert [row.id for row in page] == list(order[1:3])


@pytest.mark.usefixtures("five")
def test_a_row_says_who_is_closed(connection: Connection) -> None:
    rows = people.page(connection, PeopleQuery(show=Show.ALL), 0, 10)
    assert {row.code_name for row in rows if row.is_closed} == {"Moss"}


@pytest.mark.parametrize("sort", list(Sort))
@pytest.mark.parametrize(
    "filters",
    [
        PeopleQuery(),
        PeopleQuery(show=Show.CLOSED),
        PeopleQuery(stage=Stage.NEW),
        PeopleQuery(tag="school"),
        PeopleQuery(text="he"),
    ],
)
def test_the_order_is_read_from_an_index_alone(
    connection: Connection, sort: Sort, filters: PeopleQuery
) -> None:
    """Reading every record to sort 100,000 people takes seconds; the index takes a tenth of one."""
    said: list[str] = []
    connection.set_trace_callback(said.append)
    query = PeopleQuery(text=filters.text, show=filters.show, stage=filters.stage, tag=filters.tag, sort=sort)
    people.order(connection, query)
    connection.set_trace_callback(None)
    statement = next(text for text in said if "group_concat" in text)
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
    about_people = [step for step in plan if "person" in step and "tag" not in step]
    assert about_people
    assert all("COVERING INDEX" in step for step in about_people), plan


def test_tags_in_use(connection: Connection, five: dict[str, PersonId]) -> None:
    assert people.all_tags(connection) == [("school", 2), ("sport", 2)]
    people.update(connection, five["Zinc"], tags=())
    assert people.all_tags(connection) == [("school", 1), ("sport", 1)]


@pytest.mark.usefixtures("five")
def test_names_for_completion_put_open_people_first(connection: Connection) -> None:
    people.add(connection, PersonFields(code_name="Moth", aim="listen"))
    assert [name for _, name in people.names(connection, "mo")] == ["Moth", "Moss"]
