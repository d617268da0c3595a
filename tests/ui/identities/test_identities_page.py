"""The list of identities: read at a glance, opened with a key, begun with nothing suggested."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.desk_fixtures import TODAY, ask
from tests.ui.identities.cast import Cast
from tests.ui.identities.stage import Stage
from tests.ui.walk import assert_accessible
from wayside.ui.identities.identities_page import IdentitiesPage
from wayside.ui.identities.new_identity_dialog import SLOT, NewIdentityDialog
from wayside.ui.shell.page import Area, Place
from wayside.ui.shell.rail import RailButton
from wayside.work import drafts, identities
from wayside.work.identities import Identity, IdentityFields, IdentityKind


def page(stage: Stage) -> IdentitiesPage:
    assert isinstance(stage.page, IdentitiesPage)
    return stage.page


def only(stage: Stage) -> Identity:
    found = ask(stage.desk, identities.all_identities)
    assert len(found) == 1
    return found[0]


def test_an_empty_list_teaches_and_offers_to_begin(stage: Stage) -> None:
    assert "Wayside never suggests a name" in stage.words()
    assert "No identity yet" in stage.words()
    stage.key(Qt.Key.Key_Return)
    assert isinstance(stage.dialog, NewIdentityDialog)


def test_the_state_is_said_in_words(cast: Cast, stage: Stage) -> None:
    assert "2 usable  ·  1 waits for authorisation  ·  1 not in use" in stage.words()


def test_a_card_says_what_matters_before_going_online(cast: Cast, stage: Stage) -> None:
    spoken = {card.accessibleName().split(",")[0]: card.accessibleName() for card in page(stage).cards()}
    assert "alias, active, Instagram · TikTok  ·  2 people" in spoken["Jonas K."]
    assert "authorised until Sun 29 Nov 2026 by team lead" in spoken["Jonas K."]
    assert "authorisation ends soon" in spoken["Jonas K."]
    assert "role shown, name limited" in spoken["Mira"]
    assert "waits for authorisation" in spoken["Nika"]
    assert "a platform’s rule is not accepted" in spoken["Nika"]
    assert "burned" in spoken["Leon"]
    assert "Procedure: 3 of 9 steps done" in spoken["Leon"]


def test_the_usable_come_first_and_what_is_over_last(cast: Cast, stage: Stage) -> None:
    order = [card.identity for card in page(stage).cards()]
    assert order == [cast.jonas, cast.mira, cast.nika, cast.leon]


def test_enter_opens_an_identity_and_back_leads_to_the_list(cast: Cast, stage: Stage) -> None:
    page(stage).cards()[0].setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.window.place == Place(area=Area.IDENTITIES, identity=cast.jonas)
    stage.press("identities_back")
    assert stage.window.place == Place(area=Area.IDENTITIES)


def test_the_rail_counts_what_waits(cast: Cast, stage: Stage) -> None:
    button = stage.window.findChild(RailButton, "rail_identities")
    assert isinstance(button, RailButton)
    # The rail goes by the clock of the computer, so the case is made for any day.
    ask(
        stage.desk,
        lambda connection: identities.update(connection, cast.nika, review_on=TODAY.replace(year=2020)),
    )
    stage.press("identities_open_words")
    stage.write("watch_line", "Berg", enter=True)
    stage.qtbot.waitUntil(lambda: bool(button._count))
    assert "waiting" in button.accessibleName()


def test_a_new_identity_is_typed_by_the_worker_and_nothing_is_suggested(stage: Stage) -> None:
    page(stage).open_new()
    stage.settle()
    dialog = stage.dialog
    assert all(not line.text() and line.completer() is None for line in dialog.findChildren(QLineEdit))
    assert "needs somebody’s authorisation with an end" in stage.words(dialog)
    assert "Nobody is misled about your work" in stage.words(dialog)
    stage.write("new_identity_name", "Nika")
    stage.press("kind_alias")
    stage.write("new_identity_purpose", "First contact under videos")
    stage.press("new_identity_add")
    made = only(stage)
    assert (made.name, made.fields.kind, made.fields.purpose) == (
        "Nika",
        IdentityKind.ALIAS,
        "First contact under videos",
    )
    assert stage.window.place == Place(area=Area.IDENTITIES, identity=made.id)
    assert ask(stage.desk, lambda connection: drafts.load(connection, SLOT)) is None


def test_a_name_is_needed_and_a_taken_one_refused(cast: Cast, stage: Stage) -> None:
    page(stage).open_new()
    stage.settle()
    stage.press("new_identity_add")
    assert "A name is needed" in stage.words(stage.dialog)
    stage.write("new_identity_name", "jonas k.", enter=True)
    assert "There is already an identity of this name." in stage.words(stage.dialog)
    assert stage.widget("new_identity_name").hasFocus()


def test_what_was_typed_and_not_added_is_there_again(stage: Stage) -> None:
    page(stage).open_new()
    stage.settle()
    stage.write("new_identity_name", "Nika")
    stage.press("kind_alias")
    stage.qtbot.keyClick(stage.dialog, Qt.Key.Key_Escape)
    stage.settle()
    stage.go(Place(area=Area.IDENTITIES, action="new-identity"))
    name = stage.widget("new_identity_name")
    assert isinstance(name, QLineEdit)
    assert name.text() == "Nika"
    stage.press("new_identity_add")
    assert only(stage).fields.kind is IdentityKind.ALIAS


def test_locking_keeps_the_half_typed_name(stage: Stage) -> None:
    page(stage).open_new()
    stage.settle()
    stage.qtbot.keyClicks(stage.widget("new_identity_name"), "Ni")
    stage.desk.flush()
    assert stage.desk.vault_thread.drain(10)
    kept = ask(stage.desk, lambda connection: drafts.load(connection, SLOT))
    assert kept is not None
    assert kept.fields["name"] == "Ni"


def test_two_identities_do_not_look_alike(stage: Stage) -> None:
    ask(
        stage.desk,
        lambda connection: identities.add(
            connection, IdentityFields(name="Ada", kind=IdentityKind.REAL_NAME)
        ),
    )
    page(stage).open_new()
    stage.settle()
    stage.write("new_identity_name", "Nika", enter=True)
    bands = {one.fields.band for one in ask(stage.desk, identities.all_identities)}
    assert len(bands) == 2


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_form_fits_the_window(stage: Stage, scale: float) -> None:
    page(stage).context.look.set_text_scale(scale)
    page(stage).open_new()
    stage.settle()
    assert_accessible(stage.dialog)
    assert stage.dialog.height() <= stage.window.height()
    page(stage).context.look.set_text_scale(1.0)
