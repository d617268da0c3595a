"""The vocabularies beside the timeline, read for its chips. They are changed in the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.people.person.tag_picks import TagPicks, Words
from wayside.vault.connection import Connection
from wayside.work import vocabularies
from wayside.work.vocabularies import VocabularyKind


class Vocabulary(QObject):
    """Keeps chips supplied with words.

    Args:
        context: the language of the program's own words.
        desk: the way to the vault.
        picks: the chips.
        parent: owner.

    Signals:
        change_requested: somebody wants other words to be offered.
    """

    change_requested = Signal()

    def __init__(self, context: UiContext, desk: Desk, picks: tuple[TagPicks, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._picks = picks
        for each in picks:
            each.words_requested.connect(self.change_requested)

    def read(self) -> None:
        """Read the words and offer them."""
        language = self._context.languages.code

        def read(connection: Connection) -> Words:
            return [vocabularies.words(connection, kind, language) for kind in VocabularyKind]

        def done(words: Words) -> None:
            for each in self._picks:
                each.show_words(words)

        self._desk.read(self, read, done, key="contact-words")
