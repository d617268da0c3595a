"""Heron: a person with everything a page can show, and how tests walk through that page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import DAY, HOUR, NOW_MS, TODAY, ask, settled
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person_page import PersonPage
from wayside.ui.shell.page import Area, Place
from wayside.vault.connection import Connection
from wayside.work import people, timeline
from wayside.work.people import Minor, PersonFields, PersonId, Stage
from wayside.work.timeline import ContactFields, Direction, Mode, NoteMark

FIELDS = PersonFields(
    code_name="Heron",
    aim="keep a door open and get him to the trial day at the workshop.",
    stage=Stage.BUILDING_TRUST,
    minor=Minor.YES,
    likes="drill, metalwork, his dog",
    needs="a place to be good at something",
    fears="losing his brother’s respect",
    protective="an aunt he phones on Sundays\nthe trainer at the club",
    next_step="Answer his question about the certificate",
    next_step_on=TODAY + timedelta(days=1),
    tags=("school", "workshop"),
)


def fill(connection: Connection) -> PersonId:
    """Write Heron and Otter into the vault."""
    heron = people.add(connection, FIELDS, at=NOW_MS - 40 * DAY)
    otter = people.add(connection, PersonFields(code_name="Otter", aim="Listen."), at=NOW_MS - 50 * DAY)
    people.add_handle(connection, heron, "Instagram", "@iron.fist", since=NOW_MS - 40 * DAY)
    people.add_handle(connection, otter, "Instagram", "Iron.Fist", since=NOW_MS - 50 * DAY)
    people.add_handle(connection, heron, "Discord", "fox#4211", since=NOW_MS - 30 * DAY)
    old = people.add_handle(connection, heron, "TikTok", "old.name", since=NOW_MS - 60 * DAY)
    people.end_handle(connection, old, until=NOW_MS - 20 * DAY)
    people.add_relationship(connection, heron, "older brother", other=otter)
    people.add_relationship(connection, heron, "trusts", label="the trainer at the club")
    talks = (
        (5 * HOUR + HOUR // 2, Direction.IN, Mode.ONE_TO_ONE, "Asked whether the workshop takes people."),
        (3 * DAY, Direction.OUT, Mode.ONE_TO_ONE, "Told him about the trial day, no pressure. Left it open."),
        (4 * DAY, Direction.IN, Mode.ONE_TO_ONE, "Long message about his brother. Angry, then calmer."),
        (9 * DAY, Direction.OUT, Mode.ONE_TO_MANY, "Answered under the video, invited to write if he wants."),
    )
    for ago, direction, mode, text in talks:
        fields = ContactFields(
            at=NOW_MS - ago, text=text, platform="Instagram", direction=direction, mode=mode
        )
        timeline.add_contact(connection, heron, fields)
    sealed = timeline.start_note(connection, heron, "He said he is sixteen.", at=NOW_MS - 5 * DAY)
    timeline.write_note(
        connection, sealed.id, "He said he is sixteen.", mark=NoteMark.FACT, source="he wrote it himself"
    )
    timeline.seal_note(connection, sealed.id)
    timeline.amend_note(
        connection,
        sealed.id,
        "He said he is sixteen.\nHis school year says fifteen.",
        mark=NoteMark.FACT,
        source="he wrote it himself",
    )
    timeline.start_note(
        connection, heron, "Seems calmer since the aunt is back.\nAsk her?", at=NOW_MS - 2 * DAY
    )
    return heron


@dataclass(slots=True)
class Stand:
    """A page of a person on the screen, and what it stands on."""

    page: PersonPage
    desk: Desk
    qtbot: QtBot
    person: PersonId

    def show(self, place: Place) -> None:
        """Go somewhere and wait until it is shown."""
        self.page.enter(place)
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked for has been answered, and what the answers asked for."""
        for _ in range(4):
            settled(self.desk, self.qtbot)

    def line(self, name: str) -> QLineEdit:
        """Return a line by its object name."""
        found = self.page.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def editor(self, name: str) -> QPlainTextEdit:
        """Return an editor by its object name."""
        found = self.page.findChild(QPlainTextEdit, name)
        assert isinstance(found, QPlainTextEdit)
        return found

    def widget(self, name: str) -> QWidget:
        """Return a widget by its object name."""
        found = self.page.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def click(self, name: str) -> None:
        """Click a widget."""
        widget = self.widget(name)
        assert widget.isVisible(), f"{name} is not on the screen"
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))

    def type(self, name: str, text: str) -> None:
        """Type into a line or an editor, after what is there."""
        widget = self.widget(name)
        widget.setFocus()
        self.qtbot.keyClicks(widget, text)

    def key(
        self, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key in a widget."""
        self.qtbot.keyClick(self.widget(name), key, modifier)


def stand(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep, person: PersonId | None = None) -> Stand:
    """Put a page of Heron on the screen."""
    who = person if person is not None else ask(desk, fill)
    context.working.attach(desk)
    context.guarding.attach(desk)
    context.clipboard.watch(context.guarding.check)
    page = PersonPage(context, desk)
    keep(page)
    page.setAutoFillBackground(True)
    page.resize(1072, 752)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made = Stand(page, desk, qtbot, who)
    made.show(Place(area=Area.PEOPLE, person=who))
    return made
