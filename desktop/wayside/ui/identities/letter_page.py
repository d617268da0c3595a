"""The transition letter: read here, and written to a file only after a warning."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.safety.leak_guard import vault_terms
from wayside.safety.leak_guard.guard import Guard
from wayside.safety.leak_guard.terms import FindingKind, Source
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.back_line import BackLine
from wayside.ui.identities.kept import local_day
from wayside.ui.identities.letter_words import letter_phrase
from wayside.ui.shell.page import Page, Place, Shortcut
from wayside.ui.theme.tokens import Tone
from wayside.ui.unlock.choose_folder import choose_folder, documents_folder
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.dialog import ConfirmDialog
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.page_header import PageHeader
from wayside.ui.widgets.page_scroll import PageScroll
from wayside.vault import activity, files
from wayside.vault.connection import Connection, transaction
from wayside.work import identities

_WIDTH = 820
_MOST_NAMES = 100


class LetterPage(Page):
    """What somebody needs who takes over.

    Signals:
        saved(Path): the letter lies there now, in clear.
    """

    saved = Signal(object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("letter_page")
        self._back = BackLine(context.look)
        self._header = PageHeader(
            self.tr("Transition letter"),
            self.tr(
                "For whoever takes over from you: who was promised what, by whom, and what is still open."
            ),
        )
        self.save = Button(self.tr("Save as a file…"))
        self.save.setObjectName("letter_save")
        self.text = NoteEditor(self.tr("The letter"), growing=True, min_lines=12, max_lines=400)
        self.text.setObjectName("letter_text")
        self.text.setReadOnly(True)
        self._said = InlineNotice(context.look, "", Tone.CAUTION)
        self._said.setObjectName("letter_said")
        self._build()
        self._back.area_requested.connect(self.go)
        self.save.clicked.connect(self._ask)

    def _build(self) -> None:
        scroll = PageScroll(width=_WIDTH)
        self._header.buttons.addWidget(self.save)
        scroll.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._header, self._said, self.text):
            scroll.body.addWidget(part)
        scroll.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._said.hide()

    def enter(self, place: Place) -> None:
        """Write the letter anew."""
        self._said.hide()
        today = local_day(self.context.now_ms())
        zone = datetime.fromtimestamp(self.context.now_ms() / 1_000).astimezone().tzinfo

        def write(connection: Connection) -> tuple[str, int]:
            letter = identities.read_letter(connection, today)
            text = identities.transition_letter(letter, letter_phrase, zone or UTC)
            return text, _given_away(connection, text)

        self.desk.read(self, write, self._show, key="letter")

    def _show(self, written: tuple[str, int]) -> None:
        text, given_away = written
        self.text.set_text(text)
        if given_away:
            places = (
                self.tr("In one place the letter says a word that gives you away.")
                if given_away == 1
                else self.tr("In %Ln places the letter says a word that gives you away.", "", given_away)
            )
            way_out = self.tr("Change it where you wrote it before the letter leaves this vault.")
            self._say(f"{places} {way_out}", Tone.DANGER)

    def first_focus(self) -> QWidget:
        """Return the letter."""
        return self.text

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="Tab", text=self.tr("From the letter to the buttons")),
            Shortcut(keys="Alt+Left", text=self.tr("Back to where you came from")),
        )

    # Saving -------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        dialog = ConfirmDialog(
            self.tr("Write the letter to a file?"),
            self.tr(
                "The file is not encrypted: whoever finds it can read it. It uses code names, but what you typed into"
                " notes on identities stands in it as it is. Read it through first, hand it over in person or"
                " encrypted, and delete it afterwards."
            ),
            self.tr("Choose a folder…"),
            danger=False,
            parent=self.window(),
        )
        dialog.setObjectName("letter_confirm")
        dialog.confirmed.connect(self._choose)
        dialog.open()

    def _choose(self) -> None:
        choose_folder(
            self.window(), self.tr("Where to write the letter"), documents_folder(), self.write_into
        )

    def write_into(self, folder: Path) -> None:
        """Write the letter into a folder, under a name that nothing there has."""
        text, today = self.text.text(), local_day(self.context.now_ms())

        def write(connection: Connection) -> Path:
            path = _written(folder, today, text)
            with transaction(connection):
                activity.append(connection, "letter-saved")
            return path

        def done(path: Path) -> None:
            self._say(
                self.tr("Written to {0}. It is not encrypted.").replace("{0}", f"\u2066{path}\u2069"),
                Tone.CAUTION,
            )
            self.saved.emit(path)

        def failed(error: WaysideError) -> None:
            self._say(errors.sentence(error), Tone.DANGER)

        self.desk.write(self, write, Touched.NOTHING, done, failed=failed)

    def _say(self, text: str, tone: Tone) -> None:
        self._said.set_text(text, tone)
        self._said.show()


def _given_away(connection: Connection, text: str) -> int:
    """Return in how many places a text has words of the worker's own life; code names belong into the letter."""
    known = vault_terms.read(connection, None, None)
    guard = Guard(term for term in known.terms if term.source is Source.OWN)
    return sum(found.kind is FindingKind.OWN_TERM for found in guard.check(text))


def _written(folder: Path, today: date, text: str) -> Path:
    """Write the letter under the first free name and return where. Raises WaysideError as `files.write_new_private`."""
    for number in range(1, _MOST_NAMES + 1):
        ending = "" if number == 1 else f"-{number}"
        path = folder / f"transition-letter-{today.isoformat()}{ending}.md"
        try:
            files.write_new_private(path, text.encode())
        except WaysideError as error:
            if error.code is not ErrorCode.VAULT_EXISTS:
                raise
        else:
            return path
    raise WaysideError(ErrorCode.VAULT_EXISTS)
