"""What was decided for one draft holds for that draft only: another person, identity or day is looked at anew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import DAY, NOW_MS, TODAY, Clock, ask
from tests.ui.people.messages import (
    button,
    composer,
    copied,
    newest,
    open_heron,
    other,
    reason,
    show_timeline,
    work_as,
    work_as_jonas,
    write,
)
from tests.ui.people.somebody import Stand
from wayside.ui.clipboard import Answer
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.shell.page import Area, Place
from wayside.vault.connection import Connection
from wayside.work import drafts, identities
from wayside.work.identities import IdentityFields, IdentityId, IdentityKind, WatchKind
from wayside.work.people import PersonId


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's timeline, with nobody in use."""
    return open_heron(context, desk, qtbot, keep)


def leave_a_draft(stand: Stand, person: PersonId, text: str) -> None:
    """Keep a draft message as if it had been written before."""
    ask(stand.desk, lambda c: drafts.save(c, f"message:{person}", person, {"text": text}))


def mara(stand: Stand) -> IdentityId:
    """Write a second alias that may be used."""

    def add(connection: Connection) -> IdentityId:
        made = identities.add(connection, IdentityFields(name="Mara T.", kind=IdentityKind.ALIAS))
        identities.authorise(
            connection, made, by="Team lead", on=TODAY - timedelta(days=1), until=TODAY + timedelta(days=90)
        )
        return made

    return ask(stand.desk, add)


def shown(stand: Stand, name: str) -> bool:
    return stand.widget(name).isVisible()


def told(stand: Stand) -> str:
    status = stand.widget("composer_status")
    assert isinstance(status, QLabel)
    text = status.text().replace("\u2068", "").replace("\u2069", "")
    return text if status.isVisible() else ""


def test_allowed_once_is_forgotten_with_another_person(heron: Stand) -> None:
    leave_a_draft(heron, other(heron), "at the Lindenhof")
    write(heron, "at the Lindenhof")
    heron.click("composer_once")
    assert reason(heron) == ""
    show_timeline(heron, other(heron))
    assert composer(heron).text() == "at the Lindenhof"
    assert reason(heron) == "“Lindenhof” is your own workplace."
    show_timeline(heron, heron.person)
    assert reason(heron) == "“Lindenhof” is your own workplace."


def test_allowed_once_is_forgotten_with_another_identity(heron: Stand) -> None:
    other = mara(heron)
    work_as_jonas(heron)
    write(heron, "at the Lindenhof")
    heron.click("composer_once")
    assert reason(heron) == ""
    work_as(heron, other)
    assert reason(heron) == "“Lindenhof” is your own workplace."
    heron.click("composer_once")
    heron.page.context.working.stop()
    heron.qtbot.waitUntil(composer(heron).check.is_settled)
    assert reason(heron) == "“Lindenhof” is your own workplace."


def test_allowed_once_holds_on_another_platform(heron: Stand) -> None:
    work_as_jonas(heron)
    write(heron, "at the Lindenhof")
    heron.click("composer_once")
    jonas = heron.page.context.working.identity_id
    assert jonas is not None
    heron.page.context.working.begin(jonas, "Instagram")
    heron.qtbot.waitUntil(lambda: heron.page.context.working.platform == "Instagram")
    heron.qtbot.waitUntil(composer(heron).check.is_settled)
    assert reason(heron) == ""


def test_a_contact_is_noted_under_the_identity_and_platform_of_the_copy(heron: Stand) -> None:
    other = mara(heron)
    work_as_jonas(heron)
    jonas = heron.page.context.working.identity_id
    write(heron, "See you on Friday")
    copied(heron)
    work_as(heron, other, "Instagram")
    heron.click("composer_sent")
    heron.settle()
    assert (newest(heron).identity_id, newest(heron).platform) == (jonas, "Discord")


def test_it_was_sent_is_offered_once_the_text_is_out_and_not_before(heron: Stand) -> None:
    write(heron, "See you on Friday")
    seen: list[bool] = []
    clipboard = heron.page.context.clipboard
    clipboard.copy("elsewhere")
    heron.qtbot.waitUntil(lambda: clipboard.inner_text() == "elsewhere")
    heron.settle()
    heron.click("composer_copy")
    # The countdown of the copy before goes on until the new text is out.
    clipboard.seconds_left.emit(12)
    seen.append(shown(heron, "composer_sent"))
    with heron.qtbot.waitSignal(clipboard.went_out):
        pass
    seen.append(shown(heron, "composer_sent"))
    assert seen == [False, True]


def test_a_copy_that_stayed_inside_was_not_sent(heron: Stand) -> None:
    write(heron, "Come to the Kastanienhof")
    ask(heron.desk, lambda c: identities.add_watch_term(c, None, WatchKind.WORKPLACE, "Kastanienhof"))
    heron.click("composer_copy")
    heron.qtbot.waitUntil(lambda: told(heron).startswith("It was not copied"))
    assert not shown(heron, "composer_sent")
    heron.page.context.clipboard.copy("elsewhere")
    heron.settle()
    assert not shown(heron, "composer_sent")


