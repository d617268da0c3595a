"""The draft of a message: kept as it is typed, read for leaks as it is typed, copied out when it is fit to leave."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLocale, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.safety.leak_guard import Finding
from wayside.ui import findings
from wayside.ui.clipboard import Accepted
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.findings import Names
from wayside.ui.people.person import mixing_words
from wayside.ui.people.person.composer_face import ComposerFace
from wayside.ui.people.person.draft_check import DraftCheck
from wayside.ui.people.person.draft_marks import mark_findings, utf16_places
from wayside.ui.people.person.keeping import Keeper
from wayside.ui.people.person.reading import message_slot
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Tone
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.restyle import restyle
from wayside.vault.connection import Connection
from wayside.work import drafts, identities, people, timeline
from wayside.work.identities import AllowanceId, CompartmentWarning, IdentityId
from wayside.work.people import PersonId

_SPEAK_MS = 700
_ALL = 1_000_000


class Around(NamedTuple):
    """Who is who, and where compartments touch."""

    names: Names
    warnings: tuple[CompartmentWarning, ...]


def read_around(connection: Connection, identity: IdentityId | None, person: PersonId) -> Around:
    """Read it; what is merely worth knowing is told before the first contact only."""
    found: tuple[CompartmentWarning, ...] = ()
    if identity is not None:
        found = identities.person_warnings(connection, identity, person)
        if timeline.had_contact(connection, person, identity):
            found = tuple(each for each in found if mixing_words.tone(each) is Tone.DANGER)
    names = Names(
        identities={int(each.id): each.name for each in identities.all_identities(connection)},
        people={int(each): name for each, name in people.names(connection, "", limit=_ALL)},
    )
    return Around(names, found)


class Sent(NamedTuple):
    """A message that somebody says was sent: under which identity, where."""

    identity: IdentityId | None
    platform: str


class Composer(QWidget):
    """One draft for one person at a time.

    Args:
        context: looks, the identity in use, the leak guard, the clipboard.
        desk: the way to the vault.
        parent: owner.

    Signals:
        sent(Sent): the message was sent; the draft is empty again.
        grew: there is something new to see at its end.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    sent = Signal(object)
    grew = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._person: PersonId | None = None
        self._person_name = ""
        self._names = Names()
        self._text = ""
        self._found: tuple[Finding, ...] = ()
        self._open: list[Finding] = []
        self._current = 0
        self._allowed: set[tuple[int, str]] = set()
        self._copied = False
        self._spoken = 0
        self.face = ComposerFace(context, self)
        self.check = DraftCheck(self)
        self._keeper = Keeper(desk, Touched.DRAFTS, self)
        self._speech = QTimer(self, singleShot=True, interval=_SPEAK_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.face)
        self._connect()
        self.check.set_guard(context.guarding.guard)
        self._show_who()

    def _connect(self) -> None:
        face, context = self.face, self._context
        face.editor.textChanged.connect(self._on_typed)
        face.editor.submitted.connect(self.copy)
        face.saved.retry_requested.connect(self._keeper.flush)
        face.nobody.action_requested.connect(context.working.choice_requested)
        face.panel.fix_requested.connect(self._go_to_current)
        face.panel.allowed_once.connect(self._allow_once)
        face.panel.allowed_always.connect(self._allow_always)
        face.panel.stepped.connect(self.step)
        face.copy_button.clicked.connect(self.copy)
        face.second.confirmed.connect(self._copy_anyway)
        face.second.refused.connect(self._refuse_copy)
        face.sent.clicked.connect(self._note_sent)
        self.check.read.connect(self._on_read)
        self._keeper.saved.connect(lambda kept: face.saved.saved() if kept else face.saved.clear())
        self._keeper.failed.connect(face.saved.failed)
        self._speech.timeout.connect(self._speak)
        context.working.changed.connect(self._show_who)
        context.guarding.guard_changed.connect(self._on_guard)
        context.clipboard.seconds_left.connect(self._on_seconds_left)
        context.clipboard.taken_back.connect(self._on_taken_back)
        context.look.theme_changed.connect(self._mark)

    # Whose --------------------------------------------------------------------------------------------------

    def open_for(self, person: PersonId, name: str, text: str) -> None:
        """Turn to a person.

        Args:
            person: to whom.
            name: their code name.
            text: the draft as it was left.
        """
        self._keeper.end()
        self._person, self._person_name = person, name
        self._forget_copy()
        blocker = QSignalBlocker(self.face.editor)
        self.face.editor.set_text(text)
        del blocker
        self.face.saved.clear()
        self._keep_on(person)
        self._take_text()
        self._read_around()
        self._show_who()

    def rename(self, name: str) -> None:
        """Show another code name of the same person."""
        if name != self._person_name:
            self._person_name = name
            self._show_who()

    def focus_editor(self) -> None:
        """Put the keyboard into the draft."""
        self.face.editor.setFocus()

    def text(self) -> str:
        """Return the draft."""
        return self._text

    def _keep_on(self, person: PersonId) -> None:
        slot = message_slot(person)

        def write(connection: Connection, text: str) -> bool:
            if text.strip():
                drafts.save(connection, slot, person, {"text": text})
            else:
                drafts.discard(connection, slot)
            return bool(text.strip())

        self._keeper.begin(write, lambda: self._text)

    @Slot()
    def _show_who(self) -> None:
        working = self._context.working
        name = isolated(short(self._person_name))
        if working.identity is not None:
            as_whom = isolated(short(working.identity.name))
            line = self.tr("to {person}, as {identity}").replace("{identity}", as_whom)
        else:
            line = self.tr("to {person}")
        self.face.who.setText(line.replace("{person}", name))
        self.face.nobody.setVisible(working.identity is None)
        self._show_copy_button()

    # Reading it ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        text = self.face.editor.text()
        if text == self._text:
            return
        self._forget_copy()
        self._keeper.touch()
        self._take_text()

    def _take_text(self) -> None:
        self._text = self.face.editor.text()
        if not self._text.strip():
            self._allowed.clear()
        self.face.foot.setVisible(bool(self._text.strip()))
        self.check.set_text(self._text)

    @Slot()
    def _on_guard(self) -> None:
        """Read the draft with the new guard; until it is there the old one still marks what it knows."""
        guard = self._context.guarding.guard
        self.check.set_guard(guard)
        if guard is not None:
            self._read_around()

    @Slot(object)
    def _on_read(self, found: tuple[Finding, ...]) -> None:
        if found != self._found or not found:
            self._found = found
            self._show_open()
        self._show_copy_button()
        self._speech.start()

    def _show_open(self) -> None:
        before = self._open[self._current].start if self._open else 0
        self._open = [each for each in self._found if (int(each.kind), each.key) not in self._allowed]
        later = (n for n, each in enumerate(self._open) if each.start >= before)
        self._current = next(later, max(0, len(self._open) - 1))
        if not self._open:
            self._hide_second()
        self._show_current()

    def _show_current(self) -> None:
        panel = self.face.panel
        if self._open:
            shown = self._open[self._current]
            names, now = self._named(), self._context.now_ms()
            reason = findings.sentence(shown, self._text, names, now, QLocale())
            panel.show_finding(
                self._open,
                self._current,
                reason,
                can_allow_always=self._context.working.identity is not None,
            )
        panel.setVisible(bool(self._open))
        self._mark()
        self._show_copy_button()

    @Slot()
    def _mark(self) -> None:
        current = self._open[self._current] if self._open else None
        mark_findings(self.face.editor, self._text, self._open, current, self._context.look)

    def _named(self) -> Names:
        identity = self._context.working.identity
        return Names(
            identity=identity.name if identity is not None else "",
            person=self._person_name,
            identities=self._names.identities,
            people=self._names.people,
        )

    def _read_around(self) -> None:
        """Read who is who, and what to know before the identity in use writes to this person."""
        identity, person = self._context.working.identity_id, self._person
        if person is None:
            return

        def done(around: Around) -> None:
            if person != self._person or identity != self._context.working.identity_id:
                return
            self._names = around.names
            self._show_warnings(around)
            self._show_current()

        self._desk.read(
            self, lambda connection: read_around(connection, identity, person), done, key="composer-around"
        )

    def _show_warnings(self, around: Around) -> None:
        names, now, locale = self._named(), self._context.now_ms(), QLocale()
        told = {
            mixing_words.sentence(each, names, now, locale): mixing_words.tone(each)
            for each in around.warnings
        }
        self.face.warnings.show_rows(
            [InlineNotice(self._context.look, text, tone) for text, tone in told.items()]
        )

    @Slot()
    def _speak(self) -> None:
        """Tell screen readers how many findings there are, once the typing pauses."""
        count = len(self._open)
        if count == self._spoken or not self.check.is_settled():
            return
        self._spoken = count
        reason = self.face.panel.reason.text() if count else ""
        announce(self, f"{findings.counted(count)}. {reason}" if count else self.tr("No findings."))

    # Ways out -----------------------------------------------------------------------------------------------

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the next finding, or with -1 to the one before."""
        if self._open:
            self._current = (self._current + by) % len(self._open)
            self._show_current()
            self._go_to_current()
            announce(self, self.face.panel.reason.text())

    @Slot()
    def _go_to_current(self) -> None:
        if not self._open:
            return
        shown = self._open[self._current]
        start, end = utf16_places(self._text, [shown.start, shown.end])
        cursor = QTextCursor(self.face.editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.face.editor.setTextCursor(cursor)
        self.face.editor.ensureCursorVisible()
        self.face.editor.setFocus()

    @Slot()
    def _allow_once(self) -> None:
        if self._open:
            self._context.guarding.note_allowed(self._open[self._current])
            self._let_pass(self._open[self._current])

    @Slot()
    def _allow_always(self) -> None:
        identity, person = self._context.working.identity_id, self._person
        if not self._open or identity is None or person is None:
            return
        shown = self._open[self._current]
        kind, key = int(shown.kind), shown.key

        def undo(allowance: AllowanceId) -> None:
            self._allowed.discard((kind, key))
            self._show_open()
            self._desk.write(
                self, lambda connection: identities.withdraw(connection, allowance), Touched.IDENTITIES
            )

        def done(allowance: AllowanceId) -> None:
            self.undo_offered.emit(self.tr("Allowed for this person from now on."), lambda: undo(allowance))

        self._desk.write(
            self,
            lambda connection: identities.allow(connection, identity, person, kind, key),
            Touched.IDENTITIES,
            done,
        )
        self._let_pass(shown)

    def _let_pass(self, finding: Finding) -> None:
        self._allowed.add((int(finding.kind), finding.key))
        self._show_open()
        if not self._open:
            self.face.copy_button.setFocus()

    # Copying ------------------------------------------------------------------------------------------------

    @Slot()
    def copy(self) -> None:
        """Copy the draft; with open findings ask once more first."""
        if not self._text.strip() or not self.check.is_settled():
            return
        if not self._open:
            self._copy(frozenset(self._allowed))
            return
        second = self.face.second
        second.text.setText(
            self.tr(
                "%n findings are still open. Whoever gets this text may learn from it.", "", len(self._open)
            )
            if len(self._open) > 1
            else self.tr("1 finding is still open. Whoever gets this text may learn from it.")
        )
        second.show()
        self.face.foot.hide()
        second.back.setFocus()
        # Once it has its place.
        QTimer.singleShot(0, self, self.grew.emit)
        announce(self, second.text.text(), urgent=True)

    @Slot()
    def _copy_anyway(self) -> None:
        self._copy(frozenset(self._allowed | {(int(each.kind), each.key) for each in self._open}))

    @Slot()
    def _refuse_copy(self) -> None:
        self._hide_second()
        self._go_to_current()

    def _copy(self, accepted: Accepted) -> None:
        self._hide_second()
        self._copied = True
        self._context.clipboard.copy(self._text, accepted, self._on_kept)
        self.face.copy_button.setFocus()

    def _on_kept(self, _findings: tuple[Finding, ...]) -> None:
        """Somebody changed the terms since the draft was read; it is read anew with them."""
        self._forget_copy()
        self.face.status.say(self.tr("It was not copied: there is more in it than was shown."))
        self.face.status.show()

    @Slot(int)
    def _on_seconds_left(self, seconds: int) -> None:
        if not self._copied:
            return
        if seconds <= 0:
            # It is over, or another program has copied something since; `taken_back` says more if there is more.
            self.face.status.clear()
            return
        text = self.tr("Copied. It is taken back from the clipboard in {0} s.").format(
            QLocale().toString(seconds)
        )
        if self.face.sent.isVisible():
            # Only the first one is spoken.
            self.face.status.setText(text)
            return
        self.face.status.say(text)
        self.face.status.show()
        self.face.sent.show()
        QTimer.singleShot(0, self, self.grew.emit)

    @Slot(bool)
    def _on_taken_back(self, gone: bool) -> None:
        if not self._copied:
            return
        if gone:
            self.face.status.say(self.tr("Taken back from the clipboard."))
        else:
            self.face.status.fail(
                self.tr(
                    "It may still be on the clipboard: another program keeps it. Copy something else there."
                )
            )

    def _forget_copy(self) -> None:
        self._copied = False
        self.face.sent.hide()
        self.face.status.clear()
        self.face.status.hide()
        self._hide_second()

    def _hide_second(self) -> None:
        self.face.second.hide()
        self.face.foot.setVisible(bool(self._text.strip()))

    def _show_copy_button(self) -> None:
        button, count = self.face.copy_button, len(self._open)
        button.setEnabled(self.check.is_settled())
        kind = Kind.PLAIN if count else Kind.PRIMARY
        if button.property("kind") != kind.value:
            button.setProperty("kind", kind.value)
            restyle(button)
        if count > 1:
            button.setText(self.tr("Copy with %n open findings…", "", count))
        elif count:
            button.setText(self.tr("Copy with 1 open finding…"))
        else:
            seconds = QLocale().toString(self._context.device.current.clear_seconds)
            button.setText(self.tr("Copy, clear in {0} s").format(seconds))

    @Slot()
    def _note_sent(self) -> None:
        working, text, person = self._context.working, self._text, self._person
        self.face.editor.set_text("")
        self.sent.emit(Sent(working.identity_id, working.platform))

        def put_back() -> None:
            if person == self._person and not self._text.strip():
                self.face.editor.set_text(text)

        self.undo_offered.emit(self.tr("The draft is empty again."), put_back)
