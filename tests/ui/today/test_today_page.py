"""Today as a worker meets it: read at a glance, worked through with the keyboard, undone when it was wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_fixtures import DAY, NOW_MS, TODAY, Clock, add, ask, contact, settled
from tests.ui.walk import assert_accessible, focus_chain
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.i18n import Languages
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ThemeChoice
from wayside.ui.today.short_list import ShortList
from wayside.ui.today.step_list import StepList
from wayside.ui.today.today_page import TodayPage
from wayside.ui.today.today_rows import form_place
from wayside.ui.widgets.rows import ROW_ROLE, Row
from wayside.vault.connection import Connection
from wayside.work import drafts, people, timeline
from wayside.work.people import PersonId
from wayside.work.timeline import Direction, EntryId

Keep = Callable[[QWidget], QWidget]
Snap = Callable[..., Path]


class Stand:
    """A page of Today on the screen."""

    def __init__(self, context: UiContext, desk: Desk, keep: Keep, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.page = TodayPage(context, desk)
        keep(self.page)
        self.went: list[Place] = []
        self.undos: list[tuple[str, Callable[[], None]]] = []
        self.page.go.connect(self.went.append)
        self.page.undo_offered.connect(lambda text, undo: self.undos.append((text, undo)))
        self.page.setAutoFillBackground(True)
        self.page.resize(1072, 752)
        self.page.show()
        self.page.activateWindow()
        self.page.enter(Place(area=Area.TODAY))
        self.page.first_focus().setFocus()

    def settle(self) -> None:
        """Wait for every answer, and for what the answers asked for."""
        for _ in range(3):
            settled(self.desk, self.qtbot)

    def list_of(self, name: str) -> ShortList:
        """Return a list by its object name."""
        found = self.page.findChild(ShortList, name)
        assert isinstance(found, ShortList)
        return found

    def rows(self, name: str) -> list[Row]:
        """Return what a list shows."""
        model = self.list_of(name).model()
        return [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]

    def steps(self) -> StepList:
        """Return the list of next steps with the keyboard on its first row."""
        steps = self.list_of("today_steps")
        assert isinstance(steps, StepList)
        steps.setFocus()
        steps.setCurrentIndex(steps.model().index(0, 0))
        return steps

    def words(self) -> set[str]:
        """Return every label and button that can be seen."""
        seen = [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]
        seen += [button.text() for button in self.page.findChildren(QPushButton) if button.isVisible()]
        return set(seen)


@pytest.fixture
def stand(context: UiContext, filled_desk: Desk, keep: Keep, qtbot: QtBot) -> Stand:
    """Give a page that has read a worker's vault."""
    made = Stand(context, filled_desk, keep, qtbot)
    made.settle()
    return made


@pytest.fixture
def empty(context: UiContext, desk: Desk, keep: Keep, qtbot: QtBot) -> Stand:
    """Give a page of a vault with nobody in it."""
    made = Stand(context, desk, keep, qtbot)
    made.settle()
    return made


def person(desk: Desk, name: str) -> PersonId:
    """Return a person of the vault."""
    found = ask(desk, lambda connection: people.find(connection, name))
    assert found is not None
    return found


def step_of(desk: Desk, name: str) -> tuple[str, object]:
    """Return a person's next step and its day as the vault has them."""
    who = person(desk, name)
    fields = ask(desk, lambda connection: people.get(connection, who)).fields
    return fields.next_step, fields.next_step_on


def test_says_the_day_and_the_state_in_words(stand: Stand) -> None:
    words = stand.words()
    assert "Monday 23 November" in words
    assert "2 next steps due  ·  1 draft  ·  3 conversations gone quiet" in words


def test_steps_say_who_what_when_and_how_urgent(stand: Stand) -> None:
    rows = stand.rows("today_steps")
    assert [(row.lead, row.chip) for row in rows] == [
        ("Heron", "Overdue"),
        ("Birch", "Today"),
        ("Quill", "In 2 days"),
        ("Slate", "In 4 days"),
    ]
    assert rows[0].secondary == "wrote 2 h ago"
    assert rows[1].secondary.startswith("last contact ")
    assert rows[3].secondary == "no contact yet"


