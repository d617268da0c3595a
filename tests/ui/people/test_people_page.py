"""The list of people: found by typing, sorted by keyboard, where it was left, and quick with very many."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_fixtures import add, ask, settled
from tests.ui.walk import assert_accessible
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.i18n import Languages
from wayside.ui.people.new_person_dialog import NewPersonDialog
from wayside.ui.people.people_cells import Column
from wayside.ui.people.people_model import PAGE, PeopleModel
from wayside.ui.people.people_page import PeoplePage
from wayside.ui.shell.page import Area, Place
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ThemeChoice
from wayside.vault.connection import Connection, transaction
from wayside.work import people
from wayside.work.people import PeopleQuery, PersonId

Keep = Callable[[QWidget], QWidget]
Snap = Callable[..., Path]


class Stand:
    """The list on the screen."""

    def __init__(self, context: UiContext, desk: Desk, keep: Keep, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.page = PeoplePage(context, desk)
        keep(self.page)
        self.table = self.page.table
        self.field = self.page.filters.field
        self.went: list[Place] = []
        self.page.go.connect(self.went.append)
        self.page.setAutoFillBackground(True)
        self.page.resize(1072, 752)
        self.page.show()
        self.page.activateWindow()
        self.enter()
        self.page.first_focus().setFocus()
        self.settle()

    def enter(self, **place: str) -> None:
        """Come to the page."""
        self.page.enter(Place(area=Area.PEOPLE, **place))  # type: ignore[arg-type]  # only texts are given here

    def settle(self) -> None:
        """Wait until nothing is typed that has not been asked for, and everything asked for is answered."""
        self.qtbot.waitUntil(lambda: not self.page.filters.is_pausing())
        for _ in range(4):
            settled(self.desk, self.qtbot)

    def names(self) -> list[str]:
        """Return the code names in the order shown."""
        return [self.text(row, Column.NAME) for row in range(self.table.model().rowCount())]

    def text(self, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> str:
        """Return a cell."""
        return str(self.table.model().index(row, column).data(role) or "")

    def marked(self) -> str:
        """Return the code name of the marked row."""
        index = self.table.currentIndex()
        return self.text(index.row(), Column.NAME) if index.isValid() else ""

    def choose(self, name: str, text: str) -> None:
        """Choose in a drop-down as a person does."""
        box = self.page.findChild(QComboBox, name)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findText(text))
        box.activated.emit(box.currentIndex())
        self.settle()

    def press(self, text: str) -> None:
        """Press the button with these words."""
        buttons = [b for b in self.page.findChildren(QPushButton) if b.isVisible() and b.text() == text]
        assert len(buttons) == 1, text
        buttons[0].click()
        self.settle()

    def says(self, text: str) -> bool:
        """Say whether a label with these words can be seen."""
        return any(label.isVisible() and label.text() == text for label in self.page.findChildren(QLabel))


@pytest.fixture
def stand(context: UiContext, filled_desk: Desk, keep: Keep, qtbot: QtBot) -> Stand:
    """Give a list of seven open people and two closed."""
    return Stand(context, filled_desk, keep, qtbot)


@pytest.fixture
def large(context: UiContext, large_desk: Desk, keep: Keep, qtbot: QtBot) -> Stand:
    """Give a list of 360 open people."""
    return Stand(context, large_desk, keep, qtbot)


def person(desk: Desk, name: str) -> PersonId:
    """Return a person of the vault."""
    found = ask(desk, lambda connection: people.find(connection, name))
    assert found is not None
    return found


# What is shown ----------------------------------------------------------------------------------------------


def test_says_how_many_and_how_many_are_hidden(stand: Stand) -> None:
    assert stand.says("7 people  ·  2 closed hidden")
    stand.press("Closed")
    assert stand.names() == ["Moss", "Pike"]
    assert stand.says("2 closed people  ·  7 open hidden")
    stand.press("All")
    assert stand.says("9 people")


def test_a_row_says_stage_aim_next_step_and_last_contact(stand: Stand) -> None:
    row = stand.names().index("Heron")
    spoken = [stand.text(row, column, Qt.ItemDataRole.AccessibleTextRole) for column in Column]
    assert spoken == [
        "Heron",
        "In conversation",
        "Find a training place and stay in touch",
        "Overdue: Answer his question about the training place",
        "2 h ago",
    ]


def test_what_is_missing_is_said_to_screen_readers_only(stand: Stand) -> None:
    row = stand.names().index("Slate")
    assert stand.text(row, Column.LAST_CONTACT) == ""
    assert stand.text(row, Column.LAST_CONTACT, Qt.ItemDataRole.AccessibleTextRole) == "no contact yet"


def test_a_closed_person_is_called_closed(stand: Stand) -> None:
    stand.press("All")
    row = stand.names().index("Moss")
    assert stand.text(row, Column.STAGE) == "Closed"


def test_headings_are_announced_with_their_order(stand: Stand) -> None:
    model, role = stand.table.model(), Qt.ItemDataRole.AccessibleTextRole
    heard = [model.headerData(column, Qt.Orientation.Horizontal, role) for column in Column]
    assert heard == ["Code name, sorted from A to Z", "Stage", "Aim", "Next step", "Last contact"]


def test_tooltips_show_the_whole_text_and_never_markup(
    context: UiContext, desk: Desk, keep: Keep, qtbot: QtBot
) -> None:
    ask(desk, lambda connection: add(connection, "<b>Heron</b>", "<img src=x> & more"))
    made = Stand(context, desk, keep, qtbot)
    assert "&lt;img src=x&gt; &amp; more" in made.text(0, Column.AIM, Qt.ItemDataRole.ToolTipRole)
    assert made.text(0, Column.NAME) == "<b>Heron</b>"


# Filter -----------------------------------------------------------------------------------------------------


def test_typing_in_the_list_filters_it(stand: Stand) -> None:
    stand.table.setFocus()
    stand.qtbot.keyClicks(stand.table, "s")
    assert stand.field.hasFocus()
    stand.qtbot.keyClicks(stand.field, "e")
    stand.settle()
    assert stand.names() == ["Sedge"]
    assert stand.says("1 person matches")


def test_the_list_is_read_once_for_a_word_typed_fast(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    show = stand.page._model.show

    def spy(query: PeopleQuery, around: PersonId | None) -> None:
        asked.append(query.text)
        show(query, around)

    monkeypatch.setattr(stand.page._model, "show", spy)
    stand.qtbot.keyClicks(stand.field, "heron")
    stand.settle()
    assert asked == ["heron"]


def test_down_goes_to_the_list_and_escape_empties_the_field(stand: Stand) -> None:
    stand.field.setFocus()
    stand.qtbot.keyClicks(stand.field, "t")
    stand.settle()
    stand.qtbot.keyClick(stand.field, Qt.Key.Key_Down)
    assert stand.table.hasFocus()
    assert stand.marked() == "Tarn"
    stand.field.setFocus()
    stand.qtbot.keyClick(stand.field, Qt.Key.Key_Escape)
    stand.settle()
    assert len(stand.names()) == 7
    stand.qtbot.keyClick(stand.field, Qt.Key.Key_Escape)
    assert stand.table.hasFocus()


def test_stage_and_tag_narrow_the_list(stand: Stand) -> None:
    stand.choose("people_stage", "Offer made")
    assert stand.names() == ["Birch"]
    stand.choose("people_tag", "school")
    assert stand.names() == []
    assert stand.says("Nobody matches these filters.")
    stand.press("Clear the filters")
    assert len(stand.names()) == 7
    assert stand.field.hasFocus()


def test_only_tags_in_use_are_offered_and_none_without_any(
    stand: Stand, context: UiContext, keep: Keep, qtbot: QtBot
) -> None:
    box = stand.page.findChild(QComboBox, "people_tag")
    assert isinstance(box, QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["Every tag", "family", "school", "sport"]
    heron, birch = person(stand.desk, "Heron"), person(stand.desk, "Birch")
    stand.choose("people_tag", "school")

    def untag(connection: Connection) -> None:
        people.update(connection, heron, tags=())
        people.update(connection, birch, tags=())

    stand.desk.write(stand.page, untag, Touched.PEOPLE)
    stand.settle()
    assert not box.isVisible()
    assert len(stand.names()) == 7


def test_a_question_mark_is_left_to_the_frame(stand: Stand) -> None:
    stand.table.setFocus()
    stand.qtbot.keyClicks(stand.table, "?")
    assert stand.field.text() == ""


# Order ------------------------------------------------------------------------------------------------------


def test_a_heading_sorts_and_turns_round(stand: Stand) -> None:
    header = stand.table.horizontalHeader()
    header.setSortIndicator(Column.LAST_CONTACT, Qt.SortOrder.DescendingOrder)
    stand.settle()
    assert stand.names()[:2] == ["Heron", "Birch"]
    assert stand.names()[-1] == "Slate"
    header.setSortIndicator(Column.LAST_CONTACT, Qt.SortOrder.AscendingOrder)
    stand.settle()
    assert stand.names()[0] == "Tarn"


def test_headings_sort_with_the_keyboard(stand: Stand) -> None:
    header = stand.table.horizontalHeader()
    header.setFocus()
    for _ in range(Column.NEXT_STEP):
        stand.qtbot.keyClick(header, Qt.Key.Key_Right)
    stand.qtbot.keyClick(header, Qt.Key.Key_Space)
    stand.settle()
    assert stand.names()[:4] == ["Heron", "Birch", "Quill", "Slate"]
    stand.qtbot.keyClick(header, Qt.Key.Key_Space)
    stand.settle()
    assert stand.names()[:4] == ["Slate", "Quill", "Birch", "Heron"]


def test_an_aim_has_no_order(stand: Stand) -> None:
    before, header = stand.names(), stand.table.horizontalHeader()
    header.setSortIndicator(Column.AIM, Qt.SortOrder.AscendingOrder)
    stand.settle()
    assert stand.names() == before
    assert header.sortIndicatorSection() == Column.NAME


def test_today_leads_here_sorted_and_unfiltered(stand: Stand) -> None:
    stand.qtbot.keyClicks(stand.field, "tarn")
    stand.settle()
    stand.enter(topic="last-contact")
    stand.settle()
    assert stand.field.text() == ""
    assert stand.names()[0] == "Tarn"
    assert stand.table.horizontalHeader().sortIndicatorSection() == Column.LAST_CONTACT


# Going and coming back --------------------------------------------------------------------------------------


def test_enter_and_click_open_a_person(stand: Stand) -> None:
    stand.table.setFocus()
    stand.table.selectRow(stand.names().index("Quill"))
    stand.qtbot.keyClick(stand.table, Qt.Key.Key_Return)
    spot = stand.table.visualRect(stand.table.model().index(0, 0)).center()
    stand.qtbot.mouseClick(stand.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    expected = [Place(area=Area.PEOPLE, person=person(stand.desk, name)) for name in ("Quill", "Birch")]
    assert stand.went == expected


def test_delete_does_nothing(stand: Stand) -> None:
    stand.table.setFocus()
    stand.table.selectRow(0)
    stand.qtbot.keyClick(stand.table, Qt.Key.Key_Delete)
    stand.settle()
    assert len(stand.names()) == 7


def test_place_selection_and_filter_are_kept(large: Stand) -> None:
    large.press("All")
    large.table.selectRow(250)
    large.settle()
    scrolled, marked = large.table.verticalScrollBar().value(), large.marked()
    assert scrolled > 0
    large.page.hide()
    large.page.show()
    large.enter()
    large.settle()
    assert (large.table.verticalScrollBar().value(), large.marked()) == (scrolled, marked)
    assert large.table.model().rowCount() == 400


def test_whoever_is_marked_stays_marked_when_others_come_and_go(large: Stand) -> None:
    large.table.selectRow(200)
    large.settle()
    marked, scrolled = large.marked(), large.table.verticalScrollBar().value()
    large.desk.write(large.page, lambda connection: add(connection, "Aaa first of all"), Touched.PEOPLE)
    large.settle()
    assert large.marked() == marked
    assert large.table.currentIndex().row() == 201
    assert large.table.verticalScrollBar().value() == scrolled


def test_a_changed_person_is_shown_changed_at_once(stand: Stand) -> None:
    heron = person(stand.desk, "Heron")
    stand.desk.write(
        stand.page, lambda connection: people.update(connection, heron, aim="another aim"), Touched.PEOPLE
    )
    stand.settle()
    assert stand.text(stand.names().index("Heron"), Column.AIM) == "another aim"


# Nobody -----------------------------------------------------------------------------------------------------


def test_an_empty_list_teaches(context: UiContext, desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    made = Stand(context, desk, keep, qtbot)
    assert made.says("The people you write with belong here, each under a code name and with an aim.")
    assert isinstance(made.page.first_focus(), QPushButton)
    made.page.first_focus().setFocus()
    made.qtbot.keyClick(made.page.first_focus(), Qt.Key.Key_Return)
    assert made.page.window().findChild(NewPersonDialog) is not None


def test_nobody_open_is_not_nobody(context: UiContext, desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    ask(desk, lambda connection: people.close(connection, add(connection, "Moss"), "moved"))
    made = Stand(context, desk, keep, qtbot)
    assert made.says("Nobody is open. Choose All to see everybody.")


# Very many --------------------------------------------------------------------------------------------------


def crowd(connection: Connection, count: int) -> None:
    """Put very many people into the table, without what a list does not show."""
    with transaction(connection):
        connection.executemany(
            "INSERT INTO person(code_name, name_key, aim, stage, minor, likes, needs, fears, protective, next_step,"
            " closed_reason, created_at, updated_at) VALUES (?, ?, 'aim', 0, 0, '', '', '', '', '', '', 0, 0)",
            ((f"P{number:06}", f"p{number:06}") for number in range(count)),
        )


def shows(model: PeopleModel, row: int) -> bool:
    """Say whether a person of the crowd is there; asking has them read."""
    return bool(model.index(row, Column.NAME).data() == f"P{row:06}")


def test_only_what_is_seen_is_read(context: UiContext, desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    ask(desk, lambda connection: crowd(connection, 20_000))
    made = Stand(context, desk, keep, qtbot)
    model = made.table.model()
    assert isinstance(model, PeopleModel)
    assert model.rowCount() == 20_000
    assert len(model._rows) <= 2 * PAGE
    made.table.scrollToBottom()
    made.settle()
    made.qtbot.waitUntil(lambda: made.text(19_999, Column.NAME) == "P019999")
    assert len(model._rows) <= 5 * PAGE


def test_rows_that_are_not_there_yet_have_a_placeholder(large: Stand) -> None:
    model = large.table.model()
    far = model.index(model.rowCount() - 1, Column.NAME)
    assert far.data() == "…"
    large.qtbot.waitUntil(lambda: far.data() != "…")


def test_scrolling_through_all_of_it_forgets_what_lies_behind(
    context: UiContext, desk: Desk, keep: Keep, qtbot: QtBot
) -> None:
    ask(desk, lambda connection: crowd(connection, 20_000))
    made = Stand(context, desk, keep, qtbot)
    model = made.table.model()
    assert isinstance(model, PeopleModel)
    for row in range(0, 20_000, 250):
        made.qtbot.waitUntil(partial(shows, model, row))
    assert len(model._rows) <= 5_000 + 4 * PAGE


def test_the_model_keeps_its_promises_to_qt(stand: Stand) -> None:
    tester = QAbstractItemModelTester(
        stand.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    stand.press("All")
    stand.qtbot.keyClicks(stand.field, "zzz")
    stand.settle()
    stand.field.clear()
    stand.settle()
    assert tester.model() is stand.table.model()
    assert stand.table.model().data(QModelIndex()) is None


# Every look -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1072, 752), (816, 592)])
@pytest.mark.parametrize(
    ("name", "theme", "language", "scale"),
    [
        ("light", ThemeChoice.LIGHT, "en", 1.0),
        ("dark", ThemeChoice.DARK, "en", 1.0),
        ("long", ThemeChoice.LIGHT, "x-long", 1.0),
        ("rtl", ThemeChoice.LIGHT, "x-rtl", 1.0),
        ("huge", ThemeChoice.LIGHT, "en", 2.0),
    ],
)
def test_it_can_be_used_in_every_look(
    context: UiContext,
    large_desk: Desk,
    keep: Keep,
    qtbot: QtBot,
    look: Appearance,
    languages: Languages,
    snap: Snap,
    name: str,
    theme: ThemeChoice,
    language: str,
    scale: float,
    size: tuple[int, int],
) -> None:
    languages.install(language)
    look.apply(theme)
    look.set_text_scale(scale)
    made = Stand(context, large_desk, keep, qtbot)
    made.page.resize(*size)
    made.table.selectRow(1)
    made.settle()
    snap(made.page, f"people-{name}-{size[0]}", size)
    assert_accessible(made.page)
    least = 3 * made.table.verticalHeader().defaultSectionSize()
    assert made.table.viewport().height() >= least, "too few rows can be seen"


def test_another_language_is_spoken_at_once(stand: Stand, languages: Languages) -> None:
    languages.install("x-long")
    stand.settle()
    assert stand.says("⟦Péöplé långs⟧")
    assert stand.table.model().headerData(Column.STAGE, Qt.Orientation.Horizontal) == "⟦Stágé långs⟧"
