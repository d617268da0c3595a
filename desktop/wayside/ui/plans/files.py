"""Playbooks as files: one brought in, one handed on. What is handed on is a playbook and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.shell.page import Page
from wayside.ui.theme.tokens import Tone
from wayside.ui.unlock.choose_folder import choose_folder, documents_folder
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.ui.widgets.unreadable_dialog import UnreadableDialog
from wayside.vault.connection import Connection
from wayside.work import outcomes, plans
from wayside.work.plans import PlaybookId

_MOST_NAMES = 100
_NAME = 60
_NOT_IN_NAMES = re.compile(r"[^\w-]+")


def choose_playbook(page: Page, chosen: Callable[[Path], None]) -> None:
    """Ask for the file, in Qt's own dialog: a system's own remembers what was opened."""
    tr = QCoreApplication.translate
    dialog = QFileDialog(
        page.window(),
        tr("PlaybookFiles", "Choose the file of a playbook"),
        str(documents_folder()),
        tr("PlaybookFiles", "Playbooks ({0})").format("*.yaml *.yml"),
    )
    dialog.setObjectName("choose_playbook")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()


def bring_in(page: Page, path: Path, added: Callable[[PlaybookId], None]) -> None:
    """Add the playbook of a file, or say in a dialog why not."""

    def failed(error: WaysideError) -> None:
        title = QCoreApplication.translate("PlaybookFiles", "This playbook was not brought in")
        UnreadableDialog(page.context.look, title, errors.sentence(error), page.window()).open()

    page.desk.write(
        page,
        lambda connection: plans.import_playbook(connection, path),
        Touched.PLANS,
        added,
        failed=failed,
    )


class HandOnDialog(TallDialog):
    """Says what the file holds and what not, and writes it.

    Args:
        context: looks.
        desk: the way to the vault.
        playbook: what is handed on.
        name: how it is called.
        parent: the window it belongs to.

    Signals:
        written(Path): the file is there.
    """

    written = Signal(object)

    def __init__(
        self, context: UiContext, desk: Desk, playbook: PlaybookId, name: str, parent: QWidget
    ) -> None:
        super().__init__(context.look, self.tr("Hand on as a file"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("hand_on")
        self._desk = desk
        self._playbook = playbook
        self._name = name
        warning = self.tr(
            "The file leaves the vault in clear: whoever has it can read it. The vault remembers that it was made, not"
            " where it lies."
        )
        self.content.addWidget(InlineNotice(context.look, warning, Tone.CAUTION))
        text = self.tr(
            "It holds this playbook and nothing else: no person, no plan, no promise, no identity. If you wrote"
            " something about a person into the playbook itself, take it out first."
        )
        self.content.addWidget(PlainTextLabel(text, LabelRole.BODY, wrap=True))
        self._error = InlineNotice(context.look, "", Tone.DANGER)
        self._error.setObjectName("hand_on_error")
        self.content.addWidget(self._error)
        self._error.hide()
        self.content.addStretch(1)
        self.add_button(self.tr("Cancel"), safe=True)
        self._choose = self.add_button(self.tr("Choose a folder…"), Kind.PRIMARY, on_click=self._ask)
        self._choose.setObjectName("hand_on_choose")

    def _ask(self) -> None:
        choose_folder(self, self.tr("Where to write the playbook"), documents_folder(), self.write_into)

    def write_into(self, folder: Path) -> None:
        """Write the playbook into a folder, under a name that nothing there has."""
        playbook, name = self._playbook, self._name
        self._choose.setEnabled(False)

        def failed(error: WaysideError) -> None:
            self._choose.setEnabled(True)
            self._error.set_text(errors.sentence(error))
            self._error.show()
            self.fit()

        def done(path: Path) -> None:
            self.accept()
            self.written.emit(path)

        self._desk.write(
            self,
            lambda connection: _written(connection, playbook, folder, name),
            Touched.NOTHING,
            done,
            failed=failed,
        )


def _written(connection: Connection, playbook: PlaybookId, folder: Path, name: str) -> Path:
    """Write under the first free name and return where. Raises WaysideError as `outcomes.write_export`."""
    data = plans.export(plans.get(connection, playbook).fields)
    stem = _NOT_IN_NAMES.sub("-", name.lower()).strip("-")[:_NAME].strip("-") or "playbook"
    for number in range(1, _MOST_NAMES + 1):
        ending = "" if number == 1 else f"-{number}"
        path = folder / f"{stem}{ending}.yaml"
        try:
            outcomes.write_export(connection, path, data, "playbook", "yaml")
        except WaysideError as error:
            if error.code is not ErrorCode.VAULT_EXISTS:
                raise
        else:
            return path
    raise WaysideError(ErrorCode.VAULT_EXISTS)
