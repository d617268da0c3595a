"""The first step: a vault of one's own, or a look around."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.first_run.step import Step
from wayside.ui.theme.tokens import Space
from wayside.ui.unlock.column import link_row
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel


class WelcomeStep(Step):
    """Two cards and two links.

    Signals:
        new_asked: a vault of one's own.
        sample_asked: a vault with invented work in it.
        existing_asked: a vault that is there already.
        chapter_asked: what Wayside protects.
    """

    new_asked = Signal()
    sample_asked = Signal()
    existing_asked = Signal()
    chapter_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Wayside"),
            self.tr(
                "The encrypted desk of one outreach worker. Everything you write stays in one "
                "encrypted folder "
                "on this computer, called a vault. Nothing is sent anywhere."
            ),
            parent,
        )
        self.new = Button(self.tr("Make a new vault"), Kind.PRIMARY)
        self.new.setObjectName("first_run_new")
        self.new.clicked.connect(self.new_asked)
        self._add_choice(
            self.tr("Your own work"),
            self.tr("Choose a name, a place and a passphrase. This takes about three minutes."),
            self.new,
        )
        sample = Button(self.tr("Open a sample vault to look around"))
        sample.setObjectName("first_run_sample")
        sample.clicked.connect(self.sample_asked)
        self._add_choice(
            self.tr("Just looking"),
            self.tr("A vault with invented people and notes. Try everything; nothing in it is real."),
            sample,
        )
        existing = Button(self.tr("Open an existing vault…"), Kind.LINK)
        existing.setObjectName("first_run_existing")
        existing.clicked.connect(self.existing_asked)
        chapter = Button(self.tr("What it protects, and what it cannot"), Kind.LINK)
        chapter.setObjectName("first_run_promise")
        chapter.clicked.connect(self.chapter_asked)
        for link in (existing, chapter):
            self.body.addLayout(link_row(link))
        self.body.setSpacing(Space.M)

    def first_focus(self) -> QWidget:
        """Return the choice most people want."""
        return self.new

    def _add_choice(self, heading: str, text: str, button: Button) -> None:
        card = Card()
        card.setAccessibleName(heading)
        card.body.setSpacing(Space.S)
        card.body.addWidget(PlainTextLabel(heading, LabelRole.STRONG, wrap=True))
        card.body.addWidget(PlainTextLabel(text, LabelRole.SECONDARY, wrap=True))
        card.body.addSpacing(Space.XS)
        card.body.addWidget(button)
        self.body.addWidget(card)
