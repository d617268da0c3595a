"""The list of playbooks, who is on the way with one, and files that come in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog

from tests.ui.desk_fixtures import ask
from tests.ui.identities.stage import Stage
from tests.ui.plans.cast import SLOW, Cast
from wayside.ui.plans.plans_page import PlansPage
from wayside.ui.plans.playbook_card import PlaybookCard
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.shell.rail import RailButton
from wayside.ui.today.short_list import ShortList
from wayside.ui.widgets.rows import ROW_ROLE, Row
from wayside.work import plans


def page(stage: Stage) -> PlansPage:
    assert isinstance(stage.page, PlansPage)
    return stage.page


def people(stage: Stage) -> list[tuple[str, str, str]]:
    """Return title, second line and chip of the people that are listed."""
    rows = stage.widget("plans_people")
    assert isinstance(rows, ShortList)
    found = [rows.rows.index(number).data(ROW_ROLE) for number in range(rows.rows.rowCount())]
    return [(row.title, row.secondary, row.chip) for row in found if isinstance(row, Row)]


def test_an_empty_page_teaches_and_the_starters_come_with_one_press(stage: Stage) -> None:
    assert "No playbook yet  ·  no running plan" in stage.words()
    assert "A playbook is a way through a conversation that you can use again" in stage.words()
    stage.press("plans_starters")
    names = [row.name for row in ask(stage.desk, plans.all_playbooks)]
    assert names == ["A concrete offer", "Moving offline", "Personal first and open"]
    assert "3 playbooks  ·  no running plan" in stage.words()
    assert len(page(stage).cards()) == 3


def test_cards_say_what_for_how_long_and_how_many(cast: Cast, stage: Stage) -> None:
    said = [card.accessibleName() for card in page(stage).cards() if card.playbook == cast.slow]
    assert said == [
        "Slow trust, For somebody who was let down before., 3 stages, English, 1 running plan",
    ]
    assert "4 playbooks  ·  1 running plan" in stage.words()


def test_who_has_a_plan_and_who_has_none(cast: Cast, stage: Stage) -> None:
    ((name, where, chip),) = people(stage)
    assert (name, chip) == ("Heron", "1 promise overdue")
    assert where.startswith("Slow trust  ·  stage 2 of 3: Listen  ·  since ")
    which = stage.widget("plans_which")
    which.setFocus()
    page(stage).who.which.set_current("without")
    page(stage).who.which.chosen.emit("without")
    assert people(stage) == [("Otter", "Listen.", "")]
    rows = stage.widget("plans_people")
    rows.setFocus()
    stage.qtbot.keyClick(rows, Qt.Key.Key_Return)
    stage.settle()
    assert stage.window.place == Place(area=Area.PEOPLE, person=cast.otter, tab=PersonTab.PLAN)


def test_the_rail_counts_promises_that_are_overdue(cast: Cast, stage: Stage) -> None:
    button = stage.window.findChild(RailButton, "rail_plans")
    assert isinstance(button, RailButton)
    # The rail goes by the clock of the computer, which is later than that of the test.
    stage.qtbot.waitUntil(lambda: button._count == "2")
    assert button.accessibleName() == "Plans, 2 waiting"


def test_a_new_playbook_needs_a_name_of_its_own_and_can_begin_as_a_copy(cast: Cast, stage: Stage) -> None:
    stage.press("plans_new")
    stage.press("new_playbook_add")
    assert "A name is needed, to choose it by." in stage.words(stage.dialog)
    stage.write("new_playbook_name", "slow TRUST", enter=True)
    assert "There is already a playbook of this name. Choose another." in stage.words(stage.dialog)
    stage.write("new_playbook_name", "Slower trust")
    origin = stage.widget("new_playbook_origin")
    assert isinstance(origin, QComboBox)
    origin.setCurrentIndex(origin.findData(str(cast.slow)))
    stage.press("new_playbook_add")
    made = stage.window.place
    assert made is not None
    assert made.playbook is not None
    playbook = made.playbook
    fields = ask(stage.desk, lambda connection: plans.get(connection, playbook)).fields
    assert (fields.name, fields.outline) == ("Slower trust", SLOW.outline)


def test_retired_playbooks_are_out_of_the_way_but_not_gone(cast: Cast, stage: Stage) -> None:
    ask(stage.desk, lambda connection: plans.retire(connection, cast.slow))
    stage.go(Place(area=Area.PLANS))
    assert cast.slow not in [card.playbook for card in page(stage).cards()]
    stage.press("plans_retired")
    (card,) = [card for card in page(stage).cards() if card.playbook == cast.slow]
    assert card.accessibleName().endswith("Retired")
    stage.press("plans_retired")
    assert cast.slow not in [card.playbook for card in page(stage).cards()]


def test_a_starter_that_is_missing_can_be_had_again(stage: Stage) -> None:
    ask(stage.desk, lambda connection: plans.add(connection, SLOW))
    ask(stage.desk, lambda connection: plans.add(connection, plans.starter("moving-offline")))
    stage.go(Place(area=Area.PLANS))
    assert "Add the 2 starters that are missing" in stage.words()
    stage.press("plans_missing")
    assert len(page(stage).cards()) == 4
    assert "missing" not in stage.words()


def test_enter_opens_a_playbook_and_back_leads_to_the_list(cast: Cast, stage: Stage) -> None:
    card = next(card for card in page(stage).cards() if card.playbook == cast.slow)
    card.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.window.place == Place(area=Area.PLANS, playbook=cast.slow)
    stage.press("plans_back")
    assert stage.window.place == Place(area=Area.PLANS)


# Files ------------------------------------------------------------------------------------------------------


def test_a_file_is_asked_for_in_a_dialog_that_remembers_nothing(stage: Stage) -> None:
    stage.press("plans_bring")
    dialog = stage.dialog
    assert isinstance(dialog, QFileDialog)
    assert dialog.objectName() == "choose_playbook"
    dialog.reject()


def test_a_playbook_comes_in_from_a_file_and_opens(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "slow.yaml"
    file.write_bytes(plans.export(SLOW))
    page(stage).bring_in(file)
    stage.settle()
    place = stage.window.place
    assert place is not None
    assert place.playbook is not None
    playbook = place.playbook
    assert ask(stage.desk, lambda connection: plans.get(connection, playbook)).fields == SLOW


def test_a_file_that_does_not_fit_says_the_line_and_adds_nothing(stage: Stage, tmp_path: Path) -> None:
    for text, sentence in (
        ("playbook:\n  name: A\n  colour: red\n", "Line 3 of the file: there is no field colour here."),
        ("playbook: [", "cannot be read as plain YAML."),
        ("playbook:\n  purpose: nothing\n", "the field name is missing."),
    ):
        file = tmp_path / "bad.yaml"
        file.write_text(text, encoding="utf-8")
        page(stage).bring_in(file)
        stage.settle()
        assert stage.dialog.objectName() == "file_unreadable"
        assert "This playbook was not brought in" in stage.words(stage.dialog)
        assert sentence in stage.words(stage.dialog)
        assert "Nothing was imported." in stage.words(stage.dialog)
        stage.dialog.close()
    assert ask(stage.desk, plans.all_playbooks) == []


def test_a_name_that_is_taken_is_not_taken_again(cast: Cast, stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "slow.yaml"
    file.write_bytes(plans.export(SLOW))
    page(stage).bring_in(file)
    stage.settle()
    assert "the vault has one of this name already" in stage.words(stage.dialog)
    stage.dialog.close()
    assert len(ask(stage.desk, plans.all_playbooks)) == 4


def test_a_card_with_the_keyboard_keeps_it_when_the_list_is_read_anew(cast: Cast, stage: Stage) -> None:
    card = next(card for card in page(stage).cards() if card.playbook == cast.slow)
    card.setFocus()
    page(stage)._look_again()
    stage.settle()
    focused = stage.window.focusWidget()
    assert isinstance(focused, PlaybookCard)
    assert focused is not card
    assert focused.playbook == cast.slow
