"""The vocabularies beside the timeline: read for its chips, changed from them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
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
        undo_offered(str, object): as `Page.undo_offered`.
    """

    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, picks: tuple[TagPicks, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._picks = picks
        self._over = parent
        self._words: Words = ((), (), ())
        for each in picks:
            each.words_requested.connect(self._open)

    def read(self) -> None:
        """Read the words and offer them."""
        language = self._context.languages.code

        def read(connection: Connection) -> Words:
            return [vocabularies.words(connection, kind, language) for kind in VocabularyKind]

        def done(words: Words) -> None:
            self._words = words
            for each in self._picks:
                each.show_words(words)

        self._desk.read(self, read, done, key="contact-words")

    def _open(self, kind: VocabularyKind) -> None:
        from wayside.ui.people.person.vocabulary_dialog import VocabularyDialog

        before = tuple(self._words[kind])
        dialog = VocabularyDialog(self._context, kind, before, self._over.window())

        def kept(_words: object) -> None:
            dialog.accept()
            self.read()
            own = before != vocabularies.starters(kind, self._context.languages.code)
            self.undo_offered.emit(
                self.tr("Other words are offered now."), partial(self._put_back, kind, before if own else ())
            )

        def keep(words: list[str]) -> None:
            self._desk.write(
                dialog,
                lambda connection: vocabularies.set_words(connection, kind, words),
                Touched.NOTHING,
                kept,
                failed=dialog.refuse,
            )

        dialog.chosen.connect(keep)
        dialog.open()

    def _put_back(self, kind: VocabularyKind, words: tuple[str, ...]) -> None:
        self._desk.write(
            self,
            lambda connection: vocabularies.set_words(connection, kind, words),
            Touched.NOTHING,
            lambda _words: self.read(),
        )
