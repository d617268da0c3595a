"""A playbook's page: kept as it is typed, ordered, taken back, handed on without a case."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.ui.desk_fixtures import ask
from tests.ui.identities.stage import Stage
from tests.ui.plans.cast import SLOW, Cast
from wayside.ui.plans.files import HandOnDialog
from wayside.ui.plans.playbook_page import PlaybookPage
from wayside.ui.shell.page import Area, Place
from wayside.vault.connection import Connection
from wayside.work import outcomes, people, plans
from wayside.work.plans import Line, LineKind, Outline, PlaybookFields, PlaybookId


def open_book(stage: Stage, playbook: PlaybookId) -> PlaybookPage:
    stage.go(Place(area=Area.PLANS, playbook=playbook))
    assert isinstance(stage.page, PlaybookPage)
    return stage.page


def stored(stage: Stage, playbook: PlaybookId) -> PlaybookFields:
    return ask(stage.desk, lambda connection: plans.get(connection, playbook)).fields


def names(stage: Stage, playbook: PlaybookId) -> list[str]:
    return [one.name for one in stored(stage, playbook).outline.stages]


def editor(stage: Stage, name: str) -> QPlainTextEdit:
    found = stage.widget(name)
    assert isinstance(found, QPlainTextEdit)
    return found


def keep(stage: Stage) -> None:
    """Have everything typed kept, as locking does, and wait for it."""
    stage.desk.flush()
    stage.settle()


def test_the_page_says_all_of_it(cast: Cast, stage: Stage) -> None:
    open_book(stage, cast.slow)
    said = stage.words()
    assert (
        "3 stages  ·  1 running plan\nWhat you change here does not change plans already made from it."
        in said
    )
    assert editor(stage, "playbook_purpose").toPlainText() == "For somebody who was let down before."
    assert editor(stage, "lines_stop_rule").toPlainText() == "Talk of a weapon or a date."
    assert editor(stage, "lines_source").toPlainText() == "What we learned in the office."
    stage.widget("stages_list").setFocus()
    stage.key(Qt.Key.Key_Down)
    assert editor(stage, "lines_method").toPlainText() == "Reflection: Say what you heard: a little shorter."
    assert editor(stage, "lines_opener").toPlainText().count("\n") == 1


def test_what_is_typed_survives_a_lock_and_changes_no_plan(cast: Cast, stage: Stage) -> None:
    open_book(stage, cast.slow)
    before = ask(stage.desk, lambda connection: plans.get_plan(connection, cast.plan))
    stage.widget("stages_list").setFocus()
    stage.key(Qt.Key.Key_Down)
    openers = editor(stage, "lines_opener")
    openers.setFocus()
    stage.qtbot.keyClick(openers, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    stage.qtbot.keyClick(openers, Qt.Key.Key_Return)
    stage.qtbot.keyClicks(openers, "What would you want to be asked?")
    methods = editor(stage, "lines_method")
    methods.setFocus()
    stage.qtbot.keyClick(methods, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    stage.qtbot.keyClick(methods, Qt.Key.Key_Return)
    stage.qtbot.keyClicks(methods, "Affirmation: name something they did")
    # No wait for the autosave: this is the moment Shift is pressed three times.
    keep(stage)
    listen = stored(stage, cast.slow).outline.stages[1]
    assert [line.text for line in listen.of(LineKind.OPENER)][-1] == "What would you want to be asked?"
    assert listen.of(LineKind.METHOD) == (
        Line(kind=LineKind.METHOD, title="Reflection", text="Say what you heard: a little shorter."),
        Line(kind=LineKind.METHOD, title="Affirmation", text="name something they did"),
    )
    assert ask(stage.desk, lambda connection: plans.get_plan(connection, cast.plan)) == before


def test_lines_nobody_touched_stay_as_they_were_stored(cast: Cast, stage: Stage) -> None:
    odd = Line(kind=LineKind.METHOD, title="Both: sides", text="On the one hand,\non the other hand.")
    outline = Outline(stages=(SLOW.outline.stages[0].__class__(name="Views", lines=(odd,)),))
    playbook = ask(
        stage.desk, lambda connection: plans.add(connection, PlaybookFields(name="Odd", outline=outline))
    )
    open_book(stage, playbook)
    stage.write("stage_aim", "To stay in the talk.")
    keep(stage)
    (views,) = stored(stage, playbook).outline.stages
    assert (views.aim, views.lines) == ("To stay in the talk.", (odd,))


def test_stages_are_ordered_with_the_keyboard(cast: Cast, stage: Stage) -> None:
    open_book(stage, cast.slow)
    rows = stage.widget("stages_list")
    rows.setFocus()
    stage.qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    assert names(stage, cast.slow) == ["Listen", "Personal first", "One concrete offer"]
    stage.qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    stage.qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    assert names(stage, cast.slow) == ["Listen", "One concrete offer", "Personal first"]
    assert QApplication.focusWidget() is rows
    stage.press("stages_earlier")
    assert names(stage, cast.slow) == ["Listen", "Personal first", "One concrete offer"]


def test_a_stage_is_added_named_taken_out_and_put_back(cast: Cast, stage: Stage) -> None:
    open_book(stage, cast.slow)
    stage.press("stages_add")
    stage.type("A second hello")
    keep(stage)
    assert names(stage, cast.slow) == ["Personal first", "A second hello", "Listen", "One concrete offer"]
    rows = stage.widget("stages_list")
    rows.setFocus()
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Delete)
    assert names(stage, cast.slow) == ["Personal first", "A second hello", "One concrete offer"]
    said, undo = stage.undos[-1]
    assert said == "Taken out: Listen"
    undo()
    stage.settle()
    outline = stored(stage, cast.slow).outline
    assert outline.stages[2] == SLOW.outline.stages[1]


def test_a_stage_taken_out_comes_back_also_from_another_page(cast: Cast, stage: Stage) -> None:
    open_book(stage, cast.slow)
    stage.widget("stages_list").setFocus()
    stage.key(Qt.Key.Key_Delete)
    _, undo = stage.undos[-1]
    open_book(stage, cast.starter)
    undo()
    stage.settle()
    assert stored(stage, cast.slow).outline == SLOW.outline
    assert stored(stage, cast.starter) == plans.starter("personal-first")


def test_a_stage_without_a_name_keeps_the_one_before_and_says_so(cast: Cast, stage: Stage) -> None:
    open_book(stage, cast.slow)
    line = stage.widget("stage_name")
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined]
    stage.qtbot.keyClick(line, Qt.Key.Key_Delete)
    keep(stage)
    assert "Every stage needs a name. The one before is kept." in stage.words()
    assert names(stage, cast.slow)[0] == "Personal first"


def test_too_much_is_not_saved_and_says_so(cast: Cast, stage: Stage) -> None:
    open_book(stage, cast.slow)
    editor(stage, "lines_opener").setPlainText("\n".join(f"opener {number}" for number in range(61)))
    keep(stage)
    assert "Not saved: a stage holds at most 60 lines, and so does the whole." in stage.words()
    assert stored(stage, cast.slow).outline == SLOW.outline
    assert "opener 60" in editor(stage, "lines_opener").toPlainText()


def test_a_playbook_is_renamed_but_not_to_a_name_that_is_taken(cast: Cast, stage: Stage) -> None:
    found = open_book(stage, cast.slow)
    stage.write("lines_red_line", "Never alone. ")
    stage.qtbot.keyClick(found, Qt.Key.Key_F2)
    for text, sentence in (
        ("moving OFFLINE", "There is already a playbook of this name. Choose another."),
        (" ", "Every playbook needs a name. The one before is kept."),
    ):
        found.title.edit.setText(text)
        stage.qtbot.keyClick(found.title.edit, Qt.Key.Key_Return)
        stage.settle()
        assert sentence in stage.words()
    found.title.edit.setText("Very slow trust")
    stage.qtbot.keyClick(found.title.edit, Qt.Key.Key_Return)
    stage.settle()
    keep(stage)
    after = stored(stage, cast.slow)
    assert after.name == "Very slow trust"
    assert "Never alone." in [line.text for line in after.outline.of(LineKind.RED_LINE)][0]


def test_a_starter_keeps_its_sources_in_sight(cast: Cast, stage: Stage) -> None:
    open_book(stage, cast.starter)
    assert "RAN Centre of Excellence" in stage.words(stage.widget("playbook_sources").parentWidget())
    stage.write("playbook_purpose", "Ours now. ")
    stage.write("stage_aim", "Another. ")
    keep(stage)
    after, before = stored(stage, cast.starter), plans.starter("personal-first")
    assert after.purpose.startswith("Ours now.")
    assert after.outline.of(LineKind.SOURCE) == before.outline.of(LineKind.SOURCE)


def test_retiring_is_taken_back(cast: Cast, stage: Stage) -> None:
    open_book(stage, cast.slow)
    stage.press("playbook_retire")
    assert "This playbook is retired: no new plan is made from it." in stage.words()
    assert cast.slow not in [row.id for row in ask(stage.desk, plans.all_playbooks)]
    said, undo = stage.undos[-1]
    assert said == "Retired: Slow trust"
    undo()
    stage.settle()
    assert cast.slow in [row.id for row in ask(stage.desk, plans.all_playbooks)]
    stage.press("playbook_retire")
    stage.press("playbook_bring_back")
    assert cast.slow in [row.id for row in ask(stage.desk, plans.all_playbooks)]


# Handing on -------------------------------------------------------------------------------------------------


def test_the_file_holds_the_playbook_and_nothing_of_a_case(cast: Cast, stage: Stage, tmp_path: Path) -> None:
    words = ("Ferrule", "Oskarbrink", "Quillhaven", "Talonmere", "Vespertine")
    code_name, likes, aim, promised, move = words

    def plant(connection: Connection) -> None:
        person = people.add(connection, people.PersonFields(code_name=code_name, aim=aim, likes=likes))
        plan = plans.start_plan(connection, person, cast.slow, aim=aim)
        plans.update_plan(connection, plan.id, next_move=move, stop_when=likes)
        plans.promise(connection, person, promised)

    ask(stage.desk, plant)
    open_book(stage, cast.slow)
    stage.press("playbook_hand_on")
    dialog = stage.dialog
    assert isinstance(dialog, HandOnDialog)
    assert "The file leaves the vault in clear" in stage.words(dialog)
    assert "no person, no plan, no promise, no identity" in stage.words(dialog)
    dialog.write_into(tmp_path)
    stage.settle()
    (file,) = tmp_path.iterdir()
    assert file.name == "slow-trust.yaml"
    data = file.read_bytes()
    assert data == plans.export(SLOW)
    text = data.decode()
    assert not [word for word in (*words, "Heron", "Otter", "trial day", "foreman") if word in text]
    assert f"Written to \u2066{file}\u2069." in stage.words()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    (made,) = ask(stage.desk, outcomes.exports)
    assert (made.kind, made.format, made.size) == ("playbook", "yaml", len(data))


def test_what_lies_there_is_not_written_over(cast: Cast, stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "slow-trust.yaml").write_text("mine", encoding="utf-8")
    open_book(stage, cast.slow)
    stage.press("playbook_hand_on")
    dialog = stage.dialog
    assert isinstance(dialog, HandOnDialog)
    dialog.write_into(tmp_path / "nowhere")
    stage.settle()
    assert "There is no folder at this place." in stage.words(dialog)
    dialog.write_into(tmp_path)
    stage.settle()
    assert (tmp_path / "slow-trust.yaml").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "slow-trust-2.yaml").read_bytes() == plans.export(SLOW)


def test_a_playbook_that_is_gone_says_so(cast: Cast, stage: Stage) -> None:
    stage.go(Place(area=Area.PLANS, playbook=PlaybookId(9_999)))
    assert "This playbook is no longer here." in stage.words()
