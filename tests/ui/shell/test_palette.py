"""The palette: type, see, press Enter; nothing waits and nothing lies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_fixtures import NOW_MS, add, ask, contact, settled
from tests.ui.walk import assert_accessible
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.i18n import Languages
from wayside.ui.people.person.reading import utf16_places
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.shell.palette import Palette
from wayside.ui.shell.palette_model import LINE_ROLE, Line, LineKind
from wayside.ui.theme.tokens import ThemeChoice
from wayside.vault.connection import Connection
from wayside.work import people, timeline
from wayside.work.people import PersonId

Keep = Callable[[QWidget], QWidget]


@dataclass
class Driver:
    """Types into a palette and reads what it shows."""

    palette: Palette
    desk: Desk
    qtbot: QtBot
    gone: list[Place] = field(default_factory=list)
    acts: list[str] = field(default_factory=list)

    @property
    def input(self) -> QLineEdit:
        found = self.palette.findChild(QLineEdit, "palette_line")
        assert isinstance(found, QLineEdit)
        return found

    @property
    def view(self) -> QListView:
        found = self.palette.findChild(QListView, "palette_list")
        assert isinstance(found, QListView)
        return found

    def lines(self) -> list[Line]:
        model = self.view.model()
        return [model.index(row, 0).data(LINE_ROLE) for row in range(model.rowCount())]

    def texts(self, kind: LineKind | None = None) -> list[str]:
        return [
            "".join(span.text for span in line.spans)
            for line in self.lines()
            if kind is None or line.kind is kind
        ]

    def current(self) -> str:
        line = self.view.currentIndex().data(LINE_ROLE)
        return "".join(span.text for span in line.spans) if line is not None else ""

    def hint(self) -> str:
        return self.palette._hint.text()

    def type(self, text: str) -> None:
        self.input.clear()
        self.qtbot.keyClicks(self.input, text)
        self.answered()

    def answered(self) -> None:
        settled(self.desk, self.qtbot)
        self.qtbot.waitUntil(lambda: self.palette._answered)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.input, key)


@pytest.fixture
def drive(context: UiContext, filled_desk: Desk, keep: Keep, qtbot: QtBot) -> Iterator[Driver]:
    yield from driven(context, filled_desk, keep, qtbot)


@pytest.fixture
def german_drive(
    german: None, context: UiContext, filled_desk: Desk, keep: Keep, qtbot: QtBot
) -> Iterator[Driver]:
    yield from driven(context, filled_desk, keep, qtbot)


def driven(context: UiContext, filled_desk: Desk, keep: Keep, qtbot: QtBot) -> Iterator[Driver]:
    window = keep(QWidget())
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    palette = Palette(context, filled_desk, window)
    driver = Driver(palette, filled_desk, qtbot)
    palette.go.connect(driver.gone.append)
    palette.act.connect(driver.acts.append)
    palette.open_with("")
    driver.answered()
    yield driver
    settled(filled_desk, qtbot)


def person(drive: Driver, name: str) -> PersonId:
    found = ask(drive.desk, lambda connection: people.find(connection, name))
    assert found is not None
    return found


# Finding ------------------------------------------------------------------------------------------------------


def test_what_is_typed_is_found_and_leads_there(drive: Driver) -> None:
    drive.type("place still")
    assert drive.texts(LineKind.FOUND) == ["asked whether the place is still free"]
    line = next(line for line in drive.lines() if line.kind is LineKind.FOUND)
    assert [span.text for span in line.spans if span.matched] == ["place", "still"]
    assert "Heron" in line.below[0].text
    assert "2 h ago" in line.below[0].text
    drive.press(Qt.Key.Key_Return)
    (place,) = drive.gone
    assert (place.person, place.tab, place.match) == (
        person(drive, "heron"),
        PersonTab.TIMELINE,
        "place still",
    )
    assert place.entry is not None
    assert not drive.palette.isVisible()


def test_a_note_leads_to_the_notes(drive: Driver) -> None:
    drive.type("shorter sentences")
    drive.press(Qt.Key.Key_Return)
    assert drive.gone[0].tab is PersonTab.NOTES


def test_people_come_before_what_was_written(drive: Driver) -> None:
    ask(drive.desk, lambda c: contact(c, _find(c, "birch"), NOW_MS, "spoke about the heron at the pond"))
    drive.type("heron")
    assert drive.texts() == ["People", "Heron", "Found", "spoke about the heron at the pond"]
    drive.press(Qt.Key.Key_Return)
    assert drive.gone == [Place(area=Area.PEOPLE, person=person(drive, "heron"))]


def test_nobody_is_listed_twice(drive: Driver) -> None:
    drive.type("heron")
    assert drive.texts(LineKind.PERSON) == ["Heron"]


def test_more_comes_when_the_end_is_reached(drive: Driver) -> None:
    def many(connection: Connection) -> None:
        heron = _find(connection, "heron")
        for number in range(75):
            contact(connection, heron, NOW_MS - number, f"zephyr number {number}")

    ask(drive.desk, many)
    drive.type("zephyr")
    assert len(drive.texts(LineKind.FOUND)) < 75
    for _ in range(100):
        drive.press(Qt.Key.Key_PageDown)
        drive.answered()
    assert len(set(drive.texts(LineKind.FOUND))) == 75
    assert len(drive.texts(LineKind.FOUND)) == 75


def test_only_the_last_of_many_keystrokes_is_answered(drive: Driver) -> None:
    for text in ("h", "he", "her", "zzz", "birch"):
        drive.input.setText(text)
    drive.answered()
    assert drive.texts(LineKind.PERSON) == ["Birch"]


def test_enter_pressed_too_early_waits_for_the_answer(drive: Driver) -> None:
    drive.input.setText("birch")
    drive.press(Qt.Key.Key_Return)
    assert drive.gone == []
    drive.qtbot.waitUntil(lambda: bool(drive.gone))
    assert drive.gone == [Place(area=Area.PEOPLE, person=person(drive, "birch"))]


def test_without_an_answer_there_are_still_the_actions(drive: Driver) -> None:
    drive.palette._on_answer = lambda *_: None  # type: ignore[method-assign]  # a vault that is busy
    drive.input.setText("lock")
    drive.qtbot.waitUntil(lambda: "Lock" in drive.texts(LineKind.ACTION))


def test_nothing_found_says_what_to_try(drive: Driver) -> None:
    drive.type("zzzxy")
    assert drive.lines() == []
    assert "shorter beginning" in drive.hint()


def test_text_that_looks_like_markup_is_text(drive: Driver) -> None:
    ask(drive.desk, lambda c: contact(c, _find(c, "heron"), NOW_MS, "<b>bold</b> &amp; <img src=x>"))
    drive.type("bold")
    assert drive.texts(LineKind.FOUND) == ["<b>bold</b> &amp; <img src=x>"]


# Doing --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "tab", "action"),
    [
        ("new contact with her", PersonTab.TIMELINE, "new-contact"),
        ("contact heron", PersonTab.TIMELINE, "new-contact"),
        ("New Contact HERON", PersonTab.TIMELINE, "new-contact"),
        ("note heron", PersonTab.NOTES, "new-note"),
        ("new note about her", PersonTab.NOTES, "new-note"),
        ("open heron", None, ""),
        ("go to heron", None, ""),
    ],
)
def test_people_say_it_in_their_own_way(drive: Driver, text: str, tab: PersonTab | None, action: str) -> None:
    drive.type(text)
    drive.press(Qt.Key.Key_Return)
    heron = person(drive, "heron")
    assert drive.gone == [Place(area=Area.PEOPLE, person=heron, tab=tab, action=action)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("new person", Place(area=Area.PEOPLE, action="new-person")),
        ("today", Place(area=Area.TODAY)),
        ("settings: app", Place(area=Area.SETTINGS, topic="appearance")),
        ("handbook: lock", Place(area=Area.HANDBOOK, topic="locking")),
    ],
)
def test_it_goes_everywhere(drive: Driver, text: str, place: Place) -> None:
    drive.type(text)
    drive.press(Qt.Key.Key_Return)
    assert drive.gone == [place]


@pytest.mark.parametrize(("text", "act"), [("lock", "lock"), ("lock and q", "quit"), ("keyb", "shortcuts")])
def test_it_acts(drive: Driver, text: str, act: str) -> None:
    drive.type(text)
    drive.press(Qt.Key.Key_Return)
    assert drive.acts == [act]


def test_an_action_without_a_name_asks_for_it(drive: Driver) -> None:
    drive.type("new con")
    assert drive.current() == "New contact with …"
    drive.press(Qt.Key.Key_Return)
    assert drive.input.text() == "new contact with "
    assert drive.palette.isVisible()
    drive.qtbot.keyClicks(drive.input, "bir")
    drive.answered()
    assert drive.current() == "New contact with Birch"


def test_with_nothing_typed_it_offers_where_one_was_and_the_main_actions(drive: Driver) -> None:
    heron, birch = person(drive, "heron"), person(drive, "birch")
    here, there = (Place(area=Area.PEOPLE, person=who) for who in (heron, birch))
    drive.palette.open_with("", [here, Place(area=Area.TODAY), there, here])
    drive.answered()
    assert drive.texts(LineKind.PERSON) == ["Birch"]
    assert drive.texts(LineKind.ACTION)[:2] == ["New contact with Heron", "New note about Heron"]
    assert "Lock" in drive.texts(LineKind.ACTION)


# Narrowing ----------------------------------------------------------------------------------------------------


def test_a_filter_completes_itself_with_tab(drive: Driver) -> None:
    drive.type("pers")
    drive.press(Qt.Key.Key_Tab)
    assert drive.input.text() == "person:"
    drive.qtbot.keyClicks(drive.input, "her")
    drive.answered()
    drive.press(Qt.Key.Key_Tab)
    assert drive.input.text() == "person:Heron "
    drive.answered()
    assert drive.texts(LineKind.FOUND) == ["asked whether the place is still free"]


def test_a_code_name_of_two_words_is_quoted(drive: Driver) -> None:
    ask(drive.desk, lambda connection: add(connection, "Grey Wren"))
    drive.type("person:gre")
    drive.press(Qt.Key.Key_Tab)
    assert drive.input.text() == 'person:"Grey Wren" '


def test_days_and_kinds_are_offered(drive: Driver) -> None:
    drive.type("kind:")
    assert [line.fill for line in drive.lines() if line.fill] == [
        "kind:person ",
        "kind:contact ",
        "kind:note ",
    ]
    drive.type("after:")
    assert "after:2026-11-16 " in [line.fill for line in drive.lines()]


@pytest.mark.parametrize(
    ("text", "said"), [("after:soon", "2026-01-31"), ("kind:letter", "person, contact, note")]
)
def test_a_filter_that_makes_no_sense_says_what_would(drive: Driver, text: str, said: str) -> None:
    drive.type(text)
    assert said in drive.hint()


def test_in_german_the_filters_are_german_and_what_is_shown_is_understood(german_drive: Driver) -> None:
    drive = german_drive
    shown = [example.strip("\u2068\u2069") for example in drive.hint().split("   ")]
    assert shown[0].endswith("person:reiher")
    assert shown[1:3] == ["art:notiz", "ab:2026-01-31"]
    drive.type("art:notiz")
    assert drive.texts(LineKind.FOUND) == ["He sounded different on the phone. Shorter sentences, and"]
    drive.type("person:quill ab:2026-01-31 art:kontakt")
    assert drive.texts(LineKind.FOUND) == ["short answer, tired"]
    # What somebody learnt in English, and what is only text, stay what they are.
    drive.type("kind:note")
    assert drive.texts(LineKind.FOUND) == ["He sounded different on the phone. Shorter sentences, and"]
    drive.type("art:brief")
    assert "person, kontakt, notiz" in drive.hint()
    drive.type("ab:bald")
    assert "2026-01-31" in drive.hint()
    drive.type("art:notiz different")
    drive.press(Qt.Key.Key_Return)
    # Where it leads the same words are marked, and no filter.
    (place,) = drive.gone
    assert place.match == "art:notiz different"
    assert utf16_places("a different notiz", place.match) == ((2, 11),)


def test_in_german_the_filters_complete_themselves(german_drive: Driver) -> None:
    drive = german_drive
    drive.type("ar")
    drive.press(Qt.Key.Key_Tab)
    assert drive.input.text() == "art:"
    drive.answered()
    assert [line.fill for line in drive.lines() if line.fill] == ["art:person ", "art:kontakt ", "art:notiz "]
    drive.type("ab:")
    assert "ab:2026-11-16 " in [line.fill for line in drive.lines()]
    drive.type("befo")
    assert "before:" in [line.fill for line in drive.lines()]
    drive.type("person:hero")
    drive.press(Qt.Key.Key_Tab)
    assert drive.input.text() == "person:Heron "


# Keyboard, looks, secrecy -------------------------------------------------------------------------------------


def test_arrows_pass_over_headings_and_stop_at_the_ends(drive: Driver) -> None:
    drive.type("he")
    first = drive.current()
    drive.press(Qt.Key.Key_Up)
    assert drive.current() == first
    seen = [first]
    for _ in range(len(drive.lines())):
        drive.press(Qt.Key.Key_Down)
        if drive.current() != seen[-1]:
            seen.append(drive.current())
    assert seen == [
        text
        for text, line in zip(drive.texts(), drive.lines(), strict=True)
        if line.kind is not LineKind.HEADING
    ]


def test_escape_gives_the_keyboard_back_and_forgets_everything(
    context: UiContext, filled_desk: Desk, keep: Keep, qtbot: QtBot
) -> None:
    window = keep(QWidget())
    window.resize(1024, 640)
    before = QLineEdit(window)
    window.show()
    qtbot.waitExposed(window)
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    palette = Palette(context, filled_desk, window)
    palette.open_with("")
    line = palette.findChild(QLineEdit, "palette_line")
    assert isinstance(line, QLineEdit)
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "heron")
    settled(filled_desk, qtbot)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert before.hasFocus()
    assert line.text() == ""
    assert palette._model.rowCount() == 0


def test_sending_the_keyboard_elsewhere_closes_it(drive: Driver) -> None:
    other = QLineEdit(drive.palette.covered)
    other.show()
    other.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not drive.palette.isVisible()
    assert other.hasFocus()


@pytest.mark.parametrize(
    ("language", "theme", "scale", "size"),
    [
        ("en", ThemeChoice.LIGHT, 1.0, (1280, 800)),
        ("en", ThemeChoice.DARK, 1.0, (1024, 640)),
        ("x-long", ThemeChoice.LIGHT, 1.0, (1024, 640)),
        ("x-rtl", ThemeChoice.HIGH_CONTRAST, 1.0, (1280, 800)),
        ("en", ThemeChoice.LIGHT, 2.0, (1024, 640)),
    ],
)
def test_it_fits_and_is_named_in_every_look(
    context: UiContext,
    large_desk: Desk,
    languages: Languages,
    keep: Keep,
    snap: Callable[..., Path],
    qtbot: QtBot,
    language: str,
    theme: ThemeChoice,
    scale: float,
    size: tuple[int, int],
) -> None:
    def mixed(connection: Connection) -> None:
        someone = add(connection, "نهر")
        contact(connection, someone, NOW_MS, "قال مَرْحَبًا workshop بكم في الورشة الجديدة وسأل عن التدريب " * 3)
        timeline.start_note(
            connection, someone, "a very long line before it " * 20 + "workshop 👩\u200d👧 \u202eturned"
        )

    ask(large_desk, mixed)
    languages.install(language)
    context.look.apply(theme)
    context.look.set_text_scale(scale)
    window = keep(QWidget())
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    palette = Palette(context, large_desk, window)
    palette.open_with("")
    palette._line.setText("workshop")
    settled(large_desk, qtbot)
    qtbot.waitUntil(lambda: palette._answered)
    assert palette.rect().contains(palette.panel.geometry())
    assert palette._hint.height() >= palette._hint.fontMetrics().height()
    assert_accessible(palette)
    snap(window, f"palette-{language}-{theme.value}-{int(scale * 100)}")


def _find(connection: Connection, name: str) -> PersonId:
    found = people.find(connection, name)
    assert found is not None
    return found
