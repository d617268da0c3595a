"""Terms to watch for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import identities, search
from wayside.work.identities import WatchKind, WatchTermId
from wayside.work.people import PersonId


def test_the_workers_own_terms_and_those_of_a_person_are_apart(
    connection: Connection, heron: PersonId, logged: Callable[[], list[str]]
) -> None:
    work = identities.add_watch_term(connection, None, WatchKind.WORKPLACE, "Lindenhof")
    name = identities.add_watch_term(connection, None, WatchKind.NAME, "Anna  Beispiel ")
    his = identities.add_watch_term(connection, heron, WatchKind.NAME, "Theo", anywhere=True)
    assert identities.watch_terms(connection, None) == [name, work]
    assert identities.watch_terms(connection, heron) == [his]
    assert identities.all_watch_terms(connection) == [name, work, his]
    assert (name.text, his.anywhere, his.person_id) == ("Anna Beispiel", True, heron)
    assert identities.remove_watch_term(connection, work.id) == work
    assert identities.watch_terms(connection, None) == [name]
    assert logged() == ["watch-term-added"] * 3 + ["watch-term-removed"]


def test_the_same_term_is_kept_once(connection: Connection, heron: PersonId) -> None:
    first = identities.add_watch_term(connection, None, WatchKind.WORKPLACE, "Café Lindenhof")
    assert identities.add_watch_term(connection, None, WatchKind.WORKPLACE, "CAFE  lindenhof") == first
    identities.add_watch_term(connection, None, WatchKind.NAME, "Café Lindenhof")
    identities.add_watch_term(connection, heron, WatchKind.WORKPLACE, "Café Lindenhof")
    assert len(identities.all_watch_terms(connection)) == 3


@pytest.mark.parametrize(
    ("text", "anywhere", "code"),
    [
        ("", False, ErrorCode.VALUE_REQUIRED),
        ("\u200b\u202e", False, ErrorCode.VALUE_REQUIRED),
        ("...", False, ErrorCode.VALUE_REQUIRED),
        ("an", True, ErrorCode.VALUE_INVALID),
        ("x" * 20_000, False, ErrorCode.VALUE_TOO_LONG),
    ],
)
def test_a_term_that_would_be_found_nowhere_or_everywhere(
    connection: Connection, text: str, anywhere: bool, code: ErrorCode
) -> None:
    with pytest.raises(WaysideError) as error:
        identities.add_watch_term(connection, None, WatchKind.NAME, text, anywhere=anywhere)
    assert error.value.code is code
    assert identities.all_watch_terms(connection) == []


def test_somebody_or_something_that_is_not_there(connection: Connection) -> None:
    acts: tuple[Callable[[], object], ...] = (
        lambda: identities.add_watch_term(connection, PersonId(9_999), WatchKind.NAME, "Theo"),
        lambda: identities.remove_watch_term(connection, WatchTermId(9_999)),
    )
    for act in acts:
        with pytest.raises(WaysideError) as error:
            act()
        assert error.value.code is ErrorCode.NOT_FOUND


def test_search_does_not_find_what_is_watched_for(connection: Connection, heron: PersonId) -> None:
    identities.add_watch_term(connection, heron, WatchKind.NAME, "Theobald")
    identities.add_watch_term(connection, None, WatchKind.NAME, "Theobald")
    assert not search.search(connection, "Theobald").hits


def test_hostile_terms_are_only_text(connection: Connection, hostile_text: str) -> None:
    made = identities.add_watch_term(connection, None, WatchKind.OTHER, f"a1 {hostile_text[:9_000]}")
    assert identities.watch_terms(connection, None) == [made]
