"""Lines that add something to a list, and dialogs: what is half typed there comes back after a lock.

It lies in the vault like every draft, but Today lists none of it: it is no work left lying, and a word that must not
be said is not to be shown. Only the forms for something new are listed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QLineEdit

from wayside.errors import WaysideError
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.keeping import Keeper
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.vault.connection import Connection, transaction
from wayside.work import drafts
from wayside.work.people import PersonId

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A choice beside the lines: kept and brought back with them, never without."""

    value: Callable[[], str]
    choose: Callable[[str], None]


class Unfinished(QObject):
    """Keeps what is typed until it is added, emptied or given up; another subject has its own.

    Args:
        desk: the way to the vault.
        kind: what the lines add, in the program's words.
        lines: what is typed into, each with the program's name of it.
        parent: owner.
        beside: choices beside them, likewise.
        is_form: whether it is a form, which Today lists; there is one of each kind.
        failed: told why something could not be kept, instead of the window's own message.

    Signals:
        restored: what was left here is in the lines again.
        emptied: it was added, and the lines are ready for another one.
    """

    restored = Signal()
    emptied = Signal()

    def __init__(
        self,
        desk: Desk,
        kind: str,
        lines: Mapping[str, QLineEdit | NoteEditor],
        parent: QObject,
        *,
        beside: Mapping[str, Beside] | None = None,
        is_form: bool = False,
        failed: Callable[[WaysideError], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._lines = dict(lines)
        self._beside = dict(beside or {})
        self._is_form = is_form
        self._slot: str | None = None
        self._person: PersonId | None = None
        self._is_filling = False
        self._is_read = False
        # Nothing shows the drafts of lines, so nobody needs to look again.
        self._keeper = Keeper(desk, Touched.DRAFTS if is_form else Touched.NOTHING, self)
        self._keeper.failed.connect(desk.failed if failed is None else failed)
        for line in self._lines.values():
            line.textChanged.connect(self.touch)

    def open_for(self, subject: int | None, person: PersonId | None = None) -> bool:
        """Turn to the list of a subject.

        Args:
            subject: the number of the person or identity; None if there is only one such list, or for a form.
            person: whom the text is about, so that it goes when the person does.

        Returns:
            Whether it is another subject; then the lines are empty until what was left there has been read.
        """
        slot = self._kind if self._is_form else drafts.line_slot(self._kind, subject)
        if slot == self._slot:
            return False
        self._keeper.end()
        self._slot, self._person, self._is_read = slot, person, False
        self._fill({})
        self._begin()

        def restore(draft: drafts.Draft | None) -> None:
            if slot != self._slot:
                return
            self._is_read = True
            if draft is not None and not self._is_written():
                self._fill(draft.fields)
                self.restored.emit()

        self._desk.read(self, lambda connection: drafts.load(connection, slot), restore)
        return True

    def touch(self, *_changed: object) -> None:
        """Say that something is typed or chosen."""
        # Empty lines say nothing before what was left here has been read.
        if not self._is_filling and (self._is_read or self._is_written()):
            self._keeper.touch()

    def hand_in(self) -> None:
        """Keep what is typed now: whoever closes a form comes back to it."""
        self._keeper.flush()

    def finish(
        self,
        function: Callable[[Connection], T],
        touched: Touched,
        done: Callable[[T], None],
        failed: Callable[[WaysideError], None],
    ) -> None:
        """Add what is typed; then nothing is half typed any more.

        Args:
            function: adds it; called on the vault's thread.
            touched: what it changes.
            done: told what it returned, after `emptied`.
            failed: told why not; what is typed stays and is kept on.
        """
        slot = self._slot
        if slot is None:
            return

        def add(connection: Connection) -> T:
            with transaction(connection):
                result = function(connection)
                drafts.discard(connection, slot)
            return result

        def added(result: T) -> None:
            if slot == self._slot:
                self._keeper.release()
                self._fill({})
                self._begin()
                self.emptied.emit()
            done(result)

        self._keeper.finish(add, touched, added, failed)

    def give_up(self) -> None:
        """Forget what is typed, and keep no more: a dialog was answered or closed."""
        slot = self._slot
        if slot is not None:
            self._keeper.finish(
                lambda connection: drafts.discard(connection, slot),
                Touched.NOTHING,
                lambda _none: None,
                self._desk.failed.emit,
            )

    def _begin(self) -> None:
        slot, person = self._slot, self._person
        if slot is None:
            return

        def write(connection: Connection, typed: dict[str, str]) -> None:
            drafts.keep(connection, slot, person, typed)

        self._keeper.begin(write, self._typed)

    def _is_written(self) -> bool:
        return any(line.text().strip() for line in self._lines.values())

    def _typed(self) -> dict[str, str]:
        if not self._is_written():
            return {}
        texts = {name: line.text() for name, line in self._lines.items()}
        return texts | {name: choice.value() for name, choice in self._beside.items()}

    def _fill(self, texts: Mapping[str, str]) -> None:
        self._is_filling = True
        for name, choice in self._beside.items():
            if texts.get(name):
                choice.choose(texts[name])
        for name, line in self._lines.items():
            text = texts.get(name, "")
            if text == line.text():
                continue
            if isinstance(line, NoteEditor):
                line.set_text(text)
            else:
                line.setText(text)
        self._is_filling = False


def keep_in_dialog(
    dialog: QDialog,
    desk: Desk,
    kind: str,
    lines: Mapping[str, QLineEdit | NoteEditor],
    subject: int | None,
    person: PersonId | None = None,
    *,
    beside: Mapping[str, Beside] | None = None,
) -> Unfinished:
    """Keep what is half typed in a small dialog until somebody answers or closes it; a lock does neither.

    Args:
        dialog: the dialog.
        desk: as for `Unfinished`.
        kind: as for `Unfinished`.
        lines: as for `Unfinished`.
        subject: as for `Unfinished.open_for`.
        person: as for `Unfinished.open_for`.
        beside: as for `Unfinished`; whoever chooses tells what is returned with `touch`.
    """
    unfinished = Unfinished(desk, kind, lines, dialog, beside=beside)
    unfinished.open_for(subject, person)
    dialog.finished.connect(lambda _result: unfinished.give_up())
    return unfinished
