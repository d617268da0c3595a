"""A conversation is imported: looked at first, then counted, with progress and a way out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.conversations.format_words import format_name
from wayside.ui.conversations.looking import Seen, Teller, look_at
from wayside.ui.conversations.preview_form import PreviewForm
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Tone
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.progress_row import ProgressRow
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.vault.connection import Reach
from wayside.work.conversations import Imported, Options
from wayside.work.conversations.importing import Intake
from wayside.work.conversations.survey import Survey
from wayside.work.identities import IdentityId
from wayside.work.people import PersonId


class ImportDialog(TallDialog):
    """One file for one person. Nothing is stored before "Import" is pressed.

    Args:
        context: looks, clock, locale.
        desk: the way to the vault.
        path: the file.
        person: who the worker wrote with.
        name: the person's code name.
        parent: the window it belongs to.

    Signals:
        imported(str): it is in the vault; what to say about it.
    """

    imported = Signal(str)

    def __init__(
        self, context: UiContext, desk: Desk, path: Path, person: PersonId, name: str, parent: QWidget
    ) -> None:
        title = self.tr("Import a conversation with {0}").replace("{0}", isolated(short(name)))
        super().__init__(context.look, title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("import")
        self._desk = desk
        self._path, self._person = path, person
        self._teller = Teller()
        self._is_storing = False
        self._survey: Survey | None = None
        self._progress = ProgressRow(self.tr("Reading the file"), cancellable=False)
        self._progress.setObjectName("import_progress")
        self._error = InlineNotice(context.look, "", Tone.DANGER)
        self._error.setObjectName("import_error")
        self.form = PreviewForm(context, name)
        for part in (self._progress, self._error, self.form):
            self.content.addWidget(part)
        self.content.addStretch(1)
        self._error.hide()
        self.form.hide()
        self._cancel = self.add_button(self.tr("Cancel"), on_click=self.reject, safe=True)
        self._cancel.setObjectName("import_cancel")
        self._import = self.add_button(self.tr("Import"), Kind.PRIMARY, on_click=self._store)
        self._import.setObjectName("import_do")
        self._import.setEnabled(False)
        self.form.reread.connect(self._look_again)
        self.form.changed.connect(self._error.hide)
        self.form.resized.connect(self.fit)
        # Whoever locks must not wait for a long file: what is not stored yet is not stored.
        desk.on_flush(self, self._stop)
        self._begin_look(None, Options(), asks_identity=True)

    # Looking ------------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        self._begin_look(self.form.chosen_identity(), self.form.reading(), asks_identity=False)

    def _begin_look(self, chosen: IdentityId | None, options: Options, *, asks_identity: bool) -> None:
        teller, path, person = self._renewed(), self._path, self._person

        def look(reach: Reach) -> Seen:
            return look_at(reach, path, person, chosen, options, teller, asks_identity=asks_identity)

        def show(seen: Seen) -> None:
            if teller is self._teller:
                self._show(seen)

        def refuse(error: WaysideError) -> None:
            if teller is self._teller and error.code is not ErrorCode.CANCELLED:
                self._on_unreadable(error)

        self._error.hide()
        self._import.setEnabled(False)
        self._progress.reset(self.tr("Reading the file"))
        self._progress.show()
        self._desk.beside(self, look, Touched.NOTHING, show, failed=refuse)

    def _renewed(self) -> Teller:
        """Stop what is still being read and listen to the next reading."""
        self._teller.stop()
        self._teller = Teller()
        self._teller.told.connect(self._on_progress)
        return self._teller

    def _on_progress(self, done: int, total: int) -> None:
        self._progress.set_progress(done // 1024, max(1, total // 1024))

    def _show(self, seen: Seen) -> None:
        self._progress.hide()
        self._survey = seen.survey
        fresh = self.form.isHidden()
        self.form.show_seen(seen)
        self.form.show()
        found = seen.preview
        self._import.setEnabled(found is not None and found.damaged_at is None and found.messages > 0)
        self.fit()
        if found is not None:
            messages = say.number(found.messages, QLocale())
            announce(self.form, self.tr("{0}, messages: {1}").format(format_name(found.format), messages))
        if fresh and self.isActiveWindow():
            self._first_question().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_question(self) -> QWidget:
        """Return what has to be answered first, or the button where nothing has."""
        asked = self.form.first_open()
        if asked is not None:
            return asked
        return self._import if self._import.isEnabled() else self._cancel

    def _on_unreadable(self, error: WaysideError) -> None:
        self._progress.hide()
        self._say_error(error)

    def _say_error(self, error: WaysideError) -> None:
        self._error.set_text(self._sentence(error))
        self._error.show()
        self.fit()

    def _sentence(self, error: WaysideError) -> str:
        """Return what happened; about this file rather than about a place to write to."""
        if error.code is ErrorCode.NO_SUCH_FOLDER:
            return self.tr("The file is not there any more. Nothing was imported.")
        if error.code is ErrorCode.NO_PERMISSION:
            return self.tr("This computer does not let you read the file. Nothing was imported.")
        return errors.sentence(error)

    # Storing ------------------------------------------------------------------------------------------------

    def _store(self) -> None:
        if self._is_storing or not self.form.is_ready():
            self.fit()
            return
        options = self.form.options(self.form.words.wanted())
        teller, path, person = self._renewed(), self._path, self._person
        identity, seen = self.form.chosen_identity(), self._survey

        intake = list[Intake]()

        def store(reach: Reach) -> Imported:
            intake.append(
                Intake(
                    reach,
                    path,
                    person,
                    identity,
                    options,
                    seen=seen,
                    progress=teller.progress,
                    cancelled=teller.is_stopped,
                )
            )
            return intake[0].run()

        self._set_storing(on=True)
        self._desk.beside(
            self,
            store,
            Touched.OUTCOMES | Touched.PEOPLE,
            self._done,
            failed=self._on_refused,
            # Nobody sees what an import that was stopped has brought in; so it is said first and then done.
            after=lambda _reach: intake[0].take_out(),
        )

    def _set_storing(self, *, on: bool) -> None:
        self._is_storing = on
        self._error.hide()
        self.form.setEnabled(not on)
        self._import.setEnabled(not on)
        self._progress.setVisible(on)
        self._progress.reset(self.tr("Importing; nothing is stored until all of it is read"))
        self.fit()

    def _done(self, result: Imported) -> None:
        self._is_storing = False
        self.accept()
        self.imported.emit(said(result, QLocale()))

    def _on_refused(self, error: WaysideError) -> None:
        self._set_storing(on=False)
        if error.code is not ErrorCode.CANCELLED:
            self._say_error(error)
            return
        self._error.set_text(self.tr("Stopped. Nothing was imported."))
        self._error.show()
        self.fit()

    # Leaving ------------------------------------------------------------------------------------------------

    def _stop(self) -> None:
        self._teller.stop()

    def reject(self) -> None:
        """Stop a running import and stay until it has ended, whichever way; close otherwise."""
        self._stop()
        if self._is_storing:
            self._progress.set_text(self.tr("Stopping"))
        else:
            super().reject()


def said(result: Imported, locale: QLocale) -> str:
    """Return what an import did, in one line."""
    from PySide6.QtCore import QCoreApplication

    tr = QCoreApplication.translate
    new, known = say.number(result.added, locale), say.number(result.known, locale)
    if not result.known:
        return (
            tr("ImportDialog", "Imported: 1 new message.")
            if result.added == 1
            else tr("ImportDialog", "Imported: {0} new messages.").format(new)
        )
    return tr("ImportDialog", "Imported: {new} new, {known} already here.").format(new=new, known=known)
