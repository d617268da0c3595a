"""The kept words of a conversation: read, with the day on which they go."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person.words import isolated, short, stamp, wrote
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.work import conversations
from wayside.work.conversations import KeptWords
from wayside.work.people import PersonId

_PAGE = 40
_LONGEST = 4_000


class WordsDialog(TallDialog):
    """The messages whose words are kept, oldest first, some at a time.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        person: who the worker wrote with.
        name: the person's code name.
        parent: the window it belongs to.
    """

    def __init__(self, context: UiContext, desk: Desk, person: PersonId, name: str, parent: QWidget) -> None:
        title = self.tr("Kept words with {0}").replace("{0}", isolated(short(name)))
        super().__init__(context.look, title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("words")
        self._context = context
        self._desk = desk
        self._person = person
        self._last = 0
        self._why = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._why.setObjectName("words_why")
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.M)
        self.more = Button(self.tr("Show more"), Kind.LINK)
        self.more.setObjectName("words_more")
        self.content.addWidget(self._why)
        self.content.addLayout(self._list)
        self.content.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.content.addStretch(1)
        self.add_button(self.tr("Close"), safe=True)
        self.more.hide()
        self.more.clicked.connect(self._read)
        self._read()

    def _read(self) -> None:
        person, last = self._person, self._last
        self._desk.read(
            self,
            lambda connection: conversations.kept_words(connection, person, _PAGE + 1, last),
            self._show,
            key="kept-words",
        )

    def _show(self, found: list[KeptWords]) -> None:
        shown = found[:_PAGE]
        if shown and not self._last:
            self._why.setText(
                self.tr("Kept because: {reason}. Deleted on {day}.")
                .replace("{day}", say.exact_day(shown[0].expires_on, QLocale()))
                .replace("{reason}", short(shown[0].reason, 200))
            )
        for words in shown:
            self._list.addWidget(self._row(words))
            self._last = words.message
        self.more.setVisible(len(found) > _PAGE)
        self.content.activate()
        self.fit()

    def _row(self, words: KeptWords) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        when = stamp(words.at, self._context.now_ms(), QLocale())
        column.addWidget(
            PlainTextLabel(f"{when}  ·  {wrote(words.direction)}", LabelRole.SECONDARY, wrap=True)
        )
        text = words.text if len(words.text) <= _LONGEST else words.text[:_LONGEST] + "…"
        column.addWidget(PlainTextLabel(text, LabelRole.BODY, wrap=True))
        return whole