def test_the_countdown_of_a_copy_elsewhere_is_not_told_at_the_draft(heron: Stand, qtbot: QtBot) -> None:
    write(heron, "See you on Friday")
    copied(heron)
    assert told(heron).startswith("Copied.")
    with qtbot.waitSignal(heron.page.context.clipboard.went_out):
        heron.page.context.clipboard.copy("elsewhere")
    assert told(heron) == ""
    assert shown(heron, "composer_sent"), "it may have been sent before"


def test_a_copy_is_dropped_when_the_draft_is_another_one_by_then(heron: Stand) -> None:
    write(heron, "See you on Friday")
    heron.click("composer_copy")
    heron.type("composer_editor", "!")
    heron.settle()
    heron.qtbot.waitUntil(composer(heron).check.is_settled)
    assert not shown(heron, "composer_sent")


def test_the_second_step_asks_about_what_it_showed(heron: Stand) -> None:
    write(heron, "at the Lindenhof or the Kastanienhof")
    heron.click("composer_copy")
    assert shown(heron, "composer_second")
    heron.desk.write(
        heron.desk,
        lambda c: identities.add_watch_term(c, None, WatchKind.WORKPLACE, "Kastanienhof"),
        Touched.IDENTITIES,
    )
    heron.qtbot.waitUntil(lambda: button(heron, "composer_copy") == "Copy with 2 open findings…")
    assert not shown(heron, "composer_second")


def test_the_second_step_is_gone_with_another_person_and_another_identity(heron: Stand) -> None:
    leave_a_draft(heron, other(heron), "at the Lindenhof")
    write(heron, "at the Lindenhof")
    heron.click("composer_copy")
    work_as_jonas(heron)
    assert not shown(heron, "composer_second")
    heron.click("composer_copy")
    assert shown(heron, "composer_second")
    show_timeline(heron, other(heron))
    assert not shown(heron, "composer_second")


def test_keys_do_not_copy_the_draft_of_a_person_who_is_no_longer_on_the_screen(
    heron: Stand, qtbot: QtBot
) -> None:
    write(heron, "See you on Friday")
    with qtbot.assertNotEmitted(heron.page.context.clipboard.went_out, wait=100):
        heron.page.enter(Place(area=Area.PEOPLE, person=other(heron)))
        heron.page._copy_message()
    heron.settle()


@pytest.mark.parametrize("noticed_by", ["time", "coming back to the window"])
def test_an_authorisation_that_ends_at_midnight_is_noticed(
    heron: Stand, clock: Clock, noticed_by: str
) -> None:
    work_as_jonas(heron)
    lost: list[str] = []
    working = heron.page.context.working
    working.lost.connect(lost.append)
    clock.now_ms = NOW_MS + 91 * DAY
    if noticed_by == "time":
        timer = working.findChild(QTimer)
        assert timer is not None
        timer.timeout.emit()
    else:
        QGuiApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)  # type: ignore[union-attr]
    heron.qtbot.waitUntil(lambda: heron.page.context.working.identity is None)
    assert lost == ["Jonas K."]


def test_nothing_is_copied_under_an_identity_that_may_not_be_used_any_more(
    heron: Stand, qtbot: QtBot
) -> None:
    work_as_jonas(heron)
    jonas = heron.page.context.working.identity_id
    assert jonas is not None
    write(heron, "See you on Friday")
    # Past the desk, as if the window had not heard of it.
    ask(heron.desk, lambda c: identities.step(c, jonas, identities.IdentityState.BURNED, "recognised"))
    with qtbot.assertNotEmitted(heron.page.context.clipboard.went_out, wait=100):
        heron.click("composer_copy")
        qtbot.waitUntil(lambda: heron.page.context.working.identity is None)
        heron.settle()
    assert told(heron) == "Jonas K. can no longer be worked under, so it was not copied."
    assert not shown(heron, "composer_sent")


def test_a_copy_under_way_ends_with_another_identity(heron: Stand, qtbot: QtBot) -> None:
    work_as_jonas(heron)
    write(heron, "See you on Friday")
    with qtbot.assertNotEmitted(heron.page.context.clipboard.went_out, wait=100):
        heron.click("composer_copy")
        heron.page.context.working.stop()
        heron.qtbot.waitUntil(lambda: "somebody else" in told(heron))
    assert not shown(heron, "composer_sent")


def test_a_copy_being_read_ends_with_another_identity(heron: Stand, qtbot: QtBot) -> None:
    answers: list[Answer] = []
    heron.page.context.clipboard.watch(lambda _text, answer: answers.append(answer))
    work_as_jonas(heron)
    write(heron, "See you on Friday")
    heron.click("composer_copy")
    heron.qtbot.waitUntil(lambda: bool(answers))
    heron.page.context.working.stop()
    assert "somebody else" in told(heron)
    with qtbot.assertNotEmitted(heron.page.context.clipboard.went_out):
        answers[0](())


def test_undo_does_not_write_into_the_draft_of_another_person(heron: Stand) -> None:
    offers: list[Callable[[], None]] = []
    heron.page.undo_offered.connect(lambda _text, undo: offers.append(undo))
    write(heron, "See you on Friday")
    copied(heron)
    heron.click("composer_sent")
    heron.settle()
    show_timeline(heron, other(heron))
    offers[-1]()
    heron.settle()
    assert composer(heron).text() == ""
    show_timeline(heron, heron.person)
    assert composer(heron).text() == "See you on Friday", "it is with whom it was written for"
