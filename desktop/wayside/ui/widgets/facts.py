"""Names and values in two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


class Facts(QWidget):
    """A short list.

    Args:
        wrap: break long values; the names then keep their width.
        parent: owner.
    """

    def __init__(self, *, wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrap = wrap
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1 if wrap else 0, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these in place of those before."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(facts):
            role = LabelRole.SECONDARY if self._wrap else LabelRole.BODY
            self._grid.addWidget(PlainTextLabel(name, role, wrap=not self._wrap), row, 0)
            value_role = LabelRole.BODY if self._wrap else LabelRole.STRONG
            # A paragraph begins on the side of its own script; these stand beside their names, whatever they are in.
            mark = _RIGHT_TO_LEFT if self.isRightToLeft() else _LEFT_TO_RIGHT
            shown = f"{mark}{value}" if self._wrap else value
            self._grid.addWidget(PlainTextLabel(shown, value_role, wrap=self._wrap), row, 1)
