"""Whether what a message says of its writer agrees with what the identity is and has said.

What a rule can know is little, so each says only what it is sure of: a claim that agrees is no finding, and of what
the ledger is silent about nothing is found either. Where several claims stand, one that agrees is enough.

- *Age*: it must be one that somebody can have by now who had a claimed age when it was claimed. In the first half
  year that is the same number; after that, one more; after a year, one or two more; and so on.
- *Town*: another name than the claimed town's. A country, a region, or an ordinary word is no town.
- *Job*: no word in common with the claimed job. Words are compared by their beginnings ("warehouse", "warehouses"),
  not by their meaning, so a job named in another language than in the ledger is told as a contradiction.
- *Family*: kin that was denied ("no children", "only child"), kin of a group of which others were named ("has a
  sister": a brother was never told), another number of them, or denying those who were named. Parents contradict
  nothing. A group the ledger does not mention contradicts nothing: most people have such kin and never told.
- *Hours*: a time of day at which the identity is never there, with half an hour's grace. "At nine" without more may
  be either nine.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wayside.safety.leak_guard import claim_words
from wayside.safety.leak_guard.claim_words import CLOCK, GROUP_OF, KIN, NUMBER, RELATIONS, UNSPECIFIC
from wayside.safety.leak_guard.folding import fold
from wayside.safety.leak_guard.said import (
    CharAt,
    Statement,
    by_first_word,
    clock_times,
    is_content,
    statements,
)
from wayside.safety.leak_guard.terms import Claim, ClaimKind
from wayside.safety.leak_guard.words import WORD, Words

_YEAR_MS = 365.25 * 24 * 3600 * 1000
_GRACE = 30
_DAY = 24 * 60
_SAME_BEGINNING = 4


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A statement and the claim it contradicts."""

    said: Statement
    claim: Claim


class Ledger:
    """What the identity in use is and has said.

    Args:
        claims: the entries.
        now: milliseconds since 1970 UTC.
    """

    def __init__(self, claims: Iterable[Claim], now: int) -> None:
        self._now = now
        # What this person was told is the claim a finding names, then the latest.
        ordered = sorted(
            claims, key=lambda claim: (not claim.to_this_person, -(claim.told_at or 0), claim.text)
        )
        self._claims = {kind: [claim for claim in ordered if claim.kind == kind] for kind in ClaimKind}
        self._kinds = frozenset(kind for kind, claims in self._claims.items() if claims)
        if self._kinds:
            by_first_word()
        self._kin = [(claim, _kin_of(claim.text)) for claim in self._claims[ClaimKind.FAMILY]]
        self._hours = [(claim, hours_of(claim.text)) for claim in self._claims[ClaimKind.HOURS]]

    def contradictions(self, words: Words, char_at: CharAt) -> Iterator[Contradiction]:
        """Yield what a folded text says against the ledger."""
        if not self._kinds:
            return
        rules = {
            ClaimKind.AGE: self._age,
            ClaimKind.TOWN: self._town,
            ClaimKind.JOB: self._job,
            ClaimKind.FAMILY: self._family,
            ClaimKind.HOURS: self._at_hours,
        }
        for said in statements(words, char_at, self._kinds):
            claim = rules[said.kind](said)
            if claim is not None:
                yield Contradiction(said, claim)

    def _age(self, said: Statement) -> Claim | None:
        known = [(claim, age_of(claim.text)) for claim in self._claims[ClaimKind.AGE]]
        known = [(claim, age) for claim, age in known if age is not None]
        if any(age is not None and self._can_be(int(said.value), age, claim) for claim, age in known):
            return None
        return known[0][0] if known else None

    def _can_be(self, age: int, claimed: int, claim: Claim) -> bool:
        years = 0.0 if claim.told_at is None else max(0.0, (self._now - claim.told_at) / _YEAR_MS)
        return claimed + int(years) <= age <= claimed + (int(years) + 1 if years >= 0.5 else 0)

    def _town(self, said: Statement) -> Claim | None:
        town = set(said.value.split())
        known = [(claim, set(WORD.findall(fold(claim.text)))) for claim in self._claims[ClaimKind.TOWN]]
        agrees = any(town & {word for word in words if len(word) > 2} for _, words in known)
        return None if agrees else known[0][0]

    def _job(self, said: Statement) -> Claim | None:
        work = said.value.split()
        known = [(claim, WORD.findall(fold(claim.text))) for claim in self._claims[ClaimKind.JOB]]
        if any(_share_a_word(work, words) for _, words in known):
            return None
        return known[0][0]

    def _family(self, said: Statement) -> Claim | None:
        group = GROUP_OF.get(said.value, said.value)
        about = [(claim, kin) for claim, kin in self._kin if any(GROUP_OF[name] == group for name in kin)]
        if not about or any(_kin_agrees(said, kin, group) for _, kin in about):
            return None
        return about[0][0]

    def _at_hours(self, said: Statement) -> Claim | None:
        known = [(claim, spans) for claim, spans in self._hours if spans]
        if not known or any(
            _meet(one, other) for _, spans in known for one in spans for other in said.minutes
        ):
            return None
        return known[0][0]


