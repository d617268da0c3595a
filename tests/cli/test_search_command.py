"""`search` on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.test_vault_commands import assert_refused
from tests.support.vaults import MARKER, PHRASE, MadeVault
from wayside.work import people, store, timeline


def test_search_finds_people_notes_and_contacts(run: Run, made: MadeVault, phrase: Path) -> None:
    done = run("search", "--json", made.folder, MARKER, "--passphrase-file", phrase, "--limit", "1000")
    document = json.loads(done.stdout)
    assert {hit["kind"] for hit in document["hits"]} == {"person", "note", "contact"}
    assert all(hit["person"] == "Heron" for hit in document["hits"])
    assert any(span["matched"] and span["text"] == MARKER for span in document["hits"][0]["snippet"])
    assert document["more"] is False


def test_search_with_filters_limit_and_nothing(run: Run, made: MadeVault, phrase: Path) -> None:
    few = run("search", made.folder, "kind:contact workshop", "--passphrase-file", phrase, "--limit", "3")
    assert len(few.stdout.splitlines()) == 3
    assert "There is more" in few.stderr
    nothing = run("search", made.folder, "wordthatisnowhere", "--passphrase-file", phrase)
    assert (nothing.returncode, nothing.stdout, nothing.stderr) == (0, "", "Nothing found.\n")


def test_search_refuses_a_filter_it_does_not_know_before_asking_for_anything(
    run: Run, made: MadeVault
) -> None:
    assert_refused(run("search", made.folder, "after:yesterday x"), 1, "after:")


def test_a_terminal_is_not_obeyed_by_content(run: Run, made: MadeVault, phrase: Path) -> None:
    with store.open_vault(made.folder, PHRASE) as vault:
        person = people.find(vault.connection, "Heron")
        assert person is not None
        timeline.start_note(vault.connection, person, "evil \x1b[2J\x1b]0;title\x07 \u202egnp.exe zzyzx")
    done = run("search", made.folder, "zzyzx", "--passphrase-file", phrase)
    assert "zzyzx" in done.stdout
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout


def test_the_field_paper_style_query_by_phrase(run: Run, made: MadeVault, phrase: Path) -> None:
    done = run(
        "search",
        "--json",
        made.folder,
        '"asked about the workshop" person:heron',
        "--passphrase-file",
        phrase,
    )
    assert len(json.loads(done.stdout)["hits"]) == 40
