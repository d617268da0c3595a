"""Words that give you away: the watch list of the worker's own life."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.identities.back_line import BackLine
from wayside.ui.identities.watch_list import WatchList
from wayside.ui.shell.page import Page, Place, Shortcut
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.page_header import PageHeader
from wayside.ui.widgets.page_scroll import PageScroll
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.identities import WatchKind

_WIDTH = 760


class WordsPage(Page):
    """Words that give you away."""

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("words_page")
        self._back = BackLine(context.look)
        self._header = PageHeader(self.tr("Words that give you away"))
        self.list = WatchList(context, desk, self.tr("A word that gives you away"), self._hints())
        self._build()
        self._back.area_requested.connect(self.go)
        self.list.counted.connect(self._on_counted)
        self.list.undo_offered.connect(self.undo_offered)

    def _hints(self) -> dict[WatchKind, str]:
        return {
            WatchKind.NAME: self.tr("First name, family name: one at a time"),
            WatchKind.NICKNAME: self.tr("What friends and colleagues call you"),
            WatchKind.ADDRESS: self.tr("Street, quarter, town, the stop at your door"),
            WatchKind.WORKPLACE: self.tr("Where you work or worked, schools, clubs"),
            WatchKind.FAMILY: self.tr("Names of partner, children, friends, pets"),
            WatchKind.PHONE: self.tr("With or without the country"),
            WatchKind.HANDLE: self.tr("Your own accounts, private and at work"),
            WatchKind.MAIL: self.tr("Your own addresses"),
            WatchKind.OTHER: self.tr("Your car, your band, what only you would say"),
        }

    def _build(self) -> None:
        scroll = PageScroll(width=_WIDTH)
        scroll.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        scroll.body.addWidget(self._header)
        text = self.tr(
            "Your real names, places, people and numbers. Before you copy a message, Wayside looks for them in it,"
            " also misspelt and disguised. The list lies in this vault and nowhere else: it is in no export, no log,"
            " no letter and no error message."
        )
        scroll.body.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        card = Card(self.tr("Your own life"))
        card.body.addWidget(self.list)
        scroll.body.addWidget(card)
        hint = self.tr(
            "What belongs to a person you write with, their true name or their school, is kept on that person’s page."
            " It is looked for in messages to everybody else."
        )
        scroll.body.addWidget(PlainTextLabel(hint, LabelRole.SECONDARY, wrap=True))
        scroll.body.addStretch(1)
        self._fill_with(scroll)

    def enter(self, place: Place) -> None:
        """Show how many words there are; the words themselves only when asked."""
        self.list.open_for(None)

    def first_focus(self) -> QWidget:
        """Return the line for another word."""
        return self.list.form.line

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="Return", text=self.tr("Add the word")),
            Shortcut(keys="Alt+Left", text=self.tr("Back to where you came from")),
        )

    def _on_counted(self, count: int) -> None:
        if count:
            said = (
                self.tr("1 word is watched for")
                if count == 1
                else self.tr("%Ln words are watched for", "", count)
            )
        else:
            said = self.tr("Nothing is watched for yet: begin with your names and your town")
        self._header.set_state(said)
