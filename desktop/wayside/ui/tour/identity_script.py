"""The part of the tour with an alias: authorised, kept apart, and a message that would have given it away."""

from __future__ import annotations

from PySide6.QtCore import Qt

from wayside.ui.tour import case_script, eyes, words
from wayside.ui.tour.driver import Driver, Steps, Until
from wayside.work.identities import IdentityId, WatchKind

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_OVERVIEW, _ACCOUNTS, _FACTS = range(3)
_FIRST = IdentityId(1)
"""The number of the first identity of a vault."""


def make_alias(driver: Driver) -> Steps:
    """Make an alias, have it authorised, and accept what its platform demands."""
    driver.say("make an alias")
    yield from driver.click("rail_identities")
    yield from driver.shown("identities_page")
    yield from driver.picture("identities-empty")
    driver.hands.press(Qt.Key.Key_N, _CONTROL)
    yield from driver.fill("new_identity_name", words.ALIAS)
    yield from driver.click("kind_alias")
    yield from driver.fill("new_identity_purpose", words.PURPOSE)
    yield from driver.picture("new-identity")
    yield from driver.click("new_identity_add")
    yield Until("the dialog is gone", lambda: driver.hands.shown("new_identity") is None)
    yield from driver.shown("standing_not-authorised")
    yield from driver.picture("identity-not-authorised")
    driver.say("note who authorised it")
    yield from driver.click("standing_do_not-authorised")
    yield from driver.fill("authorise_by", words.ROLE)
    yield from driver.fill("authorise_until", words.AUTHORISED_UNTIL)
    yield from driver.picture("authorise")
    yield from driver.click("authorise_do")
    yield Until("the dialog is gone", lambda: driver.hands.shown("authorise_dialog") is None)
    yield from _add_account(driver)
    driver.say("say what the alias is")
    yield from eyes.open_tab(driver, "identity_tabs", _FACTS)
    yield from driver.fill("fact_line", words.AGE)
    yield from driver.click("fact_add")
    yield from driver.shown("fact_1")
    yield from driver.picture("identity-facts")


def _add_account(driver: Driver) -> Steps:
    driver.say("add an account, and note who accepts the platform's rule")
    yield from eyes.open_tab(driver, "identity_tabs", _ACCOUNTS)
    yield from driver.fill("account_platform", words.ACCOUNT_PLATFORM)
    driver.hands.press(Qt.Key.Key_Return)
    yield from driver.keyboard("account_handle")
    driver.hands.type(words.ACCOUNT)
    yield from driver.click("account_add")
    yield from driver.shown("rule_accept")
    yield from driver.picture("identity-accounts")
    yield from driver.click("rule_accept")
    yield from driver.fill("accept_role", words.ROLE)
    yield from driver.picture("accept-rule")
    yield from driver.click("accept_do")
    yield from driver.shown("rule_accepted")


def say_what_gives_away(driver: Driver) -> Steps:
    """Put a word of the worker's own life on the list."""
    driver.say("say what gives you away")
    yield from driver.click("rail_identities")
    yield from driver.click("identities_open_words")
    yield from driver.click("watch_line")
    yield from driver.keyboard("watch_line")
    driver.hands.press(Qt.Key.Key_Backtab, _SHIFT)
    yield from driver.keyboard("watch_kind")
    driver.hands.press(Qt.Key.Key_Down, times=int(WatchKind.WORKPLACE))
    yield from driver.fill("watch_line", words.WORKPLACE)
    yield from driver.click("watch_add")
    yield from driver.click("watch_show")
    yield from driver.picture("words-that-give-you-away")


def work_as_alias(driver: Driver) -> Steps:
    """Choose who to work as, and where."""
    driver.say("work as the alias")
    yield from driver.click("top_identity")
    yield from driver.shown(f"identity_where_{_FIRST}")
    yield from driver.keyboard(f"identity_use_{_FIRST}")
    driver.hands.press(Qt.Key.Key_Backtab, _SHIFT)
    yield from driver.keyboard(f"identity_where_{_FIRST}")
    driver.hands.press(Qt.Key.Key_Down)
    yield from driver.picture("who-you-work-as")
    yield from driver.click(f"identity_use_{_FIRST}")
    yield Until("the choice is gone", lambda: driver.hands.shown("identity_choice") is None)


def write_message(driver: Driver) -> Steps:
    """Write a message that gives something away, write it anew, copy it, and note that it was sent."""
    hands = driver.hands
    driver.say("write a message that gives something away")
    yield from case_script.open_person(driver)
    hands.press(Qt.Key.Key_M, _CONTROL)
    yield from driver.keyboard("composer_editor")
    hands.type(words.DRAFT)
    yield Until("both are found", lambda: eyes.marks(driver, "composer_editor") == len(words.GIVEN_AWAY))
    yield Until("it says why", lambda: eyes.says(driver, "composer_reason", words.GIVEN_AWAY[0]))
    yield from driver.picture("message-finding")
    driver.say("look at the next finding")
    yield from driver.click("composer_next")
    yield Until("it says why", lambda: eyes.says(driver, "composer_reason", words.GIVEN_AWAY[1]))
    yield from driver.picture("message-contradiction")
    driver.say("write it anew, and copy it")
    hands.press(Qt.Key.Key_A, _CONTROL)
    hands.type(words.FIT_TO_LEAVE)
    yield Until("nothing is found", lambda: eyes.marks(driver, "composer_editor") == 0)
    yield from driver.click("composer_copy")
    yield from driver.shown("composer_sent")
    yield from driver.picture("message-copied")
    driver.say("note it as a contact")
    before = eyes.rows(driver, "timeline_list")
    yield from driver.click("composer_sent")
    yield from driver.keyboard("contact_summary")
    hands.type(words.SENT)
    yield from driver.click("contact_save")
    yield Until("the contact is in the timeline", lambda: eyes.rows(driver, "timeline_list") == before + 1)
    yield from driver.picture("message-noted")
