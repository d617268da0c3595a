"""Signs of impact on a person's page: noted, rated twice, counted in the outcomes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.outcomes.impact_dialog import ImpactDialog, RatingDialog
from wayside.ui.outcomes.impact_words import impact_name
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.vault.connection import Connection
from wayside.work import outcomes
from wayside.work.outcomes import Impact
from wayside.work.people import PersonId

_LONGEST = 300


class ImpactsCard(Card):
    """The signs, newest first.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        undo_offered(str, object): as `Page.undo_offered`.
    """

    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Signs of impact"))
        self._context = context
        self._desk = desk
        self._person: PersonId | None = None
        self._name = ""
        self._nothing = PlainTextLabel(
            self.tr("Nothing noted. Something seen or heard counts, a good feeling does not."),
            LabelRole.SECONDARY,
            wrap=True,
        )
        self._rows = RowsBox(gap=Space.M)
        self.add = Button(self.tr("Note a sign…"), Kind.LINK)
        self.add.setObjectName("impact_begin")
        self.body.setSpacing(Space.S)
        for part in (self._nothing, self._rows):
            self.body.addWidget(part)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.add.clicked.connect(self._open)

    def show_person(self, person: PersonId, name: str) -> None:
        """Show the signs of a person."""
        if person != self._person:
            self._rows.show_rows([])
            self._nothing.hide()
        self._person, self._name = person, name
        self._look_again()

    def _look_again(self) -> None:
        person = self._person
        if person is None:
            return

        def show(found: list[Impact]) -> None:
            if person == self._person:
                self._nothing.setVisible(not found)
                self._rows.show_rows([self._row(impact) for impact in found])

        self._desk.read(
            self, lambda connection: outcomes.impacts(connection, person), show, key="person-impacts"
        )

    def _row(self, impact: Impact) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        fields, locale = impact.fields, QLocale()
        when = PlainTextLabel(
            f"{impact_name(fields.kind)}  ·  {say.moment(fields.at, self._context.now_ms(), locale)}",
            LabelRole.SECONDARY,
            wrap=True,
        )
        when.setToolTip(say.exact(fields.at, locale))
        column.addWidget(when)
        column.addWidget(PlainTextLabel(short(fields.description, _LONGEST), LabelRole.BODY, wrap=True))
        column.addWidget(PlainTextLabel(self._ratings(impact), LabelRole.SECONDARY, wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        if impact.second_rating is None:
            rate = Button(self.tr("Second rating…"), Kind.LINK)
            rate.setObjectName(f"impact_rate_{impact.id}")
            rate.setAccessibleName(self.tr("Second rating: {0}").replace("{0}", short(fields.description)))
            rate.clicked.connect(partial(self._rate, impact))
            buttons.addWidget(rate)
        remove = Button(self.tr("Remove"), Kind.LINK)
        remove.setObjectName(f"impact_remove_{impact.id}")
        remove.setAccessibleName(self.tr("Remove: {0}").replace("{0}", short(fields.description)))
        remove.clicked.connect(partial(self._remove, impact))
        buttons.addWidget(remove)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return whole

    def _ratings(self, impact: Impact) -> str:
        """Return what two people made of a sign; the first answer is hidden until there is a second."""
        if impact.second_rating is None:
            return self.tr("Rated once. The answer is shown when a second person has rated it.")
        first = self.tr("a sign") if impact.fields.sign else self.tr("no sign")
        second = self.tr("a sign") if impact.second_rating else self.tr("no sign")
        return (
            self.tr("First rating: {first}. {rater}: {second}.")
            .replace("{first}", first)
            .replace("{second}", second)
            .replace("{rater}", short(impact.second_rater))
        )

    # Doing --------------------------------------------------------------------------------------------------

    def _open(self) -> None:
        if self._person is None:
            return
        dialog = ImpactDialog(self._context, self._desk, self._person, self._name, self.window())
        dialog.added.connect(self._look_again)
        dialog.open()

    def _rate(self, impact: Impact) -> None:
        dialog = RatingDialog(self._context, self._desk, impact, self.window())
        dialog.rated.connect(self._look_again)
        dialog.open()

    def _remove(self, impact: Impact) -> None:
        def put_back(connection: Connection) -> None:
            again = outcomes.add_impact(connection, impact.person_id, impact.fields)
            if impact.second_rating is not None:
                outcomes.rate_second(connection, again, sign=impact.second_rating, rater=impact.second_rater)

        def undo() -> None:
            self._desk.write(self, put_back, Touched.OUTCOMES, lambda _none: self._look_again())

        def done(_impact: Impact) -> None:
            self._look_again()
            self.undo_offered.emit(self.tr("Sign removed."), undo)

        self._desk.write(
            self, lambda connection: outcomes.remove_impact(connection, impact.id), Touched.OUTCOMES, done
        )
