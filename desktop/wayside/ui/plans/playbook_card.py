"""A playbook in the list: a card that opens its page."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.people.person.words import short
from wayside.ui.plans.words import language_name, running_count, stage_count
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.sheet_button import SheetButton
from wayside.work.plans import PlaybookId, PlaybookRow

_NAME, _PURPOSE = 80, 150


class PlaybookCard(SheetButton):
    """Name, what it is for, stages, language, how many are on the way with it.

    Args:
        context: looks and the languages.
        row: what to show.
        parent: owner.
    """

    def __init__(self, context: UiContext, row: PlaybookRow, parent: QWidget | None = None) -> None:
        super().__init__(context.look, parent)
        self._row = row
        self.setObjectName(f"playbook_card_{row.id}")
        locale = QLocale()
        name = short(row.name, _NAME)
        facts = [stage_count(row.stages, locale)]
        if row.language:
            facts.append(language_name(row.language, context.languages))
        purpose = short(row.purpose, _PURPOSE) or self.tr("Not said yet what it is for")
        running = running_count(row.plans, locale)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(PlainTextLabel(name, LabelRole.HEADING, wrap=True))
        column.addWidget(PlainTextLabel(purpose, LabelRole.SECONDARY, wrap=True))
        column.addStretch(1)
        column.addWidget(PlainTextLabel("  ·  ".join(facts), LabelRole.SECONDARY, wrap=True))
        chips = QWidget()
        flow = FlowLayout(chips, gap=Space.XS)
        flow.addWidget(Chip(running, Tone.ACCENT if row.plans else Tone.NEUTRAL))
        said = [name, purpose, *facts, running]
        if row.is_retired:
            flow.addWidget(Chip(self.tr("Retired"), Tone.NEUTRAL))
            said.append(self.tr("Retired"))
        column.addWidget(chips)
        self.seal(", ".join(said))

    @property
    def playbook(self) -> PlaybookId:
        """Which playbook this is."""
        return self._row.id
