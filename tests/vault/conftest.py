"""Vaults shared by the tests of this folder; copied before they are damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.vaults import MadeVault, fill_little, make_vault


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    """A closed vault with a person and some hundred entries; do not write to it, copy it."""
    made = make_vault(tmp_path_factory.mktemp("filled") / "Fieldwork.vault")
    with made.open() as vault:
        fill_little(vault)
    return made


@pytest.fixture
def made(filled: MadeVault, tmp_path: Path) -> MadeVault:
    """A copy of the filled vault to do anything with."""
    return filled.copy(tmp_path / "Copy.vault")
