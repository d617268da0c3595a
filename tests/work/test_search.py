"""Search finds what is there, says where, and takes any query without complaint."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.work.scripts import anything, texts
from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection, transaction
from wayside.work import index, people, search, timeline
from wayside.work.index import Document, DocumentId, DocumentKind
from wayside.work.people import PersonFields, PersonId
from wayside.work.query import FILTERS, parse
from wayside.work.search import Hit, Result
from wayside.work.timeline import ContactFields

DAY = 86_400_000
in_vault = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


class _Undone(Exception):
    pass


def matching(connection: Connection, text: str, query: str, *, typing: bool = False) -> bool:
    """Tell whether a query finds a document of this text; nothing stays in the vault."""
    needles = parse(query, typing=typing).needles
    if not needles:
        return False
    found = False
    try:
        with transaction(connection):
            index.put_many(connection, [(DocumentId(1), Document(title="", body=text))])
            rows = connection.execute(
                "SELECT rowid FROM search_index WHERE search_index MATCH ?",
                (search.match_expression(needles),),
            ).fetchall()
            found = rows == [(1,)]
            raise _Undone
    except _Undone:
        return found


def quoted(words: list[str]) -> str:
    return '"' + " ".join(words) + '"'


def contact(
    connection: Connection, person: PersonId, text: str, *, at: int = 1_000 * DAY, platform: str = ""
) -> int:
    return timeline.add_contact(connection, person, ContactFields(at=at, text=text, platform=platform)).id


def note(connection: Connection, person: PersonId, text: str) -> int:
    return timeline.start_note(connection, person, text).id


def find(connection: Connection, text: str, *, typing: bool = False) -> list[Hit]:
    return list(search.search(connection, text, typing=typing).hits)


def line(hit: Hit) -> str:
    return "".join(f"[{span.text}]" if span.matched else span.text for span in hit.snippet)


# Whatever the text --------------------------------------------------------------------------------------------


@in_vault
@given(texts, st.data())
def test_any_word_of_a_text_finds_it(connection: Connection, text: str, data: st.DataObject) -> None:
    tokens = index.fold(text).split()
    if tokens:
        assert matching(connection, text, data.draw(st.sampled_from(tokens)))


@in_vault
@given(texts, st.data())
def test_any_piece_between_spaces_finds_its_text(
    connection: Connection, text: str, data: st.DataObject
) -> None:
    pieces = [piece for piece in text.split() if index.fold(piece).split()]
    if pieces:
        piece = data.draw(st.sampled_from(pieces)).replace('"', " ")
        assert matching(connection, text, f'"{piece}"')


@in_vault
@given(texts, st.data())
def test_any_row_of_words_finds_its_text(connection: Connection, text: str, data: st.DataObject) -> None:
    tokens = index.fold(text).split()
    if tokens:
        start = data.draw(st.integers(0, len(tokens) - 1))
        stop = data.draw(st.integers(start + 1, len(tokens)))
        assert matching(connection, text, quoted(tokens[start:stop]))


@in_vault
@given(texts, st.data())
def test_the_beginning_of_any_word_finds_its_text(
    connection: Connection, text: str, data: st.DataObject
) -> None:
    tokens = [token for token in index.fold(text).split() if len(token) > 1]
    if tokens:
        token = data.draw(st.sampled_from(tokens))
        beginning = token[: data.draw(st.integers(2, len(token)))]
        if index.fold(beginning).split() == [beginning]:
            assert matching(connection, text, beginning + "*")
            assert matching(connection, text, beginning, typing=True)


@in_vault
@given(anything, st.booleans())
def test_no_query_is_an_error_but_a_bad_filter(connection: Connection, text: str, typing: bool) -> None:
    try:
        result = search.search(connection, text, typing=typing)
    except WaysideError as error:
        assert error.code is ErrorCode.BAD_QUERY
        assert error.params["filter"] in FILTERS
    else:
        assert isinstance(result, Result)


@in_vault
@given(st.lists(st.sampled_from(
    ['"', "*", "(", ")", "AND", "OR", "NOT", "NEAR(", "^", ":", "{title}", "title:", "+", "-", "person:", "kind:x",
     "after:2026-02-30", "before:٢٠٢٦-٠١-٠١", "after:0001-01-01", "before:9999-12-31", "\x00", "\ud800", "a",
     "person:\ud800"]
), max_size=8))  # fmt: skip
def test_no_syntax_of_the_index_gets_through(connection: Connection, parts: list[str]) -> None:
    for text in ("".join(parts), " ".join(parts)):
        try:
            search.search(connection, text)
        except WaysideError as error:
            assert error.code is ErrorCode.BAD_QUERY


# The language -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("workshop", True),
        ("work", False),
        ("work*", True),
        ("WORKSHOP", True),
        ("certificate workshop", True),
        ('"trial day"', True),
        ('"day trial"', False),
        ("cafe", True),
        ("don't", True),
        ("elephant", False),
        ("workshop elephant", False),
        ("kind:contact workshop", True),
        ("KIND:Contact workshop", True),
        ("kind:note workshop", False),
        ("person:heron workshop", True),
        ("person:her workshop", True),
        ("person:birch workshop", False),
        ('person:"heron" workshop', True),
        ("person: workshop", True),
        ("after:2026-03-10 workshop", True),
        ("after:2026-03-11 workshop", False),
        ("before:2026-03-11 workshop", True),
        ("before:2026-03-10 workshop", False),
        ("person:heron after:2026-03-01 before:2026-04-01 kind:contact", True),
        ("unknown:workshop", False),
    ],
)
def test_queries(connection: Connection, heron: PersonId, query: str, found: bool) -> None:
    people.add(connection, PersonFields(code_name="Birch", aim="Keep in touch."))
    at = int(datetime(2026, 3, 10, 12).astimezone().timestamp() * 1000)
    entry = contact(connection, heron, "Don't ask: workshop, certificate, trial day, café.", at=at)
    assert (entry in [hit.entry_id for hit in find(connection, query)]) is found


def test_a_hit_says_whose_when_and_where(connection: Connection, heron: PersonId) -> None:
    entry = contact(connection, heron, "Asked about the workshop.", at=5 * DAY, platform="Discord")
    (hit,) = find(connection, "workshop")
    assert (hit.kind, hit.person_id, hit.entry_id) == (DocumentKind.CONTACT, heron, entry)
    assert (hit.code_name, hit.at) == ("Heron", 5 * DAY)
    assert line(hit) == "Asked about the [workshop]. · Discord"


def test_a_person_is_found_by_name_and_by_what_is_written_about_them(
    connection: Connection, heron: PersonId
) -> None:
    people.update(connection, heron, likes="drill and metalwork")
    people.add_handle(connection, heron, "Instagram", "quiet_river")
    (hit,) = find(connection, "heron")
    assert [span.text for span in hit.name if span.matched] == ["Heron"]
    assert "[metalwork]" in line(find(connection, "metalwork")[0])
    assert "[quiet_river]" in line(find(connection, "quiet_river")[0])


def test_a_name_counts_more_than_a_text(connection: Connection, heron: PersonId) -> None:
    for _ in range(3):
        contact(connection, heron, "Saw a birch, a birch and a birch.")
    birch = people.add(connection, PersonFields(code_name="Birch", aim="Keep in touch."))
    assert find(connection, "birch")[0].person_id == birch


def test_equals_come_newest_first(connection: Connection, heron: PersonId) -> None:
    entries = [contact(connection, heron, "Same words.") for _ in range(4)]
    assert [hit.entry_id for hit in find(connection, "words")] == entries[::-1]


def test_very_many_come_newest_first_but_names_before_them(
    connection: Connection, heron: PersonId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "RANKED", 3)
    named = people.add(connection, PersonFields(code_name="Week", aim="Keep in touch."))
    entries = [contact(connection, heron, f"A week. {'week ' * (7 - number)}") for number in range(6)]
    hits = find(connection, "week")
    assert hits[0].person_id == named
    assert [hit.entry_id for hit in hits[1:]] == entries[::-1]


@pytest.mark.parametrize("ranked", [2, 1000])
@pytest.mark.parametrize(
    "query", ["words", "word*", '"same words"', "kind:contact", "person:heron", "after:1970-01-01"]
)
def test_pages_together_are_the_whole(
    connection: Connection, heron: PersonId, monkeypatch: pytest.MonkeyPatch, query: str, ranked: int
) -> None:
    monkeypatch.setattr(search, "RANKED", ranked)
    for number in range(7):
        contact(connection, heron, f"Same words, line {number}.")
    whole = search.search(connection, query)
    pages = [search.search(connection, query, limit=3, offset=offset) for offset in (0, 3, 6)]
    assert tuple(hit for page in pages for hit in page.hits) == whole.hits
    assert [page.more for page in pages] == [len(whole.hits) > 3, len(whole.hits) > 6, len(whole.hits) > 9]


def test_filters_alone_list_the_person_then_the_newest(connection: Connection, heron: PersonId) -> None:
    first = contact(connection, heron, "One.", at=DAY)
    second = note(connection, heron, "Two.")
    assert [hit.entry_id for hit in find(connection, "person:heron")] == [None, second, first]
    assert [hit.entry_id for hit in find(connection, "kind:note")] == [second]
    assert [hit.person_id for hit in find(connection, "kind:person")] == [heron]


def test_a_person_nobody_has_finds_nothing(connection: Connection, heron: PersonId) -> None:
    contact(connection, heron, "One.")
    assert find(connection, "person:nobody one") == []


@pytest.mark.parametrize(
    "query", ["kind:letter", "after:soon", "before:2026-02-30", "after:2026-1", "kind:\x00"]
)
def test_a_filter_that_makes_no_sense_is_said_so(connection: Connection, query: str) -> None:
    with pytest.raises(WaysideError) as caught:
        search.search(connection, query)
    assert caught.value.code is ErrorCode.BAD_QUERY
    assert caught.value.params == {"filter": query.partition(":")[0]}


def test_while_typing_the_last_word_is_a_beginning(connection: Connection, heron: PersonId) -> None:
    contact(connection, heron, "The workshop in a week.")
    assert find(connection, "work", typing=True)
    assert not find(connection, "work ", typing=True)
    assert not find(connection, "wee work ", typing=True)
    # One letter says too little to list everything that begins with it.
    assert not find(connection, "w", typing=True)
    assert find(connection, "a", typing=True)


def test_what_is_gone_is_not_found(connection: Connection, heron: PersonId) -> None:
    entry = timeline.add_contact(connection, heron, ContactFields(at=DAY, text="Zephyr."))
    timeline.remove_contact(connection, entry.id)
    assert find(connection, "zephyr") == []
