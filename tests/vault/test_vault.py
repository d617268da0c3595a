"""Making, opening, closing; the lock; information without a secret."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from tests.support.vaults import PHRASE, MadeVault, make_vault
from wayside.errors import ErrorCode, WaysideError
from wayside.vault import files, keys, recovery, vault
from wayside.vault.connection import transaction
from wayside.vault.keys import KDF_FLOOR, Passphrase, SlotKind
from wayside.work import store

ROOT = Path(__file__).parents[2]


def test_a_new_vault_is_private_and_opens_with_both_secrets(tmp_path: Path) -> None:
    made = make_vault(tmp_path / "Fieldwork.vault")
    assert made.folder.stat().st_mode & 0o777 == 0o700
    assert {p.name: p.stat().st_mode & 0o777 for p in made.folder.iterdir()} == {
        "keys.json": 0o600,
        "vault.db": 0o600,
    }
    made.open().close()
    store.open_vault(made.folder, keys.RecoveryCode(made.code.lower().replace("-", " "))).close()
    assert sorted(p.name for p in made.folder.iterdir()) == ["keys.json", "vault.db"]


def test_files_of_an_open_vault_are_private_too(made: MadeVault) -> None:
    with made.open() as opened:
        opened.connection.execute("INSERT INTO meta VALUES ('a', 'b')")
        assert {p.name for p in made.folder.iterdir()} == {
            "keys.json",
            "vault.db",
            "vault.db-wal",
            "vault.db-shm",
            "lock",
        }
        assert all(p.stat().st_mode & 0o077 == 0 for p in made.folder.iterdir())
        assert (made.folder / "lock").read_bytes() == b""


@pytest.mark.parametrize("name", ["it's a vault", "früh & spät", "a?b#c%20d", "x;y", "日本.vault", "-rf"])
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    made = make_vault(tmp_path / name)
    made.open().close()
    assert [unicodedata.normalize("NFC", p.name) for p in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    "phrase",
    ["", "short", "password password", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "one two three four five"],
)
def test_a_weak_passphrase_makes_no_vault(tmp_path: Path, phrase: str) -> None:
    with pytest.raises(WaysideError) as caught:
        store.create_vault(tmp_path / "Never.vault", Passphrase(phrase))
    assert caught.value.code is ErrorCode.WEAK_PASSPHRASE
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "phrase",
    ["key'with\"quotes and\0NUL, emoji 😀 and seven more words here", "ключ от дома лежит под старым камнем"],
)
def test_unusual_passphrases(tmp_path: Path, phrase: str) -> None:
    store.create_vault(tmp_path / "V.vault", Passphrase(phrase), kdf=KDF_FLOOR)[0].close()
    store.open_vault(tmp_path / "V.vault", Passphrase(phrase)).close()


def test_nothing_that_is_there_is_touched(tmp_path: Path) -> None:
    folder = tmp_path / "There.vault"
    folder.mkdir()
    (folder / "file").write_text("mine")
    with pytest.raises(WaysideError) as caught:
        store.create_vault(folder, PHRASE)
    assert caught.value.code is ErrorCode.VAULT_EXISTS
    assert (folder / "file").read_text() == "mine"
    with pytest.raises(WaysideError) as missing:
        store.create_vault(tmp_path / "no" / "parent.vault", PHRASE)
    assert missing.value.code is ErrorCode.NO_SUCH_FOLDER


def test_what_can_be_seen_without_a_secret(made: MadeVault) -> None:
    info = vault.describe(made.folder)
    assert info.format == 1
    assert [slot.kind for slot in info.slots] == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]
    assert info.slots[0].kdf == KDF_FLOOR
    assert info.database_bytes % 4096 == 0
    assert info.total_bytes > info.database_bytes


def test_a_crashed_program_does_not_leave_the_vault_locked(made: MadeVault) -> None:
    script = (
        "import os, sys, pathlib, time; from tests.support.vaults import MadeVault\n"
        "v = MadeVault(pathlib.Path(sys.argv[1]), '').open(); os.write(1, b'open\\n'); time.sleep(60)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(made.folder)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"open\n"
    with pytest.raises(WaysideError) as caught:
        made.open()
    assert caught.value.code is ErrorCode.VAULT_ALREADY_OPEN
    process.send_signal(signal.SIGKILL)
    process.communicate()
    made.open().close()


def test_a_lock_taken_on_a_removed_file_does_not_count(tmp_path: Path) -> None:
    first, second, third = (files.FolderLock(tmp_path) for _ in range(3))
    first.acquire()
    first.release()
    second.acquire()
    with pytest.raises(WaysideError):
        third.acquire()
    second.release()
    third.acquire()
    third.release()
    third.release()


def test_recovery_code_can_be_replaced(made: MadeVault) -> None:
    with made.open() as opened:
        fresh = recovery.generate()
        opened.replace_recovery_code(keys.RecoveryCode(fresh))
        with pytest.raises(WaysideError):
            opened.replace_recovery_code(keys.RecoveryCode("nonsense"))
    with pytest.raises(WaysideError) as caught:
        store.open_vault(made.folder, keys.RecoveryCode(made.code))
    assert caught.value.code is ErrorCode.WRONG_RECOVERY_CODE
    store.open_vault(made.folder, keys.RecoveryCode(fresh)).close()
    made.open().close()


def test_a_transaction_that_is_interrupted_is_undone_even_if_the_undoing_is_interrupted(
    made: MadeVault,
) -> None:
    """An open transaction would take in every later save and lose it."""
    with made.open() as vault:
        interrupted = 0
        for steps in range(1, 60):
            ticks = iter((*[False] * steps, True, True))
            vault.connection.set_progress_handler(lambda ticks=ticks: next(ticks, False), 1)
            try:
                with transaction(vault.connection):
                    vault.connection.execute("INSERT OR REPLACE INTO meta VALUES ('a', ?)", (str(steps),))
            except WaysideError as error:
                assert error.code is ErrorCode.CANCELLED
                interrupted += 1
            finally:
                vault.connection.set_progress_handler(None, 0)
            assert not vault.connection.in_transaction
        assert interrupted > 5
