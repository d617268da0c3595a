"""The plan where it is needed: beside the draft, on Today, in the palette."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.desk_fixtures import ask
from tests.ui.identities.stage import Stage
from tests.ui.plans.cast import Cast
from wayside.ui.people.person_page import PersonPage
from wayside.ui.plans.plan_brief import PlanBrief
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.shell.palette import Palette
from wayside.ui.today.short_list import ShortList
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.rows import ROW_ROLE, Row
from wayside.work import plans


def timeline(stage: Stage, cast: Cast) -> PersonPage:
    stage.go(Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.TIMELINE))
    stage.settle()
    assert isinstance(stage.page, PersonPage)
    return stage.page


def brief(stage: Stage) -> PlanBrief:
    found = stage.widget("plan_brief")
    assert isinstance(found, PlanBrief)
    return found


def draft(stage: Stage) -> NoteEditor:
    found = stage.page.findChild(NoteEditor, "composer_editor")
    assert isinstance(found, NoteEditor)
    return found


def test_the_plan_stands_beside_the_draft(cast: Cast, stage: Stage) -> None:
    timeline(stage, cast)
    lines = stage.words(brief(stage)).split("\n")
    for line in (
        "Plan: Slow trust",
        "1  Personal first",
        "done",
        "2  Listen",
        "now",
        "Stop and go to safeguarding",
        "Talk of a weapon or a date.",
        "Ask about the certificate.",
        "Ask the foreman about papers, until Sat 21 Nov",
        "Who was there when it got hard?",
    ):
        assert line in lines, line
    stage.press("plan_brief_more")
    page = stage.page
    assert isinstance(page, PersonPage)
    assert page.current_tab() is PersonTab.PLAN


def test_an_opener_goes_into_the_draft_where_the_cursor_is(cast: Cast, stage: Stage) -> None:
    page = timeline(stage, cast)
    page.timeline.begin_message()
    stage.qtbot.keyClicks(draft(stage), "Hey.  Write when you can.")
    for _ in range(len(" Write when you can.")):
        stage.qtbot.keyClick(draft(stage), Qt.Key.Key_Left)
    stage.press("brief_opener_0")
    assert draft(stage).text() == "Hey. Who was there when it got hard? Write when you can."
    assert draft(stage).hasFocus()
    stage.desk.flush()
    stage.settle()
    page.timeline.composer.step(1)
    assert page.timeline.composer.text() == draft(stage).text()


def test_an_opener_goes_into_the_draft_from_the_plan_too(cast: Cast, stage: Stage) -> None:
    stage.go(Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.PLAN))
    stage.press("plan_opener_1")
    page = stage.page
    assert isinstance(page, PersonPage)
    assert page.current_tab() is PersonTab.TIMELINE
    assert draft(stage).text() == "What did that feel like?"
    assert draft(stage).hasFocus()


def test_without_a_plan_the_card_leads_to_one(cast: Cast, stage: Stage) -> None:
    stage.go(Place(area=Area.PEOPLE, person=cast.otter, tab=PersonTab.TIMELINE))
    stage.settle()
    assert "No plan yet" in stage.words(brief(stage))
    stage.press("plan_brief_more")
    assert "No plan for Otter yet" in stage.words()


def test_what_changes_in_the_plan_changes_beside_the_draft(cast: Cast, stage: Stage) -> None:
    page = timeline(stage, cast)
    stage.go(Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.PLAN))
    stage.press("plan_move_on")
    stage.go(Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.TIMELINE))
    stage.settle()
    assert page.timeline.isVisible()
    words = stage.words(brief(stage)).split("\n")
    assert words.count("done") == 2


# Today ------------------------------------------------------------------------------------------------------


def test_promises_that_are_due_must_not_slip(cast: Cast, stage: Stage) -> None:
    stage.go(Place(area=Area.TODAY))
    stage.settle()
    rows = stage.widget("today_slipping")
    assert isinstance(rows, ShortList)
    found = [rows.rows.index(number).data(ROW_ROLE) for number in range(rows.rows.rowCount())]
    assert [(row.title, row.secondary, row.chip) for row in found if isinstance(row, Row)] == [
        ("Heron: promised", "Ask the foreman about papers", "Overdue"),
        ("Heron: promised", "Write on Monday", "Today"),
    ]
    assert "2 things must not slip" in stage.words()
    rows.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.window.place == Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.PLAN)
    stage.press(f"promise_kept_{cast.overdue}")
    stage.go(Place(area=Area.TODAY))
    stage.settle()
    assert "1 thing must not slip" in stage.words()


def test_promises_to_people_whose_case_is_closed_are_not_called_in(cast: Cast, stage: Stage) -> None:
    from wayside.work import people

    ask(stage.desk, lambda connection: people.close(connection, cast.heron, "moved away"))
    stage.go(Place(area=Area.TODAY))
    stage.settle()
    assert "Heron: promised" not in _rows(stage.page)


def _rows(page: QWidget) -> str:
    rows = page.findChild(ShortList, "today_slipping")
    assert isinstance(rows, ShortList)
    return "\n".join(str(rows.rows.index(number).data()) for number in range(rows.rows.rowCount()))


# The palette ------------------------------------------------------------------------------------------------


def ask_palette(stage: Stage, text: str) -> list[str]:
    stage.window.open_palette()
    palette = stage.window.findChild(Palette, "palette")
    assert isinstance(palette, Palette)
    palette._line.setText(text)
    stage.settle()
    model = palette._model
    return [model.line(row).spoken for row in range(model.rowCount())]


def test_the_palette_knows_plans_and_playbooks(cast: Cast, stage: Stage) -> None:
    assert "Plan of Heron" in ask_palette(stage, "plan of her")
    assert "Open the playbook Slow trust" in ask_palette(stage, "slow tr")
    assert "Open the playbook Slow trust" not in ask_palette(stage, "slow offer")
    assert "New playbook" in ask_palette(stage, "new playb")
    assert any(line.startswith("Go to Plans, ") for line in ask_palette(stage, "plans"))
    ask_palette(stage, "plan heron")
    palette = stage.window.findChild(Palette, "palette")
    assert isinstance(palette, Palette)
    stage.qtbot.keyClick(palette._line, Qt.Key.Key_Return)
    stage.settle()
    assert stage.window.place == Place(area=Area.PEOPLE, person=cast.heron, tab=PersonTab.PLAN)


def test_a_retired_playbook_is_not_found(cast: Cast, stage: Stage) -> None:
    ask(stage.desk, lambda connection: plans.retire(connection, cast.slow))
    assert "Open the playbook Slow trust" not in ask_palette(stage, "slow")
