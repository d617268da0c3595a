"""The handbook: every chapter opens, links stay inside, words are found, nothing is fetched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.walk import assert_accessible
from wayside.ui.context import UiContext
from wayside.ui.handbook.chapters import chapters
from wayside.ui.handbook.handbook_page import HandbookPage
from wayside.ui.i18n import Languages
from wayside.ui.theme.tokens import ThemeChoice

CHAPTERS = chapters("en")


@pytest.fixture
def page(context: UiContext, keep: Callable[[QWidget], QWidget], qtbot: QtBot) -> HandbookPage:
    made = HandbookPage(context)
    keep(made)
    made.resize(1024, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("chapter", CHAPTERS, ids=[chapter.id for chapter in CHAPTERS])
def test_every_chapter_opens_and_has_its_title(page: HandbookPage, chapter: object) -> None:
    for wanted in CHAPTERS:
        if wanted is chapter:
            page.enter(wanted.id)
            assert page._view.toPlainText().startswith(wanted.title)
            assert len(page._view.toPlainText()) > 500


def test_every_link_leads_to_a_chapter(page: HandbookPage) -> None:
    ids = {chapter.id for chapter in CHAPTERS}
    for chapter in CHAPTERS:
        for target in chapter.text().split("](")[1:]:
            assert target.split(")")[0].removesuffix(".md") in ids


def test_a_link_opens_its_chapter_and_nothing_else(page: HandbookPage) -> None:
    page._view.anchorClicked.emit(QUrl("locking.md"))
    assert page._view.toPlainText().startswith("Locking")
    before = page._view.toPlainText()
    for foreign in ("http" + "://example.org/x", "file:///etc/hosts", "../../x.md", "mailto:a@b"):
        page._view.anchorClicked.emit(QUrl(foreign))
        assert page._view.toPlainText() == before


def test_searching_leaves_the_chapters_that_have_the_words(page: HandbookPage) -> None:
    page._search.setText("integrity nowhere-to-be-found")
    assert page._model.rowCount() == 0
    assert "No chapter" in page._view.toPlainText()
    page._search.setText("recovery code")
    assert 0 < page._model.rowCount() <= len(CHAPTERS)
    page._search.clear()
    assert page._model.rowCount() == len(CHAPTERS)


def test_an_unknown_chapter_changes_nothing(page: HandbookPage) -> None:
    page.enter("locking")
    page.enter("no-such-chapter")
    assert page._view.toPlainText().startswith("Locking")


def test_named_and_readable_in_every_look(
    page: HandbookPage, context: UiContext, languages: Languages, snap: Callable[..., Path]
) -> None:
    assert_accessible(page)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST):
        context.look.apply(choice)
        assert snap(page, f"handbook-{choice.value}", (1024, 640)).stat().st_size > 5000
    languages.install("x-rtl")
    assert snap(page, "handbook-rtl", (1024, 640)).stat().st_size > 5000
