"""What leaves the vault and what comes into it: the transition letter and an organisation's rule cards."""

from __future__ import annotations

import os
import re
import stat
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import TODAY, ask
from tests.ui.identities.cast import Cast
from tests.ui.identities.stage import Stage
from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.identities.letter_page import LetterPage
from wayside.ui.identities.letter_words import LETTER_TEXTS
from wayside.ui.identities.rule_pack import compare_rule_cards, pack_change
from wayside.ui.shell.page import Area, IdentityTab, Page, Place
from wayside.ui.today.today_page import TodayPage
from wayside.ui.widgets.rows import ROW_ROLE
from wayside.vault import activity
from wayside.work import identities, outcomes, people
from wayside.work.identities import PHRASES, Conflict, IdentityKind, RuleCard, RuleReading, WatchKind

AWAY = "gives you, or somebody you write with, away"
LETTER = Place(area=Area.IDENTITIES, topic="letter")
PACK = """
cards:
  - platform: Facebook
    conflict: conditions
    applies_to: [alias]
    rule: Ask the head of the project first.
    source: Our own rules, section 4
    dated: 2026-10-01
    read_on: 2026-11-20
  - platform: Bluesky
    conflict: none
    applies_to: []
    rule: Names need not be one's own.
    source: Bluesky, Community Guidelines
    read_on: 2026-11-20
"""


def letter(stage: Stage) -> LetterPage:
    stage.go(LETTER)
    assert isinstance(stage.page, LetterPage)
    return stage.page


# The letter -------------------------------------------------------------------------------------------------


def test_the_letter_says_what_was_promised_and_nothing_of_the_watch_list(cast: Cast, stage: Stage) -> None:
    text = letter(stage).text.text()
    assert "Jonas K." in text
    assert "Heron" in text
    assert "works in a warehouse" in text
    assert all(word not in text for word in ("Lindqvist", "Lindenhof", "Tobias", "KeePassXC", "iron.fist"))


@pytest.mark.parametrize("language", ["en", "x-rtl"])
def test_days_and_counts_are_written_as_the_window_writes_them(
    cast: Cast, context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep, language: str
) -> None:
    context.languages.install(language)
    ask(desk, lambda c: people.update(c, cast.heron, next_step="Ask", next_step_on=date(2026, 12, 1)))
    text = letter(Stage(context, desk, qtbot, keep)).text.text()
    for day in (TODAY, TODAY + timedelta(days=6), date(2026, 12, 1)):
        assert say.exact_day(day, QLocale()) in text
    assert not re.search(r"\d{4}-\d\d-\d\d", text)
    steps = say.number(len(identities.BURN_STEPS), QLocale())
    assert next(line for line in text.splitlines() if steps in line.split())


def test_a_word_that_gives_the_worker_away_is_said_without_being_named(cast: Cast, stage: Stage) -> None:
    assert not letter(stage)._said.isVisible()
    ask(
        stage.desk,
        lambda connection: identities.update(connection, cast.mira, purpose="The Lindenhof's own account."),
    )
    stage.go(Place(area=Area.TODAY))
    page = letter(stage)
    assert page._said.isVisible()
    assert page._said.text().startswith(f"In one place the letter says a word that {AWAY}.")
    assert "Lindenhof" not in page._said.text()
    stage.press("letter_show_place")
    assert page.text.textCursor().selectedText().startswith("Lindenhof")


def test_the_true_name_and_the_handle_of_somebody_are_said_too(cast: Cast, stage: Stage) -> None:
    ask(
        stage.desk,
        lambda connection: people.update(
            connection, cast.otter, aim="Get Tobias to listen.", next_step="write to iron.fist"
        ),
    )
    assert letter(stage)._said.text().startswith(f"In 2 places the letter says a word that {AWAY}.")


