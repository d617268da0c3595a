"""What the guard looks for, and what it says when it has found something."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import msgspec


class Source(IntEnum):
    """Whose secret a term is."""

    OWN = 0
    """The worker's own life."""
    IDENTITY = 1
    """A fact, handle or name of another identity."""
    PERSON = 2
    """Another person the worker writes with."""
    NEVER = 3
    """A topic the identity in use never speaks about."""


class TermKind(IntEnum):
    """What a term is, which decides in which forms it is looked for."""

    NAME = 0
    NICKNAME = 1
    ADDRESS = 2
    WORKPLACE = 3
    FAMILY = 4
    PHONE = 5
    HANDLE = 6
    MAIL = 7
    TOPIC = 8
    FACT = 9
    CODE_NAME = 10
    OTHER = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words that must not be in a message.

    Args:
        text: the words as somebody typed them.
        source: whose they are.
        kind: what they are.
        owner: id of the identity or the person they belong to; None for the worker's own life.
        anywhere: found inside longer words too.
    """

    text: str
    source: Source
    kind: TermKind
    owner: int | None = None
    anywhere: bool = False


class ClaimKind(IntEnum):
    """What a claim is about; the numbers of the facts' kinds."""

    AGE = 0
    TOWN = 1
    JOB = 2
    FAMILY = 3
    HOURS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Something the identity in use is, or has said of itself.

    Args:
        kind: what it is about.
        text: as it stands in the ledger.
        told_at: when it was said, in milliseconds since 1970 UTC; None for a fact nobody was told yet.
        to_this_person: whether it was said to the person now written to.
    """

    kind: ClaimKind
    text: str
    told_at: int | None = None
    to_this_person: bool = False


class FindingKind(IntEnum):
    """What was found. The numbers are stored with allowances: never reuse one."""

    OWN_TERM = 0
    OTHER_IDENTITY = 1
    OTHER_PERSON = 2
    NEVER_SAY = 3
    MAIL = 4
    PHONE = 5
    IBAN = 6
    COORDINATES = 7
    TRACKING_LINK = 8
    DEVICE_NAME = 9
    STREET_ADDRESS = 10
    AGE = 11
    TOWN = 12
    JOB = 13
    FAMILY = 14
    HOURS = 15


class Match(IntEnum):
    """How something was found, the surest first."""

    EXACT = 0
    DISGUISED = 1
    INFLECTED = 2
    MISSPELT = 3
    PATTERN = 4
    CONTRADICTION = 5


class Finding(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One place in a message that should not leave as it is.

    A draft may hold thousands of them, and all of them are told at every key: a dataclass takes twenty times as long.

    Args:
        start: first code point of the text as given.
        end: after the last one.
        kind: what it is.
        match: how it was recognised.
        term: the term, for findings of terms.
        claim: what it contradicts, for findings of the ledger.
        key: the folded words an allowance is stored under; the same however the words were disguised.
    """

    start: int
    end: int
    kind: FindingKind
    match: Match
    term: Term | None
    claim: Claim | None
    key: str


KIND_OF_SOURCE = {
    Source.OWN: FindingKind.OWN_TERM,
    Source.IDENTITY: FindingKind.OTHER_IDENTITY,
    Source.PERSON: FindingKind.OTHER_PERSON,
    Source.NEVER: FindingKind.NEVER_SAY,
}
