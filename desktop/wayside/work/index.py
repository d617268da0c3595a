"""The full-text index: how text is folded so that it is found, and how documents go in and out.

The index keeps tokens, not texts, and its deletions really delete (FTS5 `secure-delete`). A document leaves it by
being handed in again exactly as it went in, so folding must never change silently: `FOLDING` and the Unicode
version are stored, and a vault whose index was folded otherwise is indexed anew when it opens.
"""

from __future__ import annotations

import contextlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection, transaction

DocumentId = NewType("DocumentId", int)

FOLDING = f"1/{unicodedata.unidata_version}"
_META_KEY = "search-folding"
_BEHIND = "search-behind:"
"""In front of the number of the document that changed since it was indexed; the value is what the index has of it."""


class DocumentKind(IntEnum):
    """What a document of the index is about. Contacts and notes have the numbers of `timeline.EntryKind`."""

    PERSON = 0
    CONTACT = 1
    NOTE = 2


@dataclass(frozen=True, slots=True)
class Document:
    """What is found: a short title, which counts more, and a body."""

    title: str
    body: str


def document_id(kind: DocumentKind, subject: int) -> DocumentId:
    """Return the id of the document about a row: an entry's own id, a person's below zero.

    Entries keep their ids because the index stores differences between ids: small ones take one byte, and there
    are millions of them.
    """
    return DocumentId(-subject if kind is DocumentKind.PERSON else subject)


# Folding ----------------------------------------------------------------------------------------------------
#
# `fold` alone decides what a word is: it leaves nothing but words and spaces, and the index's tokeniser (FTS5
# `ascii`) does no more than cut at the spaces. So it does not matter which Unicode tables SQLite was built with,
# and whoever cuts a folded text with `split` has exactly the words of the index.

# Marks that a reader leaves out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic and Syriac vowels, Thai
# and Lao tones, variation selectors and skin tones. Indian vowel signs and viramas and Japanese voicing marks stay:
# without them it is another word.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0898-\u089f\u08ca-\u08e1"
    "\u08e3-\u08ff\u0e48-\u0e4b\u0ec8-\u0ecb\u180b-\u180d\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0"
    "\ufe00-\ufe0f\ufe20-\ufe2f\U0001f3fb-\U0001f3ff\U000e0100-\U000e01ef]"
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
        # What Arabic and Persian keyboards write differently, and what hurried people leave out.
        "\u0649": "\u064a",
        "\u06cc": "\u064a",
        "\u06a9": "\u0643",
        "\u0629": "\u0647",
    }
)
# Scripts written without spaces: each character is a word, so that any part of a line is found.
_ALONE = re.compile(
    "[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
# The same for scripts whose characters carry signs that belong to them.
_CLUSTER = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u102b-\u103e"
    "\u17b4-\u17d3]*"
)
_ASCII_WORDS = bytes(i if chr(i).isalnum() else 32 for i in range(128)).lower() + bytes(128)


class _Folding(dict[int, str]):
    """What becomes of each character, found out when it is first met."""

    def __init__(self, *, words_only: bool) -> None:
        super().__init__()
        self._words_only = words_only

    def __missing__(self, code: int) -> str:
        flat = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold())
        flat = unicodedata.normalize("NFC", _MARKS.sub("", flat).translate(_LETTERS))
        self[code] = folded = "".join(map(self._place, flat))
        return folded

    def _place(self, char: str) -> str:
        category = unicodedata.category(char)
        if category == "Cf":
            # Nothing to see: soft hyphen, joiners, direction marks.
            return ""
        if category == "Nd":
            return str(unicodedata.decimal(char))
        if category in ("So", "Cn", "Co"):
            # Pictures, and what is newer than Python's tables, which are mostly pictures.
            return f" {char} "
        if category[0] in "LNM":
            return f" {char} " if _ALONE.match(char) else char
        return " " if self._words_only or category[0] in "CZ" else char


CHARACTERS: Mapping[int, str] = _Folding(words_only=True)
"""What `fold` makes of each character by itself, by code point; found out when asked for."""
_KEYS = _Folding(words_only=False)


def fold(text: str) -> str:
    """Return the words of a text as the index knows them, with nothing but spaces between.

    Lower case, without accents, compatibility forms resolved, digits of every script as 0 to 9.
    """
    if text.isascii():
        return text.encode("ascii").translate(_ASCII_WORDS).decode("ascii")
    return _flatten(text, CHARACTERS)


