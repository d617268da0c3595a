"""The words contacts are tagged with: tone, content, method.

The words that come with the program are a beginning, written for it; they are not findings of a study, and every
organisation may put its own in their place. What a contact was tagged with stays as it was when a word is taken
out later.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import index
from wayside.work.text import clean_line

MAX_WORD = 60
MAX_WORDS = 100


class VocabularyKind(IntEnum):
    """What a word says of a contact: how it sounded, what it was about, how it was led."""

    TONE = 0
    CONTENT = 1
    METHOD = 2


# By language: tone, content, method.
_STARTERS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        ("casual", "reflective", "mediating", "scholarly", "arguing"),
        (
            "personal question",
            "personal story",
            "offer of help",
            "consequences",
            "belief or argument",
            "everyday talk",
        ),
        (
            "open question",
            "reframing",
            "mentalising",
            "systemic question",
            "affirmation",
            "reflection",
            "summary",
        ),
    ),
    "de": (
        ("locker", "nachdenklich", "vermittelnd", "sachlich", "streitend"),
        (
            "persönliche Frage",
            "persönliche Geschichte",
            "Hilfsangebot",
            "Folgen",
            "Überzeugung oder Argument",
            "Alltag",
        ),
        (
            "offene Frage",
            "Umdeuten",
            "Mentalisieren",
            "systemische Frage",
            "Würdigung",
            "Spiegeln",
            "Zusammenfassung",
        ),
    ),
    "fr": (
        ("détendu", "réfléchi", "médiateur", "savant", "polémique"),
        (
            "question personnelle",
            "récit personnel",
            "offre d’aide",
            "conséquences",
            "conviction ou argument",
            "quotidien",
        ),
        (
            "question ouverte",
            "recadrage",
            "mentalisation",
            "question systémique",
            "valorisation",
            "reflet",
            "résumé",
        ),
    ),
}


def clean_word(text: str, field: str) -> str:
    """Return a word or short phrase as it may be stored; nothing stays nothing.

    Raises:
        WaysideError: VALUE_TOO_LONG.
    """
    word = clean_line(text, field)
    if len(word) > MAX_WORD:
        raise WaysideError(ErrorCode.VALUE_TOO_LONG, field=field, limit=MAX_WORD)
    return word


def starters(kind: VocabularyKind, language: str = "en") -> tuple[str, ...]:
    """Return the words that come with the program, in a language (English where there are none)."""
    return _STARTERS.get(language, _STARTERS["en"])[kind]


def words(connection: Connection, kind: VocabularyKind, language: str = "en") -> tuple[str, ...]:
    """Return the words in use, in their order: the organisation's own, or those that come with the program.

    Args:
        connection: the vault's.
        kind: which vocabulary.
        language: of the program's words.
    """
    rows = connection.execute(
        "SELECT word FROM vocabulary WHERE kind = ? AND retired_at IS NULL ORDER BY position", (int(kind),)
    ).fetchall()
    return tuple(word for (word,) in rows) if rows else starters(kind, language)


def set_words(connection: Connection, kind: VocabularyKind, wanted: Sequence[str]) -> tuple[str, ...]:
    """Put words in the place of a vocabulary, in this order; words that are left out are retired, not forgotten.

    Nothing but empty lines gives the program's own words back.

    Raises:
        WaysideError: VALUE_TOO_LONG for a word or for more than `MAX_WORDS` of them.
    """
    cleaned: dict[str, str] = {}
    for text in wanted:
        word = clean_word(text, "word")
        if index.fold_key(word):
            cleaned.setdefault(index.fold_key(word), word)
    if len(cleaned) > MAX_WORDS:
        raise WaysideError(ErrorCode.VALUE_TOO_LONG, field="word", limit=MAX_WORDS)
    with transaction(connection):
        connection.execute(
            "UPDATE vocabulary SET retired_at = ? WHERE kind = ? AND retired_at IS NULL",
            (activity.now_ms(), int(kind)),
        )
        connection.executemany(
            "INSERT INTO vocabulary(kind, word_key, word, position, retired_at) VALUES (?, ?, ?, ?, NULL)"
            " ON CONFLICT (kind, word_key) DO UPDATE SET word = excluded.word, position = excluded.position,"
            " retired_at = NULL",
            [(int(kind), key, word, place) for place, (key, word) in enumerate(cleaned.items())],
        )
        activity.append(connection, "vocabulary-changed", vocabulary=kind.name.lower(), words=len(cleaned))
    return tuple(cleaned.values())
