"""Identities from a file: all of them or none, and never anything that was not written there."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import (
    AccountState,
    FactKind,
    IdentityFields,
    IdentityKind,
    IdentityState,
    ImportSummary,
    Obstacle,
    WatchKind,
)

PAGE = Path(__file__).parents[3] / "desktop" / "docs" / "import-identities.md"
EXAMPLE = PAGE.read_text("utf-8").split("```yaml\n")[1].split("```")[0]


def test_the_example_of_the_page_comes_in_whole(connection: Connection) -> None:
    done = identities.import_identities(connection, EXAMPLE.encode())
    assert done == ImportSummary(identities=1, accounts=2, facts=4, watch_terms=3)
    (jonas,) = identities.all_identities(connection)
    assert jonas.state is IdentityState.AUTHORISED
    assert jonas.fields == IdentityFields(
        name="Jonas K.",
        kind=IdentityKind.ALIAS,
        band=0,
        purpose="Answers under music videos, then one to one.",
        authorised_by="head of the outreach team",
        authorised_on=date(2026, 11, 1),
        authorised_until=date(2027, 1, 31),
        review_on=date(2026, 12, 15),
    )
    instagram, tiktok = identities.accounts(connection, jonas.id)
    assert instagram.fields.password_place == "the team's password store, entry 14"
    assert (tiktok.fields.state, tiktok.accepted_by) == (AccountState.RESTRICTED, "")
    assert [(fact.kind, fact.text) for fact in identities.facts(connection, jonas.id)] == [
        (FactKind.AGE, "24"),
        (FactKind.JOB, "works in a warehouse"),
        (FactKind.HOURS, "17:00 to 22:00"),
        (FactKind.NEVER, "city, football club, workplace"),
    ]
    terms = identities.watch_terms(connection, None)
    assert {(term.kind, term.text, term.anywhere) for term in terms} == {
        (WatchKind.WORKPLACE, "Lindenhof", False),
        (WatchKind.PHONE, "0171 0000000", False),
        (WatchKind.NICKNAME, "Robbe", True),
    }
    # A file does not decide about TikTok's rule.
    standing = identities.standing(connection, jonas.id, date(2026, 11, 25))
    assert standing.obstacles == (Obstacle.RULE_NOT_ACCEPTED,)
    assert [ruled.account.id for ruled in standing.to_accept] == [tiktok.id]


def test_an_alias_without_leave_comes_in_as_proposed_and_cannot_be_used(connection: Connection) -> None:
    text = "identities: [{name: One, kind: alias}, {name: Two, kind: role_shown}]"
    identities.import_identities(connection, text.encode())
    two, one = sorted(identities.all_identities(connection), key=lambda each: each.name, reverse=True)
    assert [each.state for each in (one, two)] == [IdentityState.PROPOSED] * 2
    assert (one.fields.band, two.fields.band) == (0, 1)
    today = date(2026, 11, 25)
    assert identities.standing(connection, one.id, today).obstacles == (Obstacle.NOT_AUTHORISED,)
    assert identities.standing(connection, two.id, today).is_usable


@pytest.mark.parametrize(
    ("change", "code", "line", "field"),
    [
        (("kind: alias ", "kind: ghost "), ErrorCode.IMPORT_INVALID, 3, "kind"),
        (("name: Jonas K.", "name: '\u202e'"), ErrorCode.IMPORT_INVALID, 2, "name"),
        (("name: Jonas K.", "name: " + "x" * 301), ErrorCode.IMPORT_INVALID, 2, "name"),
        (("until: 2027-01-31", "until: 2026-01-31"), ErrorCode.IMPORT_INVALID, 9, "until"),
        (("      on: 2026-11-01\n", ""), ErrorCode.IMPORT_FIELD_MISSING, 6, "on"),
        (("by: head of the outreach team", "by: ' '"), ErrorCode.IMPORT_INVALID, 7, "by"),
        (("password_place: the", "password: the"), ErrorCode.IMPORT_FIELD_UNKNOWN, 14, "password"),
        (("state: restricted ", "state: gone "), ErrorCode.IMPORT_INVALID, 17, "state"),
        (("works in a warehouse", "'  '"), ErrorCode.IMPORT_INVALID, 21, "text"),
        (("text: Lindenhof", "text: '...'"), ErrorCode.IMPORT_INVALID, 25, "text"),
        (("anywhere: true", "anywhere: maybe"), ErrorCode.IMPORT_INVALID, 27, "anywhere"),
    ],
)
def test_what_does_not_fit_leaves_nothing_behind(
    connection: Connection, change: tuple[str, str], code: ErrorCode, line: int, field: str
) -> None:
    assert change[0] in EXAMPLE
    with pytest.raises(WaysideError) as error:
        identities.import_identities(connection, EXAMPLE.replace(*change).encode())
    assert error.value.code is code
    assert error.value.params == {"line": line, "field": field}
    _assert_nothing(connection)


def _assert_nothing(connection: Connection) -> None:
    for table in ("identity", "identity_step", "account", "fact", "watch_term"):
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_a_name_that_is_there_already_is_refused_and_changes_nothing(connection: Connection) -> None:
    mira = identities.add(connection, IdentityFields(name="Mira", kind=IdentityKind.ROLE_SHOWN))
    text = "identities:\n- {name: New, kind: alias}\n- name: míra\n  kind: alias\n"
    with pytest.raises(WaysideError) as error:
        identities.import_identities(connection, text.encode())
    assert (error.value.code, error.value.params) == (ErrorCode.IMPORT_NAME_TAKEN, {"line": 3})
    assert [one.id for one in identities.all_identities(connection)] == [mira]
    twice = "identities: [{name: New, kind: alias}, {name: NEW, kind: alias}]"
    with pytest.raises(WaysideError) as error:
        identities.import_identities(connection, twice.encode())
    assert error.value.code is ErrorCode.IMPORT_NAME_TAKEN
    assert identities.get(connection, mira).fields.kind is IdentityKind.ROLE_SHOWN


def test_the_activity_log_holds_no_word_of_the_file(connection: Connection) -> None:
    before = activity.head(connection).count
    identities.import_identities(connection, EXAMPLE.encode())
    added = activity.head(connection).count - before
    log = str([entry.fields for entry in activity.page(connection, limit=added)])
    assert activity.page(connection, limit=1)[0].fields == {"identities": 1}
    for word in ("Jonas", "Lindenhof", "Robbe", "warehouse", "0171", "outreach"):
        assert word not in log


LINES = EXAMPLE.splitlines()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.permutations(range(len(LINES))).map(lambda order: order[:3]),
    st.sampled_from(["cut", "double", "indent", "empty", "word"]),
    st.text(max_size=20),
)
def test_s12_a_spoiled_file_comes_in_or_is_refused_with_a_line(
    connection: Connection, places: list[int], act: str, word: str
) -> None:
    lines = list(LINES)
    for place in places:
        line = lines[place]
        lines[place] = {
            "cut": line[: len(line) // 2],
            "double": f"{line}\n{line}",
            "indent": f"  {line}",
            "empty": re.sub(r":.*", ":", line),
            "word": re.sub(r": .*", lambda _match: f": {word}", line),
        }[act]
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    connection.execute("DELETE FROM identity")
    connection.execute("DELETE FROM watch_term")
    try:
        identities.import_identities(connection, data)
    except WaysideError as error:
        assert error.code.value.startswith("import-")
        assert 1 <= int(error.params["line"]) <= len(data.splitlines()) + 1
        _assert_nothing(connection)
