"""Remarks on a draft: shown when the typing pauses, explained, dismissed, never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import ask
from tests.ui.people.messages import button, copied, open_heron, other, reason, show_timeline, write
from tests.ui.people.somebody import Stand
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.work import drafts

CLOSED = "Do you want to come along?"


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's timeline."""
    return open_heron(context, desk, qtbot, keep)


def remark(stand: Stand) -> str:
    label = stand.widget("composer_remark")
    assert isinstance(label, QLabel)
    return label.text().replace("\u2068", "").replace("\u2069", "") if label.isVisible() else ""


def marked(stand: Stand, style: QTextCharFormat.UnderlineStyle) -> list[str]:
    marks = stand.editor("composer_editor").extraSelections()
    return [mark.cursor.selectedText() for mark in marks if mark.format.underlineStyle() == style]


def remarked(stand: Stand, beginning: str) -> None:
    stand.qtbot.waitUntil(lambda: remark(stand).startswith(beginning))


def test_a_remark_explains_itself_and_holds_nothing_up(heron: Stand) -> None:
    write(heron, CLOSED)
    remarked(heron, f"“{CLOSED}” can be answered with yes or no")
    assert marked(heron, QTextCharFormat.UnderlineStyle.DotLine) == [CLOSED]
    assert button(heron, "composer_copy") == "Copy, clear in 20 s"
    copied(heron)


def test_it_stands_beside_what_was_found(heron: Stand) -> None:
    write(heron, f"Lindenhof! {CLOSED}")
    remarked(heron, "“Do you")
    assert reason(heron) == "“Lindenhof” is your own workplace."
    assert marked(heron, QTextCharFormat.UnderlineStyle.WaveUnderline) == ["Lindenhof"]
    assert marked(heron, QTextCharFormat.UnderlineStyle.DotLine) == [CLOSED]


def test_it_is_gone_when_the_words_are(heron: Stand) -> None:
    write(heron, CLOSED)
    remarked(heron, "“Do you")
    heron.editor("composer_editor").clear()
    assert remark(heron) == ""
    write(heron, "What would you like to try?")
    write(heron, " Is it Thursday?")
    remarked(heron, "“Is it Thursday?”")
    assert marked(heron, QTextCharFormat.UnderlineStyle.DotLine) == ["Is it Thursday?"]


def test_what_was_dismissed_stays_away_in_this_draft_and_comes_back_in_another(heron: Stand) -> None:
    write(heron, CLOSED)
    remarked(heron, "“Do you")
    heron.click("composer_remark_dismiss")
    assert remark(heron) == ""
    heron.desk.flush()
    heron.settle()
    kept = ask(heron.desk, lambda c: drafts.load(c, f"message:{heron.person}"))
    assert kept is not None
    assert kept.fields["dismissed"] == f"closed-question:{CLOSED}"
    otter = other(heron)
    ask(heron.desk, lambda c: drafts.save(c, f"message:{otter}", otter, {"text": CLOSED}))
    show_timeline(heron, otter)
    remarked(heron, "“Do you")
    show_timeline(heron, heron.person)
    write(heron, " I will be there, I promise you a job.")
    remarked(heron, "“")
    assert "Do you" not in remark(heron)


def test_one_follows_the_other(heron: Stand) -> None:
    write(heron, f"{CLOSED} Can you do Thursday?")
    remarked(heron, "“Do you")
    heron.click("composer_remark_next")
    assert remark(heron).startswith("“Can you do Thursday?”")
    heron.key("composer_remark_next", Qt.Key.Key_Return)
    assert remark(heron).startswith("“Do you")


def test_a_long_draft_is_remarked_on_at_once(heron: Stand) -> None:
    heron.editor("composer_editor").setPlainText("wor ds " * 20_000)
    remarked(heron, "From here on it is long")
