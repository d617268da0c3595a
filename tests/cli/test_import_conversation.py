"""`import conversation` and `import contacts` on the command line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_vault_commands import assert_refused
from tests.support import conversations as written
from tests.support.conversations import Line
from tests.support.vaults import PHRASE, MadeVault, fingerprint
from wayside.work import people, store

_AT = 1_710_340_200_000
_WORD = "umbrellaquartz"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A WhatsApp export of four messages."""
    path = tmp_path / "chat.txt"
    lines = [Line(at=_AT + n * 60_000, who="Nora" if n % 2 else "Fox", text=f"{_WORD} {n}") for n in range(4)]
    path.write_bytes(written.android("%d.%m.%y", "%H:%M")(lines))
    return path


def _count(made: MadeVault, phrase: Path, export: Path, run: Run, *more: str) -> dict[str, object]:
    done = run(
        "import", "conversation", export, made.folder, "--person", "heron", "--timezone", "Europe/Berlin",
        "--passphrase-file", phrase, "--json", *more,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_a_preview_needs_no_passphrase_and_changes_nothing(run: Run, made: MadeVault, export: Path) -> None:
    before = fingerprint(made.folder)
    done = run(
        "import", "conversation", export, made.folder, "--preview", "--json", "--timezone", "Europe/Berlin"
    )
    found = json.loads(done.stdout)
    assert (found["format"], found["messages"], found["needs"]) == ("whatsapp", 4, ["me"])
    assert found["participants"] == [{"name": "Fox", "messages": 2}, {"name": "Nora", "messages": 2}]
    assert (found["first"], found["time_zone"]) == ("2024-03-13T14:30:00+00:00", "Europe/Berlin")
    text = run("import", "conversation", export, made.folder, "--preview").stdout
    assert "Participant   Fox: 2" in text
    assert "--me NAME" in text
    assert _WORD not in text
    assert fingerprint(made.folder) == before


def test_messages_are_counted_once(run: Run, made: MadeVault, phrase: Path, export: Path) -> None:
    found = _count(made, phrase, export, run, "--me", "nora")
    assert (found["added"], found["known"], found["left_out"]) == (4, 0, [])
    assert _count(made, phrase, export, run, "--me", "nora")["added"] == 0
    done = run(
        "import", "conversation", export, made.folder, "--person", "Heron", "--me", "Nora",
        "--timezone", "Europe/Berlin", "--passphrase-file", phrase,
    )  # fmt: skip
    assert done.stdout == "Imported: 0 messages (4 were there already).\nNo words were kept.\n"


def test_words_are_kept_when_asked_for(run: Run, made: MadeVault, phrase: Path, export: Path) -> None:
    _count(
        made,
        phrase,
        export,
        run,
        "--me",
        "Nora",
        "--keep-text",
        "--reason",
        "handing over",
        "--expires",
        "2999-01-01",
    )
    with store.open_vault(made.folder, PHRASE) as vault:
        kept = vault.connection.execute("SELECT text, text_reason, text_expires_on FROM message").fetchall()
    assert kept[0] == (f"{_WORD} 0", "handing over", "2999-01-01")


@pytest.mark.parametrize(
    ("more", "status", "says"),
    [
        ((), 2, "--person"),
        (("--person", "Heron"), 1, "--me NAME"),
        (("--person", "Heron", "--me", "Owl"), 1, "not in the file"),
        (("--person", "Nobody", "--me", "Nora"), 1, "no such thing"),
        (("--person", "Heron", "--as", "Nobody", "--me", "Nora"), 1, "no such thing"),
        (("--person", "Heron", "--me", "Nora", "--keep-text"), 2, "--reason"),
        (("--person", "Heron", "--me", "Nora", "--expires", "2999-01-01"), 2, "--keep-text"),
        (("--person", "Heron", "--me", "Nora", "--timezone", "Mars"), 1, "timezone"),
        (("--person", "Heron", "--column", "smell=x"), 2, "--column"),
    ],
)
def test_what_is_missing_is_said(
    more: Sequence[str], status: int, says: str, run: Run, made: MadeVault, phrase: Path, export: Path
) -> None:
    done = run("import", "conversation", export, made.folder, *more, "--passphrase-file", phrase)
    assert_refused(done, status, says)


def test_a_wrong_file_is_refused_before_the_passphrase_is_asked_for(
    run: Run, made: MadeVault, tmp_path: Path
) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 and more")
    assert_refused(
        run("import", "conversation", tmp_path / "x.zip", made.folder, "--person", "Heron"), 1, "archive"
    )


def test_contacts_bring_people_without_an_aim(
    run: Run, made: MadeVault, phrase: Path, tmp_path: Path
) -> None:
    table = tmp_path / "contacts.csv"
    table.write_text(
        "person,when,platform,direction,impact\nOtter,2024-03-13 18:30,TikTok,in,left: a channel\n", "utf-8"
    )
    done = run("import", "contacts", table, made.folder, "--passphrase-file", phrase, "--json")
    assert json.loads(done.stdout) == {"read": 1, "added": 1, "known": 0, "people_added": 1, "impacts": 1}
    with store.open_vault(made.folder, PHRASE) as vault:
        otter = people.find(vault.connection, "Otter")
        assert otter is not None
        assert people.get(vault.connection, otter).fields.aim == ""
    again = run("import", "contacts", table, made.folder, "--passphrase-file", phrase)
    assert again.stdout == "Imported: 0 contacts (1 were there already), signs of impact 0.\n"
    table.write_text("person,when\nOtter,never\n", "utf-8")
    assert_refused(run("import", "contacts", table, made.folder, "--passphrase-file", phrase), 1, "Line 2")


def test_the_preview_says_how_it_reads_dates(run: Run, made: MadeVault, tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text("4/13/24, 10:00 - Fox: a\n", "utf-8")
    done = run("import", "conversation", path, made.folder, "--preview")
    assert "Dates         the month comes first, then the day\n" in done.stdout


def test_names_in_a_file_do_not_reach_the_terminal_as_commands(
    run: Run, made: MadeVault, tmp_path: Path
) -> None:
    path = tmp_path / "chat.txt"
    path.write_bytes("[15.08.23, 9:41:05] A\x9b31m\x1b[2J\u202eB: hi\r\n".encode())
    for more in ((), ("--json",)):
        done = run("import", "conversation", path, made.folder, "--preview", *more)
        assert done.returncode == 0
        assert not set(done.stdout) & set("\x1b\x9b\u202e")
    assert json.loads(done.stdout)["participants"] == [{"name": "A\x9b31m\x1b[2JB", "messages": 1}]
