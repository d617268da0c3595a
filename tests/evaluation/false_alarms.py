"""How often the guard stops at a harmless sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tests.evaluation.natural import TERM_FINDINGS
from tests.evaluation.records import Sentence
from tests.evaluation.tally import SHOWN
from wayside.safety.leak_guard import Claim, Finding, Guard, Match, Term

TERMS, NOT_NAMED, PATTERNS, LEDGER = RULES = ("terms", "not named", "patterns", "ledger")
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Alarms:
    """Harmless sentences, and those the guard stopped at."""

    sentences: int = 0
    stopped: int = 0
    findings: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[str]] = field(default_factory=dict)

    @property
    def per_thousand(self) -> float:
        """Sentences stopped at, of a thousand."""
        return 1000 * self.stopped / self.sentences if self.sentences else 0.0


def false_alarms(
    terms: Sequence[Term], claims: Sequence[Claim], sentences: Iterable[Sentence]
) -> dict[str, dict[str, Alarms]]:
    """Count by corpus what is found: terms, patterns and contradictions each for itself.

    Somebody called Daniel in a corpus and a Daniel in the list are no mistake of the guard: it was told to stop there.
    So what is found of terms is counted once in all, and once more without what stands there letter by letter.
    A sentence with a phone number or a street address that its corpus marks is not harmless and not counted.
    """
    guard = Guard(terms, claims)
    found = dict[str, dict[str, Alarms]]()
    for sentence in sentences:
        if sentence.contacts:
            continue
        of_corpus = found.setdefault(sentence.corpus, {rule: Alarms() for rule in RULES})
        findings = guard.check(sentence.text)
        for rule, alarms in of_corpus.items():
            _count(alarms, sentence.text, [one for one in findings if rule in _rules(one, sentence.text)])
    return found


def _rules(finding: Finding, text: str) -> tuple[str, ...]:
    if finding.match is Match.CONTRADICTION:
        return (LEDGER,)
    if finding.kind not in TERM_FINDINGS or finding.term is None:
        return (PATTERNS,)
    said = _WORD.findall(text[finding.start : finding.end])
    return (TERMS,) if set(said) <= set(_WORD.findall(finding.term.text)) else (TERMS, NOT_NAMED)


def _count(alarms: Alarms, text: str, findings: Sequence[Finding]) -> None:
    alarms.sentences += 1
    alarms.stopped += bool(findings)
    for finding in findings:
        kind = _kind(finding)
        alarms.findings[kind] += 1
        shown = alarms.examples.setdefault(kind, [])
        if len(shown) < SHOWN:
            words = text[finding.start : finding.end]
            term = finding.term.text if finding.term else finding.claim.text if finding.claim else ""
            shown.append(f"«{words}» for «{term}» in: {text[:200]}")


def _kind(finding: Finding) -> str:
    """Name the rule that fired."""
    if finding.term is not None:
        return f"{finding.term.kind.name.lower()}, {finding.match.name.lower()}"
    return finding.kind.name.lower()
