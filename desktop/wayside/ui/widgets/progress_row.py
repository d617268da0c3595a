"""Waiting, with a number and a way out."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel


class ProgressRow(QWidget):
    """What is going on, how far it is, and Cancel.

    Args:
        text: what is going on.
        cancellable: whether Cancel is offered.
        parent: owner.

    Signals:
        cancel_requested: Cancel was pressed; the button waits for the end from then on.
    """

    cancel_requested = Signal()

    def __init__(self, text: str, *, cancellable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        words = QHBoxLayout()
        words.setSpacing(Space.M)
        self._text = PlainTextLabel(text, LabelRole.SECONDARY, wrap=True)
        words.addWidget(self._text, 1)
        self._number = PlainTextLabel("", LabelRole.SECONDARY)
        words.addWidget(self._number)
        column.addLayout(words)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(text)
        column.addWidget(self._bar)
        row.addLayout(column, 1)
        self._cancel = Button(self.tr("Cancel"), Kind.PLAIN)
        self._cancel.setVisible(cancellable)
        self._cancel.clicked.connect(self._cancelled)
        row.addWidget(self._cancel)

    def set_text(self, text: str) -> None:
        """Say what is going on now."""
        self._text.setText(text)
        self._bar.setAccessibleName(text)

    def set_progress(self, done: int, total: int) -> None:
        """Show how far it is; a total of 0 means nobody knows."""
        locale = QLocale()
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(round(1000 * done / total) if total else 0)
        if total:
            self._number.setText(self.tr("{0} of {1}").format(locale.toString(done), locale.toString(total)))
        else:
            self._number.setText(locale.toString(done) if done else "")

    def reset(self, text: str) -> None:
        """Begin anew with another text."""
        self.set_text(text)
        self.set_progress(0, 0)
        self._cancel.setEnabled(True)

    def _cancelled(self) -> None:
        self._cancel.setEnabled(False)
        self._text.setText(self.tr("Stopping"))
        self.cancel_requested.emit()
