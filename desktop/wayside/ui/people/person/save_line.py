"""What became of what was typed: saved, and when; or not, why, and a way to try again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors, say
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.status_line import StatusLine


class SaveLine(QWidget):
    """A quiet line.

    Args:
        now_ms: the wall clock.
        parent: owner.

    Signals:
        retry_requested: somebody wants it tried again.
    """

    retry_requested = Signal()

    def __init__(self, now_ms: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._status = StatusLine()
        self._retry = Button(self.tr("Try again"), Kind.LINK)
        self._retry.clicked.connect(self.retry_requested)
        self._retry.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._status, 1)
        row.addWidget(self._retry)

    def text(self) -> str:
        """Return what it says."""
        return self._status.text()

    def saved(self) -> None:
        """Say that everything is saved, now."""
        self._retry.hide()
        self._status.saved(say.clock(self._now_ms(), QLocale()))

    def failed(self, error: WaysideError) -> None:
        """Say that it is not, and why; the text is still there."""
        self._status.fail(self.tr("Not saved. {0}").format(errors.sentence(error)))
        self._retry.show()

    def say(self, text: str) -> None:
        """Say something else."""
        self._retry.hide()
        self._status.say(text)

    def clear(self) -> None:
        """Say nothing."""
        self._retry.hide()
        self._status.clear()
