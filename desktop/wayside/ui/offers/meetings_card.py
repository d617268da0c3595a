"""Meeting in person: what is planned with its open questions, and what took place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import local_day
from wayside.ui.offers.meeting_form import MeetingForm
from wayside.ui.offers.reading import PersonOffers
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import ColorRole, Space
from wayside.ui.widgets.buttons import Button, IconButton
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.vault.connection import Connection, transaction
from wayside.work import offers
from wayside.work.offers import MoveFields, MoveId, OfferId, OfflineMove
from wayside.work.people import PersonId

_LONGEST = 300


class MeetingsCard(Card):
    """Forms for the meetings to come, rows for those that were.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the disk has something new.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Meeting in person"))
        self._context = context
        self._desk = desk
        self._view: PersonOffers | None = None
        self._forms: dict[MoveId, MeetingForm] = {}
        self._wanted: MoveId | None = None
        self._wants_first = False
        self._past: tuple[OfflineMove, ...] | None = None
        self._hint = PlainTextLabel(
            self.tr(
                "A conversation moves offline if that is appropriate and safe. Five questions are settled before:"
                " where, who comes along, consent, whom to ring, who knows."
            ),
            LabelRole.SECONDARY,
            wrap=True,
        )
        self._open = RowsBox(gap=Space.XL)
        self.plan = Button(self.tr("Plan a meeting"))
        self.plan.setObjectName("meeting_plan")
        self.plan.clicked.connect(lambda: self.begin(None))
        self._done = RowsBox(gap=Space.M)
        self.body.setSpacing(Space.M)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._open)
        self.body.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._done)

    # Showing ------------------------------------------------------------------------------------------------

    def show_view(self, view: PersonOffers) -> None:
        """Show a person's meetings; what is being typed is left alone."""
        before, self._view = self._view, view
        if before is not None and before.person.id != view.person.id:
            self._wanted = None
        to_come = [move for move in view.meetings if move.moved_at is None]
        if [move.id for move in to_come] != list(self._forms):
            for form in self._forms.values():
                form.finish()
            self._forms = {move.id: self._form(move) for move in to_come}
            self._open.show_rows(list(self._forms.values()))
        for move in to_come:
            self._forms[move.id].show_move(move, view.titles, view.person.fields.minor)
        past = tuple(move for move in view.meetings if move.moved_at is not None)
        if past != self._past:
            self._past = past
            self._done.show_rows([self._row(move) for move in past])
        self._hint.setVisible(not to_come)
        self.plan.setVisible(not to_come and not view.person.is_closed)
        self._take_focus()

    def _take_focus(self) -> None:
        wanted = self._wanted
        if self._wants_first:
            wanted = next(iter(self._forms), None)
        if wanted in self._forms:
            self._forms[wanted].begin()
        self._wanted, self._wants_first = None, False

    @property
    def sends_keyboard(self) -> bool:
        """Whether it will put the keyboard somewhere once the meetings are read."""
        return self._wanted is not None or self._wants_first

    def turn_to_first(self) -> None:
        """Put the keyboard on the first open question, once the meetings are read."""
        self._wants_first = True

    def finish(self) -> None:
        """Hand in what is typed, before another person is shown."""
        for form in self._forms.values():
            form.flush()

    def _form(self, move: OfflineMove) -> MeetingForm:
        form = MeetingForm(self._context, self._desk, move)
        form.changed.connect(self.changed)
        form.met_requested.connect(partial(self._ask, move.id))
        form.dropped.connect(partial(self._drop, move.id))
        return form

    def _row(self, move: OfflineMove) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        top = QHBoxLayout()
        locale = QLocale()
        on = say.exact_day(local_day(move.moved_at or 0), locale)
        when = PlainTextLabel(self.tr("Met on {0}").replace("{0}", on), LabelRole.STRONG, wrap=True)
        top.addWidget(when, 1)
        back = IconButton(
            self._context.look.icon(Icon.UNDO, ColorRole.SECONDARY),
            self.tr("It did not take place after all"),
        )
        back.setAccessibleName(self.tr("It did not take place after all: {0}").replace("{0}", on))
        back.setObjectName(f"meeting_back_{move.id}")
        back.clicked.connect(partial(self._take_back, move))
        top.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        titles = self._view.titles if self._view is not None else {}
        offer = move.fields.offer_id
        parts = [move.fields.place, titles.get(offer, "") if offer is not None else ""]
        line = "  ·  ".join(isolated(short(part)) for part in parts if part)
        if line:
            column.addWidget(PlainTextLabel(line, LabelRole.SECONDARY, wrap=True))
        if move.fields.remark:
            column.addWidget(PlainTextLabel(short(move.fields.remark, _LONGEST), LabelRole.BODY, wrap=True))
        count = len(offers.open_questions(move.fields))
        if count:
            said = (
                self.tr("1 question was open.")
                if count == 1
                else self.tr("%Ln questions were open.", "", count)
            )
            column.addWidget(PlainTextLabel(said, LabelRole.CAUTION, wrap=True))
        return whole

    # What is done -------------------------------------------------------------------------------------------

    def begin(self, offer: OfferId | None) -> None:
        """Begin the checklist of a meeting."""
        view = self._view
        if view is None:
            return
        person = view.person.id

        def done(move: MoveId) -> None:
            self._wanted = move
            self.changed.emit()
            said = self.tr("A meeting is planned.")
            self.undo_offered.emit(said, lambda: self._write(lambda c: offers.drop_move(c, move)))

        self._desk.write(
            self,
            lambda connection: offers.plan_move(connection, person, MoveFields(offer_id=offer)),
            Touched.OFFERS,
            done,
        )

    def _move(self, move: MoveId) -> OfflineMove | None:
        meetings = self._view.meetings if self._view is not None else ()
        return next((one for one in meetings if one.id == move), None)

    def _ask(self, move: MoveId) -> None:
        from wayside.ui.offers.met_dialog import MetDialog

        self._forms[move].flush()
        found, view = self._move(move), self._view
        if found is None or view is None:
            return
        open_ = sum(not line.value().strip() for line in self._forms[move].answers.values())
        warning = ""
        if open_:
            warning = (
                self.tr("1 question is still open. It stays visible that it was.")
                if open_ == 1
                else self.tr("%Ln questions are still open. It stays visible that they were.", "", open_)
            )
        title = self.tr("Meeting with {0}").replace("{0}", isolated(short(view.person.code_name)))
        planned = self._forms[move].on.value()
        dialog = MetDialog(self._context, title, warning, planned, found.fields.remark, self.window())

        def note(at: int, remark: str) -> None:
            def write(connection: Connection) -> OfflineMove:
                with transaction(connection):
                    offers.update_move(connection, move, remark=remark)
                    return offers.record_meeting(connection, move, at)

            self._write(write, self.tr("The meeting is noted."), lambda c: offers.take_back_meeting(c, move))

        def keep(*, flushing: bool) -> None:
            """Keep what was begun to be written, though the meeting is not noted yet."""
            remark = dialog.remark.text()
            if remark != found.fields.remark:
                self._desk.write(
                    self,
                    lambda connection: offers.update_move(connection, move, remark=remark),
                    Touched.OFFERS,
                    lambda _move: self.changed.emit(),
                    flushing=flushing,
                )

        dialog.noted.connect(note)
        dialog.rejected.connect(lambda: keep(flushing=False))
        self._desk.on_flush(dialog, lambda: keep(flushing=True))
        dialog.open()

    def _take_back(self, move: OfflineMove, _checked: bool = False) -> None:
        at = move.moved_at or 0
        self._write(
            lambda connection: offers.take_back_meeting(connection, move.id),
            self.tr("The meeting is to come again."),
            lambda connection: offers.record_meeting(connection, move.id, at),
        )

    def _drop(self, move: MoveId) -> None:
        view = self._view
        if view is None:
            return
        person: PersonId = view.person.id
        self._forms[move].flush()

        def done(gone: OfflineMove) -> None:
            self.changed.emit()
            said = self.tr("The meeting is taken out.")
            self.undo_offered.emit(
                said, lambda: self._write(lambda c: offers.plan_move(c, person, gone.fields))
            )

        self._desk.write(self, lambda connection: offers.drop_move(connection, move), Touched.OFFERS, done)

    def _write(
        self,
        write: Callable[[Connection], object],
        said: str = "",
        undo: Callable[[Connection], object] | None = None,
    ) -> None:
        def done(_result: object) -> None:
            self.changed.emit()
            if undo is not None:
                self.undo_offered.emit(said, lambda: self._write(undo))

        self._desk.write(self, write, Touched.OFFERS, done)
