"""`check-message`: what the leak guard says of standard input, and that it never says the words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_vault_commands import assert_refused
from tests.support.vaults import MadeVault, make_vault
from wayside.vault import activity
from wayside.work import identities, people
from wayside.work.identities import (
    AccountFields,
    DisclosureFields,
    ExposureFields,
    FactKind,
    IdentityFields,
    IdentityKind,
    IdentityState,
    Severity,
    WatchKind,
)
from wayside.work.people import PersonFields

# Whatever of these is printed or logged is a leak.
MARKERS = (
    "Zephyrhof",
    "Quellwart",
    "quarzotter",
    "Brimsel",
    "Vauderstadt",
    "Jonas",
    "Heron",
    "Okapi",
    "drontheim",
)
CHECK = ("--as", "Jonas K.", "--to", "Heron")
HARMLESS = "Yes they do, I asked. What would you want to try first?\n"


@pytest.fixture(scope="module")
def _worked(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    made = make_vault(tmp_path_factory.mktemp("check") / "Fieldwork.vault")
    with made.open() as vault:
        connection = vault.connection
        heron = people.add(connection, PersonFields(code_name="Heron", aim="Listen."))
        okapi = people.add(connection, PersonFields(code_name="Okapi", aim="Listen."))
        people.add_handle(connection, okapi, "Instagram", "quarzotter")
        jonas = identities.add(connection, IdentityFields(name="Jonas K.", kind=IdentityKind.ALIAS))
        identities.authorise(
            connection, jonas, by="head of team", on=date(2020, 1, 1), until=date(2199, 1, 1)
        )
        brimsel = identities.add(connection, IdentityFields(name="Brimsel", kind=IdentityKind.ALIAS))
        identities.add_account(connection, brimsel, AccountFields(platform="X", handle="drontheim"))
        identities.add_fact(connection, brimsel, FactKind.TOWN, "Vauderstadt")
        identities.add_fact(connection, jonas, FactKind.AGE, "24")
        identities.tell(connection, jonas, heron, FactKind.AGE, "24")
        identities.add_watch_term(connection, None, WatchKind.WORKPLACE, "Zephyrhof")
        identities.add_watch_term(connection, okapi, WatchKind.NAME, "Quellwart")
        identities.plan_disclosure(connection, jonas, heron, DisclosureFields(moment="Zephyrhof Quellwart"))
        identities.disclosed(connection, jonas, heron, "Zephyrhof Quellwart")
        slip = ExposureFields(at=0, severity=Severity.SLIP, what="named the Zephyrhof", person_id=heron)
        identities.note_exposure(connection, jonas, slip)
        identities.withdraw(connection, identities.allow(connection, jonas, heron, 0, "zephyrhof"))
        identities.step(connection, brimsel, IdentityState.BURNED, "recognised in Vauderstadt")
        identities.do_burn_step(connection, brimsel, "tell-the-lead", "asked about the Zephyrhof")
    return made


@pytest.fixture
def worked(_worked: MadeVault, tmp_path: Path) -> MadeVault:
    """A vault with two people, two aliases and words to watch for."""
    return _worked.copy(tmp_path / "Fieldwork.vault")


def assert_says_nothing(done: subprocess.CompletedProcess[str]) -> None:
    for marker in MARKERS:
        assert marker.casefold() not in (done.stdout + done.stderr).casefold()


def test_a_harmless_message_is_let_through(run: Run, worked: MadeVault, phrase: Path) -> None:
    done = run("check-message", worked.folder, *CHECK, "--passphrase-file", phrase, stdin=HARMLESS)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "Nothing found.\n")


def test_a_disguised_workplace_is_found(run: Run, worked: MadeVault, phrase: Path) -> None:
    text = "Come by after my shift\nat the Z.3.p.h.y.r.h.o.f, ok?\n"
    done = run("check-message", worked.folder, *CHECK, "--passphrase-file", phrase, stdin=text)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == "2:8-2:25  Your own life: this is on your watch list, written differently.\n"
    assert_says_nothing(done)


def test_an_age_that_this_person_was_not_told_is_found(run: Run, worked: MadeVault, phrase: Path) -> None:
    text = "at the Zeph\u200byrh0f,\nI'm 31, by the way. I'm 24, really.\n"
    done = run("check-message", worked.folder, *CHECK, "--passphrase-file", phrase, stdin=text)
    assert (done.returncode, done.stderr) == (1, "")
    workplace, age = done.stdout.splitlines()
    assert workplace == "1:8-1:18  Your own life: this is on your watch list, written differently."
    place, _, reason = age.partition("  ")
    assert place.startswith("2:")
    assert reason == "An age other than this person was told."
    assert_says_nothing(done)
    as_json = run("check-message", worked.folder, "--json", *CHECK, "--passphrase-file", phrase, stdin=text)
    found = json.loads(as_json.stdout)["findings"]
    assert [(one["kind"], one["match"]) for one in found] == [
        ("own-term", "disguised"),
        ("age", "contradiction"),
    ]
    assert "31" in text[found[1]["start"] : found[1]["end"]]


def test_the_same_as_json_with_places_in_code_points(run: Run, worked: MadeVault, phrase: Path) -> None:
    text = "👩🏽\u200d💻 é\r\nOkapi and QUARZOTTER know Quellwart, Brimsel of Vauderstadt is @drontheim"
    done = run("check-message", worked.folder, "--json", *CHECK, "--passphrase-file", phrase, stdin=text)
    assert done.returncode == 1
    document = json.loads(done.stdout)
    assert document["more"] is False
    places = [
        (one["kind"], text[one["start"] : one["end"]].lstrip("@"), one["line"])
        for one in document["findings"]
    ]
    assert places == [
        ("other-person", "Okapi", 2),
        ("other-person", "QUARZOTTER", 2),
        ("other-person", "Quellwart", 2),
        ("other-identity", "Brimsel", 2),
        ("other-identity", "Vauderstadt", 2),
        ("other-identity", "drontheim", 2),
    ]
    line_start = text.index("\n") + 1
    assert all(one["column"] == one["start"] - line_start + 1 for one in document["findings"])
    assert all(one["match"] == "exact" and one["reason"] for one in document["findings"])
    assert_says_nothing(done)


def test_an_empty_message(run: Run, worked: MadeVault, phrase: Path) -> None:
    done = run("check-message", worked.folder, "--json", *CHECK, "--passphrase-file", phrase, stdin="")
    assert (done.returncode, json.loads(done.stdout)) == (0, {"findings": [], "more": False, "usable": True})


def test_an_identity_that_must_not_be_used_is_checked_and_said(
    run: Run, worked: MadeVault, phrase: Path
) -> None:
    done = run(
        "check-message", worked.folder, "--as", "brimsel", "--to", "heron", "--passphrase-file", phrase,
        stdin="from the Zephyrhof",
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout.count("\n") == 1
    assert done.stderr == "This identity must not be worked under now. The window says why, on its page.\n"
    assert_says_nothing(done)


def test_an_identity_that_must_not_be_used_is_refused_whatever_it_says(
    run: Run, worked: MadeVault, phrase: Path
) -> None:
    done = run(
        "check-message", worked.folder, "--json", "--as", "brimsel", "--to", "heron", "--passphrase-file", phrase,
        stdin=HARMLESS,
    )  # fmt: skip
    assert (done.returncode, json.loads(done.stdout)) == (1, {"findings": [], "more": False, "usable": False})


def test_the_two_names_need_not_be_on_the_list_of_processes(
    run: Run, worked: MadeVault, phrase: Path, tmp_path: Path
) -> None:
    (tmp_path / "as").write_text("Jonas K.\n")
    (tmp_path / "to").write_text("Heron\n")
    names = ("--as-file", tmp_path / "as", "--to-file", tmp_path / "to")
    done = run("check-message", worked.folder, *names, "--passphrase-file", phrase, stdin="Zephyrhof")
    assert (done.returncode, done.stdout.count("watch list")) == (1, 1)
    for wrong in (names[:2], (*names, "--as", "Jonas K.")):
        assert_refused(run("check-message", worked.folder, *wrong, stdin=HARMLESS), 2, "Give either --")


def test_names_that_are_not_there_are_not_repeated(run: Run, worked: MadeVault, phrase: Path) -> None:
    for names, words in (
        (("--as", "Zephyrhof", "--to", "Heron"), "no identity of this name"),
        (("--as", "Jonas K.", "--to", "Zephyrhof"), "nobody of this code name"),
    ):
        done = run("check-message", worked.folder, *names, "--passphrase-file", phrase, stdin=HARMLESS)
        assert_refused(done, 2, words)
        assert_says_nothing(done)


def check_bytes(worked: MadeVault, phrase: Path, data: bytes) -> subprocess.CompletedProcess[str]:
    arguments = [worked.folder, *CHECK, "--passphrase-file", phrase]
    done = subprocess.run(
        [sys.executable, "-m", "wayside", "check-message", *map(str, arguments)],
        input=data,
        capture_output=True,
        timeout=60,
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    )


def test_what_cannot_be_read_is_refused_in_a_sentence(worked: MadeVault, phrase: Path) -> None:
    assert_refused(check_bytes(worked, phrase, b"Zephyrhof \xff\xfe"), 2, "not text in UTF-8")
    assert_refused(check_bytes(worked, phrase, b"a" * 1_000_001), 2, "longer than 1 MB")
    assert_refused(check_bytes(worked, phrase, b"a \xc3" + b"\xa9" * 1_000_000), 2, "longer than 1 MB")


def test_a_message_of_a_megabyte_is_read_to_its_end(worked: MadeVault, phrase: Path) -> None:
    tail = b"\nsee you at the Zephyrhof"
    line = b"it was a long day and nothing much happened\n"
    data = (line * (1_000_000 // len(line)))[: 1_000_000 - len(tail)] + tail
    done = check_bytes(worked, phrase, data)
    assert done.returncode == 1
    assert done.stdout.count("watch list") == 1


def test_without_a_keyboard_the_passphrase_comes_from_a_file(run: Run, worked: MadeVault) -> None:
    done = run("check-message", worked.folder, *CHECK, stdin="Zephyrhof")
    assert_refused(done, 2, "no keyboard")
    assert_says_nothing(done)


def test_checking_leaves_no_trace_but_that_the_vault_was_opened(
    run: Run, worked: MadeVault, phrase: Path
) -> None:
    def logged() -> list[str]:
        with worked.open() as vault:
            return [one.kind for one in activity.page(vault.connection, limit=1_000)]

    before = logged()
    run("check-message", worked.folder, *CHECK, "--passphrase-file", phrase, stdin="Zephyrhof")
    after = logged()
    # The two openings since, newest first: this test's and the command's.
    assert after == before[:1] * 2 + before


def test_s9_the_watch_list_and_the_identities_are_in_the_vault_file_and_nowhere_else(
    run: Run, worked: MadeVault, phrase: Path, tmp_path: Path
) -> None:
    message = "Zephyrhof Quellwart quarzotter Brimsel Vauderstadt, I'm 31"
    runs = [
        run("check-message", worked.folder, *CHECK, "--passphrase-file", phrase, stdin=message),
        run("check-message", worked.folder, "--json", *CHECK, "--passphrase-file", phrase, stdin=message),
        run("info", worked.folder),
        run("verify", worked.folder, "--passphrase-file", phrase),
    ]
    assert [done.returncode for done in runs] == [1, 1, 0, 0]
    for done in runs:
        assert_says_nothing(done)
    # The vault is closed, so no file of the folder may hold a word in clear, and no other file was left.
    for path in tmp_path.rglob("*"):
        content = path.read_bytes().lower() if path.is_file() else b""
        for marker in MARKERS:
            assert marker.lower().encode() not in content
            assert marker.lower().encode("utf-16-le") not in content
    with worked.open() as vault:
        entries = activity.page(vault.connection, limit=1_000)
        assert {"allowance-given", "watch-term-added", "exposure-noted", "told-noted"} <= {
            one.kind for one in entries
        }
        logged = " ".join(f"{one.kind} {one.fields}" for one in entries).casefold()
        assert [marker for marker in MARKERS if marker.casefold() in logged] == []
        # The words really are in this vault.
        assert {term.text for term in identities.all_watch_terms(vault.connection)} == {
            "Zephyrhof",
            "Quellwart",
        }
