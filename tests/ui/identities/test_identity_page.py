"""An identity's page: what may be done, what is refused, and that nothing typed is lost."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from tests.ui.desk_fixtures import TODAY, ask
from tests.ui.identities.cast import Cast
from tests.ui.identities.stage import Stage
from wayside.ui.identities.identity_page import IdentityPage
from wayside.ui.identities.safety_words import BURN_TEXTS
from wayside.ui.shell.page import Area, IdentityTab, Place
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.work import drafts, identities
from wayside.work.identities import (
    BURN_STEPS,
    AccountFields,
    AccountState,
    FactKind,
    Identity,
    IdentityId,
    IdentityState,
    Origin,
)


def page(stage: Stage) -> IdentityPage:
    assert isinstance(stage.page, IdentityPage)
    return stage.page


def identity(stage: Stage, which: IdentityId) -> Identity:
    return ask(stage.desk, lambda connection: identities.get(connection, which))


def text(stage: Stage, name: str) -> str:
    label = stage.widget(name)
    assert isinstance(label, QLabel)
    return label.text()


# Overview ---------------------------------------------------------------------------------------------------


def test_what_stands_in_the_way_is_said_with_the_way_out(cast: Cast, stage: Stage) -> None:
    stage.open(cast.nika)
    words = stage.words()
    assert "Nobody has authorised it. An alias needs a role that answers for it, and an end." in words
    assert "The rule of Facebook is against it, and nobody has accepted that yet." in words
    stage.press("standing_do_rule-not-accepted")
    assert page(stage).current_tab() is IdentityTab.ACCOUNTS


def test_an_authorisation_needs_a_role_and_an_end(cast: Cast, stage: Stage) -> None:
    stage.open(cast.nika)
    stage.press("identity_authorise")
    stage.press("authorise_do")
    assert "Say which role answers for it." in stage.words(stage.dialog)
    stage.write("authorise_by", "team lead")
    stage.press("authorise_do")
    assert "Say when it ends" in stage.words(stage.dialog)
    stage.write("authorise_until", "2026-11-01")
    stage.press("authorise_do")
    assert "It would end before it begins." in stage.words(stage.dialog)
    stage.write("authorise_until", "2027-03-31")
    stage.press("authorise_do")
    assert identity(stage, cast.nika).state is IdentityState.AUTHORISED
    assert "authorised until Wed 31 Mar 2027 by team lead" in stage.words()


def test_rest_asks_for_a_reason_and_is_undone(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas)
    stage.press("identity_rest")
    stage.press("reason_do")
    assert "Give a reason; one line is enough." in stage.words(stage.dialog)
    stage.write("reason_line", "Holidays", enter=True)
    assert identity(stage, cast.jonas).state is IdentityState.RESTING
    assert "It rests. Wake it when it is to be used again." in stage.words()
    assert "Holidays" in stage.words()
    stage.undos[-1][1]()
    stage.settle()
    assert identity(stage, cast.jonas).state is IdentityState.AUTHORISED


def test_burning_takes_more_than_enter_and_begins_the_procedure(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas)
    stage.press("identity_burn")
    assert "This cannot be taken back." in stage.words(stage.dialog)
    stage.write("reason_line", "Posted in the group", enter=True)
    assert identity(stage, cast.jonas).state is IdentityState.ACTIVE
    stage.press("reason_do")
    assert identity(stage, cast.jonas).state is IdentityState.BURNED
    assert "It is burned. Nobody works under it again." in stage.words()
    stage.press("standing_do_burned")
    assert "0 of 9 steps done" in stage.words()


def test_the_purpose_is_kept_as_it_is_typed_and_at_a_lock(cast: Cast, stage: Stage) -> None:
    stage.open(cast.mira)
    stage.qtbot.keyClicks(stage.widget("identity_purpose"), "A")
    stage.qtbot.waitUntil(lambda: identity(stage, cast.mira).fields.purpose.startswith("A"))
    stage.qtbot.keyClicks(stage.widget("identity_purpose"), "B")
    stage.desk.flush()
    assert stage.desk.vault_thread.drain(10)
    assert identity(stage, cast.mira).fields.purpose.startswith("AB")


def test_a_failed_save_says_so_and_keeps_the_text(cast: Cast, stage: Stage) -> None:
    stage.open(cast.mira)
    ask(stage.desk, lambda connection: connection.execute("PRAGMA query_only=ON"))
    stage.qtbot.keyClicks(stage.widget("identity_purpose"), "A")
    stage.qtbot.waitUntil(lambda: "Not saved." in stage.words())
    ask(stage.desk, lambda connection: connection.execute("PRAGMA query_only=OFF"))
    page(stage).overview.about._state._retry.click()
    stage.qtbot.waitUntil(lambda: identity(stage, cast.mira).fields.purpose.startswith("A"))


def test_the_review_is_set_anew_and_the_warning_goes(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas)
    assert "Its review was due yesterday." in stage.words()
    stage.press("standing_do_review-due")
    stage.write("identity_review", "in 30 days", enter=True)
    wanted = TODAY + timedelta(days=30)
    stage.qtbot.waitUntil(lambda: identity(stage, cast.jonas).fields.review_on == wanted)
    stage.settle()
    assert "Its review was due" not in stage.words()


def test_a_name_is_changed_where_it_stands_and_a_taken_one_refused(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas)
    title = page(stage).header.title
    title.begin()
    title.edit.setText("mira")
    title.edit.returnPressed.emit()
    stage.settle()
    assert "There is already an identity of this name." in stage.words()
    title.edit.setText("Jonas")
    title.edit.returnPressed.emit()
    stage.settle()
    assert identity(stage, cast.jonas).name == "Jonas"


def test_the_kind_is_open_only_while_it_is_proposed(cast: Cast, stage: Stage) -> None:
    stage.open(cast.nika)
    assert stage.widget("kind_alias").isVisible()
    stage.open(cast.jonas)
    assert not page(stage).overview.about.kind.isVisible()


def test_an_identity_that_is_gone_says_so(cast: Cast, stage: Stage) -> None:
    ask(stage.desk, lambda connection: connection.execute("DELETE FROM identity WHERE id = ?", (cast.nika,)))
    stage.go(Place(area=Area.IDENTITIES, identity=cast.nika))
    assert "This identity is no longer here." in stage.words()


# Accounts ---------------------------------------------------------------------------------------------------


def test_the_rule_stands_beside_the_account_with_source_and_dates(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas, IdentityTab.ACCOUNTS)
    words = stage.words()
    assert "The rule of Instagram" in words
    assert "allowed with conditions" in words
    assert "dated 2024-07-31" in words
    assert "Accepted by team lead on Mon 14 Sep" in words
    assert "Wayside does not help to get around a platform’s decision." in words


def test_a_platform_without_a_card_says_to_ask(cast: Cast, stage: Stage) -> None:
    stage.open(cast.mira, IdentityTab.ACCOUNTS)
    stage.write("account_platform", "Bluesky")
    stage.write("account_handle", "mira", enter=True)
    assert "There is no rule card for this platform." in stage.words()


def test_an_account_needs_both_names(cast: Cast, stage: Stage) -> None:
    stage.open(cast.mira, IdentityTab.ACCOUNTS)
    stage.write("account_platform", "Bluesky")
    stage.press("account_add")
    assert "An account needs both" in stage.words()
    assert stage.widget("account_handle").hasFocus()


def test_where_the_password_lies_is_a_pointer_and_kept_as_typed(cast: Cast, stage: Stage) -> None:
    stage.open(cast.nika, IdentityTab.ACCOUNTS)
    assert "Never the password itself." in stage.words()
    stage.write("account_password_place", "KeePassXC, entry 3")

    def place() -> str:
        (account,) = ask(stage.desk, lambda connection: identities.accounts(connection, cast.nika))
        return account.fields.password_place

    stage.qtbot.waitUntil(lambda: place() == "KeePassXC, entry 3")


def test_a_taken_down_account_asks_what_the_platform_said(cast: Cast, stage: Stage) -> None:
    stage.open(cast.nika, IdentityTab.ACCOUNTS)
    card = next(iter(page(stage).accounts._shown.values()))
    assert not card.reason.isVisible()
    card.state._buttons[str(int(AccountState.TAKEN_DOWN))].click()
    stage.settle()
    assert card.reason.isVisible()


def test_an_account_in_two_places_is_shown(cast: Cast, stage: Stage) -> None:
    ask(
        stage.desk,
        lambda connection: identities.add_account(
            connection, cast.nika, AccountFields(platform="Telegram", handle="jonas.k_91")
        ),
    )
    stage.open(cast.nika, IdentityTab.ACCOUNTS)
    assert "The account jonas.k_91 of Nika has the name of an account of Jonas K." in stage.words()


def test_an_account_taken_out_by_mistake_comes_back_as_it_was(cast: Cast, stage: Stage) -> None:
    """With who accepted the platform's rule: nobody has to decide twice because of a slip."""
    stage.open(cast.jonas, IdentityTab.ACCOUNTS)

    def accounts() -> list[tuple[object, ...]]:
        found = ask(stage.desk, lambda connection: identities.accounts(connection, cast.jonas))
        return [(one.fields, one.accepted_by, one.accepted_on, one.accepted_rule) for one in found]

    before = accounts()
    stage.press("account_remove")
    assert len(accounts()) == 1
    stage.undos[-1][1]()
    stage.settle()
    assert accounts() == before


