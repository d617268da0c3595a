"""The rules of rhythm, by hand-made examples and by what must hold of any conversation."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wayside.vault.connection import Connection, transaction
from wayside.work import conversations
from wayside.work.conversations import Quiet, Week
from wayside.work.people import PersonId
from wayside.work.timeline import Direction

OUT, IN = Direction.OUT, Direction.IN
_HOUR, _DAY = 3_600_000, 86_400_000
_TALK = [(0, OUT), (_HOUR, IN), (2 * _HOUR, IN), (3 * _HOUR, OUT), (5 * _DAY, IN), (30 * _DAY, OUT)]

moments = st.lists(st.tuples(st.integers(0, 400 * _DAY), st.sampled_from(Direction))).map(sorted)


def test_stretches_say_who_started() -> None:
    found = conversations.stretches(_TALK)
    assert [(one.started_by, one.out, one.incoming) for one in found] == [
        (OUT, 2, 2),
        (IN, 0, 1),
        (OUT, 1, 0),
    ]


def test_answers_are_measured_from_the_last_message_of_the_other_side() -> None:
    theirs = conversations.answers(_TALK, IN)
    assert theirs is not None
    assert (theirs.count, theirs.lower, theirs.median) == (
        2,
        _HOUR + (5 * _DAY - 4 * _HOUR) // 4,
        (5 * _DAY - 2 * _HOUR) // 2,
    )
    assert conversations.answers([(0, OUT), (1, OUT)], IN) is None
    assert conversations.answers([], OUT) is None


def test_quiet_stretches_and_one_that_has_not_ended() -> None:
    assert conversations.quiet(_TALK) == [Quiet(began_at=5 * _DAY, ended_at=30 * _DAY, broken_by=OUT)]
    last = conversations.quiet(_TALK, now=60 * _DAY)[-1]
    assert (last.began_at, last.ended_at, last.broken_by) == (30 * _DAY, 60 * _DAY, None)


@given(moments)
def test_every_message_is_in_one_stretch_and_stretches_are_apart(talk: list[tuple[int, Direction]]) -> None:
    found = conversations.stretches(talk, gap=_DAY)
    assert sum(one.out + one.incoming for one in found) == len(talk)
    assert all(after.began_at - before.ended_at > _DAY for before, after in pairwise(found))


@given(moments)
def test_quartiles_are_in_order_and_each_answer_is_a_change_of_speaker(
    talk: list[tuple[int, Direction]],
) -> None:
    changes = sum(before[1] is not after[1] for before, after in pairwise(talk))
    both = [conversations.answers(talk, side) for side in Direction]
    assert sum(one.count for one in both if one) == changes
    assert all(one.lower <= one.median <= one.upper for one in both if one)


def test_weeks_begin_on_mondays(connection: Connection, heron: PersonId) -> None:
    def at(day: int, hour: int) -> int:
        return int(datetime(2024, 1, day, hour, tzinfo=UTC).timestamp() * 1000)

    # The 8th and the 15th of January 2024 were Mondays.
    times = [(at(8, 0), OUT), (at(14, 23), IN), (at(15, 0), IN)]
    with transaction(connection):
        run = connection.execute(
            "INSERT INTO import_run(at, kind, format, zone, person_id, read, added, known, left_out, kept_text)"
            " VALUES (0, 0, 'csv', '', ?, 3, 3, 0, 0, 0)",
            (heron,),
        ).lastrowid
        for number, (moment, direction) in enumerate(times):
            connection.execute(
                "INSERT INTO message(person_id, import_id, platform, at, direction, length, fingerprint)"
                " VALUES (?, ?, 'Signal', ?, ?, 1, ?)",
                (heron, run, moment, direction, bytes([number])),
            )
    assert conversations.weeks(connection, heron) == [
        Week(began_at=at(8, 0), out=1, incoming=1),
        Week(began_at=at(15, 0), out=0, incoming=1),
    ]
    assert list(conversations.moments(connection, heron, at(9, 0), at(15, 0))) == [(at(14, 23), IN)]
