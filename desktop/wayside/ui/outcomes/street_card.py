"""Streetwork among people who have no record here: a table by the day, and a form for a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import local_day, today
from wayside.ui.outcomes.cross_card import TableCard
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.number_field import NumberField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.ui.widgets.text_field import TextField
from wayside.work import outcomes
from wayside.work.outcomes import Report, Tally
from wayside.work.outcomes import words as wording
from wayside.work.outcomes.words import Words
from wayside.work.text import clean_line

_MOST = 9_999


class StreetCard(TableCard):
    """The days of a period.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: a day was counted.
    """

    changed = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context.look, " ", "street", " ", parent)
        self.set_heading(self.tr("Streetwork by the day"))
        self._nothing_text = self.tr(
            "No day was counted in this period. Situations looked at, those stepped into, groups and single people"
            " spoken with: numbers only, nobody is named."
        )
        self._context = context
        self._desk = desk
        self.count.clicked.connect(self._open)

    def made_above(self, _look: Appearance) -> QWidget:
        """Return the way to count a day."""
        self.count = Button(self.tr("Count a day…"))
        self.count.setObjectName("street_count")
        return self.count

    def show_report(self, report: Report, words: Words) -> None:
        """Show the days of a report, and what a day was like on average."""
        locale = QLocale()
        mean = wording.street_days(report, words, lambda value: locale.toString(value, "f", 1))
        self.show_table(report.street, report.hide_below, words, mean)

    def _open(self) -> None:
        dialog = TallyDialog(self._context, self._desk, self.window())
        dialog.kept.connect(self.changed)
        dialog.open()


class TallyDialog(TallDialog):
    """The counts of a day on a platform; what is there already is shown and replaced.

    Signals:
        kept: the vault has them.
    """

    kept = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget) -> None:
        super().__init__(context.look, self.tr("Count a day of streetwork"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("tally")
        self._context = context
        self._desk = desk
        self.day = DateField(self.tr("Day"), today(context))
        self.day.edit.setObjectName("tally_day")
        self.day.set_date(local_day(context.now_ms()))
        self._day_field = LabelledField(self.tr("Day"), self.day)
        self.platform = TextField(
            self.tr("Where"), hint=self.tr("Platform, game or forum; may be left empty.")
        )
        self.platform.edit.setObjectName("tally_platform")
        self.numbers = [
            self._number(name) for name in ("situations", "interventions", "groups", "individuals")
        ]
        self._there = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._build()
        self.day.date_changed.connect(lambda _day: self._recall())
        self.platform.edit.editingFinished.connect(self._recall)
        self._recall()

    def _build(self) -> None:
        self.content.addWidget(self._day_field)
        self.content.addWidget(self.platform)
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.M)
        names = (
            self.tr("Situations looked at"),
            self.tr("Stepped into"),
            self.tr("Groups spoken with"),
            self.tr("Single people spoken with"),
        )
        for place, (name, number) in enumerate(zip(names, self.numbers, strict=True)):
            grid.addWidget(LabelledField(name, number), place // 2, place % 2)
        self.content.addWidget(whole)
        for label in (self._there, self._error):
            self.content.addWidget(label)
            label.hide()
        self.content.addStretch(1)
        self.add_button(self.tr("Cancel"))
        keep = self.add_button(self.tr("Keep"), Kind.PRIMARY, on_click=self._keep)
        keep.setObjectName("tally_keep")
        self.day.edit.setFocus()

    def _number(self, name: str) -> NumberField:
        number = NumberField(0, _MOST)
        number.setObjectName(f"tally_{name}")
        return number

    def _recall(self) -> None:
        """Show what was counted for this day and place before."""
        day = self.day.date()
        if day is None:
            return
        place = clean_line(self.platform.text(), "platform")
        typed = [number.text() for number in self.numbers]

        def show(found: list[Tally]) -> None:
            before = next((tally for tally in found if tally.platform == place), None)
            self._there.setText(self.tr("This day was counted before; what you keep takes its place."))
            self._there.setVisible(before is not None)
            if before is not None:
                for number, value, text in zip(self.numbers, before.numbers, typed, strict=True):
                    if number.text() == text:  # else somebody typed on meanwhile
                        number.setValue(value)
            self.fit()

        self._desk.read(self, lambda connection: outcomes.tallies(connection, day, day), show, key="tally")

    def _keep(self) -> None:
        day: date | None = self.day.date()
        if day is None:
            self._day_field.set_error(self.tr("Say which day."))
            self.day.edit.setFocus()
            return
        situations, interventions, groups, individuals = (number.value() for number in self.numbers)
        tally = Tally(
            day=day,
            platform=self.platform.text(),
            situations=situations,
            interventions=interventions,
            groups=groups,
            individuals=individuals,
        )

        def done(_none: None) -> None:
            self.accept()
            self.kept.emit()

        def failed(error: WaysideError) -> None:
            self._error.setText(errors.sentence(error))
            self._error.show()

        self._desk.write(
            self,
            lambda connection: outcomes.set_tally(connection, tally),
            Touched.OUTCOMES,
            done,
            failed=failed,
        )
