"""Ways past the guard that somebody tried by hand and that lead nowhere."""

from __future__ import annotations

import pytest

from wayside.safety.leak_guard import MAX_FINDINGS, FindingKind, Guard, Source, Term, TermKind

TERMS = (
    Term(text="Tobias", source=Source.PERSON, kind=TermKind.NAME, owner=1),
    Term(text="Lindqvist", source=Source.OWN, kind=TermKind.NAME),
    Term(text="0171 2345678", source=Source.OWN, kind=TermKind.PHONE),
    Term(text="Momo", source=Source.PERSON, kind=TermKind.NICKNAME, owner=3),
    Term(text="Open Door Project", source=Source.OWN, kind=TermKind.WORKPLACE),
    Term(text="Bernstein", source=Source.PERSON, kind=TermKind.CODE_NAME, owner=4),
    Term(text="07700 900843", source=Source.PERSON, kind=TermKind.PHONE, owner=4),
    Term(text="\u0645\u062d\u0645\u062f", source=Source.PERSON, kind=TermKind.NAME, owner=2),
)


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard(TERMS)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("To\U0001f600bias", id="a smiley between two everyday words"),
        pytest.param("To\u2764\ufe0fbias", id="a heart"),
        pytest.param("To**bi**as", id="marked as bold in the middle"),
        pytest.param("To\\bias", id="a backslash"),
        pytest.param("To\ufffcbias", id="a place for an object"),
        pytest.param("T0b!@s", id="two signs in a row"),
        pytest.param("Li nd qv ist", id="torn into four"),
        pytest.param("L i nd qvist", id="torn unevenly"),
        pytest.param("Mo**mo", id="a star within a short name"),
        pytest.param("M\u2764\ufe0fomo", id="a heart within a short name"),
        pytest.param("Open Do\U0001f600or Project", id="a smiley within one of several words"),
        pytest.param("Be r n stein", id="torn into words of their own and a letter that is none"),
        pytest.param("077Oo 9oo843", id="two letters in a row for digits"),
        pytest.param("O171 2345678", id="a letter for the first digit"),
        pytest.param("017l 234 5678", id="a letter in the middle of a number"),
        pytest.param("0I71-2345678", id="a capital letter in a number"),
        pytest.param("\u0645\u0640\u062d\u0640\u0645\u0640\u0640\u062f", id="an Arabic name drawn out"),
        pytest.param("Lind\u2800qvist", id="a blank of braille"),
    ],
)
def test_it_is_found(guard: Guard, text: str) -> None:
    sentence = f"I asked {text} about it"
    (found,) = guard.check(sentence)
    assert sentence[found.start : found.end].strip("*") == text.strip("*")


@pytest.mark.parametrize(
    "text",
    [
        "It leads to bias, he said.",
        "to-bias or not to/bias",
        "We met at ten, i 5 others and l 3 more.",
        "Call 017l and then 2345 or 678",
        "I mo mo, he said",
        "Oil 700 900843",
        "Open do or project it",
        "Oil at 17 and 1 oil at 12345678",
    ],
)
def test_it_is_nothing(guard: Guard, text: str) -> None:
    assert guard.check(text) == ()


def test_what_comes_after_a_thousand_findings_is_told_if_it_is_another(guard: Guard) -> None:
    """Somebody who lets a thousand times the same name pass must not let another one pass unseen."""
    text = "Tobias " * (2 * MAX_FINDINGS) + "Lindqvist " * 50 + "0171 2345678"
    found = guard.check(text)
    assert [one.kind for one in found[: MAX_FINDINGS + 1]] == [FindingKind.OTHER_PERSON] * MAX_FINDINGS + [
        FindingKind.OWN_TERM
    ]
    assert {one.key for one in found} == {"tobias", "lindqvist", "1712345678"}
    assert len(found) == MAX_FINDINGS + 2
