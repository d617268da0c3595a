"""How many identifiers the guard finds as people really wrote them.

From each annotated document a watch list is made as a worker would type it: of every person, place and organisation
the fullest way it is named there, without titles. Then every mention in the document is looked for, also the ones that
say only a part of the name or say it in another form.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from tests.evaluation.records import Document, Mention, Sentence, Subject
from tests.evaluation.tally import Tally
from wayside.safety.leak_guard import Finding, FindingKind, Guard, Source, Term, TermKind

_KINDS = {
    Subject.PERSON: TermKind.NAME,
    Subject.PLACE: TermKind.ADDRESS,
    Subject.ORGANISATION: TermKind.WORKPLACE,
}
_TITLES = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Miss|Mme|Mmes|Mlle|M|MM|Me|Mes|Dr|Prof|Sir|Lady|Lord|Judge|[Tt]he|[Ll]es?|[Ll]a|and|et)\b\.?\s*"
    r"|[LlDd]['’]\s*)+"
)
_WORD = re.compile(r"\w{2,}")
TERM_FINDINGS = frozenset(
    {FindingKind.OWN_TERM, FindingKind.OTHER_IDENTITY, FindingKind.OTHER_PERSON, FindingKind.NEVER_SAY}
)


def touches(findings: Iterable[Finding], start: int, end: int, kinds: Iterable[FindingKind]) -> bool:
    """Tell whether a finding of one of these kinds lies in or over a place."""
    wanted = frozenset(kinds)
    return any(found.kind in wanted and found.start < end and start < found.end for found in findings)


def recall_of_names(documents: Sequence[Document]) -> Tally:
    """Count the mentions found, by corpus, by what is named, and by how the mention differs from the term."""
    tally = Tally()
    for document in documents:
        terms = _terms(document)
        if not terms:
            continue
        guard = Guard(
            Term(text=text, source=Source.OWN, kind=_KINDS[subject])
            for text, subject in sorted({(text, mention.subject) for mention, text in terms})
        )
        findings = guard.check(document.text)
        for mention, text in terms:
            said = document.text[mention.start : mention.end]
            found = touches(findings, mention.start, mention.end, TERM_FINDINGS)
            tally.add(
                f"{document.corpus} / {mention.subject.value} / {_difference(text, said)}",
                found,
                f"{text} ← {said}",
            )
    return tally


def recall_of_contacts(sentences: Iterable[Sentence]) -> Tally:
    """Count the phone numbers and street addresses found by pattern alone, without any watch list."""
    tally = Tally()
    guard = Guard(())
    for sentence in sentences:
        if not sentence.contacts:
            continue
        findings = guard.check(sentence.text)
        for contact in sentence.contacts:
            kind = FindingKind.PHONE if contact.phone else FindingKind.STREET_ADDRESS
            said = sentence.text[contact.start : contact.end]
            found = touches(findings, contact.start, contact.end, {kind})
            tally.add(f"{sentence.corpus} / {'phone' if contact.phone else 'street address'}", found, said)
    return tally


def _terms(document: Document) -> list[tuple[Mention, str]]:
    """Return each mention with what a worker would have typed for it."""
    groups = defaultdict[str, list[Mention]](list)
    for mention in document.mentions:
        # Without coreference, mentions that share a fullest form belong together.
        groups[mention.entity or f"{mention.subject}: {_fullest(document, mention)}"].append(mention)
    found = list[tuple[Mention, str]]()
    for mentions in groups.values():
        text = max((_plain(document, mention) for mention in mentions), key=len)
        if _WORD.search(text):
            found += [(mention, text) for mention in mentions]
    return found


def _fullest(document: Document, mention: Mention) -> str:
    """Return the longest mention of the same subject that holds all words of this one."""
    words = _words(_plain(document, mention))
    others = (_plain(document, other) for other in document.mentions if other.subject is mention.subject)
    return max((other for other in others if words and words <= _words(other)), key=len, default="")


def _plain(document: Document, mention: Mention) -> str:
    """Return what a mention says, on one line and without titles."""
    return _TITLES.sub("", " ".join(document.text[mention.start : mention.end].split())).strip(" ,;.")


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text))


def _difference(term: str, said: str) -> str:
    """Say how a mention differs from the term."""
    line = " ".join(said.split())
    if term.casefold() in line.casefold():
        return "exact"
    typed, mentioned = _words(term), _words(_TITLES.sub("", line))
    if typed & mentioned:
        return "part of it"
    if any(OSA.distance(one, other) <= 3 and one[:3] == other[:3] for one in typed for other in mentioned):
        return "other form"
    return "other words"
