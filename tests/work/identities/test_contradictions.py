"""What disagrees with what was said before, as it is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.work.identities import (
    Against,
    Contradiction,
    Fact,
    FactId,
    FactKind,
    IdentityId,
    Told,
    ToldId,
    contradictions,
)
from wayside.work.people import PersonId

NOW = 1_764_000_000_000  # 24 November 2025
DAY = 86_400_000
YEAR = 365 * DAY + DAY // 4
HERON, OTTER = PersonId(1), PersonId(2)


def fact(kind: FactKind, text: str, at: int = NOW) -> Fact:
    return Fact(id=FactId(1), identity_id=IdentityId(1), kind=kind, text=text, updated_at=at)


def told(kind: FactKind, text: str, person: PersonId = HERON, at: int = NOW) -> Told:
    return Told(id=ToldId(1), identity_id=IdentityId(1), person_id=person, kind=kind, text=text, at=at)


def disagrees(kind: FactKind, text: str, before: str, passed: int = 0) -> bool:
    """Tell whether a text disagrees with a telling; the same must hold for a fact, but for one that grew old."""
    by_fact = contradictions(kind, text, [fact(kind, before, NOW - passed)], [], now=NOW)
    by_told = contradictions(kind, text, [], [told(kind, before, at=NOW - passed)], now=NOW)
    assert bool(by_fact) == bool(by_told) or passed
    return bool(by_told)


@pytest.mark.parametrize(
    ("text", "before", "passed", "expected"),
    [
        ("24", "24", 0, False),
        ("25", "24", 0, True),
        ("25", "24", 10 * DAY, True),
        ("25", "24", 100 * DAY, True),
        ("25", "24", 200 * DAY, False),
        ("26", "24", 200 * DAY, True),
        ("23", "24", 100 * DAY, True),
        ("24", "24", 2 * YEAR, True),
        ("26", "24", 2 * YEAR, False),
        ("27", "24", 2 * YEAR + 100 * DAY, False),
        ("I'm 24, have been for 3 weeks", "24 years old", 0, False),
        ("22-25", "24", 0, False),
        ("22–23", "24", 0, True),
        ("born in 2001", "24", 0, False),
        ("born in 1999", "24", 0, True),
        ("٢٤", "24", 0, False),
        ("as old as you", "24", 0, False),
        ("24", "", 0, False),
        ("500", "24", 0, False),
        ("9" * 5_000, "24", 0, False),
    ],
)
def test_ages_over_time(text: str, before: str, passed: int, expected: bool) -> None:
    assert disagrees(FactKind.AGE, text, before, passed) is expected


@given(st.integers(5, 90), st.integers(0, 30), st.integers(184, 364))
def test_getting_older_is_no_contradiction(age: int, years: int, days: int) -> None:
    passed = years * YEAR + days * DAY
    assert not disagrees(FactKind.AGE, str(age + years), str(age), passed)
    assert not disagrees(FactKind.AGE, str(age + years + 1), str(age), passed)
    assert disagrees(FactKind.AGE, str(age + years + 2), str(age), passed)
    assert disagrees(FactKind.AGE, str(age + years - 1), str(age), passed)


@pytest.mark.parametrize(("text", "expected"), [("23", True), ("24", False), ("26", False), ("28", True)])
def test_an_age_in_the_ledger_may_have_been_kept_up_to_date_or_not(text: str, expected: bool) -> None:
    ledger = [fact(FactKind.AGE, "24", NOW - 2 * YEAR - 200 * DAY)]
    assert bool(contradictions(FactKind.AGE, text, ledger, [], now=NOW)) is expected


@pytest.mark.parametrize(
    ("kind", "text", "before", "expected"),
    [
        (FactKind.TOWN, "Hamburg", "Leipzig", True),
        (FactKind.TOWN, "I live in LEIPZIG", "Leipzig", False),
        (FactKind.TOWN, "Leipzig-Plagwitz", "near Leipzig", False),
        (FactKind.TOWN, "bin Leipziger", "Leipzig", False),
        (FactKind.TOWN, "Zürich", "zurich", False),
        (FactKind.TOWN, "in the city", "Leipzig", False),
        (FactKind.TOWN, "Kassel", "Kassandra", True),
        (FactKind.TOWN, "Lei", "Leipzig", False),
        (FactKind.TOWN, "Lei ", "Leipzig", True),
        (FactKind.TOWN, "", "Leipzig", False),
        (FactKind.JOB, "works in a warehouse", "warehouse, night shift", False),
        (FactKind.JOB, "I work as a nurse", "works in a warehouse", True),
        (FactKind.JOB, "mechanics", "apprentice mechanic", False),
        (FactKind.JOB, "arbeite im Lager", "Lagerarbeiter", False),
    ],
)
def test_towns_and_jobs(kind: FactKind, text: str, before: str, expected: bool) -> None:
    assert disagrees(kind, text, before) is expected


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("two sisters", "one sister", True),
        ("my sister", "one sister", False),
        ("zwei Schwestern", "a sister", True),
        ("une sœur", "eine Schwester", False),
        ("no siblings", "an older brother", True),
        ("I'm an only child", "my sister", True),
        ("only child", "keine Geschwister", False),
        ("siblings", "one brother", False),
        ("a brother", "a sister", True),
        ("no brothers", "a sister", False),
        ("my wife", "single", True),
        ("mother was ill", "my father drives a lorry", False),
        ("two kids", "one sister", False),
        ("two kids", "no children", True),
        ("one older brother", "one brother", False),
        ("", "one brother", False),
    ],
)
def test_families(text: str, before: str, expected: bool) -> None:
    assert disagrees(FactKind.FAMILY, text, before) is expected


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("mornings", "18:00-22:30", True),
        ("evenings", "18:00–22:30", False),
        ("18-22 h", "18:00-22:30", False),
        ("18 bis 22 Uhr", "abends", False),
        ("6-10 pm", "18:00-22:30", False),
        ("6-10 am", "18:00-22:30", True),
        ("after 6 pm", "evenings", False),
        ("vor 12 Uhr", "evenings", True),
        ("at 23:30", "18:00-22:30", True),
        ("at 19h30", "le soir", False),
        ("23-2 h", "nights", False),
        ("22:00-06:00", "9-17 h", True),
        ("l'après-midi", "13:00-17:00", False),
        ("all the time", "18:00-22:30", False),
        ("7 days", "18:00-22:30", False),
        ("12-19 h", "18:00-22:30", True),
    ],
)
def test_hours(text: str, before: str, expected: bool) -> None:
    assert disagrees(FactKind.HOURS, text, before) is expected


@pytest.mark.parametrize("kind", [FactKind.VOICE, FactKind.NEVER, FactKind.OTHER])
def test_what_cannot_be_compared_says_nothing(kind: FactKind) -> None:
    assert not disagrees(kind, "short sentences", "long sentences")


def test_it_says_what_it_disagrees_with_the_gravest_first() -> None:
    found = contradictions(
        FactKind.TOWN,
        "Hamburg",
        [fact(FactKind.TOWN, "Leipzig", at=1), fact(FactKind.AGE, "24")],
        [
            told(FactKind.TOWN, "Halle", OTTER, at=3),
            told(FactKind.TOWN, "in Leipzig", HERON, at=2),
            told(FactKind.TOWN, "Leipzig", OTTER, at=2),
            told(FactKind.JOB, "nurse", OTTER, at=2),
        ],
        person=HERON,
        now=NOW,
    )
    town = FactKind.TOWN
    assert found == (
        Contradiction(against=Against.FACT, kind=town, text="Leipzig", at=1, person_id=None),
        Contradiction(against=Against.THIS_PERSON, kind=town, text="in Leipzig", at=2, person_id=HERON),
        Contradiction(against=Against.OTHER_PERSON, kind=town, text="Halle", at=3, person_id=OTTER),
        Contradiction(against=Against.OTHER_PERSON, kind=town, text="Leipzig", at=2, person_id=OTTER),
    )


def test_what_was_said_twice_is_shown_once() -> None:
    said = [told(FactKind.TOWN, "Leipzig", at=5), told(FactKind.TOWN, "LEIPZIG", at=4)]
    assert [one.at for one in contradictions(FactKind.TOWN, "Kassel", [], said, now=NOW)] == [5]


def test_two_facts_can_both_be_true() -> None:
    ledger = [fact(FactKind.TOWN, "Leipzig"), fact(FactKind.TOWN, "grew up in Kassel")]
    said = [told(FactKind.TOWN, "Leipzig")]
    assert contradictions(FactKind.TOWN, "Kassel", ledger, said, now=NOW) == ()
    assert contradictions(FactKind.TOWN, "Kassel", ledger[:1], said, now=NOW) != ()
    # What was told outside the ledger still stands against it.
    assert contradictions(FactKind.TOWN, "Kassel", ledger, [told(FactKind.TOWN, "Berlin")], now=NOW) != ()


@given(st.sampled_from(FactKind), st.text(), st.text())
def test_any_text_can_be_compared_with_any(kind: FactKind, text: str, before: str) -> None:
    contradictions(kind, text, [fact(kind, before)], [told(kind, before)], now=NOW)
    assert not disagrees(kind, before, before)


def test_a_long_text_costs_no_more_than_its_beginning() -> None:
    for kind in FactKind:
        long = "1-" * 1_000_000 + "sister 9:"
        assert contradictions(kind, long, [fact(kind, long)], [], now=NOW) == ()
