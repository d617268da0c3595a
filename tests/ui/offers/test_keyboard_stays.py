"""What was pressed may be gone afterwards; the keyboard stays with what it was about, where a second press is safe."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.desk_fixtures import ask
from tests.ui.identities.stage import Stage
from tests.ui.offers.cast import Cast
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.work import offers
from wayside.work.offers import MoveId


def press(stage: Stage, name: str) -> str:
    """Go to a button with Tab, press it, and return where the keyboard is then."""
    stage.tab_to(name, limit=80)
    stage.key(Qt.Key.Key_Return)
    return where()


def where() -> str:
    focused = QApplication.focusWidget()
    assert focused is not None, "the keyboard is nowhere"
    assert focused.isVisible()
    return focused.objectName()


def meeting(stage: Stage, cast: Cast) -> MoveId:
    return ask(stage.desk, lambda connection: offers.moves(connection, cast.heron))[0].id


def test_from_an_offer_to_a_meeting_that_took_place(stage: Stage, cast: Cast) -> None:
    stage.go(Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.OFFERS))
    stage.settle()
    offer = cast.trial
    assert press(stage, f"offer_it_{offer}") == f"made_{offer}"
    assert press(stage, f"made_next_{offer}") == f"made_next_{offer}"
    assert press(stage, f"made_next_{offer}") == f"made_next_{offer}"
    assert press(stage, f"made_meet_{offer}").startswith("meeting_place_")
    assert press(stage, f"meeting_met_{meeting(stage, cast)}") == "met_remark"
    assert press(stage, "met_note") == "meeting_plan"
    assert press(stage, f"made_end_{offer}") == "step_ending"
    assert press(stage, "step_note") == f"made_{offer}"
    assert press(stage, f"made_back_{offer}") == f"made_{offer}"


def test_a_meeting_that_is_taken_out_again(stage: Stage, cast: Cast) -> None:
    stage.go(Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.OFFERS))
    stage.settle()
    press(stage, "meeting_plan")
    assert press(stage, f"meeting_drop_{meeting(stage, cast)}") == "meeting_plan"
