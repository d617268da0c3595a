"""The vaults that are measured, built once and kept under build/ until something they are made of changes."""

from __future__ import annotations

import hashlib
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import wayside
from wayside.resources import resource
from wayside.vault.keys import Passphrase
from wayside.vault.vault import Vault
from wayside.work import store
from wayside.work.sample import fill

SEED = 7
PASSPHRASE = Passphrase("quiet river lantern seven orchard bicycle")
_KEPT = Path("build") / "bench-vaults"
_SOURCES = (
    "vault/*.py",
    "vault/migrations/*.sql",
    "work/index.py",
    "work/text.py",
    "work/migrations/*.sql",
    "work/people/records.py",
    "work/timeline/records.py",
    "work/sample/*.py",
    "work/plans/*.py",
    "work/vocabularies.py",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much work lies in a vault."""

    people: int
    entries: int


SMALL = Size(people=3_000, entries=10_000)
USUAL = Size(people=3_000, entries=100_000)
HUGE = Size(people=3_000, entries=1_000_000)


def open_vault(folder: Path) -> Vault:
    """Open one of these vaults."""
    return store.open_vault(folder, PASSPHRASE)


def pristine(size: Size) -> Path:
    """Return the folder of a vault as `fill` leaves it; who changes it takes a copy.

    The million takes some minutes to build.
    """
    kept = _KEPT / _fingerprint()
    folder = kept / f"{size.people}-{size.entries}.vault"
    if folder.exists():
        return folder
    _forget_older(kept)
    unfinished = kept / f"unfinished-{size.people}-{size.entries}.vault"
    shutil.rmtree(unfinished, ignore_errors=True)
    kept.mkdir(parents=True, exist_ok=True)
    sys.stderr.write(f"building a vault of {size.entries:,} entries\n")
    # The cost of the key is the real one: while it is derived the window loads what comes next.
    opened, _code = store.create_vault(unfinished, PASSPHRASE)
    with opened:
        fill(opened.connection, size.people, size.entries, SEED, time.time_ns() // 1_000_000)
    unfinished.rename(folder)
    return folder


def copied(size: Size, into: Path) -> Path:
    """Return a copy to write into."""
    return Path(shutil.copytree(pristine(size), into / f"{size.entries}.vault"))


def _fingerprint() -> str:
    root = Path(wayside.__file__).parent
    sources = [path for pattern in _SOURCES for path in sorted(root.glob(pattern))]
    sources += sorted(path for path in Path(resource("sample")).iterdir() if path.is_file())
    digest = hashlib.sha256(str(SEED).encode())
    for path in sources:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def _forget_older(kept: Path) -> None:
    """Remove what was built from other sources: nobody will ask for it again, and it is large."""
    for other in _KEPT.glob("*"):
        if other != kept:
            shutil.rmtree(other, ignore_errors=True)
