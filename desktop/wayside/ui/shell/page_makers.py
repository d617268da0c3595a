"""The pages of the frame by their names, each loaded and built when somebody first goes there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.shell.page import Area, Page, Place, Shortcut

_PERSON = "person"
_IDENTITY = "identity"
_PLAYBOOK = "playbook"
_OFFER = "offer"
_OF_IDENTITIES = ("words", "letter")
"""Topics of the identities that are pages of their own."""


@runtime_checkable
class ShowsKeys(Protocol):
    """A page that lists the keys that work everywhere."""

    def show_keys(self, shortcuts: Sequence[Shortcut]) -> None:
        """Take the keys."""


def page_name(place: Place) -> str:
    """Return the name of the page that shows a place."""
    if place.person is not None:
        return _PERSON
    if place.identity is not None:
        return _IDENTITY
    if place.playbook is not None:
        return _PLAYBOOK
    if place.offer is not None:
        return _OFFER
    if place.area is Area.IDENTITIES and place.topic in _OF_IDENTITIES:
        return f"{place.area.value}-{place.topic}"
    return place.area.value


def make_page(name: str, context: UiContext, desk: Desk, parent: QWidget) -> Page:
    """Build a page."""
    return _MAKERS[name](context, desk, parent)


def _today(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.today.today_page import TodayPage

    return TodayPage(context, desk, parent)


def _people(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.people.people_page import PeoplePage

    return PeoplePage(context, desk, parent)


def _person(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.people.person_page import PersonPage

    return PersonPage(context, desk, parent)


def _plans(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.plans.plans_page import PlansPage

    return PlansPage(context, desk, parent)


def _playbook(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.plans.playbook_page import PlaybookPage

    return PlaybookPage(context, desk, parent)


def _offers(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.offers.offers_page import OffersPage

    return OffersPage(context, desk, parent)


def _offer(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.offers.offer_page import OfferPage

    return OfferPage(context, desk, parent)


def _identities(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.identities.identities_page import IdentitiesPage

    return IdentitiesPage(context, desk, parent)


def _identity(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.identities.identity_page import IdentityPage

    return IdentityPage(context, desk, parent)


def _words(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.identities.words_page import WordsPage

    return WordsPage(context, desk, parent)


def _letter(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.identities.letter_page import LetterPage

    return LetterPage(context, desk, parent)


def _outcomes(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.outcomes.outcomes_page import OutcomesPage

    return OutcomesPage(context, desk, parent)


def _settings(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.settings.settings_page import SettingsPage

    return SettingsPage(context, desk, parent)


def _handbook(context: UiContext, desk: Desk, parent: QWidget) -> Page:
    from wayside.ui.shell.handbook_area import HandbookArea

    return HandbookArea(context, desk, parent)


_MAKERS: dict[str, Callable[[UiContext, Desk, QWidget], Page]] = {
    Area.TODAY.value: _today,
    Area.PEOPLE.value: _people,
    _PERSON: _person,
    Area.PLANS.value: _plans,
    _PLAYBOOK: _playbook,
    Area.OFFERS.value: _offers,
    _OFFER: _offer,
    Area.IDENTITIES.value: _identities,
    _IDENTITY: _identity,
    f"{Area.IDENTITIES.value}-words": _words,
    f"{Area.IDENTITIES.value}-letter": _letter,
    Area.OUTCOMES.value: _outcomes,
    Area.SETTINGS.value: _settings,
    Area.HANDBOOK.value: _handbook,
}
