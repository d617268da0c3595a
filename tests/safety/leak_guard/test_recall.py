"""How much is seen through, measured on generated disguises and slips, and how little is seen that is not there."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.safety.leak_guard.harmless import ENGLISH, FRENCH, GERMAN
from tests.support.disguises import Disguise, disguises, misspellings
from wayside.safety.leak_guard import Guard, Match, Source, Term, TermKind

_FIRST_LIST = """
Anna Lukas Miriam Jonas Elif Kerem Sofia Amélie Nadia Karim Katarzyna Piotr Ingrid Fatima Giulia Chloé Svenja
Thorsten Rebecca Zeynep Tomasz Heike Frauke Élodie Andrei Jelena Goran Saskia Siobhan Gareth
"""
_LAST_LIST = """
Müller Schäfer Brandt Özdemir Nowak Kowalczyk Lindqvist Sørensen Haddad Rahmani Dubois Lefèvre Moreau Bianchi
Ferreira Carvalho Fitzgerald Whitaker Ashworth Pemberton Hartmann Krüger Jansen Petrović Popescu Virtanen
MacKenzie Mansouri Zielińska Wójcik
"""
_PLACES_LIST = """
Lindenhof Jugendhaus_Nordlicht Beratungsstelle_Brückenschlag Bäckerei_Sommerfeld Riverside_Boxing_Club Altbrück
Foyer_Les_Tilleuls Neuenfelde Montreuil-sur-Lys Kaltenbach Millbrook_Academy Harrowdale Westerby Clairval
"""
_FIRST = _FIRST_LIST.split()
_LAST = _LAST_LIST.split()
_PLACES = [place.replace("_", " ") for place in _PLACES_LIST.split()]
_OTHERS = (
    ("+49 171 3920012", TermKind.PHONE),
    ("030 23125 417", TermKind.PHONE),
    ("+33 6 39 98 12 34", TermKind.PHONE),
    ("07700 900123", TermKind.PHONE),
    ("@nightowl_7", TermKind.HANDLE),
    ("silver.fox42", TermKind.HANDLE),
    ("anna.brandt@example.org", TermKind.MAIL),
    ("k.nowak81@example.net", TermKind.MAIL),
    ("Lindenstraße 12", TermKind.ADDRESS),
    ("14 Foxglove Close", TermKind.ADDRESS),
)
_WORDS_BEFORE = (
    "I asked",
    "Frag mal",
    "c'est chez",
    "so I went to see",
    "and then",
    "Es ging um",
    "write to",
)
_WORDS_AFTER = ("about it yesterday", "morgen noch mal", "hier soir", "again?", "or not", "und fertig", "ok")


def _terms() -> list[Term]:
    names = [f"{first} {last}" for first, last in zip(_FIRST, _LAST, strict=True)]
    return [
        *(Term(text=text, source=Source.OWN, kind=TermKind.NAME) for text in names),
        *(Term(text=text, source=Source.OWN, kind=TermKind.WORKPLACE) for text in _PLACES),
        *(Term(text=text, source=Source.OWN, kind=kind) for text, kind in _OTHERS),
    ]


TERMS = _terms()


def _in_a_sentence(text: str, rng: random.Random) -> tuple[str, int, int]:
    before, after = rng.choice(_WORDS_BEFORE), rng.choice(_WORDS_AFTER)
    return f"{before} {text} {after}", len(before) + 1, len(before) + 1 + len(text)


def _sees(guard: Guard, text: str, start: int, end: int) -> bool:
    return any(one.start < end and one.end > start and one.term is not None for one in guard.check(text))


def test_terms_are_seen_as_they_are() -> None:
    rng = random.Random(1)
    guard = Guard(TERMS, now=0)

    for term in TERMS:
        text, start, end = _in_a_sentence(term.text, rng)
        (finding,) = (one for one in guard.check(text) if one.term is not None)
        assert (finding.start, finding.end, finding.match) == (start, end, Match.EXACT), term.text


def test_two_thousand_disguises_are_seen_through() -> None:
    rng = random.Random(2)
    guard = Guard(TERMS, now=0)
    seen, made = Counter[str](), Counter[str]()
    missed = list[str]()
    for term in TERMS:
        for kind, disguise in disguises(term.text, rng):
            text, start, end = _in_a_sentence(disguise, rng)
            made[kind] += 1
            if _sees(guard, text, start, end):
                seen[kind] += 1
            else:
                missed.append(f"{kind}: {term.text} as {disguise}")

    assert made.total() >= 2000
    assert set(made) == set(Disguise)
    assert seen.total() / made.total() >= 0.99, missed
    assert all(seen[kind] / made[kind] >= 0.95 for kind in made), missed


def test_most_misspellings_are_recognised() -> None:
    rng = random.Random(3)
    guard = Guard(TERMS, now=0)
    seen = made = 0
    missed = list[str]()
    for _ in range(4):
        for term in TERMS:
            for slip in misspellings(term.text, rng):
                text, start, end = _in_a_sentence(slip, rng)
                made += 1
                if _sees(guard, text, start, end):
                    seen += 1
                else:
                    missed.append(f"{term.text} as {slip}")

    assert made >= 1000
    assert seen / made >= 0.90, missed


def _five_hundred_terms() -> list[Term]:
    rng = random.Random(4)
    names = {f"{rng.choice(_FIRST)} {rng.choice(_LAST)}" for _ in range(700)}
    terms = [
        Term(text=text, source=rng.choice(list(Source)[:3]), kind=TermKind.NAME, owner=number)
        for number, text in enumerate(sorted(names))
    ]
    return [*TERMS, *terms][:500]


@pytest.mark.parametrize("sentences", [ENGLISH, GERMAN, FRENCH], ids=["english", "german", "french"])
def test_nothing_is_found_in_harmless_sentences(sentences: str) -> None:
    terms = _five_hundred_terms()
    guard = Guard(terms, now=0)

    assert len(terms) == 500
    for sentence in sentences.strip().split("\n"):
        assert guard.check(sentence) == (), sentence


def test_an_allowance_holds_for_a_term_in_every_disguise() -> None:
    guard = Guard([TERMS[0]], now=0)
    rng = random.Random(5)
    keys = set[str]()
    for _, disguise in disguises(TERMS[0].text, rng):
        text, _, _ = _in_a_sentence(disguise, rng)
        keys |= {one.key for one in guard.check(text)}

    assert "anna muller" in keys
    assert keys <= {"anna muller", "anna", "muller"}
