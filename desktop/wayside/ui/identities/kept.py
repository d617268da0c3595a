"""Inputs that are kept as they are typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.keeping import Keeper, Write
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor

T = TypeVar("T")
_BESIDE = (ErrorCode.VALUE_REQUIRED, ErrorCode.VALUE_TOO_LONG, ErrorCode.VALUE_INVALID)
"""What is wrong with the value itself is said beside it; what is wrong with the disk, once for the card."""


def local_day(now_ms: int) -> date:
    """Return the worker's own date at an instant."""
    return datetime.fromtimestamp(now_ms / 1_000).date()  # local on purpose


class KeptField(LabelledField, Generic[T]):
    """A named input.

    Args:
        desk: the way to the vault.
        label: its name.
        editor: the input.
        state: where to say what became of it.
        hint: a quiet line below.
        touched: what the writes change.
        parent: owner.

    Signals:
        kept(object): the disk has it; what the write returned.
    """

    kept = Signal(object)

    def __init__(
        self,
        desk: Desk,
        label: str,
        editor: QWidget,
        state: SaveLine,
        *,
        hint: str = "",
        touched: Touched = Touched.IDENTITIES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, editor, hint=hint, parent=parent)
        self._state = state
        self.keeper = Keeper(desk, touched, self)
        self.keeper.saved.connect(self._on_saved)
        self.keeper.failed.connect(self._on_failed)
        state.retry_requested.connect(self.keeper.flush)

    def open_for(self, write: Write, value: T) -> None:
        """Turn to something: `write` keeps what is typed from now on."""
        if self.error():
            # It would be tried again and again, and complained of beside something else.
            self.keeper.release()
        self.keeper.begin(write, self.value)
        self.set_error("")
        self._fill(value)

    def refresh(self, value: T) -> None:
        """Show what another part of the program wrote, unless somebody is typing here."""
        if self.keeper.is_settled() and not self.error() and not self._means(value):
            self._fill(value)

    def value(self) -> T:
        """Return what is typed."""
        raise NotImplementedError

    def _show_value(self, value: T) -> None:
        raise NotImplementedError

    def _means(self, value: T) -> bool:
        """Say whether what is typed is kept as this value, so that a space just typed is not taken away."""
        return self.value() == value

    def _fill(self, value: T) -> None:
        blocker = QSignalBlocker(self.editor)
        self._show_value(value)
        del blocker

    def _on_saved(self, result: object) -> None:
        self.set_error("")
        if self.keeper.is_settled():
            self._state.saved()
        self.kept.emit(result)

    def _on_failed(self, error: WaysideError) -> None:
        if error.code in _BESIDE:
            self.set_error(errors.sentence(error))
        else:
            self._state.failed(error)


class KeptLine(KeptField[str]):
    """One line of text."""

    def __init__(
        self,
        desk: Desk,
        label: str,
        state: SaveLine,
        *,
        hint: str = "",
        placeholder: str = "",
        line: QLineEdit | None = None,
        touched: Touched = Touched.IDENTITIES,
        parent: QWidget | None = None,
    ) -> None:
        self.line = line if line is not None else QLineEdit()
        self.line.setPlaceholderText(placeholder)
        super().__init__(desk, label, self.line, state, hint=hint, touched=touched, parent=parent)
        self.line.textChanged.connect(self.keeper.touch)

    def value(self) -> str:
        """Return the line."""
        return self.line.text()

    def _means(self, value: str) -> bool:
        return self.value().split() == value.split()

    def _show_value(self, value: str) -> None:
        if self.line.text() != value:
            self.line.setText(value)
            self.line.setCursorPosition(0)


class KeptText(KeptField[str]):
    """Some lines of text; the input grows with them."""

    def __init__(
        self,
        desk: Desk,
        label: str,
        state: SaveLine,
        *,
        hint: str = "",
        placeholder: str = "",
        max_lines: int = 8,
        touched: Touched = Touched.IDENTITIES,
        parent: QWidget | None = None,
    ) -> None:
        self.text_editor = NoteEditor(
            label, placeholder=placeholder, growing=True, min_lines=1, max_lines=max_lines
        )
        super().__init__(desk, label, self.text_editor, state, hint=hint, touched=touched, parent=parent)
        self.text_editor.textChanged.connect(self.keeper.touch)

    def value(self) -> str:
        """Return the text."""
        return self.text_editor.text()

    def _show_value(self, value: str) -> None:
        self.text_editor.set_text(value)


class KeptDay(KeptField[date | None]):
    """A day, typed as people say it."""

    def __init__(
        self,
        context: UiContext,
        desk: Desk,
        label: str,
        state: SaveLine,
        *,
        hint: str = "",
        touched: Touched = Touched.IDENTITIES,
        parent: QWidget | None = None,
    ) -> None:
        self.day = DateField(label, today(context))
        super().__init__(desk, label, self.day, state, hint=hint, touched=touched, parent=parent)
        self.day.date_changed.connect(self.keeper.touch)

    def value(self) -> date | None:
        """Return the day, or nothing."""
        return self.day.date()

    def _show_value(self, value: date | None) -> None:
        if self.day.date() != value:
            self.day.set_date(value)


def today(context: UiContext) -> Callable[[], date]:
    """Return what asks for the worker's own date."""
    return lambda: local_day(context.now_ms())
