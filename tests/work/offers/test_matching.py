"""Which offers fit whom, and that the reason is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from wayside.work import offers
from wayside.work.offers import Doubt, Ground, Hindrance, Offer, OfferFields, OfferId, Reason, Safety
from wayside.work.people import Minor, PersonFields

TODAY = date(2026, 11, 23)
HERON = PersonFields(
    code_name="Heron",
    aim="listen",
    minor=Minor.YES,
    likes="drill, metalwork, his dog",
    needs="a place to be good at something",
    fears="losing his brother’s respect",
)


def offer(number: int = 1, **fields: object) -> Offer:
    """Return an offer that may be made."""
    made = OfferFields(title=f"Offer {number}", safety=Safety.SAFE, checked_by="office")
    return Offer(
        id=OfferId(number),
        fields=replace(made, **fields),  # type: ignore[arg-type]  # names are those of the fields
        taken=0,
        retired_at=None,
        created_at=0,
        updated_at=0,
    )


def test_the_reason_is_the_word_both_have() -> None:
    found = offers.matches(HERON, [offer(serves=("metalwork", "cooking"))], TODAY)
    assert [match.reasons for match in found] == [(Reason("metalwork", Ground.LIKES),)]
    assert found[0].may_be_offered


def test_words_of_the_description_count_too_in_any_of_their_forms() -> None:
    found = offers.matches(HERON, [offer(what="We walk dogs and drills are not needed.")], TODAY)
    assert {reason.word for reason in found[0].reasons} == {"drills"}


def test_nothing_in_common_is_no_match() -> None:
    assert offers.matches(HERON, [offer(serves=("chess",), what="A place for people.")], TODAY) == []


def test_a_word_that_stands_in_the_title_too_is_a_reason_all_the_same() -> None:
    (found,) = offers.matches(HERON, [offer(title="Metalwork", serves=("Metalwork",))], TODAY)
    assert found.reasons == (Reason("Metalwork", Ground.LIKES),)


_WORDS = st.text("aeirst", min_size=3, max_size=8)


@given(st.lists(_WORDS, max_size=8), st.lists(_WORDS, max_size=8))
def test_words_meet_if_one_is_the_other_with_two_letters_more_at_most(
    written: list[str], served: list[str]
) -> None:
    person = replace(HERON, likes=" ".join(written), needs="", fears="")
    found = offers.matches(person, [offer(title="", serves=tuple(served))], TODAY)
    met = {reason.word for match in found for reason in match.reasons}
    assert met == {
        one
        for one in served
        for other in written
        if min(len(one), len(other)) >= 4
        and (one.startswith(other) or other.startswith(one))
        and abs(len(one) - len(other)) <= 2
    }


def test_a_phrase_needs_all_its_words() -> None:
    assert offers.matches(HERON, [offer(serves=("metalwork abroad",))], TODAY) == []


def test_a_fear_that_is_touched_is_said_and_is_no_reason_by_itself() -> None:
    only_fear = offer(1, serves=("respect",))
    both = offer(2, serves=("respect", "metalwork"))
    found = offers.matches(HERON, [only_fear, both], TODAY)
    assert [match.offer.id for match in found] == [2]
    assert Doubt.TOUCHES_A_FEAR in found[0].doubts


def test_age_is_told_as_far_as_it_is_known() -> None:
    adults, minors = offer(1, serves=("drill",), age_from=18), offer(2, serves=("drill",), age_to=17)

    def doubts(minor: Minor) -> dict[int, tuple[Doubt, ...]]:
        found = offers.matches(replace(HERON, minor=minor), [adults, minors], TODAY)
        return {match.offer.id: match.doubts for match in found}

    assert doubts(Minor.YES) == {1: (Doubt.FOR_OLDER,), 2: ()}
    assert doubts(Minor.NO) == {1: (), 2: (Doubt.FOR_YOUNGER,)}
    assert doubts(Minor.UNKNOWN) == {1: (Doubt.AGE_UNKNOWN,), 2: (Doubt.AGE_UNKNOWN,)}


def test_what_may_be_offered_comes_first_then_what_fits_better() -> None:
    found = offers.matches(
        HERON,
        [
            offer(1, serves=("drill", "metalwork"), safety=Safety.NOT_CHECKED),
            offer(2, serves=("drill",)),
            offer(3, serves=("drill", "metalwork")),
        ],
        TODAY,
    )
    assert [match.offer.id for match in found] == [3, 2, 1]
    assert found[-1].hindrances == (Hindrance.NOT_CHECKED,)
    assert not found[-1].may_be_offered


def test_other_scripts_and_accents() -> None:
    person = replace(HERON, likes="музыка, Fußball", needs="un métier")
    found = offers.matches(person, [offer(serves=("МУЗЫКА", "fussball", "metier"))], TODAY)
    assert {reason.word for reason in found[0].reasons} == {"МУЗЫКА", "fussball", "metier"}
