"""The report in the window: its numbers, what they mean, what is hidden, what leaves the vault."""

from __future__ import annotations

import gc
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSpinBox

from tests.ui.desk_fixtures import TODAY, ask
from tests.ui.identities.stage import Stage
from tests.ui.walk import assert_accessible
from wayside.ui.outcomes.export_dialog import ExportDialog, renderer
from wayside.ui.outcomes.outcomes_page import OutcomesPage
from wayside.ui.outcomes.report_words import report_words
from wayside.ui.shell.page import Area, Place
from wayside.ui.widgets.figure_table import FigureTable
from wayside.work import outcomes
from wayside.work.outcomes.words import ENGLISH
from wayside.work.people import PersonId


def page(stage: Stage) -> OutcomesPage:
    assert isinstance(stage.page, OutcomesPage)
    return stage.page


def table(stage: Stage, name: str) -> dict[str, list[str]]:
    """Return what a table says, by the first cell of each row."""
    found = stage.widget(name)
    assert isinstance(found, FigureTable)
    return {row[0]: row[1:] for row in found.figures()}


def label(stage: Stage, name: str) -> str:
    found = stage.widget(name)
    assert isinstance(found, QLabel)
    return found.text()


def choose(stage: Stage, name: str, key: str) -> None:
    box = stage.widget(name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    step = Qt.Key.Key_Down if box.findData(key) > box.currentIndex() else Qt.Key.Key_Up
    while box.currentData() != key:
        stage.qtbot.keyClick(box, step)
    stage.settle()


def test_an_empty_vault_teaches(stage: Stage) -> None:
    assert "Nobody contacted  ·  everything so far" in stage.words()
    assert "What you note as contacts, or import as a conversation, is counted here." in stage.words()


def test_the_funnel_has_counts_shares_and_intervals(cast: list[PersonId], stage: Stage) -> None:
    assert (
        "96 contacted  ·  12 sustained (5 in all)  ·  8 with signs of impact  ·  everything so far"
        in stage.words()
    )
    funnel = table(stage, "outcomes_funnel")
    assert funnel["Responded"][:3] == ["48", "50.0 %", "40.2 – 59.8 %"]
    assert funnel["Sustained"][:2] == ["12", "12.5 %"]
    assert funnel["Sustained"][3] == "12 of 96, 12.5 %, interval 7.3 – 20.6 %"
    assert funnel["Signs of impact"][0] == "8"
    assert "This is monitoring, not proof." in stage.words()


def test_the_definition_is_printed_changed_and_compared(cast: list[PersonId], stage: Stage) -> None:
    assert label(stage, "definition_sentence") == (
        "Sustained means: at least 5 messages in all, whoever wrote them."
    )
    choose(stage, "definition_counted_0", "person")
    number = stage.widget("definition_least_0")
    assert isinstance(number, QSpinBox)
    number.setFocus()
    number.selectAll()
    stage.qtbot.keyClicks(number, "2")
    stage.key(Qt.Key.Key_Return)
    assert label(stage, "definition_sentence") == "Sustained means: at least 2 messages from the person."
    assert table(stage, "outcomes_funnel")["Sustained"][0] == "24"
    stage.press("definition_add")
    stage.press("definition_add")
    rules = [one.rule for one in ask(stage.desk, outcomes.stored)]
    assert rules == ["person:2", "person:3", "exchanges:2"]
    beside = table(stage, "definition_table")
    assert beside["2 from the person"][0].startswith("24 of 96")
    assert beside["3 from the person"][0].startswith("12 of 96")
    stage.press("definition_remove_1")
    assert [one.rule for one in ask(stage.desk, outcomes.stored)] == ["person:2", "exchanges:2"]


def test_the_number_is_still_there_when_python_has_tidied_up(cast: list[PersonId], stage: Stage) -> None:
    gc.collect()
    assert stage.widget("definition_least_0").isVisible()


def test_small_cells_are_hidden_and_it_is_said_why(cast: list[PersonId], stage: Stage) -> None:
    tone = table(stage, "table_cross")
    assert tone["reflective"][2] == "hidden: it would count too few"
    assert tone["All"][2] == "12"
    assert "Cells that count fewer than 5 people" in label(stage, "table_note_cross")
    choose(stage, "outcomes_dimension", "identity")
    assert "role shown, name limited" in table(stage, "table_cross")
    choose(stage, "outcomes_dimension", "method")
    assert "with so few rows or people everything in it would be told" in stage.words()


def test_kappa_comes_with_its_meaning(cast: list[PersonId], stage: Stage) -> None:
    assert "Kappa is the agreement that chance does not explain" in label(stage, "kappa_meaning")
    assert "0.62" in stage.words()


def test_a_period_is_counted_by_itself(cast: list[PersonId], stage: Stage) -> None:
    chosen = page(stage).period.first_focus()
    chosen.setFocus()
    for _ in range(3):
        stage.key(Qt.Key.Key_Right)
    stage.write("outcomes_from", "in 3 days")
    assert "Nobody contacted" in stage.words()
    stage.write("outcomes_to", "yesterday")
    assert "The last day lies before the first one." in stage.words()
    stage.write("outcomes_from", "1 jan")
    assert page(stage).report is not None
    assert "96 contacted" in stage.words()


def test_a_day_of_streetwork_is_counted_and_corrected(stage: Stage) -> None:
    for situations in ("31", "30"):
        stage.press("street_count")
        stage.write("tally_platform", "Facebook")
        number = stage.widget("tally_situations")
        assert isinstance(number, QSpinBox)
        number.selectAll()
        stage.write("tally_situations", situations)
        stage.press("tally_keep")
    assert ask(stage.desk, lambda connection: outcomes.tallies(connection, TODAY, TODAY))[0].situations == 30


def test_the_words_of_the_window_are_those_of_the_room() -> None:
    assert report_words() == ENGLISH


@pytest.mark.parametrize("form", ["pdf", "html", "csv"])
def test_an_export_is_warned_about_private_remembered_and_never_over_another(
    cast: list[PersonId], stage: Stage, tmp_path: Path, form: str
) -> None:
    for _ in range(2):
        stage.press("outcomes_export")
        assert "The file leaves the vault in clear" in stage.words(stage.dialog)
        stage.press(f"export_{form}")
        dialog = stage.dialog
        assert isinstance(dialog, ExportDialog)
        dialog.write_into(tmp_path)
        stage.settle()
    first, second = sorted(tmp_path.glob(f"outcomes-*.{form}"), key=lambda path: len(path.name))
    assert first.name == f"outcomes-2026-11-23.{form}"
    assert second.name == f"outcomes-2026-11-23-2.{form}"
    if sys.platform != "win32":
        assert stat.S_IMODE(first.stat().st_mode) == 0o600
    made = ask(stage.desk, outcomes.exports)
    assert [(one.kind, one.format, one.size) for one in made] == [
        ("outcomes", form, second.stat().st_size),
        ("outcomes", form, first.stat().st_size),
    ]
    assert f"{second}" in label_of_notice(stage)


def label_of_notice(stage: Stage) -> str:
    notice = stage.widget("outcomes_said")
    return "\n".join(found.text() for found in notice.findChildren(QLabel))


def test_a_folder_that_is_gone_is_said_and_nothing_is_remembered(
    cast: list[PersonId], stage: Stage, tmp_path: Path
) -> None:
    stage.press("outcomes_export")
    dialog = stage.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.write_into(tmp_path / "gone")
    stage.settle()
    assert stage.widget("export_error").isVisible()
    assert ask(stage.desk, outcomes.exports) == []


def test_the_pdf_has_numbered_pages_and_no_names(cast: list[PersonId], stage: Stage) -> None:
    report = page(stage).report
    assert report is not None
    data = renderer(report, "pdf", "en", rtl=False)()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") >= 2
    assert b"Bird" not in data


def test_the_palette_leads_to_the_export(cast: list[PersonId], stage: Stage) -> None:
    stage.go(Place(area=Area.OUTCOMES, action="export"))
    assert isinstance(stage.dialog, ExportDialog)
    assert_accessible(stage.dialog)


def test_tab_goes_down_the_page(cast: list[PersonId], stage: Stage) -> None:
    stage.press("definition_add")
    page(stage).first_focus().setFocus()
    places = []
    for name in (
        "outcomes_funnel",
        "definition_least_0",
        "definition_counted_0",
        "definition_least_1",
        "definition_counted_1",
        "definition_remove_1",
        "definition_add",
        "definition_table",
        "outcomes_dimension",
        "table_cross",
        "table_uptake",
        "street_count",
        "table_street",
    ):
        stage.key(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        places.append(focused.objectName())
        assert focused.objectName() == name, places


def test_the_page_is_accessible(cast: list[PersonId], stage: Stage) -> None:
    stage.window.resize(1024, 640)
    stage.settle()
    assert_accessible(stage.page)
