"""How many terms the guard finds that were put into harmless sentences, plain, disguised or misspelt."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from tests.evaluation.natural import TERM_FINDINGS, touches
from tests.evaluation.records import Sentence
from tests.evaluation.tally import Tally
from tests.support.disguises import Disguise, disguises, misspellings
from wayside.safety.leak_guard import Guard, Term, TermKind

_INFLECTED: dict[str, str] = {Disguise.ENGLISH: "en", Disguise.GERMAN: "de", Disguise.FRENCH: "fr"}
_NO_WORDS = frozenset({TermKind.HANDLE, TermKind.MAIL, TermKind.PHONE})
_LONGEST_CARRIER = 300


def recall_of_planted(
    terms: Sequence[Term], planted: Sequence[Term], sentences: Sequence[Sentence], seed: int = 2
) -> tuple[Tally, Tally]:
    """Count the planted terms found: by how they were written, and by what kind of term they are.

    Args:
        terms: what the guard looks for.
        planted: those of them that are put into sentences.
        sentences: where they are put, if nothing is found there before.
        seed: chance that can be repeated.
    """
    rng = random.Random(seed)
    guard = Guard(terms)
    carriers = _carriers(sentences, guard)
    by_way, by_term = Tally(), Tally()
    for term in planted:
        for way, text in _ways(term, rng):
            language = _INFLECTED.get(way, "")
            carrier = rng.choice(carriers[language] or carriers[""])
            draft, start = _plant(text, carrier, rng)
            found = touches(guard.check(draft), start, start + len(text), TERM_FINDINGS)
            by_way.add(way, found, f"{term.text} ← {text}")
            by_term.add(f"{term.kind.name.lower()} / {_family(way)}", found, f"{term.text} ← {text}")
    return by_way, by_term


def _ways(term: Term, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield (how it is written, text): numbers and addresses of the net are not inflected, nor are others like them."""
    yield "exact", term.text
    for way, text in disguises(term.text, rng):
        if term.kind not in _NO_WORDS or way not in _INFLECTED:
            yield way, text
    if term.kind not in _NO_WORDS:
        for text in misspellings(term.text, rng):
            yield f"misspelt_{min(2, OSA.distance(term.text, text))}", text


def _family(way: str) -> str:
    return "exact" if way == "exact" else "misspelt" if way.startswith("misspelt") else "disguised"


def _carriers(sentences: Sequence[Sentence], guard: Guard) -> dict[str, list[str]]:
    """Return sentences of middling length in which nothing is found, by language, all of them under ""."""
    found: dict[str, list[str]] = {"": [], "en": [], "de": [], "fr": []}
    for sentence in sentences:
        if len(sentence.text.split()) >= 4 and len(sentence.text) <= _LONGEST_CARRIER:
            if sentence.contacts or guard.check(sentence.text):
                continue
            found[""].append(sentence.text)
            found.setdefault(sentence.language, []).append(sentence.text)
    return found


def _plant(text: str, carrier: str, rng: random.Random) -> tuple[str, int]:
    """Put a text between two words of a sentence, or after the last one."""
    words = carrier.split()
    place = rng.randint(1, len(words))
    head = " ".join(words[:place]) + " "
    return head + text + " " + " ".join(words[place:]), len(head)
