"""Signs of impact on a person's page: noted in own words, rated by a second person who is told nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import HOUR, NOW_MS, Clock, add, ask
from tests.ui.identities.stage import Stage
from tests.ui.walk import assert_accessible
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.work import outcomes
from wayside.work.outcomes import ImpactKind
from wayside.work.people import PersonId


@pytest.fixture
def heron(desk: Desk) -> PersonId:
    """Give a person."""
    return ask(desk, lambda connection: add(connection, "Heron"))


def note(stage: Stage, heron: PersonId, text: str) -> None:
    stage.go(Place(area=Area.PEOPLE, person=heron, tab=PersonTab.OVERVIEW))
    stage.press("impact_begin")
    kind = stage.widget("impact_kind")
    kind.setFocus()
    stage.key(Qt.Key.Key_Down)
    stage.write("impact_what", text)
    stage.press("impact_add")


def answer(stage: Stage, word: str) -> None:
    """Rate as the keyboard does: go to the answer and take it."""
    button = next(one for one in stage.dialog.findChildren(QAbstractButton) if one.text() == word)
    button.setFocus()
    stage.key(Qt.Key.Key_Space)


def test_a_sign_is_noted_and_the_first_answer_is_not_shown(heron: PersonId, stage: Stage) -> None:
    note(stage, heron, "Asked where the counselling is.")
    (sign,) = ask(stage.desk, lambda connection: outcomes.impacts(connection, heron))
    assert (sign.fields.kind, sign.fields.sign) == (ImpactKind.ASKED_FOR_HELP, True)
    assert "Rated once. The answer is shown when a second person has rated it." in stage.words()
    stage.press(f"impact_rate_{sign.id}")
    assert "a sign." not in stage.words(stage.dialog)
    assert_accessible(stage.dialog)
    stage.press("rating_keep")
    assert "Say what you make of it, yes or no." in stage.words(stage.dialog)
    answer(stage, "Yes")
    stage.press("rating_keep")
    assert "Say who rates it, by role." in stage.words(stage.dialog)
    stage.write("rating_rater", "supervisor", enter=True)
    assert "First rating: a sign. supervisor: a sign." in stage.words()


def test_a_sign_half_noted_is_there_after_a_lock_with_the_time_that_was_meant(
    heron: PersonId, stage: Stage, context: UiContext, clock: Clock, qtbot: QtBot, keep: Keep
) -> None:
    place = Place(area=Area.PEOPLE, person=heron, tab=PersonTab.OVERVIEW)
    stage.go(place)
    stage.press("impact_begin")
    stage.write("impact_what", "Asked where the counselling is.")
    stage.write("impact_when", "20 min ago")
    for window in QGuiApplication.topLevelWindows():
        window.hide()
    stage.desk.flush()
    clock.now_ms += HOUR
    opened = Stage(context, stage.desk, qtbot, keep)
    opened.go(place)
    opened.press("impact_begin")
    opened.press("impact_add")
    (sign,) = ask(opened.desk, lambda connection: outcomes.impacts(connection, heron))
    assert (sign.fields.description, sign.fields.at) == (
        "Asked where the counselling is.",
        NOW_MS - HOUR // 3,
    )
    opened.press("impact_begin")
    assert opened.widget("impact_what").text() == ""  # type: ignore[attr-defined]  # an editor


def test_it_has_to_be_said_what_happened(heron: PersonId, stage: Stage) -> None:
    stage.go(Place(area=Area.PEOPLE, person=heron, tab=PersonTab.OVERVIEW))
    stage.press("impact_begin")
    stage.write("impact_when", "no such time")
    stage.press("impact_add")
    assert "This is not a time yet." in stage.words(stage.dialog)
    stage.widget("impact_when").clear()  # type: ignore[attr-defined]  # a line
    stage.press("impact_add")
    assert "Say what happened; one line is enough." in stage.words(stage.dialog)
    assert_accessible(stage.dialog)


def test_a_sign_removed_by_mistake_comes_back_with_its_ratings(heron: PersonId, stage: Stage) -> None:
    note(stage, heron, "Left the channel.")
    (sign,) = ask(stage.desk, lambda connection: outcomes.impacts(connection, heron))
    ask(
        stage.desk,
        lambda connection: outcomes.rate_second(connection, sign.id, sign=False, rater="supervisor"),
    )
    stage.go(Place(area=Area.PEOPLE, person=heron, tab=PersonTab.OVERVIEW))
    stage.press(f"impact_remove_{sign.id}")
    assert ask(stage.desk, lambda connection: outcomes.impacts(connection, heron)) == []
    stage.undos[-1][1]()
    stage.settle()
    (again,) = ask(stage.desk, lambda connection: outcomes.impacts(connection, heron))
    assert (again.fields.description, again.second_rating) == ("Left the channel.", False)
