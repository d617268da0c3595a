"""The offers of a person: what fits and why, step by step, and what cannot be offered now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from tests.ui.desk_fixtures import DAY, NOW_MS, ask
from tests.ui.identities.stage import Stage
from tests.ui.offers.cast import Cast
from wayside.ui.offers.person_tab import PersonOffersTab
from wayside.ui.people.person_page import PersonPage
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.work import offers, people
from wayside.work.offers import Ending, OfferMade, Uptake
from wayside.work.people import Minor, PersonId


def show(stage: Stage, person: PersonId) -> PersonOffersTab:
    stage.go(Place(area=Area.PEOPLE, person=person, tab=PersonTab.OFFERS))
    stage.settle()
    assert isinstance(stage.page, PersonPage)
    return stage.page.offers


def made(stage: Stage, person: PersonId) -> list[OfferMade]:
    return ask(stage.desk, lambda connection: offers.offers_to(connection, person))


def pick(stage: Stage, name: str, key: str) -> None:
    """Choose in a list that opens."""
    choice = stage.widget(name)
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData(key))
    choice.activated.emit(choice.currentIndex())
    stage.settle()


# What fits --------------------------------------------------------------------------------------------------


def test_what_fits_says_why_and_what_to_mind(stage: Stage, cast: Cast) -> None:
    tab = show(stage, cast.heron)
    # Words that are not plain Latin are set apart from ours, so that neither turns the other round.
    words = stage.words(tab.fitting).replace("\u2068", "").replace("\u2069", "")
    assert "Trial day in the metal workshop" in words
    assert "Because “metalwork” is under likes" in words
    assert "15–21  ·  German  ·  until Sat 30 Jan 2027  ·  places left: 4 of 4" in words
    assert "“brother’s respect” is also under fears. Think about how to say it." in words
    assert "It is for adults (from 18), and this person is under age." in words
    assert "On conditions: Only with a colleague in the room." in words
    assert words.index("Trial day") < words.index("Talk with somebody who left")


def test_an_age_that_is_not_known_is_said(stage: Stage, cast: Cast) -> None:
    ask(stage.desk, lambda c: people.update(c, cast.heron, minor=Minor.UNKNOWN))
    words = stage.words(show(stage, cast.heron).fitting)
    assert "It is for ages 15–21; the age of this person is not known." in words


def test_what_fits_and_cannot_be_offered_stands_apart_and_says_why(stage: Stage, cast: Cast) -> None:
    tab = show(stage, cast.heron)
    words = stage.words(tab.hindered)
    assert "Because “drill” is under likes" in words
    assert "Nobody has checked whether it is safe." in words
    assert "Offer it" not in words
    assert "Open microphone" not in stage.words(tab.fitting)
    stage.press(f"fit_{cast.microphone}")
    place = stage.window.place
    assert place is not None
    assert place.offer == cast.microphone


def test_without_likes_and_needs_it_says_that_nothing_can_be_compared(stage: Stage, cast: Cast) -> None:
    assert "Nothing is written under likes and needs yet" in stage.words(show(stage, cast.alder).fitting)


def test_what_is_written_about_likes_changes_what_fits(stage: Stage, cast: Cast) -> None:
    tab = show(stage, cast.alder)
    ask(stage.desk, lambda c: people.update(c, cast.alder, likes="football"))
    stage.go(Place(area=Area.PEOPLE, person=cast.alder, tab=PersonTab.OVERVIEW))
    stage.go(Place(area=Area.PEOPLE, person=cast.alder, tab=PersonTab.OFFERS))
    assert "Because “football” is under likes" in stage.words(tab.fitting)


def test_something_else_from_the_catalogue_says_what_to_mind_and_is_offered(stage: Stage, cast: Cast) -> None:
    tab = show(stage, cast.alder)
    pick(stage, "offers_other", str(cast.talk))
    words = stage.words(tab.fitting)
    assert "On conditions: Only with a colleague in the room." in words
    assert "It is for ages from 18; the age of this person is not known." in words
    stage.press("offers_offer_other")
    assert [(one.offer_id, one.state) for one in made(stage, cast.alder)][0] == (cast.talk, Uptake.OFFERED)


# Step by step -----------------------------------------------------------------------------------------------


def test_from_offered_to_took_part_and_each_step_can_be_undone(stage: Stage, cast: Cast) -> None:
    tab = show(stage, cast.heron)
    stage.press(f"offer_it_{cast.trial}")
    (offered,) = made(stage, cast.heron)
    assert (offered.state, offered.steps[0].at) == (Uptake.OFFERED, NOW_MS)
    assert "Trial day in the metal workshop" not in stage.words(tab.fitting)
    for state, said in (
        (Uptake.INTERESTED, "Interested today"),
        (Uptake.ACCEPTED, "Accepted today"),
        (Uptake.TOOK_PART, "Took part today"),
    ):
        stage.press(f"made_next_{cast.trial}")
        assert made(stage, cast.heron)[0].state is state
        assert said in stage.words(tab.made)
    assert stage.undos[-1][0] == "Trial day in the metal workshop: Took part"
    stage.undos[-1][1]()
    stage.settle()
    assert made(stage, cast.heron)[0].state is Uptake.ACCEPTED


def test_an_undo_that_came_too_late_changes_nothing_and_says_so(stage: Stage, cast: Cast) -> None:
    show(stage, cast.heron)
    told: list[str] = []
    stage.page.told.connect(told.append)  # type: ignore[attr-defined]  # it is a page
    stage.press(f"offer_it_{cast.trial}")
    stage.press(f"made_next_{cast.trial}")
    stage.undos[-2][1]()
    stage.settle()
    assert made(stage, cast.heron)[0].state is Uptake.INTERESTED
    assert told == ["Another step has been noted since. Nothing was changed."]


def test_how_it_ended_is_noted_with_a_day_and_a_remark_and_it_stands_under_before(
    stage: Stage, cast: Cast
) -> None:
    tab = show(stage, cast.otter)
    stage.press(f"made_end_{cast.football}")
    pick(stage, "step_ending", str(int(Ending.BROKEN_OFF)))
    stage.write("step_on", "yesterday")
    stage.write("step_remark", "too far away", enter=True)
    (ended,) = made(stage, cast.otter)
    last = ended.steps[-1]
    assert (last.state, last.ending, last.remark) == (Uptake.ENDED, Ending.BROKEN_OFF, "too far away")
    assert NOW_MS - 2 * DAY < last.at < NOW_MS - DAY / 2
    assert not tab.made.isVisible()
    words = stage.words(tab.before)
    assert "Broken off yesterday “too far away”" in words
    assert "Interested 3 days ago “thursday maybe”" in words


def test_a_day_to_come_is_refused(stage: Stage, cast: Cast) -> None:
    show(stage, cast.otter)
    stage.press(f"made_other_{cast.football}")
    stage.write("step_on", "tomorrow")
    stage.press("step_note")
    assert "Give a day that is not still to come." in stage.words(stage.dialog)
    stage.press("step_cancel")
    assert made(stage, cast.otter)[0].state is Uptake.INTERESTED


def test_a_step_may_pass_one_that_nobody_noticed(stage: Stage, cast: Cast) -> None:
    show(stage, cast.otter)
    stage.press(f"made_other_{cast.football}")
    pick(stage, "step_state", str(int(Uptake.TOOK_PART)))
    stage.press("step_note")
    assert made(stage, cast.otter)[0].state is Uptake.TOOK_PART


def test_the_last_step_is_taken_back_and_put_back(stage: Stage, cast: Cast) -> None:
    tab = show(stage, cast.alder)
    stage.press(f"made_back_{cast.chess}")
    assert made(stage, cast.alder)[0].state is Uptake.OFFERED
    assert "Chess in the park" in stage.words(tab.made)
    stage.undos[-1][1]()
    stage.settle()
    last = made(stage, cast.alder)[0].steps[-1]
    assert (last.ending, last.at) == (Ending.DECLINED, NOW_MS - 28 * DAY)


def test_a_closed_person_is_offered_nothing(stage: Stage, cast: Cast) -> None:
    ask(stage.desk, lambda c: people.close(c, cast.heron, "moved away"))
    words = stage.words(show(stage, cast.heron))
    assert "Trial day in the metal workshop" in words
    assert "Offer it" not in words
    assert "Plan a meeting" not in words


# With the keyboard alone ------------------------------------------------------------------------------------


def test_an_offer_is_made_and_a_meeting_planned_and_noted_with_the_keyboard_alone(
    stage: Stage, cast: Cast
) -> None:
    show(stage, cast.heron)
    stage.tab_to("person_tabs")
    stage.tab_to(f"offer_it_{cast.trial}")
    stage.key(Qt.Key.Key_Return)
    stage.tab_to(f"made_next_{cast.trial}")
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Return)
    assert made(stage, cast.heron)[0].state is Uptake.ACCEPTED
    stage.tab_to(f"made_meet_{cast.trial}")
    stage.key(Qt.Key.Key_Return)
    stage.settle()
    (move,) = ask(stage.desk, lambda c: offers.moves(c, cast.heron))
    assert move.fields.offer_id == cast.trial
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"meeting_place_{move.id}"
    stage.type("the workshop")
    stage.tab_to(f"meeting_met_{move.id}")
    stage.key(Qt.Key.Key_Return)
    stage.tab_to("met_note")
    stage.key(Qt.Key.Key_Return)
    (met,) = ask(stage.desk, lambda c: offers.moves(c, cast.heron))
    assert met.moved_at == NOW_MS
    assert met.fields.place == "the workshop"
