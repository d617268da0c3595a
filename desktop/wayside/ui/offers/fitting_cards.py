"""What of the catalogue fits a person and why, and what fits but cannot be offered now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities.kept import local_day
from wayside.ui.offers import words
from wayside.ui.offers.person_acts import PersonActs
from wayside.ui.offers.reading import PersonOffers
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.fill_row import FillRow
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work.offers import Match, Offer, OfferId, Uptake

_TITLE = 60
_WHAT = 200


class _Matches(Card):
    """Rows of offers with the reasons; `row` says what stands below each.

    Signals:
        offer_requested(OfferId): somebody wants to see an offer.
    """

    offer_requested = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._shown: object = None
        self.rows = RowsBox(gap=Space.L)
        self.body.setSpacing(Space.M)

    def show_matches(self, view: PersonOffers, matches: tuple[Match, ...]) -> None:
        """Show these."""
        shown = (view.person.id, matches, view.person.is_closed)
        if shown != self._shown:
            self._shown = shown
            self.rows.show_rows([self._row(match, closed=view.person.is_closed) for match in matches])

    def _row(self, match: Match, *, closed: bool) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        offer = match.offer
        name = Button("", Kind.LINK)
        name.set_plain_text(short(offer.fields.title, _TITLE))
        name.setObjectName(f"fit_{offer.id}")
        name.clicked.connect(partial(self._show_offer, offer.id))
        top.addWidget(name)
        top.addStretch(1)
        if not closed:
            self.fill_top(top, match)
        column.addLayout(top)
        column.addWidget(PlainTextLabel(words.because(match.reasons), LabelRole.BODY, wrap=True))
        for text in (short(offer.fields.what, _WHAT), self._details(offer)):
            if text:
                column.addWidget(PlainTextLabel(text, LabelRole.SECONDARY, wrap=True))
        for text in self.remarks(match):
            column.addWidget(PlainTextLabel(text, LabelRole.CAUTION, wrap=True))
        return whole

    def fill_top(self, row: QHBoxLayout, match: Match) -> None:
        """Add what stands beside the name."""

    def remarks(self, match: Match) -> list[str]:
        """Return what speaks against it, in sentences."""
        raise NotImplementedError

    def _details(self, offer: Offer) -> str:
        fields, locale = offer.fields, QLocale()
        until = "" if fields.valid_until is None else say.exact_day(fields.valid_until, locale)
        left = words.places(offer, locale)
        parts = [
            words.kind_name(fields.kind),
            isolated(short(fields.place)) if fields.place else "",
            words.ages(fields, locale),
            isolated(short(fields.language)) if fields.language else "",
            self.tr("until {0}").replace("{0}", until) if until else "",
            self.tr("places left: {0}").replace("{0}", left) if left else "",
        ]
        return "  ·  ".join(part for part in parts if part)

    def _show_offer(self, offer: OfferId, _checked: bool = False) -> None:
        self.offer_requested.emit(offer)


class FittingCard(_Matches):
    """What may be offered and has a word in common with what is known about a person; below it, everything else.

    Args:
        context: looks and the clock.
        acts: what is done.
        parent: owner.

    Signals:
        catalogue_requested: somebody wants to see the catalogue.
    """

    catalogue_requested = Signal()

    def __init__(self, context: UiContext, acts: PersonActs, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_heading(self.tr("What fits"))
        self._acts = acts
        self._nothing = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self.other = Choice(context.look, self.tr("Something else from the catalogue"), [])
        self.other.setObjectName("offers_other")
        self.offer_other = Button(self.tr("Offer it"))
        self.offer_other.setObjectName("offers_offer_other")
        self.offer_other.setAccessibleName(self.tr("Offer what is chosen"))
        self.offer_other.clicked.connect(self._offer_other)
        self._else = FillRow(
            PlainTextLabel(self.tr("Something else"), LabelRole.SECONDARY), self.other, self.offer_other
        )
        self.catalogue = Button(self.tr("Open the catalogue"), Kind.LINK)
        self.catalogue.setObjectName("offers_catalogue")
        self.catalogue.clicked.connect(self.catalogue_requested)
        self._note = PlainTextLabel(
            self.tr(
                "Words are compared, nothing more. Likes, needs and fears stand on the overview;"
                " language and the way there you know better."
            ),
            LabelRole.FAINT,
            wrap=True,
        )
        self._minded = PlainTextLabel("", LabelRole.CAUTION, wrap=True)
        self._others: dict[str, Match] = {}
        self.other.currentIndexChanged.connect(self._say_what_to_mind)
        for part in (self._nothing, self.rows, self._else, self._minded, self._note):
            self.body.addWidget(part)
        self.body.addWidget(self.catalogue, 0, Qt.AlignmentFlag.AlignLeading)

    def show_view(self, view: PersonOffers) -> None:
        """Show what fits a person."""
        self.show_matches(view, view.fitting)
        self._nothing.setVisible(not view.fitting)
        self._nothing.setText(self._why_nothing(view))
        titles = [(str(one.offer.id), short(one.offer.fields.title, _TITLE)) for one in view.others]
        self._others = {str(one.offer.id): one for one in view.others}
        if titles != [(self.other.itemData(at), self.other.itemText(at)) for at in range(self.other.count())]:
            chosen = self.other.current()
            self.other.clear()
            for key, title in titles:
                self.other.addItem(title, key)
            self.other.set_current(chosen)
        self._else.setVisible(bool(titles) and not view.person.is_closed)
        self._say_what_to_mind()

    def _say_what_to_mind(self) -> None:
        """Say of what is chosen what is said of what fits."""
        chosen = self._others.get(self.other.current())
        said = self.remarks(chosen) if chosen is not None else []
        self._minded.setText("\n".join(said))
        self._minded.setVisible(bool(said) and self._else.isVisibleTo(self))

    def _why_nothing(self, view: PersonOffers) -> str:
        fields = view.person.fields
        if not fields.likes.strip() and not fields.needs.strip():
            return self.tr(
                "Nothing is written under likes and needs yet, so nothing can be compared. Write it on the overview."
            )
        if view.going_on:
            return self.tr("Nothing else that may be offered has a word in common with likes and needs.")
        return self.tr("Nothing that may be offered has a word in common with likes and needs.")

    def fill_top(self, row: QHBoxLayout, match: Match) -> None:
        """Add the button that offers it."""
        title = match.offer.fields.title
        offer_it = Button(self.tr("Offer it"))
        offer_it.setObjectName(f"offer_it_{match.offer.id}")
        offer_it.setAccessibleName(self.tr("Offer it: {0}").replace("{0}", isolated(short(title))))
        offer_it.clicked.connect(partial(self._offer, match.offer.id, title))
        row.addWidget(offer_it)

    def remarks(self, match: Match) -> list[str]:
        """Return the doubts, then what to mind."""
        locale, today = QLocale(), local_day(self._context.now_ms())
        said = [words.doubt(found, match.reasons, match.offer.fields, locale) for found in match.doubts]
        return said + [words.caution(found, match.offer, today, locale) for found in match.cautions]

    def _offer(self, offer: OfferId, title: str, _checked: bool = False) -> None:
        self._acts.step(offer, title, Uptake.OFFERED)

    def _offer_other(self) -> None:
        key = self.other.current()
        if key:
            self._acts.step(OfferId(int(key)), self.other.currentText(), Uptake.OFFERED)


class HinderedCard(_Matches):
    """What has a word in common with what is known about a person and must not be offered now."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_heading(self.tr("Fits, but cannot be offered now"))
        self.body.addWidget(self.rows)
        self.hide()

    def show_view(self, view: PersonOffers) -> None:
        """Show it; without any the card takes no room."""
        self.show_matches(view, view.hindered)
        self.setVisible(bool(view.hindered))

    def remarks(self, match: Match) -> list[str]:
        """Return why not."""
        return [words.hindrance(found, match.offer, QLocale()) for found in match.hindrances]