def test_a_letter_that_gives_somebody_away_takes_a_deliberate_second_step(
    cast: Cast, stage: Stage, tmp_path: Path
) -> None:
    """Also if the word came onto the list while the letter was open."""
    page = letter(stage)
    assert not page._said.isVisible()
    ask(
        stage.desk,
        lambda connection: identities.add_watch_term(connection, None, WatchKind.WORKPLACE, "warehouse"),
    )
    stage.press("letter_save")
    words = stage.words(stage.dialog)
    assert f"the letter says a word that {AWAY}" in words
    assert "Write it all the same…" in words
    stage.key(Qt.Key.Key_Return)
    assert not stage._dialogs()
    assert list(tmp_path.iterdir()) == []
    assert page._said.isVisible()


def test_saving_warns_that_it_leaves_the_vault_in_clear(cast: Cast, stage: Stage) -> None:
    letter(stage)
    stage.press("letter_save")
    assert "The file is not encrypted" in stage.words(stage.dialog)
    stage.qtbot.keyClick(stage.dialog, Qt.Key.Key_Escape)
    assert not stage._dialogs()


def test_the_folder_is_asked_for_in_a_dialog_of_our_own(cast: Cast, stage: Stage) -> None:
    page = letter(stage)
    page._choose()
    dialog = stage.window.findChild(QFileDialog, "choose_folder")
    assert isinstance(dialog, QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.reject()


def test_it_is_written_for_the_owner_only_and_never_over_something(
    cast: Cast, stage: Stage, tmp_path: Path
) -> None:
    page = letter(stage)
    for _ in range(2):
        page.write_into(tmp_path)
        stage.settle()
    names = sorted(path.name for path in tmp_path.iterdir())
    day = TODAY.isoformat()
    assert names == [f"transition-letter-{day}-2.md", f"transition-letter-{day}.md"]
    for path in tmp_path.iterdir():
        assert path.read_text() == page.text.text()
        if os.name == "posix":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "It is not encrypted." in stage.words()
    assert {(one.kind, one.format) for one in ask(stage.desk, outcomes.exports)} == {("letter", "md")}
    logged = ask(stage.desk, lambda connection: activity.page(connection, limit=1))
    assert logged[0].kind == "export-made"


def test_a_folder_that_is_gone_is_said(cast: Cast, stage: Stage, tmp_path: Path) -> None:
    page = letter(stage)
    page.write_into(tmp_path / "gone")
    stage.settle()
    assert "There is no folder at this place." in stage.words()


def test_the_letter_can_be_translated() -> None:
    assert set(LETTER_TEXTS) == set(PHRASES)


# Rule cards -------------------------------------------------------------------------------------------------


def compare(stage: Stage, path: Path) -> None:
    assert isinstance(stage.page, Page)
    compare_rule_cards(stage.page, path, lambda: None)
    stage.settle()


def test_a_pack_shows_what_it_changes_before_it_does(cast: Cast, stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "cards.yaml"
    file.write_text(PACK)
    compare(stage, file)
    words = stage.words(stage.dialog)
    assert "Bluesky: allowed" in words
    assert "Facebook: against the rule" in words
    assert "now allowed with conditions, dated 2026-10-01" in words
    assert "No longer there" in words
    assert "Telegram" in words
    assert ask(stage.desk, identities.cards) == identities.shipped_cards()
    stage.press("rule_pack_replace")
    assert {card.platform for card in ask(stage.desk, identities.cards)} == {"Facebook", "Bluesky"}
    stage.go(Place(area=Area.IDENTITIES))
    assert "From your organisation" in stage.words()


def test_leaving_the_comparison_changes_nothing(cast: Cast, stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "cards.yaml"
    file.write_text(PACK)
    compare(stage, file)
    stage.key(Qt.Key.Key_Return)
    assert ask(stage.desk, identities.cards) == identities.shipped_cards()


@pytest.mark.parametrize("text", ["cards: []", "cards:\n  - platform: X\n", "\x00\x01", "cards: {" * 1000])
def test_a_file_that_is_no_pack_is_refused_with_the_reason(
    cast: Cast, stage: Stage, tmp_path: Path, text: str
) -> None:
    file = tmp_path / "cards.yaml"
    file.write_text(text)
    compare(stage, file)
    assert stage.dialog.objectName() == "file_unreadable"
    assert "Nothing was imported." in stage.words(stage.dialog)


def test_what_was_shown_is_brought_in_whatever_became_of_the_file(
    cast: Cast, stage: Stage, tmp_path: Path
) -> None:
    file = tmp_path / "cards.yaml"
    file.write_text(PACK)
    compare(stage, file)
    file.write_text(PACK.replace("Bluesky", "Mastodon"))
    stage.press("rule_pack_replace")
    assert {card.platform for card in ask(stage.desk, identities.cards)} == {"Facebook", "Bluesky"}


# Reading a rule again ---------------------------------------------------------------------------------------


@pytest.fixture
def old_cards(cast: Cast, stage: Stage) -> None:  # the people are there before the window
    """Bring a card for Instagram that was read long ago."""
    card = RuleCard(
        platform="Instagram",
        rule="Ask first.",
        conflict=Conflict.CONDITIONS,
        applies_to=frozenset({IdentityKind.ALIAS}),
        source="Our own rules",
        dated="2026-01",
        read_on=TODAY - timedelta(days=200),
    )
    ask(stage.desk, lambda connection: identities.replace_pack(connection, [card]))


@pytest.mark.usefixtures("old_cards")
def test_today_leads_to_the_rule_and_it_is_answered_by_role_and_day(cast: Cast, stage: Stage) -> None:
    stage.open(cast.jonas)
    stage.go(Place(area=Area.TODAY))
    assert isinstance(stage.page, TodayPage)
    rows = stage.page._slipping.rows
    titles = [rows.model().index(number, 0).data(ROW_ROLE).title for number in range(rows.model().rowCount())]
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(titles.index("Jonas K.: read a rule again"), 0))
    stage.key(Qt.Key.Key_Return)
    assert stage.widget("rule_reread").hasFocus()
    stage.key(Qt.Key.Key_Space)
    words = stage.words(stage.dialog)
    assert "Is this still the rule of Instagram?" in words
    assert "Ask first." in words
    stage.write("reread_role", "team lead")
    stage.press("reread_do")
    assert "Read more than half a year ago" not in stage.words()
    day = say.exact_day(TODAY, QLocale())
    assert f"read on {day} by team lead" in stage.words()
    (card,) = ask(stage.desk, identities.cards)
    assert card.again == RuleReading(by="team lead", on=TODAY)
    stage.undos[-1][1]()
    stage.settle()
    assert "Read more than half a year ago" in stage.words()


@pytest.mark.usefixtures("old_cards")
@pytest.mark.parametrize(
    ("role", "day", "said"),
    [
        ("", "today", "Say which role it is."),
        (" - ", "today", "Say which role it is."),
        ("lead", "tomorrow", "This day lies ahead."),
        ("lead", "2020-01-01", "The card was read later than that already."),
        ("lead", "when?", "This is not a date."),
    ],
)
def test_what_cannot_be_a_reading_is_refused(
    cast: Cast, stage: Stage, role: str, day: str, said: str
) -> None:
    stage.open(cast.jonas, IdentityTab.ACCOUNTS)
    stage.press("rule_reread")
    if role:
        stage.write("reread_role", role)
    stage.write("reread_on", day)
    stage.press("reread_do")
    assert said in stage.words(stage.dialog)
    (card,) = ask(stage.desk, identities.cards)
    assert card.again is None


def test_a_decision_is_not_dated_ahead(cast: Cast, stage: Stage) -> None:
    stage.open(cast.nika, IdentityTab.ACCOUNTS)
    stage.press("rule_accept")
    stage.write("accept_role", "team lead")
    stage.write("accept_on", "in 3 days")
    stage.press("accept_do")
    assert "This day lies ahead." in stage.words(stage.dialog)


def test_packs_are_compared_platform_by_platform() -> None:
    before = identities.shipped_cards()
    change = pack_change(before, before[1:])
    assert change.removed == before[:1]
    assert change.same == len(before) - 1
    assert (change.added, change.changed) == ((), ())
    assert before[0].conflict in list(Conflict)
    assert before[0].read_on > date(2020, 1, 1)
