"""The passphrase: drawn at random, or one's own."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wayside.ui.first_run.step import Step
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.unlock.new_passphrase import NewPassphrase
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.vault import passphrase


class PhraseStep(Step):
    """Offers six words and takes any passphrase that is as hard to guess.

    Args:
        look: size of text.
        parent: owner.
    """

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Choose a passphrase"),
            self.tr("It opens the vault and is kept nowhere, so nobody can look it up or reset it for you."),
            parent,
        )
        self._look = look
        self.body.addWidget(self._make_offer())
        self.form = NewPassphrase()
        self.form.name_parts("first_run_phrase", "first_run_phrase_again", "first_run_strength")
        self.form.changed.connect(self.changed)
        self.form.submitted.connect(self.go_on)
        self.body.addWidget(self.form)
        self._draw()

    def next_text(self) -> str:
        """Return what happens next."""
        return self.tr("Make the vault")

    def can_go_on(self) -> bool:
        """Whether there is a strong passphrase, typed twice."""
        return self.form.is_usable()

    def explain(self) -> None:
        """Judge at once."""
        self.form.judge_now()

    def first_focus(self) -> QWidget:
        """Return the button that takes the offer."""
        return self._use

    def _make_offer(self) -> Card:
        card = Card(self.tr("Six words, drawn at random"))
        card.body.setSpacing(Space.S)
        self._phrase = PlainTextLabel("", LabelRole.LARGE, wrap=True)
        self._phrase.setObjectName("first_run_phrase_generated")
        card.body.addWidget(self._phrase)
        hint = self.tr(
            "Nobody can guess them. Write them on paper until you know them by heart, then destroy the paper."
        )
        card.body.addWidget(PlainTextLabel(hint, LabelRole.SECONDARY, wrap=True))
        self._use = Button(self.tr("Use this one"))
        self._use.setObjectName("first_run_use")
        self._use.clicked.connect(self._take_offer)
        another = Button(self.tr("Another one"))
        another.setObjectName("first_run_another")
        another.clicked.connect(self._draw)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self._use)
        flow.addWidget(another)
        card.body.addWidget(row)
        return card

    @Slot()
    def _draw(self) -> None:
        phrase = passphrase.generate()
        self._phrase.setText(phrase)
        self._phrase.setAccessibleName(self.tr("Offered passphrase: {phrase}").format(phrase=phrase))

    @Slot()
    def _take_offer(self) -> None:
        self.form.fill_first(self._phrase.text())
        self.form.again.set_hint(
            self.tr("Type the six words once yourself, so that you know they are on your paper.")
        )
        self.form.again.edit.setFocus()
