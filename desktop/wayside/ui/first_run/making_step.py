"""While the vault is being made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.first_run.step import Step
from wayside.ui.widgets.progress_row import ProgressRow


class MakingStep(Step):
    """A title and a bar.

    Signals:
        stop_asked: Cancel was pressed.

    Args:
        can_stop: whether Cancel is offered.
        parent: owner.
    """

    stop_asked = Signal()

    def __init__(self, *, can_stop: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Making the vault"),
            self.tr("The passphrase is turned into a key. This is slow on purpose: it slows down guessing."),
            parent,
        )
        self._row = ProgressRow(self.tr("A few seconds…"), cancellable=can_stop)
        self._row.setObjectName("first_run_progress")
        self._row.cancel_requested.connect(self.stop_asked)
        self.body.addWidget(self._row)

    def set_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        if total:
            self._row.set_text(self.tr("Writing invented people and notes"))
        self._row.set_progress(done, total)

    def can_go_on(self) -> bool:
        """Say no: it goes on by itself."""
        return False
