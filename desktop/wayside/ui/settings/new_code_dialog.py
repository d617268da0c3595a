"""Replacing the recovery code: shown, confirmed from the paper, and only then put in the old one's place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.first_run.code_steps import CodeStep, ConfirmStep
from wayside.ui.settings.new_passphrase_dialog import KeyChange
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.vault import recovery
from wayside.vault.thread import VaultThread


class NewCodeDialog(TallDialog):
    """Two steps: the code, then two groups of it typed from the paper.

    Signals:
        changed: the new code opens the vault from now on.
    """

    changed = Signal()

    def __init__(self, context: UiContext, thread: VaultThread, *, parent: QWidget) -> None:
        super().__init__(context.look, self.tr("New recovery code"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("new_code_dialog")
        self._code = recovery.generate()
        self._show = CodeStep(
            context.look,
            self._code,
            title=self.tr("Write this down"),
            text=self.tr("The old code opens the vault until you have confirmed this one."),
        )
        self._confirm = ConfirmStep(context.look, self._code)
        self._confirm.hide()
        self.content.addWidget(self._show)
        self.content.addWidget(self._confirm)
        self.content.addStretch(1)
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.add_button(self.tr("Cancel"))
        self._next = self.add_button(self._show.next_text(), Kind.PRIMARY, on_click=self._go_on)
        self._next.setObjectName("new_code_next")
        self._confirm.go_on.connect(self._go_on)
        self._change = KeyChange(thread, self)
        self._change.ended.connect(self._on_ended)

    @property
    def asked(self) -> tuple[int, ...]:
        """The places (from 0) of the groups that are asked for."""
        return self._confirm.places

    @Slot()
    def _go_on(self) -> None:
        if self._confirm.isHidden():
            self._show.hide()
            self._confirm.show()
            self._next.setText(self.tr("Use the new code"))
            self._confirm.first_focus().setFocus()
        elif self._confirm.can_go_on():
            self._next.setEnabled(False)
            self._change.set_recovery_code(self._code)
        else:
            self._confirm.explain()

    @Slot(object)
    def _on_ended(self, error: WaysideError | None) -> None:
        if error is None:
            self.accept()
            self.changed.emit()
            return
        self._next.setEnabled(True)
        text = errors.sentence(error)
        self._error.setText(text)
        self._error.show()
        announce(self._error, text, urgent=True)
