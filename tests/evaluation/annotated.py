"""Readers of corpora in which people marked who and what is named.

A folder holds one folder for each corpus. Two formats: standoff (`.json`, `.jsonl`: the Text Anonymization Benchmark
and its derivatives) and columns (`.conll`, `.tsv`: a token and its IOB tag on every line).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from tests.evaluation.records import Document, Mention, Subject

_STANDOFF_TYPES = {"PERSON": Subject.PERSON, "LOC": Subject.PLACE, "ORG": Subject.ORGANISATION}
_TAGS = {
    "PER": Subject.PERSON,
    "PERSON": Subject.PERSON,
    "LEGAL_PROFESSIONAL": Subject.PERSON,
    "LOC": Subject.PLACE,
    "LOCATION": Subject.PLACE,
    "ORG": Subject.ORGANISATION,
    "CORPORATION": Subject.ORGANISATION,
    "GROUP": Subject.ORGANISATION,
}
# A column file of court cases runs through; each case begins with this heading.
_FIRST_WORD = "PROCÉDURE"
_NO_SPACE_BEFORE = frozenset(".,;:!?)]}%")
_NO_SPACE_AFTER = frozenset("([{")
# Tokens that stood between two words without a space in running text.
_GLUE = frozenset("-/'’")


class _Span(msgspec.Struct):
    start_offset: int
    end_offset: int
    entity_type: str
    entity_id: str
    identifier_type: str = "QUASI"


class _Annotator(msgspec.Struct):
    entity_mentions: list[_Span]


class _Standoff(msgspec.Struct):
    text: str
    entities: list[_Span] | None = None
    annotations: dict[str, _Annotator] | None = None


def read_documents(folder: Path) -> list[Document]:
    """Return all annotated documents below a folder."""
    found = list[Document]()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        corpus = path.parent.name
        if path.suffix in (".json", ".jsonl"):
            found += _standoff(path, corpus)
        elif path.suffix in (".conll", ".tsv"):
            found += _columns(path, corpus)
    return found


def _standoff(path: Path, corpus: str) -> Iterator[Document]:
    raw = path.read_bytes()
    if path.suffix == ".jsonl":
        documents = msgspec.json.decode(b"[" + b",".join(raw.splitlines()) + b"]", type=list[_Standoff])
    else:
        documents = msgspec.json.decode(raw, type=list[_Standoff])
    for document in documents:
        spans = document.entities
        if spans is None:
            # Several people may have marked a document; the first one is as good as any other.
            spans = next(iter((document.annotations or {}).values()), _Annotator([])).entity_mentions
        yield Document(
            corpus=corpus,
            text=document.text,
            mentions=tuple(
                Mention(
                    start=span.start_offset,
                    end=span.end_offset,
                    subject=_STANDOFF_TYPES[span.entity_type],
                    entity=span.entity_id,
                )
                for span in spans
                # What need not be masked is no secret: the state, its courts.
                if span.entity_type in _STANDOFF_TYPES and span.identifier_type != "NO_MASK"
            ),
        )


def _columns(path: Path, corpus: str) -> Iterator[Document]:
    lines = list[tuple[str, str]]()
    by_case = _FIRST_WORD in path.read_text("utf-8")
    for line in path.read_text("utf-8").splitlines():
        token, _, tag = line.strip().replace("\t", " ").rpartition(" ")
        if not token:
            if not by_case:
                yield from _document(lines, corpus)
                lines = []
            continue
        if token == _FIRST_WORD:
            yield from _document(lines, corpus)
            lines = []
        lines.append((token.strip(), tag))
    yield from _document(lines, corpus)


def _document(lines: list[tuple[str, str]], corpus: str) -> Iterator[Document]:
    """Put the tokens of a document together, as people write them, and find its mentions again."""
    text = ""
    mentions = list[Mention]()
    inside = ""
    for token, tag in lines:
        glued = not text or token[0] in _NO_SPACE_BEFORE | _GLUE or text[-1] in _NO_SPACE_AFTER | _GLUE
        text += token if glued else " " + token
        begins, _, name = tag.partition("-")
        subject = _TAGS.get(name.upper())
        if subject is None:
            inside = ""
            continue
        if begins == "I" and inside == name and mentions:
            last = mentions.pop()
            mentions.append(Mention(start=last.start, end=len(text), subject=last.subject))
        else:
            mentions.append(Mention(start=len(text) - len(token), end=len(text), subject=subject))
        inside = name
    if text:
        yield Document(corpus=corpus, text=text, mentions=tuple(mentions))
