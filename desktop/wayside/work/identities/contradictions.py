"""Whether something that is about to be said disagrees with what an identity is, or with what was told before.

Made to be asked at every keystroke, so it reads words and numbers and nothing cleverer: a contradiction is shown to
be looked at, never refused. Where two texts cannot be compared, nothing is said. The rules are our own; that a slip
in a told fact is what gives an alias away comes from the practitioners (RAN C&N ex post paper, Berlin 2016).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum

from wayside.vault import activity
from wayside.work import index
from wayside.work.identities import hours
from wayside.work.identities.facts import Fact, FactKind, Told
from wayside.work.people import PersonId

_YEAR_MS = 365.25 * 86_400_000
# In the first half year a birthday is possible, but a slip of the memory is likelier. The leak guard reckons so too.
_BIRTHDAY_AFTER = 0.5
_LONGEST = 500


class Against(IntEnum):
    """What a text disagrees with, the gravest first."""

    FACT = 0
    THIS_PERSON = 1
    OTHER_PERSON = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Something said before that a new text disagrees with.

    Attributes:
        against: a fact of the identity, something this person was told, or something another person was told, which
            matters if the two know each other.
        kind: what both are about.
        text: what was said before.
        at: when, in milliseconds since the epoch, UTC; for a fact, when it was written.
        person_id: who was told; None for a fact.
    """

    against: Against
    kind: FactKind
    text: str
    at: int
    person_id: PersonId | None


@dataclass(frozen=True, slots=True)
class _Said:
    text: str
    at: int
    is_fact: bool = False


def contradictions(
    kind: FactKind,
    text: str,
    facts: Iterable[Fact],
    told: Iterable[Told],
    *,
    person: PersonId | None = None,
    now: int | None = None,
) -> tuple[Contradiction, ...]:
    """Return what a text disagrees with: facts first, then this person's tellings, then those of others.

    Args:
        kind: what the text is about; voice, never-say topics and other facts cannot be compared.
        text: as far as it is typed.
        facts: of the identity that speaks.
        told: what this identity told, to anybody, newest first.
        person: who is being told.
        now: milliseconds since the epoch; the clock's if not given. Ages are compared over the time passed.
    """
    compare = _COMPARE.get(kind)
    if compare is None:
        return ()
    said = _Said(text[:_LONGEST], activity.now_ms() if now is None else now)
    ledger = [fact for fact in facts if fact.kind is kind]
    verdicts = [compare(said, _Said(fact.text, fact.updated_at, is_fact=True)) for fact in ledger]
    covered = True in verdicts
    found = [
        Contradiction(against=Against.FACT, kind=kind, text=fact.text, at=fact.updated_at, person_id=None)
        for fact, verdict in zip(ledger, verdicts, strict=True)
        if verdict is False and not covered
    ]
    for one in _disagreeing(compare, kind, said, told):
        # Two things can both be true if the ledger has both: born here, living there.
        if covered and kind is not FactKind.AGE and _covers(compare, ledger, one):
            continue
        against = Against.THIS_PERSON if one.person_id == person else Against.OTHER_PERSON
        found.append(
            Contradiction(against=against, kind=kind, text=one.text, at=one.at, person_id=one.person_id)
        )
    return tuple(sorted(found, key=lambda one: one.against))


def _disagreeing(compare: _Compare, kind: FactKind, said: _Said, told: Iterable[Told]) -> Iterator[Told]:
    """Give the tellings a text disagrees with, the same words to the same person once."""
    seen = set()
    for one in told:
        key = (one.person_id, index.fold_key(one.text))
        if one.kind is kind and key not in seen and compare(said, _Said(one.text, one.at)) is False:
            seen.add(key)
            yield one


def _covers(compare: _Compare, ledger: Sequence[Fact], one: Told) -> bool:
    return any(
        compare(_Said(one.text, one.at), _Said(fact.text, fact.updated_at, is_fact=True)) for fact in ledger
    )


# Ages -------------------------------------------------------------------------------------------------------

_AGES = re.compile(r"(?<!\d)(\d{1,3})(?:\s*[-\u2013]\s*(\d{1,3}))?(?!\d)")
_BIRTH_YEAR = re.compile(r"(?<!\d)(19\d\d|20\d\d)(?!\d)")
_OLDEST = 120


def _age(said: _Said) -> tuple[int, int] | None:
    """Return the youngest and the oldest a text says somebody is."""
    text = index.fold_key(said.text)
    if born := _BIRTH_YEAR.search(text):
        years = datetime.fromtimestamp(said.at / 1000, UTC).year - int(born[1])
        return years - 1, years
    for match in _AGES.finditer(text):
        first, last = int(match[1]), int(match[2] or match[1])
        if 0 < first <= last <= _OLDEST:
            return first, last
    return None


def _ages_agree(said: _Said, before: _Said) -> bool | None:
    now, then = _age(said), _age(before)
    if now is None or then is None:
        return None
    years = max(said.at - before.at, 0) / _YEAR_MS
    # A fact may be kept up to date without being touched; what somebody was told grows older with them.
    youngest = then[0] if before.is_fact else then[0] + int(years)
    oldest = then[1] + int(years) + (years >= _BIRTHDAY_AFTER)
    return youngest <= now[1] and now[0] <= oldest


# Towns and jobs ---------------------------------------------------------------------------------------------

