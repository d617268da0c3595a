"""Stages and the lines of the whole, kept as they are typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.keeping import Keeper, Write
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.people.person.words import short
from wayside.ui.plans.lines_editor import LinesEditor
from wayside.ui.plans.stages_editor import StagesEditor
from wayside.ui.plans.words import kind_name
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.vault.connection import Connection
from wayside.work.plans import Line, LineKind, Outline, Stage, records
from wayside.work.plans.records import MAX_LINES

OutlineChange = Callable[[Outline], Outline]
CameFrom = tuple[int | None, ...]
OutlineWrite = Callable[[Connection, OutlineChange, CameFrom | None], object]
"""Changes what is stored and returns the record. Which place each stage had before is said if it is known."""


@dataclass(frozen=True, slots=True)
class _Typed:
    outline: Outline
    keys: tuple[int, ...]


class _Places:
    """Knows by their keys which stages are stored, so that each is known again after it was moved or renamed.

    Once a subject is open, only the vault's thread changes this; anew it begins while nothing is under way.
    """

    def __init__(self) -> None:
        self.stored: tuple[int, ...] = ()

    def keeping(self, write: OutlineWrite) -> Write:
        """Return what keeps the newest value."""

        def keep(connection: Connection, typed: _Typed) -> object:
            before = {key: place for place, key in enumerate(self.stored)}
            came_from = tuple(before.get(key) for key in typed.keys)
            result = write(connection, lambda _before: typed.outline, came_from)
            self.stored = typed.keys
            return result

        return keep


class OutlineEditor(QWidget):
    """Two cards: the stages, and what holds for the whole conversation.

    Args:
        context: looks, clock, locale.
        desk: the way to the vault.
        with_sources: whether sources are written here too.
        parent: owner.

    Signals:
        kept(object): the disk has it; what the write returned.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    kept = Signal(object)
    undo_offered = Signal(str, object)

    def __init__(
        self, context: UiContext, desk: Desk, *, with_sources: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._write: OutlineWrite | None = None
        self._places = _Places()
        self._state = SaveLine(context.now_ms)
        self._state.setObjectName("outline_saved")
        self._keeper = Keeper(desk, Touched.PLANS, self)
        self.stages = StagesEditor(context.look)
        kinds = (LineKind.RED_LINE, LineKind.STOP_RULE)
        self.editors = {kind: LinesEditor(kind) for kind in kinds}
        self.sources = LinesEditor(LineKind.SOURCE)
        self._sources_field = LabelledField(kind_name(LineKind.SOURCE), self.sources)
        self.sources_shown = with_sources
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        card = Card(self.tr("Stages"))
        card.body.setSpacing(Space.M)
        card.corner.addWidget(self._state)
        card.body.addWidget(self.stages)
        column.addWidget(card)
        whole = Card(self.tr("For the whole conversation"))
        whole.body.setSpacing(Space.M)
        hints = {
            LineKind.RED_LINE: self.tr("One a line: what is never done, whatever happens."),
            LineKind.STOP_RULE: self.tr(
                "One a line: what ends the conversation and goes to safeguarding, the same day."
            ),
        }
        for kind, editor in self.editors.items():
            whole.body.addWidget(LabelledField(kind_name(kind), editor, hint=hints[kind]))
        whole.body.addWidget(self._sources_field)
        column.addWidget(whole)
        self._sources_field.setVisible(self.sources_shown)

    def _connect(self) -> None:
        self.stages.typed.connect(self._keeper.touch)
        self.stages.ordered.connect(self._on_ordered)
        self.stages.taken_out.connect(self._on_taken_out)
        for editor in (*self.editors.values(), self.sources):
            editor.textChanged.connect(self._keeper.touch)
        self._keeper.saved.connect(self._on_saved)
        self._keeper.failed.connect(self._on_failed)
        self._state.retry_requested.connect(self._keeper.flush)

    def open_for(self, outline: Outline, write: OutlineWrite, place: int = 0) -> None:
        """Turn to a playbook or plan.

        Args:
            outline: as it is stored.
            write: keeps what is typed from now on.
            place: the stage shown first.
        """
        self._keeper.end()
        self._places = _Places()
        self._keeper.begin(self._places.keeping(write), self._typed)
        self._write = write
        self._state.clear()
        self._fill(outline, place)

    def refresh(self, outline: Outline) -> None:
        """Show what another part of the program wrote, unless somebody is typing here."""
        if not self._keeper.is_settled():
            return
        try:
            is_same = records.cleaned(self.outline()) == outline
        except WaysideError:
            return  # it was not taken as it is typed, and stays to be put right
        if not is_same:
            self._fill(outline, max(0, self.stages.place()))

    def leave(self) -> None:
        """Hand in what was typed and turn away."""
        self._keeper.end()
        self._write = None

    def show_sources(self, shown: bool) -> None:
        """Let sources be written here, or leave them as they are."""
        self.sources_shown = shown
        self._sources_field.setVisible(shown)

    def outline(self) -> Outline:
        """Return what is typed."""
        lines: tuple[Line, ...] = ()
        for editor in (*self.editors.values(), self.sources):
            lines += editor.lines()
        return Outline(stages=self.stages.stages(), lines=lines)

    def _typed(self) -> _Typed:
        return _Typed(self.outline(), self.stages.keys())

    def _fill(self, outline: Outline, place: int) -> None:
        self.stages.show_stages(outline.stages, place)
        self._places.stored = self.stages.keys()
        for kind, editor in (*self.editors.items(), (LineKind.SOURCE, self.sources)):
            editor.show_lines(outline.of(kind))

    def _on_ordered(self) -> None:
        self._keeper.touch()
        self._keeper.flush()

    def _on_taken_out(self, place: int, stage: Stage) -> None:
        write = self._write

        def insert(outline: Outline) -> Outline:
            stages = (*outline.stages[:place], stage, *outline.stages[place:])
            return replace(outline, stages=stages)

        def put_back() -> None:
            if write is self._write:
                self.stages.insert(min(place, len(self.stages.stages())), stage)
            elif write is not None:
                self._desk.write(self, lambda connection: write(connection, insert, None), Touched.PLANS)

        said = self.tr("Taken out: {0}").replace("{0}", short(stage.name))
        self.undo_offered.emit(said, put_back)

    def _on_saved(self, result: object) -> None:
        if self._keeper.is_settled():
            self._state.saved()
        self.kept.emit(result)

    def _on_failed(self, error: WaysideError) -> None:
        if error.code is ErrorCode.VALUE_INVALID and error.params.get("field") == "lines":
            most = say.number(MAX_LINES, self._context.locale)
            self._state.say(
                self.tr("Not saved: a stage holds at most {0} lines, and so does the whole.").replace(
                    "{0}", most
                )
            )
        else:
            self._state.failed(error)
