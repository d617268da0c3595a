"""Words that give you away: written down, hidden from shoulders, in this list and nowhere else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from tests.ui.desk_fixtures import ask
from tests.ui.identities.cast import Cast
from tests.ui.identities.stage import Stage
from tests.ui.walk import assert_accessible
from wayside.ui.identities.words_page import WordsPage
from wayside.ui.shell.page import Area, Place
from wayside.work import identities
from wayside.work.identities import WatchTerm

WORDS = Place(area=Area.IDENTITIES, topic="words")


def page(stage: Stage) -> WordsPage:
    assert isinstance(stage.page, WordsPage)
    return stage.page


def terms(stage: Stage) -> list[WatchTerm]:
    return ask(stage.desk, lambda connection: identities.watch_terms(connection, None))


@pytest.fixture
def words(cast: Cast, stage: Stage) -> Stage:
    """Give the page with four words in it."""
    stage.go(WORDS)
    return stage


def everything_on_screen(stage: Stage) -> str:
    lines = [line.text() for line in stage.page.findChildren(QLineEdit) if line.isVisible()]
    return stage.words() + "\n".join(lines)


def test_the_words_are_hidden_until_somebody_wants_to_see_them(words: Stage) -> None:
    assert "4 words are watched for" in words.words()
    assert "Names 2" in words.words()
    assert "Lindenhof" not in everything_on_screen(words)
    words.tab_to("watch_show")
    words.key(Qt.Key.Key_Return)
    assert "Lindenhof" in everything_on_screen(words)
    assert_accessible(words.page)


def test_who_comes_back_finds_them_hidden_again(words: Stage) -> None:
    words.press("watch_show")
    words.go(Place(area=Area.TODAY))
    words.go(WORDS)
    assert "Lindenhof" not in everything_on_screen(words)


def test_the_page_says_where_the_list_is_and_is_not(words: Stage) -> None:
    assert "it is in no export, no log, no letter and no error message" in words.words()


def test_a_word_is_added_with_enter_and_stays_hidden(words: Stage) -> None:
    words.write("watch_line", "Brandt", enter=True)
    assert "5 words are watched for" in words.words()
    assert "Brandt" not in everything_on_screen(words)
    assert any(term.text == "Brandt" for term in terms(words))
    assert words.widget("watch_line").hasFocus()


def test_a_word_twice_is_said_and_not_added(words: Stage) -> None:
    words.write("watch_line", "ADA", enter=True)
    assert "This is watched for already." in words.words()
    assert len(terms(words)) == 4


def test_inside_longer_words_is_explained_and_refused_for_short_ones(words: Stage) -> None:
    assert "“Berg” is then found in “Bergmann” too." in words.words()
    anywhere = words.widget("watch_anywhere")
    assert isinstance(anywhere, QCheckBox)
    anywhere.setChecked(True)
    words.write("watch_line", "al", enter=True)
    assert "it would be found in every sentence" in words.words()
    words.write("watch_line", "Berg", enter=True)
    assert next(term for term in terms(words) if term.text == "Berg").anywhere
    assert not anywhere.isChecked()


def test_a_word_is_changed(words: Stage) -> None:
    words.press("watch_show")
    page(words).list._begin_change(next(term for term in terms(words) if term.text == "Ada"))
    words.write("watch_line", "Adah", enter=True)
    assert sorted(term.text for term in terms(words)) == ["Adah", "Lindenhof", "Lindqvist", "Mill Lane"]


def test_a_word_is_removed_without_being_named_and_comes_back(words: Stage) -> None:
    page(words).list._remove(terms(words)[0])
    words.settle()
    said, undo = words.undos[-1]
    assert "Ada" not in said
    undo()
    words.settle()
    assert len(terms(words)) == 4


def test_nothing_is_on_the_log(words: Stage) -> None:
    words.write("watch_line", "Brandt", enter=True)
    logged = ask(
        words.desk,
        lambda connection: connection.execute("SELECT group_concat(kind || fields) FROM activity").fetchone()[
            0
        ],
    )
    assert "watch-term-added" in logged
    assert "Brandt" not in logged