def test_an_account_taken_out_by_mistake_comes_back(cast: Cast, stage: Stage) -> None:
    stage.open(cast.nika, IdentityTab.ACCOUNTS)
    stage.press("account_remove")
    assert ask(stage.desk, lambda connection: identities.accounts(connection, cast.nika)) == []
    stage.undos[-1][1]()
    stage.settle()
    (account,) = ask(stage.desk, lambda connection: identities.accounts(connection, cast.nika))
    assert account.fields.handle == "nika.w"


# Facts ------------------------------------------------------------------------------------------------------


def test_a_contradiction_is_shown_as_it_is_typed_and_can_be_added_all_the_same(
    cast: Cast, stage: Stage
) -> None:
    stage.open(cast.jonas, IdentityTab.FACTS)
    stage.write("fact_line", "27")
    form = page(stage).facts.form
    assert "The ledger says “24”." in form.note()
    stage.press("fact_add")
    facts = ask(stage.desk, lambda connection: identities.facts(connection, cast.jonas))
    assert [fact.text for fact in facts if fact.kind is FactKind.AGE] == ["24", "27"]
    assert form.note() == ""


def test_what_was_told_to_whom_gathers_with_a_way_to_the_person(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas, IdentityTab.FACTS)
    assert "Job: works in a warehouse" in stage.words()
    link = next(button for button in page(stage).facts.findChildren(QLabel) if "sister" in button.text())
    assert link.isVisible()


