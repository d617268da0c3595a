"""What a playbook is for, and in which language it is written."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import KeptLine, KeptText
from wayside.ui.people.person.keeping import Write
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.vault.connection import Connection
from wayside.work import plans
from wayside.work.plans import Playbook, PlaybookId


class PurposeCard(Card):
    """Kept as it is typed.

    Args:
        context: the clock.
        desk: the way to the vault.
        parent: owner.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("What it is for"))
        self._state = SaveLine(context.now_ms)
        self._state.setObjectName("playbook_saved")
        self.corner.addWidget(self._state)
        self.purpose = KeptText(
            desk,
            self.tr("Purpose"),
            self._state,
            placeholder=self.tr("For whom and for what, so that a colleague knows when to choose it"),
            touched=Touched.PLANS,
        )
        self.purpose.text_editor.setObjectName("playbook_purpose")
        self.language = KeptLine(
            desk,
            self.tr("Language it is written in"),
            self._state,
            placeholder=self.tr("en, de, fr …"),
            touched=Touched.PLANS,
        )
        self.language.line.setObjectName("playbook_language")
        self.body.setSpacing(Space.M)
        self.body.addWidget(self.purpose)
        self.body.addWidget(self.language)

    def open_for(self, book: Playbook) -> None:
        """Turn to a playbook."""
        self._state.clear()
        self.purpose.open_for(_writer(book.id, "purpose"), book.fields.purpose)
        self.language.open_for(_writer(book.id, "language"), book.fields.language)

    def refresh(self, book: Playbook) -> None:
        """Show what has changed elsewhere."""
        self.purpose.refresh(book.fields.purpose)
        self.language.refresh(book.fields.language)


def _writer(playbook: PlaybookId, name: str) -> Write:
    def write(connection: Connection, value: str) -> Playbook:
        before = plans.get(connection, playbook).fields
        after = replace(before, purpose=value) if name == "purpose" else replace(before, language=value)
        return plans.update(connection, playbook, after)

    return write
