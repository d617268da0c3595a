"""The catalogue: what is in it, how it stands, and how an offer comes into it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.desk_fixtures import ask
from tests.ui.identities.stage import Stage
from tests.ui.offers.cast import Cast
from wayside.ui.offers.new_offer_dialog import NewOfferDialog
from wayside.ui.offers.offers_model import Column
from wayside.ui.offers.offers_page import ALL, NOW, RETIRED, OffersPage
from wayside.ui.shell.page import Area, Place
from wayside.ui.theme.tokens import Tone
from wayside.ui.today.today_page import TodayPage
from wayside.ui.widgets.rows import CHIP_ROLE, ROW_ROLE, ChipText
from wayside.work import drafts, offers


def page(stage: Stage) -> OffersPage:
    assert isinstance(stage.page, OffersPage)
    return stage.page


def column(stage: Stage, which: Column) -> list[str]:
    model = page(stage).table.model()
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


@pytest.fixture
def catalogue(cast: Cast, stage: Stage) -> Stage:
    """Give the catalogue with offers in it."""
    stage.go(Place(area=Area.OFFERS))
    return stage


def test_an_empty_catalogue_teaches_with_an_example(stage: Stage) -> None:
    words = stage.words()
    assert "No offer yet" in words
    assert "For example: “Trial day in the metal workshop”" in words
    assert stage.widget("offers_first").hasFocus()


def test_each_offer_says_what_where_for_whom_until_when_and_whether(catalogue: Stage) -> None:
    assert "2 may be offered now  ·  2 cannot" not in catalogue.words()
    assert "3 may be offered now  ·  2 cannot" in catalogue.words()
    assert column(catalogue, Column.NAME) == [
        "Chess in the park",
        "Open microphone",
        "Talk with somebody who left",
        "Thursday football",
        "Trial day in the metal workshop",
    ]
    model = page(catalogue).table.model()
    trial = [str(model.index(4, which).data()) for which in Column]
    assert trial[1:] == [
        "Activity",
        "the workshop by the canal",
        "15–21 · German",
        "30 Jan 2027",
        "4 of 4",
        "May be offered",
    ]
    standings = [model.index(row, Column.STANDING).data(CHIP_ROLE) for row in range(5)]
    assert standings == [
        ChipText("Over", Tone.NEUTRAL),
        ChipText("Not checked", Tone.CAUTION),
        ChipText("On conditions", Tone.CAUTION),
        ChipText("Ends soon", Tone.CAUTION),
        ChipText("May be offered", Tone.GOOD),
    ]
    tip = model.index(2, Column.STANDING).data(Qt.ItemDataRole.ToolTipRole)
    assert "Only with a colleague in the room." in tip
    assert "1 place is left." in tip


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        (NOW, ["Talk with somebody who left", "Thursday football"]),
        (ALL, ["Open microphone", "Talk with somebody who left", "Thursday football"]),
        (RETIRED, ["Chess in the park", "Trial day in the metal workshop"]),
    ],
)
def test_filters_by_whether_it_may_be_offered(
    catalogue: Stage, cast: Cast, which: str, expected: list[str]
) -> None:
    ask(catalogue.desk, lambda connection: offers.retire(connection, cast.trial))
    ask(catalogue.desk, lambda connection: offers.retire(connection, cast.chess))
    catalogue.go(Place(area=Area.OFFERS))
    buttons = page(catalogue).show_which
    buttons._buttons[which].click()
    assert column(catalogue, Column.NAME) == expected
    assert "2 retired" in catalogue.words()


def test_filters_by_kind_and_shows_all_again(catalogue: Stage) -> None:
    choice = page(catalogue).kind
    choice.setFocus()
    for _ in range(2):
        catalogue.key(Qt.Key.Key_Down)
    choice.activated.emit(choice.currentIndex())
    assert column(catalogue, Column.NAME) == ["Talk with somebody who left"]
    choice.setCurrentIndex(4)
    choice.activated.emit(4)
    assert "No offer passes these filters." in catalogue.words()
    catalogue.press("offers_all")
    assert len(column(catalogue, Column.NAME)) == 5
    assert page(catalogue).table.hasFocus()


def test_a_heading_sorts_with_the_keyboard(catalogue: Stage) -> None:
    header = page(catalogue).table.horizontalHeader()
    header.setFocus()
    for _ in range(Column.UNTIL):
        catalogue.key(Qt.Key.Key_Right)
    catalogue.key(Qt.Key.Key_Space)
    assert column(catalogue, Column.NAME)[:3] == [
        "Chess in the park",
        "Thursday football",
        "Trial day in the metal workshop",
    ]


def test_an_offer_is_opened_and_marked_when_one_comes_back(catalogue: Stage, cast: Cast) -> None:
    table = page(catalogue).table
    table.setFocus()
    catalogue.key(Qt.Key.Key_Down)
    row = table.currentIndex().row()
    name = column(catalogue, Column.NAME)[row]
    catalogue.key(Qt.Key.Key_Return)
    assert name in catalogue.words()
    catalogue.window.go_back()
    catalogue.settle()
    assert page(catalogue).table.currentIndex().row() == row
    assert page(catalogue).table.hasFocus()


def test_a_new_offer_is_added_with_the_keyboard_alone(stage: Stage) -> None:
    stage.key(Qt.Key.Key_Return)
    stage.tab_to("new_offer_name")
    stage.type("Trial day")
    stage.tab_to("new_offer_kind")
    stage.tab_to("new_offer_what")
    stage.type("Thursday, nine to four.")
    stage.tab_to("new_offer_add")
    stage.key(Qt.Key.Key_Return)
    (made,) = ask(stage.desk, offers.catalogue)
    assert (made.fields.title, made.fields.what) == ("Trial day", "Thursday, nine to four.")
    place = stage.window.place
    assert place is not None
    assert place.offer == made.id
    assert "Nobody has checked whether it is safe." in stage.words()


def test_a_name_that_is_missing_or_taken_is_refused_beside_it(catalogue: Stage) -> None:
    page(catalogue).open_new()
    catalogue.settle()
    catalogue.press("new_offer_add")
    assert "Say what it is called" in catalogue.words(catalogue.dialog)
    catalogue.write("new_offer_name", "thursday FOOTBALL", enter=True)
    assert "There is already an offer of this name." in catalogue.words(catalogue.dialog)
    assert len(ask(catalogue.desk, offers.catalogue)) == 5


def test_a_half_typed_offer_survives_a_flush_and_waits_on_today(stage: Stage) -> None:
    page(stage).open_new()
    stage.settle()
    stage.type("Trial d")
    stage.desk.flush()
    stage.settle()
    draft = ask(stage.desk, lambda connection: drafts.load(connection, "new-offer"))
    assert draft is not None
    assert draft.fields["name"] == "Trial d"
    stage.press("new_offer_cancel")
    stage.go(Place(area=Area.TODAY))
    assert isinstance(stage.page, TodayPage)
    rows = stage.page._drafts.rows
    row = rows.model().index(0, 0).data(ROW_ROLE)
    assert (row.lead, row.title) == ("New offer", "Trial d")
    rows.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert "This is the draft you left." in stage.words(stage.dialog)


def test_a_half_typed_offer_comes_back_with_its_kind_and_goes_when_it_is_emptied(stage: Stage) -> None:
    def dialog() -> NewOfferDialog:
        assert isinstance(stage.dialog, NewOfferDialog)
        return stage.dialog

    page(stage).open_new()
    stage.settle()
    stage.type("Trial day")
    kind = dialog().kind
    kind.setFocus()
    stage.key(Qt.Key.Key_Down)
    chosen = kind.currentText()
    assert chosen != kind.itemText(0)
    stage.press("new_offer_cancel")
    page(stage).open_new()
    stage.settle()
    assert (dialog().name.text(), dialog().kind.currentText()) == ("Trial day", chosen)
    dialog().name.set_text("")
    stage.press("new_offer_cancel")
    assert ask(stage.desk, lambda connection: drafts.load(connection, "new-offer")) is None
    page(stage).open_new()
    stage.settle()
    assert "This is the draft you left." not in stage.words(stage.dialog)


def test_the_palette_finds_an_offer_by_its_name(catalogue: Stage, cast: Cast) -> None:
    catalogue.go(Place(area=Area.TODAY))
    catalogue.window.open_palette()
    catalogue.settle()
    catalogue.type("foot")
    catalogue.settle()
    catalogue.key(Qt.Key.Key_Return)
    place = catalogue.window.place
    assert place is not None
    assert place.offer == cast.football


def test_the_palette_leads_to_a_new_offer(stage: Stage) -> None:
    stage.go(Place(area=Area.TODAY))
    stage.window.open_palette()
    stage.settle()
    stage.type("new offer")
    stage.settle()
    stage.key(Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "new_offer_name"
