"""The words contacts are tagged with: the organisation's own in the place of those that come with the program."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.keeping import Keeper
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.vault.connection import Connection
from wayside.work import vocabularies
from wayside.work.vocabularies import VocabularyKind


class _WordsEditor(NoteEditor):
    """One word a line.

    Signals:
        left: the keyboard went elsewhere.
    """

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard has gone, but not for a menu."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class WordList(QWidget):
    """One vocabulary. Kept when it is left, not at every letter: half a word is not a word.

    Args:
        context: the language of the program's own words.
        desk: the way to the vault.
        kind: which vocabulary.
        name: what it is called.
        state: where to say what became of it.
        parent: owner.

    Signals:
        undo_offered(str, object): as `Page.undo_offered`.
    """

    undo_offered = Signal(str, object)

    def __init__(
        self,
        context: UiContext,
        desk: Desk,
        kind: VocabularyKind,
        name: str,
        state: SaveLine,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._name = name
        self._state = state
        self._language = context.languages.code
        self._is_dirty = False
        self.editor = _WordsEditor(name, growing=True, min_lines=4, max_lines=12)
        self.editor.setObjectName(f"words_{kind.name.lower()}")
        self.field = LabelledField(name, self.editor, hint=self.tr("One a line"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.field)
        column.addStretch(1)
        desk.on_flush(self, self._hand_in)
        self._keeper = Keeper(desk, Touched.TIMELINE, self)
        self._keeper.begin(self._write, self.typed)
        self._keeper.saved.connect(self._on_saved)
        self._keeper.failed.connect(self._on_failed)
        state.retry_requested.connect(self._keeper.flush)
        self.editor.textChanged.connect(self._on_typed)
        self.editor.left.connect(self._keep)

    def typed(self) -> list[str]:
        """Return the words as they are typed."""
        return self.editor.text().split("\n")

    def look_again(self) -> None:
        """Show what is in use, unless somebody is typing here."""
        self._desk.read(self, self._read, self._show)

    def _read(self, connection: Connection) -> tuple[str, ...]:
        return vocabularies.words(connection, self._kind, self._language)

    def _write(self, connection: Connection, wanted: list[str]) -> tuple[str, ...]:
        vocabularies.set_words(connection, self._kind, wanted)
        return self._read(connection)

    def _show(self, words: tuple[str, ...]) -> None:
        if not self._is_dirty and self._keeper.is_settled():
            blocker = QSignalBlocker(self.editor)
            self.editor.set_text("\n".join(words))
            del blocker

    def _on_typed(self) -> None:
        self._is_dirty = True

    def _hand_in(self) -> None:
        """Have the keeper, whose turn comes next when Wayside locks, take what is typed."""
        if self._is_dirty:
            self._keeper.touch()

    def _keep(self) -> None:
        if self._is_dirty:
            self._is_dirty = False
            self._keeper.touch()
            self._keeper.flush()

    def _on_saved(self, result: object) -> None:
        self.field.set_error("")
        self._state.saved()
        if isinstance(result, tuple):
            self._show(result)

    def _on_failed(self, error: WaysideError) -> None:
        self.field.set_error(errors.sentence(error))

    def give_back(self) -> None:
        """Put the program's own words back; this can be undone."""
        before = self.typed()

        def put_back() -> None:
            self._set(before)

        self._set([])
        said = self.tr("The program’s own words are back: {0}").replace("{0}", self._name)
        self.undo_offered.emit(said, put_back)

    def _set(self, wanted: list[str]) -> None:
        self._is_dirty = False
        self._desk.write(
            self,
            lambda connection: self._write(connection, wanted),
            Touched.TIMELINE,
            self._on_saved,
            failed=self._on_failed,
        )


class WordLists(QWidget):
    """The three vocabularies beside each other.

    Args:
        context: the clock and the language.
        desk: the way to the vault.
        parent: owner.

    Attributes:
        state: says what became of what was typed; for the corner of a card.

    Signals:
        undo_offered(str, object): as `Page.undo_offered`.
    """

    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = SaveLine(context.now_ms)
        self.state.setObjectName("words_saved")
        names: dict[VocabularyKind, str] = {
            VocabularyKind.TONE: self.tr("Tone"),
            VocabularyKind.CONTENT: self.tr("Content"),
            VocabularyKind.METHOD: self.tr("Method"),
        }
        self.lists = {kind: WordList(context, desk, kind, name, self.state) for kind, name in names.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        text = self.tr(
            "What a contact is tagged with: how it sounded, what it was about, how you led it. These belong to the"
            " vault that is open. A contact keeps the words it was tagged with, also when you take them out here."
        )
        column.addWidget(PlainTextLabel(text, LabelRole.SECONDARY, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for words in self.lists.values():
            row.addWidget(words, 1)
            words.undo_offered.connect(self.undo_offered)
        column.addLayout(row)
        column.addWidget(self._givers(names))

    def _givers(self, names: dict[VocabularyKind, str]) -> QWidget:
        whole = QWidget()
        flow = FlowLayout(whole)
        flow.addWidget(PlainTextLabel(self.tr("Give back the program’s own words:"), LabelRole.SECONDARY))
        for kind, name in names.items():
            button = Button(name, Kind.LINK)
            button.setObjectName(f"words_own_{kind.name.lower()}")
            button.setAccessibleName(self.tr("Give back the program’s own words: {0}").replace("{0}", name))
            button.clicked.connect(self.lists[kind].give_back)
            flow.addWidget(button)
        return whole

    def look_again(self) -> None:
        """Read all three anew."""
        for words in self.lists.values():
            words.look_again()
