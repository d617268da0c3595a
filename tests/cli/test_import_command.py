"""`import` on the command line."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.test_vault_commands import assert_refused
from tests.support.vaults import PHRASE, MadeVault
from wayside.work import identities, store

IDENTITIES = """
identities:
  - name: Jonas K.
    kind: alias
    authorised: {by: head of the team, on: 2026-11-01, until: 2027-01-31}
    accounts: [{platform: Facebook, handle: jonas.k}]
    facts: [{kind: age, text: 24}]
watch: [{kind: workplace, text: Lindenhof}]
"""
CARDS = """
cards:
  - platform: Facebook
    conflict: none
    applies_to: []
    rule: Our board reads the rule otherwise.
    source: the board
    read_on: 2026-11-25
"""


def test_identities_come_in_and_say_how_many(run: Run, made: MadeVault, phrase: Path, tmp_path: Path) -> None:
    file = tmp_path / "team.yaml"
    file.write_text(IDENTITIES, "utf-8")
    done = run("import", "identities", file, made.folder, "--passphrase-file", phrase)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Imported: identities 1, accounts 1, facts 1, watch terms 1.\n"
    with store.open_vault(made.folder, PHRASE) as vault:
        (jonas,) = identities.all_identities(vault.connection)
        assert jonas.name == "Jonas K."
        assert not identities.standing(vault.connection, jonas.id, date(2026, 11, 25)).is_usable

    again = run("import", "identities", file, made.folder, "--passphrase-file", phrase)
    assert_refused(again, 1, "Line 3")
    assert "Jonas" not in again.stderr


def test_a_documents_numbers_for_programs(run: Run, made: MadeVault, phrase: Path, tmp_path: Path) -> None:
    file = tmp_path / "team.yaml"
    file.write_text(IDENTITIES, "utf-8")
    done = run("import", "identities", file, made.folder, "--passphrase-file", phrase, "--json")
    assert json.loads(done.stdout) == {"identities": 1, "accounts": 1, "facts": 1, "watch_terms": 1}


def test_a_slip_is_told_by_line_and_field_without_what_stands_there(
    run: Run, made: MadeVault, phrase: Path, tmp_path: Path
) -> None:
    file = tmp_path / "team.yaml"
    file.write_text(IDENTITIES.replace("kind: alias", "kind: Lindenhof"), "utf-8")
    done = run("import", "identities", file, made.folder, "--passphrase-file", phrase)
    assert_refused(done, 1, "Line 4 of the file: the field kind does not fit. Nothing was imported.")
    assert "Lindenhof" not in done.stderr


def test_an_organisations_rule_cards_take_over(
    run: Run, made: MadeVault, phrase: Path, tmp_path: Path
) -> None:
    file = tmp_path / "cards.yaml"
    file.write_text(CARDS, "utf-8")
    done = run("import", "policy-cards", file, made.folder, "--passphrase-file", phrase)
    assert (done.returncode, done.stdout) == (
        0,
        "Imported: rule cards 1. They replace those that were there.\n",
    )
    with store.open_vault(made.folder, PHRASE) as vault:
        (card,) = identities.cards(vault.connection)
    assert card.source == "the board"
    done = run("import", "policy-cards", file, made.folder, "--passphrase-file", phrase, "--json")
    assert json.loads(done.stdout) == {"cards": 1}


def test_a_file_that_is_not_there_and_a_kind_that_is_not(
    run: Run, made: MadeVault, phrase: Path, tmp_path: Path
) -> None:
    for kind in ("identities", "policy-cards"):
        gone = run("import", kind, tmp_path / "gone.yaml", made.folder, "--passphrase-file", phrase)
        assert_refused(gone, 1, "There is nothing at this place.")
    assert run("import", "horoscopes", tmp_path, made.folder).returncode == 2


def test_the_help_shows_the_shape_of_the_files(run: Run) -> None:
    shape = run("import", "identities", "--help").stdout
    for field in ("name", "authorised", "password_place", "facts", "watch"):
        assert f"{field}:" in shape
    assert "read_on:" in run("import", "policy-cards", "--help").stdout
