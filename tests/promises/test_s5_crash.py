"""S5: an acknowledged save survives a crash, a full disk, a folder that became read-only, a disk that fails.

Real processes, killed with SIGKILL at random moments. `make test` runs a reduced count, `make test-long` the full one.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import strace
from tests.support.vaults import PHRASE, MadeVault, fingerprint, make_vault
from wayside.errors import ErrorCode, WaysideError
from wayside.vault import connection as database
from wayside.vault import health, keys, schema, vault
from wayside.vault.keys import DataKey, Passphrase
from wayside.work import store

ROOT = Path(__file__).parents[2]
_PRELUDE = """
import os, sys, pathlib
from wayside.vault import connection as database, keys, schema, vault
from wayside.vault.files import FolderLock
from wayside.work import people, store, timeline
from wayside.work.people import PersonFields
folder = pathlib.Path(sys.argv[1])
key = keys.DataKey(bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3]))
def say(text):
    os.write(1, (text + "\\n").encode())
"""
_WRITING = (
    _PRELUDE
    + """
connection = database.open_database(folder / vault.DATABASE_NAME, key)
person = people.find(connection, "Heron") or people.add(connection, PersonFields(code_name="Heron", aim="a"))
note = timeline.start_note(connection, person, "first")
say("ready")
number = int(sys.argv[4])
while True:
    number += 1
    timeline.write_note(connection, note.id, f"words {number} " + "and more of them " * (number % 300))
    contact = timeline.add_contact(connection, person, timeline.ContactFields(at=number, text=f"line {number}"))
    say(f"{number} {note.id}")
    if number % 7 == 0:
        timeline.seal_note(connection, note.id)
        note = timeline.start_note(connection, person, f"words {number} next")
    if number % 50 == 0:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
"""
)
_MIGRATING = (
    _PRELUDE
    + """
steps = tuple(schema.Migration(version=store.work_schema().version + n, sql=sql) for n, sql in enumerate((
    "CREATE TABLE later (id INTEGER PRIMARY KEY, text TEXT) STRICT;\\nINSERT INTO later(text) SELECT text FROM entry;",
    "ALTER TABLE later ADD COLUMN extra TEXT;\\nUPDATE later SET extra = text || text;",
    "CREATE INDEX later_by_text ON later(text);\\nDELETE FROM later WHERE id % 2;"), 1))
later = schema.Schema((*store.work_schema().migrations, *steps))
connection = database.open_database(folder / vault.DATABASE_NAME, key)
say("ready")
schema.migrate(connection, folder / vault.DATABASE_NAME, key, later)
say("done")
"""
)
_CHANGING_KEYS = (
    _PRELUDE
    + """
sealed = keys.read_header(folder)
header = sealed.header
from wayside.vault.keys import KDF_FLOOR, Passphrase, SlotKind
say("ready")
number = 0
while True:
    number += 1
    header = keys.with_slot_replaced(header, key, SlotKind.RECOVERY, keys.RecoveryCode(sys.argv[4]), None)
    keys.write_header(folder, header, key)
    say(str(number))
