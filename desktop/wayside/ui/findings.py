"""What the leak guard found, in words: the one place where its sentences are made.

The sentences hold terms. They are for the eyes of the worker in the open window and go into no log and no error.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from wayside.safety.leak_guard import Finding, FindingKind, Match, Source, Term, TermKind
from wayside.ui import say
from wayside.ui.theme.tokens import Tone

_LONGEST = 60
_CONTRADICTIONS = frozenset(
    {FindingKind.AGE, FindingKind.TOWN, FindingKind.JOB, FindingKind.FAMILY, FindingKind.HOURS}
)
_SURE = frozenset(
    {FindingKind.OWN_TERM, FindingKind.OTHER_IDENTITY, FindingKind.OTHER_PERSON, FindingKind.NEVER_SAY}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Who is who, to name them in a sentence.

    Attributes:
        identity: the identity in use, or "".
        person: the one written to, or "".
        identities: names of identities by id.
        people: code names by id.
    """

    identity: str = ""
    person: str = ""
    identities: dict[int, str] = field(default_factory=dict)
    people: dict[int, str] = field(default_factory=dict)


def tone(finding: Finding) -> Tone:
    """Return how serious a finding is: what somebody listed or was told, or what merely looks like something."""
    if finding.kind in _SURE:
        return Tone.DANGER
    told = finding.claim is not None and finding.claim.to_this_person
    return Tone.DANGER if told else Tone.CAUTION


def kind_name(kind: FindingKind) -> str:
    """Return a kind of finding in a few words."""
    return {
        FindingKind.OWN_TERM: _tr("your own life"),
        FindingKind.OTHER_IDENTITY: _tr("another identity"),
        FindingKind.OTHER_PERSON: _tr("another person"),
        FindingKind.NEVER_SAY: _tr("a topic never to speak about"),
        FindingKind.MAIL: _tr("a mail address"),
        FindingKind.PHONE: _tr("a phone number"),
        FindingKind.IBAN: _tr("a bank account"),
        FindingKind.COORDINATES: _tr("the coordinates of a place"),
        FindingKind.TRACKING_LINK: _tr("a link that can be traced"),
        FindingKind.DEVICE_NAME: _tr("the name of this computer or its user"),
        FindingKind.STREET_ADDRESS: _tr("a street address"),
        FindingKind.AGE: _tr("another age than was told"),
        FindingKind.TOWN: _tr("another town than was told"),
        FindingKind.JOB: _tr("another job than was told"),
        FindingKind.FAMILY: _tr("another family than was told"),
        FindingKind.HOURS: _tr("another time of day than usual"),
    }[kind]


def kinds_said(findings: Sequence[Finding]) -> str:
    """Return the kinds of some findings, each once, in the order they were found."""
    return _tr(", ").join(dict.fromkeys(kind_name(found.kind) for found in findings))


def counted(number: int) -> str:
    """Return how many findings there are."""
    return (
        QCoreApplication.translate("Findings", "%Ln findings", "", number)
        if number != 1
        else _tr("1 finding")
    )


def sentence(finding: Finding, text: str, names: Names, now_ms: int, locale: QLocale) -> str:
    """Return in a sentence why something should not leave.

    Args:
        finding: what was found.
        text: the text it was found in.
        names: who is who.
        now_ms: the wall clock, for the day something was told.
        locale: of dates.
    """
    words = _quoted(text[finding.start : finding.end])
    if finding.kind in _CONTRADICTIONS:
        return _contradiction(finding, words, names, now_ms, locale)
    if finding.term is not None:
        said = _OF_SOURCE[finding.term.source](finding.term, names).replace("{words}", words)
        return said + _recognised(finding, finding.term)
    return _PATTERNS[finding.kind]().replace("{words}", words)


def _own(term: Term, _names: Names) -> str:
    return {
        TermKind.NAME: _tr("{words} is your own name."),
        TermKind.NICKNAME: _tr("{words} is your own nickname."),
        TermKind.ADDRESS: _tr("{words} is where you live yourself."),
        TermKind.WORKPLACE: _tr("{words} is your own workplace."),
        TermKind.FAMILY: _tr("{words} belongs to your own family."),
        TermKind.PHONE: _tr("{words} is your own phone number."),
        TermKind.HANDLE: _tr("{words} is your own account."),
        TermKind.MAIL: _tr("{words} is your own mail address."),
    }.get(term.kind, _tr("{words} is on your list of what must not be said."))


