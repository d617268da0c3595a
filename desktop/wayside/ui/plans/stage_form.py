"""One stage as a form."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wayside.ui.plans.lines_editor import LinesEditor
from wayside.ui.plans.words import kind_name
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.work.plans import LineKind, Stage

_KINDS = (LineKind.OPENER, LineKind.METHOD, LineKind.DO, LineKind.DONT)


class StageForm(QWidget):
    """Name, aim, when to move on, and the lines of each kind.

    Args:
        parent: owner.

    Signals:
        typed: something is another way now.
    """

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = Stage(name="")
        self.name = QLineEdit()
        self.name.setObjectName("stage_name")
        self._name_field = LabelledField(self.tr("Name of the stage"), self.name)
        self.aim = self._editor(self.tr("What it is for"), self.tr("What this part of the way should reach"))
        self.aim.setObjectName("stage_aim")
        self.move_on = self._editor(
            self.tr("When to move on"), self.tr("How you know that it is time for the next stage")
        )
        self.move_on.setObjectName("stage_move_on")
        self.editors = {kind: LinesEditor(kind) for kind in _KINDS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._name_field)
        column.addWidget(LabelledField(self.tr("What it is for"), self.aim))
        column.addWidget(LabelledField(self.tr("When to move on"), self.move_on))
        for kind, editor in self.editors.items():
            hint = self.tr("One a line, its name before a colon") if kind is LineKind.METHOD else ""
            column.addWidget(LabelledField(kind_name(kind), editor, hint=hint))
        column.addStretch(1)
        self.name.textChanged.connect(self.typed)
        for text in (self.aim, self.move_on, *self.editors.values()):
            text.textChanged.connect(self.typed)

    def _editor(self, name: str, placeholder: str) -> NoteEditor:
        return NoteEditor(name, placeholder=placeholder, growing=True, min_lines=1, max_lines=6)

    def show_stage(self, stage: Stage) -> None:
        """Show a stage."""
        self._before = stage
        self._name_field.set_error("")
        silent = QSignalBlocker(self.name)
        self.name.setText(stage.name)
        self.name.setCursorPosition(0)
        del silent
        for editor, text in ((self.aim, stage.aim), (self.move_on, stage.move_on)):
            blocker = QSignalBlocker(editor)
            editor.set_text(text)
            del blocker
        for kind, lines in self.editors.items():
            lines.show_lines(stage.of(kind))

    def stage(self) -> Stage:
        """Return the stage as it is typed. Without a name it keeps the one before, and says so."""
        name = " ".join(self.name.text().split())
        self._name_field.set_error(
            "" if name else self.tr("Every stage needs a name. The one before is kept.")
        )
        return Stage(
            name=name or self._before.name,
            aim=self.aim.text(),
            move_on=self.move_on.text(),
            lines=tuple(line for editor in self.editors.values() for line in editor.lines()),
        )
