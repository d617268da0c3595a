"""How a draft message gets out: copied, after a second step if there are findings; then noted as sent."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from wayside.safety.leak_guard import Finding
from wayside.ui.context import UiContext
from wayside.ui.people.person.composer_face import ComposerFace
from wayside.ui.people.person.composer_findings import DraftFindings
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.restyle import restyle
from wayside.work.identities import IdentityId


class Sent(NamedTuple):
    """A message that somebody says was sent: under which identity, where."""

    identity: IdentityId | None
    platform: str


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
        self._copied = False
        face.copy_button.clicked.connect(self.copy)
        face.second.confirmed.connect(lambda: self._copy(with_open=True))
        face.second.refused.connect(self._refuse_copy)
        face.sent.clicked.connect(self._note_sent)
        findings.changed.connect(self._on_findings)
        context.clipboard.seconds_left.connect(self._on_seconds_left)
        context.clipboard.taken_back.connect(self._on_taken_back)

    def set_text(self, text: str) -> None:
        """Take the draft as it is now."""
        self._text = text
        self._show_foot()

    def forget(self) -> None:
        """Forget a copy: the draft is another one now."""
        self._copied = False
        self._face.sent.hide()
        self._face.status.clear()
        self._face.status.hide()
        self._hide_second()

    @Slot()
    def copy(self) -> None:
        """Copy the draft; with open findings ask once more first."""
        if not self._text.strip() or not self._findings.check.is_settled():
            return
        count = len(self._findings.open)
        if not count:
            self._copy(with_open=False)
            return
        second = self._face.second
        second.text.setText(
            self.tr("%n findings are still open. Whoever gets this text may learn from it.", "", count)
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

    def _copy(self, *, with_open: bool) -> None:
        self._hide_second()
        self._copied = True
        accepted = self._findings.accepted(with_open=with_open)
        self._context.clipboard.copy(self._text, accepted, self._on_kept)
        self._face.copy_button.setFocus()

    def _on_kept(self, _findings: tuple[Finding, ...]) -> None:
        """Somebody changed the terms since the draft was read; it is read anew with them."""
        self.forget()
        self._face.status.say(self.tr("It was not copied: there is more in it than was shown."))
        self._face.status.show()

    @Slot(int)
    def _on_seconds_left(self, seconds: int) -> None:
        if not self._copied:
            return
        status = self._face.status
        if seconds <= 0:
            # It is over, or another program has copied something since; `taken_back` says more if there is more.
            status.clear()
            return
        text = self.tr("Copied. It is taken back from the clipboard in {0} s.").format(
            QLocale().toString(seconds)
        )
        if self._face.sent.isVisible():
            # Only the first one is spoken.
            status.setText(text)
            return
        status.say(text)
        status.show()
        self._face.sent.show()
        QTimer.singleShot(0, self, self.grew.emit)

    @Slot(bool)
    def _on_taken_back(self, gone: bool) -> None:
        if not self._copied:
            return
        if gone:
            self._face.status.say(self.tr("Taken back from the clipboard."))
        else:
            self._face.status.fail(
                self.tr(
                    "It may still be on the clipboard: another program keeps it. Copy something else there."
                )
            )

    @Slot()
    def _note_sent(self) -> None:
        working = self._context.working
        self.sent.emit(Sent(working.identity_id, working.platform))

    # Showing ------------------------------------------------------------------------------------------------

    def _hide_second(self) -> None:
        self._face.second.hide()
        self._show_foot()

    def _show_foot(self) -> None:
        self._face.foot.setVisible(bool(self._text.strip()) and self._face.second.isHidden())

    @Slot()
    def _on_findings(self) -> None:
        if not self._findings.open:
            self._hide_second()
        self.show_button()

    def show_button(self) -> None:
        """Say on the button what it will do."""
        button, count = self._face.copy_button, len(self._findings.open)
        button.setEnabled(self._findings.check.is_settled())
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
