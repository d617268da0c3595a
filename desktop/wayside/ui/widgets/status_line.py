"""A quiet word about what the program did: saved, and when."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel


class StatusLine(PlainTextLabel):
    """A live region: changes are spoken to screen readers, repeated "saved" only once."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__("", LabelRole.FAINT, wrap=True, parent=parent)
        self._spoken = ""

    def say(self, text: str) -> None:
        """Show something neutral."""
        self._show(text, LabelRole.FAINT, text)

    def saved(self, clock: str) -> None:
        """Show that everything is saved.

        Args:
            clock: the local time of it, as a person reads it.
        """
        self._show(self.tr("Saved {0}").format(clock), LabelRole.FAINT, self.tr("Saved"))

    def fail(self, text: str) -> None:
        """Show that something went wrong, and interrupt a screen reader for it."""
        self._show(text, LabelRole.DANGER, text)

    def clear(self) -> None:
        """Show nothing."""
        self._show("", LabelRole.FAINT, "")

    def _show(self, text: str, role: LabelRole, spoken: str) -> None:
        self.set_role(role)
        self.setText(text)
        if spoken != self._spoken:
            self._spoken = spoken
            announce(self, spoken, urgent=role is LabelRole.DANGER)
