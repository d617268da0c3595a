"""Tone, content and method of a contact or of a draft: three chips side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from wayside.ui.widgets.word_pick import WordPick
from wayside.work.vocabularies import MAX_WORD, VocabularyKind


class Tags(NamedTuple):
    """How it sounded, what it was about, how it was led; "" where nothing was said."""

    tone: str = ""
    content: str = ""
    method: str = ""


Words = Sequence[Sequence[str]]
"""The words of each vocabulary, in the order of `VocabularyKind`."""


class TagPicks(QObject):
    """The chips, to be laid out by who owns them.

    Args:
        prefix: their object names are this and `_tone`, `_content`, `_method`.
        parent: owner.

    Attributes:
        buttons: the three of them.

    Signals:
        changed: somebody chose another word.
        words_requested: somebody wants other words to be offered.
    """

    changed = Signal()
    words_requested = Signal()

    def __init__(self, prefix: str, parent: QObject) -> None:
        super().__init__(parent)
        names = (self.tr("tone"), self.tr("content"), self.tr("method"))
        self.buttons = tuple(WordPick(name, longest=MAX_WORD) for name in names)
        for kind, button in zip(VocabularyKind, self.buttons, strict=True):
            button.setObjectName(f"{prefix}_{kind.name.lower()}")
            button.picked.connect(self.changed)
            button.words_requested.connect(self.words_requested)

    def tags(self) -> Tags:
        """Return what is chosen."""
        return Tags(*(button.word() for button in self.buttons))

    def set_tags(self, tags: Tags) -> None:
        """Show a choice without telling anybody."""
        for button, word in zip(self.buttons, tags, strict=True):
            button.set_word(word)

    def show_words(self, words: Words) -> None:
        """Offer these from now on."""
        for button, offered in zip(self.buttons, words, strict=True):
            button.set_words(offered)
