"""The plan to tell a person who they have been writing with: when, in which words, who is there."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.bearing import Bearing
from wayside.ui.identities.kept import today
from wayside.ui.identities.reason_dialog import ReasonDialog
from wayside.ui.people.person.keeping import Keeper, Write
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.people.person.unfinished import keep_in_dialog
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tab_place import TabPlace
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import Disclosure, DisclosureFields, IdentityId
from wayside.work.people import PersonId

_LONGEST = 400


class TruthCard(Card):
    """One plan an alias; kept as it is typed. Hidden while there is no alias.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the plan is another one now.
    """

    changed = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._context = context
        self._desk = desk
        self._bearing: Bearing | None = None
        self._open: tuple[IdentityId, PersonId] | None = None
        self._state = SaveLine(context.now_ms)
        self._state.setObjectName("truth_saved")
        self.corner.addWidget(self._state)
        self._who_row = QVBoxLayout()
        self._who_place = TabPlace(self)
        self._who: Choice | None = None
        self._options: list[tuple[str, str]] = []
        self._hint = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self.moment = QLineEdit()
        self.moment.setObjectName("truth_moment")
        self.moment.setPlaceholderText(self.tr("At the trial day, before they sign anything"))
        self._moment_field = LabelledField(self.tr("When"), self.moment)
        self.words = NoteEditor(self.tr("In which words"), growing=True, min_lines=2, max_lines=8)
        self.words.setObjectName("truth_words")
        self.present = QLineEdit()
        self.present.setObjectName("truth_present")
        self.review = DateField(self.tr("Look at it again on"), today(context))
        self.review.edit.setObjectName("truth_review")
        self.told = Button(self.tr("They were told…"))
        self.told.setObjectName("truth_told")
        self._outcome = PlainTextLabel("", LabelRole.GOOD, wrap=True)
        self._build()
        self._keeper = Keeper(desk, Touched.IDENTITIES, self)
        self._connect()
        self.hide()

    def _build(self) -> None:
        self.body.setSpacing(Space.M)
        self.body.addWidget(self._hint)
        self.body.addLayout(self._who_row)
        self.body.addWidget(self._outcome)
        for field in (
            self._moment_field,
            LabelledField(self.tr("In which words"), self.words),
            LabelledField(self.tr("Who is there"), self.present),
            LabelledField(
                self.tr("Look at it again on"), self.review, hint=self.tr("Today will remind you.")
            ),
        ):
            self.body.addWidget(field)
        self.body.addWidget(self.told, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        self._keeper.saved.connect(self._on_saved)
        self._keeper.failed.connect(self._on_failed)
        self._state.retry_requested.connect(self._keeper.flush)
        for line in (self.moment, self.present):
            line.textChanged.connect(self._on_typed)
        self.words.textChanged.connect(self._on_typed)
        self.review.date_changed.connect(lambda _day: self._on_typed())
        self.told.clicked.connect(self._ask)

    # Showing ------------------------------------------------------------------------------------------------

    def show_bearing(self, bearing: Bearing) -> None:
        """Show the plan for a person; what is being typed is left alone unless it is another plan."""
        self._bearing = bearing
        aliases = bearing.aliases()
        self.setVisible(bool(aliases))
        if not aliases:
            self._keeper.end()
            self._open = None
            return
        name = short(bearing.name)
        self.set_heading(self.tr("Telling {0} the truth").replace("{0}", name))
        self._hint.setText(
            self.tr(
                "Whoever works under an alias owes {0} the truth one day. Plan it before it is asked for."
            ).replace("{0}", name)
        )
        self._offer(bearing)
        self._turn_to(bearing)

    def _offer(self, bearing: Bearing) -> None:
        options = [(str(one.id), short(one.name)) for one in bearing.aliases()]
        if options == self._options and self._who is not None:
            return
        chosen = self._who.current() if self._who is not None else ""
        self._options = options
        while (item := self._who_row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._who = Choice(self._context.look, self.tr("Alias"), options)
        self._who.setObjectName("truth_alias")
        self._who.chosen.connect(lambda _key: self._turn())
        if chosen:
            self._who.set_current(chosen)
        field = LabelledField(self.tr("Alias"), self._who)
        self._who_row.addWidget(field)
        field.setVisible(len(options) > 1)
        self._who_place.followed_by([self._who])

    def _turn(self) -> None:
        if self._bearing is not None:
            self._turn_to(self._bearing)

    def _turn_to(self, bearing: Bearing) -> None:
        key = self._who.current() if self._who is not None else ""
        if not key:
            return
        wanted = (IdentityId(int(key)), bearing.person)
        plan = bearing.plans.get(wanted[0])
        if wanted != self._open:
            self._open = wanted
            self._keeper.begin(_writer(*wanted), self._typed)
            self._state.clear()
            self._fill(plan)
        elif self._keeper.is_settled() and not self._moment_field.error():
            self._fill(plan)
        self._show_state(plan)

    def _fill(self, plan: Disclosure | None) -> None:
        fields = plan.fields if plan is not None else DisclosureFields(moment="")
        blockers = [QSignalBlocker(each) for each in (self.moment, self.words, self.present, self.review)]
        for line, text in ((self.moment, fields.moment), (self.present, fields.present)):
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        self.words.set_text(fields.words)
        if self.review.date() != fields.review_on:
            self.review.set_date(fields.review_on)
        del blockers
        self._moment_field.set_error("")

    def _show_state(self, plan: Disclosure | None) -> None:
        told = plan is not None and plan.is_told
        self.told.setVisible(not told)
        self.told.setEnabled(plan is not None)
        self._outcome.setVisible(told)
        if plan is not None and plan.told_at is not None:
            when = say.moment(plan.told_at, self._context.now_ms(), QLocale())
            said = self.tr("Told {0}. {1}").replace("{1}", short(plan.outcome, _LONGEST)).replace("{0}", when)
            self._outcome.setText(said)

    # Keeping ------------------------------------------------------------------------------------------------

    def _typed(self) -> DisclosureFields:
        return DisclosureFields(
            moment=self.moment.text(),
            words=self.words.text(),
            present=self.present.text(),
            review_on=self.review.date(),
        )

    def _on_typed(self) -> None:
        self._moment_field.set_error("")
        self._keeper.touch()

    def _on_saved(self, _plan: object) -> None:
        if self._keeper.is_settled():
            self._state.saved()
        self.changed.emit()

    def _on_failed(self, error: WaysideError) -> None:
        if error.code is ErrorCode.VALUE_REQUIRED:
            self._moment_field.set_error(self.tr("Say when; without that the plan is not kept."))
        else:
            self._state.failed(error)

    def _ask(self) -> None:
        if self._open is None or self._bearing is None:
            return
        self._keeper.flush()
        identity, person = self._open
        dialog = ReasonDialog(
            self.tr("{0} was told").replace("{0}", short(self._bearing.name)),
            self.tr(
                "How it went, in a sentence or two. It stays with the plan and in the transition letter."
            ),
            self.tr("Was angry, then asked many questions; wants to go on"),
            self.tr("Note it"),
            danger=False,
            parent=self.window(),
        )
        now = self._context.now_ms()

        def note(outcome: str) -> None:
            self._desk.write(
                self,
                lambda connection: identities.disclosed(connection, identity, person, outcome, at=now),
                Touched.IDENTITIES,
                lambda _plan: self.changed.emit(),
            )

        lines = {"outcome": dialog.reason.edit}
        keep_in_dialog(dialog, self._desk, f"told-truth-{identity}", lines, person, person)
        dialog.reason_given.connect(note)
        dialog.open()


def _writer(identity: IdentityId, person: PersonId) -> Write:
    def write(connection: Connection, fields: object) -> Disclosure:
        if not isinstance(fields, DisclosureFields):
            raise TypeError("a plan is made of its fields")
        return identities.plan_disclosure(connection, identity, person, fields)

    return write
