"""The words offered for tone, content or method, put in order or replaced by those of one's own organisation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.work.vocabularies import VocabularyKind


class VocabularyDialog(TallDialog):
    """A word a line.

    Args:
        context: looks.
        kind: which vocabulary.
        words: those in use.
        parent: the window it belongs to.

    Signals:
        chosen(list): the words in their order; none for those that come with Wayside. Close it once they are kept.
    """

    chosen = Signal(object)

    def __init__(
        self, context: UiContext, kind: VocabularyKind, words: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(context.look, _title(kind), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("vocabulary_dialog")
        text = self.tr(
            "One word or short phrase a line, in the order in which they are offered. Contacts keep the word they"
            " were written down with, also when it is no longer offered."
        )
        self.editor = NoteEditor(_title(kind), growing=True, min_lines=7, max_lines=16)
        self.editor.setObjectName("vocabulary_words")
        self.editor.set_text("\n".join(words))
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.hide()
        self.content.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        self.content.addWidget(self.editor)
        self.content.addWidget(self._error)
        self.content.addStretch(1)
        own = self.add_button(
            self.tr("Use Wayside's words"), Kind.QUIET, on_click=lambda: self.chosen.emit([])
        )
        own.setObjectName("vocabulary_reset")
        self.add_button(self.tr("Cancel"))
        done = self.add_button(self.tr("Use these"), Kind.PRIMARY, on_click=self._submit)
        done.setObjectName("vocabulary_do")
        self.editor.submitted.connect(self._submit)
        self.editor.textChanged.connect(self._error.hide)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the words."""
        super().showEvent(event)
        self.editor.setFocus()

    def refuse(self, error: WaysideError) -> None:
        """Say why the words cannot be kept; they stay as they were typed."""
        self._error.setText(errors.sentence(error))
        self._error.show()
        announce(self._error, self._error.text(), urgent=True)

    def _submit(self) -> None:
        self.chosen.emit(self.editor.text().split("\n"))


def _title(kind: VocabularyKind) -> str:
    tr = QCoreApplication.translate
    return {
        VocabularyKind.TONE: tr("VocabularyDialog", "Words for the tone"),
        VocabularyKind.CONTENT: tr("VocabularyDialog", "Words for the content"),
        VocabularyKind.METHOD: tr("VocabularyDialog", "Words for the method"),
    }[kind]
