"""`new`, `info`, `verify`, `sample`: what they print, where, and with which exit status."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support.vaults import PHRASE, MadeVault, fingerprint
from wayside.vault import keys
from wayside.work import store

SENTENCE_LIMIT = 300


def assert_refused(done: subprocess.CompletedProcess[str], status: int, words: str) -> None:
    """A refusal: the promised status, nothing on standard output, one or two sentences, no traceback."""
    assert done.returncode == status, done.stderr
    assert done.stdout == ""
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr) < SENTENCE_LIMIT
    assert done.stderr.count("\n") == 1


def test_new_makes_a_vault_that_opens_with_both_secrets(run: Run, phrase: Path, tmp_path: Path) -> None:
    done = run("new", tmp_path / "Work.vault", "--passphrase-file", phrase)
    assert done.returncode == 0
    assert done.stderr == ""
    code = next(line.strip() for line in done.stdout.splitlines() if line.count("-") == 7)
    assert PHRASE.text not in done.stdout
    store.open_vault(tmp_path / "Work.vault", PHRASE).close()
    store.open_vault(tmp_path / "Work.vault", keys.RecoveryCode(code)).close()


def test_new_as_json(run: Run, phrase: Path, tmp_path: Path) -> None:
    done = run("new", "--json", tmp_path / "Work.vault", "--passphrase-file", phrase)
    document = json.loads(done.stdout)
    assert set(document) == {"vault_id", "recovery_code"}


def test_new_refuses(run: Run, phrase: Path, tmp_path: Path, made: MadeVault) -> None:
    before = fingerprint(made.folder)
    assert_refused(run("new", made.folder, "--passphrase-file", phrase), 1, "It was not touched.")
    assert fingerprint(made.folder) == before
    weak = tmp_path / "weak"
    weak.write_text("too short")
    assert_refused(run("new", tmp_path / "W.vault", "--passphrase-file", weak), 1, "too easy to guess")
    assert_refused(
        run("new", tmp_path / "no" / "W.vault", "--passphrase-file", phrase), 1, "nothing at this place"
    )
    assert_refused(run("new", tmp_path / "W.vault"), 2, "no keyboard")
    assert_refused(
        run("new", tmp_path / "W.vault", "--passphrase-file", tmp_path / "gone"), 2, "cannot be read"
    )
    assert not (tmp_path / "W.vault").exists()


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"x" * 5000])
def test_a_strange_passphrase_file_is_refused(
    run: Run, tmp_path: Path, made: MadeVault, content: bytes
) -> None:
    strange = tmp_path / "strange"
    strange.write_bytes(content)
    assert_refused(run("verify", made.folder, "--passphrase-file", strange), 2, "The file with the secret")


def test_the_passphrase_may_come_from_a_descriptor(made: MadeVault, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, PHRASE.text.encode())
    os.close(writing)
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "wayside",
            "verify",
            str(made.folder),
            "--passphrase-file",
            f"/dev/fd/{reading}",
        ],
        pass_fds=[reading],
        capture_output=True,
        check=False,
    )
    os.close(reading)
    assert done.returncode == 0, done.stderr


def test_the_passphrase_may_be_typed_and_is_not_shown(made: MadeVault) -> None:
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "wayside", "search", str(made.folder), "workshop"],
        stdin=slave,
        stdout=subprocess.PIPE,
        stderr=slave,
        start_new_session=True,
    )
    os.close(slave)
    shown = b""
    while b"Passphrase:" not in shown:
        shown += os.read(master, 100)
    os.write(master, PHRASE.text.encode() + b"\n")
    found, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert b"Heron" in found
    assert PHRASE.text.encode() not in shown


def test_info_needs_no_secret(run: Run, made: MadeVault) -> None:
    before = fingerprint(made.folder)
    document = json.loads(run("info", "--json", made.folder).stdout)
    assert document["format"] == 1
    assert [slot["kind"] for slot in document["slots"]] == ["passphrase", "recovery"]
    assert document["slots"][0]["kdf"]["memory_kib"] >= 64 * 1024
    text = run("info", made.folder)
    assert text.returncode == 0
    assert "Argon2id" in text.stdout
    assert fingerprint(made.folder) == before


def test_info_refuses(run: Run, tmp_path: Path, made: MadeVault) -> None:
    assert_refused(run("info", tmp_path / "gone"), 1, "nothing at this place")
    (tmp_path / "empty").mkdir()
    assert_refused(run("info", tmp_path / "empty"), 1, "not a vault")
    header = made.folder / keys.HEADER_NAME
    header.write_bytes(header.read_bytes()[:-5])
    assert_refused(run("info", made.folder), 1, "keys.json is damaged")


def test_verify_says_sound_and_damaged(run: Run, made: MadeVault, phrase: Path) -> None:
    done = run("verify", made.folder, "--passphrase-file", phrase)
    assert (done.returncode, done.stderr) == (0, "")
    assert "The vault is whole." in done.stdout
    path = made.folder / "vault.db"
    data = bytearray(path.read_bytes())
    data[5 * 4096 + 10] ^= 1
    path.write_bytes(data)
    before = fingerprint(made.folder)
    broken = run("verify", "--json", made.folder, "--passphrase-file", phrase)
    assert broken.returncode == 1
    assert json.loads(broken.stdout)["sound"] is False
    assert fingerprint(made.folder) == before


def test_verify_refuses_a_wrong_passphrase_and_opens_with_the_recovery_code(
    run: Run, made: MadeVault, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("entirely wrong words in here today")
    assert_refused(run("verify", made.folder, "--passphrase-file", wrong), 1, "does not open the vault")
    code = tmp_path / "code"
    code.write_text(made.code.lower())
    assert run("verify", made.folder, "--recovery-code-file", code).returncode == 0
    both = run("verify", made.folder, "--recovery-code-file", code, "--passphrase-file", wrong)
    assert_refused(both, 2, "either")


def test_a_vault_open_elsewhere_is_said_to_be(run: Run, made: MadeVault, phrase: Path) -> None:
    with made.open():
        assert_refused(run("verify", made.folder, "--passphrase-file", phrase), 1, "open in another Wayside")


def test_sample_makes_what_was_asked_for(run: Run, tmp_path: Path) -> None:
    done = run("sample", "--json", tmp_path / "S.vault", "--people", "30", "--entries", "200", "--seed", "7")
    assert json.loads(done.stdout) == {"people": 30, "entries": 200, "seed": 7}
    phrase = tmp_path / "sample-phrase"
    phrase.write_text("sample sample sample sample sample sample")
    assert run("verify", tmp_path / "S.vault", "--passphrase-file", phrase).returncode == 0
    assert_refused(run("sample", tmp_path / "S.vault"), 1, "It was not touched.")


@pytest.mark.parametrize(
    "arguments", [["--people", "0"], ["--people", "-3"], ["--entries", "1000001"], ["--seed", "x"]]
)
def test_sample_refuses_nonsense(run: Run, tmp_path: Path, arguments: list[str]) -> None:
    done = run("sample", tmp_path / "S.vault", *arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "S.vault").exists()


@pytest.mark.parametrize("command", ["new", "info", "verify", "search", "sample", "tour"])
def test_every_command_explains_itself(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith("Usage:")
    assert len(done.stdout.splitlines()) > 5


@pytest.mark.parametrize("arguments", [["--nonsense"], ["new"], ["info", "a", "b"], ["search", "only-one"]])
def test_wrong_usage_is_status_2(run: Run, arguments: list[str]) -> None:
    assert_refused(run(*arguments), 2, "wayside:")


def test_a_mistake_of_ours_says_where_and_not_what(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from wayside.cli import main
    from wayside.vault import vault

    def mistaken(_folder: Path) -> None:
        raise ValueError("a name that must not be printed")

    monkeypatch.setattr(vault, "describe", mistaken)
    assert main(["info", str(tmp_path)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "ValueError at mistaken:" in said.err
    assert "must not be printed" not in said.err
