"""Likes, needs, fears, protective factors: kept as they are typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.keeping import Keeper
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.vault.connection import Connection
from wayside.work import people
from wayside.work.people import PersonFields, PersonId


class StoryField(LabelledField):
    """One of the texts about a person.

    Args:
        desk: the way to the vault.
        name: the field of `PersonFields`.
        label: its name in words.
        hint: what to write there, shown while it is empty.
        state: where to say what became of it.
        parent: owner.
    """

    def __init__(
        self, desk: Desk, name: str, label: str, hint: str, state: SaveLine, parent: QWidget | None = None
    ) -> None:
        self.text_editor = NoteEditor(label, placeholder=hint, growing=True, min_lines=1, max_lines=8)
        self.text_editor.setObjectName(f"overview_{name}")
        super().__init__(label, self.text_editor, parent=parent)
        self._name = name
        self._state = state
        self._keeper = Keeper(desk, Touched.PEOPLE, self)
        self._keeper.saved.connect(self._on_saved)
        self._keeper.failed.connect(self._on_failed)
        self.text_editor.textChanged.connect(self._keeper.touch)
        state.retry_requested.connect(self._keeper.flush)

    def open_for(self, person: PersonId, text: str) -> None:
        """Turn to a person."""
        name = self._name

        def write(connection: Connection, typed: str) -> None:
            people.update(connection, person, **{name: typed})

        self._keeper.begin(write, self.text_editor.text)
        self.set_error("")
        self._fill(text)

    def refresh(self, text: str) -> None:
        """Show what another part of the program wrote, unless somebody is typing here."""
        if self._keeper.is_settled():
            self._fill(text)

    def _fill(self, text: str) -> None:
        blocker = QSignalBlocker(self.text_editor)
        self.text_editor.set_text(text)
        del blocker

    def _on_saved(self, _nothing: object) -> None:
        self.set_error("")
        if self._keeper.is_settled():
            self._state.saved()

    def _on_failed(self, error: WaysideError) -> None:
        if error.code is ErrorCode.VALUE_TOO_LONG:
            self.set_error(errors.sentence(error))
        else:
            self._state.failed(error)


class StoryCard(Card):
    """The four texts.

    Args:
        context: the clock.
        desk: the way to the vault.
        parent: owner.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("What you know"))
        state = SaveLine(context.now_ms)
        state.setObjectName("overview_saved")
        self._state = state
        self.corner.addWidget(state)
        self.body.setSpacing(Space.M)
        names: tuple[tuple[str, str, str], ...] = (
            ("likes", self.tr("Likes"), self.tr("What they like to do and talk about")),
            ("needs", self.tr("Needs"), self.tr("What they are missing or looking for")),
            ("fears", self.tr("Fears"), self.tr("What they are afraid of losing")),
            ("protective", self.tr("Protective factors"), self.tr("People and things that hold them")),
        )
        self._read: dict[str, Callable[[PersonFields], str]] = {
            "likes": lambda fields: fields.likes,
            "needs": lambda fields: fields.needs,
            "fears": lambda fields: fields.fears,
            "protective": lambda fields: fields.protective,
        }
        self.fields = {name: StoryField(desk, name, label, hint, state) for name, label, hint in names}
        for field in self.fields.values():
            self.body.addWidget(field)

    def open_for(self, person: PersonId, fields: PersonFields) -> None:
        """Turn to a person."""
        for name, field in self.fields.items():
            field.open_for(person, self._read[name](fields))
        self._state.clear()

    def refresh(self, fields: PersonFields) -> None:
        """Show what has changed elsewhere."""
        for name, field in self.fields.items():
            field.refresh(self._read[name](fields))
