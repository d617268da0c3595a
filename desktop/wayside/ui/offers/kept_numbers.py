"""Numbers and words of an offer that are kept as they are typed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRegularExpression, QSignalBlocker, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import say
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import KeptField, KeptText
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.offers import OfferFields

Ages = tuple[int | None, int | None]


class NumberLine(QLineEdit):
    """A line that takes digits only, or nothing.

    Args:
        digits: how many at most.
        parent: owner.
    """

    def __init__(self, digits: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = digits
        # In every script: somebody may type ١٦.
        self.setValidator(QRegularExpressionValidator(QRegularExpression(rf"\p{{Nd}}{{0,{digits}}}"), self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * (digits + 4) + 2 * Space.M)

    def number(self) -> int | None:
        """Return the number, or nothing."""
        return int(self.text()) if self.text() else None

    def set_number(self, number: int | None) -> None:
        """Show a number, or nothing, without telling anybody."""
        if self.number() != number:
            blocker = QSignalBlocker(self)
            locale = QLocale()
            locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
            self.setText("" if number is None else say.number(number, locale))
            del blocker


class KeptAges(KeptField[Ages]):
    """From which age to which; either may be left open."""

    def __init__(self, desk: Desk, label: str, state: SaveLine, *, hint: str = "") -> None:
        self.least, self.most = NumberLine(3), NumberLine(3)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.least)
        row.addWidget(PlainTextLabel("–", LabelRole.SECONDARY))
        row.addWidget(self.most)
        row.addStretch(1)
        pair.setFocusProxy(self.least)
        super().__init__(desk, label, pair, state, hint=hint, touched=Touched.OFFERS)
        self.least.setAccessibleName(self.tr("Youngest age"))
        self.most.setAccessibleName(self.tr("Oldest age"))
        for line in (self.least, self.most):
            line.textChanged.connect(self.keeper.touch)

    def value(self) -> Ages:
        """Return both ages."""
        return self.least.number(), self.most.number()

    def _show_value(self, value: Ages) -> None:
        self.least.set_number(value[0])
        self.most.set_number(value[1])

    def _on_failed(self, error: WaysideError) -> None:
        if error.code is ErrorCode.VALUE_INVALID:
            self.set_error(
                self.tr("Not kept: the first age must not be above the second, nor any above 120.")
            )
        else:
            super()._on_failed(error)


class KeptNumber(KeptField[int | None]):
    """One number, or nothing."""

    def __init__(self, desk: Desk, label: str, state: SaveLine, *, hint: str = "") -> None:
        self.line = NumberLine(5)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        row.addStretch(1)
        holder.setFocusProxy(self.line)
        super().__init__(desk, label, holder, state, hint=hint, touched=Touched.OFFERS)
        self.line.textChanged.connect(self.keeper.touch)

    def value(self) -> int | None:
        """Return the number."""
        return self.line.number()

    def _show_value(self, value: int | None) -> None:
        self.line.set_number(value)


class KeptWords(KeptText):
    """Words and phrases, one on each line."""

    def _means(self, value: str) -> bool:
        return words_of(self.value()) == words_of(value)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words and phrases of a text that has one on each line."""
    return tuple(word for word in (" ".join(line.split()) for line in text.splitlines()) if word)


def lines_of(fields: OfferFields) -> str:
    """Return what an offer answers as lines."""
    return "\n".join(fields.serves)
