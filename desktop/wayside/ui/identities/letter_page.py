"""The transition letter: read here, and written to a file only after a warning."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.safety.leak_guard import vault_terms
from wayside.safety.leak_guard.guard import Guard
from wayside.safety.leak_guard.terms import Finding, TermKind
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.back_line import BackLine
from wayside.ui.identities.kept import local_day
from wayside.ui.identities.letter_words import letter_phrase
from wayside.ui.people.person.draft_marks import DraftMarks, utf16_places
from wayside.ui.shell.page import Page, Place, Shortcut
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.unlock.choose_folder import choose_folder, documents_folder
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.page_header import PageHeader
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.vault.connection import Connection, Reach
from wayside.work import identities, outcomes, zones

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
        self.text = NoteEditor(self.tr("The letter"))
        self.text.setObjectName("letter_text")
        self.text.setReadOnly(True)
        self._said = InlineNotice(context.look, "", Tone.CAUTION)
        self._said.setObjectName("letter_said")
        self._said.button.setObjectName("letter_show_place")
        self._marks = DraftMarks(self.text, context.look)
        self._places: tuple[tuple[int, int], ...] = ()
        self._written = 0
        self._column = QWidget()
        self._build()
        self._back.area_requested.connect(self.go)
        self.save.clicked.connect(self._ask)
        self._said.action_requested.connect(self._show_place)

    def _build(self) -> None:
        self._header.buttons.addWidget(self.save)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._header, self._said):
            column.addWidget(part)
        column.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        self._said.hide()
        self._fit()
        self.context.look.theme_changed.connect(self._fit)

    def _fit(self) -> None:
        self._column.setMaximumWidth(self.context.look.pixels(_WIDTH))

    def enter(self, place: Place) -> None:
        """Write the letter anew."""
        self._said.hide()
        self._places = ()
        today = local_day(self.context.now_ms())
        zone, locale = zones.local_zone(), self.context.locale

        def write(reach: Reach) -> tuple[str, tuple[Finding, ...]]:
            letter = reach(lambda connection: identities.read_letter(connection, today))
            text = identities.transition_letter(
                letter,
                letter_phrase,
                zone,
                day=lambda day: say.exact_day(day, locale),
                number=lambda number: say.number(number, locale),
            )
            return text, given_away(reach, text)

        self._written += 1
        number = self._written

        def show(written: tuple[str, tuple[Finding, ...]]) -> None:
            # Whoever came here twice in a moment sees the letter written last.
            if number == self._written:
                self._show(*written)

        self.desk.beside(self, write, Touched.NOTHING, show, failed=self._refuse)

    def _show(self, text: str, found: tuple[Finding, ...]) -> None:
        self.text.set_text(text)
        self._warn(text, found)

    def _warn(self, text: str, found: tuple[Finding, ...]) -> None:
        places = utf16_places(text, [place for one in found for place in (one.start, one.end)])
        self._places = tuple(zip(places[::2], places[1::2], strict=True))
        self._marks.show_findings(text, found, None)
        if found:
            way_out = self.tr("Change it where you wrote it before the letter leaves this vault.")
            self._say(f"{self._counted(len(found))} {way_out}", Tone.DANGER, action=self.tr("Show where"))

    def _counted(self, number: int) -> str:
        if number == 1:
            return self.tr(
                "In one place the letter says a word that gives you, or somebody you write with, away."
            )
        return self.tr(
            "In %Ln places the letter says a word that gives you, or somebody you write with, away.",
            "",
            number,
        )

    def _show_place(self) -> None:
        """Take the cursor to the next place the notice speaks of."""
        if not self._places:
            return
        now = self.text.textCursor().selectionStart() if self.text.textCursor().hasSelection() else -1
        start, end = next((place for place in self._places if place[0] > now), self._places[0])
        cursor = self.text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

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
        """Read the letter once more, for the watch list may be another one by now, and say what writing it means."""
        text = self.text.text()

        def checked(found: tuple[Finding, ...]) -> None:
            self._warn(text, found)
            said = self._counted(len(found)) if found else ""
            dialog = LetterDialog(self.context.look, said, self.window())
            dialog.confirmed.connect(self._choose)
            dialog.open()

        self.desk.beside(
            self, lambda reach: given_away(reach, text), Touched.NOTHING, checked, failed=self._refuse
        )

    def _choose(self) -> None:
        choose_folder(
            self.window(), self.tr("Where to write the letter"), documents_folder(), self.write_into
        )

    def write_into(self, folder: Path) -> None:
        """Write the letter into a folder, under a name that nothing there has."""
        text, today = self.text.text(), local_day(self.context.now_ms())

        def write(connection: Connection) -> Path:
            return _written(connection, folder, today, text)

        def done(path: Path) -> None:
            self._say(
                self.tr("Written to {0}. It is not encrypted.").replace("{0}", f"\u2066{path}\u2069"),
                Tone.CAUTION,
            )
            self.saved.emit(path)

        self.desk.write(self, write, Touched.NOTHING, done, failed=self._refuse)

    def _refuse(self, error: WaysideError) -> None:
        self._say(errors.sentence(error), Tone.DANGER)

    def _say(self, text: str, tone: Tone, *, action: str = "") -> None:
        self._said.set_text(text, tone, action=action)
        self._said.show()


class LetterDialog(TallDialog):
    """Says what writing the letter means, and asks; cancelling is the default.

    Args:
        look: colours.
        said: what the letter gives away, if it does.
        parent: the window it belongs to.

    Signals:
        confirmed: it is to be written.
    """

    confirmed = Signal()

    def __init__(self, look: Appearance, said: str, parent: QWidget) -> None:
        super().__init__(
            look, QCoreApplication.translate("LetterDialog", "Write the letter to a file?"), parent=parent
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("letter_confirm")
        text = self.tr(
            "The file is not encrypted: whoever finds it can read it. It uses code names, but what you typed into"
            " notes on identities stands in it as it is. Read it through first, hand it over in person or"
            " encrypted, and delete it afterwards."
        )
        if said:
            self.content.addWidget(InlineNotice(look, said, Tone.DANGER))
        self.content.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        self.content.addStretch(1)
        self.setAccessibleDescription(f"{said} {text}".strip())
        self.add_button(self.tr("Cancel"), safe=True)
        action = self.tr("Write it all the same…") if said else self.tr("Choose a folder…")
        kind = Kind.DANGER if said else Kind.PRIMARY
        self.add_button(action, kind, on_click=self._confirm).setObjectName("letter_do")

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()


def given_away(reach: Reach, text: str) -> tuple[Finding, ...]:
    """Return where a letter says a word of the worker's own life, or a true name or handle of somebody.

    Code names and the names of identities are what a letter is made of. Making the guard takes a second with thousands
    of terms, so the vault is only asked for these.
    """
    known = reach(lambda connection: vault_terms.read(connection, None, None))
    guard = Guard(term for term in known.terms if term.kind is not TermKind.CODE_NAME)
    return tuple(found for found in guard.check(text) if found.term is not None)


def _written(connection: Connection, folder: Path, today: date, text: str) -> Path:
    """Write the letter under the first free name and return where. Raises WaysideError as `write_export`."""
    for number in range(1, _MOST_NAMES + 1):
        ending = "" if number == 1 else f"-{number}"
        path = folder / f"transition-letter-{today.isoformat()}{ending}.md"
        try:
            outcomes.write_export(connection, path, text.encode(), "letter", "md")
        except WaysideError as error:
            if error.code is not ErrorCode.VAULT_EXISTS:
                raise
        else:
            return path
    raise WaysideError(ErrorCode.VAULT_EXISTS)
