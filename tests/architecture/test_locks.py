"""The lock files: everything pinned and hashed, one version of each library, all that is asked for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "packaging" / "requirements"
LOCKS = ["build", "lock", "runtime", "test", "window"]
PIN = re.compile(r"^([a-z0-9.-]+)==([^ ]+)((?: ;[^\\]*)?) \\\n((?:    --hash=\S+(?: \\)?\n)+)", re.MULTILINE)


def pins(name: str) -> dict[str, str]:
    text = (REQUIREMENTS / f"{name}.lock").read_text(encoding="utf-8")
    return {match[1]: match[2] for match in PIN.finditer(text)}


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_is_a_pin_with_hashes(name: str) -> None:
    text = (REQUIREMENTS / f"{name}.lock").read_text(encoding="utf-8")
    left = [line for line in PIN.sub("", text).splitlines() if not line.lstrip().startswith("#")]
    assert left == []
    assert pins(name)


def test_the_lock_files_agree_with_one_another() -> None:
    versions: dict[str, set[str]] = {}
    for name in LOCKS:
        for library, version in pins(name).items():
            versions.setdefault(library, set()).add(version)
    assert {library for library, found in versions.items() if len(found) > 1} == set()


def test_the_window_adds_only_qt() -> None:
    assert set(pins("window")) - set(pins("runtime")) == {"pyside6-essentials", "shiboken6"}


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = project["dependencies"] + project["optional-dependencies"]["window"]
    names = {re.split(r"[<>=;\[ ]", line)[0].lower().replace(".", "-") for line in asked}
    assert names <= set(pins("window"))
