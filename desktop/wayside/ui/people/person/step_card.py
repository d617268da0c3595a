"""The next step: what, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wayside.errors import WaysideError
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.keeping import Keeper
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.people.person.words import short
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.vault.connection import Connection
from wayside.work import people
from wayside.work.people import Person, PersonFields, PersonId


@dataclass(frozen=True, slots=True)
class _Step:
    text: str
    on: date | None


class StepCard(Card):
    """Kept as it is typed; done with one button, and undone.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        undo_offered(str, object): as `Page.undo_offered`.
        changed: there is another next step now.
    """

    undo_offered = Signal(str, object)
    changed = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Next step"))
        self._desk = desk
        self._person: PersonId | None = None
        self._state = SaveLine(context.now_ms)
        self.corner.addWidget(self._state)
        self.step = QLineEdit()
        self.step.setObjectName("overview_next_step")
        self.step.setAccessibleName(self.tr("Next step"))
        self.step.setPlaceholderText(self.tr("What will you do next?"))
        self.on = DateField(
            self.tr("Date of the next step"),
            lambda: datetime.fromtimestamp(context.now_ms() / 1_000).date(),
        )
        self.on.setObjectName("overview_next_on")
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.hide()
        self._done = Button(self.tr("Done"), icon=context.look.icon(Icon.CHECK))
        self._done.setObjectName("overview_next_done")
        self._done.setToolTip(self.tr("Marks the step as done and empties it"))
        self.body.setSpacing(Space.S)
        self.body.addWidget(self.step)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.on, 1)
        row.addWidget(self._done)
        self.body.addLayout(row)
        self.body.addWidget(self._error)
        self._keeper = Keeper(desk, Touched.PEOPLE, self)
        self._keeper.saved.connect(self._on_saved)
        self._keeper.failed.connect(self._on_failed)
        self._state.retry_requested.connect(self._keeper.flush)
        self.step.textChanged.connect(self._on_typed)
        self.on.date_changed.connect(self._on_typed)
        self._done.clicked.connect(self._finish)

    def open_for(self, person: PersonId, fields: PersonFields) -> None:
        """Turn to a person."""
        self._person = person
        self._begin(person)
        self._state.clear()
        self._fill(fields)

    def refresh(self, fields: PersonFields) -> None:
        """Show what another part of the program wrote, unless somebody is typing here."""
        # A day waiting for its step to be written stays on the screen, though it is not kept yet.
        is_waiting = not fields.next_step and not self.step.text().strip()
        if self._keeper.is_settled() and not is_waiting:
            self._fill(fields)

    def _begin(self, person: PersonId) -> None:
        def write(connection: Connection, step: _Step) -> None:
            people.update(connection, person, next_step=step.text, next_step_on=step.on)

        self._keeper.begin(write, self._typed)

    def _fill(self, fields: PersonFields) -> None:
        blocker = QSignalBlocker(self.step)
        if self.step.text() != fields.next_step:
            self.step.setText(fields.next_step)
            self.step.setCursorPosition(0)
        del blocker
        if self.on.date() != fields.next_step_on or not fields.next_step:
            self.on.set_date(fields.next_step_on)
        self._show_error("")
        self._done.setEnabled(bool(fields.next_step))

    def _typed(self) -> _Step:
        text = self.step.text().strip()
        return _Step(text, self.on.date() if text else None)

    def _on_typed(self) -> None:
        has_step = bool(self.step.text().strip())
        self._done.setEnabled(has_step)
        self._show_error(
            self.tr("Say what the step is; a date alone is not kept.")
            if self.on.date() and not has_step
            else ""
        )
        self._keeper.touch()

    def _on_saved(self, _nothing: object) -> None:
        self.changed.emit()
        if self._keeper.is_settled():
            self._state.saved()

    def _on_failed(self, error: WaysideError) -> None:
        self._state.failed(error)

    def _finish(self) -> None:
        person, step = self._person, self._typed()
        if person is None or not step.text:
            return
        self._keeper.flush()

        def clear(connection: Connection) -> Person:
            return people.update(connection, person, next_step="", next_step_on=None)

        def done(record: Person) -> None:
            self.undo_offered.emit(self.tr("Done: {0}").replace("{0}", short(step.text)), undo)
            self._show_record(record)

        def undo() -> None:
            self._desk.write(
                self,
                lambda connection: people.update(
                    connection, person, next_step=step.text, next_step_on=step.on
                ),
                Touched.PEOPLE,
                self._show_record,
            )

        self._desk.write(self, clear, Touched.PEOPLE, done, failed=self._state.failed)

    def _show_record(self, record: Person) -> None:
        if record.id == self._person:
            self._begin(record.id)
            self._fill(record.fields)
            self._state.clear()
            self.changed.emit()

    def _show_error(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.step.setAccessibleDescription(text)
