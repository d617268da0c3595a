"""What the card of a conversation reads from the vault, in one go, on the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wayside.vault.connection import Connection
from wayside.work import conversations
from wayside.work.conversations import Answers, ImportRun, Quiet, Week
from wayside.work.people import PersonId
from wayside.work.timeline import Direction

LAST_QUIET = 3
_WEEK = 7 * 86_400_000
_MOST_WEEKS = 53


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmView:
    """A counted conversation.

    Attributes:
        runs: the imports, newest first.
        weeks: the last year of it, week by week, those without a message too.
        earlier: how many messages lie before these weeks.
        started: how many stretches of writing the worker began, and how many there are.
        theirs: how long the person took to answer.
        yours: how long the worker took.
        quiet: the last long pauses, newest first.
        words: how many messages still have their words.
        expires_on: when the last of these are deleted.
    """

    runs: tuple[ImportRun, ...]
    weeks: tuple[Week, ...]
    earlier: int
    started: tuple[int, int]
    theirs: Answers | None
    yours: Answers | None
    quiet: tuple[Quiet, ...]
    words: int
    expires_on: date | None


def read_rhythm(connection: Connection, person: PersonId, now: int) -> RhythmView:
    """Read the rhythm of a conversation."""
    runs = tuple(conversations.runs(connection, person))
    weeks = conversations.weeks(connection, person)
    talk = list(conversations.moments(connection, person))
    stretches = conversations.stretches(talk)
    shown = filled(weeks)[-_MOST_WEEKS:]
    begin = shown[0].began_at if shown else 0
    return RhythmView(
        runs=runs,
        weeks=tuple(shown),
        earlier=sum(week.out + week.incoming for week in weeks if week.began_at < begin),
        started=(sum(one.started_by is Direction.OUT for one in stretches), len(stretches)),
        theirs=conversations.answers(talk, Direction.IN),
        yours=conversations.answers(talk, Direction.OUT),
        quiet=tuple(reversed(conversations.quiet(talk, now=now)[-LAST_QUIET:])),
        words=sum(run.words for run in runs),
        expires_on=max((run.expires_on for run in runs if run.expires_on), default=None),
    )


def filled(weeks: list[Week]) -> list[Week]:
    """Return the weeks with the silent ones between them, as far back as a chart goes."""
    if not weeks:
        return []
    known = {week.began_at: week for week in weeks}
    last = weeks[-1].began_at
    first = max(weeks[0].began_at, last - (_MOST_WEEKS - 1) * _WEEK)
    return [known.get(at) or Week(began_at=at, out=0, incoming=0) for at in range(first, last + _WEEK, _WEEK)]
