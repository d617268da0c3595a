"""A draft message to Heron on the screen, and how tests write it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import DAY, NOW_MS, TODAY, ask
from tests.ui.people.somebody import Stand, fill, stand
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person.composer import Composer
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.vault.connection import Connection
from wayside.work import identities, people, plans, timeline
from wayside.work.identities import FactKind, IdentityFields, IdentityId, IdentityKind, WatchKind
from wayside.work.people import PersonId
from wayside.work.plans import PlaybookId
from wayside.work.timeline import Contact, ContactFields, EntryKind


def fill_identities(connection: Connection) -> tuple[PersonId, IdentityId]:
    """Write Heron, and Jonas K. who told him something; the Lindenhof is where the worker works."""
    heron = fill(connection)
    connection.execute("DELETE FROM identity")
    connection.execute("DELETE FROM watch_term")
    jonas = identities.add(connection, IdentityFields(name="Jonas K.", kind=IdentityKind.ALIAS))
    identities.authorise(
        connection, jonas, by="Team lead", on=TODAY - timedelta(days=1), until=TODAY + timedelta(days=90)
    )
    identities.add_watch_term(connection, None, WatchKind.WORKPLACE, "Lindenhof")
    identities.tell(connection, jonas, heron, FactKind.AGE, "24", at=NOW_MS - 19 * 86_400_000)
    return heron, jonas


def open_heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's timeline, with nobody in use."""
    person, _jonas = ask(desk, fill_identities)
    made = stand(context, desk, qtbot, keep, person)
    show_timeline(made, person)
    return made


def show_timeline(stand: Stand, person: PersonId) -> None:
    """Turn to somebody's timeline and wait until their draft is read."""
    stand.show(Place(area=Area.PEOPLE, person=person, tab=PersonTab.TIMELINE))
    stand.qtbot.waitUntil(composer(stand).check.is_settled)


def composer(stand: Stand) -> Composer:
    """Return the draft message."""
    return stand.page.timeline.composer


def work_as(stand: Stand, identity: IdentityId, platform: str = "Discord") -> None:
    """Work as somebody and wait until the draft is read for them."""
    stand.page.context.working.begin(identity, platform)
    stand.qtbot.waitUntil(lambda: stand.page.context.working.identity_id == identity)
    stand.qtbot.waitUntil(composer(stand).check.is_settled)


def work_as_jonas(stand: Stand) -> None:
    """Work as Jonas K. on Discord."""
    known = ask(stand.desk, identities.all_identities)
    work_as(stand, next(each.id for each in known if each.name == "Jonas K."))


def write(stand: Stand, text: str) -> None:
    """Type into the draft, after what is there, and wait until it is read."""
    stand.type("composer_editor", text)
    stand.qtbot.waitUntil(composer(stand).check.is_settled)


def reason(stand: Stand) -> str:
    """Return why the finding that is shown should not leave; nothing if none is."""
    label = stand.widget("composer_reason")
    assert isinstance(label, QLabel)
    return label.text().replace("\u2068", "").replace("\u2069", "") if label.isVisible() else ""


def button(stand: Stand, name: str) -> str:
    """Return what is written on a button."""
    found = stand.widget(name)
    assert isinstance(found, QPushButton)
    return found.text()


def copied(stand: Stand) -> None:
    """Copy the draft."""
    with stand.qtbot.waitSignal(stand.page.context.clipboard.went_out):
        stand.click("composer_copy")


def newest(stand: Stand) -> ContactFields:
    """Return the newest contact with Heron."""
    found = ask(stand.desk, lambda c: timeline.page(c, stand.person, kind=EntryKind.CONTACT))[0]
    assert isinstance(found, Contact)
    return found.fields


def other(stand: Stand) -> PersonId:
    """Return the other person."""
    found = ask(stand.desk, lambda c: people.names(c, "Otter", limit=1))
    return found[0][0]


def begin_plan(person: PersonId) -> Callable[[Connection], PlaybookId]:
    """Begin a plan for somebody, made from a playbook."""

    def begin(connection: Connection) -> PlaybookId:
        book = plans.add(connection, plans.PlaybookFields(name="Slow trust"))
        plan = plans.start_plan(connection, person, book)
        connection.execute("UPDATE plan SET started_at = ? WHERE id = ?", (NOW_MS - 5 * DAY, plan.id))
        return book

    return begin


def choice(stand: Stand, name: str) -> QMenu:
    """Open the choice of a chip."""
    stand.click(name)
    menus = [menu for menu in stand.widget(name).findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def choose(stand: Stand, name: str, word: str) -> None:
    """Choose a word of a chip."""
    menu = choice(stand, name)
    next(action for action in menu.actions() if action.text() == word).trigger()
    menu.close()


def write_another_word(stand: Stand, name: str, word: str) -> None:
    """Write a word of one's own for a chip."""
    line = choice(stand, name).findChild(QLineEdit, "word_other")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    stand.qtbot.keyClicks(line, word)
    stand.qtbot.keyClick(line, Qt.Key.Key_Return)
