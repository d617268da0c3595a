"""A keystroke in a draft, read by the leak guard, against one pass of the automaton over all of the draft."""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Iterator
from pathlib import Path

import ahocorasick
import diceware

from tests.bench.rows import Row
from tests.bench.timing import interleaved
from tests.safety.leak_guard.harmless import ENGLISH, FRENCH, GERMAN
from wayside.safety.leak_guard import Claim, ClaimKind, Guard, LiveCheck, Source, Term, TermKind
from wayside.safety.leak_guard.folding import fold

_TERMS = 5000
_CHARACTERS = 10_000
_KEYS = 20
# Words of languages the guard knows no everyday words of, so that nothing about them is easy.
_LISTS = ("it", "es", "ca")
_TYPED = "Yes they do, I asked. You could just come by at 7 on Thursday after my shift at the Lindenhof, have a look. "
_CLAIMS = (
    Claim(kind=ClaimKind.AGE, text="24"),
    Claim(kind=ClaimKind.TOWN, text="Harrowdale"),
    Claim(kind=ClaimKind.JOB, text="works in a warehouse"),
    Claim(kind=ClaimKind.FAMILY, text="has a sister, no children"),
    Claim(kind=ClaimKind.HOURS, text="18:00-22:30"),
)
_FRAME_MS = 16


def keystroke(rounds: int) -> Iterator[Row]:
    """Yield the row of the guard: one key after another in the middle of a long draft."""
    terms = list(_terms())
    draft = _draft()
    live = LiveCheck(Guard(terms, _CLAIMS))
    live.update(draft)
    automaton = ahocorasick.Automaton()
    for term in terms:
        automaton.add_word(fold(term.text), term)
    automaton.make_automaton()
    folded = fold(draft)
    keys = itertools.cycle(_TYPED)
    written = [draft[: _CHARACTERS // 2], draft[_CHARACTERS // 2 :]]
    slowest = 0.0

    def typed() -> float:
        nonlocal slowest
        took = list[float]()
        for _ in range(_KEYS):
            written[0] += next(keys)
            text = "".join(written)
            begin, spent = time.perf_counter(), time.thread_time()
            live.update(text)
            took.append((time.perf_counter() - begin) * 1000)
            # What others do on this machine meanwhile is no fault of the key.
            slowest = max(slowest, (time.thread_time() - spent) * 1000)
        written[0] = written[0][_KEYS:]
        live.update("".join(written))
        return sum(took) / _KEYS

    def passed() -> float:
        begin = time.perf_counter()
        for _ in range(_KEYS):
            for _found in automaton.iter(folded):
                pass
        return (time.perf_counter() - begin) * 1000 / _KEYS

    pairs = interleaved(typed, passed, rounds, warm=2, quiet_every=5)
    yield pairs.row(
        "leak guard",
        f"per key, {_CHARACTERS:,} characters, {_TERMS:,} terms; the slowest key took {slowest:.1f} ms of the"
        f" processor's time, a frame has {_FRAME_MS}",
    )


def _terms() -> Iterator[Term]:
    rng = random.Random(5)
    folder = Path(diceware.__file__).parent / "wordlists"
    words = [
        word.split()[-1].capitalize()
        for name in _LISTS
        for word in (folder / f"wordlist_{name}.txt").read_text("utf-8").splitlines()
        if len(word) > 3
    ]
    kinds = (TermKind.NAME, TermKind.WORKPLACE, TermKind.NICKNAME, TermKind.ADDRESS)
    for number in range(_TERMS):
        text = " ".join(rng.sample(words, 1 + number % 2))
        yield Term(text=text, source=Source(number % 3), kind=kinds[number % 4], owner=number)


def _draft() -> str:
    """Return a long message of sentences as people write them."""
    rng = random.Random(6)
    sentences = "".join((ENGLISH, GERMAN, FRENCH)).strip().split("\n")
    text = ""
    while len(text) < _CHARACTERS:
        text += rng.choice(sentences).strip() + rng.choice((" ", " ", "\n"))
    return text[:_CHARACTERS]