def test_quiet_says_who_had_the_last_word(stand: Stand) -> None:
    rows = stand.rows("today_quiet")
    assert [(row.title, row.trailing) for row in rows] == [
        ("Sedge", "9 days"),
        ("Ember", "15 days"),
        ("Tarn", "33 days"),
    ]
    assert rows[0].secondary == "They wrote: thanked for the link, will think about it"
    assert rows[1].secondary == "You wrote: asked how the first week went"


def test_quiet_since_an_imported_conversation_has_no_line_to_show(
    context: UiContext, filled_desk: Desk, keep: Keep, qtbot: QtBot
) -> None:
    sedge = person(filled_desk, "Sedge")
    ask(filled_desk, lambda connection: bring_in(connection, sedge, NOW_MS - 8 * DAY))
    made = Stand(context, filled_desk, keep, qtbot)
    made.settle()
    row = made.rows("today_quiet")[0]
    assert (row.title, row.secondary, row.trailing) == ("Sedge", "You wrote last", "8 days")


def bring_in(connection: Connection, who: PersonId, at: int) -> None:
    """Put a message into the vault as an import of a conversation does."""
    run = connection.execute(
        "INSERT INTO import_run(at, kind, format, zone, person_id, read, added, known, left_out, kept_text)"
        " VALUES (?, 0, 'whatsapp', '', ?, 1, 1, 0, 0, 0)",
        (at, who),
    ).lastrowid
    connection.execute(
        "INSERT INTO message(person_id, import_id, platform, at, direction, length, fingerprint)"
        " VALUES (?, ?, 'WhatsApp', ?, ?, 12, x'01')",
        (who, run, at, Direction.OUT),
    )
    timeline.refresh_last_contact(connection, who)


def test_nothing_is_shown_as_empty_before_it_is_known(
    context: UiContext, filled_desk: Desk, keep: Keep, qtbot: QtBot
) -> None:
    made = Stand(context, filled_desk, keep, qtbot)
    assert not any(text.startswith(("No step", "Nothing half", "No conversation")) for text in made.words())
    made.settle()
    assert made.rows("today_steps")


def test_enter_and_click_open_the_person(stand: Stand) -> None:
    steps = stand.steps()
    stand.qtbot.keyClick(steps, Qt.Key.Key_Return)
    spot = steps.visualRect(steps.model().index(1, 0)).center()
    stand.qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    expected = [Place(area=Area.PEOPLE, person=person(stand.desk, name)) for name in ("Heron", "Birch")]
    assert stand.went == expected


def test_done_clears_the_step_and_undo_brings_it_back(stand: Stand) -> None:
    before = step_of(stand.desk, "Heron")
    stand.qtbot.keyClick(stand.steps(), Qt.Key.Key_D)
    stand.settle()
    assert step_of(stand.desk, "Heron") == ("", None)
    assert [row.lead for row in stand.rows("today_steps")] == ["Birch", "Quill", "Slate"]
    text, undo = stand.undos[0]
    assert text == "Heron: next step done."
    undo()
    stand.settle()
    assert step_of(stand.desk, "Heron") == before
    assert stand.rows("today_steps")[0].lead == "Heron"


@pytest.mark.parametrize(("key", "days"), [(Qt.Key.Key_T, 1), (Qt.Key.Key_W, 7)])
def test_a_step_is_moved_and_moved_back(stand: Stand, key: Qt.Key, days: int) -> None:
    before = step_of(stand.desk, "Heron")
    stand.qtbot.keyClick(stand.steps(), key)
    stand.settle()
    moved = step_of(stand.desk, "Heron")[1]
    assert str(moved) == str(TODAY.fromordinal(TODAY.toordinal() + days))
    stand.undos[0][1]()
    stand.settle()
    assert step_of(stand.desk, "Heron") == before


def test_the_keyboard_stays_on_the_list_when_a_row_goes(stand: Stand) -> None:
    steps = stand.steps()
    stand.qtbot.keyClick(steps, Qt.Key.Key_D)
    stand.settle()
    assert steps.hasFocus()
    assert steps.currentIndex().row() == 0


