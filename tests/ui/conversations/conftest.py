"""Conversations are imported into a real vault, from files as messengers write them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.conversations import Line, android
from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import DAY, HOUR, NOW_MS, add, ask, clock, context, desk, vault_folder
from tests.ui.identities.stage import Stage
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.work.people import PersonId

__all__ = ["clock", "context", "desk", "vault_folder"]

MINUTE = 60_000


def chat(weeks: int = 9) -> list[Line]:
    """Return a conversation with a silent month in it: the worker asks, the person answers after some hours."""
    lines = []
    for week in range(weeks):
        ago = (weeks - week + (4 if week < weeks // 2 else 0)) * 7 * DAY
        for turn in range(1 + week % 4):
            at = (NOW_MS - ago + turn * 26 * HOUR) // MINUTE * MINUTE
            lines.append(Line(at=at, who="Ada L.", text=f"How was the week? {turn}"))
            if (week + turn) % 3:
                later = at + (week + turn) * 40 * MINUTE
                lines.append(Line(at=later, who="Rex", text="Busy.\nAnd a second line."))
                lines.append(Line(at=later + MINUTE, who="Rex", text="Tired."))
    return sorted(lines, key=lambda line: line.at)


whatsapp = android("%d.%m.%y", "%H:%M", system="Messages and calls are end-to-end encrypted.")


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Give an export of WhatsApp."""
    path = tmp_path / "WhatsApp Chat.txt"
    path.write_bytes(whatsapp(chat()))
    return path


@pytest.fixture
def heron(desk: Desk) -> PersonId:
    """Give a person."""
    return ask(desk, lambda connection: add(connection, "Heron"))


@pytest.fixture
def stage(heron: PersonId, context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stage:
    """Give the whole window, at the overview of the person."""
    made = Stage(context, desk, qtbot, keep)
    made.go(Place(area=Area.PEOPLE, person=heron, tab=PersonTab.OVERVIEW))
    return made
