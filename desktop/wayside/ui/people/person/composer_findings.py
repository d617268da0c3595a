"""What was found in a draft message and is still open: underlined, explained one by one, rewritten or allowed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor

from wayside.errors import WaysideError
from wayside.safety.leak_guard import Finding
from wayside.ui import findings
from wayside.ui.clipboard import Accepted
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.composer_around import Surroundings
from wayside.ui.people.person.composer_face import ComposerFace
from wayside.ui.people.person.draft_check import DraftCheck
from wayside.ui.people.person.draft_marks import DraftMarks, utf16_places
from wayside.ui.widgets.announce import announce
from wayside.work import identities
from wayside.work.identities import AllowanceId

_SPEAK_MS = 700


class DraftFindings(QObject):
    """Reads a draft and shows what was found.

    Args:
        context: looks, the clock, the identity in use, the leak guard.
        desk: the way to the vault.
        face: the draft's widgets.
        marks: the underlines in the draft.
        around: who writes to whom.
        parent: owner.

    Attributes:
        check: reads the draft.
        open: what is neither rewritten nor allowed.
        allowed: kinds and keys of what passes in this draft.

    Signals:
        changed: what is open, or whether all is read, may be another now.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    undo_offered = Signal(str, object)

    def __init__(
        self,
        context: UiContext,
        desk: Desk,
        face: ComposerFace,
        marks: DraftMarks,
        around: Surroundings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._face = face
        self._marks = marks
        self._around = around
        self._text = ""
        self._found: tuple[Finding, ...] = ()
        self._identity = context.working.identity_id
        self._current = 0
        self._spoken = 0
        self.open: list[Finding] = []
        self.allowed: set[tuple[int, str]] = set()
        self.check = DraftCheck(self)
        self._speech = QTimer(self, singleShot=True, interval=_SPEAK_MS)
        self._connect()
        self.check.set_guard(context.guarding.guard)

    def _connect(self) -> None:
        panel = self._face.panel
        panel.fix_requested.connect(self.go_to_current)
        panel.allowed_once.connect(self._allow_once)
        panel.allowed_always.connect(self._allow_always)
        panel.stepped.connect(self.step)
        self.check.read.connect(self._on_read)
        self._speech.timeout.connect(self._speak)
        self._around.names_read.connect(self._show_current)
        self._context.working.changed.connect(self._on_working)
        self._context.guarding.guard_changed.connect(self._on_guard)
        self._context.look.theme_changed.connect(self._mark)

    def set_text(self, text: str) -> None:
        """Read the draft as it is now; what was allowed in it is forgotten with its last word."""
        self._text = text
        if not text.strip():
            self.allowed = set()
        self.check.set_text(text)

    def begin(self, text: str) -> None:
        """Read the draft for somebody else: what was allowed in the one before does not hold for it."""
        self._forget()
        self.set_text(text)

    def _forget(self) -> None:
        # A new set, so that an undo still under way does not reach into another draft.
        self.allowed = set()
        self._spoken = 0
        self._show_open()

    @Slot()
    def _on_working(self) -> None:
        """What one identity may say, another may not."""
        if self._identity != self._context.working.identity_id:
            self._identity = self._context.working.identity_id
            self._forget()

    def open_keys(self) -> Accepted:
        """Return kinds and keys of what is open."""
        return frozenset((int(each.kind), each.key) for each in self.open)

    @Slot()
    def _on_guard(self) -> None:
        """Read the draft with the new guard; until it is there the old one still marks what it knows."""
        guard = self._context.guarding.guard
        self.check.set_guard(guard)
        if guard is not None:
            self._around.read()

    # Showing ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_read(self, found: tuple[Finding, ...]) -> None:
        if found != self._found or not found:
            self._found = found
            self._show_open()
        self.changed.emit()
        self._speech.start()

    def _show_open(self) -> None:
        before = self.open[self._current].start if self.open else 0
        self.open = [each for each in self._found if (int(each.kind), each.key) not in self.allowed]
        later = (n for n, each in enumerate(self.open) if each.start >= before)
        self._current = next(later, max(0, len(self.open) - 1))
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        panel = self._face.panel
        if self.open:
            shown = self.open[self._current]
            names, now = self._around.names(), self._context.now_ms()
            reason = findings.sentence(shown, self._text, names, now, QLocale())
            panel.show_finding(
                self.open,
                self._current,
                reason,
                can_allow_always=self._context.working.identity is not None,
            )
        else:
            panel.hide_all()
        self._mark()
        self.changed.emit()

    @Slot()
    def _mark(self) -> None:
        current = self.open[self._current] if self.open else None
        self._marks.show_findings(self._text, self.open, current)

    @Slot()
    def _speak(self) -> None:
        """Tell screen readers how many findings there are, once the typing pauses."""
        count = len(self.open)
        if count == self._spoken or not self.check.is_settled():
            return
        self._spoken = count
        reason = self._face.panel.reason.text() if count else ""
        said = f"{findings.counted(count)}. {reason}" if count else self.tr("No findings.")
        announce(self._face, said)

    # Ways out -----------------------------------------------------------------------------------------------

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the next finding, or with -1 to the one before."""
        if self.open:
            self._current = (self._current + by) % len(self.open)
            self._show_current()
            self.go_to_current()
            announce(self._face, self._face.panel.reason.text())

    @Slot()
    def go_to_current(self) -> None:
        """Select the words that are explained."""
        if not self.open:
            return
        shown, editor = self.open[self._current], self._face.editor
        start, end = utf16_places(self._text, [shown.start, shown.end])
        cursor = QTextCursor(editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        editor.ensureCursorVisible()
        editor.setFocus()

    @Slot()
    def _allow_once(self) -> None:
        if self.open:
            self._context.guarding.note_allowed(self.open[self._current])
            self._let_pass(self.open[self._current])

    @Slot()
    def _allow_always(self) -> None:
        identity, person = self._context.working.identity_id, self._around.person
        if not self.open or identity is None or person is None:
            return
        shown = self.open[self._current]
        kind, key = int(shown.kind), shown.key
        allowed = self.allowed

        def take_back() -> None:
            allowed.discard((kind, key))
            self._show_open()

        def failed(error: WaysideError) -> None:
            take_back()
            self._desk.failed.emit(error)

        def undo(allowance: AllowanceId) -> None:
            take_back()
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
            failed=failed,
        )
        self._let_pass(shown)

    def _let_pass(self, finding: Finding) -> None:
        self.allowed.add((int(finding.kind), finding.key))
        self._show_open()
        if not self.open:
            self._face.copy_button.setFocus()
