"""Doing in the real window what leaves the most behind: an alias, what gives one away, a message that goes out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from tests.support.window import Running
from wayside.ui.shell.page import PersonTab


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """What is typed about an alias. Lower-case letters, digits and spaces.

    Attributes:
        name: as the people it meets see it.
        purpose: what it is for.
        role: who authorised it.
        account: its name on a platform.
        fact: something it is.
        watched: a word of the worker's own life.
    """

    name: str
    purpose: str
    role: str
    account: str
    fact: str
    watched: str

    def words(self) -> list[str]:
        """Return all of it."""
        return [self.name, self.purpose, self.role, self.account, self.fact, self.watched]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What is typed about a plan and an offer. Lower-case letters, digits and spaces."""

    playbook: str
    next_move: str
    promise: str
    offer: str
    offer_is: str

    def words(self) -> list[str]:
        """Return all of it."""
        return [self.playbook, self.next_move, self.promise, self.offer, self.offer_is]


def plan(run: Running, case: Case) -> None:
    """Write a playbook, begin the plan of the first person from it, and promise something."""
    run.click("rail_plans")
    run.wait_shown("plans_page")
    run.hands.key("n", "Control_L")
    run.write("new_playbook_name", case.playbook)
    run.hands.key("Return")
    run.wait_shown("playbook_title")
    open_first_person(run)
    open_tab(run, PersonTab.PLAN)
    run.click("plan_use_1")
    run.write("plan_next_move", case.next_move)
    run.until("it is saved", lambda: (run.session.ask("text", "plan_saved") or "").startswith("Saved"))
    run.write("promise_line", case.promise)
    run.hands.key("Return")
    run.until("it is promised", lambda: run.session.ask("length", "promise_line") == 0)


def offer(run: Running, case: Case) -> None:
    """Put something into the catalogue of offers."""
    run.click("rail_offers")
    run.wait_shown("offers_page")
    run.hands.key("n", "Control_L")
    run.write("new_offer_name", case.offer)
    run.write("new_offer_what", case.offer_is)
    run.click("new_offer_add")
    run.wait_shown("offer_title")


def make_alias(run: Running, alias: Alias) -> None:
    """Make an alias, have it authorised, give it an account and a fact, and work as it."""
    run.click("rail_identities")
    run.wait_shown("identities_page")
    run.hands.key("n", "Control_L")
    run.write("new_identity_name", alias.name)
    run.click("kind_alias")
    run.until("it is an alias", lambda: run.session.ask("checked", "kind_alias"))
    run.write("new_identity_purpose", alias.purpose)
    run.click("new_identity_add")
    run.click("standing_do_not-authorised")
    run.write("authorise_by", alias.role)
    run.write("authorise_until", "in 90 days")
    run.click("authorise_do")
    run.until("it is authorised", lambda: not run.shown("standing_not-authorised"))
    run.click("identity_start")
    run.until("it is in use", lambda: alias.name in (run.session.ask("accessible", "top_identity") or ""))
    run.hands.key("Tab", "Control_L")
    run.write("account_platform", "forum")
    run.hands.key("Return")
    run.wait_keyboard("account_handle")
    run.write_on("account_handle", alias.account)
    run.hands.key("Return")
    run.wait_shown("account_1")
    run.hands.key("Tab", "Control_L")
    run.write("fact_line", alias.fact)
    run.hands.key("Return")
    run.wait_shown("fact_1")


def watch_for(run: Running, alias: Alias) -> None:
    """Put a word on the list of what gives the worker away."""
    run.click("rail_identities")
    run.click("identities_open_words")
    run.write("watch_line", alias.watched)
    run.hands.key("Return")
    run.until("it is on the list", lambda: run.session.ask("length", "watch_line") == 0)


def open_first_person(run: Running) -> None:
    """Go to the person at the top of the list."""
    run.hands.key("2", "Control_L")
    run.wait_keyboard("people_table")
    run.hands.key("Home")
    run.hands.key("Return")
    run.wait_shown("person_title")


def open_tab(run: Running, tab: PersonTab) -> None:
    """Open a tab of the open person's page."""
    wanted = list(PersonTab).index(tab)
    while (there := run.session.ask("tab", "person_tabs")) != wanted:
        forth = there < wanted
        run.hands.key("Tab", "Control_L", *(() if forth else ("Shift_L",)))
        run.until("the next tab is open", partial(_is_open, run, there + (1 if forth else -1)))


def _is_open(run: Running, tab: int) -> bool:
    return bool(run.session.ask("tab", "person_tabs") == tab)


def tell(run: Running, told: str) -> None:
    """Note on the open person's page what they were told."""
    open_tab(run, PersonTab.OVERVIEW)
    run.wait_shown("told_add")
    run.write("told_line", told)
    run.hands.key("Return")
    run.until("it is noted", lambda: run.session.ask("length", "told_line") == 0)


def send(run: Running, alias: Alias, message: str, sent: str) -> None:
    """Draft a message with a word in it that gives away, take the word out, copy it and note it as sent."""
    run.hands.key("m", "Control_L")
    run.wait_keyboard("composer_editor")
    run.write_on("composer_editor", f"{message} {alias.watched}")
    run.until("the word is found", lambda: run.shown("composer_panel"))
    for _ in alias.watched:
        run.hands.key("BackSpace")
    run.until("nothing is found", lambda: not run.shown("composer_panel"))
    run.hands.key("c", "Control_L", "Shift_L")
    run.until("it is copied", lambda: run.shown("composer_sent"))
    run.click("composer_sent")
    run.wait_keyboard("contact_summary")
    # What Wayside proposes is selected; what is typed takes its place.
    run.hands.write(sent)
    run.until("it is written", lambda: run.session.ask("text", "contact_summary") == sent)
    run.hands.key("Return")
    run.until("it is noted", lambda: run.session.ask("text", "contact_summary") != sent)