# Words that say nothing about which town or job it is. English, German, French.
_EMPTY_WORDS = """
    about actually als am an and are arbeite arbeitet as at aus auf avec bei beim bin born by chez city close comme
    currently dans das de dem den der des die doing du ein eine einem einer elle en er est et for from gerade grew
    habite has have her here his home ich il im in is ist it job je komme la le les lebe lebt live lives living man
    mein meine moment mon my nahe near now of on outside sie still stadt suis that the there to town travaille um und
    une up ville von vom was we where with wohne wohnt work working works zu zum zur
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_ENDING = 3


def _words(text: str) -> list[str]:
    """Return the words that say something, the last one last; letters on their own say nothing."""
    return [word for word in index.fold(text).split() if len(word) > 1 and word not in _EMPTY]


def _same_word(one: str, other: str) -> bool:
    """Tell whether two words are one, endings apart: mechanic and mechanics, Leipzig and Leipziger."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and (
        len(long) == len(short) or (len(short) > _ENDING and len(long) - len(short) <= _ENDING)
    )


def _share_a_word(said: _Said, before: _Said) -> bool | None:
    mine, theirs = _words(said.text), _words(before.text)
    if not mine or not theirs:
        return None
    if any(_same_word(one, other) for one in mine for other in theirs):
        return True
    # The word under the hand may be on its way to becoming one of theirs.
    unfinished = mine[-1] if said.text[-1:].isalnum() else ""
    return bool(unfinished) and any(other.startswith(unfinished) for other in theirs)


# Families ---------------------------------------------------------------------------------------------------

_SIBLING, _CHILD, _PARTNER = "sibling", "child", "partner"
# What a word stands for: its group, and which of the group. The group's own name stands for any of it.
_KIN = {
    word: (group, member)
    for group, members in {
        _SIBLING: {
            "sister": "sister sisters schwester schwestern soeur soeurs",
            "brother": "brother brothers bruder brueder frere freres",
            _SIBLING: "sibling siblings geschwister",
        },
        _CHILD: {
            "son": "son sons sohn soehne sohne fils",
            "daughter": "daughter daughters tochter toechter fille filles",
            _CHILD: "child children kid kids kinder enfant enfants",
        },
        _PARTNER: {
            _PARTNER: "wife husband girlfriend boyfriend partner married freundin frau mann mari femme copine"
        },
    }.items()
    for member, words in members.items()
    for word in words.split()
}
_COUNTS = {
    word: number
    for number, words in enumerate(
        (
            "no kein keine keinen pas aucun aucune without ohne sans 0",
            "a an one ein eine einen un une 1",
            "two zwei deux 2",
            "three drei trois 3",
            "four vier quatre 4",
            "five fuenf funf cinq 5",
            "six sechs 6",
        )
    )
    for word in words.split()
}
_NOBODY = (
    (
        re.compile(r"\b(?:an )?only child\b|\beinzelkind\b|\benfants? uniques?\b|\bfi(?:ls|lle) uniques?\b"),
        _SIBLING,
    ),
    (re.compile(r"\bsingle\b|\bcelibataire\b|\bunmarried\b"), _PARTNER),
)


def _family(text: str) -> dict[tuple[str, str], int | None]:
    """Return who is named, by group and member, and how many of them if that is said."""
    folded = index.fold(text)
    found: dict[tuple[str, str], int | None] = {}
    for pattern, group in _NOBODY:
        folded, times = pattern.subn(" ", folded)
        if times:
            found[group, group] = 0
    count = None
    for word in folded.split():
        if word in _KIN:
            found[_KIN[word]], count = count, None
        elif word in _COUNTS:
            count = _COUNTS[word]
    return found


def _families_agree(said: _Said, before: _Said) -> bool | None:
    mine, theirs = _family(said.text), _family(before.text)
    verdicts = [
        verdict
        for group in (_SIBLING, _CHILD, _PARTNER)
        if (verdict := _group_agrees(mine, theirs, group)) is not None
    ]
    if verdicts:
        return all(verdicts)
    # Somebody else of the family, or something else about them: both may be true.
    return _share_a_word(said, before) or None


def _group_agrees(
    mine: dict[tuple[str, str], int | None], theirs: dict[tuple[str, str], int | None], group: str
) -> bool | None:
    """Compare what two texts say about a group: None if one of them says nothing about it."""
    here = {member: count for (of, member), count in mine.items() if of == group}
    there = {member: count for (of, member), count in theirs.items() if of == group}
    if not here or not there:
        return None
    both = here.keys() & there.keys()
    if both:
        return all(_counts_agree(here[one], there[one]) for one in both)
    if group in here or group in there:
        # "Siblings" stands for any of them; none at all leaves room for nobody.
        whole, parts = (here, there) if group in here else (there, here)
        return whole[group] != 0 or not any(count != 0 for count in parts.values())
    # A brother here, a sister there: one of the two was not in the story before.
    return any(count == 0 for count in (*here.values(), *there.values()))


def _counts_agree(one: int | None, other: int | None) -> bool:
    """Compare two numbers of people; one that is not said is at least one."""
    return one == other or (None in (one, other) and 0 not in (one, other))


# Hours ------------------------------------------------------------------------------------------------------


def _hours_agree(said: _Said, before: _Said) -> bool | None:
    now, then = hours.minutes(said.text), hours.minutes(before.text)
    return hours.agree(now, then) if now and then else None


_Compare = Callable[[_Said, _Said], bool | None]
_COMPARE: dict[FactKind, _Compare] = {
    FactKind.AGE: _ages_agree,
    FactKind.TOWN: _share_a_word,
    FactKind.JOB: _share_a_word,
    FactKind.FAMILY: _families_agree,
    FactKind.HOURS: _hours_agree,
}