def fold_key(text: str) -> str:
    """Return the key under which two spellings of a name are the same name; unlike in words, signs count."""
    folded = text.lower() if text.isascii() else _flatten(text, _KEYS)
    return " ".join(folded.split())


# More marks on one letter, or signs in a row, than any language has: left out before Unicode's normalisation sees them,
# which takes time with the square of such a run and stops every other thread meanwhile.
_RUN = re.compile(r"((?:[^\w\s]|_){64})(?:[^\w\s]|_)+")


def _flatten(text: str, folding: Mapping[int, str]) -> str:
    return _CLUSTER.sub(r" \g<0> ", unicodedata.normalize("NFKC", _RUN.sub(r"\1", text)).translate(folding))


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
        old: exactly what was handed in before.
        new: what goes in now.
    """
    if behind(connection) == document:
        old = _take_behind(connection, document)
    if old == new:
        return
    if old is not None:
        connection.execute(
            "INSERT INTO search_index(search_index, rowid, body, title) VALUES ('delete', ?, ?, ?)",
            (document, fold(old.body), fold(old.title)),
        )
    if new is not None:
        put_many(connection, [(document, new)])


def put_many(connection: Connection, documents: Iterable[tuple[DocumentId, Document]]) -> None:
    """Add documents that are not in the index."""
    connection.executemany(
        "INSERT INTO search_index(rowid, body, title) VALUES (?, ?, ?)",
        ((document, fold(text.body), fold(text.title)) for document, text in documents),
    )


# A document that changes all the time ------------------------------------------------------------------------
#
# To index a text of a thousand characters anew costs ten times what it takes to keep it durably, and a note is kept
# again and again while it is typed. So the index may be behind one document, as long as nobody asks it: what it has
# of that document stays in `meta`, from the transaction that changes the text until the one that indexes it.


def behind(connection: Connection) -> DocumentId | None:
    """Return the document that changed since it was indexed, if there is one."""
    row = connection.execute(
        "SELECT CAST(substr(key, ?) AS INTEGER) FROM meta WHERE key GLOB ?", (len(_BEHIND) + 1, _BEHIND + "*")
    ).fetchone()
    return DocumentId(row[0]) if row is not None else None


def fall_behind(connection: Connection, document: DocumentId, old: Document) -> None:
    """Let the index be behind a document that is about to change, in the transaction that changes it.

    Args:
        connection: the vault's; its index is behind no other document.
        document: which.
        old: exactly what was handed in before.
    """
    connection.execute(
        "INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO NOTHING",
        (f"{_BEHIND}{document}", json.dumps([old.title, old.body], ensure_ascii=False)),
    )


@contextlib.contextmanager
def unless_the_disk_is_full() -> Iterator[None]:
    """Go on where the disk takes nothing more: what is derived stays as far behind as before, the work is there."""
    try:
        yield
    except WaysideError as error:
        if error.code not in (ErrorCode.DISK_FULL, ErrorCode.STORAGE_FAILED, ErrorCode.VAULT_READ_ONLY):
            raise


def _take_behind(connection: Connection, document: DocumentId) -> Document:
    """Return what the index has of the document it is behind, and no longer say that it is."""
    key = f"{_BEHIND}{document}"
    (value,) = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    connection.execute("DELETE FROM meta WHERE key = ?", (key,))
    title, body = json.loads(value)
    return Document(title=title, body=body)


# A changed folding ------------------------------------------------------------------------------------------


def is_current(connection: Connection) -> bool:
    """Tell whether the index was folded by this program's rules."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (_META_KEY,)).fetchone()
    return row is not None and row[0] == FOLDING


def mark_current(connection: Connection) -> None:
    """Remember the rules the index is folded by."""
    connection.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_META_KEY, FOLDING))


def rebuild(
    connection: Connection,
    documents: Iterator[tuple[DocumentId, Document]],
    progress: Callable[[int], None],
) -> None:
    """Index everything anew in one transaction; `progress` is told the number of documents done."""
    with transaction(connection):
        connection.execute("INSERT INTO search_index(search_index) VALUES ('delete-all')")
        connection.execute("DELETE FROM meta WHERE key GLOB ?", (_BEHIND + "*",))
        for done, item in enumerate(documents, start=1):
            put_many(connection, [item])
            if done % 1000 == 0:
                progress(done)
        mark_current(connection)