def test_a_fact_is_removed_and_brought_back(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas, IdentityTab.FACTS)
    before = ask(stage.desk, lambda connection: identities.facts(connection, cast.jonas))
    page(stage).facts._remove(before[0])
    stage.settle()
    stage.undos[-1][1]()
    stage.settle()
    after = ask(stage.desk, lambda connection: identities.facts(connection, cast.jonas))
    assert {(fact.kind, fact.text) for fact in after} == {(fact.kind, fact.text) for fact in before}


def test_an_empty_fact_is_refused_beside_the_line(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas, IdentityTab.FACTS)
    stage.press("fact_add")
    assert page(stage).facts.form.note() == "Write something first."


# Pictures ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("origin", [Origin.AI_MADE, Origin.STOCK, Origin.ANOTHER_PERSON])
def test_a_refused_origin_says_why_and_offers_no_file(cast: Cast, stage: Stage, origin: Origin) -> None:
    stage.open(cast.jonas, IdentityTab.PICTURES)
    choice = stage.widget("picture_origin")
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData(str(int(origin))))
    choice.activated.emit(choice.currentIndex())
    assert stage.words(stage.widget("picture_refusal")).strip().startswith("Not kept.")
    assert not page(stage).pictures.choose.isVisible()


# Safety -----------------------------------------------------------------------------------------------------


