"""The form for a new person: what it insists on, what it says, and that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk_fixtures import TODAY, add, ask, settled
from tests.ui.walk import assert_accessible
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.i18n import Languages
from wayside.ui.people.new_person_dialog import SLOT, NewPersonDialog
from wayside.ui.people.people_page import PeoplePage
from wayside.ui.shell.page import Area, Place
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ThemeChoice
from wayside.vault.connection import Connection
from wayside.work import drafts, people
from wayside.work.people import Minor, Person

Keep = Callable[[QWidget], QWidget]
Snap = Callable[..., Path]


class Stand:
    """The list with the form open over it."""

    def __init__(self, context: UiContext, desk: Desk, keep: Keep, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.page = PeoplePage(context, desk)
        keep(self.page)
        self.went: list[Place] = []
        self.told: list[str] = []
        self.undos: list[Callable[[], None]] = []
        self.page.go.connect(self.went.append)
        self.page.told.connect(self.told.append)
        self.page.undo_offered.connect(lambda _text, undo: self.undos.append(undo))
        self.page.resize(1072, 752)
        self.page.show()
        self.page.enter(Place(area=Area.PEOPLE))
        self.settle()
        self.dialog = self.open()

    def open(self) -> NewPersonDialog:
        """Open the form as the frame does."""
        self.page.enter(Place(area=Area.PEOPLE, action="new-person"))
        self.dialog = next(d for d in self.page.findChildren(NewPersonDialog) if d.isVisible())
        self.dialog.activateWindow()
        self.settle()
        return self.dialog

    def settle(self) -> None:
        """Wait until everything asked for has been answered."""
        for _ in range(4):
            settled(self.desk, self.qtbot)

    def line(self, name: str) -> QLineEdit:
        """Return a line of the form."""
        found = self.dialog.findChild(QLineEdit, f"new_person_{name}")
        assert isinstance(found, QLineEdit)
        return found

    def type(self, name: str, text: str) -> None:
        """Type into a line and leave it."""
        self.line(name).setFocus()
        self.qtbot.keyClicks(self.line(name), text)
        self.qtbot.keyClick(self.line(name), Qt.Key.Key_Tab)
        self.settle()

    def press(self, name: str) -> None:
        """Press a button of the form."""
        button = self.dialog.findChild(QPushButton, f"new_person_{name}")
        assert isinstance(button, QPushButton)
        button.click()
        self.settle()

    def draft(self) -> dict[str, str] | None:
        """Return what is kept of the form."""
        found = ask(self.desk, lambda connection: drafts.load(connection, SLOT))
        return found.fields if found is not None else None

    def person(self, name: str) -> Person | None:
        """Return a person of the vault."""

        def read(connection: Connection) -> Person | None:
            who = people.find(connection, name)
            return people.get(connection, who) if who is not None else None

        return ask(self.desk, read)


@pytest.fixture
def stand(context: UiContext, desk: Desk, keep: Keep, qtbot: QtBot) -> Stand:
    """Give an open form over an empty vault."""
    return Stand(context, desk, keep, qtbot)


def test_begins_with_the_code_name_and_says_why_an_aim(stand: Stand) -> None:
    assert stand.line("name").hasFocus()
    assert "tells you when you are done" in stand.line("aim").accessibleDescription()


def test_adds_a_person_and_goes_there(stand: Stand) -> None:
    stand.type("name", "Heron")
    stand.type("aim", "Keep a door open")
    stand.type("step", "Ask about the week")
    stand.type("on", "tomorrow")
    stand.press("add")
    made = stand.person("Heron")
    assert made is not None
    assert (made.fields.aim, made.fields.minor) == ("Keep a door open", Minor.UNKNOWN)
    assert made.fields.next_step_on == TODAY + timedelta(days=1)
    assert stand.went == [Place(area=Area.PEOPLE, person=made.id)]
    assert stand.draft() is None


def test_enter_in_a_line_adds(stand: Stand) -> None:
    stand.type("name", "Heron")
    stand.type("aim", "Keep a door open")
    stand.qtbot.keyClick(stand.line("aim"), Qt.Key.Key_Return)
    stand.settle()
    assert stand.person("Heron") is not None


def test_suggests_and_invents_nothing(stand: Stand) -> None:
    assert all(not line.text() and line.completer() is None for line in stand.dialog.findChildren(QLineEdit))


@pytest.mark.parametrize("name", ["name", "aim"])
def test_what_is_required_is_said_once_the_field_is_left(stand: Stand, name: str) -> None:
    field = {"name": stand.dialog.form.name, "aim": stand.dialog.form.aim}[name]
    assert field.error() == ""
    stand.type(name, "  ")
    assert "is needed" in field.error()
    stand.type(name, "x")
    assert field.error() == ""


def test_adding_with_something_missing_goes_to_it(stand: Stand) -> None:
    stand.type("name", "Heron")
    stand.press("add")
    assert stand.line("aim").hasFocus()
    assert stand.person("Heron") is None


def test_a_taken_code_name_is_said_as_soon_as_it_is_left(stand: Stand) -> None:
    ask(stand.desk, lambda connection: add(connection, "Heron"))
    stand.type("name", "hERON")
    assert stand.dialog.form.name.error() == "Somebody already has this code name. Choose another."
    stand.type("aim", "Keep a door open")
    stand.press("add")
    assert stand.dialog.isVisible()
    stand.line("name").selectAll()
    stand.type("name", "Otter")
    assert stand.dialog.form.name.error() == ""
    stand.press("add")
    assert stand.person("Otter") is not None


def test_a_code_name_taken_meanwhile_keeps_what_was_typed(stand: Stand) -> None:
    stand.type("name", "Heron")
    stand.type("aim", "Keep a door open")
    ask(stand.desk, lambda connection: add(connection, "Heron"))
    stand.press("add")
    assert stand.dialog.form.name.error() == "Somebody already has this code name. Choose another."
    assert stand.line("aim").text() == "Keep a door open"
    assert stand.line("name").hasFocus()


def test_a_day_needs_a_step_and_must_be_a_day(stand: Stand) -> None:
    stand.type("name", "Heron")
    stand.type("aim", "Keep a door open")
    stand.type("on", "tomorrow")
    stand.press("add")
    assert stand.line("step").hasFocus()
    stand.type("step", "Ask")
    stand.line("on").selectAll()
    stand.type("on", "someday")
    stand.press("add")
    assert stand.person("Heron") is None
    assert stand.line("on").hasFocus()


def test_what_is_typed_is_kept_by_itself(stand: Stand) -> None:
    stand.type("aim", "Keep a door")
    stand.qtbot.waitUntil(lambda: (stand.draft() or {}).get("aim") == "Keep a door")


def test_locking_keeps_the_last_keystroke(stand: Stand) -> None:
    stand.line("aim").setFocus()
    stand.qtbot.keyClicks(stand.line("aim"), "half a sen")
    stand.desk.flush()
    assert stand.desk.vault_thread.drain(10)
    assert (stand.draft() or {}).get("aim") == "half a sen"


def test_escape_keeps_a_draft_says_so_and_brings_it_back(stand: Stand) -> None:
    stand.type("name", "Heron")
    stand.type("step", "Ask")
    stand.type("on", "2026-12-01")
    stand.qtbot.keyClick(stand.dialog, Qt.Key.Key_Escape)
    stand.settle()
    assert stand.told == ["Kept as a draft. It waits on Today."]
    stand.open()
    assert (stand.line("name").text(), stand.line("step").text()) == ("Heron", "Ask")
    assert stand.line("on").text() == "Tue 1 Dec 2026"


def test_an_untouched_form_leaves_nothing(stand: Stand) -> None:
    stand.press("leave")
    assert stand.draft() is None
    assert stand.told == []


def test_a_draft_is_thrown_away_and_brought_back(stand: Stand) -> None:
    stand.type("name", "Heron")
    stand.press("discard")
    assert stand.draft() is None
    stand.undos[0]()
    stand.settle()
    assert (stand.draft() or {}).get("code_name") == "Heron"


def test_emptying_the_form_forgets_the_draft(stand: Stand) -> None:
    stand.type("name", "Heron")
    stand.qtbot.waitUntil(lambda: stand.draft() is not None)
    stand.line("name").clear()
    stand.qtbot.waitUntil(lambda: stand.draft() is None)


def test_ctrl_n_opens_the_form(stand: Stand) -> None:
    stand.press("leave")
    stand.page.activateWindow()
    stand.qtbot.waitUntil(stand.page.isActiveWindow)
    stand.page.filters.field.setFocus()
    stand.qtbot.keyClick(stand.page.filters.field, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert any(dialog.isVisible() for dialog in stand.page.findChildren(NewPersonDialog))


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
    desk: Desk,
    keep: Keep,
    qtbot: QtBot,
    look: Appearance,
    languages: Languages,
    snap: Snap,
    name: str,
    theme: ThemeChoice,
    language: str,
    scale: float,
) -> None:
    languages.install(language)
    look.apply(theme)
    look.set_text_scale(scale)
    made = Stand(context, desk, keep, qtbot)
    snap(made.dialog, f"new-person-{name}")
    assert_accessible(made.dialog)
    assert made.dialog.width() <= made.page.width()
    assert made.dialog.height() <= made.page.height()
