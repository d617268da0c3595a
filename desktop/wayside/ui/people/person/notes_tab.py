"""The notes tab: all notes on the left, the open one on the right."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person.entries_model import EntriesModel
from wayside.ui.people.person.note_panel import NotePanel
from wayside.ui.people.person.reading import Line, line_of
from wayside.ui.people.person.words import isolated, mark_name, short, stamp, state_name
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.card import Rule
from wayside.ui.widgets.rows import ROW_ROLE, Row, RowList, spoken
from wayside.work.people import PersonId
from wayside.work.timeline import EntryId, EntryKind, Note, NoteMark, NoteState

_LIST_WIDTH = 296
_BESIDE_FROM = 600
_ROWS_ABOVE = 3
_TITLE = 120
_UNLIMITED = 16_777_215


class NotesTab(QScrollArea):
    """A list and a note.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        note_kept(Note), note_gone(int): as `NotePanel`'s.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    note_kept = Signal(object)
    note_gone = Signal(object)
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person: PersonId | None = None
        self._wanted: EntryId | None = None
        self._selecting = False
        inner = QWidget(self)
        self.setWidget(inner)
        self.model = EntriesModel(desk, self._present, self)
        self.list = RowList(context.look, self.tr("Notes"), parent=inner)
        self.list.setObjectName("notes_list")
        self.list.setModel(self.model)
        self.panel = NotePanel(context, desk, inner)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        row.setContentsMargins(0, Space.M, 0, Space.L)
        row.setSpacing(Space.L)
        row.addWidget(self.list)
        self._rule = Rule(vertical=True)
        row.addWidget(self._rule)
        row.addWidget(self.panel, 1)
        self.model.loaded.connect(self._on_loaded)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._on_counted)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.row_opened.connect(self._on_row_opened)
        self.panel.note_kept.connect(self._on_kept)
        self.panel.note_gone.connect(self._on_gone)
        self.panel.undo_offered.connect(self.undo_offered)
        self._on_counted()

    def open_for(self, person: PersonId) -> None:
        """Turn to a person."""
        self._person = person
        self.panel.open_for(person)
        self.reload()

    def reload(self) -> None:
        """Look again."""
        if self._person is not None:
            self.model.load(self._person, EntryKind.NOTE, self._wanted)

    def open_note(self, entry: EntryId, match: str) -> None:
        """Open a note and select it in the list, however far down it is."""
        self._wanted = entry
        self.panel.open_note(entry, match)
        self.reload()

    def begin_note(self) -> None:
        """Begin a note and put the keyboard there."""
        self._select(QModelIndex())
        self.panel.start_new()

    @Slot()
    def _on_loaded(self) -> None:
        open_note = self._wanted if self._wanted is not None else self.panel.entry()
        self._wanted = None
        row = self.model.row_of(open_note) if open_note is not None else -1
        if row >= 0:
            self._select(self.model.index(row))
        elif not self.panel.is_open() and open_note is None and self.model.rowCount():
            self._select(self.model.index(0))
            line = self.model.line(self.model.index(0))
            if line is not None:
                self.panel.open_note(line.id)

    @Slot()
    def _on_counted(self) -> None:
        some = self.model.rowCount() > 0
        self.list.setVisible(some)
        self._rule.setVisible(some)
        self._share(self.width())

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        line = self.model.line(current)
        if line is not None and not self._selecting:
            self.panel.open_note(line.id)

    @Slot(QModelIndex)
    def _on_row_opened(self, place: QModelIndex) -> None:
        line = self.model.line(place)
        if line is not None:
            self.panel.open_note(line.id, focus=True)

    @Slot(object)
    def _on_kept(self, note: Note) -> None:
        if note.person_id == self._person:
            self._selecting = True
            self.model.put(line_of(note))
            self._selecting = False
            if note.id == self.panel.entry():
                self._select(self.model.index(self.model.row_of(note.id)))
        self.note_kept.emit(note)

    @Slot(object)
    def _on_gone(self, entry: EntryId) -> None:
        self._selecting = True
        self.model.drop(entry)
        self._selecting = False
        if not self.panel.is_open():
            self._select(QModelIndex())
        self.note_gone.emit(entry)

    def _select(self, place: QModelIndex) -> None:
        self._selecting = True
        self.list.setCurrentIndex(place)
        if place.isValid():
            self.list.scrollTo(place)
        self._selecting = False

    def _present(self, line: Line, role: int) -> object:
        locale = QLocale()
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role in (ROW_ROLE, Qt.ItemDataRole.AccessibleTextRole):
            title = isolated(short(line.text.partition("\n")[0], _TITLE)) or self.tr("Empty note")
            when = stamp(line.at, self._context.now_ms(), locale)
            if line.mark is not NoteMark.NONE:
                when = f"{when} · {mark_name(line.mark)}"
            draft = line.state is NoteState.DRAFT
            state = state_name(line.state, 1, locale)
            row = Row(title, when, chip=state, tone=Tone.ACCENT if draft else Tone.NEUTRAL)
            return row if role == ROW_ROLE else spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return say.exact(line.at, locale)
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its share."""
        super().resizeEvent(event)
        self._share(event.size().width())

    def _share(self, width: int) -> None:
        """Put the list beside the note, or above it where there is no room."""
        look = self._context.look
        wanted = min(look.pixels(_LIST_WIDTH), width * 2 // 5)
        need = wanted + self.panel.minimumSizeHint().width() + 3 * Space.L
        beside = width >= max(need, look.pixels(_BESIDE_FROM))
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._rule.setFixedSize(*((1, _UNLIMITED) if beside else (_UNLIMITED, 1)))
        self._rule.setMinimumSize(1, 1)
        if beside:
            self.list.setFixedWidth(wanted)
            self.list.setMinimumHeight(0)
            self.list.setMaximumHeight(_UNLIMITED)
        else:
            self.list.setMinimumWidth(0)
            self.list.setMaximumWidth(_UNLIMITED)
            self.list.setFixedHeight(self.list.height_of_rows(_ROWS_ABOVE))
