"""The top of a person's page: name, chips, aim, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.closing import ClosingDialog
from wayside.ui.people.person.editable_line import EditableLine
from wayside.ui.people.person.unfinished import keep_in_dialog
from wayside.ui.people.person.words import minor_flag, short, stage_within
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.chip import Chip, ChipRow
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole
from wayside.ui.widgets.tooltips import plain_tooltip
from wayside.vault.connection import Connection
from wayside.work import people
from wayside.work.people import Person, PersonId

_MOST_TAGS = 4
_TAG_LENGTH = 24
_TITLE_SHARE = 0.6
_NAME_AND_CHIPS = 380
_NAME = 160
_UNLIMITED = 16_777_215


class PersonHeader(QWidget):
    """Name, chips, aim, actions.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the person is another way now; look again.
        contact_requested, note_requested: somebody wants to write one.
        import_requested: somebody wants to import a conversation.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    contact_requested = Signal()
    note_requested = Signal()
    import_requested = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._record: Person | None = None
        look = context.look
        self.title = EditableLine(
            look, self.tr("Code name"), self.tr("Change the code name"), LabelRole.TITLE
        )
        self.title.setObjectName("person_title")
        self.aim = EditableLine(look, self.tr("Aim"), self.tr("Change the aim"), LabelRole.SUBTITLE)
        self.aim.setObjectName("person_aim")
        self.new_contact = Button(self.tr("New contact"))
        self.new_contact.setObjectName("person_new_contact")
        self.new_contact.setToolTip("Ctrl+N")
        self.new_note = Button(self.tr("New note"))
        self.new_note.setObjectName("person_new_note")
        self.new_note.setToolTip("Ctrl+Shift+N")
        self.more = Button(self.tr("More"), icon=look.icon(Icon.CHEVRON_DOWN))
        self.more.setObjectName("person_more")
        self._closed = InlineNotice(look, "", Tone.CAUTION, action=self.tr("Reopen"))
        self._closed.setObjectName("person_closed")
        self._chips = ChipRow()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        top = self._top = QHBoxLayout()
        top.setSpacing(Space.M)
        self._names = QHBoxLayout()
        self._names.setSpacing(Space.M)
        self._names.addWidget(self.title)
        self._names.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(self._names, 1)
        self._actions = QWidget()
        actions = FlowLayout(self._actions, gap=Space.M)
        for button in (self.new_contact, self.new_note, self.more):
            actions.addWidget(button)
        top.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self._below = QVBoxLayout()
        self._below.setSpacing(Space.S)
        column.addLayout(self._below)
        column.addWidget(self.aim)
        column.addWidget(self._closed)
        self._closed.hide()

    def _connect(self) -> None:
        self.title.submitted.connect(self._rename)
        self.aim.submitted.connect(self._change_aim)
        self.title.editing_changed.connect(self._on_title_editing)
        self.new_contact.clicked.connect(self.contact_requested)
        self.new_note.clicked.connect(self.note_requested)
        self.more.clicked.connect(self._open_menu)
        self._closed.action_requested.connect(self._reopen)

    def _on_title_editing(self, editing: bool) -> None:
        self._chips.setVisible(not editing)
        self._share()

    def _share(self) -> None:
        """Leave some of the line to the chips, however long the name is."""
        alone = self.title.is_editing() or self._below.indexOf(self._chips) >= 0
        share = round(self._names.geometry().width() * _TITLE_SHARE)
        self.title.setMaximumWidth(_UNLIMITED if alone or not share else share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        """Put the chips below the name, and the buttons too, where there is no room beside it."""
        look = self._context.look
        buttons = self._actions.sizeHint().width()
        self._move(self._chips, beside=width >= buttons + look.pixels(_NAME_AND_CHIPS))
        self._move(self._actions, beside=width >= buttons + look.pixels(_NAME))
        self._share()

    def _move(self, widget: QWidget, *, beside: bool) -> None:
        if beside == (self._below.indexOf(widget) < 0):
            return
        self._below.removeWidget(widget)
        self._names.removeWidget(widget)
        self._top.removeWidget(widget)
        if not beside:
            self._below.addWidget(widget)
        elif widget is self._chips:
            self._names.addWidget(widget, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._top.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    # Showing ------------------------------------------------------------------------------------------------

    def show_person(self, record: Person) -> None:
        """Show a person; what is being changed here is left alone unless it is another person."""
        if self._record is None or record.id != self._record.id:
            self.title.leave()
            self.aim.leave()
        self._record = record
        self.title.set_text(record.code_name)
        aim = record.fields.aim
        self.aim.set_text(aim, self.tr("Aim: {0}") if aim else self.tr("Aim missing: what is this for?"))
        self._show_chips(record)
        self._closed.setVisible(record.is_closed)
        if record.closed_at is not None:
            when = say.moment(record.closed_at, self._context.now_ms(), QLocale())
            said = self.tr("Closed {0}: {1}").format(when, "{reason}")
            self._closed.set_text(
                said.replace("{reason}", short(record.closed_reason, 300)), action=self.tr("Reopen")
            )

    def _show_chips(self, record: Person) -> None:
        fields = record.fields
        chips = [
            Chip(self.tr("Stage: {0}").format(stage_within(fields.stage))),
            Chip(minor_flag(fields.minor)),
        ]
        for tag in fields.tags[:_MOST_TAGS]:
            chip = Chip(f"#{short(tag, _TAG_LENGTH)}")
            chip.setToolTip(plain_tooltip(tag[:400]))
            chips.append(chip)
        rest = fields.tags[_MOST_TAGS:]
        if rest:
            chip = Chip(f"+{say.number(len(rest), QLocale())}")
            chip.setToolTip(plain_tooltip(", ".join(short(tag) for tag in rest[:40])))
            chips.append(chip)
        if record.is_closed:
            chips.append(Chip(self.tr("Closed"), Tone.CAUTION))
        self._chips.show_chips(*chips)

    # Changing -----------------------------------------------------------------------------------------------

    def _rename(self, name: str) -> None:
        self._change(self.title, code_name=name)

    def _change_aim(self, aim: str) -> None:
        self._change(self.aim, aim=aim)

    def _change(self, line: EditableLine, **changes: object) -> None:
        if self._record is None:
            return
        person = self._record.id

        def change(connection: Connection) -> Person:
            return people.update(connection, person, **changes)

        def done(record: Person) -> None:
            if self._record is not None and record.id == self._record.id:
                line.leave()
                self.changed.emit()

        def failed(error: WaysideError) -> None:
            if error.code is ErrorCode.VALUE_REQUIRED and line is self.aim:
                line.refuse(self.tr("Every person needs an aim. The one before is kept."))
            elif error.code is ErrorCode.VALUE_REQUIRED:
                line.refuse(self.tr("Every person needs a code name. The one before is kept."))
            else:
                line.refuse(errors.sentence(error))

        self._desk.write(self, change, Touched.PEOPLE, done, failed=failed)

    def _open_menu(self) -> None:
        record = self._record
        if record is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Change the code name"), self.title.begin).setShortcut("F2")
        menu.addAction(self.tr("Change the aim"), self.aim.begin)
        menu.addAction(self.tr("Import a conversation…"), self.import_requested.emit).setObjectName(
            "person_import"
        )
        menu.addSeparator()
        if record.is_closed:
            menu.addAction(self.tr("Reopen the work"), self._reopen).setObjectName("person_reopen")
        else:
            menu.addAction(self.tr("Close the work…"), self._ask_to_close).setObjectName("person_close")
        below = QPoint(
            0 if self.isRightToLeft() else self.more.width() - menu.sizeHint().width(), self.more.height()
        )
        menu.popup(self.more.mapToGlobal(below))

    # Closing ------------------------------------------------------------------------------------------------

    def _ask_to_close(self) -> None:
        record = self._record
        if record is None:
            return
        dialog = ClosingDialog(short(record.code_name), self.window())
        keep_in_dialog(dialog, self._desk, "close", {"reason": dialog.reason.edit}, record.id, record.id)
        dialog.reason_given.connect(lambda reason: self._close(record.id, reason))
        dialog.open()

    def _close(self, person: PersonId, reason: str) -> None:
        def done(_none: None) -> None:
            self.changed.emit()
            self.undo_offered.emit(self.tr("The work is closed."), self._reopen)

        self._desk.write(
            self, lambda connection: people.close(connection, person, reason), Touched.PEOPLE, done
        )

    def _reopen(self) -> None:
        record = self._record
        if record is None or not record.is_closed:
            return
        reason = record.closed_reason

        def done(_none: None) -> None:
            self.changed.emit()
            self.undo_offered.emit(self.tr("The work is open again."), lambda: self._close(record.id, reason))

        self._desk.write(self, lambda connection: people.reopen(connection, record.id), Touched.PEOPLE, done)