def test_letters_with_a_modifier_do_nothing_to_a_step(stand: Stand) -> None:
    before = step_of(stand.desk, "Heron")
    stand.qtbot.keyClick(stand.steps(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    stand.settle()
    assert step_of(stand.desk, "Heron") == before


def test_a_new_contact_from_a_step(stand: Stand) -> None:
    stand.qtbot.keyClick(stand.steps(), Qt.Key.Key_C)
    heron = person(stand.desk, "Heron")
    assert stand.went == [Place(area=Area.PEOPLE, person=heron, action="new-contact")]


def test_the_menu_offers_all_that_the_keys_do(stand: Stand) -> None:
    steps = stand.steps()
    menu = steps.menu_for(steps.currentIndex())
    actions: list[QAction] = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in actions] == [
        "Open the person",
        "Done\tD",
        "Tomorrow\tT",
        "Next week\tW",
        "New contact\tC",
    ]
    actions[1].trigger()
    stand.settle()
    assert step_of(stand.desk, "Heron") == ("", None)


def test_the_dots_open_the_menu_and_not_the_person(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = stand.steps()
    opened: list[int] = []
    monkeypatch.setattr(steps, "_open_menu", lambda index, _at: opened.append(index.row()))
    row = steps.visualRect(steps.model().index(1, 0))
    spot = QPoint(row.right() - 12, row.center().y())
    stand.qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == [1]
    assert stand.went == []


def test_a_draft_note_is_gone_on_with(stand: Stand) -> None:
    rows = stand.list_of("today_drafts")
    rows.setFocus()
    stand.qtbot.keyClick(rows, Qt.Key.Key_Return)
    place = stand.went[0]
    assert (place.person, place.tab) == (person(stand.desk, "Quill"), PersonTab.NOTES)
    assert place.entry is not None


@pytest.mark.parametrize(
    ("slot", "who", "place"),
    [
        ("contact:3", PersonId(3), Place(area=Area.PEOPLE, person=PersonId(3), action="new-contact")),
        (
            "amend:7",
            PersonId(3),
            Place(area=Area.PEOPLE, person=PersonId(3), tab=PersonTab.NOTES, entry=EntryId(7)),
        ),
        ("new-person", None, Place(area=Area.PEOPLE, action="new-person")),
        ("other:1", PersonId(3), Place(area=Area.PEOPLE, person=PersonId(3))),
    ],
)
def test_a_form_is_gone_on_with_where_it_was_left(slot: str, who: PersonId | None, place: Place) -> None:
    assert form_place(slot, who) == place


def test_drafts_of_both_kinds_newest_first(stand: Stand) -> None:
    ask(stand.desk, lambda connection: drafts.save(connection, "new-person", None, {"aim": "listen first"}))
    stand.page.enter(Place(area=Area.TODAY))
    stand.settle()
    assert [(row.lead, row.title) for row in stand.rows("today_drafts")][0] == ("New person", "listen first")


def test_a_change_elsewhere_is_seen_at_once(stand: Stand) -> None:
    quill = person(stand.desk, "Quill")
    stand.desk.write(stand.page, lambda connection: people.close(connection, quill, "moved"), Touched.PEOPLE)
    stand.settle()
    assert "Quill" not in [row.lead for row in stand.rows("today_steps")]


def test_a_new_day_is_a_new_page(stand: Stand, clock: Clock) -> None:
    clock.now_ms += DAY
    stand.page.refresh_clock()
    stand.settle()
    assert "Tuesday 24 November" in stand.words()
    assert [row.chip for row in stand.rows("today_steps")][:2] == ["Overdue", "Overdue"]


def test_times_grow_old_without_reading_again(stand: Stand, clock: Clock) -> None:
    clock.now_ms += 2 * 3_600_000
    stand.page.refresh_clock()
    assert stand.rows("today_steps")[0].secondary == "wrote 4 h ago"


def test_an_empty_vault_teaches(empty: Stand) -> None:
    words = empty.words()
    assert "No people yet. Add the first person you write with." in words
    assert "Next steps" not in words
    button = empty.page.findChild(QPushButton, "today_new")
    assert isinstance(button, QPushButton)
    assert empty.page.focusWidget() is button
    empty.qtbot.keyClick(button, Qt.Key.Key_Return)
    assert empty.went == [Place(area=Area.PEOPLE, action="new-person")]


def test_the_keyboard_goes_to_the_list_although_another_window_is_active(
    context: UiContext, filled_desk: Desk, keep: Keep, qtbot: QtBot
) -> None:
    other = keep(QWidget())
    made = Stand(context, filled_desk, keep, qtbot)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    made.settle()
    assert made.page.focusWidget() is made.list_of("today_steps")


def test_the_first_person_ends_the_teaching(empty: Stand) -> None:
    empty.desk.write(empty.page, lambda connection: add(connection, "Heron"), Touched.PEOPLE)
    empty.settle()
    words = empty.words()
    assert "No people yet. Add the first person you write with." not in words
    assert "No step is due this week. Set a next step on a person's page and it waits here." in words


def test_cut_lists_lead_to_all_of_it(context: UiContext, large_desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    made = Stand(context, large_desk, keep, qtbot)
    made.settle()
    assert len(made.rows("today_steps")) == 12
    links = [
        button
        for button in made.page.findChildren(QPushButton)
        if button.isVisible() and button.text().startswith("All ")
    ]
    for button in links:
        button.click()
    assert [place.topic for place in made.went] == ["next-step", "last-contact"]
    made.settle()
    assert len(made.rows("today_drafts")) > 12


def test_what_a_person_wrote_is_never_markup(
    context: UiContext, desk: Desk, keep: Keep, qtbot: QtBot
) -> None:
    def fill(connection: Connection) -> None:
        who = add(connection, "<b>Heron</b>", next_step="<img src=x>", next_step_on=TODAY)
        contact(connection, who, NOW_MS - 9 * DAY, "<i>hello</i>")

    ask(desk, fill)
    made = Stand(context, desk, keep, qtbot)
    made.settle()
    assert made.rows("today_steps")[0].title == "<img src=x>"
    tip = made.list_of("today_quiet").model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;i&gt;hello" in tip


def test_the_models_keep_their_promises_to_qt(stand: Stand) -> None:
    testers = [
        QAbstractItemModelTester(
            stand.list_of(name).model(), QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        for name in ("today_steps", "today_drafts", "today_quiet")
    ]
    stand.qtbot.keyClick(stand.steps(), Qt.Key.Key_D)
    stand.settle()
    assert len(testers) == 3


def test_a_screen_reader_hears_whole_rows(stand: Stand) -> None:
    heard = stand.list_of("today_steps").model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Heron, Answer his question about the training place, Overdue, wrote 2 h ago"
    assert [widget.accessibleName() for widget in focus_chain(stand.page)] == [
        "Next steps",
        "Drafts",
        "Gone quiet",
    ]


def test_a_long_step_takes_two_lines_and_no_more(stand: Stand) -> None:
    steps = stand.steps()
    one, two = steps.sizeHintForRow(0), steps.sizeHintForRow(1)
    assert one < two
    stand.page.resize(700, 752)
    stand.settle()
    assert all(steps.sizeHintForRow(row) <= two for row in range(steps.model().rowCount()))


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
    filled_desk: Desk,
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
    made = Stand(context, filled_desk, keep, qtbot)
    made.page.resize(*size)
    made.settle()
    snap(made.page, f"today-{name}-{size[0]}", size)
    assert_accessible(made.page)
    for rows in made.page.findChildren(ShortList):
        last = rows.visualRect(rows.model().index(rows.model().rowCount() - 1, 0))
        assert last.bottom() <= rows.viewport().height(), "a row is cut off"


def test_another_language_is_spoken_at_once(stand: Stand, languages: Languages) -> None:
    languages.install("x-long")
    stand.settle()
    assert "⟦Ñéxt stéps långs⟧" in stand.words()
    assert stand.rows("today_steps")[0].chip.startswith("⟦")
