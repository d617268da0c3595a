"""What waits about offers on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wayside.vault.connection import Connection
from wayside.work import offers, people
from wayside.work.offers import Ending, MoveFields, OfferFields, OfferId, Uptake
from wayside.work.people import PersonId

TODAY = date(2026, 11, 23)
ANSWERED = MoveFields(
    planned_on=TODAY + timedelta(days=3),
    place="the library",
    colleague="a colleague",
    consent="hers",
    safety_contact="the office",
    who_knows="the office",
)


def offer(connection: Connection, days: int, title: str = "Trial day") -> OfferId:
    return offers.add(connection, OfferFields(title=title, valid_until=TODAY + timedelta(days=days)))


@pytest.mark.parametrize(("days", "waits"), [(-40, True), (0, True), (14, True), (15, False)])
def test_an_offer_waits_two_weeks_before_its_last_day_and_after_it(
    connection: Connection, heron: PersonId, days: int, waits: bool
) -> None:
    trial = offer(connection, days)
    offers.step(connection, trial, heron, Uptake.OFFERED)
    found = offers.due(connection, TODAY)
    assert [(one.offer_id, one.people) for one in found.offers] == ([(trial, 1)] if waits else [])
    assert found.count == int(waits)


def test_an_offer_waits_only_while_it_is_open_to_somebody(connection: Connection, heron: PersonId) -> None:
    trial = offer(connection, 3)
    assert offers.due(connection, TODAY).offers == ()
    offers.step(connection, trial, heron, Uptake.OFFERED)
    assert len(offers.due(connection, TODAY).offers) == 1
    offers.step(connection, trial, heron, Uptake.TOOK_PART)
    assert offers.due(connection, TODAY).offers == ()
    other = offer(connection, 3, "Other")
    offers.step(connection, other, heron, Uptake.OFFERED)
    offers.step(connection, other, heron, Uptake.ENDED, ending=Ending.DECLINED)
    assert offers.due(connection, TODAY).offers == ()


def test_a_retired_offer_and_one_open_to_somebody_closed_do_not_wait(
    connection: Connection, heron: PersonId
) -> None:
    trial = offer(connection, 3)
    offers.step(connection, trial, heron, Uptake.OFFERED)
    offers.retire(connection, trial)
    assert offers.due(connection, TODAY).count == 0
    offers.retire(connection, trial, retired=False)
    people.close(connection, heron, "moved away")
    assert offers.due(connection, TODAY).count == 0


def test_a_meeting_waits_while_a_question_is_open(connection: Connection, heron: PersonId) -> None:
    move = offers.plan_move(connection, heron, ANSWERED)
    assert offers.due(connection, TODAY).meetings == ()
    offers.update_move(connection, move, consent="", who_knows=" ")
    (found,) = offers.due(connection, TODAY).meetings
    assert (found.move_id, found.code_name, found.open) == (move, "Heron", 2)
    offers.update_move(connection, move, planned_on=TODAY + timedelta(days=15))
    assert offers.due(connection, TODAY).meetings == ()


def test_a_meeting_waits_after_its_day_until_it_is_noted_whether_it_took_place(
    connection: Connection, heron: PersonId
) -> None:
    move = offers.plan_move(connection, heron, ANSWERED)
    later = TODAY + timedelta(days=4)
    (found,) = offers.due(connection, later).meetings
    assert found.open == 0
    offers.record_meeting(connection, move, 10)
    assert offers.due(connection, later).count == 0
