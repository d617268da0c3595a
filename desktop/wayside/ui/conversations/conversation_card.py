"""A conversation in numbers on a person's page: its rhythm, its imports, and the words that are still kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.conversations.choose_file import choose_conversation
from wayside.ui.conversations.format_words import format_name
from wayside.ui.conversations.import_dialog import ImportDialog
from wayside.ui.conversations.rhythm_charts import RhythmCharts
from wayside.ui.conversations.rhythm_view import RhythmView, read_rhythm
from wayside.ui.desk import Desk, Touched
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.dialog import ConfirmDialog
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.vault.connection import Reach
from wayside.work import conversations
from wayside.work.conversations import Format, ImportRun
from wayside.work.people import PersonId


class ConversationCard(Card):
    """The counted conversation with a person.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        told(str): as `Page.told`.
    """

    told = Signal(str)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("The conversation in numbers"))
        self._context = context
        self._desk = desk
        self._person: PersonId | None = None
        self._name = ""
        self._nothing = PlainTextLabel(
            self.tr(
                "The export of a messenger can be counted here: when, who, how long. Its words are not kept unless you"
                " ask for it, and the names in it never."
            ),
            LabelRole.SECONDARY,
            wrap=True,
        )
        self.charts = RhythmCharts(context.look)
        self._words = InlineNotice(context.look, "", Tone.CAUTION, action=self.tr("Delete now"))
        self._words.setObjectName("words_kept")
        self._words.button.setObjectName("words_delete")
        self.read_words = Button(self.tr("Read the kept words"), Kind.LINK)
        self.read_words.setObjectName("words_read")
        self._runs = RowsBox(gap=Space.XS)
        self._said = PlainTextLabel("", LabelRole.GOOD, wrap=True)
        self._said.setObjectName("import_said")
        self.begin = Button(self.tr("Import a conversation…"))
        self.begin.setObjectName("import_begin")
        self._build()

    def _build(self) -> None:
        self.body.setSpacing(Space.M)
        for part in (self._nothing, self.charts, self._words):
            self.body.addWidget(part)
        self.body.addWidget(self.read_words, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._runs)
        self.body.addWidget(self._said)
        self.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)
        self._hide_all()
        self.begin.clicked.connect(self.choose)
        self._words.action_requested.connect(self._ask_to_forget)
        self.read_words.clicked.connect(self._open_words)

    def show_person(self, person: PersonId, name: str) -> None:
        """Show the conversation with a person."""
        if person != self._person:
            self._hide_all()
            self._runs.show_rows([])
        self._person, self._name = person, name
        self._look_again()

    def _hide_all(self) -> None:
        for part in (self._nothing, self.charts, self._words, self.read_words, self._said):
            part.hide()

    def _look_again(self) -> None:
        person, now = self._person, self._context.now_ms()
        if person is None:
            return

        def show(view: RhythmView) -> None:
            if person == self._person:
                self._show(view)

        self._desk.read(
            self, lambda connection: read_rhythm(connection, person, now), show, key="person-rhythm"
        )

    def _show(self, view: RhythmView) -> None:
        self._nothing.setVisible(not view.weeks)
        self.charts.setVisible(bool(view.weeks))
        if view.weeks:
            self.charts.show_rhythm(view, self._context.now_ms())
        self._words.setVisible(bool(view.words))
        self.read_words.setVisible(bool(view.words))
        if view.words and view.expires_on is not None:
            day = say.exact_day(view.expires_on, QLocale())
            self._words.set_text(
                self.tr("The words of 1 message are kept until {0}.").format(day)
                if view.words == 1
                else self.tr("The words of {count} messages are kept, the last until {day}.").format(
                    count=say.number(view.words, QLocale()), day=day
                ),
                action=self.tr("Delete now"),
            )
        self._runs.show_rows([self._run(run) for run in view.runs])

    def _run(self, run: ImportRun) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        locale = QLocale()
        when = say.moment(run.at, self._context.now_ms(), locale)
        counts = self.tr("{new} new of {read}").format(
            new=say.number(run.added, locale), read=say.number(run.read, locale)
        )
        text = f"{format_name(Format(run.format))}  ·  {when}  ·  {counts}"
        row.addWidget(PlainTextLabel(text, LabelRole.SECONDARY, wrap=True), 1)
        remove = Button(self.tr("Remove…"), Kind.LINK)
        remove.setObjectName(f"import_remove_{run.id}")
        remove.setAccessibleName(self.tr("Remove this import: {0}").replace("{0}", text))
        remove.clicked.connect(partial(self._ask_to_remove, run))
        row.addWidget(remove)
        return whole

    # Importing ----------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a file."""
        if self._person is not None:
            choose_conversation(self.window(), self.look_at)

    def look_at(self, path: Path) -> None:
        """Show what a file holds, and import it if somebody wants that."""
        if self._person is None:
            return
        dialog = ImportDialog(self._context, self._desk, path, self._person, self._name, self.window())
        dialog.imported.connect(self._on_imported)
        dialog.open()

    def _on_imported(self, said: str) -> None:
        self._said.setText(said)
        self._said.show()
        self.told.emit(said)
        self._look_again()

    def _ask_to_remove(self, run: ImportRun) -> None:
        dialog = ConfirmDialog(
            self.tr("Remove this import?"),
            self.tr(
                "What it brought in is deleted from the vault: {0} messages. The file can be imported again."
            ).format(say.number(run.added, QLocale())),
            self.tr("Remove it"),
            parent=self.window(),
        )
        dialog.confirmed.connect(lambda: self._remove(run))
        dialog.open()

    def _remove(self, run: ImportRun) -> None:
        self._said.hide()

        def remove(reach: Reach) -> None:
            reach(lambda connection: conversations.begin_removal(connection, run.id))
            while reach(conversations.remove_some):
                pass

        self._desk.beside(
            self,
            remove,
            Touched.OUTCOMES | Touched.PEOPLE,
            lambda _none: self._look_again(),
            failed=self._desk.failed.emit,
        )

    # Words --------------------------------------------------------------------------------------------------

    def _open_words(self) -> None:
        from wayside.ui.conversations.words_dialog import WordsDialog

        if self._person is not None:
            WordsDialog(self._context, self._desk, self._person, self._name, self.window()).open()

    def _ask_to_forget(self) -> None:
        dialog = ConfirmDialog(
            self.tr("Delete the kept words now?"),
            self.tr("They are overwritten in the vault and cannot be brought back. The counts stay."),
            self.tr("Delete them"),
            parent=self.window(),
        )
        dialog.confirmed.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        person = self._person
        if person is None:
            return

        def done(count: int) -> None:
            self.told.emit(
                self.tr("Deleted: the words of {0} messages.").format(say.number(count, QLocale()))
            )
            self._look_again()

        self._desk.write(
            self,
            lambda connection: conversations.forget_text(connection, person),
            Touched.OUTCOMES,
            done,
        )
