"""What the steps of the assistant have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel


class Step(QWidget):
    """A title, a sentence, and something to do.

    Signals:
        changed: whether it is possible to go on may have changed.
        go_on: Enter was pressed where it means "next".

    Attributes:
        body: put content here.

    Args:
        title: what this step is about.
        text: why, in one or two sentences.
        parent: owner.
    """

    changed = Signal()
    go_on = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.XS)
        outer.addWidget(PlainTextLabel(title, LabelRole.DISPLAY, wrap=True))
        outer.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        outer.addSpacing(Space.L)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        outer.addLayout(self.body)

    def next_text(self) -> str:
        """Return what the button that goes on says."""
        return self.tr("Next")

    def can_go_on(self) -> bool:
        """Whether this step is done."""
        return True

    def explain(self) -> None:
        """Say beside the field what is still missing; called when somebody wants to go on too early."""

    def first_focus(self) -> QWidget:
        """Return the widget that should have the keyboard."""
        return self
