"""What the palette asks the vault, as one question, and what it gets. Runs on the vault's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wayside.errors import ErrorCode, WaysideError
from wayside.ui.shell.palette_actions import Verb, Wish
from wayside.vault.connection import Connection
from wayside.work import index, offers, people, plans, search
from wayside.work.offers import OfferId
from wayside.work.people import PersonId, PersonRow
from wayside.work.plans import PlaybookId
from wayside.work.query import ENGLISH, FilterWords
from wayside.work.search import Result

PAGE = 30
_PEOPLE = 6
_WISHED = 3
_OFFERS = 3
_COMPLETED = 6
_PLAYBOOKS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked.

    Attributes:
        text: the line as typed.
        wishes: what it may ask to do with somebody.
        name_beginning: the unfinished value of a `person:` filter, or None.
        visited: people to name when nothing is typed, those seen last first.
        words: what the filters are called.
    """

    text: str
    words: FilterWords = ENGLISH
    wishes: tuple[Wish, ...] = ()
    name_beginning: str | None = None
    visited: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What there is.

    Attributes:
        wished: what can be done with whom.
        completions: code names that complete a `person:` filter.
        playbooks: whose name fits the line.
        offers: of the catalogue, whose title the words begin.
        people: whose code name fits the line, or who was visited.
        result: what the line finds, or None if nothing is to be searched.
        bad_filter: the filter that makes no sense, or "".
    """

    wished: tuple[tuple[Verb, PersonId, str], ...] = ()
    completions: tuple[str, ...] = ()
    playbooks: tuple[tuple[PlaybookId, str], ...] = ()
    offers: tuple[tuple[OfferId, str], ...] = ()
    people: tuple[PersonRow, ...] = ()
    result: Result | None = None
    bad_filter: str = ""


def look_up(question: Question) -> Callable[[Connection], Answer]:
    """Return the function that answers a question."""

    def answer(connection: Connection) -> Answer:
        if not question.text.strip():
            return Answer(people=tuple(people.rows(connection, question.visited)))
        found = _names(connection, question)
        result, bad_filter = None, ""
        try:
            result = search.search(connection, question.text, typing=True, limit=PAGE, words=question.words)
        except WaysideError as error:
            if error.code is not ErrorCode.BAD_QUERY:
                raise
            bad_filter = str(error.params["filter"])
        return Answer(
            wished=_wished(connection, question.wishes),
            completions=_completions(connection, question.name_beginning),
            playbooks=_playbooks(connection, question.text),
            offers=tuple(offers.named(connection, question.text, _OFFERS)),
            people=tuple(people.rows(connection, found)),
            result=result,
            bad_filter=bad_filter,
        )

    return answer


def look_further(text: str, offset: int, words: FilterWords) -> Callable[[Connection], Result]:
    """Return the function that gets the next hits of a line."""
    return lambda connection: search.search(
        connection, text, typing=True, limit=PAGE, offset=offset, words=words
    )


def _names(connection: Connection, question: Question) -> list[PersonId]:
    """Return whose code name begins like the line; with a filter or a phrase in it, it is no name."""
    if ":" in question.text or '"' in question.text:
        return []
    return [person for person, _ in people.names(connection, question.text, limit=_PEOPLE)]


def _playbooks(connection: Connection, text: str) -> tuple[tuple[PlaybookId, str], ...]:
    """Return the playbooks in whose name every word of the line begins a word."""
    tokens = index.fold(text).split()
    found = [
        (row.id, row.name)
        for row in plans.all_playbooks(connection)
        if all(any(word.startswith(token) for word in index.fold(row.name).split()) for token in tokens)
    ]
    return tuple(found[:_PLAYBOOKS]) if tokens else ()


def _wished(connection: Connection, wishes: Sequence[Wish]) -> tuple[tuple[Verb, PersonId, str], ...]:
    return tuple(
        (wish.verb, person, name)
        for wish in wishes
        if wish.name
        for person, name in people.names(connection, wish.name, limit=_WISHED)
    )


def _completions(connection: Connection, beginning: str | None) -> tuple[str, ...]:
    if beginning is None:
        return ()
    return tuple(name for _, name in people.names(connection, beginning, limit=_COMPLETED))
