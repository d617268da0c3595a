"""A question about a file that has one answer of several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from wayside.ui.context import UiContext
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.labelled_field import LabelledField


class Question(LabelledField):
    """A choice that stands for itself: named, as wide as the dialog, with something to say about it below.

    Args:
        context: looks.
        name: of the widget, for tests and the keyboard.
        label: the question.
        hint: what it is for.
    """

    def __init__(self, context: UiContext, name: str, label: str, hint: str = "") -> None:
        self._look = context.look
        self.choice = Choice(context.look, label, [])
        self.choice.setObjectName(name)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        super().__init__(label, self.choice, hint=hint)

    def set_options(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these; what is chosen stays chosen where it still can be."""
        before = self.choice.current()
        self.choice.clear()
        for key, text in options:
            self.choice.addItem(text, key)
        keys = [key for key, _ in options]
        self.choice.set_current(before if before in keys and before else chosen)

    def answer(self) -> str | None:
        """Return what was chosen, or nothing."""
        return self.choice.current() or None
