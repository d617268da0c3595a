"""The dialog for something new. What is typed and not added waits as a draft, which Today lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.unfinished import Beside, Unfinished
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.status_line import StatusLine
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.ui.widgets.text_field import TextField
from wayside.vault.connection import Connection


class NewDialog(TallDialog):
    """Opened with `open()`. A kind of it puts its fields into `content` and then calls `begin`.

    Args:
        context: looks.
        desk: the way to the vault.
        title: what is new.
        slot: the name of the draft; that of the dialog is the same, with `_` for `-`.
        width: how wide it is, in pixels at the normal text size.
        touched: what is another way once it is added.
        parent: the window it belongs to.

    Attributes:
        name: what it is called. Without a name nothing is added.

    Signals:
        added(object): it is in the vault; its number.
    """

    added = Signal(object)
    name: TextField

    def __init__(
        self,
        context: UiContext,
        desk: Desk,
        title: str,
        *,
        slot: str,
        width: int,
        touched: Touched,
        parent: QWidget,
    ) -> None:
        super().__init__(context.look, title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(slot.replace("-", "_"))
        self.setMinimumWidth(min(context.look.pixels(width), parent.width() - 2 * Space.XL))
        self.content.setSpacing(Space.L)
        self._desk = desk
        self._slot = slot
        self._touched = touched
        self._is_adding = False
        self._status = StatusLine()
        self.body.addWidget(self._status)
        self._status.hide()

    def begin(self, action: str, text: dict[str, NoteEditor], beside: dict[str, Beside]) -> None:
        """Add the buttons, bring back what was left, and keep from now on what is typed.

        Args:
            action: what the button says that adds it.
            text: what is typed into beside the name, each with its name in the draft.
            beside: choices beside them, as for `Unfinished`; whoever chooses calls `keep_soon`.
        """
        cancel = self.add_button(self.tr("Cancel"))
        cancel.setObjectName(f"{self.objectName()}_cancel")
        add = self.add_button(action, Kind.PRIMARY, on_click=self._add)
        add.setObjectName(f"{self.objectName()}_add")
        add.setDefault(True)
        self.name.text_changed.connect(lambda _text: self.name.set_error(""))
        self.name.submitted.connect(self._add)
        for editor in text.values():
            editor.submitted.connect(self._add)
        self._unfinished = Unfinished(
            self._desk,
            self._slot,
            {"name": self.name.edit, **text},
            self,
            beside=beside,
            is_form=True,
            failed=self._fail,
        )
        self._unfinished.restored.connect(self._say_restored)
        self._unfinished.open_for(None)

    def keep_soon(self) -> None:
        """Say that something is chosen."""
        self._unfinished.touch()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the name."""
        super().showEvent(event)
        self.name.edit.setFocus()

    def done(self, result: int) -> None:
        """Close; what is typed and not added stays as a draft."""
        if result == self.DialogCode.Rejected:
            self._unfinished.hand_in()
        super().done(result)

    # What each kind says ------------------------------------------------------------------------------------

    def _adding(self) -> Callable[[Connection], object]:
        """Return what adds it as it is typed now and returns its number; called on the vault's thread."""
        raise NotImplementedError

    def _name_missing(self) -> str:
        """Return what to say where there is no name."""
        raise NotImplementedError

    def _name_refused(self, error: WaysideError) -> str:
        """Return what to say of a name that cannot be; nothing if the error is about something else."""
        raise NotImplementedError

    # Adding -------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        if self._is_adding:
            return
        if not self.name.text().strip():
            self._refuse(self._name_missing())
            return
        self._is_adding = True
        touched = self._touched | Touched.DRAFTS
        self._unfinished.finish(self._adding(), touched, self._on_added, self._not_added)

    def _on_added(self, number: object) -> None:
        self.accept()
        self.added.emit(number)

    def _not_added(self, error: WaysideError) -> None:
        self._is_adding = False
        why = self._name_refused(error)
        if why:
            self._refuse(why)
        else:
            self._fail(error)

    def _refuse(self, why: str) -> None:
        self.name.set_error(why)
        self.name.edit.setFocus()

    def _say_restored(self) -> None:
        self._status.show()
        self._status.say(self.tr("This is the draft you left."))

    def _fail(self, error: WaysideError) -> None:
        self._status.show()
        self._status.fail(errors.sentence(error))
