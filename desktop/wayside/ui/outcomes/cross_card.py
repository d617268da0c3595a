"""The people of a report told apart: by tone, content, method, mode, kind of identity, platform, playbook."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from wayside.ui.outcomes.figures import has_hidden, table_heads, table_rows
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.figure_table import FigureTable
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.outcomes import Dimension, Report, Table
from wayside.work.outcomes.words import Words


class TableCard(Card):
    """A table of the report with what has to be said about it.

    Args:
        look: colours and sizes.
        heading: of the card.
        name: of the table, for object names.
        nothing: said where there is nothing to count.
        parent: owner.
    """

    def __init__(
        self, look: Appearance, heading: str, name: str, nothing: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, parent=parent)
        self._nothing_text = nothing
        self.table = FigureTable(look, heading)
        self.table.setObjectName(f"table_{name}")
        self._nothing = PlainTextLabel(nothing, LabelRole.SECONDARY, wrap=True)
        self._note = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._note.setObjectName(f"table_note_{name}")
        self.body.setSpacing(Space.S)
        # First, so that Tab comes to it first.
        above = self.made_above(look)
        if above is not None:
            self.body.addWidget(above, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.table, self._nothing, self._note):
            self.body.addWidget(part)

    def made_above(self, _look: Appearance) -> QWidget | None:
        """Return what stands above the table, if anything does."""
        return None

    def show_table(self, table: Table, hide_below: int, words: Words, more: str = "") -> None:
        """Show a table, or say why there is none; below it, perhaps, something more."""
        locale = QLocale()
        empty = not any(table.totals)
        shown = not empty and not table.withheld
        self.table.setVisible(shown)
        self.table.set_name(words[table.name])
        self.table.show_figures(
            table_heads(table, words, locale), table_rows(table, words, locale) if shown else ()
        )
        self._nothing.setText(self._nothing_text if empty else words["withheld"])
        self._nothing.setVisible(not shown)
        notes = [more] if more else []
        if shown and has_hidden(table):
            notes.append(words["hidden"].format(hide_below=hide_below))
        if shown and table.pooled:
            notes.append(words["pooled"].format(pooled=table.pooled))
        self._note.setText("\n".join(notes))
        self._note.setVisible(bool(notes))


class CrossCard(TableCard):
    """One of the cross-tables at a time.

    Args:
        look: colours and sizes.
        parent: owner.
    """

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(look, " ", "cross", " ", parent)
        self.set_heading(self.tr("Told apart"))
        self._nothing_text = self.tr("Nobody was contacted in this period.")
        self._report: Report | None = None
        self._words: Words = {}
        self._opening = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self.body.addWidget(self._opening)
        self.choice.chosen.connect(lambda _key: self._show())

    def made_above(self, look: Appearance) -> QWidget:
        """Return the choice of what people are told apart by."""
        self.choice = Choice(look, self.tr("Told apart by"), self._options())
        self.choice.setObjectName("outcomes_dimension")
        return self.choice

    def _options(self) -> list[tuple[str, str]]:
        return [
            (Dimension.TONE.value, self.tr("By tone")),
            (Dimension.CONTENT.value, self.tr("By content")),
            (Dimension.METHOD.value, self.tr("By method")),
            (Dimension.MODE.value, self.tr("By mode")),
            (Dimension.IDENTITY.value, self.tr("By kind of identity")),
            (Dimension.PLATFORM.value, self.tr("By platform")),
            (Dimension.PLAYBOOK.value, self.tr("By playbook")),
        ]

    def show_report(self, report: Report, words: Words) -> None:
        """Show the table that is chosen."""
        self._report, self._words = report, words
        self._show()

    def _show(self) -> None:
        if self._report is None:
            return
        key = self.choice.current()
        table = next(table for table in self._report.tables if table.name == key)
        self.show_table(table, self._report.hide_below, self._words)
        self._opening.setText(self._words["opening"])
