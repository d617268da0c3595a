"""What the tour does, step by step: the first day of a new vault, and the evening after the lock."""

from __future__ import annotations

from PySide6.QtCore import Qt

from wayside.supervising.protocol import After
from wayside.ui.shell.page import PersonTab
from wayside.ui.tour import case_script, eyes, identity_script, words
from wayside.ui.tour.driver import Driver, Steps, Until
from wayside.ui.tour.hands import Stuck
from wayside.ui.unlock.code_groups import group_name
from wayside.vault import recovery

_CONTROL = Qt.KeyboardModifier.ControlModifier


def steps_of(driver: Driver, session: int, after: After) -> Steps:
    """Return the steps of a session.

    Args:
        driver: does them.
        session: which session of the tour this is, counting from 1.
        after: why it started.
    """
    if session == 1:
        return _first_session(driver)
    if session == 2 and after is After.LOCK:
        return _second_session(driver)
    return _unexpected(after)


def _unexpected(after: After) -> Steps:
    yield Until("a session begins", lambda: True)
    raise Stuck(f"a session began that nobody asked for, after: {after.value}")


def _first_session(driver: Driver) -> Steps:
    yield from driver.ready()
    yield from _make_vault(driver)
    yield from _add_person(driver)
    yield from _write_contact(driver)
    yield from _write_note(driver)
    yield from _know_more(driver)
    yield from case_script.make_plan(driver)
    yield from case_script.make_offer(driver)
    yield from case_script.offer_it(driver)
    yield from identity_script.make_alias(driver)
    yield from identity_script.say_what_gives_away(driver)
    yield from identity_script.work_as_alias(driver)
    yield from identity_script.write_message(driver)
    yield from _search(driver)
    driver.say("lock with Shift pressed three times")
    driver.hands.press(Qt.Key.Key_Shift, times=3)
    yield Until("the session ends", lambda: False)


def _second_session(driver: Driver) -> Steps:
    yield from driver.ready()
    yield from _unlock(driver)
    yield from _find_note_again(driver)
    yield from _look_around(driver)
    driver.say("quit")
    driver.notebook.record.finished = True
    driver.notebook.save()
    driver.hands.press(Qt.Key.Key_Q, _CONTROL)
    yield Until("the session ends", lambda: False)


# A new vault --------------------------------------------------------------------------------------------------


def _make_vault(driver: Driver) -> Steps:
    hands, record = driver.hands, driver.notebook.record
    driver.say("make a vault")
    yield from driver.shown("first_run_new")
    yield from driver.picture("welcome")
    yield from driver.click("first_run_new")
    yield from driver.shown("first_run_path")
    yield from driver.picture("name-and-place")
    yield from driver.click("first_run_next")
    driver.say("take the passphrase that was drawn")
    yield from driver.shown("first_run_phrase_generated")
    yield from driver.picture("passphrase-drawn")
    record.phrase = eyes.text_of(driver, "first_run_phrase_generated")
    driver.notebook.save()
    yield from driver.click("first_run_use")
    yield from driver.keyboard("first_run_phrase_again")
    hands.type(record.phrase)
    yield Until("the passphrase is taken", lambda: hands.can_click("first_run_next"))
    yield from driver.picture("passphrase-typed")
    yield from driver.click("first_run_next")
    yield from _note_code(driver)


def _note_code(driver: Driver) -> Steps:
    driver.say("write the recovery code down, and check the paper")
    yield from driver.shown("first_run_code_group_1")
    yield from driver.picture("recovery-code")
    code = [eyes.text_of(driver, f"first_run_code_group_{number + 1}") for number in range(recovery.GROUPS)]
    yield from driver.click("first_run_next")
    for name in ("first_run_confirm_1", "first_run_confirm_2"):
        yield from driver.shown(name)
        asked = driver.hands.widget(name).accessibleName()
        place = next(number for number in range(recovery.GROUPS) if group_name(number) == asked)
        yield from driver.fill(name, code[place])
    yield from driver.picture("recovery-code-checked")
    driver.say("open the new vault")
    yield from driver.click("first_run_finish")
    yield from driver.shown("today_new")
    yield from driver.picture("today-empty")


# The main job -------------------------------------------------------------------------------------------------


def _add_person(driver: Driver) -> Steps:
    driver.say("add a person")
    yield from driver.click("today_new")
    yield from driver.fill("new_person_name", words.CODE_NAME)
    yield from driver.fill("new_person_aim", words.AIM)
    yield from driver.fill("new_person_step", words.NEXT_STEP)
    yield from driver.fill("new_person_on", "today")
    yield from driver.picture("new-person")
    yield from driver.click("new_person_add")
    yield Until("the dialog is gone", lambda: driver.hands.shown("new_person_add") is None)
    yield from driver.shown("person_title")
    yield from driver.picture("person-new")


