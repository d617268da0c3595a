"""From nothing to a plan with a kept promise, with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.desk_fixtures import add, ask
from tests.ui.identities.stage import Stage
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.work import plans


def test_a_playbook_a_plan_a_promise(stage: Stage) -> None:
    heron = ask(stage.desk, lambda connection: add(connection, "Heron"))
    # A playbook of one's own.
    stage.qtbot.keyClick(stage.page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    stage.type("Slow trust")
    stage.key(Qt.Key.Key_Return)
    # Its first stage: the keyboard is where one is added.
    stage.tab_to("stages_add")
    stage.key(Qt.Key.Key_Return)
    stage.type("Personal first")
    stage.tab_to("lines_opener")
    stage.type("What was the hardest part?")
    stage.tab_to("lines_stop_rule")
    stage.type("Talk of a weapon.")
    stage.desk.flush()
    stage.settle()
    # Back to the list, and to whoever has no plan yet.
    stage.qtbot.keyClick(stage.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    focused = QApplication.focusWidget()
    while focused is not None and focused.accessibleName() != "Show: With a running plan":
        stage.qtbot.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
    stage.key(Qt.Key.Key_Right)
    stage.tab_to("plans_people")
    stage.key(Qt.Key.Key_Return)
    assert stage.window.place == Place(area=Area.PEOPLE, person=heron, tab=PersonTab.PLAN)
    # Make the plan; the keyboard stands where the next move is written.
    (book,) = ask(stage.desk, plans.all_playbooks)
    stage.tab_to("person_tabs")
    stage.tab_to(f"plan_use_{book.id}")
    stage.key(Qt.Key.Key_Return)
    stage.type("Say hello under his video")
    # Promise something and keep it.
    stage.tab_to("promise_line")
    stage.type("I will look at the drawing")
    stage.key(Qt.Key.Key_Return)
    (promise,) = ask(stage.desk, lambda connection: plans.promises(connection, heron))
    stage.tab_to(f"promise_kept_{promise.id}")
    stage.key(Qt.Key.Key_Return)
    # Put the opener into the draft.
    stage.tab_to("person_tabs")
    stage.tab_to("plan_opener_0")
    stage.key(Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "composer_editor"
    stage.desk.flush()
    stage.settle()
    plan = ask(stage.desk, lambda connection: plans.running_plan(connection, heron))
    assert plan is not None
    assert plan.next_move == "Say hello under his video"
    assert plan.stop_when == "Talk of a weapon."
    assert ask(stage.desk, lambda connection: plans.promises(connection, heron))[0].kept_at is not None
