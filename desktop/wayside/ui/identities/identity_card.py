"""An identity in the list: a card that opens its page."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities import words
from wayside.ui.identities.kept import local_day
from wayside.ui.identities.reading import IdentityRow
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.band_mark import BandMark, band_of
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.sheet_button import SheetButton
from wayside.work.identities import IdentityId, IdentityState

_NO_CHIP = frozenset({IdentityState.BURNED, IdentityState.RETIRED, IdentityState.RESTING})
"""States whose obstacle says the same as the state's own chip."""


class IdentityCard(SheetButton):
    """Mark, name, kind, state, where it is used, who answers for it, and what stands in the way.

    Args:
        context: looks and the clock.
        row: what to show.
        parent: owner.
    """

    def __init__(self, context: UiContext, row: IdentityRow, parent: QWidget | None = None) -> None:
        super().__init__(context.look, parent)
        self._context = context
        self._row = row
        self.setObjectName(f"identity_card_{row.standing.identity.id}")
        self._lines: list[str] = []
        self._build()
        self.seal(", ".join(self._lines))

    @property
    def identity(self) -> IdentityId:
        """Which identity this is."""
        return self._row.standing.identity.id

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.XS)
        column.addLayout(self._top())
        column.addSpacing(Space.XS)
        for text in self._facts():
            column.addWidget(ElidedLabel(text, LabelRole.SECONDARY))
            self._lines.append(text)
        chips = self._chips()
        if chips:
            column.addSpacing(Space.XS)
            holder = QWidget()
            flow = FlowLayout(holder, gap=Space.XS)
            for text, tone in chips:
                flow.addWidget(Chip(text, tone))
                self._lines.append(text)
            column.addWidget(holder)
        column.addStretch(1)

    def _top(self) -> QHBoxLayout:
        identity = self._row.standing.identity
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        mark = BandMark(self._context.look, identity.fields.band)
        beside = QVBoxLayout()
        beside.addSpacing((Chip("").sizeHint().height() - mark.sizeHint().height()) // 2)
        beside.addWidget(mark)
        beside.addStretch(1)
        top.addLayout(beside)
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.addWidget(PlainTextLabel(words.spoken_name(identity), LabelRole.STRONG))
        kind, state = words.kind_name(identity.fields.kind), words.state_name(identity.state)
        flow.addWidget(Chip(kind))
        flow.addWidget(Chip(state, words.STATE_TONES[identity.state]))
        self._lines += [identity.name, kind, state]
        top.addWidget(holder, 1)
        return top

    def _facts(self) -> list[str]:
        standing, locale = self._row.standing, QLocale()
        people = self._row.people
        number = self.tr("1 person") if people == 1 else self.tr("%Ln people", "", people)
        if not people:
            number = self.tr("met nobody yet")
        where = words.platforms(standing.accounts) or self.tr("no account yet")
        lines = [f"{where}  ·  {number}"]
        if standing.identity.state.is_final:
            if self._row.burn is not None:
                done, steps = (say.number(count, locale) for count in self._row.burn)
                lines.append(self.tr("Procedure: {0} of {1} steps done").format(done, steps))
        else:
            today = local_day(self._context.now_ms())
            lines.append(words.authorisation(standing.identity.fields, today, locale))
        return lines

    def _chips(self) -> list[tuple[str, Tone]]:
        standing = self._row.standing
        if standing.identity.state in _NO_CHIP and len(standing.obstacles) < 2:
            found = []
        else:
            found = [(words.obstacle_chip(obstacle), Tone.CAUTION) for obstacle in standing.obstacles]
        found += [(words.caution_chip(caution), Tone.CAUTION) for caution in standing.warnings]
        return [chip for chip in found if chip[0] != words.state_name(standing.identity.state)]

    def focus_color(self) -> QColor:
        """Return the band's colour."""
        return QColor(band_of(self._look, self._row.standing.identity.fields.band).strong)
