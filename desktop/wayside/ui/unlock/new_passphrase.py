"""Choosing a passphrase: typed twice, judged while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.passphrase_field import PassphraseField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.restyle import restyle

if TYPE_CHECKING:
    from wayside.vault.passphrase import Estimate

_PAUSE_MS = 150
"""The meter looks when the typing pauses; one look takes one to eight milliseconds."""


class StrengthMeter(QWidget):
    """Says in words, and with a bar, how hard a passphrase is to guess."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("Strength of the passphrase"))
        column.addWidget(self._bar)
        self._words = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        column.addWidget(self._words)
        self.show_estimate(None)

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def show_estimate(self, estimate: Estimate | None) -> None:
        """Show a judgement, or with None what is wanted."""
        text, tone, part = self._describe(estimate)
        if text == self._words.text() and round(part * 100) == self._bar.value():
            return
        self._words.setText(text)
        self._words.set_role({"good": LabelRole.GOOD, "": LabelRole.SECONDARY}.get(tone, LabelRole.CAUTION))
        self._bar.setValue(round(part * 100))
        self._bar.setProperty("tone", tone)
        restyle(self._bar)
        if estimate is not None:
            announce(self, text)

    def _describe(self, estimate: Estimate | None) -> tuple[str, str, float]:
        if estimate is None or estimate.strength.value == "empty":
            return self.tr("Six words or more, not a sentence somebody else has written."), "", 0.0
        from wayside.vault.passphrase import REQUIRED_BITS

        part = min(0.95, estimate.bits / REQUIRED_BITS)
        if estimate.strength.value == "good":
            return self.tr("Strong enough."), "good", 1.0
        if estimate.strength.value == "nearly":
            return self.tr("Nearly. One or two more words make it strong enough."), "caution", part
        return (
            self.tr("Too easy to guess. Add more words that have nothing to do with each other."),
            "danger",
            part,
        )


class NewPassphrase(QWidget):
    """Two fields and a meter.

    Signals:
        changed: whether it can be used may have changed.
        submitted: Enter was pressed in the second field.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self.first = PassphraseField(self.tr("Passphrase"))
        self.meter = StrengthMeter()
        self.again = PassphraseField(self.tr("The same once more"))
        for widget in (self.first, self.meter, self.again):
            column.addWidget(widget)
        self._good = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._judge)
        self.first.edited.connect(self._typed)
        self.again.edited.connect(self._typed_again)
        self.first.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self.submitted)

    def name_parts(self, first: str, again: str, meter: str) -> None:
        """Give the fields and the meter the names by which tests and the tour find them."""
        self.first.edit.setObjectName(first)
        self.again.edit.setObjectName(again)
        self.meter.setObjectName(meter)

    def is_usable(self) -> bool:
        """Whether both fields agree on something strong."""
        return self._good and bool(self.first.text()) and self.first.text() == self.again.text()

    def fill_first(self, phrase: str) -> None:
        """Put a phrase into the first field; the second is for the person's own hands."""
        self.first.edit.setText(phrase)
        self.again.clear()
        self._judge()

    def judge_now(self) -> None:
        """Do not wait for a pause in the typing, and say what is missing."""
        self._timer.stop()
        self._judge()
        if not self._good:
            self.first.setFocus()
        elif self.first.text() != self.again.text():
            self.again.set_error(self.tr("The two are not the same yet."))
            self.again.setFocus()

    def take(self) -> str:
        """Return the passphrase and empty both fields."""
        self.again.clear()
        text = self.first.take()
        self._good = False
        self.meter.show_estimate(None)
        return text

    @Slot()
    def _typed(self) -> None:
        self._good = False
        self._timer.start()
        self._compare()

    @Slot()
    def _typed_again(self) -> None:
        self._compare()

    def _compare(self) -> None:
        first, again = self.first.text(), self.again.text()
        # While somebody is still typing the beginning of the right thing there is nothing to complain about.
        differs = bool(again) and not first.startswith(again)
        self.again.set_error(self.tr("This is not the same as above.") if differs else "")
        self.changed.emit()

    @Slot()
    def _judge(self) -> None:
        from wayside.vault import passphrase

        estimate = passphrase.estimate(self.first.text())
        self._good = estimate.strength is passphrase.Strength.GOOD
        self.meter.show_estimate(estimate)
        self._compare()
