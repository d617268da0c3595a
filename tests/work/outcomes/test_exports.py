"""What leaves the vault: harmless, escaped, complete, said to be in clear, written once, remembered."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import stat
import sys
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import HOSTILE_TEXTS
from tests.work.outcomes.conftest import NOW, START, Talk
from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity, files
from wayside.vault.connection import Connection, DatabaseError
from wayside.work import offers, outcomes
from wayside.work.offers import OfferFields, Uptake
from wayside.work.outcomes import ImpactFields, ImpactKind, Period, Report, Tally, parse
from wayside.work.outcomes.export_csv import export_csv, harmless
from wayside.work.outcomes.export_html import export_html
from wayside.work.outcomes.records import OTHERS

HOSTILE = ("=1+1", "+41", "-2", "@SUM(A1)", "<script>alert(1)</script>", '"quoted", cell', "&amp;", "'")


@pytest.fixture
def found(connection: Connection, talk: Talk) -> Report:
    """Return a report with words in it that would like to be formulas and scripts."""
    for word in HOSTILE:
        for _ in range(5):
            person = talk("oi", tone=word, platform=word)
            outcomes.add_impact(
                connection, person, ImpactFields(at=START, kind=ImpactKind.SAID, description="Secret words.")
            )
    talk("o", tone="rare")
    return outcomes.report(connection, Period(), NOW, [parse("total:2"), parse("person:3")])


def _cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_no_cell_of_a_spreadsheet_is_a_formula(found: Report) -> None:
    cells = [cell for line in _cells(export_csv(found)) for cell in line]
    assert "'=1+1" in cells
    assert "'@SUM(A1)" in cells
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r", "\n")]


@given(st.one_of(st.text(max_size=30), st.sampled_from([*HOSTILE_TEXTS.values(), "\t=1", " =1", "\uff1d1"])))
def test_a_harmless_cell_still_reads_the_same(text: str) -> None:
    cell = harmless(text)
    assert cell.replace("'", "") == text.replace("'", "")
    assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\uff1d"))


@pytest.mark.parametrize("between", [";", "\t", ",", "|", "; ", ';"', "\n"])
def test_nor_where_a_spreadsheet_splits_at_another_sign(between: str) -> None:
    for sign in "=+-@":
        assert f"{between}{sign}" not in harmless(f"open{between}{sign}1+1")
    assert harmless("calm; open - and kind, at 5+") == "calm; open - and kind, at 5+"


def test_a_table_that_is_not_shown_has_no_totals_in_a_file(connection: Connection, talk: Talk) -> None:
    offer = offers.add(connection, OfferFields(title="Boxing", what="twice a week"))
    offers.step(connection, offer, talk("o"), Uptake.OFFERED, at=START)
    outcomes.set_tally(connection, Tally(day=date(2026, 3, 1), individuals=2))
    found = outcomes.report(connection, Period(), NOW, [parse("total:2")])
    assert found.uptake.withheld
    assert found.street.withheld
    lines = _cells(export_csv(found))
    for name in ("uptake", "street"):
        assert [line[9] for line in lines if line[0] == name] == [
            "Not shown: with so few rows or people everything in it would be told."
        ]


def test_html_keeps_the_direction_of_a_word_to_itself(connection: Connection, talk: Talk) -> None:
    for tone in ("\u202ecalm", "warm"):
        for _ in range(5):
            talk("o", tone=tone)
    data = export_html(outcomes.report(connection, Period(), NOW)).decode("utf-8")
    assert "<bdi>\u202ecalm</bdi>" in data


def test_csv_has_the_numbers_the_definition_and_the_warning(found: Report) -> None:
    lines = _cells(export_csv(found))
    assert {len(line) for line in lines} == {10}
    text = "\n".join(" ".join(line) for line in lines)
    assert "left the vault in clear" in text
    assert "monitoring, not proof" in text
    assert "at least 2 messages in all" in text
    sustained = [line for line in lines if line[0] == "funnel" and line[2] == "sustained"]
    assert [line[3:7] for line in sustained] == [
        ["total:2", "40", "41", "97.6"],
        ["person:3", "0", "41", "0.0"],
    ]
    assert "Secret words" not in text


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags = set[str]()
        self.attributes = set[str]()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def test_html_runs_nothing_loads_nothing_and_escapes_everything(found: Report) -> None:
    data = export_html(found).decode("utf-8")
    page = _Page()
    page.feed(data)
    assert not page.tags & {"script", "iframe", "object", "embed", "link", "img", "form", "a"}
    assert not page.attributes & {"src", "href", "onload", "onclick", "srcdoc", "action"}
    assert "://" not in data
    assert "url(" not in data
    assert "@import" not in data
    assert "<script>alert(1)</script>" in page.text
    assert "default-src 'none'" in data


def test_html_says_what_the_numbers_mean(found: Report) -> None:
    page = _Page()
    page.feed(export_html(found).decode("utf-8"))
    for sentence in (
        "left the vault in clear",
        "monitoring, not proof",
        "at least 2 messages in all",
        "97.6 %",
    ):
        assert sentence in page.text
    assert "Secret words" not in page.text


def test_hidden_cells_are_in_no_export(found: Report) -> None:
    table = found.tables[0]
    others = next(row for row in table.rows if row.code == OTHERS)
    assert set(others.cells) == {None}
    lines = [line for line in _cells(export_csv(found)) if line[0] == "tone" and line[1] == "others"]
    assert {line[4] for line in lines if line[2] == "contacted"} == {""}


def test_a_word_that_few_people_were_tagged_with_is_in_no_export(found: Report) -> None:
    """It may have been written for one of them: "asked about his brother's trial"."""
    assert b"rare" not in export_csv(found)
    assert b">rare<" not in export_html(found)
    assert all(row.code != "rare" for table in found.tables for row in table.rows)


def test_every_word_of_a_report_has_a_translation_slot(found: Report) -> None:
    """The window hands in words of its own for the same ids; every one of them is used as it is."""
    from wayside.work.outcomes.words import ENGLISH

    own = {name: f"[{text}]" for name, text in ENGLISH.items()}
    page = _Page()
    page.feed(export_html(found, own, language="ar", rtl=True).decode("utf-8"))
    assert "[signs of impact]" in page.text
    cells = [cell for line in _cells(export_csv(found, own)) for cell in line]
    assert "[contacted]" in cells


def test_a_file_is_private_and_remembered(connection: Connection, found: Report, tmp_path: Path) -> None:
    data = export_html(found)
    path = tmp_path / "march.html"
    before = len(outcomes.exports(connection))
    outcomes.write_export(connection, path, data, "outcomes", "html")
    assert path.read_bytes() == data
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    made = outcomes.exports(connection)
    assert len(made) == before + 1
    assert (made[0].kind, made[0].format, made[0].size) == ("outcomes", "html", len(data))
    assert made[0].hash == hashlib.sha256(data).digest()
    entry = activity.page(connection, limit=1)[0]
    assert (entry.kind, entry.fields["format"]) == ("export-made", "html")
    assert "march" not in str(entry.fields)


def test_nothing_is_written_over(connection: Connection, tmp_path: Path) -> None:
    path = tmp_path / "there.csv"
    path.write_text("mine", "utf-8")
    before = outcomes.exports(connection)
    with pytest.raises(WaysideError) as caught:
        outcomes.write_export(connection, path, b"new", "outcomes", "csv")
    assert caught.value.code is ErrorCode.VAULT_EXISTS
    assert path.read_text("utf-8") == "mine"
    assert outcomes.exports(connection) == before


@pytest.mark.platform_only("linux", "darwin")
def test_a_link_is_not_followed(connection: Connection, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    os.symlink(target, tmp_path / "link.csv")
    with pytest.raises(WaysideError):
        outcomes.write_export(connection, tmp_path / "link.csv", b"new", "outcomes", "csv")
    assert not target.exists()


def test_what_cannot_be_remembered_is_not_left_lying_about(connection: Connection, tmp_path: Path) -> None:
    path = tmp_path / "gone.csv"
    # A reference that is only checked at the end: the commit fails after the file has been written.
    connection.execute(
        "CREATE TABLE late (id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED) STRICT"
    )
    connection.execute(
        "CREATE TRIGGER too_late AFTER INSERT ON export_made BEGIN INSERT INTO late VALUES (-1); END"
    )
    before = outcomes.exports(connection)
    try:
        with pytest.raises(DatabaseError):
            outcomes.write_export(connection, path, b"new", "outcomes", "csv")
    finally:
        connection.execute("DROP TRIGGER too_late")
        connection.execute("DROP TABLE late")
    assert not path.exists()
    assert outcomes.exports(connection) == before


def test_a_file_is_remembered_before_it_is_there(
    connection: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = outcomes.exports(connection)
    remembered = list[int]()

    def write(_path: Path, _data: bytes) -> None:
        assert not connection.in_transaction
        remembered.append(len(outcomes.exports(connection)))
        raise WaysideError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(files, "write_new_private", write)
    with pytest.raises(WaysideError) as error:
        outcomes.write_export(connection, tmp_path / "x.csv", b"new", "outcomes", "csv")
    assert error.value.code is ErrorCode.DISK_FULL
    assert remembered == [len(before) + 1]
    assert outcomes.exports(connection) == before
    assert activity.page(connection, limit=1)[0].kind == "export-failed"
