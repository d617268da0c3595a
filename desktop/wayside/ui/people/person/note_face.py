"""What the panel of a note is made of; `NotePanel` brings it to life."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.people.person.words import mark_name
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.segmented import Segmented
from wayside.ui.widgets.text_field import TextField
from wayside.work.timeline import NoteMark


class NoteFace(QWidget):
    """The widgets of a note.

    Attributes:
        state: chip "Draft" or "Sealed".
        when: its time.
        saved: what became of what was typed.
        versions: the sealed versions, to read older ones.
        mark: kind of statement.
        meaning: what the mark is for.
        source: who says so.
        said: mark and source of a sealed note, in words.
        editor: its text.
        seal, discard, amend, save_amendment, drop_amendment: what can be done with it.
        empty: shown while no note is open.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._open = QWidget(self)
        self._make_head()
        self._make_body()
        self._make_actions()
        self.empty = EmptyState(
            self.tr("Notes hold what does not fit on a line: a talk remembered, a thought, a worry."),
            action=self.tr("New note"),
            example=self.tr("Mark each as fact, opinion or hypothesis, and seal it when it is done."),
            parent=self,
        )
        self._lay_out()

    def _make_head(self) -> None:
        self.state = Chip(self.tr("Draft"), Tone.ACCENT)
        self.when = PlainTextLabel("", LabelRole.SECONDARY)
        self.saved = SaveLine(self._context.now_ms)
        self.saved.setObjectName("note_saved")
        self.versions = Choice(self._context.look, self.tr("Version"), ())
        self.versions.setObjectName("note_versions")

    def _make_body(self) -> None:
        self.mark = Segmented(
            self.tr("Kind of statement"), [(str(mark.value), mark_name(mark)) for mark in NoteMark]
        )
        self.mark.setObjectName("note_mark")
        self.meaning = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self.source = TextField(
            self.tr("Source"), placeholder=self.tr("Who saw, heard or wrote it, and when?")
        )
        self.source.edit.setObjectName("note_source")
        self.said = ElidedLabel("", LabelRole.SECONDARY)
        self.editor = NoteEditor(
            self.tr("Note"), placeholder=self.tr("Write here; it is kept as you type."), min_lines=5
        )
        self.editor.setObjectName("note_editor")

    def _make_actions(self) -> None:
        self.seal = Button(self.tr("Seal…"))
        self.seal.setObjectName("note_seal")
        self.discard = Button(self.tr("Throw draft away"), Kind.QUIET)
        self.discard.setObjectName("note_discard")
        self.amend = Button(self.tr("Amend"))
        self.amend.setObjectName("note_amend")
        self.save_amendment = Button(self.tr("Save as new version"), Kind.PRIMARY)
        self.save_amendment.setObjectName("note_save_amendment")
        self.drop_amendment = Button(self.tr("Throw amendment away"), Kind.QUIET)
        self.drop_amendment.setObjectName("note_drop_amendment")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._open)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        head = QWidget(self._open)
        flow = FlowLayout(head, gap=Space.M)
        for widget in (self.state, self.when, self.versions, self.said):
            flow.addWidget(widget)
        column.addWidget(head)
        column.addWidget(self.mark)
        column.addWidget(self.meaning)
        column.addWidget(self.source)
        column.addWidget(self.editor, 1)
        bottom = QWidget(self._open)
        actions = QHBoxLayout(bottom)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(Space.S)
        actions.addWidget(self.saved, 1)
        for button in (self.drop_amendment, self.discard, self.save_amendment, self.seal, self.amend):
            actions.addWidget(button)
        column.addWidget(bottom)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._open, 1)
        outer.addWidget(self.empty, 1)

    def show_parts(self, *, is_open: bool, is_draft: bool, is_sealed: bool, is_amending: bool) -> None:
        """Show what belongs to a state of the note."""
        self._open.setVisible(is_open)
        self.empty.setVisible(not is_open)
        writing = is_draft or is_amending
        for widget in (self.mark, self.meaning):
            widget.setVisible(writing)
        self.said.setVisible(is_sealed and bool(self.said.full_text()))
        self.editor.setReadOnly(not writing)
        self.seal.setVisible(is_draft)
        self.discard.setVisible(is_draft)
        self.amend.setVisible(is_sealed)
        self.save_amendment.setVisible(is_amending)
        self.drop_amendment.setVisible(is_amending)

    def set_versions(self, versions: Sequence[tuple[int, str]], *, shown: bool) -> None:
        """Offer versions to read, the newest chosen."""
        self.versions.clear()
        for version, text in versions:
            self.versions.addItem(text, str(version))
        self.versions.setVisible(shown)
