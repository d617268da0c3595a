"""What the evaluation reads from corpora of any format."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Subject(StrEnum):
    """What an annotated mention names."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place in a document that names somebody or something.

    Args:
        start: first code point.
        end: after the last one.
        subject: what it names.
        entity: mentions of the same one carry the same words here; None if the corpus does not say.
    """

    start: int
    end: int
    subject: Subject
    entity: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text whose identifiers were marked by people."""

    corpus: str
    text: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A phone number or a street address that was marked in a sentence."""

    start: int
    end: int
    phone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Something somebody said, or wrote to somebody, in everyday language.

    Args:
        corpus: where it comes from.
        language: `en`, `de` or `fr`.
        text: the words.
        contacts: phone numbers and street addresses in it, if the corpus marks them.
    """

    corpus: str
    language: str
    text: str
    contacts: tuple[Contact, ...] = ()
