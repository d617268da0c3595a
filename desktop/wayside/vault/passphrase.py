"""How strong a passphrase must be, and a good one to offer.

The rule: six words drawn at random, or anything as hard to guess. Six words of a list of 7,776 are 77.5 bits;
a passphrase that is not made of six distinct words must reach the same by zxcvbn's estimate. Six words somebody
thought up are weaker than six drawn ones and cannot be told apart here, so the strength meter says "six words
or more" and the assistant offers drawn ones first.
"""

from __future__ import annotations

import math
import secrets
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

WORDS = 6
_LIST_SIZE = 7776
REQUIRED_BITS = WORDS * math.log2(_LIST_SIZE)
_MAX_ESTIMATED_CHARS = 256
_MIN_WORD_CHARS = 3
_SIX_WORDS_FLOOR_BITS = 40.0
_NEARLY = 0.6


class Strength(Enum):
    """What is said about a passphrase."""

    EMPTY = "empty"
    WEAK = "weak"
    NEARLY = "nearly"
    GOOD = "good"


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """How good a passphrase is.

    Attributes:
        strength: the verdict; only GOOD may protect a vault.
        bits: the guessing work by zxcvbn, as a power of two, capped at the requirement.
        words: how many words of at least three letters it has.
    """

    strength: Strength
    bits: float
    words: int


def estimate(passphrase: str) -> Estimate:
    """Judge a passphrase; takes about a millisecond."""
    from zxcvbn_rs_py import zxcvbn

    if not passphrase.strip():
        return Estimate(strength=Strength.EMPTY, bits=0.0, words=0)
    words = {word.casefold() for word in passphrase.split() if len(word) >= _MIN_WORD_CHARS}
    bits = math.log2(10) * float(zxcvbn(passphrase[:_MAX_ESTIMATED_CHARS], []).guesses_log10)
    enough = bits >= REQUIRED_BITS or (len(words) >= WORDS and bits >= _SIX_WORDS_FLOOR_BITS)
    return Estimate(strength=_verdict(bits, enough=enough), bits=min(bits, REQUIRED_BITS), words=len(words))


def _verdict(bits: float, *, enough: bool) -> Strength:
    if enough:
        return Strength.GOOD
    return Strength.NEARLY if bits >= REQUIRED_BITS * _NEARLY else Strength.WEAK


def generate() -> str:
    """Draw six different words from the EFF's long list, as it comes with the diceware package.

    A word that came twice, once in 500 draws, would make what is offered too weak by the rule above. That it cannot
    costs three thousandths of a bit.
    """
    return " ".join(secrets.SystemRandom().sample(_word_list(), WORDS))


@cache
def _word_list() -> tuple[str, ...]:
    import diceware

    path = Path(diceware.__file__).parent / "wordlists" / "wordlist_en_eff.txt"
    words = tuple(line.split()[-1] for line in path.read_text("utf-8").splitlines() if line.strip())
    if len(words) != _LIST_SIZE:
        raise RuntimeError("the word list is not the one expected")
    return words
