"""What stands in an exported report: its warning, definitions, intervals, and nothing that tells of one person."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from tests.ui.desk_fixtures import NOW_MS, add, ask
from tests.ui.identities.stage import Stage
from wayside.ui.outcomes.export_dialog import ExportDialog
from wayside.ui.outcomes.pdf import report_pdf
from wayside.ui.outcomes.pdf_sheet import Paper, Sheet, Style, painted
from wayside.ui.outcomes.pdf_table import PaperTable
from wayside.ui.outcomes.report_words import report_words
from wayside.ui.shell.page import Area, Place
from wayside.ui.widgets.figure_table import Figure
from wayside.vault.connection import Connection
from wayside.work import outcomes, timeline
from wayside.work.outcomes import Counted, Definition, Period, Report
from wayside.work.people import PersonId
from wayside.work.timeline import ContactFields, Direction

pytestmark = pytest.mark.usefixtures("qapp")

CLEAR = "This file left the vault in clear: whoever has it can read it."
LOCALE = QLocale("en")


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, str]]:
    """Give what is written on paper, with its page."""
    found: list[tuple[int, str]] = []
    draw = Sheet.draw

    def listening(sheet: Sheet, text: str, style: Style, *place: float, end: bool = False) -> None:
        found.append((sheet.page, text))
        draw(sheet, text, style, *place, end=end)

    monkeypatch.setattr(Sheet, "draw", listening)
    return found


def report_of(stage: Stage, *definitions: Definition) -> Report:
    return ask(stage.desk, lambda connection: outcomes.report(connection, Period(), 0, definitions))


def second_time(written: list[tuple[int, str]], first: str) -> list[tuple[int, str]]:
    """Return what was written the second time; the first is only to count the pages."""
    begins = [at for at, (_, text) in enumerate(written) if text == first]
    return written[begins[1] :]


def test_the_paper_carries_warning_definition_intervals_and_page_numbers(
    cast: list[PersonId], stage: Stage, written: list[tuple[int, str]]
) -> None:
    report = report_of(
        stage, Definition(counted=Counted.TOTAL, least=5), Definition(counted=Counted.PERSON, least=3)
    )
    report_pdf(report, report_words(), LOCALE, "Sans", rtl=False)
    pages = second_time(written, "Outcome report")
    texts = [text for _, text in pages]
    assert any(text.startswith(CLEAR) for text in texts)
    assert any(text.startswith("This is monitoring, not proof.") for text in texts)
    assert "Sustained means: at least 5 messages in all, whoever wrote them." in texts
    assert {"5 in all", "3 from the person", "Kappa is the", "hidden"} <= set(texts) | {
        text[:12] for text in texts
    }
    assert any(text.replace("\u00a0", " ") == "40.2 – 59.8 %" for text in texts)
    assert any(text.startswith("3 days were counted; on average a day had 34.7 situations") for text in texts)
    last = pages[-1][0]
    numbers = [text for text in texts if text.startswith("Page ")]
    assert numbers == [f"Page {page} of {last}" for page in range(1, last + 1)]
    assert last > 1
    assert not any("Bird" in text for text in texts)


def test_a_table_that_goes_on_says_what_it_is(written: list[tuple[int, str]]) -> None:
    rows = [(Figure(text=f"row {number}"), Figure(text=str(number))) for number in range(90)]

    def write(sheet: Sheet) -> None:
        PaperTable(sheet, "By platform", ("", "Contacted"), rows).write()

    painted(Paper(title="Report", foot="Report", locale=LOCALE, family="Sans", rtl=False), write)
    pages = second_time(written, "By platform")
    assert [page for page, text in pages if text == "By platform, continued"] == list(
        range(2, pages[-1][0] + 1)
    )
    assert sum(text == "Contacted" for _, text in pages) == pages[-1][0]
    assert [text for _, text in pages if text.startswith("row ")] == [row[0].text for row in rows]


def test_a_heading_never_stands_alone_at_the_foot_of_a_page(written: list[tuple[int, str]]) -> None:
    rows = [(Figure(text=f"row {number}"), Figure(text=str(number))) for number in range(6)]

    def write(sheet: Sheet) -> None:
        for number in range(30):
            PaperTable(sheet, f"Table {number}", ("", "Count"), rows).write()

    painted(Paper(title="Report", foot="Report", locale=LOCALE, family="Sans", rtl=True), write)
    begun = 0
    for at, (page, text) in enumerate(written):
        if text.startswith("Table ") and "continued" not in text:
            begun += 1
            rest = [on for on, other in written[at:] if other.startswith("row ")][:3]
            assert rest == [page] * 3, text
    assert begun == 60


@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_is_wider_than_its_place(
    cast: list[PersonId],
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
    rtl: bool,
) -> None:
    report = report_of(
        stage, *(Definition(counted=Counted.TOTAL, least=least) for least in (2, 3, 4, 5, 8, 10))
    )
    words, wide = dict(report_words()), []
    words["responded"] = "Rückmeldungsverweigerungsquotient"
    draw = Sheet.draw

    def measuring(
        sheet: Sheet,
        text: str,
        style: Style,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        end: bool = False,
    ) -> None:
        for word in sheet._breakable(text, style, width).replace("\u200b", " ").split(" "):
            if sheet.advance(word, style) > width + 1 or x + width > sheet.width + 1:
                wide.append(word)
        draw(sheet, text, style, x, y, width, height, end=end)

    monkeypatch.setattr(Sheet, "draw", measuring)
    report_pdf(report, words, LOCALE, "Sans", rtl=rtl)
    assert wide == []


def exported(stage: Stage, folder: Path, form: str) -> bytes:
    stage.press("outcomes_export")
    assert "The file leaves the vault in clear: whoever has it can read it." in stage.words(stage.dialog)
    stage.press(f"export_{form}")
    dialog = stage.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.write_into(folder)
    stage.settle()
    (path,) = folder.glob(f"*.{form}")
    return path.read_bytes()


@pytest.mark.parametrize("form", ["html", "csv"])
def test_files_for_other_programs_carry_the_same(
    cast: list[PersonId], stage: Stage, tmp_path: Path, form: str
) -> None:
    text = exported(stage, tmp_path, form).decode("utf-8-sig")
    for said in (
        CLEAR,
        "This is monitoring, not proof.",
        "at least 5 messages in all",
        "Kappa is the agreement",
    ):
        assert said in text
    assert "Bird" not in text
    assert "40.2" in text
    assert "59.8" in text


def test_a_report_of_few_people_is_warned_about(stage: Stage) -> None:
    def one(connection: Connection) -> None:
        person = add(connection, "Heron")
        fields = ContactFields(at=NOW_MS, text="One line.", direction=Direction.OUT, platform="Instagram")
        timeline.add_contact(connection, person, fields)

    ask(stage.desk, one)
    stage.go(Place(area=Area.OUTCOMES))
    stage.press("outcomes_export")
    assert "Few people are counted in it: 1." in stage.words(stage.dialog)


def test_with_nothing_to_say_there_is_nothing_to_export(stage: Stage) -> None:
    button = stage.widget("outcomes_export")
    assert not button.isEnabled()
    stage.go(Place(area=Area.OUTCOMES, action="export"))
    assert stage._dialogs() == []
