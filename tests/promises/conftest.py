"""Vaults shared by the tests of this folder; copied before they are damaged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.vaults import MadeVault, fill_little, make_vault
from tests.support.window import Display, Running, a_display_of_our_own


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


@pytest.fixture(scope="session")
def own_display() -> Iterator[Display]:
    """A display, a keyboard and a mouse for the tests of one worker."""
    with a_display_of_our_own() as display:
        yield display


@pytest.fixture
def start(own_display: Display, tmp_path: Path) -> Iterator[Callable[..., Running]]:
    """Start Wayside in its real window; arguments as for `Running` after the folder."""
    running: list[Running] = []

    def begin(*arguments: Any, **named: Any) -> Running:
        folder = tmp_path / f"run-{len(running)}"
        running.append(Running(own_display, folder, *arguments, **named))
        return running[-1]

    yield begin
    for one in running:
        one.close()
