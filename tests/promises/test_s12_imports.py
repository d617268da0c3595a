"""S12: the import of any file cannot crash, hang or write outside the vault, and nothing is ever half imported.

The readers are tried one by one in tests/work; here whole commands run, as a user runs them, under limits of memory and
time, over exports that were damaged, and a process that stores a long one is killed. `make test` runs a reduced count,
`make test-long` the full one.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import LongCount
from tests.support import conversations as written
from tests.support.conversations import Line
from tests.support.vaults import PHRASE, MadeVault
from wayside.work import conversations, people
from wayside.work.conversations import Options
from wayside.work.conversations.importing import import_conversation

pytestmark = pytest.mark.platform_only("linux")

_WORD = "zephyrquartz"
_AT = 1_700_000_000_000
_TALK = [
    Line(at=_AT + n * 3_600_000, who="Worker" if n % 2 else "Fox", text=f"{_WORD} {n}\nand more")
    for n in range(30)
]
_CONTACTS = (
    f"person,when,platform,direction,summary,impact\nOtter,2024-03-13 18:30,TikTok,in,{_WORD},left: {_WORD}\n"
    f"Owl,2024-03-14T18:30:00+01:00,TikTok,out,{_WORD},\n"
)
_IDENTITIES = f"""identities:
  - name: Mira
    kind: alias
    purpose: {_WORD}
    authorised: {{by: head of the team, on: 2026-11-01, until: 2027-01-31}}
    accounts:
      - platform: Instagram
        handle: {_WORD}
watch:
  - kind: workplace
    text: {_WORD}
"""
_PLAYBOOK = f"""playbook:
  name: Slow start
  language: en
  stages:
    - name: open
      aim: {_WORD}
      openers: [{_WORD}, other]
"""
_CARDS = f"""cards:
  - platform: Facebook
    conflict: conflict
    applies_to: [alias, role_shown]
    rule: {_WORD}
    source: somewhere
    dated: 2024-07-31
    read_on: 2026-11-25
"""
_SAMPLES = [
    *(dialect.write(_TALK) for dialect in (*written.WHATSAPP, *written.OTHERS)),
    written.telegram_account([("Fox", 1, _TALK), ("Owl", 2, _TALK)]),
    *(text.encode() for text in (_CONTACTS, _IDENTITIES, _PLAYBOOK, _CARDS)),
]
_PIECES = (
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b'"',
    b"'",
    b"{",
    b"]",
    b"[" * 3_000,
    b"{" * 100,
    b"\n",
    b"\r",
    b"9" * 400,
    "\u202e\u2066".encode(),
    b"\\ud800",
    b"\\u",
    b": ",
    b"- " * 500,
    b"&a [*a, *a]",
    b"!!python/object:os.system x",
    b"NaN",
    b"-1e999",
    b"\x1b[2J",
    "\u0661\u0662".encode(),
    b"%TAG",
    b"\t",
    b",,,,",
    b"\xed\xa0\x80",
    b"\xc0\x80",
)

_RUN_ALL = """
import contextlib, io, json, resource, signal, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_DATA, (300 << 20, 300 << 20))
from wayside.cli.main import main
files, vault, phrase = sys.argv[1:]
opening = ("--passphrase-file", phrase)
commands = [
    ("conversation", "--preview"),
    ("conversation", "--preview", "--json"),
    ("conversation", "--person", "Heron", "--me", "Worker", "--timezone", "Europe/Berlin", *opening),
    ("contacts", "--timezone", "Europe/Berlin", *opening),
    ("identities", *opening),
    ("playbook", *opening),
    ("policy-cards", *opening),
]
for path in sorted(Path(files).iterdir()):
    for kind, *more in commands:
        out, err = io.StringIO(), io.StringIO()
        signal.alarm(60)
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = main(["import", kind, str(path), vault, *more])
        signal.alarm(0)
        print(json.dumps([path.name, kind, status, out.getvalue(), err.getvalue()]), flush=True)
