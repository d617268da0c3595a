"""What the columns of a table hold: shown as they were understood, and asked where they were not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.conversations.question import Question
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.conversations import Column, Headings

_NONE = ""
_LONGEST = 40


class ColumnQuestions(QWidget):
    """A question for each thing a table can say about a message; the answers are its headings.

    Args:
        context: looks.
        parent: owner.

    Signals:
        answered: enough is known to read the table, otherwise than before.
        resized: it needs more room now, or less.
    """

    answered = Signal()
    resized = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings = Headings(names=(), columns={})
        self._is_open = False
        self._said = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._said.setObjectName("import_columns_said")
        self.switch = Button(self.tr("Change what the columns hold"), Kind.LINK)
        self.switch.setObjectName("import_columns")
        self._questions = {
            Column.WHEN: Question(context, "import_column_when", self.tr("Which column says when?")),
            Column.WHO: Question(context, "import_column_who", self.tr("Which column says who wrote?")),
            Column.DIRECTION: Question(
                context,
                "import_column_direction",
                self.tr("Which column says whether it was sent or received?"),
                self.tr("This or the name of who wrote is needed."),
            ),
            Column.TEXT: Question(context, "import_column_text", self.tr("Which column holds the words?")),
            Column.LENGTH: Question(
                context,
                "import_column_length",
                self.tr("Which column says how long it was?"),
                self.tr("Only where there is none with the words."),
            ),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._said)
        column.addWidget(self.switch)
        for question in self._questions.values():
            column.addWidget(question)
            question.choice.chosen.connect(self._on_answer)
        self.switch.clicked.connect(self._open)

    def show_headings(self, headings: Headings, *, understood: bool) -> None:
        """Show the headings of a table; without any there is nothing to ask."""
        fresh = headings.names != self._headings.names
        self._headings = headings
        self.setVisible(bool(headings.names))
        if not headings.names:
            return
        self._is_open = self._is_open or not understood
        if fresh:
            options = [(name, isolated(short(name, _LONGEST))) for name in headings.names if name]
            for column, question in self._questions.items():
                question.set_options(
                    [(_NONE, self.tr("none")), *options], headings.columns.get(column, _NONE)
                )
        self._said.setText(self._sentence(understood=understood))
        self._show()

    def _sentence(self, *, understood: bool) -> str:
        if not understood:
            return self.tr(
                "This is no export that Wayside knows. If it is a table with a heading over each column, say what"
                " they hold."
            )
        columns = self._headings.columns
        names = {
            Column.WHEN: self.tr("when"),
            Column.WHO: self.tr("who"),
            Column.DIRECTION: self.tr("sent or received"),
            Column.TEXT: self.tr("the words"),
            Column.LENGTH: self.tr("how long"),
        }
        said = [
            f"{text}: {isolated(short(columns[column], _LONGEST))}"
            for column, text in names.items()
            if column in columns
        ]
        return self.tr("Columns: {0}.").replace("{0}", "; ".join(said))

    def _open(self) -> None:
        self._is_open = True
        self._show()
        self._questions[Column.WHEN].choice.setFocus()
        self.resized.emit()

    def _show(self) -> None:
        self.switch.setVisible(not self._is_open)
        for question in self._questions.values():
            question.setVisible(self._is_open)

    def _on_answer(self, _key: str) -> None:
        if self.is_ready(quiet=True):
            self.answered.emit()

    # Answers ------------------------------------------------------------------------------------------------

    def first_open(self) -> QWidget | None:
        """Return the first question that has to be answered, if there is one on the screen."""
        when, who = self._questions[Column.WHEN], self._questions[Column.WHO]
        if self.isHidden() or not self._is_open:
            return None
        if when.answer() is None:
            return when.choice
        known = who.answer() or self._questions[Column.DIRECTION].answer()
        return None if known else who.choice

    def columns(self) -> dict[Column, str]:
        """Return which heading stands over what, "" for what the table does not have; nothing if it is no table."""
        if not self._headings.names:
            return {}
        return {column: question.answer() or _NONE for column, question in self._questions.items()}

    def is_ready(self, *, quiet: bool = False) -> bool:
        """Say whether enough is known, and beside the question what is not."""
        missing = self.first_open()
        for question in self._questions.values():
            question.set_error(
                self.tr("Choose a column.") if question.choice is missing and not quiet else ""
            )
        if missing is not None and not quiet:
            missing.setFocus()
        return missing is None
