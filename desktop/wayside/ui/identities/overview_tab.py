"""The overview of an identity: can one work under it, what is it for, who answers for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.identities.about_card import AboutCard
from wayside.ui.identities.identity_acts import IdentityActs
from wayside.ui.identities.life_card import ActsCard, AuthorisationCard, HistoryCard
from wayside.ui.identities.reading import IdentityView
from wayside.ui.identities.standing_card import StandingCard
from wayside.ui.identities.tab_scroll import TabScroll


class OverviewTab(TabScroll):
    """The overview.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        acts: does what the buttons ask for.
        parent: owner.

    Signals:
        changed: the identity is another way now.
        tab_requested(IdentityTab): somebody wants to see another part of the page.
    """

    changed = Signal()
    tab_requested = Signal(object)

    def __init__(
        self, context: UiContext, desk: Desk, acts: IdentityActs, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.standing = StandingCard(context)
        self.about = AboutCard(context, desk)
        self.authorisation = AuthorisationCard(context)
        self.acts = ActsCard()
        self.history = HistoryCard(context)
        self.fill([self.standing, self.about], [self.authorisation, self.acts, self.history])
        for signal in (self.standing.authorise_requested, self.authorisation.authorise_requested):
            signal.connect(acts.authorise)
        self.standing.start_requested.connect(acts.start)
        self.standing.wake_requested.connect(acts.wake)
        self.standing.review_requested.connect(self._begin_review)
        self.standing.tab_requested.connect(self.tab_requested)
        self.acts.rest_requested.connect(acts.rest)
        self.acts.wake_requested.connect(acts.wake)
        self.acts.retire_requested.connect(acts.retire)
        self.acts.burn_requested.connect(acts.burn)
        acts.refused.connect(self.standing.refuse)
        self.about.changed.connect(self.changed)

    def show_view(self, view: IdentityView) -> None:
        """Show an identity as it is now; what is being typed is left alone."""
        identity = view.standing.identity
        self.standing.show_standing(view.standing)
        self.about.show_identity(identity)
        self.authorisation.show_identity(identity)
        self.acts.show_identity(identity)
        self.history.show_steps(view)

    def _begin_review(self) -> None:
        self.about.begin_review()
        self.ensureWidgetVisible(self.about.review)