"""


def _damaged(chance: random.Random) -> bytes:
    data = bytearray(chance.choice(_SAMPLES))
    for _ in range(chance.randint(1, 5)):
        start = chance.randint(0, len(data))
        end = min(len(data), start + chance.choice((0, 1, 3, 40, 400)))
        piece = bytes(data[start:end])
        match chance.choice(("cut", "double", "move", "put", "truncate", "flip")):
            case "cut":
                del data[start:end]
            case "double":
                data[end:end] = piece * chance.choice((1, 50))
            case "move":
                del data[start:end]
                place = chance.randint(0, len(data))
                data[place:place] = piece
            case "put":
                data[start:end] = chance.choice(_PIECES)
            case "truncate":
                del data[max(start, 1) :]
            case "flip":
                for place in range(start, end):
                    data[place] ^= 1 << chance.randint(0, 7)
    return bytes(data)


def _everything_in(folder: Path) -> set[Path]:
    return set(folder.rglob("*"))


@pytest.mark.timeout(7200)
def test_s12_every_import_of_a_damaged_file_ends_in_a_sentence(
    made: MadeVault, tmp_path: Path, long_count: LongCount
) -> None:
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    home, files, phrase = tmp_path / "home", tmp_path / "files", tmp_path / "phrase"
    home.mkdir()
    files.mkdir()
    phrase.write_text(PHRASE.text + "\n", encoding="utf-8")
    for number in range(long_count(6, 2_000)):
        (files / f"{number:05}").write_bytes(_damaged(chance))
    before = _everything_in(tmp_path) - _everything_in(made.folder)
    done = subprocess.run(
        [sys.executable, "-c", _RUN_ALL, str(files), str(made.folder), str(phrase)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=home,
        env={
            **os.environ,
            "HOME": str(home),
            "TMPDIR": str(home),
            "PYTHONUTF8": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    for line in done.stdout.splitlines():
        name, kind, status, out, err = json.loads(line)
        told = (seed, name, kind, status, err)
        assert status in (0, 1), told
        assert "inside Wayside" not in err, told
        assert _WORD not in err, told
        assert _WORD not in out, told
        assert len(err.splitlines()) == status, told
    assert len(done.stdout.splitlines()) == 7 * long_count(6, 2_000)
    assert _everything_in(tmp_path) - _everything_in(made.folder) == before
    with made.open() as vault:
        assert vault.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert conversations.under_way(vault.connection) is None


_STORING = """
import os, sys
from pathlib import Path
from tests.support.vaults import PHRASE
from wayside.work import people, store
from wayside.work.conversations import Options
from wayside.work.conversations.importing import Intake
with store.open_vault(Path(sys.argv[2]), PHRASE) as vault:
    def reach(work):
        os.write(1, b".")
        return work(vault.connection)
    person = people.find(vault.connection, "Heron")
    Intake(reach, Path(sys.argv[1]), person, None, Options(zone="UTC", me="Worker")).run()
os.write(1, b"!")
"""


@pytest.mark.timeout(3600)
def test_s12_an_import_that_is_killed_leaves_all_of_it_or_nothing(
    made: MadeVault, tmp_path: Path, long_count: LongCount
) -> None:
    count, chance = 15_000, random.Random()
    lines = [Line(at=_AT + n * 60_000, who="Worker" if n % 3 else "Fox", text=f"{n}") for n in range(count)]
    export = tmp_path / "export"
    export.write_bytes(written.android("%d.%m.%y", "%H:%M")(lines))
    for number in range(long_count(3, 60)):
        vault_copy = made.copy(tmp_path / f"Copy {number}.vault")
        child = subprocess.Popen(
            [sys.executable, "-c", _STORING, str(export), str(vault_copy.folder)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        assert child.stdout is not None
        # Names, leftovers, the beginning, eight batches, the end.
        said = child.stdout.read(chance.randint(3, 12))
        child.send_signal(signal.SIGKILL)
        said += child.stdout.read()
        child.wait()
        child.stdout.close()
        with vault_copy.open() as vault:
            while conversations.take_out(vault.connection):
                pass
            heron = people.find(vault.connection, "Heron")
            assert heron is not None
            (there,) = vault.connection.execute("SELECT count(*) FROM message").fetchone()
            runs = conversations.runs(vault.connection, heron)
            assert (there, len(runs)) in ((0, 0), (count, 1)), said
            done = import_conversation(
                vault.connection, export, heron, None, Options(zone="UTC", me="Worker")
            )
            assert (done.added, done.known) == (count - there, there)
