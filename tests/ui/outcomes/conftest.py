"""The outcomes work on a real vault."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import ask, clock, context, desk, vault_folder
from tests.ui.identities.stage import Stage
from tests.ui.outcomes.cast import fill
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.shell.page import Area, Place
from wayside.work.people import PersonId

__all__ = ["clock", "context", "desk", "vault_folder"]


@pytest.fixture
def cast(desk: Desk) -> list[PersonId]:
    """Give the people that were contacted."""
    return ask(desk, fill)


@pytest.fixture
def stage(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stage:
    """Give the whole window, at the outcomes."""
    made = Stage(context, desk, qtbot, keep)
    made.go(Place(area=Area.OUTCOMES))
    return made
