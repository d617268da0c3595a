"""A real vault with a known passphrase and code, and the surroundings of a page before any vault is open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.before_unlock import PASSPHRASE, make_context
from wayside.ui.context import UiContext
from wayside.ui.theme.theme import Appearance
from wayside.vault.keys import KDF_FLOOR, Passphrase
from wayside.work import store


@pytest.fixture
def context(qapp: QApplication, look: Appearance, tmp_path: Path) -> UiContext:
    """Give a context whose settings lie in a temporary folder."""
    return make_context(qapp, look, tmp_path / "settings")


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, str]:
    """Make a vault, closed; return its folder and recovery code."""
    folder = tmp_path / "Fieldwork.vault"
    opened, code = store.create_vault(folder, Passphrase(PASSPHRASE), kdf=KDF_FLOOR, check_strength=False)
    opened.close()
    return folder, code