def age_of(text: str) -> int | None:
    """Return the age that a claim names."""
    found = re.search(rf"(?<!\w){NUMBER}", fold(text))
    return None if found is None else claim_words.number(found[0])


def _share_a_word(one: list[str], other: list[str]) -> bool:
    return any(_alike(a, b) for a in filter(_names_a_job, one) for b in filter(_names_a_job, other))


_ANY_JOB_LIST = """
work works working worker job shift arbeit arbeite arbeitet arbeiter schicht travaille travail boulot bosse
"""
_ANY_JOB = frozenset(_ANY_JOB_LIST.split())


def _names_a_job(word: str) -> bool:
    return is_content(word) and word not in _ANY_JOB


def _alike(one: str, other: str) -> bool:
    """Tell whether two words begin alike, or one ends with the other, as German compounds do."""
    if one == other:
        return True
    least = min(len(one), len(other))
    if least < _SAME_BEGINNING:
        return False
    return one[: max(_SAME_BEGINNING, least - 2)] == other[: max(_SAME_BEGINNING, least - 2)] or (
        one.endswith(other) or other.endswith(one)
    )


_KIN_CLAIM = re.compile(
    rf"(?<!\w)(?:(?P<none>no|not any|without|keinen?|ohne|pas d[e'] ?|sans) ?|(?P<count>{NUMBER}) )?"
    rf"(?:\w+ )?(?P<kin>{KIN})"
)


def _kin_of(text: str) -> dict[str, int | None]:
    """Return which kin a claim names and how many of each; none of them is 0, a number not said None."""
    folded = fold(text)
    found = dict[str, int | None]()
    for match in _KIN_CLAIM.finditer(folded):
        word = match["kin"]
        count = None if word in claim_words.PLURALS else 1
        if match["count"]:
            count = claim_words.number(match["count"])
        found[RELATIONS[word]] = 0 if match["none"] else count
    for words, group in claim_words.ALONE.items():
        if re.search(rf"(?<!\w){words}(?!\w)", folded):
            found |= {name: 0 for name, its_group in GROUP_OF.items() if its_group == group}
    return found


def _kin_agrees(said: Statement, kin: dict[str, int | None], group: str) -> bool:
    named = {name: count for name, count in kin.items() if GROUP_OF[name] == group}
    has_some = any(count != 0 for count in named.values())
    if said.count == 0:
        return not has_some or (
            said.value in GROUP_OF and named.get(said.value, 0) == 0 and said.value not in UNSPECIFIC
        )
    if not has_some:
        return False
    if said.value in UNSPECIFIC:
        return True
    if said.value not in named:
        return any(name in UNSPECIFIC and count != 0 for name, count in named.items())
    claimed = named[said.value]
    return claimed is None or said.count is None or claimed == said.count


_TO = r" ?(?:-|to|till|until|bis|a|and) ?"
_CLOCK_2 = re.sub("<([a-z]+)>", r"<\1_2>", CLOCK)
_RANGE = re.compile(rf"(?<!\w){CLOCK}{_TO}{_CLOCK_2}")


def hours_of(text: str) -> list[tuple[int, int]]:
    """Return the spans of the day that a text names, in minutes; one that passes midnight ends after 24 hours."""
    folded = fold(text)
    spans = list[tuple[int, int]]()
    for found in _RANGE.finditer(folded):
        half = found["half"] or found["half_2"]
        first = clock_times(found["hour"], found["minute"], half, None)
        last = clock_times(found["hour_2"], found["minute_2"], found["half_2"], None)
        if first and last:
            start, end = first[0][0], last[0][0]
            spans.append((start, end if end > start else end + _DAY))
    if not spans:
        spans = [span for word, span in claim_words.PARTS_OF_DAY.items() if word in WORD.findall(folded)]
    return spans


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two spans of the day overlap, on whichever side of midnight."""
    return any(
        one[0] - _GRACE <= other[1] + shift and other[0] + shift <= one[1] + _GRACE
        for shift in (-_DAY, 0, _DAY)
    )
