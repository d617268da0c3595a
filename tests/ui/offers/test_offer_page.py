"""The page of an offer: everything is kept as it is typed, and whether it may be made is said in sentences."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from tests.ui.desk_fixtures import NOW_MS, TODAY, ask
from tests.ui.identities.stage import Stage
from tests.ui.offers.cast import Cast
from wayside.ui.offers.offer_page import OfferPage
from wayside.ui.shell.page import Area, Place
from wayside.work import offers
from wayside.work.offers import OfferFields, OfferId, OfferKind, Safety, Uptake


def show(stage: Stage, offer: OfferId) -> OfferPage:
    stage.go(Place(area=Area.OFFERS, offer=offer))
    assert isinstance(stage.page, OfferPage)
    return stage.page


def fields(stage: Stage, offer: OfferId) -> OfferFields:
    return ask(stage.desk, lambda connection: offers.get(connection, offer)).fields


def test_every_field_is_kept_as_it_is_typed(stage: Stage, cast: Cast) -> None:
    show(stage, cast.microphone)
    for name, text in (
        ("offer_what", "Once a month."),
        ("offer_place", "the rehearsal room"),
        ("offer_contact", "the youth radio"),
        ("offer_cost", "none"),
        ("offer_age_from", "16"),
        ("offer_age_to", "25"),
        ("offer_capacity", "12"),
        ("offer_language", "any"),
        ("offer_until", "2027-03-01"),
    ):
        stage.write(name, text)
    stage.qtbot.waitUntil(lambda: str(fields(stage, cast.microphone).valid_until) == "2027-03-01")
    kept = fields(stage, cast.microphone)
    assert "Once a month." in kept.what
    assert (kept.place, kept.contact, kept.cost) == ("the rehearsal room", "the youth radio", "none")
    assert (kept.age_from, kept.age_to, kept.capacity, kept.language) == (16, 25, 12, "any")
    said = "the rehearsal room  ·  ages: 16–25  ·  until Mon 1 Mar 2027  ·  places left: 12 of 12"
    stage.qtbot.waitUntil(lambda: said in stage.words())


def test_what_it_answers_is_one_word_or_phrase_a_line_and_a_blank_is_not_taken_from_who_types(
    stage: Stage, cast: Cast
) -> None:
    page = show(stage, cast.chess)
    stage.write("offer_serves", "chess")
    stage.key(Qt.Key.Key_Return)
    stage.type("a ")
    stage.qtbot.waitUntil(lambda: fields(stage, cast.chess).serves == ("chess", "a"))
    stage.settle()
    stage.type("quiet place")
    stage.qtbot.waitUntil(lambda: fields(stage, cast.chess).serves == ("chess", "a quiet place"))
    assert page.about.serves.value() == "chess\na quiet place"


def test_what_was_typed_a_moment_ago_survives_a_lock(stage: Stage, cast: Cast) -> None:
    show(stage, cast.chess)
    line = stage.widget("offer_place")
    line.setFocus()
    stage.qtbot.keyClicks(line, "the park")
    stage.desk.flush()
    assert fields(stage, cast.chess).place == "the park"


def test_ages_that_cannot_be_are_not_kept_and_say_so(stage: Stage, cast: Cast) -> None:
    show(stage, cast.trial)
    stage.write("offer_age_to", "12")
    stage.qtbot.waitUntil(lambda: "the first age must not be above the second" in stage.words())
    assert fields(stage, cast.trial).age_to == 21
    stage.write("offer_age_to", "25")
    stage.qtbot.waitUntil(lambda: fields(stage, cast.trial).age_to == 25)
    stage.qtbot.waitUntil(lambda: "the first age must not be above" not in stage.words())


def test_the_kind_is_changed_and_explained(stage: Stage, cast: Cast) -> None:
    page = show(stage, cast.trial)
    page.about.kind.setFocus()
    stage.key(Qt.Key.Key_Down)
    page.about.kind.activated.emit(page.about.kind.currentIndex())
    stage.settle()
    assert fields(stage, cast.trial).kind is OfferKind.ROLE_MODEL
    assert "Somebody to meet who has been there or is looked up to." in stage.words()


def test_the_name_is_changed_where_it_stands_and_a_taken_one_refused(stage: Stage, cast: Cast) -> None:
    page = show(stage, cast.trial)
    page.header.title.begin()
    stage.write("offer_title_line", "Thursday football", enter=True)
    assert "There is already an offer of this name." in stage.words()
    stage.write("offer_title_line", "Trial week", enter=True)
    assert fields(stage, cast.trial).title == "Trial week"


# Whether it may be offered ----------------------------------------------------------------------------------


def test_nothing_stands_in_the_way(stage: Stage, cast: Cast) -> None:
    assert "Yes. Nothing stands in the way." in stage.words(show(stage, cast.trial).standing)


def test_what_stands_in_the_way_is_said_in_sentences(stage: Stage, cast: Cast) -> None:
    assert "Its validity ended on Tue 3 Nov 2026." in stage.words(show(stage, cast.chess).standing)
    assert "Nobody has checked whether it is safe." in stage.words(show(stage, cast.microphone).standing)
    said = stage.words(show(stage, cast.talk).standing)
    assert "Yes, if you mind this:" in said
    assert "On conditions: Only with a colleague in the room." in said
    assert "It was last checked on Thu 7 May 2026, more than half a year ago." in said
    assert "1 place is left." in said
    assert "Its validity ends on Sat 28 Nov 2026." in stage.words(show(stage, cast.football).standing)


def test_safe_needs_somebody_who_stands_for_it(stage: Stage, cast: Cast) -> None:
    page = show(stage, cast.microphone)
    stage.press("offer_check")
    assert page.safety.safety.hasFocus()
    stage.key(Qt.Key.Key_Down)
    page.safety.safety.activated.emit(page.safety.safety.currentIndex())
    stage.settle()
    assert "Say who stands for it; without that it is not kept." in stage.words(page.safety)
    assert fields(stage, cast.microphone).safety is Safety.NOT_CHECKED
    assert "Nobody has checked whether it is safe." in stage.words(page.standing)
    stage.write("offer_checked_by", "the office")
    stage.qtbot.waitUntil(lambda: "Yes. Nothing stands in the way." in stage.words(page.standing))
    kept = fields(stage, cast.microphone)
    assert (kept.safety, kept.checked_by, kept.checked_on) == (Safety.SAFE, "the office", TODAY)


def test_conditions_need_to_be_said_and_not_safe_is_said_by_whom(stage: Stage, cast: Cast) -> None:
    page = show(stage, cast.trial)
    choose(stage, page, Safety.CONDITIONS)
    assert "Say on which conditions; without that it is not kept." in stage.words(page.safety)
    assert fields(stage, cast.trial).safety is Safety.SAFE
    choose(stage, page, Safety.NOT_SAFE)
    assert fields(stage, cast.trial).safety is Safety.NOT_SAFE
    assert "It is not safe to offer, says head of the office." in stage.words(page.standing)


def test_what_is_typed_before_somebody_stands_for_it_is_not_lost(stage: Stage, cast: Cast) -> None:
    page = show(stage, cast.microphone)
    choose(stage, page, Safety.CONDITIONS)
    stage.write("offer_safety_note", "Not alone.")
    stage.desk.flush()
    kept = fields(stage, cast.microphone)
    assert (kept.safety, kept.safety_note) == (Safety.NOT_CHECKED, "Not alone.")
    stage.settle()
    assert "Say who stands for it; without that it is not kept." in stage.words(page.safety)
    assert "Say who stands for it" not in stage.words(show(stage, cast.trial).safety)
    stage.write("offer_checked_by", ", by letter")
    stage.qtbot.waitUntil(lambda: "Saved" in stage.words(page.safety))
    assert "Say who stands for it" not in stage.words(page.safety)


def test_ages_that_were_not_kept_are_not_complained_of_beside_another_offer(stage: Stage, cast: Cast) -> None:
    show(stage, cast.trial)
    stage.write("offer_age_to", "12")
    stage.qtbot.waitUntil(lambda: "the first age must not be above the second" in stage.words())
    show(stage, cast.football)
    stage.write("offer_age_to", "30")
    stage.qtbot.waitUntil(lambda: fields(stage, cast.football).age_to == 30)
    stage.settle()
    assert "the first age must not be above" not in stage.words()
    assert fields(stage, cast.trial).age_to == 21


def choose(stage: Stage, page: OfferPage, safety: Safety) -> None:
    page.safety.safety.setCurrentIndex(int(safety))
    page.safety.safety.activated.emit(int(safety))
    stage.settle()


# The catalogue and the people -------------------------------------------------------------------------------


def test_it_is_retired_undone_and_taken_back_in(stage: Stage, cast: Cast) -> None:
    show(stage, cast.trial)
    stage.press("offer_retire")
    assert "It was taken out of the catalogue on" in stage.words()
    assert stage.undos[-1][0] == "“Trial day in the metal workshop” is out of the catalogue."
    stage.undos[-1][1]()
    stage.settle()
    assert ask(stage.desk, lambda c: offers.get(c, cast.trial)).retired_at is None
    stage.press("offer_retire")
    stage.press("offer_back")
    assert ask(stage.desk, lambda c: offers.get(c, cast.trial)).retired_at is None


def test_it_says_to_whom_it_was_made_and_what_came_of_it(stage: Stage, cast: Cast) -> None:
    ask(stage.desk, lambda c: offers.step(c, cast.football, cast.heron, Uptake.OFFERED, at=NOW_MS))
    page = show(stage, cast.football)
    words = stage.words(page.takers)
    assert "2 people  ·  Offered 1  ·  Interested 1" in words
    assert words.index("Heron") < words.index("Otter")
    stage.press(f"taker_{cast.otter}")
    place = stage.window.place
    assert place is not None
    assert place.person == cast.otter


def test_an_offer_that_is_gone_says_so(stage: Stage, cast: Cast) -> None:
    show(stage, OfferId(cast.chess + 1_000))
    assert "This offer is no longer here." in stage.words()


@pytest.mark.parametrize("days", [0, 1])
def test_the_last_day_is_said(stage: Stage, cast: Cast, days: int) -> None:
    ask(
        stage.desk,
        lambda c: offers.change(c, cast.trial, valid_until=TODAY + timedelta(days=days)),
    )
    said = stage.words(show(stage, cast.trial).standing)
    assert ("Today is its last day." in said) is (days == 0)
