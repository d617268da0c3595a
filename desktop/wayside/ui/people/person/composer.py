"""The draft of a message: kept as it is typed, read for leaks as it is typed, copied out when it is fit to leave."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.composer_around import Surroundings
from wayside.ui.people.person.composer_copying import Copying
from wayside.ui.people.person.composer_face import ComposerFace
from wayside.ui.people.person.composer_findings import DraftFindings
from wayside.ui.people.person.composer_remarks import DraftRemarks
from wayside.ui.people.person.composer_sending import Sending, Sent
from wayside.ui.people.person.draft_marks import DraftMarks
from wayside.ui.people.person.draft_values import DraftValues
from wayside.ui.people.person.keeping import Keeper
from wayside.ui.people.person.reading import message_slot
from wayside.ui.people.person.tag_picks import Tags
from wayside.ui.people.person.words import isolated, short
from wayside.vault.connection import Connection
from wayside.work import drafts
from wayside.work.people import PersonId
from wayside.work.timeline import Contact


class Composer(QWidget):
    """One draft for one person at a time.

    Args:
        context: looks, the identity in use, the leak guard, the clipboard.
        desk: the way to the vault.
        parent: owner.

    Attributes:
        check: reads the draft for leaks.

    Signals:
        noted(Contact): the message was sent and is in the timeline; the draft is empty again.
        unnoted(Contact): that was taken back; the draft is there again.
        grew: there is something new to see at its end.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    noted = Signal(object)
    unnoted = Signal(object)
    grew = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._text = ""
        self.face = ComposerFace(context, self)
        self._around = Surroundings(context, desk, self.face.warnings, self)
        marks = DraftMarks(self.face.editor, context.look)
        self._findings = DraftFindings(context, desk, self.face, marks, self._around, self)
        self._remarks = DraftRemarks(context, desk, self.face, marks, self)
        self.check = self._findings.check
        self._copying = Copying(context, self.face, self._findings, self)
        self._sending = Sending(context, desk, self)
        self._keeper = Keeper(desk, Touched.DRAFTS, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.face)
        self._connect()
        self._show_who()

    def _connect(self) -> None:
        face, working = self.face, self._context.working
        face.editor.textChanged.connect(self._on_typed)
        face.editor.submitted.connect(self._on_submitted)
        face.tags.changed.connect(self._keeper.touch)
        self._remarks.changed.connect(self._keeper.touch)
        face.saved.retry_requested.connect(self._keeper.flush)
        face.nobody.action_requested.connect(working.choice_requested)
        self._keeper.saved.connect(lambda kept: face.saved.saved() if kept else face.saved.clear())
        self._keeper.failed.connect(face.saved.failed)
        self._findings.undo_offered.connect(self.undo_offered)
        self._copying.sent.connect(self._on_sent)
        self._copying.grew.connect(self.grew)
        self._sending.noted.connect(self._on_noted)
        self._sending.unnoted.connect(self._on_unnoted)
        working.changed.connect(self._show_who)

    def open_for(self, person: PersonId, name: str, kept: Mapping[str, str]) -> None:
        """Turn to a person.

        Args:
            person: to whom.
            name: their code name.
            kept: the draft as it was left; nothing if there is none.
        """
        self._keeper.end()
        self._around.turn_to(person, name)
        self._copying.forget()
        draft = DraftValues.of_texts(kept)
        blocker = QSignalBlocker(self.face.editor)
        self.face.editor.set_text(draft.text)
        del blocker
        self.face.tags.set_tags(draft.tags)
        self.face.saved.clear()
        self._keep_on(person)
        self._text = self.face.editor.text()
        self._copying.set_text(self._text)
        self._findings.begin(self._text)
        self._remarks.begin(self._text, draft.dismissed)
        self._around.read()
        self._show_who()

    def rename(self, name: str) -> None:
        """Show another code name of the same person."""
        if name != self._around.person_name:
            self._around.person_name = name
            self._show_who()

    def focus_editor(self) -> None:
        """Put the keyboard into the draft."""
        self.face.editor.setFocus()

    def insert(self, text: str) -> None:
        """Put a text into the draft where its cursor is, and the keyboard after it."""
        self.face.editor.insertPlainText(text)
        self.face.editor.ensureCursorVisible()
        self.focus_editor()

    def text(self) -> str:
        """Return the draft."""
        return self._text

    def values(self) -> DraftValues:
        """Return the draft with what belongs to it."""
        return DraftValues(text=self._text, tags=self.face.tags.tags(), dismissed=self._remarks.dismissed)

    @Slot()
    def copy(self) -> None:
        """Copy the draft; with open findings ask once more first."""
        self._copying.copy()

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the next finding, or with -1 to the one before."""
        self._findings.step(by)

    def step_remark(self) -> None:
        """Go to the next remark."""
        self._remarks.step()

    def _keep_on(self, person: PersonId) -> None:
        slot = message_slot(person)

        def write(connection: Connection, texts: dict[str, str]) -> bool:
            drafts.keep(connection, slot, person, texts)
            return bool(texts)

        self._keeper.begin(write, lambda: self.values().to_texts())

    @Slot()
    def _show_who(self) -> None:
        working = self._context.working
        name = isolated(short(self._around.person_name))
        if working.identity is not None:
            as_whom = isolated(short(working.identity.name))
            line = self.tr("to {person}, as {identity}").replace("{identity}", as_whom)
        else:
            line = self.tr("to {person}")
        self.face.who.setText(line.replace("{person}", name))
        self.face.nobody.setVisible(working.identity is None)
        self._copying.show_button()

    @Slot()
    def _on_typed(self) -> None:
        if self.face.editor.text() == self._text:
            return
        self._copying.forget()
        self._keeper.touch()
        self._take_text()

    def _take_text(self) -> None:
        self._text = self.face.editor.text()
        self._copying.set_text(self._text)
        self._findings.set_text(self._text)
        self._remarks.set_text(self._text)

    # Sent ---------------------------------------------------------------------------------------------------

    @Slot()
    def _on_submitted(self) -> None:
        """Copy it; and once it is copied, note it as sent."""
        if not self._copying.is_out():
            self._copying.copy()
        elif not self._copying.is_just_out():
            self._copying.note_sent()

    @Slot(object)
    def _on_sent(self, sent: Sent) -> None:
        if self._around.person is not None:
            self._keeper.flush()
            self._sending.note(self._around.person, sent, self.values())

    @Slot(object, object)
    def _on_noted(self, contact: Contact, draft: DraftValues) -> None:
        if contact.person_id == self._around.person and self._text == draft.text:
            self.face.tags.set_tags(Tags())
            self.face.editor.set_text("")
        self.noted.emit(contact)
        self.undo_offered.emit(
            self.tr("Noted as a contact."), lambda: self._sending.take_back(contact, draft)
        )

    @Slot(object, object)
    def _on_unnoted(self, contact: Contact, draft: DraftValues) -> None:
        if contact.person_id == self._around.person and not self._text.strip():
            self.face.tags.set_tags(draft.tags)
            self.face.editor.set_text(draft.text)
            self._remarks.begin(draft.text, draft.dismissed)
        self.unnoted.emit(contact)
