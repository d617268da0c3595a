"""The full-text index: how text is folded so that it is found, and how documents go in and out.

The index keeps tokens, not texts, and its deletions really delete (FTS5 `secure-delete`). A document leaves it by
being handed in again exactly as it went in, so folding must never change silently: `FOLDING` and the Unicode
version are stored, and a vault whose index was folded otherwise is indexed anew when it opens.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import NewType

from wayside.vault.connection import Connection, transaction

DocumentId = NewType("DocumentId", int)

FOLDING = f"1/{unicodedata.unidata_version}"
_META_KEY = "search-folding"
_KINDS = 16


class DocumentKind(IntEnum):
    """What a document of the index is about; part of its id."""

    PERSON = 1
    CONTACT = 2
    NOTE = 3


@dataclass(frozen=True, slots=True)
class Document:
    """What is found: a short title, which counts more, and a body."""

    title: str
    body: str


def document_id(kind: DocumentKind, subject: int) -> DocumentId:
    """Return the id of the document about a row."""
    return DocumentId(subject * _KINDS + kind)


def split_id(document: int) -> tuple[DocumentKind, int]:
    """Return what a document is about."""
    return DocumentKind(document % _KINDS), document // _KINDS


# Folding ----------------------------------------------------------------------------------------------------

# Marks that a reader leaves out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels, Thai tones,
# variation selectors and skin tones. Indian vowel signs and viramas and Japanese voicing marks stay: without them
# it is another word.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0e48-\u0e4b\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0"
    "\ufe00-\ufe0f\ufe20-\ufe2f\U0001f3fb-\U0001f3ff"
    # Nothing to see: soft hyphen, joiners, direction marks, the Arabic elongation.
    "\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\U000e0000-\U000e007f]"
)
# Letters that Unicode does not take apart but fingers do.
_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ŧ": "t",
    }
)
# Scripts written without spaces, and pictures: each character is a word, so that any part of a line is found.
_APART = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u102b-\u103e"
    "\u17b4-\u17d3]*|[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "\u2600-\u27bf\U0001f000-\U0001faff])"
)


def fold(text: str) -> str:
    """Return a text as the index sees it: lower case, without accents, compatibility forms resolved."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    folded = unicodedata.normalize("NFC", _MARKS.sub("", folded))
    return _APART.sub(r" \1 ", folded)


def fold_key(text: str) -> str:
    """Return the key under which two spellings of a name are the same name."""
    return " ".join(fold(text).split())


# Documents --------------------------------------------------------------------------------------------------


def put(
    connection: Connection,
    document: DocumentId,
    old: Document | None,
    new: Document | None,
) -> None:
    """Replace a document; `None` stands for absent. Call it in the transaction that changes the text.

    Args:
        connection: the vault's.
        document: which.
        old: exactly what went in before.
        new: what goes in now.
    """
    if old == new:
        return
    if old is not None:
        connection.execute(
            "INSERT INTO search_index(search_index, rowid, title, body) VALUES ('delete', ?, ?, ?)",
            (document, fold(old.title), fold(old.body)),
        )
    if new is not None:
        put_many(connection, [(document, new)])


def put_many(
    connection: Connection, documents: Iterable[tuple[DocumentId, Document]]
) -> None:
    """Add documents that are not in the index."""
    connection.executemany(
        "INSERT INTO search_index(rowid, title, body) VALUES (?, ?, ?)",
        ((document, fold(text.title), fold(text.body)) for document, text in documents),
    )


def optimize(connection: Connection) -> None:
    """Merge the index into one piece; worth it after very many documents at once."""
    connection.execute("INSERT INTO search_index(search_index) VALUES ('optimize')")


# A changed folding ------------------------------------------------------------------------------------------


def is_current(connection: Connection) -> bool:
    """Tell whether the index was folded by this program's rules."""
    row = connection.execute(
        "SELECT value FROM meta WHERE key = ?", (_META_KEY,)
    ).fetchone()
    return row is not None and row[0] == FOLDING


def mark_current(connection: Connection) -> None:
    """Remember the rules the index is folded by."""
    connection.execute(
        "INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_META_KEY, FOLDING)
    )


def rebuild(
    connection: Connection,
    documents: Iterator[tuple[DocumentId, Document]],
    progress: Callable[[int], None],
) -> None:
    """Index everything anew in one transaction; `progress` is told the number of documents done."""
    with transaction(connection):
        connection.execute(
            "INSERT INTO search_index(search_index) VALUES ('delete-all')"
        )
        for done, item in enumerate(documents, start=1):
            put_many(connection, [item])
            if done % 1000 == 0:
                progress(done)
        mark_current(connection)