def test_the_procedure_is_ticked_with_a_remark_and_unticked(cast: Cast, stage: Stage) -> None:
    stage.open(cast.leon, IdentityTab.SAFETY)
    assert "3 of 9 steps done" in stage.words()
    assert not stage.widget("burn_close").isEnabled()
    stage.write("burn_remark_warn-people", "two colleagues")
    stage.press("burn_warn-people")
    assert "4 of 9 steps done" in stage.words()
    assert "two colleagues" in stage.words()
    stage.press("burn_warn-people")
    assert "3 of 9 steps done" in stage.words()
    stage.undos[-1][1]()
    stage.settle()
    assert "two colleagues" in stage.words()


def test_the_last_step_opens_when_all_others_are_done(cast: Cast, stage: Stage) -> None:
    stage.open(cast.leon, IdentityTab.SAFETY)
    for step in BURN_STEPS[3:]:
        stage.press(f"burn_{step.key}")
    assert "9 of 9 steps done" in stage.words()
    due = ask(stage.desk, lambda connection: identities.due(connection, TODAY))
    assert due.burns == ()


def test_the_procedure_can_be_translated() -> None:
    assert set(BURN_TEXTS) == {text for step in BURN_STEPS for text in (step.title, step.reason)}


def test_an_exposure_is_noted_in_words_and_completed_later(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas, IdentityTab.SAFETY)
    assert "No pictures, no recordings" in stage.words()
    stage.press("exposure_add")
    assert "Say what happened; one line is enough." in stage.words()
    stage.write("exposure_what", "Wrote from the wrong account")
    stage.press("exposure_add")
    assert "Nothing done about it yet." in stage.words()
    (noted,) = ask(stage.desk, lambda connection: identities.exposures(connection, cast.jonas))
    stage.press(f"exposure_change_{noted.id}")
    stage.write("exposure_done", "Deleted it, told the lead")
    stage.press("exposure_add")
    assert "Done: Deleted it, told the lead" in stage.words()


def test_an_exposure_says_before_whom_it_was(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas, IdentityTab.SAFETY)
    stage.write("exposure_what", "Said my real town")
    stage.write("exposure_whom", "Somebody")
    stage.press("exposure_add")
    assert "Nobody here has this code name." in stage.words()
    assert ask(stage.desk, lambda connection: identities.exposures(connection, cast.jonas)) == []
    stage.write("exposure_whom", "heron", enter=True)
    (noted,) = ask(stage.desk, lambda connection: identities.exposures(connection, cast.jonas))
    assert noted.fields.person_id == cast.heron
    assert "before Heron" in stage.words()
    stage.press(f"exposure_change_{noted.id}")
    whom = stage.widget("exposure_whom")
    assert isinstance(whom, QLineEdit)
    assert whom.text() == "Heron"
    stage.press("exposure_leave")
    assert whom.text() == ""
    stage.press(f"exposure_change_{noted.id}")
    stage.write("exposure_whom", " ", enter=True)
    (noted,) = ask(stage.desk, lambda connection: identities.exposures(connection, cast.jonas))
    assert noted.fields.person_id is None


