"""People whom an import brought: lists say that their aim is missing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.support.vaults import make_vault
from wayside.ui.people.people_cells import CellWords, Column
from wayside.ui.shell.palette_model import person_line
from wayside.ui.today.today_rows import TodayWords
from wayside.work import people, today
from wayside.work.people import PeopleQuery

_NOW = 1_764_000_000_000


def test_the_list_today_and_the_palette_say_that_an_aim_is_missing(
    qapp: QApplication, tmp_path: Path
) -> None:
    with make_vault(tmp_path / "Fieldwork.vault").open() as vault:
        people.add_without_aim(vault.connection, "Otter")
        (row,) = people.page(vault.connection, PeopleQuery(), 0, 10)
        one = today.overview(vault.connection, _NOW, date(2025, 11, 24))
        people.add_without_aim(vault.connection, "Moth")
        two = today.overview(vault.connection, _NOW, date(2025, 11, 24))
    cell = CellWords(_NOW, date(2025, 11, 24), QLocale(QLocale.Language.English)).cells(row)[Column.AIM]
    assert (cell.text, cell.spoken) == ("Aim missing", "Aim missing")
    assert cell.chip is not None
    words = TodayWords(_NOW, QLocale(QLocale.Language.English))
    assert words.state(one) == "1 person without an aim"
    assert words.state(two).endswith("people without an aim")
    assert person_line(row, ()).below[0].text == "Aim missing"
