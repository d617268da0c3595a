"""Changing the passphrase of the open vault."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.theme.theme import Appearance
from wayside.ui.unlock.new_passphrase import NewPassphrase
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.vault import passphrase
from wayside.vault.keys import Passphrase
from wayside.vault.thread import JobContext, JobResult, Priority, VaultThread
from wayside.vault.vault import Vault


class KeyChange(QObject):
    """Carries out one change of a key slot on the vault's thread.

    Signals:
        ended(object): None when it is done, or the `WaysideError` that stopped it.
    """

    ended = Signal(object)
    _arrived = Signal(object)

    def __init__(self, thread: VaultThread, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = thread
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def set_passphrase(self, text: str) -> None:
        """Replace the passphrase; takes about a second."""
        self._run(lambda vault, _context: vault.change_passphrase(Passphrase(text)))

    def set_recovery_code(self, code: str) -> None:
        """Replace the recovery code."""
        from wayside.vault.keys import RecoveryCode

        self._run(lambda vault, _context: vault.replace_recovery_code(RecoveryCode(code)))

    def _run(self, change: Callable[[Vault, JobContext], None]) -> None:
        self._thread.submit(change, self._arrived.emit, priority=Priority.SAVE)

    @Slot(object)
    def _on_arrived(self, result: JobResult[None]) -> None:
        if result.error is not None and not isinstance(result.error, WaysideError):
            raise result.error
        self.ended.emit(result.error)


class NewPassphraseDialog(TallDialog):
    """Asks for the new passphrase twice, with a drawn one to take over if wanted.

    Signals:
        changed: the new passphrase opens the vault from now on.
    """

    changed = Signal()

    def __init__(self, look: Appearance, thread: VaultThread, *, parent: QWidget) -> None:
        super().__init__(look, self.tr("Change the passphrase"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("new_passphrase_dialog")
        text = self.tr(
            "The new one opens the vault from now on, the old one no longer does. "
            "Older copies of the folder still open with the old one."
        )
        self.content.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        self._offer()
        self._form = NewPassphrase(self)
        self._form.name_parts("settings_phrase", "settings_phrase_again", "settings_strength")
        self.content.addWidget(self._form)
        self.content.addStretch(1)
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self._cancel = self.add_button(self.tr("Cancel"))
        self._set = self.add_button(self.tr("Change it"), Kind.PRIMARY, on_click=self._submit)
        self._set.setObjectName("settings_phrase_set")
        self._change = KeyChange(thread, self)
        self._change.ended.connect(self._on_ended)
        self._form.submitted.connect(self._submit)
        self._form.changed.connect(self._show_state)
        self._show_state()
        self._form.first.setFocus()

    def _offer(self) -> None:
        draw = Button(self.tr("Draw six words"), Kind.LINK)
        draw.setObjectName("settings_draw")
        draw.clicked.connect(self._draw)
        row = QHBoxLayout()
        row.addWidget(draw)
        row.addStretch(1)
        self.content.addLayout(row)
        # Shown whole: the field below shows only as much of six words as fits into it.
        self._drawn = PlainTextLabel("", LabelRole.LARGE, wrap=True)
        self._drawn.setObjectName("settings_drawn")
        self._paper = PlainTextLabel(
            self.tr("Write these words on paper, then type them once below."), LabelRole.SECONDARY, wrap=True
        )
        for label in (self._drawn, self._paper):
            label.hide()
            self.content.addWidget(label)

    @Slot()
    def _draw(self) -> None:
        phrase = passphrase.generate()
        self._drawn.setText(phrase)
        self._drawn.setAccessibleName(self.tr("Drawn passphrase: {phrase}").format(phrase=phrase))
        self._drawn.show()
        self._paper.show()
        self._form.fill_first(phrase)
        self._form.again.setFocus()
        self.fit()

    @Slot()
    def _submit(self) -> None:
        if not self._form.is_usable():
            self._form.judge_now()
        if not self._form.is_usable() or not self._form.isEnabled():
            return
        self._busy(busy=True)
        self._change.set_passphrase(self._form.take())

    @Slot(object)
    def _on_ended(self, error: WaysideError | None) -> None:
        if error is None:
            self.accept()
            self.changed.emit()
            return
        self._busy(busy=False)
        text = errors.sentence(error)
        self._error.setText(text)
        self._error.show()
        announce(self._error, text, urgent=True)
        self._form.first.setFocus()

    def _busy(self, *, busy: bool) -> None:
        self._form.setEnabled(not busy)
        self._cancel.setEnabled(not busy)
        self._drawn.setVisible(not busy and bool(self._form.first.text()) and bool(self._drawn.text()))
        self._paper.setVisible(self._drawn.isVisibleTo(self))
        self._set.setText(self.tr("Changing it…") if busy else self.tr("Change it"))
        self._error.hide()
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        self._set.setEnabled(self._form.isEnabled() and self._form.is_usable())