def test_an_exposure_half_typed_is_there_after_a_lock_and_belongs_to_its_identity(
    cast: Cast, stage: Stage
) -> None:
    stage.open(cast.jonas, IdentityTab.SAFETY)
    stage.write("exposure_what", "Said my real town")
    stage.desk.flush()
    stage.settle()
    kept = ask(stage.desk, lambda connection: drafts.load(connection, f"exposure:{cast.jonas}"))
    assert kept is not None
    assert kept.fields["what"] == "Said my real town"
    stage.open(cast.leon, IdentityTab.SAFETY)
    what = stage.widget("exposure_what")
    assert isinstance(what, NoteEditor)
    assert what.text() == ""
    stage.open(cast.jonas, IdentityTab.SAFETY)
    assert what.text() == "Said my real town"
    stage.press("exposure_add")
    assert ask(stage.desk, lambda connection: drafts.load(connection, f"exposure:{cast.jonas}")) is None
    assert what.text() == ""


def test_what_may_be_said_is_withdrawn_and_brought_back(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas, IdentityTab.SAFETY)
    (given,) = ask(stage.desk, lambda connection: identities.allowances(connection, cast.jonas))
    assert "another town  ·  to Heron" in stage.words()
    stage.press(f"allowance_{given.id}")
    assert ask(stage.desk, lambda connection: identities.allowances(connection, cast.jonas)) == []
    stage.undos[-1][1]()
    stage.settle()
    assert len(ask(stage.desk, lambda connection: identities.allowances(connection, cast.jonas))) == 1


def test_the_plan_to_tell_the_truth_leads_to_the_person(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas, IdentityTab.SAFETY)
    assert "not told yet, to be looked at 2 days ago" in stage.words()
    went: list[Place] = []
    page(stage).go.connect(went.append)
    page(stage).safety.plans.person_requested.emit(Place(area=Area.PEOPLE, person=cast.heron))
    assert went[-1].person == cast.heron


def test_half_typed_lines_do_not_follow_to_another_identity(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas, IdentityTab.FACTS)
    stage.write("fact_line", "27")
    stage.open(cast.mira, IdentityTab.FACTS)
    line = stage.widget("fact_line")
    assert isinstance(line, QLineEdit)
    assert line.text() == ""


def test_a_picture_is_kept_with_its_origin_and_removed_after_a_question(
    cast: Cast, stage: Stage, tmp_path: Path
) -> None:
    file = tmp_path / "drawing.png"
    QImage(320, 200, QImage.Format.Format_RGB32).save(str(file))
    stage.open(cast.jonas, IdentityTab.PICTURES)
    assert "No picture." in stage.words()
    page(stage).pictures.add(file)
    stage.settle()
    (picture,) = ask(stage.desk, lambda connection: identities.pictures(connection, cast.jonas))
    assert "My own" in stage.words()
    stage.press(f"picture_remove_{picture.id}")
    assert "cannot be brought back" in stage.words(stage.dialog)
    stage.key(Qt.Key.Key_Return)
    assert len(ask(stage.desk, lambda connection: identities.pictures(connection, cast.jonas))) == 1
    stage.press(f"picture_remove_{picture.id}")
    next(b for b in stage.dialog.findChildren(QPushButton) if b.text() == "Remove it").click()
    stage.settle()
    assert ask(stage.desk, lambda connection: identities.pictures(connection, cast.jonas)) == []


def test_what_is_no_picture_is_refused_with_the_reason(cast: Cast, stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "letter.png"
    file.write_text("not a picture")
    stage.open(cast.jonas, IdentityTab.PICTURES)
    page(stage).pictures.add(file)
    stage.settle()
    assert text(stage, "picture_error").startswith("This is not a still picture")
    assert page(stage).pictures.choose.isEnabled()


def test_a_licensed_picture_needs_its_licence_before_a_file_is_chosen(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas, IdentityTab.PICTURES)
    choice = page(stage).pictures.origin
    choice.set_current(str(int(Origin.LICENSED)))
    choice.chosen.emit(choice.current())
    stage.press("picture_choose")
    assert "Say where the consent or the licence can be found." in stage.words()
