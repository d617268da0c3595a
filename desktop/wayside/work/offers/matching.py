"""Which offers fit a person, each with the reason: the words that brought them together and what speaks against it.

Words are compared, nothing more: what an offer serves, is called and consists of against what the worker wrote
about likes, needs and fears. No score is kept and nobody is ranked; the order only says how many words met.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from wayside.work import index
from wayside.work.offers.records import Caution, Hindrance, Offer, cautions, hindrances
from wayside.work.people import Minor, PersonFields

_SHORTEST = 4
_ADULT = 18
_SAYS_NOTHING = object()

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
    found = match_each(person, offers, today)
    fitting = [one for one in found if any(r.ground is not Ground.FEARS for r in one.reasons)]
    return sorted(
        fitting,
        key=lambda m: (bool(m.hindrances), bool(m.doubts), -len(m.reasons), m.offer.fields.title),
    )


def match_each(person: PersonFields, offers: Iterable[Offer], today: date) -> list[Match]:
    """Return how each offer and a person go together, also where they have no word in common."""
    grounds = {
        Ground.LIKES: _Known(person.likes),
        Ground.NEEDS: _Known(person.needs),
        Ground.FEARS: _Known(person.fears),
    }
    return [_match(person, grounds, offer, today) for offer in offers]


class _Known:
    """The telling words of what was written about a person, and what a word must be or begin with to be one of them.

    Two words are one if they have the same stem, as far as their beginnings tell: workshop, workshops.
    """

    def __init__(self, text: str) -> None:
        self._words = frozenset(_telling(text))
        self._beginnings = frozenset(
            beginning for word in self._words for beginning in (word, *_shortened(word))
        )
        self._met = dict[str, bool | object]()

    def has_all(self, words: Sequence[str]) -> bool:
        """Return whether there are telling words among these, and each was written, in any of its forms."""
        found = False
        for word in words:
            # Offers speak of the same things in the same words: each is looked up once.
            met = self._met.get(word)
            if met is None:
                met = self._met[word] = self._has(word) if _counts(word) else _SAYS_NOTHING
            if met is False:
                return False
            found = found or met is True
        return found

    def _has(self, word: str) -> bool:
        return word in self._beginnings or any(short in self._words for short in _shortened(word))


def _shortened(word: str) -> list[str]:
    """Return a word without its last letter, and without its last two, as far as enough is left."""
    return [word[:-cut] for cut in (1, 2) if len(word) - cut >= _SHORTEST]


def _match(person: PersonFields, grounds: Mapping[Ground, _Known], offer: Offer, today: date) -> Match:
    fields = offer.fields
    # Each phrase or word of the offer with its words.
    phrases = [(phrase, index.fold(phrase).split()) for phrase in fields.serves]
    phrases += [(word, [word]) for word in _telling(f"{fields.title} {fields.what}")]
    reasons = tuple(
        Reason(word, ground)
        for ground, known in grounds.items()
        for word in _without_parts(
            {phrase: frozenset(words) for phrase, words in phrases if known.has_all(words)}
        )
    )
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


def _telling(text: str) -> list[str]:
    """Return the words of a text that tell something, each once, in their order."""
    return list(dict.fromkeys(word for word in index.fold(text).split() if _counts(word)))


def _counts(word: str) -> bool:
    return len(word) >= _SHORTEST and word not in _EMPTY


def _without_parts(found: Mapping[str, frozenset[str]]) -> list[str]:
    """Return words and phrases, by all the words in them, without those that a longer one has in it.

    Of those with the same words the first stays.
    """
    first = dict[frozenset[str], str]()
    for word, parts in found.items():
        first.setdefault(parts, word)
    longer = [parts for parts in first if len(parts) > 1]
    return [word for parts, word in first.items() if not any(parts < other for other in longer)]
