"""The pages of plans work on a real vault."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import ask, clock, context, desk, vault_folder
from tests.ui.identities.stage import Stage
from tests.ui.plans.cast import Cast, fill
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.shell.page import Area, Place

__all__ = ["clock", "context", "desk", "vault_folder"]


@pytest.fixture
def cast(desk: Desk) -> Cast:
    """Give playbooks, people and plans that are in the vault."""
    return ask(desk, fill)


@pytest.fixture
def stage(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stage:
    """Give the whole window, at the list of plans."""
    made = Stage(context, desk, qtbot, keep)
    made.go(Place(area=Area.PLANS))
    return made
