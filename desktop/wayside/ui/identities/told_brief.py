"""What a person was told by which identity, in a few lines, beside the timeline."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui.identities.bearing import Bearing
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work import identities
from wayside.work.identities import Belief

_LONGEST = 200


class ToldBrief(QWidget):
    """A card an identity: "Jonas K. told Heron", what, and what it never says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._rows = RowsBox(gap=Space.M)
        column.addWidget(self._rows)
        self.hide()

    def show_bearing(self, bearing: Bearing) -> None:
        """Show what a person heard."""
        self.setVisible(bool(bearing.beliefs))
        self._rows.show_rows([self._card(bearing, belief) for belief in bearing.beliefs])

    def _card(self, bearing: Bearing, belief: Belief) -> QWidget:
        identity = bearing.identity(belief.identity_id)
        heading = self.tr("{0} told {1}").replace("{1}", short(bearing.name))
        card = Card(heading.replace("{0}", short(identity.name)))
        said = " · ".join(dict.fromkeys(short(told.text) for told in belief.told))
        card.body.addWidget(PlainTextLabel(short(said, _LONGEST), LabelRole.BODY, wrap=True))
        facts, _told = bearing.ledgers.get(identity.id, ((), ()))
        never = identities.topics(facts)
        if never:
            words = self.tr("never: {0}").replace("{0}", short(", ".join(never), _LONGEST))
            card.body.addWidget(PlainTextLabel(words, LabelRole.SECONDARY, wrap=True))
        return card
