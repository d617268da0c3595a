"""What a crash leaves in the write-ahead log: taken over if it is whole, said to be damaged if it is not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.vaults import PHRASE, MadeVault, fingerprint
from wayside.errors import ErrorCode, WaysideError
from wayside.vault import connection as database
from wayside.vault import log_file, schema, vault
from wayside.vault.schema import Migration, Schema
from wayside.work import store

ROOT = Path(__file__).parents[2]
_LEAVE = """
import os, pathlib, sys
from tests.support.vaults import MadeVault
from wayside.work import people, timeline
vault = MadeVault(pathlib.Path(sys.argv[1]), "").open()
connection = vault.connection
person = people.find(connection, "Heron")
for number in range(8):
    timeline.start_note(connection, person, f"acknowledged {number} " + "long enough for pages " * 400)
if len(sys.argv) > 2:
    connection.set_authorizer(None)
    connection.execute("PRAGMA user_version = 99")
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def crashed(made: MadeVault) -> MadeVault:
    """A vault whose program was killed with eight acknowledged notes in the log."""
    return leave(made)


def leave(made: MadeVault, *more: str) -> MadeVault:
    subprocess.run(
        [sys.executable, "-c", _LEAVE, str(made.folder), *more],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert wal(made).stat().st_size > 0
    return made


def wal(made: MadeVault) -> Path:
    return made.folder / "vault.db-wal"


def refused(made: MadeVault) -> ErrorCode:
    before = {name: value for name, value in fingerprint(made.folder).items() if not name.endswith("-shm")}
    with pytest.raises(WaysideError) as caught:
        made.open()
    after = {
        name: value for name, value in fingerprint(made.folder).items() if not name.endswith(("-shm", "lock"))
    }
    assert after == {name: value for name, value in before.items() if name != "lock"}
    return caught.value.code


def test_a_whole_log_is_taken_over(crashed: MadeVault) -> None:
    state = log_file.examine(wal(crashed), database.PAGE_BYTES)
    assert not state.damaged
    assert state.database_pages > 0
    with crashed.open() as opened:
        rows = opened.connection.execute(
            "SELECT count(*) FROM entry WHERE text LIKE 'acknowledged%'"
        ).fetchone()
    assert rows == (8,)


@pytest.mark.parametrize("place", [40, 5000, 60_000])
def test_damage_before_acknowledged_saves_is_said_and_kept(crashed: MadeVault, place: int) -> None:
    data = bytearray(wal(crashed).read_bytes())
    data[place] ^= 1
    wal(crashed).write_bytes(data)
    assert refused(crashed) is ErrorCode.VAULT_DAMAGED


def test_a_torn_last_write_is_no_damage(crashed: MadeVault) -> None:
    data = wal(crashed).read_bytes()
    wal(crashed).write_bytes(data[: len(data) - 3000])
    crashed.open().close()
    assert store.verify_vault(crashed.folder, PHRASE, lambda _check: None).sound


def test_a_file_cut_short_is_not_hidden_by_a_log(crashed: MadeVault) -> None:
    path = crashed.folder / vault.DATABASE_NAME
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - 20 * database.PAGE_BYTES])
    assert refused(crashed) is ErrorCode.VAULT_TRUNCATED


def test_a_newer_vault_is_left_alone_with_its_log(made: MadeVault) -> None:
    assert refused(leave(made, "newer")) is ErrorCode.VAULT_TOO_NEW


@pytest.mark.parametrize("data", [b"", b"x" * 31, b"\x00" * 5000, os.urandom(9000)])
def test_any_bytes_are_looked_at_without_fuss(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "log"
    path.write_bytes(data)
    assert log_file.examine(path, database.PAGE_BYTES).database_pages == 0


def test_a_migration_may_rebuild_a_table_that_others_refer_to(made: MadeVault) -> None:
    base = store.work_schema()
    rebuild = (
        "CREATE TABLE fresh AS SELECT * FROM person;\nDROP TABLE person;\n"
        "CREATE TABLE person (id INTEGER PRIMARY KEY, code_name TEXT);\n"
        "INSERT INTO person SELECT id, code_name FROM fresh;\nDROP TABLE fresh;"
    )
    later = Schema((*base.migrations, Migration(version=base.version + 1, sql=rebuild)))
    with vault.open_vault(made.folder, PHRASE, later) as opened:
        assert schema.version_of(opened.connection) == later.version
        assert opened.connection.execute("SELECT count(*) FROM entry").fetchone()[0] > 300
        with pytest.raises(database.DatabaseError):
            opened.connection.execute("INSERT INTO tag(person_id, tag) VALUES (999, 'nobody')")


def test_a_key_change_the_disk_refuses_has_not_happened(
    made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wayside.vault import keys, recovery

    with made.open() as opened:
        before = (made.folder / keys.HEADER_NAME).read_bytes()
        fail = iter([True])

        def refuse(folder: Path, header: keys.Header, key: keys.DataKey) -> None:
            (folder / keys.HEADER_NAME).write_bytes(keys.encode_header(header, key))
            if next(fail, False):
                raise WaysideError(ErrorCode.STORAGE_FAILED)

        monkeypatch.setattr(keys, "write_header", refuse)
        with pytest.raises(WaysideError):
            opened.replace_recovery_code(keys.RecoveryCode(recovery.generate()))
        assert (made.folder / keys.HEADER_NAME).read_bytes() == before
    store.open_vault(made.folder, keys.RecoveryCode(made.code)).close()
