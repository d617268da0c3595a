"""Running commands as a user does, in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.vaults import PHRASE, MadeVault, fill_little, make_vault

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `wayside` with arguments and parts of the environment; returns status, standard output and standard error."""

    def command(
        *arguments: str | Path, stdin: str | None = None, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "wayside", *map(str, arguments)],
            input=stdin if stdin is not None else "",
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            cwd=tmp_path,
            env={**os.environ, "HOME": str(tmp_path), "PYTHONUTF8": "1", **environment},
            check=False,
        )

    return command


@pytest.fixture
def phrase(tmp_path: Path) -> Path:
    """A file with the passphrase of the test vaults."""
    path = tmp_path / "phrase"
    path.write_text(PHRASE.text + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    made = make_vault(tmp_path_factory.mktemp("cli") / "Fieldwork.vault")
    with made.open() as vault:
        fill_little(vault, 40)
    return made


@pytest.fixture
def made(_filled: MadeVault, tmp_path: Path) -> MadeVault:
    """A vault with a little in it."""
    return _filled.copy(tmp_path / "Fieldwork.vault")
