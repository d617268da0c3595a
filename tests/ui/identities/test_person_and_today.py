"""What identities add to a person's page and to Today."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from tests.ui.desk_fixtures import TODAY, add, ask
from tests.ui.identities.cast import Cast
from tests.ui.identities.stage import Stage
from wayside.ui.findings import Names
from wayside.ui.people.person import mixing_words
from wayside.ui.people.person.reading import read_person
from wayside.ui.people.person_page import PersonPage
from wayside.ui.shell.page import Area, IdentityTab, PersonTab, Place
from wayside.ui.today.must_not_slip import SlippingWords, read_slipping
from wayside.ui.today.today_page import TodayPage
from wayside.ui.widgets.rows import ROW_ROLE, Row
from wayside.work import drafts, identities
from wayside.work.identities import CompartmentWarning, Disclosure, FactKind, Mixing
from wayside.work.people import PersonId


def person(stage: Stage, cast: Cast, tab: PersonTab = PersonTab.OVERVIEW) -> PersonPage:
    stage.go(Place(area=Area.PEOPLE, person=cast.heron, tab=tab))
    stage.settle()
    assert isinstance(stage.page, PersonPage)
    return stage.page


def plan(stage: Stage, cast: Cast) -> Disclosure | None:
    return ask(stage.desk, lambda connection: identities.disclosure(connection, cast.jonas, cast.heron))


# What they believe ------------------------------------------------------------------------------------------


def test_the_page_says_what_they_believe_about_me(cast: Cast, stage: Stage) -> None:
    words = stage.words(person(stage, cast).overview.beliefs)
    assert "What Heron believes about me" in words
    assert "Jonas K." in words
    assert "Job: works in a warehouse" in words


def test_nothing_of_the_person_before_is_shown_while_what_the_next_one_believes_is_read(
    cast: Cast, stage: Stage
) -> None:
    page = person(stage, cast)
    assert page.overview.beliefs.isVisible()
    wren = ask(stage.desk, lambda connection: read_person(connection, add(connection, "Wren")))
    page.enter(Place(area=Area.PEOPLE, person=wren.person.id, tab=PersonTab.OVERVIEW))
    page._show(wren)
    assert not page.overview.beliefs.isVisible(), "what is noted here would be noted as told to Heron"
    page.tabs.setCurrentIndex(1)
    assert "Jonas K. told Heron" not in stage.words()
    stage.settle()


def test_what_was_told_is_noted_and_contradictions_are_shown_as_it_is_typed(cast: Cast, stage: Stage) -> None:
    beliefs = person(stage, cast).overview.beliefs
    stage.write("told_line", "31")
    assert "The ledger says “24”." in beliefs.form.note()
    assert "This person was told “24”" in beliefs.form.note()
    stage.press("told_add")
    told = ask(stage.desk, lambda connection: identities.told(connection, cast.jonas, cast.heron))
    assert (told[0].kind, told[0].text) == (FactKind.AGE, "31")
    assert "Age: 31" in stage.words(beliefs)


def test_what_was_noted_by_mistake_is_taken_out_and_brought_back(cast: Cast, stage: Stage) -> None:
    beliefs = person(stage, cast).overview.beliefs
    told = ask(stage.desk, lambda connection: identities.told(connection, cast.jonas, cast.heron))
    beliefs._remove(told[0])
    stage.settle()
    assert len(ask(stage.desk, lambda connection: identities.told(connection, cast.jonas, cast.heron))) == 1
    stage.undos[-1][1]()
    stage.settle()
    again = ask(stage.desk, lambda connection: identities.told(connection, cast.jonas, cast.heron))
    assert {(one.text, one.at) for one in again} == {(one.text, one.at) for one in told}


def test_beside_the_timeline_it_says_who_told_what_and_what_is_never_said(cast: Cast, stage: Stage) -> None:
    person(stage, cast, PersonTab.TIMELINE)
    words = stage.words()
    assert "Jonas K. told Heron" in words
    assert "24 · works in a warehouse" in words
    assert "never: city, football club, workplace" in words


def test_without_identities_the_page_is_as_it_was(stage: Stage) -> None:
    who = ask(stage.desk, lambda connection: add(connection, "Heron"))
    stage.go(Place(area=Area.PEOPLE, person=who))
    page = stage.page
    assert isinstance(page, PersonPage)
    assert not page.overview.beliefs.isVisible()
    assert not page.overview.truth.isVisible()
    assert not page.overview.mixing.isVisible()


# Where compartments touch -----------------------------------------------------------------------------------


def test_people_who_know_each_other_are_shown_before_contact(cast: Cast, stage: Stage) -> None:
    notice = person(stage, cast).overview.mixing
    assert notice.text().startswith("Heron knows Otter (older brother), who heard from Jonas K., last ")


def test_before_writing_the_same_is_said_in_the_same_words(cast: Cast, stage: Stage) -> None:
    """On the overview nobody in particular writes; above a draft somebody does, who has not met them yet."""
    said = person(stage, cast).overview.mixing.text()
    stage.working.begin(cast.mira)
    stage.settle()
    person(stage, cast, PersonTab.TIMELINE)
    assert said in stage.words()


def test_a_name_that_looks_like_a_gap_in_a_sentence_is_a_name() -> None:
    warning = CompartmentWarning(
        kind=Mixing.KNOWN_PERSON_MET_BY_ANOTHER, text="{other}", person_id=PersonId(1)
    )
    names = Names(person="{friend}", people={1: "{when}"})
    said = mixing_words.sentence(warning, names, 0, QLocale("en"))
    assert said.startswith("{friend} knows {when} ({other}), who heard from ")


def test_a_person_with_two_identities_is_shown(cast: Cast, stage: Stage) -> None:
    ask(
        stage.desk,
        lambda connection: identities.tell(connection, cast.mira, cast.heron, FactKind.JOB, "street work"),
    )
    notice = person(stage, cast).overview.mixing
    assert "Heron heard from more than one identity: Mira, Jonas K." in notice.text()


# Never say to others ----------------------------------------------------------------------------------------


def test_their_true_name_is_kept_hidden_on_their_page(cast: Cast, stage: Stage) -> None:
    page = person(stage, cast)
    assert "Names 1" in stage.words(page.overview.words)
    assert "Tobias" not in stage.words()
    page.overview.words.list.show_button.click()
    assert "Tobias" in stage.words()
    stage.go(Place(area=Area.PEOPLE, person=cast.otter))
    stage.settle()
    assert "Tobias" not in stage.words()
    assert "Nothing is watched for yet." in stage.words(page.overview.words)


# Telling the truth ------------------------------------------------------------------------------------------


def test_the_plan_is_kept_as_it_is_typed(cast: Cast, stage: Stage) -> None:
    person(stage, cast)
    stage.write("truth_moment", "At the workshop")
    stage.qtbot.waitUntil(
        lambda: (found := plan(stage, cast)) is not None and found.fields.moment == "At the workshop"
    )


def test_a_plan_without_a_moment_says_what_is_missing(cast: Cast, stage: Stage) -> None:
    ask(stage.desk, lambda connection: identities.drop_disclosure(connection, cast.jonas, cast.heron))
    page = person(stage, cast)
    assert not page.overview.truth.told.isEnabled()
    stage.write("truth_present", "the trainer")
    stage.qtbot.waitUntil(lambda: "Say when; without that the plan is not kept." in stage.words())
    stage.write("truth_moment", "At the workshop")
    stage.qtbot.waitUntil(lambda: plan(stage, cast) is not None)


def test_that_they_were_told_is_noted_with_how_it_went(cast: Cast, stage: Stage) -> None:
    person(stage, cast)
    stage.press("truth_told")
    stage.write("reason_line", "Was angry, then laughed", enter=True)
    found = plan(stage, cast)
    assert found is not None
    assert found.is_told
    assert "Was angry, then laughed" in stage.words()


# Today ------------------------------------------------------------------------------------------------------


@pytest.fixture
def today(cast: Cast, stage: Stage) -> Stage:
    """Give Today."""
    stage.go(Place(area=Area.TODAY))
    stage.settle()
    return stage


def rows(stage: Stage) -> list[Row]:
    assert isinstance(stage.page, TodayPage)
    model = stage.page._slipping.rows.model()
    return [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]


def test_what_must_not_slip_is_on_today_the_gravest_first(today: Stage) -> None:
    assert [(row.title, row.chip) for row in rows(today)] == [
        ("Leon is burned", "Open"),
        ("Jonas K.: authorisation ends", "In 6 days"),
        ("Heron: the plan to tell the truth", "2 days ago"),
        ("Jonas K.: review", "Yesterday"),
    ]
    assert "4 things must not slip" in today.words()


@pytest.mark.parametrize("number", range(4))
def test_each_leads_to_its_place(today: Stage, cast: Cast, number: int) -> None:
    assert isinstance(today.page, TodayPage)
    slipping = today.page._slipping.rows
    slipping.setFocus()
    slipping.setCurrentIndex(slipping.model().index(number, 0))
    today.key(Qt.Key.Key_Return)
    today.settle()
    place = today.window.place
    assert place is not None
    assert (place.identity, place.identity_tab, place.person) == [
        (cast.leon, IdentityTab.SAFETY, None),
        (cast.jonas, IdentityTab.OVERVIEW, None),
        (None, None, cast.heron),
        (cast.jonas, IdentityTab.OVERVIEW, None),
    ][number]
    if number == 2:
        assert today.widget("truth_review").hasFocus()


def test_a_rule_read_long_ago_is_on_today(today: Stage, cast: Cast) -> None:
    assert isinstance(today.page, TodayPage)
    clock = TODAY + timedelta(days=400)
    slipping = ask(today.desk, lambda connection: read_slipping(connection, clock))
    items = SlippingWords(clock, today.page.context.locale).items(slipping)
    (item,) = [item for item in items if item.row.title == "Jonas K.: read a rule again"]
    assert item.subject == Place(
        area=Area.IDENTITIES, identity=cast.jonas, identity_tab=IdentityTab.ACCOUNTS, action="reread"
    )


def test_nothing_to_slip_takes_no_room(stage: Stage) -> None:
    stage.go(Place(area=Area.TODAY))
    assert isinstance(stage.page, TodayPage)
    assert not stage.page._slipping.isVisible()


def test_a_half_typed_identity_waits_on_today(stage: Stage) -> None:
    ask(
        stage.desk,
        lambda connection: drafts.save(connection, "new-identity", None, {"name": "Nika", "kind": "2"}),
    )
    stage.go(Place(area=Area.TODAY))
    stage.settle()
    assert isinstance(stage.page, TodayPage)
    drafted = stage.page._drafts.rows
    row = drafted.model().index(0, 0).data(ROW_ROLE)
    assert (row.lead, row.title) == ("New identity", "Nika")
    drafted.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert isinstance(stage.dialog, QDialog)
    name = stage.widget("new_identity_name")
    assert isinstance(name, QLineEdit)
    assert name.text() == "Nika"


def test_an_exposure_half_noted_waits_on_today(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas, IdentityTab.SAFETY)
    stage.write("exposure_what", "Wrote from the wrong account")
    stage.desk.flush()
    stage.settle()
    stage.go(Place(area=Area.TODAY))
    stage.settle()
    assert isinstance(stage.page, TodayPage)
    drafted = stage.page._drafts.rows
    row = drafted.model().index(0, 0).data(ROW_ROLE)
    assert (row.lead, row.title) == ("Exposure", "Wrote from the wrong account")
    drafted.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.widget("exposure_what").isVisible()
