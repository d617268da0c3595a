"""What can be done with an identity: note its authorisation, start it, let it rest, burn it, retire it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities import words
from wayside.ui.people.person.unfinished import keep_in_dialog
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import Identity, IdentityId, IdentityState, Standing


class IdentityActs(QWidget):
    """Does it, asks first where it must. A widget without a face, because dialogs need a window.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: the page.

    Signals:
        changed: the identity is another way now.
        refused(str): why it cannot be started.
        undo_offered(str, object), told(str): as of `Page`.
    """

    changed = Signal()
    refused = Signal(str)
    undo_offered = Signal(str, object)
    told = Signal(str)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._context = context
        self._desk = desk
        self._standing: Standing | None = None

    def open_for(self, standing: Standing) -> None:
        """Turn to an identity as it is now."""
        self._standing = standing

    @property
    def _identity(self) -> Identity:
        if self._standing is None:
            raise RuntimeError("no identity is open")
        return self._standing.identity

    # Authorised and started ---------------------------------------------------------------------------------

    def authorise(self) -> None:
        """Ask who answers for it and until when."""
        from wayside.ui.identities.authorise_dialog import AuthoriseDialog

        dialog = AuthoriseDialog(self._context, self._identity, self.window())
        dialog.authorised.connect(self._authorise)
        dialog.open()

    def _authorise(self, by: str, on: date, until: date, review_on: date | None) -> None:
        identity = self._identity.id
        self._write(
            lambda connection: identities.authorise(
                connection, identity, by=by, on=on, until=until, review_on=review_on
            )
        )

    def start(self) -> None:
        """Begin to work under it, or say why not; the top bar then says who one is."""
        standing = self._standing
        if standing is None:
            return

        def failed(error: WaysideError) -> None:
            if error.code is ErrorCode.IDENTITY_NOT_USABLE:
                found = identities.Obstacle(error.params["obstacle"])
                self.refused.emit(words.obstacle(found, standing, QLocale()))
            else:
                self.refused.emit(errors.sentence(error))

        self._context.working.begin(standing.identity.id, failed=failed)

    # Resting ------------------------------------------------------------------------------------------------

    def rest(self) -> None:
        """Ask why it is to rest."""
        identity, name = self._identity.id, words.spoken_name(self._identity)

        def wake() -> None:
            self._step(identity, IdentityState.AUTHORISED, "", "", None)

        self._ask(
            self.tr("Let {0} rest").replace("{0}", name),
            self.tr("Nobody works under it until you wake it. What was told and written stays."),
            self.tr("Holidays; a quiet phase after the article"),
            self.tr("Let it rest"),
            "rest",
            lambda reason: self._step(
                identity, IdentityState.RESTING, reason, self.tr("{0} rests.").replace("{0}", name), wake
            ),
        )

    def wake(self) -> None:
        """Let it be used again, as far as its authorisation goes."""
        said = self.tr("{0} is awake.").replace("{0}", words.spoken_name(self._identity))
        self._step(self._identity.id, IdentityState.AUTHORISED, "", said, None)

    # The end ------------------------------------------------------------------------------------------------

    def burn(self) -> None:
        """Ask why it is burned; this cannot be taken back."""
        identity, name = self._identity.id, words.spoken_name(self._identity)
        self._ask(
            self.tr("Burn {0}?").replace("{0}", name),
            self.tr(
                "Burn it when somebody knows, or may know, who is behind it. Nobody ever works under it again, and a"
                " procedure begins that leads you through what to do now, step by step. This cannot be taken back."
            ),
            self.tr("Somebody in the group posted my real name"),
            self.tr("Burn it"),
            "burn",
            lambda reason: self._step(identity, IdentityState.BURNED, reason, "", None),
            danger=True,
        )

    def retire(self) -> None:
        """Ask why it is retired; this cannot be taken back."""
        identity, name = self._identity.id, words.spoken_name(self._identity)
        self._ask(
            self.tr("Retire {0}?").replace("{0}", name),
            self.tr(
                "Its work is done or goes on under another identity. Nobody works under it again; what it told to whom"
                " stays readable. Tell the people it met first, as planned. This cannot be taken back."
            ),
            self.tr("The project has ended; everybody was told"),
            self.tr("Retire it"),
            "retire",
            lambda reason: self._step(identity, IdentityState.RETIRED, reason, "", None),
            danger=True,
        )

    # Underneath ---------------------------------------------------------------------------------------------

    def _ask(
        self,
        title: str,
        text: str,
        example: str,
        action: str,
        what: str,
        given: Callable[[str], None],
        *,
        danger: bool = False,
    ) -> None:
        from wayside.ui.identities.reason_dialog import ReasonDialog

        dialog = ReasonDialog(title, text, example, action, danger=danger, parent=self.window())
        keep_in_dialog(dialog, self._desk, what, {"reason": dialog.reason.edit}, self._identity.id)
        dialog.reason_given.connect(given)
        dialog.open()

    def _step(
        self,
        identity: IdentityId,
        state: IdentityState,
        reason: str,
        said: str,
        undo: Callable[[], None] | None,
    ) -> None:
        def done() -> None:
            if undo is not None:
                self.undo_offered.emit(said, undo)
            elif said:
                self.told.emit(said)

        self._write(lambda connection: identities.step(connection, identity, state, reason), done)

    def _write(
        self, function: Callable[[Connection], Identity], then: Callable[[], None] | None = None
    ) -> None:
        def done(_identity: Identity) -> None:
            self.changed.emit()
            if then is not None:
                then()

        self._desk.write(self, function, Touched.IDENTITIES, done)
