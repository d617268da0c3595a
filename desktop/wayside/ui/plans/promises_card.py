"""What was promised to a person, until it is kept or openly dropped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import local_day, today
from wayside.ui.people.person.keeping import Keeper
from wayside.ui.people.person.unfinished import keep_in_dialog
from wayside.ui.people.person.words import isolated, short
from wayside.ui.plans.reading import PlanView, promise_slot
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.vault.connection import Connection, transaction
from wayside.work import drafts, plans
from wayside.work.people import PersonId
from wayside.work.plans import Promise, PromiseId

_SETTLED_SHOWN = 6
_LONGEST = 300


class PromisesCard(Card):
    """A line to note one, those that are open, and the last that were settled.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: there are other promises now.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Promises"))
        self._context = context
        self._desk = desk
        self._person: PersonId | None = None
        self.line = QLineEdit()
        self.line.setObjectName("promise_line")
        self.line.setAccessibleName(self.tr("New promise"))
        self.line.setPlaceholderText(self.tr("I will ask about the papers"))
        self.due = DateField(self.tr("Until when"), today(context))
        self.due.edit.setObjectName("promise_due")
        self._due_field = LabelledField(self.tr("Until when, if you said so"), self.due)
        self.add = Button(self.tr("Note the promise"))
        self.add.setObjectName("promise_add")
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.hide()
        self._nothing = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._rows = RowsBox(gap=Space.M)
        self._rows.setObjectName("promises_open")
        self._settled_name = PlainTextLabel(self.tr("Settled"), LabelRole.LABEL)
        self._settled = RowsBox(gap=Space.XS)
        self._settled.setObjectName("promises_settled")
        self._lay_out()
        self.add.clicked.connect(self._note)
        self.line.returnPressed.connect(self._note)
        self.due.edit.returnPressed.connect(self._note)
        self._keeper = Keeper(desk, Touched.DRAFTS, self)
        self.line.textChanged.connect(self._on_typed)
        self.due.edit.textEdited.connect(self._on_typed)
        self.due.date_changed.connect(self._on_typed)

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.M)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._rows)
        form = QVBoxLayout()
        form.setSpacing(Space.S)
        form.addWidget(self.line)
        form.addWidget(self._error)
        form.addWidget(self._due_field)
        form.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(form)
        self.body.addWidget(self._settled_name)
        self.body.addWidget(self._settled)

    def show_view(self, view: PlanView) -> None:
        """Show a person's; what is typed here stays, but for another person."""
        if view.person != self._person:
            self._person = view.person
            self._keep_on(view.person)
            self._fill(view.draft)
        self._nothing.setText(
            self.tr(
                "Nothing is promised to {0}. Note here what you said you would do, so that it is kept."
            ).replace("{0}", isolated(short(view.name)))
        )
        still = [promise for promise in view.promises if promise.is_open]
        done = [promise for promise in view.promises if not promise.is_open][:_SETTLED_SHOWN]
        self._nothing.setVisible(not still)
        self._rows.show_rows([self._open_row(promise) for promise in still])
        self._settled_name.setVisible(bool(done))
        self._settled.show_rows([self._settled_row(promise) for promise in done])

    def _keep_on(self, person: PersonId) -> None:
        """Keep what is typed, half a promise too, until it is noted."""
        slot = promise_slot(person)

        def write(connection: Connection, typed: dict[str, str]) -> None:
            if any(text.strip() for text in typed.values()):
                drafts.save(connection, slot, person, typed)
            else:
                drafts.discard(connection, slot)

        self._keeper.begin(write, self._typed)

    def _typed(self) -> dict[str, str]:
        day = self.due.date()
        return {"promise": self.line.text(), "due": day.isoformat() if day else self.due.edit.text()}

    def _fill(self, draft: dict[str, str]) -> None:
        blocker = QSignalBlocker(self.line)
        self.line.setText(draft.get("promise", ""))
        del blocker
        self.due.set_text(draft.get("due", ""))
        self._due_field.set_error("")
        self._refuse("")

    def _open_row(self, promise: Promise) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(PlainTextLabel(short(promise.text, _LONGEST), LabelRole.BODY, wrap=True))
        foot = QWidget()
        flow = FlowLayout(foot)
        flow.addWidget(self._due_chip(promise))
        name = short(promise.text)
        kept = Button(self.tr("Kept"), Kind.QUIET, icon=self._context.look.icon(Icon.CHECK))
        kept.setObjectName(f"promise_kept_{promise.id}")
        kept.setAccessibleName(self.tr("Kept: {0}").replace("{0}", name))
        kept.clicked.connect(partial(self._keep, promise))
        drop = Button(self.tr("Drop…"), Kind.QUIET)
        drop.setObjectName(f"promise_drop_{promise.id}")
        drop.setAccessibleName(self.tr("Drop: {0}").replace("{0}", name))
        drop.clicked.connect(partial(self._ask_to_drop, promise))
        flow.addWidget(kept)
        flow.addWidget(drop)
        column.addWidget(foot)
        return whole

    def _due_chip(self, promise: Promise) -> Chip:
        day, locale = local_day(self._context.now_ms()), QLocale()
        if promise.due_on is None:
            made = say.day(local_day(promise.made_at), day, locale)
            return Chip(self.tr("made {0}").replace("{0}", made))
        if promise.is_overdue(day):
            when = say.day(promise.due_on, day, locale)
            chip = Chip(self.tr("overdue, {0}").replace("{0}", when), Tone.CAUTION)
        else:
            when = say.day_itself(promise.due_on, day, locale)
            tone = Tone.ACCENT if promise.due_on == day else Tone.NEUTRAL
            chip = Chip(self.tr("until {0}").replace("{0}", when), tone)
        chip.setToolTip(say.exact_day(promise.due_on, locale))
        return chip

    def _settled_row(self, promise: Promise) -> QWidget:
        day, locale = local_day(self._context.now_ms()), QLocale()
        if promise.kept_at is not None:
            said = self.tr("Kept {when}: {text}")
            at = promise.kept_at
        else:
            said = self.tr("Dropped {when}: {text} ({reason})")
            at = promise.dropped_at or promise.made_at
        said = said.replace("{when}", say.day(local_day(at), day, locale))
        said = said.replace("{reason}", isolated(short(promise.dropped_reason, 120)))
        said = said.replace("{text}", isolated(short(promise.text, 120)))
        return PlainTextLabel(said, LabelRole.SECONDARY, wrap=True)

    # Doing --------------------------------------------------------------------------------------------------

    def _note(self) -> None:
        person, text, due = self._person, self.line.text(), self.due.date()
        if person is None:
            return
        if not text.strip():
            self._refuse(self.tr("Write what you promised."))
            self.line.setFocus()
            return
        if not self.due.is_valid():
            self._due_field.set_error(self.tr("This is not a date. Write “fri”, “in 3 days” or “3 dec”."))
            self.due.edit.setFocus()
            return

        typed = self._typed()

        def note(connection: Connection) -> PromiseId:
            with transaction(connection):
                number = plans.promise(connection, person, text, due_on=due)
                drafts.discard(connection, promise_slot(person))
            return number

        def failed(error: WaysideError) -> None:
            if person == self._person:
                since = self.line.text()
                self._fill({**typed, "promise": f"{text} {since}".rstrip()})
                self._keeper.touch()
            self._refuse(errors.sentence(error))

        self._keeper.finish(
            note, Touched.PLANS | Touched.DRAFTS, lambda _promise: self.changed.emit(), failed
        )
        # Empty at once: what is typed or pressed from now on belongs to the next promise.
        self._keeper.release()
        self._fill({})
        self._keep_on(person)
        self.line.setFocus()

    def _keep(self, promise: Promise) -> None:
        said = self.tr("Kept: {0}").replace("{0}", short(promise.text))
        self._settle(promise, lambda connection: plans.keep(connection, promise.id), said)

    def _ask_to_drop(self, promise: Promise) -> None:
        from wayside.ui.identities.reason_dialog import ReasonDialog

        dialog = ReasonDialog(
            self.tr("Drop this promise"),
            self.tr("A promise that will not be kept is said so, to the person first. Note here why."),
            self.tr("The office says no; told him on Thursday"),
            self.tr("Drop it"),
            danger=False,
            parent=self.window(),
        )
        lines = {"reason": dialog.reason.edit}
        keep_in_dialog(dialog, self._desk, "drop-promise", lines, promise.id, self._person)
        dialog.reason_given.connect(partial(self._drop, promise))
        dialog.open()

    def _drop(self, promise: Promise, reason: str) -> None:
        said = self.tr("Dropped: {0}").replace("{0}", short(promise.text))
        self._settle(promise, lambda connection: plans.drop(connection, promise.id, reason), said)

    def _settle(self, promise: Promise, function: Callable[[Connection], Promise], said: str) -> None:
        def done(_promise: Promise) -> None:
            self.changed.emit()
            self.undo_offered.emit(said, reopen)

        def reopen() -> None:
            self._desk.write(
                self,
                lambda connection: plans.reopen(connection, promise.id),
                Touched.PLANS,
                lambda _promise: self.changed.emit(),
            )

        def failed(error: WaysideError) -> None:
            self._refuse(errors.sentence(error))
            self.changed.emit()

        self._desk.write(self, function, Touched.PLANS, done, failed=failed)

    def _on_typed(self, *_changed: object) -> None:
        self._refuse("")
        self._due_field.set_error("")
        self._keeper.touch()

    def _refuse(self, text: str) -> None:
        if text and text != self._error.text():
            announce(self._error, text, urgent=True)
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
