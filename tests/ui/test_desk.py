"""The way between pages and vault: answers, errors, changes, owners that are gone, half-typed text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from tests.ui.desk_fixtures import *  # noqa: F403 - fixtures are found by name
from wayside.errors import ErrorCode, WaysideError
from wayside.ui.desk import Change, Desk, Touched
from wayside.vault.connection import Connection


def one(connection: Connection) -> int:
    return int(connection.execute("SELECT 1").fetchone()[0])


def refuse(_connection: Connection) -> None:
    raise WaysideError(ErrorCode.DISK_FULL)


def test_an_answer_comes_back_in_the_window_thread(desk: Desk, qtbot: QtBot) -> None:
    answers = list[int]()
    owner = QObject()
    desk.read(owner, one, answers.append)
    qtbot.waitUntil(lambda: answers == [1])


def test_a_write_tells_everybody_and_says_who_asked(desk: Desk, qtbot: QtBot) -> None:
    owner, changes = QObject(), list[Change]()
    desk.changed.connect(changes.append)
    desk.write(owner, one, Touched.PEOPLE)
    qtbot.waitUntil(lambda: len(changes) == 1)
    assert changes[0].touched is Touched.PEOPLE
    assert changes[0].source is owner


def test_an_error_goes_to_its_owner_or_to_the_window(desk: Desk, qtbot: QtBot) -> None:
    owner, own, window = QObject(), list[WaysideError](), list[WaysideError]()
    desk.failed.connect(window.append)
    desk.write(owner, refuse, Touched.PEOPLE, failed=own.append)
    qtbot.waitUntil(lambda: len(own) == 1)
    desk.write(owner, refuse, Touched.PEOPLE)
    qtbot.waitUntil(lambda: len(window) == 1)
    assert own[0].code is window[0].code is ErrorCode.DISK_FULL


def test_an_answer_nobody_waits_for_is_dropped_but_the_write_happens(desk: Desk, qtbot: QtBot) -> None:
    answers, changes = list[int](), list[Change]()
    desk.changed.connect(changes.append)
    owner = QObject()
    desk.write(owner, one, Touched.DRAFTS, answers.append)
    Shiboken.delete(owner)
    qtbot.waitUntil(lambda: len(changes) == 1)
    assert answers == []
    assert changes[0].source is None


def test_a_newer_question_is_the_only_one_answered(desk: Desk, qtbot: QtBot) -> None:
    owner, answers = QObject(), list[str]()

    def slow(connection: Connection) -> str:
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        ).fetchall()
        return "never"

    desk.read(owner, slow, answers.append, key="search")
    desk.read(owner, slow, answers.append, key="search")
    desk.read(owner, lambda _c: "last", answers.append, key="search")
    qtbot.waitUntil(lambda: answers == ["last"])


def test_a_mistake_is_not_swallowed(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        desk.read(desk, lambda connection: connection.execute("SELECT nonsense"), lambda _: None)
        qtbot.waitUntil(lambda: len(raised) == 1)
    assert "no such column" in str(raised[0][1])


def test_pages_hand_in_their_text_when_asked_and_the_dead_are_not_asked(desk: Desk) -> None:
    owner, gone, asked = QObject(), QObject(), list[str]()
    desk.on_flush(owner, lambda: asked.append("there"))
    desk.on_flush(gone, lambda: asked.append("gone"))
    Shiboken.delete(gone)
    desk.flush()
    assert asked == ["there"]


@pytest.mark.parametrize("flushing", [False, True])
def test_saved_is_only_said_after_the_disk_said_so(desk: Desk, qtbot: QtBot, flushing: bool) -> None:
    owner, done = QObject(), list[int]()
    desk.write(owner, one, Touched.DRAFTS, done.append, flushing=flushing)
    assert done == []
    assert desk.vault_thread.drain(10)
    qtbot.waitUntil(lambda: done == [1])
