"""Remarks on a draft: confrontation, closed questions, lecturing, length, promises that cannot be kept.

Simple rules over words, on this computer, each with its place in the text. They never block and they know nothing of
the person: a worker who means it so dismisses the remark. The field's advice behind them is to begin open and
personal and never to confront (RAN C&N ex post paper, Berlin 2016); that a question which can be answered with yes
ends more talks than it begins is the common ground of motivational interviewing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from wayside.work.plans import remark_words
from wayside.work.plans.remark_words import WORDS, Language

LONG_MESSAGE = 600
_MOST_LOOKED_AT = 20_000
_LECTURE_SENTENCES = 5
_SHOUTED = re.compile(r"\b[^\W\d_]{4,}(?:\s+[^\W\d_]{2,})*\b")
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MARKS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'"})  # one for one: places stay


class RemarkRule(Enum):
    """What a remark is about; the window has the sentence that explains it."""

    CONFRONTATION = "confrontation"
    CLOSED_QUESTION = "closed-question"
    LECTURING = "lecturing"
    LENGTH = "length"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """A remark on a part of the text, `start` to `end` in code points of the text as given."""

    start: int
    end: int
    rule: RemarkRule

    def key(self, text: str) -> str:
        """Return what a dismissal is remembered by in the draft: the rule and the words, wherever they move."""
        return f"{self.rule.value}:{' '.join(text[self.start : self.end].split())}"


def remarks(text: str, language: str | None = None) -> tuple[Remark, ...]:
    """Return the remarks on a draft, in the order of their places.

    Args:
        text: the draft; of a very long one only the beginning is looked at, and its length is remarked on anyway.
        language: `en`, `de` or `fr`; found out from the text if not given. Other languages have remarks on length
            and shouting only.
    """
    looked_at = text[:_MOST_LOOKED_AT].translate(_MARKS)
    words = WORDS.get(language if language is not None else remark_words.guess(looked_at))
    found = [*_length(text), *_shouting(looked_at)]
    if words is not None:
        found += _phrases(looked_at, words)
        found += _sentences(looked_at, words)
    return tuple(_merged(sorted(found, key=lambda r: (r.start, r.end, r.rule.value))))


def _length(text: str) -> Iterator[Remark]:
    """Remark on what goes beyond a message that is read on a telephone."""
    whole = text.rstrip()
    if len(whole) > LONG_MESSAGE:
        yield Remark(LONG_MESSAGE, len(whole), RemarkRule.LENGTH)


def _shouting(text: str) -> Iterator[Remark]:
    """Remark on capitals: two words of four letters and more in a row, or signs of exclamation in a row."""
    for found in _SHOUTED.finditer(text):
        loud = [word for word in found[0].split() if len(word) >= 4 and word.isupper()]
        if len(loud) >= 2 and found[0].isupper():
            yield Remark(found.start(), found.end(), RemarkRule.CONFRONTATION)
    for found in re.finditer(r"[!?]{2,}", text):
        if "!!" in found[0]:
            yield Remark(found.start(), found.end(), RemarkRule.CONFRONTATION)


def _phrases(text: str, words: Language) -> Iterator[Remark]:
    for pattern, rule in (
        (words.confrontation, RemarkRule.CONFRONTATION),
        (words.lecturing, RemarkRule.LECTURING),
        (words.promise, RemarkRule.PROMISE),
    ):
        for found in pattern.finditer(text):
            yield Remark(found.start(), found.end(), rule)


def _sentences(text: str, words: Language) -> Iterator[Remark]:
    """Remark on closed questions, and on a run of sentences that neither ask nor speak to anybody."""
    run: list[tuple[int, int]] = []
    for found in _SENTENCE.finditer(text):
        sentence = found[0].strip()
        start = found.start() + len(found[0]) - len(found[0].lstrip())
        end = start + len(sentence)
        spoken = [word.lower() for word in _WORD.findall(sentence)]
        if not spoken:
            continue
        asks = sentence.rstrip(".!…").endswith("?")
        if asks and _is_closed(spoken, words):
            yield Remark(start, end, RemarkRule.CLOSED_QUESTION)
        if asks or words.addressing & set(spoken):
            yield from _lecture(run)
            run = []
        else:
            run.append((start, end))
    yield from _lecture(run)


def _is_closed(spoken: list[str], words: Language) -> bool:
    """Return whether a question can be answered with yes or no: it begins with a verb and asks for nothing else."""
    if words.open_words & set(spoken):
        return False
    return words.closed_start.begins(" ".join(spoken))


def _lecture(run: list[tuple[int, int]]) -> Iterator[Remark]:
    if len(run) >= _LECTURE_SENTENCES:
        yield Remark(run[0][0], run[-1][1], RemarkRule.LECTURING)


def _merged(found: list[Remark]) -> Iterator[Remark]:
    """Yield the remarks without those that lie inside another one of the same rule."""
    reached: dict[RemarkRule, int] = {}
    for remark in sorted(found, key=lambda r: (r.start, -r.end)):
        if remark.end > reached.get(remark.rule, -1):
            reached[remark.rule] = remark.end
            yield remark