def _write_contact(driver: Driver) -> Steps:
    driver.say("write a contact down")
    yield from driver.click("person_new_contact")
    yield from driver.keyboard("contact_summary")
    driver.hands.type(words.CONTACT)
    yield from driver.fill("contact_platform", words.PLATFORM)
    # Leave the line, so that its suggestions go away.
    yield from driver.click("contact_summary")
    yield from driver.keyboard("contact_summary")
    yield from driver.picture("contact")
    yield from driver.click("contact_save")
    yield Until("the contact is in the timeline", lambda: eyes.rows(driver, "timeline_list") == 1)
    yield from driver.picture("timeline")


def _write_note(driver: Driver) -> Steps:
    driver.say("paste a note")
    yield from driver.click("person_new_note")
    yield from driver.keyboard("note_editor")
    driver.hands.paste(words.NOTE)
    yield Until("the note is saved", lambda: eyes.is_saved(driver, "note_saved"))
    yield from driver.picture("note")


def _know_more(driver: Driver) -> Steps:
    driver.say("write down what is known")
    yield from case_script.open_person_tab(driver, PersonTab.OVERVIEW)
    for name, text in words.KNOWN.items():
        yield from driver.fill(f"overview_{name}", text)
    yield from driver.picture("overview")


def _search(driver: Driver) -> Steps:
    hands = driver.hands
    driver.say("search")
    hands.press(Qt.Key.Key_K, _CONTROL)
    yield from driver.keyboard("palette_line")
    yield from driver.picture("palette")
    hands.type(words.QUERY)
    yield Until("the note is found", lambda: _hit(driver) >= 0)
    yield from driver.picture("search")
    hit = _hit(driver)
    while eyes.view(driver, "palette_list").currentIndex().row() < hit:
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    yield Until("the note is open at the words found", lambda: eyes.marks(driver, "note_editor") > 0)
    yield from driver.picture("found")


def _hit(driver: Driver) -> int:
    """Return the line of the palette that leads to the note, or -1."""
    return eyes.row_that_says(driver, "palette_list", words.QUERY.split())


# After the lock -----------------------------------------------------------------------------------------------


def _unlock(driver: Driver) -> Steps:
    hands = driver.hands
    driver.say("see the unlock screen")
    yield from driver.keyboard("unlock_passphrase")
    yield from driver.picture("locked")
    driver.say("try a wrong passphrase")
    hands.type(words.WRONG)
    hands.press(Qt.Key.Key_Return)
    yield from driver.shown("unlock_error")
    yield from driver.picture("wrong-passphrase")
    driver.say("unlock")
    yield from driver.fill("unlock_passphrase", driver.notebook.record.phrase)
    yield from driver.click("unlock_open")
    yield from driver.shown("today_page")
    yield Until("the draft is waiting", lambda: eyes.rows(driver, "today_drafts") > 0)
    yield from driver.picture("today")


def _find_note_again(driver: Driver) -> Steps:
    driver.say("find the note where it was left")
    yield from driver.click("rail_people")
    yield Until("the person is listed", lambda: eyes.rows(driver, "people_table") == 1)
    yield from driver.keyboard("people_table")
    yield from driver.picture("people")
    driver.hands.press(Qt.Key.Key_Home)
    driver.hands.press(Qt.Key.Key_Return)
    yield from driver.shown("person_title")
    for tab, name in (
        (PersonTab.OVERVIEW, "person-overview"),
        (PersonTab.TIMELINE, "person-timeline"),
        (PersonTab.PLAN, "person-plan"),
        (PersonTab.OFFERS, "person-offers"),
        (PersonTab.NOTES, "person-notes"),
    ):
        yield from case_script.open_person_tab(driver, tab)
        yield from driver.picture(name)
    yield Until("the note is there, word for word", lambda: eyes.written(driver, "note_editor") == words.NOTE)


def _look_around(driver: Driver) -> Steps:
    driver.say("look at the other pages")
    yield from driver.click("rail_identities")
    yield from driver.shown("identity_card_1")
    yield from driver.picture("identities")
    yield from driver.click("rail_outcomes")
    yield from driver.shown("outcomes_funnel")
    yield Until("all of it is counted", lambda: driver.hands.shown("outcomes_progress") is None)
    yield from driver.picture("outcomes")
    yield from driver.click("rail_settings")
    yield from driver.shown("settings_page")
    yield from driver.picture("settings")
    yield from driver.click("rail_handbook")
    yield from driver.shown("handbook_text")
    yield from driver.picture("handbook")
    yield from driver.click("rail_people")
    yield from driver.shown("people_table")
    driver.hands.press(Qt.Key.Key_F1)
    yield from driver.shown("shortcuts_sheet")
    yield from driver.picture("shortcuts")
    driver.hands.press(Qt.Key.Key_Escape)
    yield Until("the sheet is gone", lambda: driver.hands.shown("shortcuts_sheet") is None)
