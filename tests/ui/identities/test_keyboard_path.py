"""From nothing to an alias one may work under, with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.ui.desk_fixtures import TODAY, ask
from tests.ui.identities.stage import Stage
from wayside.ui import say
from wayside.ui.shell.page import IdentityTab
from wayside.work import identities
from wayside.work.identities import IdentityState


def test_an_alias_is_made_refused_authorised_accepted_and_started(stage: Stage) -> None:
    # Make it.
    stage.key(Qt.Key.Key_Return)
    stage.tab_to("new_identity_name")
    stage.type("Nika")
    stage.tab_to("kind_role_shown")
    stage.key(Qt.Key.Key_Down)
    stage.tab_to("new_identity_add")
    stage.key(Qt.Key.Key_Return)
    (nika,) = ask(stage.desk, identities.all_identities)
    assert nika.state is IdentityState.PROPOSED
    # Give it an account on a platform whose rule is against it.
    stage.tab_to("identity_tabs")
    stage.key(Qt.Key.Key_Right)
    stage.tab_to("account_platform")
    stage.type("Facebook")
    stage.key(Qt.Key.Key_Return)
    stage.type("nika.w")
    stage.key(Qt.Key.Key_Return)
    # Try to start it: refused, and the keyboard stands on the way out.
    stage.open(nika.id, IdentityTab.OVERVIEW)
    stage.tab_to("identity_start")
    stage.key(Qt.Key.Key_Return)
    refusal = stage.widget("identity_refusal")
    assert isinstance(refusal, QLabel)
    assert refusal.text().startswith("Not started. Nobody has authorised it.")
    assert (
        ask(stage.desk, lambda connection: identities.get(connection, nika.id)).state
        is IdentityState.PROPOSED
    )
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "standing_do_not-authorised"
    # Authorise it.
    stage.key(Qt.Key.Key_Return)
    stage.tab_to("authorise_by")
    stage.type("team lead")
    stage.tab_to("authorise_until")
    stage.type("in 90 days")
    stage.tab_to("authorise_do")
    stage.key(Qt.Key.Key_Return)
    assert (
        ask(stage.desk, lambda connection: identities.get(connection, nika.id)).state
        is IdentityState.AUTHORISED
    )
    # The rule still stands in the way; accept it.
    stage.tab_to("standing_do_rule-not-accepted")
    stage.key(Qt.Key.Key_Return)
    stage.tab_to("rule_accept")
    stage.key(Qt.Key.Key_Return)
    stage.tab_to("accept_role")
    stage.type("head of the project")
    stage.tab_to("accept_do")
    stage.key(Qt.Key.Key_Return)
    assert "Accepted by head of the project on Mon 23 Nov 2026." in stage.words()
    # Now it can be started.
    stage.open(nika.id, IdentityTab.OVERVIEW)
    assert "Yes. Nothing stands in the way." in stage.words()
    stage.tab_to("identity_start")
    stage.key(Qt.Key.Key_Return)
    standing = ask(stage.desk, lambda connection: identities.standing(connection, nika.id, TODAY))
    assert standing.identity.state is IdentityState.ACTIVE
    assert standing.is_usable
    assert stage.working.identity_id == nika.id
    # The page says so, and the same button leads back.
    assert "You are working as Nika" in stage.words()
    assert f"team lead, {say.exact_day(TODAY, QLocale())} – " in stage.words()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Stop working as Nika"
    stage.key(Qt.Key.Key_Return)
    assert "No identity active" in stage.words(stage.window)
    assert "Yes. Nothing stands in the way." in stage.words()
