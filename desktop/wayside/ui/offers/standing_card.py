"""Whether an offer may be made today, and why not."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day
from wayside.ui.offers import words
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work import offers
from wayside.work.offers import Caution, Hindrance, Offer


class OfferStandingCard(Card):
    """Hindrances first, then what to mind.

    Args:
        context: looks and the clock.
        parent: owner.

    Signals:
        back_requested: somebody wants it back in the catalogue.
        check_requested: somebody wants to say what was found.
    """

    back_requested = Signal()
    check_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("May it be offered today?"))
        self._context = context
        self._shown: list[tuple[object, str]] | None = None
        self._good = PlainTextLabel("", LabelRole.GOOD, wrap=True)
        self._rows = RowsBox()
        self.body.setSpacing(Space.S)
        self.body.addWidget(self._good)
        self.body.addWidget(self._rows)

    def show_offer(self, offer: Offer) -> None:
        """Show how an offer stands today."""
        locale, today = QLocale(), local_day(self._context.now_ms())
        hindered, minded = offers.hindrances(offer, today), offers.cautions(offer, today)
        found: list[tuple[object, str]] = [(one, words.hindrance(one, offer, locale)) for one in hindered]
        found += [(one, words.caution(one, offer, today, locale)) for one in minded]
        self._good.setText(
            self.tr("Yes. Nothing stands in the way.") if not minded else self.tr("Yes, if you mind this:")
        )
        self._good.setVisible(not hindered)
        if found != self._shown:
            self._shown = found
            self._rows.show_rows([self._notice(one, text) for one, text in found])

    def _notice(self, found: object, text: str) -> QWidget:
        tone = Tone.DANGER if found is Hindrance.NOT_SAFE else Tone.CAUTION
        action = ""
        if found is Hindrance.RETIRED:
            action = self.tr("Take it back in")
        elif found in (Hindrance.NOT_CHECKED, Caution.CHECK_IS_OLD):
            action = self.tr("Note a check")
        notice = InlineNotice(self._context.look, text, tone, action=action)
        if found is Hindrance.RETIRED:
            notice.button.setObjectName("offer_back")
            notice.action_requested.connect(self.back_requested)
        else:
            notice.button.setObjectName("offer_check")
            notice.action_requested.connect(self.check_requested)
        return notice
