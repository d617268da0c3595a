"""What the vault is called and where it lies."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.ui.first_run import places
from wayside.ui.first_run.step import Step
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.unlock.choose_folder import choose_folder
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.text_field import TextField

_BREAK = "\u200b"
_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"


class PlaceStep(Step):
    """Name, folder, and a plain word if the folder is also somebody else's.

    Args:
        look: colours of the warning.
        title: of the step.
        text: of the step.
        name: the name offered.
        parent_folder: the folder offered.
        note: something more to know, or nothing.
        action: what the button that goes on says.
        parent: owner.
    """

    def __init__(
        self,
        look: Appearance,
        title: str,
        text: str,
        *,
        name: str,
        parent_folder: Path,
        note: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, text, parent)
        self._parent_folder = parent_folder
        self._action = action
        self.name = TextField(self.tr("Name of the vault"))
        self.name.edit.setObjectName("first_run_name")
        self.name.edit.setMaxLength(places.LONGEST_NAME)
        self.name.set_text(name)
        self.body.addWidget(self.name)
        self.body.addWidget(self._make_place())
        self._warning = InlineNotice(look, "", Tone.CAUTION)
        self._warning.setObjectName("first_run_place_warning")
        self.body.addWidget(self._warning)
        if note:
            self.body.addWidget(InlineNotice(look, note, Tone.NEUTRAL))
        self.name.text_changed.connect(self._show)
        self.name.submitted.connect(self.go_on)
        self._show()

    @property
    def folder(self) -> Path:
        """The folder the vault will be."""
        return places.vault_folder(self._parent_folder, self.name.text())

    def next_text(self) -> str:
        """Return the text this step was made with."""
        return self._action or super().next_text()

    def can_go_on(self) -> bool:
        """Whether the name can be used and is free."""
        return self._complaint() == ""

    def explain(self) -> None:
        """Say what is wrong with the name."""
        self.name.set_error(self._complaint())
        self.name.edit.setFocus()

    def first_focus(self) -> QWidget:
        """Return the name."""
        return self.name.edit

    def set_parent_folder(self, folder: Path) -> None:
        """Put the vault into another folder."""
        self._parent_folder = folder
        self._show()

    def _make_place(self) -> Card:
        card = Card(self.tr("Place"))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        self._path = PlainTextLabel("", LabelRole.BODY, wrap=True)
        self._path.setObjectName("first_run_path")
        row.addWidget(self._path, 1)
        change = Button(self.tr("Change…"))
        change.setObjectName("first_run_change_place")
        change.setAccessibleName(self.tr("Change the place"))
        change.clicked.connect(self._choose)
        row.addWidget(change)
        card.body.addLayout(row)
        return card

    @Slot()
    def _choose(self) -> None:
        choose_folder(self, self.tr("Where the vault is to lie"), self._parent_folder, self.set_parent_folder)

    @Slot()
    def _show(self) -> None:
        good = places.is_good_name(self.name.text())
        folder = self.folder if good else self._parent_folder
        # A path has no spaces to break at, and reads from left to right in every language.
        shown = str(folder).replace(os.sep, os.sep + _BREAK)
        self._path.setText(f"{_LEFT_TO_RIGHT}{shown}{_END}")
        self._path.setAccessibleName(str(folder))
        self.name.set_error(self._complaint() if self.name.text() else "")
        warning = self._warn()
        if warning != self._warning.text():
            self._warning.set_text(warning, Tone.CAUTION)
        self._warning.setVisible(bool(warning))
        self.changed.emit()

    def _complaint(self) -> str:
        if not self.name.text().strip():
            return self.tr("The vault needs a name.")
        if not places.is_good_name(self.name.text()):
            return self.tr("A name cannot begin or end with a dot or contain any of these: {signs}").format(
                signs='< > : " / \\ | ? *'
            )
        if os.path.lexists(self.folder):
            return self.tr("There is already something of this name. Choose another.")
        return ""

    def _warn(self) -> str:
        service = places.sync_service(self._parent_folder)
        if service is not None:
            text = self.tr(
                "It looks as if {service} copies this folder to other computers. The vault stays "
                "encrypted there, "
                "but old copies remain out of your reach, and copying while you work can damage "
                "it. A folder that "
                "stays on this computer is better."
            )
            return text.format(service=service or self.tr("a service"))
        if places.is_on_network(self._parent_folder.absolute()):
            return self.tr(
                "This folder seems to lie on another computer. If the connection breaks while "
                "you work, the vault "
                "can be damaged. A folder on this computer is better."
            )
        return ""
