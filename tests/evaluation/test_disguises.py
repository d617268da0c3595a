from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.support.disguises import Disguise, disguises, misspellings


def test_every_kind_of_disguise_is_made_of_names_and_numbers() -> None:
    terms = ("Elif Özgür", "Lindqvist", "0171 2345670")
    made = Counter(kind for term in terms for kind, _ in disguises(term, random.Random(1)))

    assert set(made) == set(Disguise)
    assert made.total() > 30


def test_a_disguise_never_equals_the_term() -> None:
    for term in ("Ali", "+49 30 1234567", "anna.m@example.org", "@nightowl_7", "ÖZ", "Straße"):
        assert term not in [text for _, text in disguises(term, random.Random(2))]


def test_the_same_seed_makes_the_same_disguises() -> None:
    assert list(disguises("Nora Lind", random.Random(3))) == list(disguises("Nora Lind", random.Random(3)))


def test_numbers_and_short_words_have_no_misspellings() -> None:
    for term in ("Ali", "+49 30 1234567", "Room 12", "anna@example.org"):
        assert list(misspellings(term, random.Random(4))) == []


@pytest.mark.parametrize("term", ["Miriam", "Sebastian Brandt"])
def test_misspellings_stay_within_two_edits(term: str) -> None:
    made = list(misspellings(term, random.Random(5)))

    assert made
    assert all(abs(len(text) - len(term)) <= 2 for text in made)
    assert term not in made
