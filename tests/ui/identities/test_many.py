"""Hundreds of identities, thousands of facts: some are shown at first, all can be reached, nothing is left out."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QAbstractButton

from tests.ui.desk_fixtures import ask
from tests.ui.identities.cast import Cast
from tests.ui.identities.stage import Stage
from wayside.ui.identities.identities_page import IdentitiesPage
from wayside.ui.identities.identity_page import IdentityPage
from wayside.ui.shell.page import Area, IdentityTab, PersonTab, Place
from wayside.ui.widgets.more_rows import AT_ONCE
from wayside.vault.connection import Connection, transaction
from wayside.work import identities
from wayside.work.identities import FactKind, IdentityFields, IdentityKind, WatchKind


def test_of_many_identities_the_usable_ones_are_shown_first(cast: Cast, stage: Stage) -> None:
    def fill(connection: Connection) -> None:
        with transaction(connection):
            for number in range(40):
                identities.add(connection, IdentityFields(name=f"Another {number}", kind=IdentityKind.ALIAS))

    ask(stage.desk, fill)
    stage.go(Place(area=Area.TODAY))
    stage.go(Place(area=Area.IDENTITIES))
    page = stage.page
    assert isinstance(page, IdentitiesPage)
    assert len(page.cards()) == 24
    assert {card.identity for card in page.cards()} > {cast.jonas, cast.mira}
    assert "Show the other 20" in stage.words()
    stage.press("identities_more")
    assert len(page.cards()) == 44
    assert page.cards()[24].hasFocus()
    assert "Show the other" not in stage.words()


def shown(stage: Stage) -> list[str]:
    return re.findall(r"^point \d+$", stage.words(), re.MULTILINE)


def test_a_long_ledger_is_shown_bit_by_bit(cast: Cast, stage: Stage) -> None:
    number = 2 * AT_ONCE + 5

    def fill(connection: Connection) -> None:
        with transaction(connection):
            for one in range(number):
                identities.add_fact(connection, cast.nika, FactKind.OTHER, f"point {one}")
                identities.tell(connection, cast.nika, cast.otter, FactKind.OTHER, f"word {one}")

    ask(stage.desk, fill)
    stage.open(cast.nika, IdentityTab.FACTS)
    assert isinstance(stage.page, IdentityPage)
    assert len(shown(stage)) == AT_ONCE
    for left in (f"Show {AT_ONCE} more of {number}", f"Show 5 more of {number}"):
        more = stage.page.facts._fact_rows.more
        assert more.text() == left
        more.click()
        stage.settle()
    assert len(shown(stage)) == number
    assert not stage.page.facts._fact_rows.more.isVisible()
    # What was told is cut in the same way, and says so.
    assert f"Show {AT_ONCE} more of {number}" in stage.words(stage.page.facts._told)
    stage.go(Place(area=Area.PEOPLE, person=cast.otter, tab=PersonTab.OVERVIEW))
    stage.settle()
    buttons = [
        button for button in stage.page.findChildren(QAbstractButton, "more_rows") if button.isVisible()
    ]
    assert [button.text() for button in buttons] == [f"Show {AT_ONCE} more of {number}"]


def test_five_hundred_words_are_shown_bit_by_bit(cast: Cast, stage: Stage) -> None:
    def fill(connection: Connection) -> None:
        with transaction(connection):
            for one in range(500):
                identities.add_watch_term(connection, None, WatchKind.OTHER, f"secret {one}")

    ask(stage.desk, fill)
    stage.go(Place(area=Area.IDENTITIES, topic="words"))
    stage.press("watch_show")
    shown = re.findall(r"^secret \d+$", stage.words(), re.MULTILINE)
    assert 0 < len(shown) <= AT_ONCE
    stage.press("more_rows")
    assert len(re.findall(r"^secret \d+$", stage.words(), re.MULTILINE)) == len(shown) + AT_ONCE
    stage.press("watch_show")
    assert "secret" not in stage.words()
