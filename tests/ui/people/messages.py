"""A draft message to Heron on the screen, and how tests write it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import NOW_MS, TODAY, ask
from tests.ui.people.somebody import Stand, fill, stand
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person.composer import Composer
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import FactKind, IdentityFields, IdentityId, IdentityKind, WatchKind
from wayside.work.people import PersonId


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
