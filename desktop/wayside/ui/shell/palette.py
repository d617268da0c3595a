"""The palette: one line that searches everything and does everything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.search_words import filter_words
from wayside.ui.shell import palette_actions, palette_filters
from wayside.ui.shell.overlay import Overlay
from wayside.ui.shell.page import Place
from wayside.ui.shell.palette_delegate import PaletteDelegate
from wayside.ui.shell.palette_lines import PaletteLines
from wayside.ui.shell.palette_lookup import Answer, Question, look_further, look_up
from wayside.ui.shell.palette_model import Line, PaletteModel
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.search_field import SearchField
from wayside.work.query import KINDS
from wayside.work.search import Result

_WIDTH = 760
_LIST_HEIGHT = 460
_LEAST_HEIGHT = 200
_MOST_MEASURED = 20
_AROUND = 3 * Space.M + 2 * Space.S
_PATIENCE_MS = 150
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_STAYING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_PAGE_STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class Palette(Overlay):
    """Searches while somebody types, on the vault's thread, and leads to what was chosen.

    Args:
        context: looks, language, clock.
        desk: the way to the vault.
        parent: the window it lies over.

    Signals:
        go(Place): go there.
        act(str): "lock", "quit", "shortcuts", "choose-identity", "stop-working", or `WORK_AS` and a number.
    """

    go = Signal(object)
    act = Signal(str)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, context.look.pixels(_WIDTH))
        self.setObjectName("palette")
        self._context = context
        self._desk = desk
        self._offered = PaletteLines(context, self)
        self._answered = True
        self._enter_waits = False
        self._is_closing = False
        self._found = 0
        self._words = filter_words()
        self._model = PaletteModel(self)
        self._build()
        self._impatience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._impatience.timeout.connect(self._show_without_vault)
        self._line.textChanged.connect(self._on_text)
        self._line.installEventFilter(self)
        self._model.more_asked.connect(self._ask_further)
        self._list.clicked.connect(self._on_clicked)
        self._list.selectionModel().currentChanged.connect(self._on_current)
        context.look.theme_changed.connect(self._measure)

    def _build(self) -> None:
        self.body.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        self.body.setSpacing(Space.S)
        self._line = SearchField(self._context.look, "", parent=self.panel)
        self._line.setObjectName("palette_line")
        self._list = QListView(self.panel)
        self._list.setObjectName("palette_list")
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._context.look, self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("ground", "raised")
        self._hint = PlainTextLabel("", LabelRole.CAPTION, wrap=True, parent=self.panel)
        self._hint.setObjectName("palette_hint")
        self._hint.setContentsMargins(Space.M, 0, Space.M, Space.XS)
        for widget in (self._line, self._list, self._hint):
            self.body.addWidget(widget)
        self._measure()

    def _measure(self) -> None:
        self._width = self._context.look.pixels(_WIDTH)
        self._list.scheduleDelayedItemsLayout()

    def _name_all(self) -> None:
        self._words = filter_words()
        self.setAccessibleName(self.tr("Search and act"))
        self._line.setAccessibleName(self.tr("Search and act"))
        self._line.setPlaceholderText(self.tr("Search, or say what to do: new contact, lock, a code name"))
        self._list.setAccessibleName(self.tr("Results"))

    # Opening ------------------------------------------------------------------------------------------------

    def open_with(self, text: str, recent: Sequence[Place] = ()) -> None:
        """Open, or begin anew if it is open already.

        Args:
            text: what the line holds.
            recent: where somebody has been, the present place first.
        """
        self._name_all()
        self._offered.begin(recent, self._words)
        self._line.setText(text)
        self._on_text(self._line.text())
        self._show_without_vault()
        self.open()
        # Opaque, or the page below and its dimming are painted again at every key. The style takes it back.
        self._list.viewport().setAutoFillBackground(True)
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def close_overlay(self) -> None:
        """Forget what was typed and found, and go away."""
        self._is_closing = True
        self._impatience.stop()
        self._enter_waits = False
        self._line.blockSignals(True)
        self._line.clear()
        self._line.blockSignals(False)
        self._model.show_lines([], more=False)
        super().close_overlay()
        self._is_closing = False

    # Asking -------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._answered = False
        self._enter_waits = False
        self._impatience.start()
        question = Question(
            text=text,
            words=self._words,
            wishes=tuple(palette_actions.wishes(text)),
            name_beginning=palette_filters.name_beginning(text, self._words),
            visited=self._offered.people,
        )
        # The key makes a newer question stop an older one, also in the middle of a search.
        self._desk.read(self, look_up(question), lambda answer: self._on_answer(text, answer), key="palette")

    def _on_answer(self, text: str, answer: Answer) -> None:
        if text != self._line.text() or not self.isVisible():
            return
        self._impatience.stop()
        self._answered = True
        lines = self._offered.of(text, answer)
        hits = answer.result.hits if answer.result is not None else ()
        self._found = len(hits)
        self._show(lines, more=answer.result is not None and answer.result.more)
        self._say(text, answer, nothing=not lines)
        if self._enter_waits:
            self._choose_current()

    def _ask_further(self) -> None:
        text, offset = self._line.text(), self._found
        self._desk.read(
            self,
            look_further(text, offset, self._words),
            lambda result: self._on_further(text, offset, result),
            key="palette",
        )

    def _on_further(self, text: str, offset: int, result: Result) -> None:
        if text != self._line.text() or offset != self._found:
            return
        self._found += len(result.hits)
        self._model.add_lines(self._offered.of_hits(text, result, self._model.subjects()), more=result.more)

    # Showing ------------------------------------------------------------------------------------------------

    @Slot()
    def _show_without_vault(self) -> None:
        """Show what needs no vault, while the answer is not there."""
        if not self._answered:
            self._show(self._offered.of(self._line.text(), Answer()), more=False)
            self._say(self._line.text(), Answer(), nothing=False)

    def _show(self, lines: list[Line], *, more: bool) -> None:
        self._model.show_lines(lines, more=more)
        self._list.scrollToTop()
        self._select(self._model.next_choice(0, 1))
        self._fit()

    def _fit(self) -> None:
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        """Be as high as the lines need, but never so low that the panel jumps about while somebody types."""
        look = self._context.look
        sizes = (self._list.sizeHintForRow(row) for row in range(min(self._model.rowCount(), _MOST_MEASURED)))
        wanted = min(look.pixels(_LIST_HEIGHT), max(look.pixels(_LEAST_HEIGHT), sum(sizes) + Space.XS))
        room = self.covered.height() - 2 * Space.XL - self._line.sizeHint().height() - self._hint_height()
        self._list.setFixedHeight(max(look.pixels(_LEAST_HEIGHT) // 2, min(wanted, room - _AROUND)))
        super()._place()

    def _hint_height(self) -> int:
        width = min(self._width, self.covered.width() - 2 * Space.XL) - 2 * Space.M
        return max(self._hint.heightForWidth(width), self._hint.sizeHint().height())

    def _say(self, text: str, answer: Answer, *, nothing: bool) -> None:
        if answer.bad_filter in ("after", "before"):
            said = self.tr("A day looks like this: 2026-01-31")
        elif answer.bad_filter:
            kinds = self.tr(", ").join(map(self._words.kind_name, KINDS))
            said = self.tr("Kinds are: {kinds}").format(kinds=kinds)
        elif nothing and text.strip():
            said = self.tr("Nothing found. A shorter beginning of the word may find more.")
        else:
            said = self.tr("Narrow down with {examples}").format(examples=self._examples())
        if said != self._hint.text():
            self._hint.setText(said)
            if nothing or answer.bad_filter:
                announce(self._hint, said)

    def _examples(self) -> str:
        """Return lines one can type, each running in the direction of its own words."""
        words = self._words
        examples = (
            f"{words.filter_name('person')}:{self.tr('heron', 'a code name, in small letters, in an example')}",
            f"{words.filter_name('kind')}:{words.kind_name('note')}",
            f"{words.filter_name('after')}:2026-01-31",
            f'"{self.tr("exact phrase")}"',
            f"{self.tr('begin', 'the beginning of a word, in an example')}*",
        )
        return "   ".join(f"\u2068{example}\u2069" for example in examples)

    # Choosing -----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that belong to the list; the rest is typing."""
        if watched is self._line and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._take_key(event)
        if watched is self._line and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._on_focus_lost(event)
        return super().eventFilter(watched, event)

    def _on_focus_lost(self, event: QEvent) -> None:
        """Go away when the keyboard was sent somewhere else, for example by Ctrl+1."""
        if isinstance(event, QFocusEvent) and event.reason() not in _STAYING and not self._is_closing:
            self._before = None
            self.close_overlay()

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        row = self._list.currentIndex().row()
        if key in _STEPS:
            self._move(row + _STEPS[key], _STEPS[key])
        elif key in _PAGE_STEPS:
            self._move_page(row, _PAGE_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter_waits = not self._answered
            if self._answered:
                self._choose_current()
        elif key == Qt.Key.Key_Tab:
            self._complete()
        elif key == Qt.Key.Key_Escape:
            self.close_overlay()
        else:
            return key == Qt.Key.Key_Backtab
        return True

    def _move(self, row: int, step: int) -> None:
        there = self._model.next_choice(row, step)
        if there >= 0:
            self._select(there)
        elif step < 0:
            self._list.scrollToTop()

    def _move_page(self, row: int, step: int) -> None:
        view = self._list.viewport().height()
        target, travelled = row, self._list.visualRect(self._model.index(max(0, row))).height()
        while 0 <= target + step < self._model.rowCount() and travelled < view * 3 // 4:
            target += step
            travelled += self._list.visualRect(self._model.index(target)).height()
        there = self._model.next_choice(target, step)
        self._select(there if there >= 0 else self._model.next_choice(target, -step))

    def _select(self, row: int) -> None:
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and self.isVisible():
            announce(self._line, self._model.line(index.row()).spoken)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose_current(self) -> None:
        self._enter_waits = False
        if self._list.currentIndex().isValid():
            self._choose(self._list.currentIndex().row())

    def _choose(self, row: int) -> None:
        if row < 0 or self._model.next_choice(row, 1) != row:
            return
        line = self._model.line(row)
        if line.fill:
            self._line.setText(line.fill)
            return
        self.close_overlay()
        if line.place is not None:
            self.go.emit(line.place)
        elif line.act:
            self.act.emit(line.act)

    def _complete(self) -> None:
        """Finish the line with the first thing that can finish it."""
        rows = [row for row in range(self._model.rowCount()) if self._model.line(row).fill]
        filters = [row for row in rows if self._model.line(row).icon is Icon.FILTER]
        if rows:
            self._choose((filters or rows)[0])