"""
)


def key_of(made: MadeVault) -> DataKey:
    return keys.unlock(keys.read_header(made.folder).header, PHRASE)


def start(script: str, made: MadeVault, key: DataKey, *more: str) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(made.folder), key.key.hex(), key.salt.hex(), *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n", process.communicate()[1].decode()
    return process


def kill_after(process: subprocess.Popen[bytes], seconds: float) -> list[bytes]:
    """Let it work for a moment, kill it, and return the complete lines it said."""
    time.sleep(seconds)  # the random moment is the test: nothing is waited for
    process.kill()
    said, _ = process.communicate()
    return said.split(b"\n")[:-1]


def test_s5_kill_while_writing(made: MadeVault, long_count: Callable[[int, int], int]) -> None:
    key, chance, last = key_of(made), random.Random(5), 0
    current = store.work_schema()
    for _ in range(long_count(30, 500)):
        said = kill_after(start(_WRITING, made, key, str(last)), chance.uniform(0.0, 0.08))
        connection = database.open_database(made.folder / vault.DATABASE_NAME, key)
        try:
            kept = {
                row[0] for row in connection.execute("SELECT at FROM entry WHERE kind = 1 AND at < 1000000")
            }
            for line in said:
                number, note = (int(word) for word in line.split())
                assert number in kept
                last = max(last, number)
                text = connection.execute("SELECT text FROM entry WHERE id = ?", (note,)).fetchone()[0]
                assert int(text.split()[1]) >= number
            last = max(kept | {last})
        finally:
            connection.close()
        assert health.examine(made.folder / vault.DATABASE_NAME, key, current, lambda _check: None).sound
    assert last > 0
    made.open().close()


def test_s5_kill_while_migrating(
    made: MadeVault, tmp_path: Path, long_count: Callable[[int, int], int]
) -> None:
    key, chance = key_of(made), random.Random(6)
    whole = (made.folder / vault.DATABASE_NAME).read_bytes()
    before = _entries(made, key)
    versions = set()
    for _ in range(long_count(20, 300)):
        for path in made.folder.iterdir():
            if path.name not in (vault.DATABASE_NAME, keys.HEADER_NAME):
                path.unlink()
        (made.folder / vault.DATABASE_NAME).write_bytes(whole)
        kill_after(start(_MIGRATING, made, key), chance.uniform(0.0, 0.15))
        connection = database.open_database(made.folder / vault.DATABASE_NAME, key)
        versions.add(schema.version_of(connection))
        connection.close()
        assert _entries(made, key) == before
        copy = made.folder / (vault.DATABASE_NAME + schema.COPY_SUFFIX)
        if copy.exists():
            assert _entries_of(copy, key) == before
    base = store.work_schema().version
    assert versions <= {base, base + 1, base + 2, base + 3}


def _entries(made: MadeVault, key: DataKey) -> list[tuple[object, ...]]:
    return _entries_of(made.folder / vault.DATABASE_NAME, key)


def _entries_of(path: Path, key: DataKey) -> list[tuple[object, ...]]:
    connection = database.open_database(path, key)
    try:
        return list(connection.execute("SELECT id, person_id, kind, at, text FROM entry ORDER BY id"))
    finally:
        connection.close()


def test_s5_kill_while_changing_keys(made: MadeVault, long_count: Callable[[int, int], int]) -> None:
    key, chance = key_of(made), random.Random(7)
    database_before = fingerprint(made.folder)[vault.DATABASE_NAME]
    for _ in range(long_count(15, 200)):
        kill_after(start(_CHANGING_KEYS, made, key, made.code), chance.uniform(0.0, 0.05))
        sealed = keys.read_header(made.folder)
        sealed.verify_seal(key)
        assert keys.unlock(sealed.header, keys.RecoveryCode(made.code)) == key
    assert fingerprint(made.folder)[vault.DATABASE_NAME] == database_before
    made.open().close()


_FILLING_UP = (
    _PRELUDE
    + """
import resource
from wayside.errors import WaysideError
connection = database.open_database(folder / vault.DATABASE_NAME, key)
person = people.find(connection, "Heron")
note = timeline.start_note(connection, person, "before the disk was full")
connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
size = (folder / vault.DATABASE_NAME).stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 40_000, resource.RLIM_INFINITY))
say("ready")
kept = 0
try:
    for number in range(1, 500):
        timeline.write_note(connection, note.id, f"{number} " + "words " * 500 * number)
        kept = number
except WaysideError as error:
    say(f"refused {error.code.value} {kept} {note.id}")
text = timeline.get(connection, note.id).text
say("still " + text.split()[0])
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
timeline.write_note(connection, note.id, "after")
say("after " + timeline.get(connection, note.id).text)
connection.close()
"""
)


def test_s5_full_disk_refuses_clearly_keeps_what_was_saved_and_goes_on(made: MadeVault) -> None:
    process = start(_FILLING_UP, made, key_of(made))
    said, error = process.communicate(timeout=60)
    lines = said.decode().splitlines()
    assert process.returncode == 0, error.decode()
    word, code, kept, _note = lines[0].split()
    assert word == "refused"
    assert code in {"disk-full", "storage-failed"}
    assert int(kept) > 0
    assert lines[1] == f"still {kept}"
    assert lines[2] == "after after"
    assert store.verify_vault(made.folder, PHRASE, lambda _check: None).sound


def test_s5_full_disk_while_making_a_vault_leaves_nothing(tmp_path: Path) -> None:
    script = (
        "import resource, sys, pathlib; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000));"
        "from tests.support.vaults import make_vault; from wayside.errors import WaysideError\n"
        "try:\n    make_vault(pathlib.Path(sys.argv[1]))\nexcept WaysideError as e:\n    print(e.code.value)"
    )
    folder = tmp_path / "Never.vault"
    run = subprocess.run(
        [sys.executable, "-c", script, str(folder)],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    assert run.stdout.decode().strip() in {"disk-full", "storage-failed"}
    assert list(tmp_path.iterdir()) == []


@strace.needs_strace
@pytest.mark.parametrize(
    "fault", ["fsync,fdatasync:error=EIO", "pwrite64:error=ENOSPC", "fsync,fdatasync:error=EIO:when=3+"]
)
def test_s5_a_disk_that_fails_never_acknowledges(made: MadeVault, fault: str) -> None:
    """The disk itself says no, from some moment on: whatever was acknowledged is there, the rest is refused."""
    script = (
        _PRELUDE
        + """
