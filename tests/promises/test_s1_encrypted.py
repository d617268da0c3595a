"""S1: the vault on disk is encrypted and authenticated, never plaintext, not even for a moment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import apsw
import pytest
import sqlcipher3.dbapi2

from tests.support import strace
from tests.support.vaults import MARKER, PHRASE, MadeVault
from wayside.errors import ErrorCode, WaysideError
from wayside.vault import connection as database
from wayside.vault import keys
from wayside.work import store

_DAY_OF_WORK = """
import sys, pathlib
from tests.support.vaults import MARKER, PHRASE, fill_little, make_vault
from wayside.vault import keys, recovery
from wayside.work import index, people, search, store, timeline
folder = pathlib.Path(sys.argv[1])
made = make_vault(folder)
with made.open() as vault:
    connection = vault.connection
    person = fill_little(vault, 400)
    people.update(connection, person, likes=MARKER * 200, code_name="Other " + MARKER)
    note = timeline.start_note(connection, person, (MARKER + " ") * 20_000)
    timeline.write_note(connection, note.id, (MARKER + " again ") * 20_000)
    for query in (MARKER, MARKER[:4] + "*", f'"{MARKER} line"', "kind:note", "after:2020-01-01 " + MARKER):
        assert search.search(connection, query).hits
    connection.execute("SELECT text FROM entry ORDER BY text || at DESC").fetchall()
    connection.execute("CREATE TEMP TABLE sorted AS SELECT text FROM entry ORDER BY text")
    connection.execute("CREATE INDEX temp.sorted_by_text ON sorted(text)")
    index.rebuild(connection, store._documents(connection), lambda done: None)
    timeline.discard_note(connection, note.id)
with made.open() as vault:
    vault.change_passphrase(PHRASE)
    vault.replace_recovery_code(keys.RecoveryCode(recovery.generate()))
