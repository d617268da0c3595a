"""From offered to ended, and the way off the net."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import offers, people
from wayside.work.offers import Ending, MoveFields, MoveId, OfferFields, OfferId, Question, Uptake
from wayside.work.people import PersonFields, PersonId


@pytest.fixture
def trial(connection: Connection) -> OfferId:
    """An offer in the catalogue."""
    return offers.add(connection, OfferFields(title="Trial day"))


def test_an_offer_with_its_steps_and_remarks(connection: Connection, heron: PersonId, trial: OfferId) -> None:
    offers.step(connection, trial, heron, Uptake.OFFERED, at=10)
    offers.step(connection, trial, heron, Uptake.ACCEPTED, at=20, remark=" brings  his dog ")
    offers.step(connection, trial, heron, Uptake.ENDED, ending=Ending.DONE, at=30)
    (made,) = offers.offers_to(connection, heron)
    assert made.title == "Trial day"
    assert [(step.state, step.at, step.remark) for step in made.steps] == [
        (Uptake.OFFERED, 10, ""),
        (Uptake.ACCEPTED, 20, "brings his dog"),
        (Uptake.ENDED, 30, ""),
    ]
    assert (made.state, made.steps[-1].ending) == (Uptake.ENDED, Ending.DONE)


def test_after_an_end_it_may_be_offered_anew(connection: Connection, heron: PersonId, trial: OfferId) -> None:
    for at in (10, 30):
        offers.step(connection, trial, heron, Uptake.OFFERED, at=at)
        offers.step(connection, trial, heron, Uptake.ENDED, ending=Ending.DECLINED, at=at + 1)
    first, second = offers.offers_to(connection, heron)
    assert (first.steps[0].at, second.steps[0].at) == (30, 10)


def test_a_step_back_is_refused_and_the_last_one_can_be_taken_back(
    connection: Connection, heron: PersonId, trial: OfferId
) -> None:
    offers.step(connection, trial, heron, Uptake.OFFERED)
    offers.step(connection, trial, heron, Uptake.ACCEPTED)
    with pytest.raises(WaysideError) as caught:
        offers.step(connection, trial, heron, Uptake.INTERESTED)
    assert caught.value.code is ErrorCode.VALUE_INVALID
    offers.take_back(connection, trial, heron)
    offers.step(connection, trial, heron, Uptake.INTERESTED)
    assert offers.offers_to(connection, heron)[0].state is Uptake.INTERESTED


def test_an_end_says_how_and_only_an_end(connection: Connection, heron: PersonId, trial: OfferId) -> None:
    for state, ending in ((Uptake.ENDED, None), (Uptake.OFFERED, Ending.DONE)):
        with pytest.raises(WaysideError) as caught:
            offers.step(connection, trial, heron, state, ending=ending)
        assert caught.value.params["field"] == "ending"
    with pytest.raises(WaysideError):
        offers.take_back(connection, trial, heron)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(st.sampled_from(Uptake), max_size=12))
def test_a_round_only_ever_goes_forward(
    connection: Connection, heron: PersonId, trial: OfferId, wished: list[Uptake]
) -> None:
    with transaction(connection):
        connection.execute("DELETE FROM offer_step")
    for state in wished:
        try:
            offers.step(
                connection, trial, heron, state, ending=Ending.DONE if state is Uptake.ENDED else None
            )
        except WaysideError as error:
            assert error.code is ErrorCode.VALUE_INVALID
    for made in offers.offers_to(connection, heron):
        states = [step.state for step in made.steps]
        assert states[0] is Uptake.OFFERED
        assert states == sorted(set(states))


def test_before_meeting_there_are_five_questions(connection: Connection, heron: PersonId) -> None:
    assert offers.open_questions(MoveFields()) == tuple(Question)
    move = offers.plan_move(
        connection, heron, MoveFields(planned_on=date(2026, 12, 1), place="library", consent=" ")
    )
    changed = offers.update_move(connection, move, colleague="Ms Berg", consent="his, and his mother’s")
    assert offers.open_questions(changed.fields) == (Question.SAFETY_CONTACT, Question.WHO_KNOWS)
    assert offers.get_move(connection, move) == changed
    assert changed.moved_at is None
    answers = changed.fields
    assert (answers.colleague, answers.consent, answers.safety_contact, answers.who_knows) == (
        "Ms Berg",
        "his, and his mother’s",
        "",
        "",
    )


def test_a_meeting_is_noted_also_with_questions_open_and_that_is_remembered(
    connection: Connection, heron: PersonId, trial: OfferId
) -> None:
    planned = offers.plan_move(connection, heron, MoveFields(place="library", offer_id=trial))
    later = offers.plan_move(connection, heron, MoveFields(place="court"))
    met = offers.record_meeting(connection, planned, 500)
    assert (met.moved_at, met.fields.offer_id) == (500, trial)
    assert activity.page(connection, limit=1)[0].fields["open_questions"] == 4
    assert [move.id for move in offers.moves(connection, heron)] == [later, planned]
    with pytest.raises(WaysideError):
        offers.record_meeting(connection, MoveId(later + 1), 500)


# What the window asks ---------------------------------------------------------------------------------------


def test_a_step_is_only_taken_back_while_it_is_the_last(
    connection: Connection, heron: PersonId, trial: OfferId
) -> None:
    first = offers.step(connection, trial, heron, Uptake.OFFERED)
    second = offers.step(connection, trial, heron, Uptake.ACCEPTED)
    with pytest.raises(WaysideError) as caught:
        offers.take_back(connection, trial, heron, first)
    assert caught.value.code is ErrorCode.NOT_FOUND
    offers.take_back(connection, trial, heron, second)
    assert offers.offers_to(connection, heron)[0].state is Uptake.OFFERED


def test_takers_are_those_with_whom_it_goes_on_first(
    connection: Connection, heron: PersonId, trial: OfferId
) -> None:
    otter = people.add(connection, PersonFields(code_name="Otter", aim="listen"))
    offers.step(connection, trial, otter, Uptake.OFFERED)
    offers.step(connection, trial, heron, Uptake.OFFERED)
    offers.step(connection, trial, heron, Uptake.ENDED, ending=Ending.DECLINED)
    found = offers.takers(connection, trial)
    assert [(taker.code_name, taker.last.state) for taker in found] == [
        ("Otter", Uptake.OFFERED),
        ("Heron", Uptake.ENDED),
    ]


def test_a_meeting_noted_by_mistake_is_to_come_again_and_one_that_will_not_be_is_dropped(
    connection: Connection, heron: PersonId
) -> None:
    move = offers.plan_move(connection, heron, MoveFields(place="the library"))
    offers.record_meeting(connection, move, 10)
    with pytest.raises(WaysideError):
        offers.drop_move(connection, move)
    assert offers.take_back_meeting(connection, move).moved_at is None
    assert offers.drop_move(connection, move).fields.place == "the library"
    assert offers.moves(connection, heron) == []


def test_the_latest_steps_with_any_offer_come_a_page_at_a_time(
    connection: Connection, heron: PersonId, trial: OfferId
) -> None:
    chess = offers.add(connection, OfferFields(title="Chess"))
    otter = people.add(connection, PersonFields(code_name="Otter", aim="Listen."))
    offers.step(connection, trial, otter, Uptake.OFFERED, at=20)
    offers.step(connection, trial, heron, Uptake.OFFERED, at=10)
    offers.step(connection, chess, heron, Uptake.OFFERED, at=20)
    offers.step(connection, trial, heron, Uptake.INTERESTED, at=20)
    offers.step(connection, chess, heron, Uptake.ACCEPTED, at=5)  # noted later, for an earlier day
    found: list[tuple[str, Uptake]] = []
    place = (2**62, 2**62)
    while page := offers.latest_steps(connection, heron, place, 2):
        found += [(title, step.state) for step, title in page]
        place = (page[-1][0].at, page[-1][0].id)
    assert found == [
        ("Trial day", Uptake.INTERESTED),
        ("Chess", Uptake.OFFERED),
        ("Trial day", Uptake.OFFERED),
        ("Chess", Uptake.ACCEPTED),
    ]
