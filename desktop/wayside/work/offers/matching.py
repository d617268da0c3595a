"""Which offers fit a person, each with the reason: the words that brought them together and what speaks against it.

Words are compared, nothing more: what an offer serves, is called and consists of against what the worker wrote
about likes, needs and fears. No score is kept and nobody is ranked; the order only says how many words met.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from wayside.work import index
from wayside.work.offers.records import Caution, Hindrance, Offer, cautions, hindrances
from wayside.work.people import Minor, PersonFields

_SHORTEST = 4
_ADULT = 18

# Words of four letters and more that bring everything together with everything.
_EMPTY = frozenset(
    index.fold(
        "about after also been being both does down each even from have here himself herself into just keep "
        "know less like made make many more most much need needs offer only other over people person place "
        "same some something somebody someone such take taken than that their them then there they thing "
        "things this those time very want wants well were what when where which while will with without "
        "would your aber alle andere auch beim dass dazu dein denn dich diese dieser doch dort eine einem "
        "einen einer eines etwas ganz geht habe haben hier ihre ihren immer jede kann kein keine machen mehr "
        "mich nach nicht nichts noch oder ohne schon sein seine sich sind sondern über unter viel vielleicht "
        "wenn werden wieder will wird wollen würde zum alors après aussi autre autres avant avec avoir beaucoup "
        "bien cela celle celui cette chose choses comme dans deux donc elle elles encore entre être faire "
        "fait leur leurs lieu mais même moins nous parce pas pour plus quand quelque quelques quoi sans ses "
        "sont tous tout toute très une vous"
    ).split()
)


class Ground(Enum):
    """Where in what is known about a person a word was found."""

    LIKES = "likes"
    NEEDS = "needs"
    FEARS = "fears"


@dataclass(frozen=True, slots=True)
class Reason:
    """A word or phrase of the offer that the worker also wrote about the person."""

    word: str
    ground: Ground


class Doubt(Enum):
    """What speaks against an offer for this person."""

    TOUCHES_A_FEAR = "touches-a-fear"
    FOR_OLDER = "for-older"
    FOR_YOUNGER = "for-younger"
    AGE_UNKNOWN = "age-unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """An offer for a person, with everything that speaks for it and against it."""

    offer: Offer
    reasons: tuple[Reason, ...]
    doubts: tuple[Doubt, ...]
    hindrances: tuple[Hindrance, ...]
    cautions: tuple[Caution, ...]

    @property
    def may_be_offered(self) -> bool:
        """Whether nothing forbids to make it now."""
        return not self.hindrances


def matches(person: PersonFields, offers: Iterable[Offer], today: date) -> list[Match]:
    """Return the offers that have a word in common with a person's likes or needs, what may be offered first."""
    found = [match(person, offer, today) for offer in offers]
    fitting = [one for one in found if any(r.ground is not Ground.FEARS for r in one.reasons)]
    return sorted(
        fitting,
        key=lambda m: (bool(m.hindrances), bool(m.doubts), -len(m.reasons), m.offer.fields.title),
    )


def match(person: PersonFields, offer: Offer, today: date) -> Match:
    """Return how an offer and a person go together, also where they have no word in common."""
    grounds = {
        Ground.LIKES: _words(person.likes),
        Ground.NEEDS: _words(person.needs),
        Ground.FEARS: _words(person.fears),
    }
    fields = offer.fields
    own = [*fields.serves, *_distinct(f"{fields.title} {fields.what}")]
    reasons = tuple(
        dict.fromkeys(
            Reason(word, ground)
            for ground, known in grounds.items()
            for word in own
            if _is_among(index.fold(word).split(), known)
        )
    )
    reasons = _without_parts(reasons)
    return Match(
        offer=offer,
        reasons=reasons,
        doubts=_doubts(person, offer, reasons),
        hindrances=hindrances(offer, today),
        cautions=cautions(offer, today),
    )


def _doubts(person: PersonFields, offer: Offer, reasons: Sequence[Reason]) -> tuple[Doubt, ...]:
    fields = offer.fields
    found = {
        Doubt.TOUCHES_A_FEAR: any(reason.ground is Ground.FEARS for reason in reasons),
        Doubt.FOR_OLDER: person.minor is Minor.YES and (fields.age_from or 0) >= _ADULT,
        Doubt.FOR_YOUNGER: person.minor is Minor.NO and fields.age_to is not None and fields.age_to < _ADULT,
        Doubt.AGE_UNKNOWN: person.minor is Minor.UNKNOWN
        and (fields.age_from is not None or fields.age_to is not None),
    }
    return tuple(doubt for doubt, holds in found.items() if holds)


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in index.fold(text).split() if _counts(word))


def _distinct(text: str) -> list[str]:
    return list(dict.fromkeys(word for word in index.fold(text).split() if _counts(word)))


def _counts(word: str) -> bool:
    return len(word) >= _SHORTEST and word not in _EMPTY


def _is_among(phrase: Sequence[str], known: frozenset[str]) -> bool:
    """Return whether every telling word of a phrase is known, in any of its forms."""
    telling = [word for word in phrase if _counts(word)]
    return bool(telling) and all(any(_same(word, other) for other in known) for word in telling)


def _same(one: str, other: str) -> bool:
    """Return whether two words have the same stem, as far as their beginnings tell: workshop, workshops."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST and long.startswith(short) and len(long) - len(short) <= 2


def _without_parts(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """Return the reasons without single words that a phrase of the same ground has in it."""
    return tuple(
        reason
        for reason in reasons
        if not any(
            other.ground is reason.ground
            and other.word != reason.word
            and set(index.fold(reason.word).split()) <= set(index.fold(other.word).split())
            for other in reasons
        )
    )
