"""The pages of identities work on a real vault."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import ask, clock, context, desk, vault_folder
from tests.ui.identities.cast import Cast, fill
from tests.ui.identities.stage import Stage
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk

__all__ = ["clock", "context", "desk", "vault_folder"]


@pytest.fixture
def cast(desk: Desk) -> Cast:
    """Give identities and people that are in the vault."""
    return ask(desk, fill)


@pytest.fixture
def stage(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stage:
    """Give the whole window, at the list of identities."""
    return Stage(context, desk, qtbot, keep)