def _of_identity(term: Term, names: Names) -> str:
    name = names.identities.get(term.owner or 0, "")
    if not name:
        return _tr("{words} belongs to another identity.")
    said = {
        TermKind.NAME: _tr("{words} is the name of another identity."),
        TermKind.HANDLE: _tr("{words} is an account of another identity, {owner}."),
    }.get(term.kind, _tr("{words} belongs to another identity, {owner}."))
    return said.replace("{owner}", _isolated(name))


def _of_person(term: Term, names: Names) -> str:
    name = names.people.get(term.owner or 0, "")
    if term.kind is TermKind.CODE_NAME:
        return _tr("{words} is what you call another person.")
    if not name:
        return _tr("{words} belongs to another person.")
    said = {
        TermKind.HANDLE: _tr("{words} is an account of another person, {owner}."),
    }.get(term.kind, _tr("{words} belongs to another person, {owner}."))
    return said.replace("{owner}", _isolated(name))


def _never(term: Term, names: Names) -> str:
    said = (
        _tr("{words}: {identity} never speaks about {topic}.")
        if names.identity
        else _tr("{words}: this identity never speaks about {topic}.")
    )
    return said.replace("{identity}", _isolated(names.identity)).replace("{topic}", _quoted(term.text))


_OF_SOURCE: dict[Source, Callable[[Term, Names], str]] = {
    Source.OWN: _own,
    Source.IDENTITY: _of_identity,
    Source.PERSON: _of_person,
    Source.NEVER: _never,
}

_PATTERNS: dict[FindingKind, Callable[[], str]] = {
    FindingKind.MAIL: lambda: _tr("{words} is a mail address."),
    FindingKind.PHONE: lambda: _tr("{words} reads like a phone number."),
    FindingKind.IBAN: lambda: _tr("{words} is the number of a bank account."),
    FindingKind.COORDINATES: lambda: _tr("{words} are the coordinates of a place."),
    FindingKind.TRACKING_LINK: lambda: _tr("{words} carries a mark by which you can be traced. Shorten it."),
    FindingKind.DEVICE_NAME: lambda: _tr("{words} is the name of this computer or of your account on it."),
    FindingKind.STREET_ADDRESS: lambda: _tr("{words} reads like a street address."),
}


def _recognised(finding: Finding, term: Term) -> str:
    """Say how it was recognised, where the words are not those that somebody listed."""
    if finding.match in (Match.DISGUISED, Match.MISSPELT) and term.source is not Source.NEVER:
        return " " + _tr("It reads like {term}.").replace("{term}", _quoted(term.text))
    return ""


def _contradiction(finding: Finding, words: str, names: Names, now_ms: int, locale: QLocale) -> str:
    claim = finding.claim
    if claim is None:
        said = _tr("This says {words}; {identity} is noted otherwise.")
    elif finding.kind is FindingKind.HOURS:
        said = _tr("{words} does not fit the hours of {identity}: {claim}.")
    elif claim.told_at is None:
        said = _tr("{identity} is noted as {claim}; this says {words}.")
    elif claim.to_this_person:
        said = _tr("{identity} told {person} {claim} ({day}); this says {words}.")
    else:
        said = _tr("{identity} told somebody else {claim} ({day}); this says {words}.")
    day = _day(claim.told_at, now_ms, locale) if claim is not None and claim.told_at is not None else ""
    for name, value in (
        ("{words}", words),
        ("{identity}", _isolated(names.identity or _tr("this identity"))),
        ("{person}", _isolated(names.person or _tr("this person"))),
        ("{claim}", _quoted(claim.text) if claim is not None else ""),
        ("{day}", day),
    ):
        said = said.replace(name, value)
    return said


def _day(at_ms: int, now_ms: int, locale: QLocale) -> str:
    there, today = (datetime.fromtimestamp(at / 1_000).date() for at in (at_ms, now_ms))
    return say.day(there, today, locale)


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    shown = line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
    return _tr("“{0}”").replace("{0}", _isolated(shown))


def _isolated(text: str) -> str:
    """Keep the direction of a name from turning the sentence around it."""
    return f"\u2068{text}\u2069"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Findings", text)
