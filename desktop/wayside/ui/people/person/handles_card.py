"""The names a person goes by on platforms: those in use, those of before, and one more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.reading import PersonView, Somebody
from wayside.ui.people.person.suggest_line import SuggestLine
from wayside.ui.people.person.unfinished import Unfinished
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.vault.connection import Connection
from wayside.work import people
from wayside.work.people import Handle, HandleId, PersonId


class HandlesCard(Card):
    """Handles.

    Args:
        context: looks.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the handles are others now.
        person_requested(int): somebody wants to see the other person with the same handle.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    person_requested = Signal(object)
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Handles"))
        self._context = context
        self._desk = desk
        self._view: PersonView | None = None
        self._unfolded = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self.body.setSpacing(Space.S)
        self.body.addLayout(self._rows)
        self._fold = Button("", Kind.LINK)
        self._fold.clicked.connect(self._toggle)
        self.body.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeading)
        self._make_form()

    def _make_form(self) -> None:
        self.platform = SuggestLine(self.tr("Platform of the new handle"), placeholder=self.tr("Platform"))
        self.platform.setObjectName("handle_platform")
        self.platform.set_suggestions(people.PLATFORMS)
        self.handle = QLineEdit()
        self.handle.setObjectName("handle_name")
        self.handle.setAccessibleName(self.tr("New handle"))
        self.handle.setPlaceholderText(self.tr("Handle"))
        self.add = Button(self.tr("Add"))
        self.add.setObjectName("handle_add")
        self.add.setAccessibleName(self.tr("Add the handle"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.platform, 2)
        row.addWidget(self.handle, 3)
        row.addWidget(self.add)
        self.body.addLayout(row)
        self._twin = TwinWarning()
        self._twin.setObjectName("handle_twin")
        self._twin.person_requested.connect(self.person_requested)
        self.body.addWidget(self._twin)
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.platform.returnPressed.connect(self.handle.setFocus)
        self.handle.returnPressed.connect(self._add_typed)
        self.add.clicked.connect(self._add_typed)
        self.platform.textChanged.connect(self._look_for_twin)
        self.handle.textChanged.connect(self._look_for_twin)
        lines = {"platform": self.platform, "handle": self.handle}
        self._unfinished = Unfinished(self._desk, "handle", lines, self)
        self._unfinished.emptied.connect(self.platform.setFocus)

    def show_person(self, view: PersonView) -> None:
        """Show a person's handles."""
        before, self._view = self._view, view
        if self._unfinished.open_for(view.person.id, view.person.id) or before is None:
            self._unfolded = False
        elif view.handles == before.handles and view.twins == before.twins:
            return
        self._show_rows()

    def _show_rows(self) -> None:
        view = self._view
        if view is None:
            return
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        current = [handle for handle in view.handles if handle.until is None]
        earlier = [handle for handle in view.handles if handle.until is not None]
        for handle in current:
            self._rows.addWidget(self._row(handle))
            if handle.id in view.twins:
                warning = TwinWarning(self)
                warning.person_requested.connect(self.person_requested)
                self._rows.addWidget(warning)
                warning.show_twins(view.twins[handle.id])
        if not view.handles:
            self._rows.addWidget(
                PlainTextLabel(self.tr("No handle is noted yet."), LabelRole.SECONDARY, wrap=True)
            )
        for handle in earlier if self._unfolded else []:
            self._rows.addWidget(self._row(handle))
        self._fold.setVisible(bool(earlier))
        number = say.number(len(earlier), QLocale())
        self._fold.setText(
            self.tr("Hide earlier handles")
            if self._unfolded
            else self.tr("Earlier handles ({0})").format(number)
        )

    def _row(self, handle: Handle) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(ElidedLabel(handle.handle, LabelRole.STRONG))
        names.addWidget(ElidedLabel(self._under(handle), LabelRole.SECONDARY))
        row.addLayout(names, 1)
        if handle.until is None:
            button = Button(self.tr("No longer used"), Kind.QUIET)
            spoken = self.tr("{0} is no longer used").replace("{0}", short(handle.handle))
            button.clicked.connect(self._ending(handle))
        else:
            button = Button(self.tr("Used again"), Kind.QUIET)
            spoken = self.tr("{0} is used again").replace("{0}", short(handle.handle))
            button.clicked.connect(self._resuming(handle.id))
        button.setAccessibleName(spoken)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return whole

    def _under(self, handle: Handle) -> str:
        if handle.until is None:
            return handle.platform
        until = say.moment(handle.until, self._context.now_ms(), QLocale())
        ended = self.tr("until {0}").format(until)
        return f"{handle.platform} · {ended}"

    def _toggle(self) -> None:
        self._unfolded = not self._unfolded
        self._show_rows()

    # Doing --------------------------------------------------------------------------------------------------

    def _add_typed(self) -> None:
        view = self._view
        platform, handle = self.platform.text(), self.handle.text()
        if view is None:
            return
        missing = self.platform if not platform.strip() else self.handle if not handle.strip() else None
        if missing is not None:
            self._show_error(self.tr("A handle needs both: the platform and the name there."))
            missing.setFocus()
            return
        person = view.person.id

        def add(connection: Connection) -> HandleId:
            return people.add_handle(connection, person, platform, handle)

        def failed(error: WaysideError) -> None:
            self._show_error(errors.sentence(error))

        self._unfinished.finish(add, Touched.PEOPLE, lambda _handle: self.changed.emit(), failed)

    def _ending(self, handle: Handle) -> Callable[[], None]:
        def end() -> None:
            self._desk.write(
                self, lambda connection: people.end_handle(connection, handle.id), Touched.PEOPLE, done
            )

        def done(_none: None) -> None:
            self.changed.emit()
            said = self.tr("{0} is marked as no longer used.").replace("{0}", short(handle.handle))
            self.undo_offered.emit(said, self._resuming(handle.id))

        return end

    def _resuming(self, handle: HandleId) -> Callable[[], None]:
        def resume() -> None:
            self._desk.write(
                self,
                lambda connection: people.resume_handle(connection, handle),
                Touched.PEOPLE,
                lambda _none: self.changed.emit(),
            )

        return resume

    def _look_for_twin(self) -> None:
        self._show_error("")
        view, platform, handle = self._view, self.platform.text(), self.handle.text()
        if view is None or not platform.strip() or not handle.strip():
            self._twin.show_twins(())
            return
        person = view.person.id

        def find(connection: Connection) -> tuple[Somebody, ...]:
            return tuple(people.same_handle(connection, platform, handle, person))

        self._desk.read(self, find, self._twin.show_twins, key="handle-twin")

    def _show_error(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))


class TwinWarning(QWidget):
    """Says that other people here have the same handle, with a way to them.

    Signals:
        person_requested(int): somebody wants to see one of them.
    """

    person_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=Space.XS)
        self._words = ElidedLabel("", LabelRole.CAUTION)
        self._link = Button("", Kind.LINK)
        self._link.clicked.connect(self._ask)
        row.addWidget(self._words)
        row.addWidget(self._link)
        self._other: PersonId | None = None
        self.hide()

    def show_twins(self, twins: tuple[Somebody, ...]) -> None:
        """Show the first of them and say how many more there are; nobody hides it."""
        self.setVisible(bool(twins))
        if not twins:
            return
        self._other, name = twins[0]
        more = len(twins) - 1
        self._words.set_full_text(
            self.tr("Somebody else here has this handle too:")
            if not more
            else self.tr("{0} others here have this handle too, one is").format(
                say.number(len(twins), QLocale())
            )
        )
        self._link.set_plain_text(short(name, 24))

    def _ask(self) -> None:
        if self._other is not None:
            self.person_requested.emit(self._other)