store.verify_vault(folder, PHRASE, lambda check: None)
"""


def _key(made: MadeVault) -> keys.DataKey:
    return keys.unlock(keys.read_header(made.folder).header, PHRASE)


@strace.needs_strace
def test_s1_no_word_of_a_day_is_written_in_clear(tmp_path: Path) -> None:
    trace, folder = tmp_path / "trace", tmp_path / "Traced.vault"
    root = str(Path(__file__).parents[2])
    run = strace.run_traced(
        ["-c", _DAY_OF_WORK, str(folder)],
        trace,
        "openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,rename,renameat,renameat2",
        {"PYTHONPATH": root, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert run.returncode == 0, run.stderr.decode()
    assert strace.lines_with(trace, [MARKER, "Heron", "workshop and the dog"]) == []
    written = {path for path in strace.opened_for_writing(trace) if path.parent != Path("/dev")}
    # A vault is built in a hidden neighbour and renamed when it is whole.
    inside = {path for path in written if path.parent == folder or path.parent.name.endswith(".new")}
    assert written - inside == set()
    assert any(path.name == "vault.db" for path in inside)


@strace.needs_strace
def test_s1_the_trace_would_have_shown_it(tmp_path: Path) -> None:
    """The test above must be able to fail: a plain SQLite file does show the marker."""
    trace = tmp_path / "trace"
    script = (
        f"import sqlite3; c = sqlite3.connect(r'{tmp_path / 'plain.db'}'); c.execute('CREATE TABLE t(x)');"
    )
    script += f"c.execute('INSERT INTO t VALUES (?)', ('{MARKER}',)); c.commit()"
    strace.run_traced(["-c", script], trace, "openat,write,pwrite64")
    assert strace.lines_with(trace, [MARKER])
    assert tmp_path / "plain.db" in strace.opened_for_writing(trace)


def test_s1_every_file_looks_random_or_holds_only_wrapped_keys(
    filled: MadeVault,
) -> None:
    assert sorted(path.name for path in filled.folder.iterdir()) == [
        "keys.json",
        "vault.db",
    ]
    data = (filled.folder / "vault.db").read_bytes()
    assert data[:16] == _key(filled).salt
    for marker in (
        MARKER.encode(),
        MARKER.encode("utf-16-le"),
        b"SQLite format 3",
        b"CREATE TABLE",
        b"Heron",
    ):
        assert marker not in data
    counts = [data.count(bytes([value])) for value in range(256)]
    assert max(counts) < 1.25 * len(data) / 256


def test_s1_another_implementation_opens_it_with_the_key_and_not_without(
    filled: MadeVault, tmp_path: Path
) -> None:
    path = filled.copy(tmp_path / "Second.vault").folder / "vault.db"
    key = _key(filled)

    def opened(raw: str) -> apsw.Connection:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        connection.execute(f"PRAGMA key = \"x'{raw}'\"").fetchall()
        return connection

    right = opened(key.key.hex() + key.salt.hex())
    found = right.execute("SELECT count(*) FROM entry WHERE text LIKE ?", (f"%{MARKER}%",)).fetchall()
    assert int(str(found[0][0])) > 300
    assert right.pragma("integrity_check") == "ok"
    right.close()
    for wrong in (
        "00" * 32 + key.salt.hex(),
        key.key.hex()[:-2] + "00" + key.salt.hex(),
    ):
        with pytest.raises(apsw.Error):
            opened(wrong).execute("SELECT count(*) FROM entry").fetchall()


def test_s1_a_plaintext_file_in_place_of_the_vault_is_not_opened(
    made: MadeVault,
) -> None:
    path = made.folder / "vault.db"
    path.unlink()
    script = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('CREATE TABLE entry(x)'); c.commit()"
    subprocess.run([sys.executable, "-c", script, str(path)], check=True)
    with pytest.raises(WaysideError) as caught:
        made.open()
    assert caught.value.code is ErrorCode.ENCRYPTION_MISSING


def test_s1_a_library_without_encryption_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The worst build mistake there is: SQLite in SQLCipher's place writes plaintext and says nothing."""
    import sqlite3

    class Plain(sqlite3.Connection):
        def set_key(self, key: bytearray) -> None:
            """Take the key and do nothing with it, as such a library does."""

    monkeypatch.setattr(
        sqlcipher3.dbapi2,
        "connect",
        lambda *args, **kwargs: sqlite3.connect(*args, **{**kwargs, "factory": Plain}),
    )
    with pytest.raises(WaysideError) as caught:
        store.create_vault(tmp_path / "Never.vault", PHRASE)
    assert caught.value.code is ErrorCode.ENCRYPTION_MISSING
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH ':memory:' AS other",
        "ATTACH DATABASE 'x.db' AS other KEY ''",
        "PRAGMA key = 'x'",
        "PRAGMA rekey = 'x'",
        "PRAGMA cipher_memory_security = OFF",
        "PRAGMA cipher_plaintext_header_size = 32",
        "PRAGMA temp_store = FILE",
        "PRAGMA temp_store_directory = '/tmp'",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = OFF",
        "PRAGMA secure_delete = OFF",
        "PRAGMA trusted_schema = ON",
        "PRAGMA writable_schema = ON",
        "PRAGMA page_size = 512",
        "SELECT load_extension('x')",
        "SELECT sqlcipher_export('main')",
        "VACUUM INTO 'copy.db'",
    ],
)
def test_s1_nothing_loosens_an_open_vault(made: MadeVault, statement: str) -> None:
    with made.open() as vault, pytest.raises(database.DatabaseError):
        vault.connection.execute(statement).fetchall()


def test_s1_what_is_deleted_is_gone_from_tables_and_index(made: MadeVault) -> None:
    """Secure deletion, seen with the key in hand: no page and no index block still holds the word."""
    from wayside.work import people, timeline

    word = "vanishingword"
    with made.open() as vault:
        connection = vault.connection
        person = people.find(connection, "Heron")
        assert person is not None
        note = timeline.start_note(connection, person, f"{word} " * 50)
        people.update(connection, person, likes=word)
        vault.checkpoint()
        assert _pages_with(made, word) > 0
        timeline.discard_note(connection, note.id)
        people.update(connection, person, likes="")
        vault.checkpoint()
    assert _pages_with(made, word) == 0
    with made.open() as vault:
        blocks = b"".join(row[0] for row in vault.connection.execute("SELECT block FROM search_index_data"))
        assert word.encode() not in blocks


def _pages_with(made: MadeVault, word: str) -> int:
    """Decrypt every page, used or free, and count those that hold a word."""
    from tests.support.pages import decrypted_pages

    return sum(word.encode() in page for page in decrypted_pages(made.folder / "vault.db", _key(made)))
