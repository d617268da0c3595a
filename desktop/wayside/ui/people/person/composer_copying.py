"""How a draft message gets out: copied, after a second step if there are findings; then noted as sent."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from wayside.safety.leak_guard import Finding
from wayside.ui.clipboard import Accepted
from wayside.ui.context import UiContext
from wayside.ui.people.person.composer_face import ComposerFace
from wayside.ui.people.person.composer_findings import DraftFindings
from wayside.ui.people.person.composer_sending import Sent
from wayside.ui.people.person.words import isolated, short
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.restyle import restyle
from wayside.work.people import PersonId

_PAUSE_MS = 700
"""Nobody has pasted and sent a message sooner; a key pressed twice has not said that it was sent."""


class Copying(QObject):
    """The copy button, the second step, and what became of the copy.

    Args:
        context: the identity in use, the clipboard.
        face: the draft's widgets.
        findings: what is open in it.
        parent: owner.

    Signals:
        sent(Sent): somebody says that it was sent.
        grew: there is something new to see at its end.
    """

    sent = Signal(object)
    grew = Signal()

    def __init__(
        self, context: UiContext, face: ComposerFace, findings: DraftFindings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._face = face
        self._findings = findings
        self._text = ""
        self._attempt: object = None
        self._is_wanted = False
        self._whose: PersonId | None = None
        self._number = 0
        self._asked: Accepted = frozenset()
        self._out: Sent | None = None
        self._identity = context.working.identity_id
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        face.copy_button.clicked.connect(self.copy)
        face.second.confirmed.connect(self._copy_all_the_same)
        face.second.refused.connect(self._refuse_copy)
        face.sent.clicked.connect(self.note_sent)
        findings.changed.connect(self._on_findings)
        context.working.changed.connect(self._on_working)
        context.clipboard.seconds_left.connect(self._on_seconds_left)
        context.clipboard.taken_back.connect(self._on_taken_back)

    def set_text(self, text: str) -> None:
        """Take the draft as it is now."""
        self._text = text
        self._show_foot()

    def forget(self) -> None:
        """Forget a copy: the draft is another one now."""
        if self._is_being_read:
            self._context.clipboard.withdraw()
        self._attempt, self._out, self._number = None, None, 0
        self._is_wanted = False
        self._pause.stop()
        if self._face.sent.hasFocus():
            self._face.editor.setFocus()
        self._face.sent.hide()
        self._face.status.clear()
        self._face.status.hide()
        self._hide_second()
        self.show_button()

    @Slot()
    def copy(self) -> None:
        """Copy the draft once it is read; with open findings ask once more first."""
        if not self._text.strip():
            return
        self._context.clipboard.make_way()
        self._whose = self._context.guarding.person
        self._is_wanted = not self._findings.check.is_settled()
        if self._is_wanted:
            self._face.status.say(self.tr("Still being read. It is copied as soon as that is done."))
            self._face.status.show()
            return
        count = len(self._findings.open)
        if not count:
            self._copy(frozenset())
            return
        self._asked = self._findings.open_keys()
        second = self._face.second
        second.text.setText(
            self.tr("%Ln findings are still open. Whoever gets this text may learn from it.", "", count)
            if count > 1
            else self.tr("1 finding is still open. Whoever gets this text may learn from it.")
        )
        second.show()
        self._face.foot.hide()
        second.back.setFocus()
        # Once it has its place.
        QTimer.singleShot(0, self, self.grew.emit)
        announce(self._face, second.text.text(), urgent=True)

    @Slot()
    def _refuse_copy(self) -> None:
        self._hide_second()
        self._findings.go_to_current()

    @Slot()
    def _copy_all_the_same(self) -> None:
        if self._findings.check.is_settled():
            self._copy(self._asked)

    def _copy(self, still_open: Accepted) -> None:
        """Copy the draft as it is now, if the identity in use may still be used.

        Args:
            still_open: what the worker was asked about and lets out.
        """
        is_typing = self._face.editor.hasFocus()
        self.forget()
        if not is_typing:
            self._face.copy_button.setFocus()
        attempt = self._attempt = object()
        working, text = self._context.working, self._text
        sent = Sent(working.identity_id, working.platform)
        name = self._context.working.name
        accepted = frozenset(self._findings.allowed) | still_open

        def kept(_findings: tuple[Finding, ...]) -> None:
            # Somebody changed the terms since the draft was read; it is read anew with them.
            if attempt is self._attempt:
                self._refuse(self.tr("It was not copied: there is more in it than was shown."))

        def out() -> None:
            if attempt is self._attempt:
                self._on_out(sent)

        def confirmed(may: bool) -> None:
            if attempt is self._attempt and self._may_go_out(sent, name, is_usable=may):
                self._context.clipboard.copy(text, accepted, kept, out)
                self._number = self._context.clipboard.number

        working.confirm(confirmed)

    def _may_go_out(self, sent: Sent, name: str, *, is_usable: bool) -> bool:
        """Say whether it is still for the same person, under the same identity; tell the worker if it is not."""
        if self._context.guarding.person != self._whose:
            # Its page was left: it would be read as if it were for nobody.
            self.forget()
        elif not is_usable:
            said = self.tr("{0} can no longer be worked under, so it was not copied.")
            self._refuse(said.replace("{0}", isolated(short(name))))
        elif self._context.working.identity_id != sent.identity:
            self._refuse_for_another()
        else:
            return True
        return False

    @Slot()
    def _on_working(self) -> None:
        """What is still being read was decided for another identity."""
        changed = self._identity != self._context.working.identity_id
        self._identity = self._context.working.identity_id
        if changed and self._is_being_read:
            self._refuse_for_another()
        elif changed and self._is_wanted:
            self.forget()

    def _refuse_for_another(self) -> None:
        self._refuse(self.tr("It was not copied: meanwhile you work as somebody else."))

    def _refuse(self, why: str) -> None:
        self.forget()
        self._face.status.fail(why)
        self._face.status.show()

    def _on_out(self, sent: Sent) -> None:
        """It is out, under this identity, whoever may be in use later."""
        self._out, self._number = sent, self._context.clipboard.number
        self.show_button()
        self._face.sent.show()
        self._pause.start()
        QTimer.singleShot(0, self, self.grew.emit)

    @Slot()
    def _on_paused(self) -> None:
        """From now on the next press of the same key notes it."""
        if self._face.copy_button.hasFocus():
            self._face.sent.setFocus()

    @property
    def _is_being_read(self) -> bool:
        """Whether the clipboard was given this draft and has not let it out so far."""
        return self._out is None and self._number > 0 and self._number == self._context.clipboard.number

    @property
    def _is_newest(self) -> bool:
        """Whether what the clipboard tells is told of the copy of this draft."""
        return self._out is not None and self._number == self._context.clipboard.number

    @Slot(int)
    def _on_seconds_left(self, seconds: int) -> None:
        status = self._face.status
        if not self._is_newest:
            if self._out is not None and status.isVisible():
                # Another text took its place.
                status.clear()
                status.hide()
            return
        if seconds <= 0:
            # It is over, or another program has copied something since; `taken_back` says more if there is more.
            status.clear()
            return
        text = self.tr("Copied. It is taken back from the clipboard in {0} s.").format(
            QLocale().toString(seconds)
        )
        if status.isVisible():
            # Only the first one is spoken.
            status.setText(text)
        else:
            status.say(text)
            status.show()

    @Slot(bool)
    def _on_taken_back(self, gone: bool) -> None:
        if not self._is_newest:
            return
        self._face.status.show()
        if gone:
            self._face.status.say(self.tr("Taken back from the clipboard."))
        else:
            self._face.status.fail(
                self.tr(
                    "It may still be on the clipboard: another program keeps it. Copy something else there."
                )
            )

    def is_out(self) -> bool:
        """Say whether this very draft was copied, and can be noted as sent."""
        return self._out is not None

    def is_just_out(self) -> bool:
        """Say whether it was copied so short a time ago that it cannot have been sent."""
        return self._pause.isActive()

    @Slot()
    def note_sent(self) -> None:
        """Say that it was sent, once."""
        sent = self._out
        if sent is not None:
            self.forget()
            self.sent.emit(sent)

    # Showing ------------------------------------------------------------------------------------------------

    def _hide_second(self) -> None:
        self._face.second.hide()
        self._show_foot()

    def _show_foot(self) -> None:
        self._face.foot.setVisible(self._face.second.isHidden())
        self._face.copy_button.setVisible(bool(self._text.strip()))

    @Slot()
    def _on_findings(self) -> None:
        if self._findings.open_keys() != self._asked:
            # It asks about what it counted, and about nothing else.
            self._hide_second()
        self.show_button()
        if self._is_wanted and self._context.guarding.person != self._whose:
            self.forget()
        elif self._is_wanted and self._findings.check.is_settled():
            self._face.status.clear()
            self._face.status.hide()
            self.copy()

    def show_button(self) -> None:
        """Say on the button what it will do."""
        button, count = self._face.copy_button, len(self._findings.open)
        # The ways out of a finding need its room.
        self._face.who.setVisible(not count)
        button.setEnabled(self._findings.check.is_settled())
        kind = Kind.PLAIN if count or self.is_out() else Kind.PRIMARY
        if button.property("kind") != kind.value:
            button.setProperty("kind", kind.value)
            restyle(button)
        if count > 1:
            button.setText(self.tr("Copy with %Ln open findings…", "", count))
        elif count:
            button.setText(self.tr("Copy with 1 open finding…"))
        else:
            seconds = QLocale().toString(self._context.device.current.clear_seconds)
            button.setText(self.tr("Copy, clear in {0} s").format(seconds))
