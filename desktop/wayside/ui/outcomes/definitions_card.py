"""What "sustained" means here: chosen by the person, printed with every report, compared with other meanings."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.outcomes.figures import definition_heads, definition_rows
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.figure_table import FigureTable
from wayside.ui.widgets.number_field import NumberField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work import outcomes
from wayside.work.outcomes import Counted, Definition, Report
from wayside.work.outcomes.definitions import MAX_DEFINITIONS
from wayside.work.outcomes.words import Words, definition_sentence

_MOST = 999


class DefinitionsCard(Card):
    """The leading definition, others beside it, and the same data under each.

    Args:
        context: looks.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: other definitions are stored now.
    """

    changed = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("What “sustained” means"))
        self._context = context
        self._desk = desk
        self._definitions: tuple[Definition, ...] = ()
        self._sentence = PlainTextLabel("", LabelRole.STRONG, wrap=True)
        self._sentence.setObjectName("definition_sentence")
        self._rows = RowsBox()
        self.add = Button(self.tr("Compare with another meaning"), Kind.LINK)
        self.add.setObjectName("definition_add")
        self.table = FigureTable(context.look, self.tr("The same data under each meaning"))
        self.table.setObjectName("definition_table")
        text = self.tr(
            "Published numbers rarely say whose messages they count, and it changes the result completely. The first"
            " meaning leads: it is used above and printed with every export."
        )
        self.body.setSpacing(Space.M)
        self.body.addWidget(self._sentence)
        self.body.addWidget(PlainTextLabel(text, LabelRole.SECONDARY, wrap=True))
        self.body.addWidget(self._rows)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.table)
        self.add.clicked.connect(self._add)

    def show_report(self, report: Report, words: Words) -> None:
        """Show the definitions of a report and what comes of them."""
        self._sentence.setText(definition_sentence(report.leading.definition, words))
        found = tuple(part.definition for part in report.funnel.sustained)
        if found != self._definitions or self._rows.isHidden():
            self._definitions = found
            self._rows.show_rows([self._row(place) for place in range(len(found))])
        self.add.setVisible(len(found) < MAX_DEFINITIONS)
        self.table.show_figures(definition_heads(words), definition_rows(report, QLocale()))

    def _row(self, place: int) -> QWidget:
        definition = self._definitions[place]
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(PlainTextLabel(self.tr("at least"), LabelRole.BODY))
        number = NumberField(1, _MOST)
        number.setValue(definition.least)
        number.setObjectName(f"definition_least_{place}")
        number.setAccessibleName(
            self.tr("How many, in the meaning that leads") if place == 0 else self.tr("How many")
        )
        row.addWidget(number)
        counted = Choice(self._context.look, self.tr("What is counted"), self._options())
        counted.setObjectName(f"definition_counted_{place}")
        counted.set_current(definition.counted.value)
        row.addWidget(counted)
        row.addStretch(1)
        if place:
            off = Button(self.tr("Remove"), Kind.QUIET)
            off.setObjectName(f"definition_remove_{place}")
            off.setAccessibleName(self.tr("Remove this meaning from the comparison"))
            off.clicked.connect(partial(self._remove, place))
            row.addWidget(off)
        number.valueChanged.connect(
            lambda least: self._put(place, Definition(counted=self._definitions[place].counted, least=least))
        )
        counted.chosen.connect(
            lambda key: self._put(
                place, Definition(counted=Counted(key), least=self._definitions[place].least)
            )
        )
        return whole

    def _options(self) -> list[tuple[str, str]]:
        return [
            (Counted.TOTAL.value, self.tr("messages in all")),
            (Counted.PERSON.value, self.tr("messages from the person")),
            (Counted.EXCHANGES.value, self.tr("answers: the person wrote after you")),
        ]

    # Changing -----------------------------------------------------------------------------------------------

    def _put(self, place: int, definition: Definition) -> None:
        wanted = list(self._definitions)
        wanted[place] = definition
        self._store(tuple(wanted))

    def _add(self) -> None:
        """Begin with a usual meaning that is not there yet."""
        usual = [
            Definition(counted=counted, least=least)
            for counted, least in (
                (Counted.PERSON, 3),
                (Counted.EXCHANGES, 2),
                (Counted.TOTAL, 5),
                (Counted.TOTAL, 10),
                (Counted.PERSON, 5),
                (Counted.EXCHANGES, 5),
            )
        ]
        fresh = next((one for one in usual if one not in self._definitions), None)
        if fresh is not None:
            self._store((*self._definitions, fresh))

    def _remove(self, place: int) -> None:
        self._store(tuple(one for at, one in enumerate(self._definitions) if at != place))

    def _store(self, wanted: tuple[Definition, ...]) -> None:
        self._desk.write(
            self,
            lambda connection: outcomes.store(connection, wanted),
            Touched.OUTCOMES,
            lambda _none: self.changed.emit(),
        )
