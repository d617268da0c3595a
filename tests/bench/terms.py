"""What is searched for: words, beginnings and phrases chosen from a vault by how many documents hold them."""

from __future__ import annotations

from dataclasses import dataclass

from wayside.vault.connection import Connection

_RARE = (3, 4, 5, 8, 12, 20)
_COMMON_SHARES = (0.5, 0.3, 0.2, 0.1, 0.06, 0.03)
_PREFIX_SHARES = (0.08, 0.04, 0.02, 0.01, 0.003)
_PREFIX_LETTERS = 3
_PHRASES = 6
_PHRASE_WORDS = 3
_LEAST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Query:
    """The same question for Wayside and for plain FTS5."""

    typed: str
    expression: str


class Vocabulary:
    """The words of a vault's index.

    Args:
        connection: of the open vault.
        plain: of the plain database of the same texts; words on which the two disagree are left out.
    """

    def __init__(self, connection: Connection, plain: Connection = None) -> None:
        self._connection = connection
        self._documents = {
            term: count
            for term, count in documents_by_word(connection, "search_index").items()
            if term.isascii() and term.isalpha() and len(term) >= _LEAST_LETTERS
        }
        if plain is not None:
            self._documents = dict(self._documents.items() & documents_by_word(plain, "words").items())
        self._size = connection.execute("SELECT count(*) FROM entry").fetchone()[0]

    def rare(self) -> list[Query]:
        """Return words of very few documents; their numbers do not depend on the size of the vault."""
        return [_word(term) for term in self._near(_RARE)]

    def common(self) -> list[Query]:
        """Return words of a large share of all documents."""
        return [_word(term) for term in self._near([share * self._size for share in _COMMON_SHARES])]

    def prefixes(self) -> list[Query]:
        """Return the first letters of words from seldom to frequent."""
        longer = {term: count for term, count in self._documents.items() if len(term) > _PREFIX_LETTERS}
        chosen = self._near([share * self._size for share in _PREFIX_SHARES], longer)
        starts = dict.fromkeys(term[:_PREFIX_LETTERS] for term in chosen)
        return [Query(f"{start}*", f'"{start}" *') for start in starts]

    def phrases(self) -> list[Query]:
        """Return three words in a row from texts spread evenly over the vault."""
        texts = self._connection.execute(
            "SELECT text FROM entry WHERE id % ? = 1 ORDER BY id", (max(1, self._size // 200),)
        )
        phrases = dict[str, None]()
        for (text,) in texts:
            words = text.casefold().split()
            for place in range(len(words) // 2, len(words) - _PHRASE_WORDS):
                row = words[place : place + _PHRASE_WORDS]
                if all(word in self._documents for word in row):
                    phrases[" ".join(row)] = None
                    break
        step = max(1, len(phrases) // _PHRASES)
        return [Query(f'"{phrase}"', f'"{phrase}"') for phrase in list(phrases)[::step][:_PHRASES]]

    def _near(self, wanted: tuple[int, ...] | list[float], among: dict[str, int] | None = None) -> list[str]:
        """Return for each number the word, not yet taken, that stands in most nearly so many documents."""
        left = dict(sorted((among or self._documents).items()))
        chosen = list[str]()
        for number in wanted:
            best = min(left, key=lambda term: abs(left[term] - number))
            chosen.append(best)
            del left[best]
        return chosen


def documents_by_word(connection: Connection, table: str) -> dict[str, int]:
    """Return in how many documents of a full-text table each word stands."""
    connection.execute(f"CREATE VIRTUAL TABLE temp.words_of USING fts5vocab(main, {table}, row)")
    found = connection.execute("SELECT term, doc FROM words_of").fetchall()
    connection.execute("DROP TABLE temp.words_of")
    return dict(found)


def _word(term: str) -> Query:
    return Query(term, f'"{term}"')
