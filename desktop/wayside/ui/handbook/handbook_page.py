"""The handbook: chapters at the side, one of them open. Readable before any vault is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QListView, QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.handbook.chapter_view import ChapterView
from wayside.ui.handbook.chapters import Chapter, chapters
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.search_field import SearchField

_SIDE_WIDTH = 230
_READING_WIDTH = 760
_LEAST_READING = 330
_LIST_ABOVE = 110
_UNLIMITED = 16_777_215


class HandbookPage(QWidget):
    """Chapter list, a line to search them, and the chapter.

    Args:
        context: looks and language.
        parent: owner.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handbook_page")
        self._context = context
        self._chapters: list[Chapter] = []
        self._shown: list[Chapter] = []
        self._open: Chapter | None = None
        self._title = PlainTextLabel("", LabelRole.TITLE, parent=self)
        self._search = SearchField(context.look, self.tr("Search the handbook"), parent=self)
        self._search.setObjectName("handbook_search")
        self._model = QStringListModel(self)
        self._list = QListView(self)
        self._list.setObjectName("handbook_chapters")
        self._list.setModel(self._model)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setWordWrap(True)
        self._list.setSpacing(Space.XS)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view = ChapterView(context.look, self)
        self._build()
        self._connect()
        self._load()

    def _build(self) -> None:
        self._side = QWidget(self)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.L)
        self._row.setSpacing(Space.XXL)
        self._row.addWidget(self._side)
        self._row.addWidget(self._view, 1)
        self._row.addStretch(0)
        self._resize()

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._on_chosen)
        self._view.chapter_asked.connect(self.enter)
        self._search.query_changed.connect(self._filter)
        self._search.down_pressed.connect(self._list.setFocus)
        self._search.submitted.connect(self._view.setFocus)
        self._context.look.theme_changed.connect(self._resize)

    def _load(self) -> None:
        self._title.setText(self.tr("Handbook"))
        self._search.setPlaceholderText(self.tr("Search the handbook"))
        self._list.setAccessibleName(self.tr("Chapters"))
        self._view.setAccessibleName(self.tr("Chapter"))
        self._chapters = chapters(self._context.languages.code)
        self._filter(self._search.text())

    def _resize(self) -> None:
        """Put the chapters beside the text, or above it where that would leave too little for reading."""
        look = self._context.look
        reading, side = look.pixels(_READING_WIDTH), look.pixels(_SIDE_WIDTH)
        narrow = self.width() < side + look.pixels(_LEAST_READING)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(Space.M if narrow else Space.XXL)
        self._title.setVisible(not narrow)
        self._view.setMaximumWidth(reading)
        self._side.setMinimumWidth(0 if narrow else side)
        self._side.setMaximumWidth(reading if narrow else side)
        self._side.setMaximumHeight(look.pixels(_LIST_ABOVE) if narrow else _UNLIMITED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement for the room there is."""
        super().resizeEvent(event)
        self._resize()

    def enter(self, topic: str = "") -> None:
        """Open a chapter by its id; an unknown or empty one leaves the chapter that is open."""
        wanted = next((chapter for chapter in self._chapters if chapter.id == topic), None)
        if wanted is None:
            return
        if wanted not in self._shown:
            self._search.clear()
        self._list.setCurrentIndex(self._model.index(self._shown.index(wanted)))

    def first_focus(self) -> QWidget:
        """Return the text: the arrow keys scroll it at once."""
        return self._view

    def _filter(self, words: str) -> None:
        """Leave the chapters that have all the words; the open one stays open if it is among them."""
        parts = words.casefold().split()
        self._shown = [
            chapter
            for chapter in self._chapters
            if all(part in (chapter.title + " " + chapter.text()).casefold() for part in parts)
        ]
        opened = self._open
        self._model.setStringList([chapter.title for chapter in self._shown])
        if self._shown:
            place = self._shown.index(opened) if opened in self._shown else 0
            self._list.setCurrentIndex(self._model.index(place))
            self._view.find_words(words.strip())
        else:
            self._open = None
            self._view.show_text(self.tr("No chapter has these words."))

    def _on_chosen(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        chapter = self._shown[index.row()]
        if chapter != self._open:
            self._open = chapter
            self._view.show_text(chapter.text())

    def changeEvent(self, event: QEvent) -> None:
        """Read the chapters of the language now chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            opened = self._open.id if self._open else ""
            self._open = None
            self._load()
            self.enter(opened)
        super().changeEvent(event)