from wayside.errors import WaysideError
kept = []
try:
    connection = database.open_database(folder / vault.DATABASE_NAME, key)
    person = people.find(connection, "Heron")
    for number in range(20):
        fields = timeline.ContactFields(at=number, text=f"kept {number}")
        kept.append(timeline.add_contact(connection, person, fields).id)
except WaysideError as error:
    say("refused " + error.code.value)
say("kept " + " ".join(map(str, kept)))
os._exit(0)
"""
    )
    key = key_of(made)
    run = subprocess.run(
        [
            "strace",
            "-f",
            "-qq",
            "-o",
            os.devnull,
            "-e",
            f"inject={fault}",
            "-P",
            str(made.folder / vault.DATABASE_NAME),
        ]
        + ["-P", str(made.folder / (vault.DATABASE_NAME + "-wal"))]
        + [sys.executable, "-c", script, str(made.folder), key.key.hex(), key.salt.hex()],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )
    lines = run.stdout.decode().splitlines()
    assert lines[0].startswith("refused "), (run.stdout, run.stderr)
    assert lines[0].split()[1] in {"disk-full", "storage-failed", "vault-read-only"}
    kept = [int(word) for word in lines[1].split()[1:]]
    with made.open() as opened:
        stored = {row[0] for row in opened.connection.execute("SELECT id FROM entry")}
    assert set(kept) <= stored
    assert store.verify_vault(made.folder, PHRASE, lambda _check: None).sound


_AS_NOBODY = """
import os, sys, pathlib, urllib.parse
import zxcvbn_rs_py
from tests.support.vaults import PHRASE
from wayside.errors import WaysideError
from wayside.work import store
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)  # permissions do not hold root back
old, new = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
for act in (lambda: store.open_vault(old, PHRASE), lambda: store.create_vault(new, PHRASE)):
    try:
        act()
    except WaysideError as error:
        print(error.code.value)
"""


@pytest.mark.platform_only("linux", "darwin")
def test_s5_a_read_only_folder_is_refused_before_anything_happens(filled: MadeVault, tmp_path: Path) -> None:
    # pytest's own folders are closed to everybody else.
    public = Path(tempfile.mkdtemp(dir="/var/tmp"))  # noqa: S108 - made fresh and private, then opened on purpose
    try:
        made = filled.copy(public / "Shared.vault")
        for path in made.folder.iterdir():
            path.chmod(0o444)
        made.folder.chmod(0o555)
        public.chmod(0o555)
        before = fingerprint(made.folder)
        run = subprocess.run(
            [sys.executable, "-c", _AS_NOBODY, str(made.folder), str(public / "New.vault")],
            capture_output=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
            check=False,
        )
        assert run.stdout.decode().split() == ["vault-read-only", "no-permission"], run.stderr.decode()
        assert fingerprint(made.folder) == before
    finally:
        public.chmod(0o755)
        (public / "Shared.vault").chmod(0o755)
        shutil.rmtree(public)


def test_s5_interrupted_creation_can_be_repeated(tmp_path: Path) -> None:
    unfinished = tmp_path / ".0a1b2c3d.new"
    unfinished.mkdir()
    (unfinished / "vault.db").write_bytes(b"half")
    make_vault(tmp_path / "Fieldwork.vault").open().close()


def test_s5_changing_the_passphrase_leaves_the_pages_alone_and_ends_the_old_one(made: MadeVault) -> None:
    new = Passphrase("another quite different phrase about seven lakes")
    with made.open() as opened:
        opened.checkpoint()
        before = fingerprint(made.folder)[vault.DATABASE_NAME]
        opened._replace_slot(keys.SlotKind.PASSPHRASE, new, keys.KDF_FLOOR, "passphrase-changed")
        assert fingerprint(made.folder)[vault.DATABASE_NAME] == before
    with pytest.raises(WaysideError) as caught:
        made.open()
    assert caught.value.code is ErrorCode.WRONG_PASSPHRASE
    store.open_vault(made.folder, new).close()
