"""S2: a wrong passphrase and a damaged, cut or newer vault each say what they are and change nothing."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.vaults import PHRASE, MadeVault, fingerprint
from wayside.errors import ErrorCode, WaysideError
from wayside.vault import connection as database
from wayside.vault import health, keys, schema, vault
from wayside.vault.keys import Passphrase, RecoveryCode
from wayside.work import store


def refused(made: MadeVault, secret: keys.Secret = PHRASE) -> ErrorCode:
    """Try to open; return the code of the refusal, having checked that no byte of the vault changed."""
    before = fingerprint(made.folder)
    with pytest.raises(WaysideError) as caught:
        store.open_vault(made.folder, secret).close()
    assert fingerprint(made.folder) == before
    return caught.value.code


def flip(path: Path, position: int, bit: int) -> None:
    data = bytearray(path.read_bytes())
    data[position] ^= 1 << bit
    path.write_bytes(data)


def test_s2_wrong_secrets(made: MadeVault) -> None:
    assert (
        refused(made, Passphrase("quiet river lantern seven orchard tricycle")) is ErrorCode.WRONG_PASSPHRASE
    )
    assert refused(made, Passphrase("")) is ErrorCode.WRONG_PASSPHRASE
    assert refused(made, Passphrase("'; DROP TABLE person; --\0\U0001f600")) is ErrorCode.WRONG_PASSPHRASE
    assert refused(made, RecoveryCode("12345")) is ErrorCode.RECOVERY_CODE_MISTYPED
    from wayside.vault import recovery

    assert refused(made, RecoveryCode(recovery.generate())) is ErrorCode.WRONG_RECOVERY_CODE


def test_s2_every_flipped_byte_of_the_header_is_noticed(made: MadeVault) -> None:
    """Every byte, and every bit of it, before any secret is used."""
    data = (made.folder / keys.HEADER_NAME).read_bytes()
    for position in range(len(data)):
        for bit in range(8):
            damaged = bytearray(data)
            damaged[position] ^= 1 << bit
            with pytest.raises(WaysideError) as caught:
                keys.decode_header(bytes(damaged))
            assert caught.value.code is ErrorCode.HEADER_DAMAGED


def test_s2_a_flipped_header_opens_nothing(made: MadeVault) -> None:
    path = made.folder / keys.HEADER_NAME
    whole = path.read_bytes()
    for position in range(0, len(whole), 97):
        flip(path, position, position % 8)
        assert refused(made) is ErrorCode.HEADER_DAMAGED
        path.write_bytes(whole)


@pytest.mark.parametrize("size", [0, 1, 500])
def test_s2_a_cut_header(made: MadeVault, size: int) -> None:
    path = made.folder / keys.HEADER_NAME
    path.write_bytes(path.read_bytes()[:size])
    assert refused(made) is ErrorCode.HEADER_DAMAGED


def test_s2_every_flipped_bit_of_a_page_is_noticed(
    made: MadeVault, long_count: Callable[[int, int], int]
) -> None:
    """A flip is seen at opening or, at the latest, by `verify`; either way no byte changes."""
    path = made.folder / vault.DATABASE_NAME
    whole = path.read_bytes()
    key = keys.unlock(keys.read_header(made.folder).header, PHRASE)
    chance = random.Random(2)
    current = store.work_schema()
    for _ in range(long_count(1000, 5000)):
        position, bit = chance.randrange(len(whole)), chance.randrange(8)
        flip(path, position, bit)
        damaged = path.read_bytes()
        assert not _is_sound(path, key, current)
        assert path.read_bytes() == damaged
        path.write_bytes(whole)
    assert health.examine(path, key, current, lambda _check: None).sound


def test_s2_a_flipped_page_is_said_to_be_damaged_in_use(made: MadeVault) -> None:
    """Reading into the damage in an open vault gives the same clear error, not a crash."""
    path = made.folder / vault.DATABASE_NAME
    for page in range(2, path.stat().st_size // database.PAGE_BYTES):
        flip(path, page * database.PAGE_BYTES + 100, 0)
    with pytest.raises(WaysideError) as caught, made.open() as opened, database.storage_errors():
        opened.connection.execute("SELECT sum(length(text)) FROM entry").fetchall()
    assert caught.value.code is ErrorCode.VAULT_DAMAGED


def _is_sound(path: Path, key: keys.DataKey, current: schema.Schema) -> bool:
    try:
        return health.examine(path, key, current, lambda _check: None).sound
    except WaysideError as error:
        if error.code is not ErrorCode.VAULT_DAMAGED:
            raise
        return False


def test_s2_truncation_at_and_off_page_borders(made: MadeVault) -> None:
    path = made.folder / vault.DATABASE_NAME
    whole = path.read_bytes()
    pages = len(whole) // database.PAGE_BYTES
    sizes = [0, 1, 15, 16, 100, 4095]
    sizes += [page * database.PAGE_BYTES + extra for page in range(1, pages) for extra in (0, 1, 2048)]
    sizes += [len(whole) - 1, len(whole) - 80]
    key = keys.unlock(keys.read_header(made.folder).header, PHRASE)
    for size in sizes:
        path.write_bytes(whole[:size])
        before = fingerprint(made.folder)
        with pytest.raises(WaysideError) as caught:
            database.open_database(path, key).close()
        assert caught.value.code is ErrorCode.VAULT_TRUNCATED, size
        assert fingerprint(made.folder) == before
    path.write_bytes(whole[: database.PAGE_BYTES * (pages // 2)])
    assert refused(made) is ErrorCode.VAULT_TRUNCATED


def test_s2_a_newer_vault(made: MadeVault) -> None:
    later = schema.Schema(
        (
            *store.work_schema().migrations,
            schema.Migration(version=store.work_schema().version + 1, sql="SELECT 1;"),
        )
    )
    vault.open_vault(made.folder, PHRASE, later).close()
    assert refused(made) is ErrorCode.VAULT_TOO_NEW


def test_s2_keys_of_one_vault_with_pages_of_another(
    made: MadeVault, filled: MadeVault, tmp_path: Path
) -> None:
    from tests.support.vaults import make_vault

    other = make_vault(tmp_path / "Other.vault")
    shutil.copy(other.folder / vault.DATABASE_NAME, made.folder / vault.DATABASE_NAME)
    assert refused(made) is ErrorCode.VAULT_DAMAGED


def test_s2_not_a_vault(tmp_path: Path) -> None:
    folder = tmp_path / "Something"
    assert _code(folder) is ErrorCode.NO_SUCH_FOLDER
    folder.mkdir()
    assert _code(folder) is ErrorCode.NOT_A_VAULT
    sqlite3.connect(folder / vault.DATABASE_NAME).close()
    assert _code(folder) is ErrorCode.NOT_A_VAULT
    file = tmp_path / "file.vault"
    file.write_text("no folder")
    assert _code(file) is ErrorCode.NOT_A_VAULT
    assert sorted(path.name for path in folder.iterdir()) == [vault.DATABASE_NAME]


def _code(folder: Path) -> ErrorCode:
    with pytest.raises(WaysideError) as caught:
        store.open_vault(folder, PHRASE)
    return caught.value.code


def test_s2_an_open_vault_is_not_opened_twice(made: MadeVault) -> None:
    with made.open():
        assert refused(made) is ErrorCode.VAULT_ALREADY_OPEN
    made.open().close()
