"""Where the guard dares to guess, and where it holds back."""

from __future__ import annotations

import pytest

from wayside.safety.leak_guard import Guard, Match, Source, Term, TermKind


def _found(text: str, *terms: tuple[str, TermKind]) -> list[tuple[str, Match]]:
    guard = Guard(Term(text=words, source=Source.OWN, kind=kind) for words, kind in terms)
    return [(text[one.start : one.end], one.match) for one in guard.check(text)]


@pytest.mark.parametrize("said", ["is teddy coming too", "Is TEDDY coming too", "is Teddy coming too"])
def test_a_name_that_is_an_everyday_word_is_found_in_any_case(said: str) -> None:
    assert [match for _, match in _found(said, ("Teddy", TermKind.NICKNAME))] == [Match.EXACT]


@pytest.mark.parametrize("said", ["ask Mrs Baker", "frag Frau Baker", "avec Mme Baker", "my name is Baker"])
def test_a_surname_that_is_an_everyday_word_is_found_behind_a_title(said: str) -> None:
    assert [words for words, _ in _found(said, ("Aino Baker", TermKind.NAME))] == ["Baker"]


def test_the_same_surname_alone_is_an_everyday_word() -> None:
    assert _found("my uncle is a baker", ("Aino Baker", TermKind.NAME)) == []


@pytest.mark.parametrize(
    ("said", "term"),
    [
        ("we meet at Open Dooor Project", "Open Door Project"),
        ("they do milittary servicce", "military service"),
        ("c'est la Boulangarie du Pport", "Boulangerie du Port"),
    ],
)
def test_slips_within_a_term_of_several_words_are_seen(said: str, term: str) -> None:
    assert [match for _, match in _found(said, (term, TermKind.WORKPLACE))] == [Match.MISSPELT]


@pytest.mark.parametrize(
    ("said", "term", "kind"),
    [
        ("we met in a bar downtown", "Bär", TermKind.NICKNAME),
        ("c'est grâce à elle", "Grace", TermKind.FAMILY),
        ("I saw Mario there", "Marco Weiß", TermKind.NAME),
        ("George Lucas made it", "Lukas", TermKind.FAMILY),
        ("j'avais l'impression que oui", "dépression", TermKind.TOPIC),
        ("we follow it very close", "21 Foxglove Close", TermKind.ADDRESS),
        ("in den alten Ländern", "Am Alten Speicher 89", TermKind.ADDRESS),
    ],
)
def test_other_words_and_other_names_are_left_alone(said: str, term: str, kind: TermKind) -> None:
    assert _found(said, (term, kind)) == []
