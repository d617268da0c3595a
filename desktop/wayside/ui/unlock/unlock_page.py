"""The first thing somebody sees and the thing they wait for: passphrase, Open.

Everything that opening needs is loaded after this page has been painted, never before.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.supervising.protocol import After
from wayside.ui.unlock.backoff import BackOff
from wayside.ui.unlock.preload import OPENING, WORK, Preloader
from wayside.ui.unlock.unlock_form import UnlockForm

if TYPE_CHECKING:
    from wayside.ui.context import UiContext
    from wayside.ui.unlock.code_groups import CodeGroups
    from wayside.ui.unlock.opening import Opening
    from wayside.vault.keys import Secret
    from wayside.vault.thread import VaultThread

_SETTLE_MS = 60
"""After the page is shown: time for the first paint to reach the screen before anything is loaded."""
_KEYS_FILE = "keys.json"
_SUFFIX = ".vault"
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
"""Around a name, so that its own direction does not turn the sentence around."""
_WRONG = (ErrorCode.WRONG_PASSPHRASE, ErrorCode.WRONG_RECOVERY_CODE)


class UnlockPage(UnlockForm):
    """Opens one vault.

    Signals:
        opened(VaultThread): the vault is open.
        recovered(VaultThread): it was opened with the recovery code, so a new passphrase should be offered.
        new_vault_asked: somebody wants to make a vault.

    Args:
        context: looks, settings, clock.
        vault: the folder to open, or None when it has to be chosen first.
        after: why the session started.
        parent: owner.
    """

    opened = Signal(object)
    recovered = Signal(object)
    new_vault_asked = Signal()

    def __init__(
        self,
        context: UiContext,
        vault: Path | None,
        after: After = After.START,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.look, after, parent)
        self._context = context
        self._vault = vault
        self._opening: Opening | None = None
        self._dropped: Opening | None = None
        self._back_off = BackOff(self)
        self._load = Preloader(OPENING, self)
        self._load_work = Preloader(WORK, self)
        self._connect()
        self.show_way(by_code=False)
        self._show_vault()
        self._show_state()

    def _connect(self) -> None:
        self._field.submitted.connect(self.open_vault)
        self._field.edited.connect(self._typed)
        self._open.clicked.connect(self.open_vault)
        self._other.clicked.connect(self._choose)
        self._cancel.clicked.connect(self.cancel)
        self._way_link.clicked.connect(self._change_way)
        self._new.clicked.connect(self.new_vault_asked)
        self._back_off.ticked.connect(self._show_state)

    # What others may ask ------------------------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        """Return the widget that should have the keyboard."""
        if self._vault is None:
            return self._other
        return self._codes.groups[0] if self._by_code and self._codes is not None else self._field.edit

    @Slot()
    def open_vault(self) -> None:
        """Try what has been typed. Does nothing while an attempt runs or has to wait."""
        if self._opening is not None or self._back_off.seconds_left or self._vault is None:
            return
        secret = self._take_secret()
        if secret is None:
            return
        from wayside.ui.unlock.opening import open_with
        from wayside.ui.widgets.announce import announce

        self.say_error("")
        opening = open_with(self._vault, secret, after=self._dropped)
        opening.opened.connect(self._on_opened)
        opening.failed.connect(self._on_failed)
        self._opening, self._dropped = opening, None
        self._show_state()
        # The page itself takes the keyboard: Escape cancels, and a second Enter does nothing.
        self.setFocus()
        announce(self._open, self._open.text())
        opening.start()
        self._load_work.start()

    @Slot()
    def cancel(self) -> None:
        """Drop the attempt that is running; the vault is closed again as soon as it is open."""
        if self._opening is None:
            return
        self._opening.cancel()
        self._dropped, self._opening = self._opening, None
        self._show_state()
        self._focus()

    def show_vault(self, folder: Path) -> None:
        """Show another vault; if the folder is none, say so and keep the one shown."""
        if not os.path.isfile(folder / _KEYS_FILE):
            from wayside.ui.errors import sentence

            self.say_error(sentence(WaysideError(ErrorCode.NOT_A_VAULT)))
            self._focus()
            return
        self._vault = folder
        self._field.clear()
        self.say_error("")
        self._show_vault()
        self._show_state()
        self._focus()

    # Typing -------------------------------------------------------------------------------------------------

    def _take_secret(self) -> Secret | None:
        """Return what was typed and empty the field; None, with a word about it, if it cannot be right."""
        if self._by_code and self._codes is not None:
            return self._take_code(self._codes)
        if not self._field.text():
            self.say_error(self.tr("Type the passphrase first."))
            self._focus()
            return None
        from wayside.vault.keys import Passphrase

        return Passphrase(self._field.take())

    def _take_code(self, codes: CodeGroups) -> Secret | None:
        if codes.slip or not codes.is_full():
            if not codes.slip:
                self.say_error(self.tr("The code has eight groups of five letters and digits."))
            codes.focus_open_group()
            return None
        from wayside.vault.keys import RecoveryCode

        return RecoveryCode(codes.take())

    @Slot()
    def _typed(self) -> None:
        if self._codes is None or not self._codes.slip:
            self.say_error("")

    @Slot(int)
    def _on_slip(self, group: int) -> None:
        number = self._context.locale.toString(group)
        text = self.tr("Group {number} has a slip. Compare it with the paper.").format(number=number)
        self.say_error(text if group else "")

    @Slot()
    def _change_way(self) -> None:
        """Swap the passphrase for the recovery code, or back."""
        first = self._codes is None
        self.show_way(by_code=not self._by_code)
        self._field.clear()
        if self._codes is not None:
            if first:
                self._codes.slipped.connect(self._on_slip)
                self._codes.changed.connect(self._typed)
                self._codes.submitted.connect(self.open_vault)
            self._codes.clear()
        self.say_error("")
        self._show_state()
        self._focus()

    # How it went --------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, thread: VaultThread) -> None:
        from wayside.ui.unlock.opening import remember

        self._opening = None
        if self._vault is not None:
            remember(self._context.device, self._vault, self._context.now_ms(), thread)
        (self.recovered if self._by_code else self.opened).emit(thread)

    @Slot(object)
    def _on_failed(self, error: WaysideError) -> None:
        from wayside.ui.errors import sentence

        self._opening = None
        if error.code in _WRONG:
            self._back_off.fail()
        self._show_state()
        self.say_error(sentence(error))
        self._focus()

    @Slot()
    def _show_state(self) -> None:
        busy = self._opening is not None
        wait = self._back_off.seconds_left
        if busy:
            text = self.tr("Opening…")
        elif wait:
            text = self.tr("Open in {seconds} s").format(seconds=self._context.locale.toString(wait))
        else:
            text = self.tr("Open")
        self.set_usable(busy=busy, chosen=self._vault is not None, text=text, waiting=bool(wait))

    def _show_vault(self) -> None:
        if self._vault is None:
            self._subtitle.setText(self.tr("No vault chosen yet."))
            return
        name = self._vault.stem if self._vault.suffix == _SUFFIX else self._vault.name
        device = self._context.device.current
        if not device.last_opened_at or device.last_vault != str(self._vault.absolute()):
            self._subtitle.setText(name)
            return
        from wayside.ui import say

        when = say.moment(device.last_opened_at, self._context.now_ms(), self._context.locale)
        told = self.tr("{vault}  ·  last opened on this computer {when}")
        self._subtitle.setText(told.format(vault=f"{_ISOLATE}{name}{_END_ISOLATE}", when=when))

    def _focus(self) -> None:
        self.first_focus().setFocus()

    @Slot()
    def _choose(self) -> None:
        from wayside.ui.unlock.choose_folder import choose_folder, documents_folder

        start = self._vault.parent if self._vault is not None else documents_folder()
        choose_folder(self, self.tr("Choose a vault"), start, self.show_vault)

    # Qt -----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Give the field the keyboard, and load what opening needs once the page is on the screen."""
        super().showEvent(event)
        self._focus()
        QTimer.singleShot(_SETTLE_MS, self._load.start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel with Escape."""
        from PySide6.QtCore import Qt  # here, because the first use of Qt's constants is slow

        if event.key() == Qt.Key.Key_Escape and self._opening is not None:
            self.cancel()
            return
        super().keyPressEvent(event)
