"""After opening with the recovery code: a new passphrase, if it is wanted now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.theme.tokens import Space
from wayside.ui.unlock.column import Column
from wayside.ui.unlock.new_passphrase import NewPassphrase
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.vault.keys import Passphrase
from wayside.vault.thread import JobContext, JobResult, Priority, VaultThread
from wayside.vault.vault import Vault

if TYPE_CHECKING:
    from wayside.ui.context import UiContext

_WIDTH = 460


class RecoveredPage(Column):
    """Offers to set a new passphrase for a vault that is open.

    Signals:
        done(VaultThread): go on to the work, with or without a new passphrase.

    Args:
        context: looks.
        thread: the open vault.
        parent: owner.
    """

    done = Signal(object)
    _changed = Signal(object)

    def __init__(self, context: UiContext, thread: VaultThread, parent: QWidget | None = None) -> None:
        super().__init__(context.look, _WIDTH, parent=parent)
        self._thread = thread
        self._build()
        self._changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        self._form.submitted.connect(self._set)
        self._form.changed.connect(self._show_state)
        self._use.clicked.connect(self._set)
        self._skip.clicked.connect(lambda: self.done.emit(self._thread))
        self._show_state()

    def _build(self) -> None:
        self.body.addWidget(PlainTextLabel(self.tr("Set a new passphrase"), LabelRole.DISPLAY, wrap=True))
        self.body.addSpacing(Space.XS)
        text = self.tr(
            "The vault is open. The old passphrase stays until you set a new one; "
            "the recovery code stays the same."
        )
        self.body.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        self.body.addSpacing(Space.XXL)
        self._form = NewPassphrase()
        self._form.name_parts("recovered_phrase", "recovered_phrase_again", "recovered_strength")
        self.body.addWidget(self._form)
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.setObjectName("recovered_error")
        self._error.hide()
        self.body.addWidget(self._error)
        self.body.addSpacing(Space.XL)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self._use = Button(self.tr("Set this passphrase"), Kind.PRIMARY)
        self._use.setObjectName("recovered_set")
        self._skip = Button(self.tr("Not now"))
        self._skip.setObjectName("recovered_skip")
        row.addWidget(self._use, 1)
        row.addWidget(self._skip)
        self.body.addLayout(row)

    @Slot()
    def _set(self) -> None:
        if not self._form.is_usable():
            self._form.judge_now()
        if not self._form.is_usable() or not self._form.isEnabled():
            return
        new = Passphrase(self._form.take())

        def change(vault: Vault, _context: JobContext) -> None:
            vault.change_passphrase(new)

        self._busy(busy=True)
        self._thread.submit(change, self._changed.emit, priority=Priority.SAVE)

    @Slot(object)
    def _on_changed(self, result: JobResult[None]) -> None:
        if result.error is None:
            self.done.emit(self._thread)
            return
        if not isinstance(result.error, WaysideError):
            raise result.error
        self._busy(busy=False)
        text = errors.sentence(result.error)
        self._error.setText(text)
        self._error.show()
        announce(self._error, text, urgent=True)
        self._form.first.setFocus()

    def _busy(self, *, busy: bool) -> None:
        self._form.setEnabled(not busy)
        self._skip.setEnabled(not busy)
        self._use.setText(self.tr("Setting it…") if busy else self.tr("Set this passphrase"))
        self._error.hide()
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        self._use.setEnabled(self._form.isEnabled() and self._form.is_usable())

    def showEvent(self, event: QShowEvent) -> None:
        """Give the first field the keyboard."""
        super().showEvent(event)
        self._form.first.setFocus()
