"""The part of the tour with a plan and an offer: made once, used with the person."""

from __future__ import annotations

from PySide6.QtCore import Qt

from wayside.ui.shell.page import PersonTab
from wayside.ui.tour import eyes, words
from wayside.ui.tour.driver import Driver, Steps, Until

_FIRST = 1
"""The number of the first playbook and of the first offer of a vault."""


def open_person(driver: Driver, tab: PersonTab | None = None) -> Steps:
    """Go to the first person, and to a tab of the page."""
    yield from driver.click("rail_people")
    yield Until("the person is listed", lambda: eyes.rows(driver, "people_table") == 1)
    yield from driver.keyboard("people_table")
    driver.hands.press(Qt.Key.Key_Home)
    driver.hands.press(Qt.Key.Key_Return)
    yield from driver.shown("person_title")
    if tab is not None:
        yield from open_person_tab(driver, tab)


def open_person_tab(driver: Driver, tab: PersonTab) -> Steps:
    """Open a tab of the person's page."""
    yield from eyes.open_tab(driver, "person_tabs", list(PersonTab).index(tab))


def make_plan(driver: Driver) -> Steps:
    """Take the playbooks that come along, and begin a plan from the first."""
    driver.say("begin a plan from a playbook")
    yield from driver.click("rail_plans")
    yield from driver.click("plans_starters")
    yield from driver.shown(f"playbook_card_{_FIRST}")
    yield from driver.picture("playbooks")
    yield from driver.click(f"playbook_card_{_FIRST}")
    yield from driver.shown("playbook_title")
    yield from driver.picture("playbook")
    yield from open_person(driver, PersonTab.PLAN)
    yield from driver.shown(f"plan_use_{_FIRST}")
    yield from driver.picture("plan-begin")
    yield from driver.click(f"plan_use_{_FIRST}")
    yield from driver.fill("plan_next_move", words.NEXT_MOVE)
    yield Until("the plan is saved", lambda: eyes.is_saved(driver, "plan_saved"))
    yield from driver.picture("plan")
    yield from driver.fill("promise_line", words.PROMISE)
    yield from driver.click("promise_add")
    yield from driver.shown("promise_kept_1")


def make_offer(driver: Driver) -> Steps:
    """Write down what can be offered, and who made sure that it is safe."""
    driver.say("write down what can be offered")
    yield from driver.click("rail_offers")
    yield from driver.click("offers_first")
    yield from driver.fill("new_offer_name", words.OFFER)
    yield from driver.fill("new_offer_what", words.OFFER_IS)
    yield from driver.picture("new-offer")
    yield from driver.click("new_offer_add")
    yield Until("the dialog is gone", lambda: driver.hands.shown("new_offer") is None)
    yield from driver.fill("offer_serves", words.OFFER_SERVES)
    yield from driver.click("offer_check")
    yield from driver.keyboard("offer_safety")
    driver.hands.press(Qt.Key.Key_Down)
    yield from driver.fill("offer_checked_by", words.ROLE)
    yield Until("the check is saved", lambda: eyes.is_saved(driver, "offer_safety_saved"))
    yield from driver.picture("offer")


def offer_it(driver: Driver) -> Steps:
    """Offer it to the person it fits."""
    driver.say("offer it to whom it fits")
    yield from open_person(driver, PersonTab.OFFERS)
    yield from driver.shown(f"offer_it_{_FIRST}")
    yield from driver.picture("offers-that-fit")
    yield from driver.click(f"offer_it_{_FIRST}")
    yield from driver.shown(f"made_{_FIRST}")
    yield from driver.picture("offer-made")
