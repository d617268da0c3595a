"""What a worker does to import a conversation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from tests.ui.desk_fixtures import ask
from tests.ui.identities.stage import Stage
from wayside.ui.conversations.conversation_card import ConversationCard
from wayside.ui.people.person_page import PersonPage
from wayside.work import conversations
from wayside.work.people import PersonId


def card(stage: Stage) -> ConversationCard:
    assert isinstance(stage.page, PersonPage)
    return stage.page.overview.conversation


def look(stage: Stage, path: Path) -> None:
    card(stage).look_at(path)
    stage.settle()


def choose(stage: Stage, name: str, key: str) -> None:
    """Choose as the keyboard does: go to the answer and take it."""
    box = stage.widget(name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    while box.currentData() != key:
        before = box.currentIndex()
        stage.qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() > before, f"{key} cannot be chosen"
    stage.settle()


def text(stage: Stage, name: str) -> str:
    label = stage.widget(name)
    assert isinstance(label, QLabel)
    return label.text()


def counted(stage: Stage, person: PersonId) -> int:
    return sum(
        run.added for run in ask(stage.desk, lambda connection: conversations.runs(connection, person))
    )
