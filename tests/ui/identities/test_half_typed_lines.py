"""Half-typed lines: Wayside locks, somebody opens it again, and the line is where it was, for nobody else to see."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import NOW_MS, TODAY, ask
from tests.ui.identities.cast import Cast
from tests.ui.identities.stage import Stage
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person_page import PersonPage
from wayside.ui.shell.page import Area, IdentityTab, PersonTab, Place
from wayside.vault.connection import Connection
from wayside.work import identities, people, search, today
from wayside.work.identities import WatchKind

TYPED = "halfaword"
WORDS = Place(area=Area.IDENTITIES, topic="words")
Again = Callable[[], Stage]


@pytest.fixture
def again(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep, stage: Stage) -> Again:
    """Give the way to a new window: what was half typed is handed in as a lock does it."""

    def lock_and_open() -> Stage:
        for window in QGuiApplication.topLevelWindows():
            window.hide()
        desk.flush()
        return Stage(context, desk, qtbot, keep)

    return lock_and_open


def heron(cast: Cast) -> Place:
    return Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.OVERVIEW)


def jonas(cast: Cast, tab: IdentityTab) -> Place:
    return Place(area=Area.IDENTITIES, identity=cast.jonas, identity_tab=tab)


def words(_cast: Cast) -> Place:
    return WORDS


PLACES: dict[str, tuple[Callable[[Cast], Place], str]] = {
    "a handle": (heron, "handle_name"),
    "its platform": (heron, "handle_platform"),
    "a relationship": (heron, "relationship_kind"),
    "a tag": (heron, "overview_tag"),
    "what they were told": (heron, "told_line"),
    "a word about them": (heron, "watch_line"),
    "a word of one's own": (words, "watch_line"),
    "a fact": (lambda cast: jonas(cast, IdentityTab.FACTS), "fact_line"),
    "an account": (lambda cast: jonas(cast, IdentityTab.ACCOUNTS), "account_handle"),
    "a step after burning": (
        lambda cast: Place(area=Area.IDENTITIES, identity=cast.leon, identity_tab=IdentityTab.SAFETY),
        "burn_remark_warn-people",
    ),
}


def begin(stage: Stage, name: str, text: str = TYPED) -> None:
    """Type, and be interrupted before anything else happens."""
    stage.widget(name).setFocus(Qt.FocusReason.TabFocusReason)
    stage.type(text)


def line(stage: Stage, name: str) -> QLineEdit:
    found = stage.widget(name)
    assert isinstance(found, QLineEdit)
    return found


def ask_to_close(stage: Stage) -> None:
    """Choose it in the menu of the person's page."""
    assert isinstance(stage.page, PersonPage)
    stage.page.header._ask_to_close()
    stage.settle()


@pytest.mark.parametrize("what", PLACES)
def test_a_line_half_typed_is_there_after_a_lock(cast: Cast, stage: Stage, again: Again, what: str) -> None:
    place, name = PLACES[what]
    stage.go(place(cast))
    begin(stage, name)
    opened = again()
    opened.go(place(cast))
    assert line(opened, name).text() == TYPED


def test_today_the_rail_and_the_search_know_nothing_of_half_typed_lines(
    cast: Cast, stage: Stage, again: Again
) -> None:
    before = ask(stage.desk, lambda connection: today.waiting(connection, TODAY))
    for place, name in PLACES.values():
        stage.go(place(cast))
        begin(stage, name)
    opened = again()
    opened.go(Place(area=Area.TODAY))
    assert TYPED not in opened.words(opened.window)
    seen = ask(opened.desk, lambda connection: today.overview(connection, NOW_MS, TODAY))
    assert (seen.notes, seen.forms, seen.drafts_count) == ((), (), 0)
    assert ask(opened.desk, lambda connection: today.waiting(connection, TODAY)) == before
    assert ask(opened.desk, lambda connection: search.search(connection, TYPED)).hits == ()


def test_another_person_has_a_line_of_their_own(cast: Cast, stage: Stage) -> None:
    stage.go(heron(cast))
    begin(stage, "handle_name")
    begin(stage, "watch_line", "secret")
    stage.go(Place(area=Area.PEOPLE, person=cast.otter, tab=PersonTab.OVERVIEW))
    assert line(stage, "handle_name").text() == ""
    assert line(stage, "watch_line").text() == ""
    stage.go(heron(cast))
    assert line(stage, "handle_name").text() == TYPED
    assert line(stage, "watch_line").text() == "secret"


