"""The dialog for a new person. What is typed is kept until it is added or thrown away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.new_person_form import NewPersonForm
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.dialog import Dialog
from wayside.ui.widgets.status_line import StatusLine
from wayside.vault.connection import Connection, transaction
from wayside.work import drafts, people
from wayside.work.drafts import Draft
from wayside.work.people import PersonFields, PersonId

SLOT = "new-person"
_KEEP_AFTER_MS = 400
_WIDTH = 560
_SCROLL_BAR = 14


class NewPersonDialog(Dialog):
    """Opened with `open()`.

    Args:
        context: looks, clock, locale.
        desk: the way to the vault.
        parent: the window it belongs to.

    Signals:
        added(PersonId): the person is in the vault.
        told(str): something worth a quiet word.
        undo_offered(str, object): the draft was thrown away; a function that brings it back.
    """

    added = Signal(object)
    told = Signal(str)
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("NewPersonDialog", "New person"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("new_person")
        self._context = context
        self._desk = desk
        self._is_adding = False
        self._is_kept = False
        self.form = NewPersonForm(context)
        self._status = StatusLine()
        self._keep_soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._keep_soon.timeout.connect(self._keep)
        self._build()
        self._connect()
        desk.read(self, lambda connection: drafts.load(connection, SLOT), self._restore)
        desk.on_flush(self, lambda: self._keep(flushing=True))

    def _build(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.form)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._status)
        self._discard = self.add_button(self.tr("Discard draft"), Kind.QUIET, on_click=self._throw_away)
        self._leave = self.add_button("", on_click=self.reject)
        self._add = self.add_button(self.tr("Add person"), Kind.PRIMARY, on_click=self._add_person)
        self._discard.setObjectName("new_person_discard")
        self._leave.setObjectName("new_person_leave")
        self._add.setObjectName("new_person_add")
        self._add.setDefault(True)
        self._say_leave()

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.form.name_left.connect(self._look_for_name)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as the form needs and the window allows; begin with the code name."""
        super().showEvent(event)
        window = self.parentWidget()
        room = window.window().size() if window is not None else self.size()
        wanted = max(self._context.look.pixels(_WIDTH), self._least_width())
        wide = min(wanted, room.width() - 2 * Space.L)
        self._scroll.setMinimumHeight(min(self.form.heightForWidth(wide), self.form.sizeHint().height()))
        high = self.sizeHint().height()
        self._scroll.setMinimumHeight(0)
        self.resize(wide, min(high, room.height() - 2 * Space.L))
        self.form.name.setFocus()

    def done(self, result: int) -> None:
        """Close; what is typed and not added stays as a draft."""
        if result == self.DialogCode.Rejected and not self.form.is_empty():
            self._keep()
            self.told.emit(self.tr("Kept as a draft. It waits on Today."))
        elif self._keep_soon.isActive():
            self._keep()
        super().done(result)

    def _least_width(self) -> int:
        """Return the width below which a field or a button would be cut."""
        margins = 2 * Space.XXL + self._context.look.pixels(_SCROLL_BAR)
        return max(self.minimumSizeHint().width(), self.form.minimumSizeHint().width() + margins)

    # Keeping ------------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        self._say_leave()
        self._keep_soon.start()

    def _say_leave(self) -> None:
        empty = self.form.is_empty()
        self._leave.setText(self.tr("Cancel") if empty else self.tr("Keep for later"))
        self._discard.setVisible(not empty)
        if self.isVisible() and self.width() < self._least_width():
            self.resize(self._least_width(), self.height())

    def _restore(self, draft: Draft | None) -> None:
        if draft is None:
            return
        self._is_kept = True
        if self.form.is_empty():
            self.form.set_texts(draft.fields)
            self._keep_soon.stop()
            self._say_leave()
            at = say.moment(draft.updated_at, self._context.now_ms(), self._context.locale)
            self._status.say(self.tr("This is the draft you left {when}.").format(when=at))

    def _keep(self, *, flushing: bool = False) -> None:
        self._keep_soon.stop()
        if self._is_adding:
            return
        if self.form.is_empty():
            if self._is_kept:
                self._is_kept = False
                self._write(lambda connection: drafts.discard(connection, SLOT), flushing=flushing)
            return
        texts = self.form.texts()
        self._is_kept = True
        self._write(lambda connection: drafts.save(connection, SLOT, None, texts), flushing=flushing)

    def _write(self, function: Callable[[Connection], None], *, flushing: bool) -> None:
        self._desk.write(
            self,
            function,
            Touched.DRAFTS,
            lambda _nothing: self._saved(),
            failed=self._failed,
            flushing=flushing,
        )

    def _saved(self) -> None:
        self._status.saved(say.clock(self._context.now_ms(), self._context.locale))

    def _throw_away(self) -> None:
        texts = self.form.texts()
        self.form.set_texts({})
        self._is_kept = True
        self._keep()
        desk = self._desk

        def bring_back() -> None:
            desk.write(desk, lambda connection: drafts.save(connection, SLOT, None, texts), Touched.DRAFTS)

        self.undo_offered.emit(self.tr("Draft discarded."), bring_back)
        self.reject()

    # Adding -------------------------------------------------------------------------------------------------

    def _look_for_name(self, name: str) -> None:
        """Say at once that a code name is taken, not only when everything else is filled in."""

        def found(person: PersonId | None) -> None:
            if person is not None and self.form.name.text() == name:
                self.form.name.set_error(errors.sentence(WaysideError(ErrorCode.CODE_NAME_TAKEN)))

        self._desk.read(self, lambda connection: people.find(connection, name), found, key="new-person-name")

    def _add_person(self) -> None:
        if self._is_adding:
            return
        if not self.form.is_complete():
            self._show_focused()
            return
        self._keep_soon.stop()
        self._is_adding = True
        fields = self.form.fields()
        self._desk.write(
            self,
            lambda connection: _add(connection, fields),
            Touched.PEOPLE | Touched.DRAFTS,
            self._added,
            failed=self._not_added,
        )

    def _added(self, person: PersonId) -> None:
        self.accept()
        self.added.emit(person)

    def _not_added(self, error: WaysideError) -> None:
        self._is_adding = False
        if self.form.blame(error):
            self._show_focused()
        else:
            self._status.fail(errors.sentence(error))
        self._keep_soon.start()

    def _show_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            self._scroll.ensureWidgetVisible(focused)

    def _failed(self, error: WaysideError) -> None:
        self._status.fail(errors.sentence(error))


def _add(connection: Connection, fields: PersonFields) -> PersonId:
    """Add a person and forget the draft, both or neither."""
    with transaction(connection):
        person = people.add(connection, fields)
        drafts.discard(connection, SLOT)
    return person
