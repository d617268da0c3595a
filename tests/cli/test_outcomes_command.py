"""`wayside outcomes` as a user runs it."""

from __future__ import annotations

import csv
import io
import json
import stat
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support.vaults import MadeVault, make_vault
from wayside.vault.connection import transaction
from wayside.work import outcomes, people, timeline
from wayside.work.outcomes import ImpactFields, ImpactKind, Tally
from wayside.work.people import PersonFields
from wayside.work.timeline import ContactFields, Direction

START = int(datetime(2026, 3, 1, 12, tzinfo=UTC).timestamp() * 1000)


@pytest.fixture(scope="module")
def _published(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    """A vault with the published totals: 569 people, 76 with five messages, 8 of them with signs of impact."""
    made = make_vault(tmp_path_factory.mktemp("outcomes") / "Counter.vault")
    with made.open() as vault, transaction(vault.connection):
        for number in range(569):
            person = people.add(vault.connection, PersonFields(code_name=f"P{number}", aim="listen"))
            for line in range(5 if number < 76 else 1 + number % 2):
                side = Direction.IN if line % 2 else Direction.OUT
                fields = ContactFields(at=START + line * 60_000, text="hello", direction=side, tone="=warm")
                timeline.add_contact(vault.connection, person, fields)
            if number < 8:
                sign = ImpactFields(at=START, kind=ImpactKind.SAID, description="Doubts it now.")
                outcomes.add_impact(vault.connection, person, sign)
    return made


@pytest.fixture
def published(_published: MadeVault, tmp_path: Path) -> MadeVault:
    """A copy to work on."""
    return _published.copy(tmp_path / "Counter.vault")


def test_the_published_rates(run: Run, published: MadeVault, phrase: Path) -> None:
    done = run("outcomes", published.folder, "--passphrase-file", phrase, "--json", "--sustained", "total:5")
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert found["contacted"] == 569
    assert (found["sustained"]["count"], found["sustained"]["percent"]) == (76, 13.4)
    assert (found["impact_of_sustained"]["count"], found["impact_of_sustained"]["percent"]) == (8, 10.5)
    assert found["impact"]["percent"] == 1.4
    assert found["definition"] == "total:5"
    assert any("monitoring, not proof" in sentence for sentence in found["sentences"])


def test_definitions_side_by_side(run: Run, published: MadeVault, phrase: Path) -> None:
    rules = ("--sustained", "person:3", "--sustained", "exchanges:2", "--sustained", "total:5")
    done = run("outcomes", published.folder, "--passphrase-file", phrase, "--json", *rules)
    counts = {d["definition"]: d["sustained"]["count"] for d in json.loads(done.stdout)["definitions"]}
    assert counts == {"person:3": 0, "exchanges:2": 76, "total:5": 76}


def test_a_period_and_the_text_for_people(run: Run, published: MadeVault, phrase: Path) -> None:
    done = run(
        "outcomes",
        published.folder,
        "--passphrase-file",
        phrase,
        "--from",
        "2026-03-01",
        "--to",
        "2026-03-01",
        "--utc",
    )
    assert done.returncode == 0
    assert "13.4 %" in done.stdout
    assert "monitoring, not proof" in done.stdout
    empty = run(
        "outcomes", published.folder, "--passphrase-file", phrase, "--from", "2026-03-02", "--utc", "--json"
    )
    assert json.loads(empty.stdout)["contacted"] == 0


@pytest.mark.parametrize(
    ("zone", "options", "contacted"),
    [
        ("Pacific/Kiritimati", (), 569),  # fourteen hours ahead: it was the second of March there
        ("Pacific/Kiritimati", ("--utc",), 0),
        ("UTC", (), 0),
    ],
)
def test_days_are_those_of_the_computer(
    run: Run, published: MadeVault, phrase: Path, zone: str, options: tuple[str, ...], contacted: int
) -> None:
    asked = ("outcomes", published.folder, "--passphrase-file", phrase, "--json", *options)
    found = json.loads(run(*asked, "--from", "2026-03-02", TZ=zone).stdout)
    assert found["contacted"] == contacted
    before = json.loads(run(*asked, "--to", "2026-03-01", TZ=zone).stdout)
    assert before["contacted"] == 569 - contacted


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not read such a zone")
def test_a_computer_without_a_named_zone_counts_by_its_clock(
    run: Run, published: MadeVault, phrase: Path
) -> None:
    asked = ("outcomes", published.folder, "--passphrase-file", phrase, "--json", "--from", "2026-03-02")
    assert json.loads(run(*asked, TZ="<+14>-14").stdout)["contacted"] == 569


def test_files_are_written_once_and_privately(
    run: Run, published: MadeVault, phrase: Path, tmp_path: Path
) -> None:
    page, sheet = tmp_path / "report.html", tmp_path / "report.csv"
    done = run(
        "outcomes", published.folder, "--passphrase-file", phrase, "--csv", sheet, "--html", page, "--json"
    )
    assert done.returncode == 0
    json.loads(done.stdout)
    assert done.stderr.count("in clear") == 2
    if sys.platform != "win32":
        assert {stat.S_IMODE(path.stat().st_mode) for path in (page, sheet)} == {0o600}
    cells = [cell for line in csv.reader(io.StringIO(sheet.read_text("utf-8-sig"))) for cell in line]
    assert "13.4" in cells
    assert not [cell for cell in cells if cell[:1] in "=+-@" and cell]
    assert "<script" not in page.read_text("utf-8")
    again = run("outcomes", published.folder, "--passphrase-file", phrase, "--csv", sheet)
    assert again.returncode == 1
    assert "not touched" in again.stderr
    with published.open() as vault:
        assert [made.format for made in outcomes.exports(vault.connection)] == ["html", "csv"]


@pytest.mark.parametrize("rule", ["5", "total:0", "words:3"])
def test_a_rule_without_sense_is_refused(run: Run, published: MadeVault, phrase: Path, rule: str) -> None:
    done = run("outcomes", published.folder, "--passphrase-file", phrase, "--sustained", rule)
    assert done.returncode == 1
    assert "sustained" in done.stderr
    assert done.stdout == ""


def test_days_in_the_wrong_order_are_refused(run: Run, published: MadeVault, phrase: Path) -> None:
    done = run(
        "outcomes",
        published.folder,
        "--passphrase-file",
        phrase,
        "--from",
        "2026-03-02",
        "--to",
        "2026-03-01",
    )
    assert done.returncode == 1
    assert done.stdout == ""


def test_json_tells_no_more_than_paper(run: Run, phrase: Path, tmp_path: Path) -> None:
    made = make_vault(tmp_path / "Few.vault")
    with made.open() as vault, transaction(vault.connection):
        for number in range(5):
            person = people.add(vault.connection, PersonFields(code_name=f"P{number}", aim="listen"))
            for at, side in ((START, Direction.OUT), (START + 7_271_234 + number, Direction.IN)):
                timeline.add_contact(
                    vault.connection, person, ContactFields(at=at, text="hello", direction=side)
                )
        outcomes.set_tally(vault.connection, Tally(day=date(2026, 3, 1), individuals=2))
    found = json.loads(run("outcomes", made.folder, "--passphrase-file", phrase, "--json").stdout)
    assert found["first_response_ms"]["median"] == 2 * 3_600_000
    # One day is the total over again.
    assert (found["street"]["withheld"], found["street"]["totals"]) == (True, {})