@pytest.mark.parametrize("end", ["added", "emptied"])
def test_what_was_added_or_emptied_does_not_come_back(
    cast: Cast, stage: Stage, again: Again, end: str
) -> None:
    stage.go(heron(cast))
    begin(stage, "handle_platform", "Discord")
    begin(stage, "handle_name")
    stage.desk.flush()
    stage.settle()
    if end == "added":
        stage.press("handle_add")
    else:
        for name in ("handle_platform", "handle_name"):
            line(stage, name).selectAll()
            stage.widget(name).setFocus()
            stage.key(Qt.Key.Key_Delete)
    opened = again()
    opened.go(heron(cast))
    assert line(opened, "handle_name").text() == ""
    assert line(opened, "handle_platform").text() == ""
    handles = ask(opened.desk, lambda connection: people.handles(connection, cast.heron))
    assert (TYPED in [handle.handle for handle in handles]) is (end == "added")


def test_what_was_chosen_beside_a_line_comes_back_with_it(cast: Cast, stage: Stage, again: Again) -> None:
    stage.go(WORDS)
    begin(stage, "watch_line")
    stage.tab_to("watch_anywhere")
    stage.key(Qt.Key.Key_Space)
    opened = again()
    opened.go(WORDS)
    opened.press("watch_add")
    terms = ask(opened.desk, lambda connection: identities.watch_terms(connection, None))
    added = next(term for term in terms if term.text == TYPED)
    assert added.anywhere
    assert added.kind is WatchKind.NAME


def test_a_hidden_word_that_comes_back_stays_hidden_until_somebody_comes_to_the_line(
    cast: Cast, stage: Stage, again: Again
) -> None:
    stage.go(WORDS)
    begin(stage, "watch_line")
    assert line(stage, "watch_line").displayText() == TYPED
    opened = again()
    opened.go(WORDS)
    assert TYPED not in line(opened, "watch_line").displayText()
    opened.tab_to("watch_anywhere")
    opened.key(Qt.Key.Key_Backtab)
    opened.tab_to("watch_line")
    assert line(opened, "watch_line").displayText() == TYPED
    opened.go(Place(area=Area.TODAY))
    opened.go(WORDS)
    assert TYPED not in line(opened, "watch_line").displayText()


def test_a_word_half_changed_is_still_the_same_word_after_a_lock(
    cast: Cast, stage: Stage, again: Again
) -> None:
    stage.go(WORDS)
    stage.press("watch_show")
    buttons = stage.page.findChildren(QAbstractButton)
    next(button for button in buttons if button.accessibleName() == "Change Ada").click()
    begin(stage, "watch_line", "Adah")
    opened = again()
    opened.go(WORDS)
    opened.write("watch_line", "Adahl", enter=True)
    terms = ask(opened.desk, lambda connection: identities.watch_terms(connection, None))
    assert sorted(term.text for term in terms) == ["Adahl", "Lindenhof", "Lindqvist", "Mill Lane"]


def test_the_reason_of_a_dialog_comes_back_until_it_is_cancelled(
    cast: Cast, stage: Stage, again: Again
) -> None:
    stage.go(heron(cast))
    ask_to_close(stage)
    begin(stage, "close_reason")
    opened = again()
    opened.go(heron(cast))
    ask_to_close(opened)
    assert line(opened, "close_reason").text() == TYPED
    opened.key(Qt.Key.Key_Escape)
    ask_to_close(opened)
    assert line(opened, "close_reason").text() == ""


def test_a_half_typed_line_goes_with_its_person(cast: Cast, stage: Stage, again: Again) -> None:
    stage.go(heron(cast))
    begin(stage, "watch_line")
    opened = again()

    def left(connection: Connection) -> int:
        connection.execute("DELETE FROM person WHERE id = ?", (cast.heron,))
        return int(connection.execute("SELECT count(*) FROM draft").fetchone()[0])

    opened.settle()
    assert ask(opened.desk, left) == 0
