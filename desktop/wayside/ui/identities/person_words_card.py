"""Words about a person that must reach nobody else: their true name, their school, their town."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.identities.watch_list import WatchList
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.identities import WatchKind
from wayside.work.people import PersonId


class PersonWordsCard(Card):
    """The watch list of a person, hidden until asked for.

    Args:
        context: looks.
        desk: the way to the vault.
        parent: owner.

    Signals:
        undo_offered(str, object): as `Page.undo_offered`.
    """

    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Never say to others"))
        self._person: PersonId | None = None
        self._count = PlainTextLabel("", LabelRole.SECONDARY)
        self.corner.addWidget(self._count)
        hints = {
            WatchKind.NAME: self.tr("Their true name, if you know it"),
            WatchKind.NICKNAME: self.tr("What friends call them"),
            WatchKind.WORKPLACE: self.tr("Their school or work"),
            WatchKind.ADDRESS: self.tr("Their street or town"),
            WatchKind.FAMILY: self.tr("Names of family and friends"),
            WatchKind.PHONE: self.tr("Their number"),
            WatchKind.MAIL: self.tr("Their address"),
            WatchKind.OTHER: self.tr("Anything that points to them"),
        }
        self.list = WatchList(context, desk, self.tr("A word nobody else may read"), hints)
        self.body.setSpacing(Space.S)
        self.body.addWidget(
            PlainTextLabel(
                self.tr(
                    "Messages to everybody else are checked for these. They are in no export and no letter."
                ),
                LabelRole.SECONDARY,
                wrap=True,
            )
        )
        self.body.addWidget(self.list)
        self.list.counted.connect(
            lambda count: self._count.setText(say.number(count, QLocale()) if count else "")
        )
        self.list.undo_offered.connect(self.undo_offered)

    def open_for(self, person: PersonId) -> None:
        """Turn to a person; the same one stays as it is."""
        if person != self._person:
            self._person = person
            self.list.open_for(person)
