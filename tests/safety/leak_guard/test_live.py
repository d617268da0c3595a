"""What a draft's findings are does not depend on how it came to be, nor on terms that have nothing to do with it."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.disguises import disguises
from tests.work import scripts
from wayside.safety.leak_guard import (
    MAX_FINDINGS,
    CheckCancelled,
    Claim,
    ClaimKind,
    Guard,
    LiveCheck,
    Source,
    Term,
    TermKind,
)

TERMS = (
    Term(text="Anna Schmidt", source=Source.OWN, kind=TermKind.NAME),
    Term(text="Lindenhof", source=Source.OWN, kind=TermKind.WORKPLACE),
    Term(text="Müller", source=Source.PERSON, kind=TermKind.NAME, owner=4),
    Term(text="+49 171 3920012", source=Source.OWN, kind=TermKind.PHONE),
    Term(text="@nightowl_7", source=Source.IDENTITY, kind=TermKind.HANDLE, owner=2),
    Term(text="Наташа", source=Source.PERSON, kind=TermKind.NAME, owner=5),
    Term(text="東京", source=Source.OWN, kind=TermKind.ADDRESS),
    Term(text="Will", source=Source.OWN, kind=TermKind.FAMILY),
    Term(text="prison", source=Source.NEVER, kind=TermKind.TOPIC),
    Term(text="ann", source=Source.OWN, kind=TermKind.NICKNAME, anywhere=True),
)
CLAIMS = (
    Claim(kind=ClaimKind.AGE, text="24"),
    Claim(kind=ClaimKind.TOWN, text="Harrowdale"),
    Claim(kind=ClaimKind.JOB, text="works in a warehouse"),
    Claim(kind=ClaimKind.FAMILY, text="has a sister, no children"),
    Claim(kind=ClaimKind.HOURS, text="18:00–22:30"),
)
GUARD = Guard(TERMS, CLAIMS, own_names=["mkessler"], now=0)

_SNIPPETS = [
    text for term in TERMS for _, text in disguises(term.text, random.Random(7))
] + [
    "Schmitd", "Lindenhoff", "I'm 26.", "I live in Millbrook", "my shift at the bakery", "My brother", "Good morning",
    "a@example.org", "0171 3920012", "DE89 3704 0044 0532 0130 00", "52.5200, 13.4050", "?fbclid=x1y2",
    "Lindenstraße 12", "12 Millbrook Lane", "/home/mk", "the", "and then", "\n", ". ", "L i n d e n", "Linden", "hof",
    "\u0301" * 90, "\u200b" * 200, " " * 40, "x" * 300, "1 2 3 4 5 6 7 8 9 0 " * 6, "((((", "@", "A", "n",
    "S.c.h.m.i.d.t",
]  # fmt: skip
snippets = st.sampled_from(_SNIPPETS) | scripts.words
drafts = st.lists(st.tuples(snippets, st.sampled_from((" ", "", "\n", ". ", ", ", "-"))), max_size=30).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)
edits = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), snippets), max_size=8)


@given(drafts, edits)
@settings(max_examples=300, deadline=None)
def test_a_draft_typed_piece_by_piece_has_the_findings_of_its_final_text(
    draft: str, changes: list[tuple[float, int, str]]
) -> None:
    live = LiveCheck(GUARD)
    assert live.update(draft) == GUARD.check(draft)
    for where, length, text in changes:
        at = int(where * len(draft))
        draft = draft[:at] + text + draft[at + length :]
        assert live.update(draft) == GUARD.check(draft)


@given(drafts | scripts.texts | scripts.anything)
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_and_every_finding_lies_in_it(text: str) -> None:
    findings = GUARD.check(text)

    assert all(0 <= one.start < one.end <= len(text) for one in findings)
    assert [one.start for one in findings] == sorted(one.start for one in findings)


other_terms = st.lists(
    st.builds(
        Term,
        text=st.text("qxzjvkw", min_size=9, max_size=14) | st.just("Qaanaaq Oqaatsut"),
        source=st.sampled_from(Source),
        kind=st.sampled_from(TermKind),
        owner=st.integers(0, 9),
        anywhere=st.booleans(),
    ),
    max_size=40,
)


@given(drafts, other_terms)
@settings(max_examples=150, deadline=None)
def test_terms_that_have_nothing_to_do_with_a_text_change_nothing(draft: str, others: list[Term]) -> None:
    before, after = TERMS[:5], TERMS[5:]
    more = Guard([*before, *others, *after], CLAIMS, own_names=["mkessler"], now=0)

    assert more.check(draft) == GUARD.check(draft)


@pytest.mark.parametrize("around", [0, 37, 79, 80, 81, 159, 5000])
def test_where_a_name_stands_in_a_long_text_makes_no_difference(around: int) -> None:
    text = "so and so " * around + "A.n.n.a S.c.h.m.i.d.t" + " and so" * around

    assert [(one.start, one.key) for one in GUARD.check(text)] == [(10 * around, "anna schmidt")]


def test_a_large_paste_is_read_in_steps_and_then_has_all_findings() -> None:
    text = "Nobody said a word about it, and so on and so forth. " * 2000 + "Anna Schmidt"
    live = LiveCheck(GUARD)
    live.update(text, budget_ms=1)
    steps = 0
    while live.is_pending:
        findings = live.step(1)
        steps += 1

    assert steps > 5
    assert findings == GUARD.check(text)


def test_what_is_typed_while_a_paste_is_read_is_told_first() -> None:
    text = "Nobody said a word about it, and so on and so forth. " * 2000
    live = LiveCheck(GUARD)
    live.update(text, budget_ms=1)
    findings = live.update(text + "Anna Schmidt", budget_ms=50)

    assert live.is_pending
    assert [one.key for one in findings] == ["anna schmidt"]


def test_names_without_end_are_told_while_they_are_read_and_all_of_them_after() -> None:
    text = "Anna Schmidt " * 4000 + "Nobody said a word. " * 1000 + "0171 2345678"
    live = LiveCheck(GUARD)
    told = [live.update(text, budget_ms=1)]
    while live.is_pending:
        told.append(live.step(1))

    assert 0 < len(told[0]) < MAX_FINDINGS
    assert {len(one) for one in told} != {len(told[0])}
    assert set(told[-2]) <= set(told[-1])
    assert told[-1] == GUARD.check(text)


def test_a_check_that_is_no_longer_wanted_ends() -> None:
    asked = iter([False, False, True])

    with pytest.raises(CheckCancelled):
        GUARD.check("Nobody said a word. " * 5000, lambda: next(asked))


HOSTILE = {
    "marks on one letter": "Anna Schmid" + "\u0301" * 100_000 + "t",
    "a word without end": "a" * 1_000_000,
    "digits without end": "0 1 7 " * 170_000,
    "nothing to see": "\u200b" * 300_000,
    "mixed direction": "\u202eAnna \u2067Schmidt\u2069 שלום \u202c" * 20_000,
    "only names": "Anna Schmidt " * 40_000,
    "at signs": "@" * 300_000,
    "first persons": "I'm " * 100_000,
    "look-alikes": "Аnnа Sсhmіdt " * 5_000,
    "dots and letters": "a." * 200_000,
    "streets": "12 Am Am str. 1 weg 2 " * 10_000,
    "brackets": "(" * 300_000,
}


_WITH_FINDINGS = (
    *("marks on one letter", "mixed direction", "only names", "look-alikes", "streets"),
    "digits without end",  # the last of them are a number by themselves
)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_draft_is_read_to_its_end(name: str) -> None:
    text = HOSTILE[name]
    findings = GUARD.check(text)

    assert len({(one.kind, one.key) for one in findings[MAX_FINDINGS:]}) == len(findings[MAX_FINDINGS:])
    assert bool(findings) == (name in _WITH_FINDINGS)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_keystroke_in_a_hostile_draft_gives_the_right_answer(name: str) -> None:
    text = HOSTILE[name][:60_000]
    live = LiveCheck(GUARD)
    live.update(text)
    middle = len(text) // 2
    changed = text[:middle] + " x" + text[middle:]

    assert live.update(changed) == GUARD.check(changed)
