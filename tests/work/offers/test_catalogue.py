"""The catalogue: what is kept of an offer, and when it may be made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import offers
from wayside.work.offers import Caution, Hindrance, OfferFields, OfferKind, Safety, Uptake
from wayside.work.people import PersonId

TODAY = date(2026, 11, 23)
TRIAL = OfferFields(
    title="Trial day in the workshop",
    kind=OfferKind.ACTIVITY,
    what="A day among people who weld and solder.",
    serves=("metalwork", "a training place"),
    place="the workshop by the canal",
    age_from=15,
    age_to=21,
    language="German",
    contact="the foreman",
    cost="none",
    safety=Safety.SAFE,
    checked_by="head of the office",
    checked_on=TODAY - timedelta(days=20),
    valid_until=TODAY + timedelta(days=60),
    capacity=3,
)


def test_an_offer_is_kept_as_it_was_typed(connection: Connection) -> None:
    offer = offers.add(connection, TRIAL)
    assert offers.get(connection, offer).fields == TRIAL
    assert [o.fields.title for o in offers.catalogue(connection)] == [TRIAL.title]
    changed = offers.update(
        connection, offer, replace(TRIAL, cost=" two  coins ", serves=("metalwork", "", " "))
    )
    assert (changed.fields.cost, changed.fields.serves) == ("two coins", ("metalwork",))


def test_what_is_safe_and_open_may_be_offered(connection: Connection) -> None:
    offer = offers.get(connection, offers.add(connection, TRIAL))
    assert offers.hindrances(offer, TODAY) == ()
    assert offers.cautions(offer, TODAY) == ()


@pytest.mark.parametrize(
    ("change", "hindrance"),
    [
        ({"safety": Safety.NOT_CHECKED}, Hindrance.NOT_CHECKED),
        ({"safety": Safety.NOT_SAFE}, Hindrance.NOT_SAFE),
        ({"valid_until": TODAY - timedelta(days=1)}, Hindrance.EXPIRED),
        ({"capacity": 0}, Hindrance.FULL),
    ],
)
def test_why_an_offer_should_not_be_made(
    connection: Connection, change: dict[str, object], hindrance: Hindrance
) -> None:
    fields = replace(TRIAL, **change)  # type: ignore[arg-type]  # names are those of the fields
    offer = offers.get(connection, offers.add(connection, fields))
    assert offers.hindrances(offer, TODAY) == (hindrance,)


def test_the_last_day_still_counts(connection: Connection) -> None:
    offer = offers.get(connection, offers.add(connection, replace(TRIAL, valid_until=TODAY)))
    assert offers.hindrances(offer, TODAY) == ()
    assert offers.cautions(offer, TODAY) == (Caution.ENDS_SOON,)


def test_what_to_mind(connection: Connection) -> None:
    fields = replace(
        TRIAL,
        safety=Safety.CONDITIONS,
        safety_note="Only with a colleague.",
        checked_on=TODAY - timedelta(days=200),
        capacity=1,
    )
    offer = offers.get(connection, offers.add(connection, fields))
    assert offers.cautions(offer, TODAY) == (
        Caution.CONDITIONS,
        Caution.CHECK_IS_OLD,
        Caution.LAST_PLACES,
    )


def test_places_are_taken_by_who_accepted_and_free_again_after(
    connection: Connection, heron: PersonId
) -> None:
    offer = offers.add(connection, replace(TRIAL, capacity=1))
    offers.step(connection, offer, heron, Uptake.OFFERED)
    assert offers.get(connection, offer).taken == 0
    offers.step(connection, offer, heron, Uptake.ACCEPTED)
    full = offers.get(connection, offer)
    assert full.taken == 1
    assert offers.hindrances(full, TODAY) == (Hindrance.FULL,)
    assert offers.catalogue(connection) == [full]
    offers.step(connection, offer, heron, Uptake.ENDED, ending=offers.Ending.BROKEN_OFF)
    assert offers.get(connection, offer).taken == 0


def test_a_retired_offer_leaves_the_catalogue_and_comes_back(connection: Connection) -> None:
    offer = offers.add(connection, TRIAL)
    offers.retire(connection, offer)
    assert offers.catalogue(connection) == []
    retired = offers.catalogue(connection, retired=True)
    assert offers.hindrances(retired[0], TODAY) == (Hindrance.RETIRED,)
    offers.retire(connection, offer, retired=False)
    assert len(offers.catalogue(connection)) == 1


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"title": "  "}, ErrorCode.VALUE_REQUIRED, "title"),
        ({"age_from": 22}, ErrorCode.VALUE_INVALID, "age"),
        ({"age_from": -1}, ErrorCode.VALUE_INVALID, "age"),
        ({"capacity": -1}, ErrorCode.VALUE_INVALID, "capacity"),
        ({"checked_by": ""}, ErrorCode.VALUE_REQUIRED, "checked_by"),
        ({"safety": Safety.CONDITIONS}, ErrorCode.VALUE_REQUIRED, "safety_note"),
    ],
)
def test_what_does_not_fit_is_refused(
    connection: Connection, change: dict[str, object], code: ErrorCode, field: str
) -> None:
    with pytest.raises(WaysideError) as caught:
        offers.add(connection, replace(TRIAL, **change))  # type: ignore[arg-type]  # names are those of the fields
    assert (caught.value.code, caught.value.params["field"]) == (code, field)
    assert offers.catalogue(connection) == []


def test_two_offers_of_one_name_are_refused(connection: Connection) -> None:
    offer = offers.add(connection, TRIAL)
    with pytest.raises(WaysideError):
        offers.add(connection, replace(TRIAL, title=TRIAL.title.upper()))
    assert offers.update(connection, offer, TRIAL).fields == TRIAL
    with pytest.raises(WaysideError):
        offers.update(connection, offers.OfferId(offer + 1), replace(TRIAL, title="Other"))


def test_offers_are_found_by_beginnings_of_words_of_their_names(connection: Connection) -> None:
    trial = offers.add(connection, TRIAL)
    offers.retire(connection, offers.add(connection, replace(TRIAL, title="Trial week")))
    assert offers.named(connection, "WORK tri", 3) == [(trial, TRIAL.title)]
    assert offers.named(connection, "orkshop", 3) == []
    assert offers.named(connection, " ", 3) == []
